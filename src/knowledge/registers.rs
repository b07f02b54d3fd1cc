//! Where the registers of networks and services come from: compiled in, or loaded as text.
//!
//! A page fetches the registers only when somebody opens a list, so the module for JavaScript is compiled without the
//! feature `registers` and is given, once, what [`text`] makes of them elsewhere.

#[cfg(feature = "registers")]
#[path = "registers/compiled.rs"]
mod place;
#[cfg(not(feature = "registers"))]
#[path = "registers/loaded.rs"]
mod place;
mod record;
mod table;

use crate::knowledge::{NetworkFact, ServiceFact};

pub use place::are_loaded;
#[cfg(not(feature = "registers"))]
pub use place::load;
pub(super) use place::{networks, services};
pub use table::BadRegisters;

/// Both registers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registers {
    /// The networks.
    pub networks: Vec<NetworkFact>,
    /// The services.
    pub services: Vec<ServiceFact>,
}

/// The registers as text: a line for each entry, its fields separated by tabs.
pub fn text() -> String {
    table::write(networks(), services())
}

/// Reads what [`text`] wrote.
///
/// # Errors
///
/// Where a line is not a network or a service of this version.
pub fn read(text: &'static str) -> Result<Registers, BadRegisters> {
    table::read(text)
}
