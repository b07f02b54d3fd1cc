//! From a JavaScript value to a JSON tree, without touching it. `undefined` becomes null, which readers take as absent.

use js_sys::{Array, Map, Object};
use serde_json::{Number, Value};
use wasm_bindgen::{JsCast, JsValue};

use crate::input::{InputError, Problem, ProblemCode};

/// No question is deeper; an object that holds itself ends here.
const DEEPEST: u8 = 16;

/// The tree of a value; or the first thing in it that JSON does not know.
pub(super) fn read(value: &JsValue) -> Result<Value, InputError> {
    node(value, &mut String::new(), DEEPEST).map_err(InputError::from)
}

fn node(value: &JsValue, path: &mut String, depth: u8) -> Result<Value, Problem> {
    if value.is_null() || value.is_undefined() {
        return Ok(Value::Null);
    }
    if let Some(flag) = value.as_bool() {
        return Ok(flag.into());
    }
    if let Some(number) = value.as_f64() {
        return self::number(number).ok_or_else(|| unreadable(path, "not a finite number"));
    }
    if let Some(text) = value.as_string() {
        return Ok(text.into());
    }
    let Some(depth) = depth.checked_sub(1) else { return Err(unreadable(path, "nested too deep")) };
    if let Some(list) = value.dyn_ref::<Array>() {
        let item = |(place, item): (usize, JsValue)| within(path, &place.to_string(), |path| node(&item, path, depth));
        return list.iter().enumerate().map(item).collect();
    }
    match value.dyn_ref::<Map>() {
        Some(map) => Object::from_entries(map).ok(),
        None if value.is_object() => Some(value.clone().unchecked_into()),
        None => None,
    }
    .ok_or_else(|| unreadable(path, "a function, a symbol or a big integer"))
    .and_then(|object| fields(&object, path, depth))
}

fn fields(object: &Object, path: &mut String, depth: u8) -> Result<Value, Problem> {
    let field = |entry: JsValue| {
        let entry: Array = entry.unchecked_into();
        let name = entry.get(0).as_string().unwrap_or_default();
        let value = within(path, &name, |path| node(&entry.get(1), path, depth))?;
        Ok((name, value))
    };
    Object::entries(object).iter().map(field).collect()
}

fn within<T>(path: &mut String, segment: &str, inner: impl FnOnce(&mut String) -> T) -> T {
    let here = path.len();
    path.push('/');
    path.push_str(segment);
    let result = inner(path);
    path.truncate(here);
    result
}

/// JavaScript has one sort of number; whole ones are written without a fraction.
fn number(number: f64) -> Option<Value> {
    const SAFE: f64 = 9_007_199_254_740_991.0;
    match number.fract() == 0.0 && number.abs() <= SAFE {
        true => Some((number as i64).into()),
        false => Number::from_f64(number).map(Value::Number),
    }
}

fn unreadable(path: &str, what: &str) -> Problem {
    Problem::new(ProblemCode::WrongType, path, what.to_owned())
}
