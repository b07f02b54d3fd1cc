//! Plain objects of JavaScript, from and to.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::model::Vocabulary;

/// The fields of a plain object.
pub(in crate::widget) struct Fields(pub(in crate::widget) JsValue);

impl Fields {
    /// The value of a field that is there.
    pub(in crate::widget) fn get(&self, name: &str) -> Option<JsValue> {
        Reflect::get(&self.0, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
    }

    pub(in crate::widget) fn field(&self, name: &str) -> Option<Self> {
        self.get(name).map(Self)
    }

    /// Names and values of all fields.
    pub(in crate::widget) fn entries(&self) -> impl Iterator<Item = (String, JsValue)> {
        let names = Reflect::own_keys(&self.0).unwrap_or_default().to_vec();
        names.into_iter().filter_map(|name| Some((name.as_string()?, Reflect::get(&self.0, &name).ok()?)))
    }

    pub(in crate::widget) fn text(&self, name: &str) -> Option<String> {
        self.get(name)?.as_string()
    }

    pub(in crate::widget) fn word<W: Vocabulary>(&self, name: &str) -> Option<W> {
        W::parse(&self.text(name)?)
    }

    pub(in crate::widget) fn flag(&self, name: &str) -> Option<bool> {
        self.get(name)?.as_bool()
    }

    pub(in crate::widget) fn number(&self, name: &str) -> Option<u16> {
        self.place(name)?.try_into().ok()
    }

    pub(in crate::widget) fn place(&self, name: &str) -> Option<usize> {
        Some(self.get(name)?.as_f64()? as usize)
    }

    pub(in crate::widget) fn array(&self, name: &str) -> Array {
        self.get(name).and_then(|value| value.dyn_into().ok()).unwrap_or_default()
    }

    pub(in crate::widget) fn list(&self, name: &str) -> Vec<Self> {
        self.array(name).iter().map(Self).collect()
    }
}

/// A plain object with these fields.
pub(in crate::widget) fn object<const N: usize>(fields: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}
