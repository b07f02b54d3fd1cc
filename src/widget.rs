//! The element `<port-advice>` in Yew.
//!
//! [`state`] is plain Rust and knows no DOM; `view` draws it; [`mount`] hands both to the custom element in
//! `element.js`, which is registered by `define.js`.

pub mod mount;
pub mod state;
pub mod view;
