//! The element `<port-advice>` in Yew.
//!
//! [`state`] is plain Rust and knows no DOM; `view` draws it; [`mount`] hands both to the custom element in
//! `element.js`, which is registered by `define.js`.

mod bridge;
pub mod mount;
#[cfg(feature = "ssr")]
pub mod render;
pub mod state;
pub mod view;
