//! The host's profile from a plain object: what can be read of it. What cannot is left out; `profile.js` has it said.
//! The host's wording is not read here: the element puts it into the language.

use wasm_bindgen::prelude::*;

use super::js_object::Fields;
use crate::input;
use crate::model::PortMode;
use crate::profile::{Place, Profile, Server, is_link};

/// What can be read of a profile.
pub fn profile(object: JsValue) -> Profile {
    let object = Fields(object);
    Profile {
        brand: object.text("brand").unwrap_or_default(),
        servers: object.list("servers").iter().filter_map(server).collect(),
        blocked: Some(object.list("blocked").iter().filter_map(|port| Some(port.0.as_f64()? as u16)).collect()),
        policy: object.word("policy"),
        settings: places(&object, "settings"),
        support: places(&object, "support"),
        ..Profile::default()
    }
}

fn server(given: &Fields) -> Option<Server> {
    let host = given.text("host")?;
    input::host("host", &host).ok()?;
    let pair = |pair: &Fields| Some(PortMode::new(pair.number("port")?, pair.word("mode")?));
    let options = given.list("options").iter().map(pair).collect::<Option<_>>()?;
    Some(Server { host, options, user_name: given.word("userName"), label: None })
}

fn places(object: &Fields, name: &str) -> Option<Vec<Place>> {
    let place = |given: &Fields| {
        let url = given.text("url");
        let label = given.text("label").filter(|_| url.as_deref().is_none_or(is_link))?;
        Some(Place { label, url })
    };
    Some(object.list(name).iter().filter_map(place).collect())
}
