//! What people paste: error messages and configurations.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::{Answer, plain, read};
use crate::{engine, input, settings};

/// What an error message or a log means.
#[wasm_bindgen(unchecked_return_type = "Diagnosis")]
pub fn diagnose(#[wasm_bindgen(unchecked_param_type = "Report")] report: &JsValue) -> Answer {
    plain(&engine::diagnose(&read(report, input::report)?))
}

/// The servers, ports and modes that a pasted configuration names; up to 1 MiB.
#[wasm_bindgen(js_name = readConfiguration, unchecked_return_type = "Configuration[]")]
pub fn read_configuration(#[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue) -> Answer {
    plain(&settings::read(&read(text, input::pasted)?))
}
