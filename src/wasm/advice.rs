//! Advice, checks and tables.

use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

use super::{Answer, plain, read};
use crate::{engine, input, knowledge};

/// Which port and which encryption to use, and why not the others.
#[wasm_bindgen(unchecked_return_type = "Advice")]
pub fn advise(#[wasm_bindgen(unchecked_param_type = "Situation")] situation: &JsValue) -> Answer {
    plain(&engine::advise(&read(situation, input::situation)?))
}

/// What is wrong with a setting, what shows when it is tried, and the one change to make.
#[wasm_bindgen(unchecked_return_type = "Check")]
pub fn check(#[wasm_bindgen(unchecked_param_type = "Setting")] setting: &JsValue) -> Answer {
    plain(&engine::check(&read(setting, input::setting)?))
}

/// The version of the facts and rules.
#[wasm_bindgen(js_name = ruleSet, unchecked_return_type = "RuleSet")]
pub fn rule_set() -> Answer {
    plain(&knowledge::RuleSet::default())
}

/// Every port people meet.
#[wasm_bindgen(unchecked_return_type = "PortFact[]")]
pub fn ports() -> Answer {
    plain(knowledge::ports())
}

/// Every network of the register.
#[wasm_bindgen(unchecked_return_type = "NetworkFact[]")]
pub fn networks() -> Answer {
    plain(knowledge::networks())
}

/// Every mail service of the register.
#[wasm_bindgen(unchecked_return_type = "ServiceFact[]")]
pub fn services() -> Answer {
    plain(knowledge::services())
}

/// Takes the registers of networks and services, which are not part of this module; a second call changes nothing.
#[wasm_bindgen(js_name = loadRegisters)]
pub fn load_registers(text: String) -> Result<(), JsError> {
    #[cfg(not(feature = "registers"))]
    knowledge::registers::load(text)?;
    #[cfg(feature = "registers")]
    drop(text);
    Ok(())
}

/// Every source that facts and reasons name.
#[wasm_bindgen(unchecked_return_type = "Source[]")]
pub fn sources() -> Answer {
    plain(&knowledge::sources().collect::<Vec<_>>())
}
