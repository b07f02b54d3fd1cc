//! The registers are loaded when somebody needs them.

use std::sync::OnceLock;

use super::{BadRegisters, Registers, read};
use crate::knowledge::{NetworkFact, ServiceFact, Source};

static LOADED: OnceLock<Registers> = OnceLock::new();

/// Takes the registers, once: a second call changes nothing.
///
/// # Errors
///
/// Where the text is not one of registers of this version. Nothing is taken then.
pub fn load(text: String) -> Result<(), BadRegisters> {
    if !are_loaded() {
        // Facts live as long as the program, whether compiled in or loaded.
        let registers = read(String::leak(text))?;
        LOADED.get_or_init(|| registers);
    }
    Ok(())
}

/// Whether the registers are there.
pub fn are_loaded() -> bool {
    LOADED.get().is_some()
}

pub(in crate::knowledge) fn networks() -> &'static [NetworkFact] {
    LOADED.get().map_or(&[], |registers| &registers.networks)
}

pub(in crate::knowledge) fn services() -> &'static [ServiceFact] {
    LOADED.get().map_or(&[], |registers| &registers.services)
}

pub(in crate::knowledge) fn sources() -> &'static [Source] {
    LOADED.get().map_or(&[], |registers| &registers.sources)
}
