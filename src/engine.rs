//! Decisions: total, pure, without a clock and without words.

mod diagnose;

pub use diagnose::{MAX_TEXT, diagnose};
