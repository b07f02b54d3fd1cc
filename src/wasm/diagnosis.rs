//! What people paste, error messages and configurations; and writing configurations for them.

use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

use super::{Answer, error, js_value, plain, read};
use crate::input::{self, Problem};
use crate::{diagnosis, products, settings};

/// What an error message or a log means.
#[wasm_bindgen(unchecked_return_type = "Diagnosis")]
pub fn diagnose(#[wasm_bindgen(unchecked_param_type = "Report")] report: &JsValue) -> Answer {
    plain(&diagnosis::diagnose(&read(report, input::report)?))
}

/// The servers, ports and modes that a pasted configuration names; up to 1 MiB.
#[wasm_bindgen(js_name = readConfiguration, unchecked_return_type = "Configuration[]")]
pub fn read_configuration(#[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue) -> Answer {
    plain(&settings::read(&read(text, input::pasted)?))
}

/// What to type or paste where, in a product's own words. The password is a placeholder.
#[wasm_bindgen(js_name = settings, unchecked_return_type = "Written")]
pub fn write_settings(#[wasm_bindgen(unchecked_param_type = "Wanted")] wanted: &JsValue) -> Answer {
    let written = settings::write(&read(wanted, input::wanted)?);
    plain(&written.map_err(|problems| error::thrown(&problems))?)
}

/// Every product whose settings can be written.
#[wasm_bindgen(unchecked_return_type = "AppFact[]")]
pub fn apps() -> Answer {
    plain(products::apps())
}

/// What is wrong with a host's profile, a sentence for each mistake. For the widget, which reads profiles by itself and
/// does not say that much.
#[wasm_bindgen(js_name = profileMistakes, skip_typescript)]
pub fn profile_mistakes(profile: &JsValue) -> Answer {
    let Err(problems) = js_value::read(profile).and_then(|tree| input::profile(&tree)) else { return plain(&[""; 0]) };
    let sentence =
        |problem: &Problem| Problem { path: ["profile", &problem.path].concat(), ..problem.clone() }.to_string();
    plain(&problems.iter().map(sentence).collect::<Vec<_>>())
}

/// Takes the products, which are not part of this module; a second call changes nothing.
#[wasm_bindgen(js_name = loadApps, skip_typescript)]
pub fn load_apps(text: String) -> Result<(), JsError> {
    Ok(products::load_apps(text)?)
}
