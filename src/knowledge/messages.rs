//! What real programs print, by what happened. Each is the fixed part of a message of a well-known program or library;
//! the test `truth` holds them to what the lab recorded. The widget, whose reader may never check a setting, has them
//! with the registers.

#[cfg(any(feature = "registers", not(feature = "widget")))]
pub(super) mod list;

use crate::model::Code;

/// Typical messages of a symptom; none where nothing is printed, or before they are loaded.
pub fn typical(symptom: Code) -> &'static [&'static str] {
    #[cfg(any(feature = "registers", not(feature = "widget")))]
    let all = list::MESSAGES;
    #[cfg(not(any(feature = "registers", not(feature = "widget"))))]
    let all = super::registers::messages();
    all.iter().find(|(of, _)| *of == symptom).map_or(&[], |(_, messages)| messages)
}
