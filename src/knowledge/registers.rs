//! Where the registers of networks, services, sources and messages come from: compiled in, or loaded as text.
//!
//! A page fetches the registers only when it needs them, and never before its first answer, so the module for JavaScript
//! is compiled without the feature `registers` and is given, once, what [`text`] makes of them elsewhere.

#[cfg(feature = "registers")]
mod compiled;
#[cfg(any(test, not(feature = "registers")))]
mod loaded;
mod record;
mod table;

use crate::knowledge::{NetworkFact, ServiceFact, Source};
use crate::model::Code;
#[cfg(feature = "registers")]
use compiled as place;
#[cfg(not(feature = "registers"))]
use loaded as place;

pub use place::are_loaded;
#[cfg(not(feature = "registers"))]
pub use place::load;
pub(super) use place::{messages, networks, services, sources};
pub use table::BadRegisters;

/// A symptom, and what programs typically print.
pub type Messages = (Code, &'static [&'static str]);

/// The registers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registers {
    /// The networks.
    pub networks: Vec<NetworkFact>,
    /// The services.
    pub services: Vec<ServiceFact>,
    /// The sources that are not those of a network or a service.
    pub sources: Vec<Source>,
    /// What programs typically print.
    pub messages: Vec<Messages>,
}

/// The registers as text: a line for each entry, its fields separated by tabs.
pub fn text() -> String {
    table::write(networks(), services(), sources(), messages())
}

/// Reads what [`text`] wrote.
///
/// # Errors
///
/// Where a line is not a network or a service of this version.
pub fn read(text: &'static str) -> Result<Registers, BadRegisters> {
    table::read(text)
}
