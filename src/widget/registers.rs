//! The registers as `registers.js` has them, read once for each widget that needs them.

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

use crate::knowledge::{Login, NetworkFact, Registers, ServiceFact, Source};
use crate::model::{Confidence, Mode, NetworkKind, PortMode, PortStatus, Vocabulary};

/// Facts live as long as the page, like the built-in ones.
fn keep<T>(list: Vec<T>) -> &'static [T] {
    list.leak()
}

/// Reads both lists. An entry that cannot be read is left out.
pub(super) fn read(registers: &JsValue) -> Registers {
    Registers {
        networks: keep(list(registers, "networks", network)),
        services: keep(list(registers, "services", service)),
    }
}

fn network(entry: &JsValue) -> Option<NetworkFact> {
    let port = |port: &JsValue| Some((number(port, "port")?, word::<PortStatus>(port, "status")?));
    Some(NetworkFact {
        id: text(entry, "id")?,
        name: text(entry, "name")?,
        kind: word::<NetworkKind>(entry, "kind")?,
        region: text(entry, "region")?,
        ports: keep(list(entry, "ports", port)),
        note: word(entry, "note"),
        how_to_open: text(entry, "howToOpen"),
        confidence: word::<Confidence>(entry, "confidence")?,
        as_of: text(entry, "asOf"),
        source: source(entry)?,
    })
}

fn service(entry: &JsValue) -> Option<ServiceFact> {
    let option = |option: &JsValue| Some(PortMode::new(number(option, "port")?, word::<Mode>(option, "mode")?));
    Some(ServiceFact {
        id: text(entry, "id")?,
        name: text(entry, "name")?,
        domains: keep(list(entry, "domains", plain)),
        host: text(entry, "host"),
        options: keep(list(entry, "options", option)),
        login: word::<Login>(entry, "login")?,
        passwords_end: text(entry, "passwordsEnd"),
        confidence: word::<Confidence>(entry, "confidence")?,
        as_of: text(entry, "asOf"),
        source: source(entry)?,
        also: keep(list(entry, "also", plain)),
    })
}

fn source(entry: &JsValue) -> Option<Source> {
    let source = get(entry, "source");
    Some(Source {
        id: text(&source, "id")?,
        title: text(&source, "title")?,
        url: text(&source, "url")?,
        checked: text(&source, "checked")?,
    })
}

fn get(entry: &JsValue, name: &str) -> JsValue {
    Reflect::get(entry, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn list<T>(entry: &JsValue, name: &str, read: impl Fn(&JsValue) -> Option<T>) -> Vec<T> {
    get(entry, name)
        .dyn_into::<Array>()
        .map(|list| list.iter().filter_map(|item| read(&item)).collect())
        .unwrap_or_default()
}

fn plain(value: &JsValue) -> Option<&'static str> {
    value.as_string().map(|text| &*text.leak())
}

fn text(entry: &JsValue, name: &str) -> Option<&'static str> {
    plain(&get(entry, name))
}

fn number(entry: &JsValue, name: &str) -> Option<u16> {
    get(entry, name).as_f64().map(|number| number as u16)
}

fn word<W: Vocabulary>(entry: &JsValue, name: &str) -> Option<W> {
    W::parse(&get(entry, name).as_string()?)
}
