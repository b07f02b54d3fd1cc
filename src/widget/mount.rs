//! The handles that `element.js` holds: begin, update, end.

use std::rc::Rc;

use js_sys::{Date, Function};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, AttrValue, Callback, Renderer};

use super::bridge;
use super::bridge::js_object::object;
use super::state::Page;
use super::view::{App, Event, Message, Props, Request, Words};
use crate::model::{Locale, Vocabulary};
use crate::text::{Catalogue, English, Language};

/// A widget. It serves one element after the other: Yew never lets go of a root, so every root is used again.
#[wasm_bindgen]
pub struct Widget {
    turn: u32,
    element: Option<Element>,
    props: Props,
    root: Element,
    /// None before the first turn: nothing is drawn without an element.
    app: Option<AppHandle<App>>,
}

#[wasm_bindgen]
impl Widget {
    /// A widget that will be drawn into `root`.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element) -> Self {
        let props = Props {
            turn: None,
            page: Page::default(),
            words: speaking(None),
            said: String::new(),
            has_all: false,
            notify: Callback::noop(),
            request: Callback::noop(),
        };
        Self { turn: 0, element: None, props, root, app: None }
    }

    /// Serves `element` from now on, beginning with the next update, and tells `notify(type, detail)` what happens.
    /// What the second module does is asked of `read(function, question)`; the answer comes by `take`.
    /// The reader has `said` so much already, in the words of `State::hear`.
    pub fn begin(&mut self, element: Element, notify: Function, read: Function, said: String) {
        self.turn += 1;
        self.element = Some(element);
        self.props.turn = Some(self.turn);
        self.props.said = said;
        self.props.notify = Callback::from(move |event| tell(&notify, event));
        self.props.request = Callback::from(move |request| ask(&read, request));
    }

    /// Forgets the element and its reader.
    pub fn end(&mut self) {
        self.element = None;
        self.props = Props {
            turn: None,
            page: Page::default(),
            notify: Callback::noop(),
            request: Callback::noop(),
            ..self.props.clone()
        };
        self.draw();
    }

    /// Takes what `read` was asked for: nothing where it failed, null where it cannot be.
    pub fn take(&self, function: &str, answer: JsValue, question: JsValue) {
        self.send(match function {
            bridge::diagnosis::DIAGNOSE => Message::Explained(bridge::diagnosis::explained(answer)),
            bridge::diagnosis::PROGRAMS => Message::Programs(bridge::diagnosis::programs(answer)),
            bridge::diagnosis::SETTINGS => Message::Written(bridge::diagnosis::written(answer)),
            _ => Message::Configured(bridge::diagnosis::configurations(
                answer,
                &question.as_string().unwrap_or_default(),
            )),
        });
    }

    /// Draws the widget from the attributes of its element, read anew; language and profile are these from now on, with
    /// the mistakes in it line by line. Unless it `has_all`, registers and the other words come by another update.
    pub fn update(&mut self, language: Option<String>, profile: JsValue, mistakes: Option<String>, has_all: bool) {
        let Some(element) = &self.element else { return };
        self.props.page = page(element, profile, mistakes);
        self.props.words = speaking(language);
        self.props.has_all = has_all;
        self.draw();
    }

    /// Takes over the registers, once for all widgets of the page: from their next update on, names of networks and
    /// services can be read, and sentences show their sources.
    pub fn learn(text: String) -> Result<(), JsError> {
        crate::knowledge::registers::load(text).map_err(|error| JsError::new(&error.sentence()))
    }

    /// Draws more of what there is.
    pub fn more(&self) {
        self.send(Message::More);
    }

    /// Forgets what the reader said.
    pub fn reset(&self) {
        self.send(Message::Reset);
    }

    /// Answers in the reader's place, in the words of `State::hear`.
    pub fn hear(&self, text: String) {
        self.send(Message::Hear(text));
    }
}

impl Widget {
    fn draw(&mut self) {
        let props = self.props.clone();
        match &mut self.app {
            Some(app) => app.update(props),
            None => self.app = Some(Renderer::<App>::with_root_and_props(self.root.clone(), props).render()),
        }
    }

    fn send(&self, message: Message) {
        if let Some(app) = &self.app {
            app.send_message(message);
        }
    }
}

/// A language from its file; without one, or where it is none of this version, there are no words.
fn speaking(language: Option<String>) -> Words {
    let language = language.and_then(|text| Language::read(text).ok());
    let tag = language.as_ref().map_or(Locale::En, Language::locale).as_str();
    let language: Rc<dyn Catalogue> = match language {
        Some(language) => Rc::new(language),
        None => Rc::new(English),
    };
    Words { language, tag: AttrValue::Static(tag) }
}

/// What the page says.
fn page(element: &Element, profile: JsValue, mistakes: Option<String>) -> Page {
    let today = Date::new_0().to_iso_string().as_string().and_then(|time| time.get(..10).map(str::to_owned));
    let mut page = Page::read(|name| element.get_attribute(name), today);
    page.mistakes.extend(mistakes);
    if !profile.is_undefined() {
        page.profile = Some(Rc::new(bridge::profile::profile(profile)));
    }
    page
}

fn tell(notify: &Function, event: Event) {
    let nothing = JsValue::NULL;
    let (name, detail) = match event {
        Event::Ready => ("ready", nothing),
        Event::More => ("more", nothing),
        Event::Answer(option) => {
            let recommended = object([("port", option.port.into()), ("mode", option.mode.as_str().into())]);
            ("answer", object([("recommended", recommended)]))
        }
        Event::NoAnswer(gate) => {
            let gate = gate.map_or(nothing, |gate| gate.as_str().into());
            ("no-answer", object([("emptiedBy", gate)]))
        }
        Event::Spoken(text) => ("spoken", text.into()),
        Event::Copy(what, text) => ("copy", object([("what", what.into()), ("text", text.as_str().into())])),
        Event::Feedback(helpful) => ("feedback", object([("helpful", helpful.into())])),
    };
    // A listener of the page that throws is the page's affair.
    let _ = notify.call2(&JsValue::UNDEFINED, &name.into(), &detail);
}

fn ask(read: &Function, request: Request) {
    let (function, question) = bridge::diagnosis::call(request);
    // The element's own function; it throws nothing.
    let _ = read.call2(&JsValue::UNDEFINED, &function, &question);
}
