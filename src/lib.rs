//! Which SMTP port, with which encryption, and what to type where.
//!
//! The manual comes here.

pub mod engine;
pub mod input;
pub mod knowledge;
pub mod model;
#[cfg(feature = "schema")]
pub mod schema;
pub mod space;
pub mod text;
#[cfg(feature = "wasm")]
mod wasm;
