//! Pieces of the widget, made by calls. `html!` writes out in place what it does for each element, and a page would load
//! all of it.

use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind, VList, VNode, VTag, VText};

use super::localizer::Text;
use crate::model::decimal;

/// An element, words, or several of them side by side; in a box, so that handing it on is cheap.
pub(super) struct El(Box<VNode>);

/// An element without anything.
#[inline(never)]
pub(super) fn el(tag: &'static str) -> El {
    El::new(VTag::new(tag).into())
}

/// An element of a class.
#[inline(never)]
pub(super) fn of(tag: &'static str, class: &'static str) -> El {
    el(tag).set("class", class)
}

/// A paragraph of a class.
#[inline(never)]
pub(super) fn p(class: &'static str, words: Text) -> El {
    of("p", class).say(words)
}

/// A section under a heading, which names it.
#[inline(never)]
pub(super) fn section(class: &'static str, id: &'static str, heading: Text) -> El {
    of("section", class).set("aria-labelledby", id).add(el("h3").set("id", id).say(heading))
}

/// Words by themselves.
#[inline(never)]
pub(super) fn text(words: Text) -> El {
    El::new(VNode::VText(VText::new(AttrValue::from(words))))
}

/// Pieces side by side, in one place.
#[inline(never)]
pub(super) fn all(pieces: Vec<El>) -> El {
    let pieces = pieces.into_iter().map(Html::from).collect();
    El::new(VList::with_children(pieces, None).into())
}

/// Nothing, in a place of its own.
pub(super) fn nothing() -> El {
    all(Vec::new())
}

/// What may be there, in a place of its own: Yew counts children from the end, and where their number changed it would
/// make the ones before anew, with whatever stands in their fields.
#[inline(never)]
pub(super) fn maybe(piece: Option<El>) -> El {
    piece.unwrap_or_else(nothing)
}

impl El {
    #[inline(never)]
    fn new(node: VNode) -> Self {
        Self(Box::new(node))
    }

    /// The element, of which there is no other hold yet.
    fn tag(&mut self) -> Option<&mut VTag> {
        match &mut *self.0 {
            VNode::VTag(tag) => std::rc::Rc::get_mut(tag),
            _ => None,
        }
    }

    /// With this attribute.
    #[inline(never)]
    pub(super) fn set(self, name: &'static str, value: &'static str) -> Self {
        self.set_words(name, value.into())
    }

    /// With this attribute, made of words.
    #[inline(never)]
    pub(super) fn set_words(mut self, name: &'static str, value: Text) -> Self {
        if let Some(tag) = self.tag() {
            tag.add_attribute(name, value);
        }
        self
    }

    /// With a key, which tells it from its like.
    #[inline(never)]
    pub(super) fn key(mut self, key: u16) -> Self {
        if let Some(tag) = self.tag() {
            tag.key = Some(decimal(key.into()).into());
        }
        self
    }

    /// To be found there after drawing.
    #[inline(never)]
    pub(super) fn found_by(mut self, node: &NodeRef) -> Self {
        if let Some(tag) = self.tag() {
            tag.node_ref = node.clone();
        }
        self
    }

    /// With this done when that happens to it.
    #[inline(never)]
    pub(super) fn on(mut self, on: On, done: Callback<Event>) -> Self {
        if let Some(tag) = self.tag() {
            tag.add_listener(std::rc::Rc::new(Heard { on, done }));
        }
        self
    }

    /// With this inside, after what is inside already.
    #[inline(never)]
    pub(super) fn add(mut self, piece: Self) -> Self {
        if let Some(tag) = self.tag() {
            tag.add_child(piece.into());
        }
        self
    }

    /// With these inside.
    #[inline(never)]
    pub(super) fn add_all(self, pieces: Vec<Self>) -> Self {
        self.add(all(pieces))
    }

    /// With these words inside.
    #[inline(never)]
    pub(super) fn say(self, words: Text) -> Self {
        self.add(text(words))
    }
}

impl From<El> for Html {
    fn from(piece: El) -> Self {
        *piece.0
    }
}

/// What may happen to an element.
#[derive(Clone, Copy)]
pub(super) enum On {
    Click,
    Input,
    Change,
}

/// What is done then. Yew's own listeners are a type for every sort of event.
struct Heard {
    on: On,
    done: Callback<Event>,
}

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Input => ListenerKind::oninput,
            On::Change => ListenerKind::onchange,
        }
    }

    fn handle(&self, event: Event) {
        self.done.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// A number as text.
pub(super) fn number(number: u16) -> Text {
    decimal(number.into()).into()
}
