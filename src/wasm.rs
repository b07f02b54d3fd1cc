//! The engine for JavaScript: read the question, call, hand out a plain object. Decides nothing.
//!
//! Only a question that cannot be read throws: an `Error` with `code`, `path`, `allowed` and `problems`. The types are in
//! `types.d.ts`, which a test makes from the JSON Schemas.
//!
//! Two modules are made of it, so that a page loads what it uses: advice (feature `wasm`), and what reads pasted text
//! (feature `diagnosis`).

#[cfg(feature = "wasm-engine")]
mod advice;
#[cfg(feature = "wasm-diagnosis")]
mod diagnosis;
mod error;
#[cfg(feature = "wasm-engine")]
mod fast_path;
mod js_value;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::input;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm/types.d.ts");

/// The one way out: plain objects, as `JSON.parse` would make them.
const PLAIN: Serializer = Serializer::json_compatible();

type Answer = Result<JsValue, JsValue>;

fn plain(answer: &(impl Serialize + ?Sized)) -> Answer {
    answer.serialize(&PLAIN).map_err(JsValue::from)
}

fn read<Q>(question: &JsValue, reader: fn(&serde_json::Value) -> Result<Q, input::InputError>) -> Result<Q, JsValue> {
    js_value::read(question).and_then(|tree| reader(&tree)).map_err(|problems| error::thrown(&problems))
}
