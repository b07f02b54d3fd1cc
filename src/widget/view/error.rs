//! The way in for those who got an error: a text in, its cause and what to do out.

use super::markup::{El, all, el, maybe, nothing, of, p, section, text};
use super::{Scene, answer, controls, last_checked, paste, steps};
use crate::model::{Cause, Certainty};
use crate::text::Ui;
use crate::widget::state::{Excerpt, Explained, Piece};

/// All of it.
pub(super) fn view(scene: &Scene<'_>) -> El {
    let explained = scene.state.message.read();
    let field = paste::field(scene, Ui::PasteError, Ui::PasteErrorHint, &scene.state.message);
    let below = explained.map(|explained| {
        all(vec![steps::steps(scene, &explained.steps, nothing()), of("div", "todo").add(evidence(scene, explained))])
    });
    all(vec![
        of("div", "lead").add(card(scene, explained)).add(of("div", "questions").set("part", "questions").add(field)),
        maybe(below),
    ])
}

fn card(scene: &Scene<'_>, explained: Option<&Explained>) -> El {
    let words = scene.words;
    let is_known = explained.is_some_and(|explained| explained.confidence != Certainty::None);
    let said = match explained {
        Some(explained) => meaning(scene, explained),
        None => el("p").say(words.ui(Ui::ErrorEmpty)),
    };
    let change = explained.and_then(|explained| explained.change);
    of("div", "answer")
        .set("part", "answer")
        .set("data-known", controls::flag(is_known))
        .add(of("h2", "eyebrow").say(words.ui(Ui::ItMeans)))
        .add(of("div", "verdict").set("role", "status").add(said))
        .add(maybe(change.map(|change| answer::change(scene, change))))
        .add(maybe(explained.filter(|_| is_known).map(|explained| last_checked::line(scene, &explained.steps))))
}

fn meaning(scene: &Scene<'_>, explained: &Explained) -> El {
    let words = scene.words;
    let sure = words.label("certainty", explained.confidence);
    let sure = (explained.confidence != Certainty::None)
        .then(|| p("aside", words.ui_with(Ui::HowSure, "certainty", sure.to_string())));
    let change = explained.change.map(|change| el("p").say(words.about(Ui::ChangeTo, change)));
    all(vec![p("cause", words.label("cause", explained.cause)), maybe(sure), maybe(change)])
}

/// What was pasted, with the telling places marked, and what else it may mean.
fn evidence(scene: &Scene<'_>, explained: &Explained) -> El {
    let words = scene.words;
    let producer = explained.producer.clone().map(|producer| words.ui_with(Ui::PrintedBy, "producer", producer));
    let about = of("p", "aside").say(words.ui(Ui::WithoutSecrets)).say(" ".into()).say(producer.unwrap_or_default());
    let shown = el("pre").set("dir", "auto").set("tabindex", "0").add(excerpt(&explained.excerpt));
    section("evidence", "evidence", words.ui(Ui::WhatSaysSo))
        .add(shown)
        .add(about)
        .add(others(scene, &explained.others))
}

fn excerpt(excerpt: &Excerpt) -> El {
    let piece = |piece: &Piece| match piece {
        Piece::Plain(shown) => text(shown.clone().into()),
        Piece::Marked(shown) => el("mark").say(shown.clone().into()),
        Piece::Gap => of("span", "gap").say(" … ".into()),
    };
    all(excerpt.iter().map(piece).collect())
}

fn others(scene: &Scene<'_>, others: &[Cause]) -> El {
    if others.is_empty() {
        return nothing();
    }
    let other = |cause: &Cause| el("li").say(scene.words.label("cause", *cause));
    all(vec![el("h4").say(scene.words.ui(Ui::OrElse)), of("ul", "said").add_all(others.iter().map(other).collect())])
}
