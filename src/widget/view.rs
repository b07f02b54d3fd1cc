//! Drawing: one small function for each piece of the widget, and one component that holds the state.

mod answer;
mod app;
mod check;
mod configuration;
mod controls;
#[cfg(target_arch = "wasm32")]
mod date;
mod error;
mod feedback;
mod glyphs;
mod host;
mod last_checked;
mod localizer;
mod markup;
mod message;
mod paste;
mod ports;
mod program;
mod questions;
mod reasons;
mod steps;
mod support;
mod tabs;
mod test_commands;

pub use app::{App, Props};
pub use localizer::Words;
pub use message::{Event, Message, Press, Request};

use yew::html::Scope;
use yew::prelude::{Callback, NodeRef};

use crate::widget::state::State;

/// What every piece is given: what to show, in which words, and where to say what the reader did.
struct Scene<'a> {
    state: &'a State,
    words: &'a Words,
    link: &'a Scope<App>,
    nodes: &'a Nodes,
    /// How much is drawn.
    drawn: Drawn,
    /// What was copied last: its sort and number.
    copied: Option<(&'static str, usize)>,
}

/// How much is drawn: no task is to be long enough to be felt.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Drawn {
    /// The words and the answer are known.
    Nothing,
    /// The answer and the first question, which readers wait for.
    First,
    /// What can be seen.
    Open,
    /// What is closed as well.
    Whole,
}

impl Drawn {
    /// What another task draws.
    fn next(self) -> Self {
        match self {
            Self::Nothing => Self::First,
            Self::First => Self::Open,
            Self::Open | Self::Whole => Self::Whole,
        }
    }
}

/// What is looked up on the page after drawing.
#[derive(Default)]
struct Nodes {
    /// The heading of the open question.
    question: NodeRef,
    /// The card with the answer.
    answer: NodeRef,
    /// The field with the port to check.
    port: NodeRef,
    /// The field for pasted text.
    pasted: NodeRef,
    /// The choice of programs.
    program: NodeRef,
}

impl Scene<'_> {
    /// A callback that says what was pressed.
    fn send(&self, press: Press) -> Callback<web_sys::Event> {
        self.link.callback(move |_| Message::Press(press.clone()))
    }
}
