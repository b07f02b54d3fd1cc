//! Where the registers of networks, services and sources come from: compiled in, or loaded as text.
//!
//! A page fetches the registers only when it needs them, and never before its first answer, so the module for JavaScript
//! is compiled without the feature `registers` and is given, once, what [`text`] makes of them elsewhere.

#[cfg(feature = "registers")]
#[path = "registers/compiled.rs"]
mod place;
#[cfg(not(feature = "registers"))]
#[path = "registers/loaded.rs"]
mod place;
mod record;
mod table;

use crate::knowledge::{NetworkFact, ServiceFact, Source};

pub use place::are_loaded;
#[cfg(not(feature = "registers"))]
pub use place::load;
pub(super) use place::{networks, services, sources};
pub use table::BadRegisters;

/// The registers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registers {
    /// The networks.
    pub networks: Vec<NetworkFact>,
    /// The services.
    pub services: Vec<ServiceFact>,
    /// The sources that are not those of a network or a service.
    pub sources: Vec<Source>,
}

/// The registers as text: a line for each entry, its fields separated by tabs.
pub fn text() -> String {
    table::write(networks(), services(), sources())
}

/// Reads what [`text`] wrote.
///
/// # Errors
///
/// Where a line is not a network or a service of this version.
pub fn read(text: &'static str) -> Result<Registers, BadRegisters> {
    table::read(text)
}
