//! The registers are loaded when somebody needs them.

use std::sync::OnceLock;

use super::{BadRegisters, Messages, Registers, read};
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

pub(in crate::knowledge) fn messages() -> &'static [Messages] {
    LOADED.get().map_or(&[], |registers| &registers.messages)
}

pub(in crate::knowledge) fn sources() -> &'static [Source] {
    LOADED.get().map_or(&[], |registers| &registers.sources)
}

#[cfg(all(test, feature = "registers"))]
mod tests {
    use super::{are_loaded, load, messages, networks, services, sources};
    use crate::knowledge::registers;

    #[test]
    fn registers_are_taken_once_and_whole() {
        assert!(
            !are_loaded()
                && networks().is_empty()
                && services().is_empty()
                && sources().is_empty()
                && messages().is_empty()
        );
        assert_eq!(load("nonsense".to_owned()).map_err(|bad| bad.line), Err(1));
        assert!(!are_loaded(), "nothing is taken of what cannot be read");
        load(registers::text()).expect("what was written can be read");
        assert!(are_loaded());
        assert_eq!(networks(), registers::networks());
        assert_eq!(services(), registers::services());
        assert_eq!(sources(), registers::sources());
        assert_eq!(messages(), registers::messages());
        assert_eq!(load("nonsense".to_owned()), Ok(()), "a second call changes nothing");
        assert_eq!(networks(), registers::networks());
    }
}
