//! The engine for JavaScript: read the question, call, hand out a plain object. Decides nothing.
//!
//! Only a question that cannot be read throws: an `Error` with `code`, `path`, `allowed` and `problems`. The types are in
//! `types.d.ts`, which a test makes from the JSON Schemas.

mod error;
mod tree;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::{engine, input, knowledge};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm/types.d.ts");

/// The one way out: plain objects, as `JSON.parse` would make them.
const PLAIN: Serializer = Serializer::json_compatible();

type Answer = Result<JsValue, JsValue>;

fn plain(answer: &(impl Serialize + ?Sized)) -> Answer {
    answer.serialize(&PLAIN).map_err(JsValue::from)
}

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

/// What an error message or a log means.
#[wasm_bindgen(unchecked_return_type = "Diagnosis")]
pub fn diagnose(#[wasm_bindgen(unchecked_param_type = "Report")] report: &JsValue) -> Answer {
    plain(&engine::diagnose(&read(report, input::report)?))
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

/// Every source that facts and reasons name.
#[wasm_bindgen(unchecked_return_type = "Source[]")]
pub fn sources() -> Answer {
    plain(&knowledge::sources().collect::<Vec<_>>())
}

fn read<Q>(question: &JsValue, reader: fn(&serde_json::Value) -> Result<Q, input::Problems>) -> Result<Q, JsValue> {
    tree::read(question).and_then(|tree| reader(&tree)).map_err(|problems| error::thrown(&problems))
}
