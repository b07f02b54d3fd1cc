//! Drawing: one small function for each piece of the widget, and one component that holds the state.

mod answer;
mod app;
mod check;
mod feedback;
mod glyphs;
mod pieces;
mod ports;
mod questions;
mod reasons;
mod steps;
mod words;

pub use app::{App, Event, Props};

use yew::Callback;

use crate::widget::state::{Act, State};
use words::Words;

/// What every piece is given: what to show, in which words, and where to say what the reader did.
struct Scene<'a> {
    state: &'a State,
    words: &'a Words,
    act: &'a Callback<Act>,
}

impl Scene<'_> {
    /// A callback that does `act`, for a button.
    fn on<E: 'static>(&self, act: Act) -> Callback<E> {
        self.act.reform(move |_| act)
    }
}
