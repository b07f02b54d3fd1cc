//! Advice, checks and tables.
//!
//! Advice is asked for at every stroke of a key, so it comes in [`numbers`](super::numbers); the rest as plain objects.

use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

use super::{Answer, fast_path, plain, read};
use crate::{engine, input, knowledge};

/// Advice for any value: says what is wrong with a question that cannot be read.
#[wasm_bindgen(skip_typescript)]
pub fn advise(situation: &JsValue) -> Result<*const u16, JsValue> {
    Ok(fast_path::advise(&read(situation, input::situation)?))
}

/// Advice for a question of so many numbers, in numbers at the place returned; 0 where it cannot be read.
#[wasm_bindgen(js_name = adviseByNumbers, skip_typescript)]
pub fn advise_by_numbers(length: usize) -> *const u16 {
    fast_path::situation(length).map_or(std::ptr::null(), |situation| fast_path::advise(&situation))
}

/// Where questions in numbers are written.
#[wasm_bindgen(skip_typescript)]
pub fn place() -> *mut u16 {
    fast_path::place()
}

/// The words that numbers stand for.
#[wasm_bindgen(skip_typescript)]
pub fn words() -> Answer {
    plain(&fast_path::words())
}

/// The ids of networks and services that numbers stand for; none before the registers are loaded.
#[wasm_bindgen(skip_typescript)]
pub fn ids() -> Answer {
    plain(&fast_path::ids())
}

/// What a number of an answer says.
#[wasm_bindgen(skip_typescript)]
pub fn reason(number: u16) -> Answer {
    plain(&fast_path::reason(number))
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
    Ok(knowledge::registers::load(text)?)
}

/// Every source that facts and reasons name.
#[wasm_bindgen(unchecked_return_type = "Source[]")]
pub fn sources() -> Answer {
    plain(&knowledge::sources().collect::<Vec<_>>())
}
