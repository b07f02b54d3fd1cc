//! What crosses the border to JavaScript: plain objects, the host's profile, and what the reading module answers.

pub(super) mod diagnosis;
pub(super) mod js_object;
pub(super) mod profile;
