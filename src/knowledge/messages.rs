//! What real programs print, by what happened. Each is the fixed part of a message of a well-known program or library;
//! the test `truth` holds them to what the lab recorded. A page's modules for advice and reading have them compiled in;
//! the widget, whose reader may never check a setting, has them with the registers.

#[cfg(any(feature = "embedded", feature = "wasm-engine", feature = "wasm-diagnosis"))]
pub(super) mod list;

use crate::model::Code;

/// Typical messages of a symptom; none where nothing is printed, or before they are loaded.
pub fn typical(symptom: Code) -> &'static [&'static str] {
    #[cfg(any(feature = "embedded", feature = "wasm-engine", feature = "wasm-diagnosis"))]
    let all = list::MESSAGES;
    #[cfg(not(any(feature = "embedded", feature = "wasm-engine", feature = "wasm-diagnosis")))]
    let all = super::registers::messages();
    all.iter().find(|(of, _)| *of == symptom).map_or(&[], |(_, messages)| messages)
}
