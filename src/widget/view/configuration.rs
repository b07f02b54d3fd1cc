//! What was read of a pasted configuration, server by server.

use super::localizer::Text;
use super::markup::{El, all, el, maybe, number, of};
use super::{Scene, check, glyphs};
use crate::model::{Check, Configuration, Part, Vocabulary};
use crate::text::Ui;
use crate::widget::state::Checked;

/// Every server with what was read, what was assumed, and what is thought of it.
pub(super) fn servers(scene: &Scene<'_>, servers: &[Checked]) -> El {
    all(servers.iter().map(|checked| server(scene, checked, servers.len() > 1)).collect())
}

fn server(scene: &Scene<'_>, checked: &Checked, is_one_of_several: bool) -> El {
    let check = checked.check.as_ref();
    let parts = Part::ALL.iter().map(|part| row(scene, &checked.configuration, *part)).collect();
    let read = el("section")
        .add(el("h3").say(scene.words.ui(Ui::WhatWasRead)))
        .add(of("dl", "parts").add_all(parts))
        .add(remarks(scene, checked))
        .add(maybe(check.filter(|_| is_one_of_several).map(|check| judged(scene, check))));
    of("div", "todo read").add(read).add(maybe(check.map(|check| check::findings(scene, check))))
}

/// Whose settings they are, and what was not understood.
fn remarks(scene: &Scene<'_>, checked: &Checked) -> El {
    let words = scene.words;
    let product = checked.product.clone().map(|product| words.ui_with(Ui::ReadAs, "product", product));
    let lines = checked.not_understood.iter().map(|line| words.ui_with(Ui::NotUnderstood, "line", *line));
    let remarks = product.into_iter().chain(lines).map(|remark| el("span").say(remark).say(" ".into()));
    of("p", "aside").add_all(remarks.collect())
}

fn judged(scene: &Scene<'_>, check: &Check) -> El {
    let change = check.change.map(|change| scene.words.about(Ui::ChangeTo, change));
    of("p", "small")
        .set("data-verdict", check.verdict.as_str())
        .add(of("span", "judged").add(glyphs::verdict(scene, check.verdict)))
        .say(change.unwrap_or_default())
}

fn row(scene: &Scene<'_>, configuration: &Configuration, part: Part) -> El {
    let words = scene.words;
    let (name, value) = match part {
        Part::Host => (Ui::Server, configuration.host.clone().map(Text::from)),
        Part::Port => (Ui::Port, configuration.port.map(number)),
        Part::Mode => (Ui::Encryption, configuration.mode.map(|mode| words.label("mode", mode))),
        Part::Login => {
            let word = |logs_in| words.ui(if logs_in { Ui::Yes } else { Ui::No });
            (Ui::Login, configuration.authenticates.map(word))
        }
    };
    let is_assumed = configuration.read.iter().any(|read| read.what == part && read.assumed);
    let note = match value {
        None => Some(Ui::NotFound),
        Some(_) => is_assumed.then_some(Ui::Assumed),
    };
    let value = el("dd")
        .add(el("bdi").say(value.unwrap_or_default()))
        .say(" ".into())
        .add(maybe(note.map(|note| el("small").say(words.ui(note)))));
    el("div").add(el("dt").say(words.ui(name))).add(value)
}
