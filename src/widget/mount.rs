//! The handles that `element.js` holds: mount, update, destroy.

use js_sys::{Date, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use super::state::Page;
use super::view::{App, Event, Props};
use crate::knowledge::registers;
use crate::model::Vocabulary;

/// A widget on the page.
#[wasm_bindgen]
pub struct Widget {
    host: Element,
    notify: Callback<Event>,
    app: AppHandle<App>,
}

#[wasm_bindgen]
impl Widget {
    /// Draws the widget into `root` from the attributes of `host`, and tells `notify(type, detail)` what happens.
    #[wasm_bindgen(constructor)]
    pub fn mount(host: Element, root: Element, notify: Function) -> Self {
        let notify = Callback::from(move |event| tell(&notify, event));
        let props = props(&host, &notify);
        let app = Renderer::<App>::with_root_and_props(root, props).render();
        Self { host, notify, app }
    }

    /// Reads the attributes again.
    pub fn update(&mut self) {
        self.app.update(props(&self.host, &self.notify));
    }

    /// Takes over the registers, once for all widgets of the page: names of networks and services can be read now, and
    /// sentences show their sources.
    pub fn learn(&mut self, text: String) -> Result<(), JsError> {
        #[cfg(not(feature = "registers"))]
        registers::load(text)?;
        #[cfg(feature = "registers")]
        drop(text);
        self.update();
        Ok(())
    }

    /// Takes the widget off the page.
    pub fn destroy(self) {
        self.app.destroy();
    }
}

fn props(host: &Element, notify: &Callback<Event>) -> Props {
    let today = Date::new_0().to_iso_string().as_string().and_then(|time| time.get(..10).map(str::to_owned));
    let page = Page::read(|name| host.get_attribute(name), today);
    Props { page, has_registers: registers::are_loaded(), notify: notify.clone() }
}

fn tell(notify: &Function, event: Event) {
    let nothing = JsValue::NULL;
    let (name, detail) = match event {
        Event::Ready => ("ready", nothing),
        Event::Answer(option) => {
            let recommended = object([("port", option.port.into()), ("mode", option.mode.as_str().into())]);
            ("answer", object([("recommended", recommended)]))
        }
        Event::NoAnswer(gate) => {
            let gate = gate.map_or(nothing, |gate| gate.as_str().into());
            ("no-answer", object([("emptiedBy", gate)]))
        }
        Event::Feedback(helpful) => ("feedback", object([("helpful", helpful.into())])),
    };
    // A listener of the page that throws is the page's affair.
    let _ = notify.call2(&JsValue::UNDEFINED, &name.into(), &detail);
}

fn object<const N: usize>(fields: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}
