//! The registers of networks, services, sources, advisories and typical messages: compiled in, or loaded as text.

#[cfg(feature = "embedded")]
mod embedded;
mod record;
mod table;
#[cfg(feature = "embedded")]
mod tended;

use crate::knowledge::store::{DataError, Store};
use crate::knowledge::{Advisory, NetworkFact, ServiceFact, Source};
use crate::model::Code;

#[cfg(feature = "embedded")]
pub use embedded::mistakes;
#[cfg(feature = "embedded")]
pub use tended::Mistake;

#[cfg(feature = "embedded")]
static REGISTERS: Store<Registers> = Store::embedded(embedded::registers);
#[cfg(not(feature = "embedded"))]
static REGISTERS: Store<Registers> = Store::empty();

/// A symptom, and what programs typically print.
pub type Messages = (Code, &'static [&'static str]);

/// The registers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Registers {
    /// The networks.
    pub networks: Vec<NetworkFact>,
    /// The services.
    pub services: Vec<ServiceFact>,
    /// The sources that are not those of a network or a service.
    pub sources: Vec<Source>,
    /// What services have announced about logins.
    pub advisories: Vec<Advisory>,
    /// What programs typically print.
    pub messages: Vec<Messages>,
}

/// Takes the registers, once: where they are compiled in or loaded already, nothing changes.
///
/// # Errors
///
/// Where the text is not one of registers of this version. Nothing is taken then.
pub fn load(text: String) -> Result<(), DataError> {
    REGISTERS.load(text, read)
}

/// Whether the registers are there.
pub fn are_loaded() -> bool {
    REGISTERS.get().is_some()
}

pub(super) fn networks() -> &'static [NetworkFact] {
    REGISTERS.get().map_or(&[], |registers| &registers.networks)
}

pub(super) fn services() -> &'static [ServiceFact] {
    REGISTERS.get().map_or(&[], |registers| &registers.services)
}

#[cfg(not(any(feature = "embedded", feature = "wasm-diagnosis")))]
pub(super) fn advisories() -> &'static [Advisory] {
    REGISTERS.get().map_or(&[], |registers| &registers.advisories)
}

pub(super) fn messages() -> &'static [Messages] {
    REGISTERS.get().map_or(&[], |registers| &registers.messages)
}

pub(super) fn sources() -> &'static [Source] {
    REGISTERS.get().map_or(&[], |registers| &registers.sources)
}

/// The registers as text: a line for each entry, its fields separated by tabs.
pub fn text() -> String {
    table::write(networks(), services(), sources(), super::advisories(), messages())
}

/// Reads what [`text`] wrote.
///
/// # Errors
///
/// Where a line is not a network or a service of this version.
pub fn read(text: &'static str) -> Result<Registers, DataError> {
    table::read(text)
}
