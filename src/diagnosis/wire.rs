//! Who speaks first on a port, as far as its number tells.

use super::facts::Facts;
use crate::knowledge;
use crate::model::Mode;

/// Who speaks first on the port.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wire {
    ClearFirst,
    TlsFirst,
    Unknown,
}

/// Who speaks first on the port in question.
pub(super) fn wire(facts: &Facts) -> Wire {
    match facts.port.and_then(knowledge::port).and_then(|fact| fact.modes.first()) {
        Some(Mode::ImplicitTls) => Wire::TlsFirst,
        Some(Mode::Starttls | Mode::None) => Wire::ClearFirst,
        None => Wire::Unknown,
    }
}
