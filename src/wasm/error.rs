//! What is thrown at JavaScript.

use js_sys::{Error, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::input::InputError;

/// An `Error` that says what is wrong with a question: its first mistake in `code`, `path` and `allowed`, all of them in
/// `message` and `problems`.
pub(super) fn thrown(problems: &InputError) -> JsValue {
    let error = Error::new(&problems.to_string());
    error.set_name("PortAdviceError");
    if let Some(first) = problems.first() {
        set(&error, "code", &first.code);
        set(&error, "path", &first.path);
        set(&error, "allowed", &first.allowed);
    }
    set(&error, "problems", &problems.iter().collect::<Vec<_>>());
    error.into()
}

fn set(error: &Error, name: &str, value: &impl Serialize) {
    let value = super::plain(value).unwrap_or(JsValue::UNDEFINED);
    // An error made here is an ordinary object: setting cannot fail.
    let _ = Reflect::set(error, &name.into(), &value);
}
