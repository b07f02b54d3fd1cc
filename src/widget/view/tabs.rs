//! The ways in.

use super::markup::{El, of};
use super::{Scene, controls};
use crate::text::Ui;
use crate::widget::state::{Act, View};

const WAYS: [(View, Ui); 3] = [(View::Guide, Ui::WayGuide), (View::Check, Ui::WayCheck), (View::Error, Ui::WayError)];

/// The choice between the ways in.
pub(super) fn ways(scene: &Scene<'_>) -> El {
    let way = |(view, word)| controls::choice(scene, scene.words.ui(word), scene.state.view == view, Act::View(view));
    let name = scene.words.ui(Ui::Ways);
    of("div", "ways").set("role", "group").set_words("aria-label", name).add_all(WAYS.map(way).into())
}
