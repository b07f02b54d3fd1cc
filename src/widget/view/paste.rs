//! A field for pasted text.

use super::markup::{El, On, all, el, maybe, of, p};
use super::{Press, Scene, controls};
use crate::text::Ui;
use crate::widget::state::Pasted;

/// The field with its label, what happens to the text, and what hinders reading it.
pub(super) fn field<T>(scene: &Scene<'_>, label: Ui, hint: Ui, pasted: &Pasted<T>) -> El {
    all(vec![area(scene, label, hint), trouble(scene, pasted, Press::Pasted)])
}

/// What programs that record a reader's screen look for, so that they leave out what is typed here.
const NOT_RECORDED: [(&str, &str); 4] =
    [("data-private", ""), ("data-sl", "mask"), ("data-hj-suppress", ""), ("data-dd-privacy", "hidden")];

/// Error messages and configurations run from left to right; finding out by itself takes Chromium a minute for a long
/// text.
fn area(scene: &Scene<'_>, label: Ui, hint: Ui) -> El {
    let words = scene.words;
    let area = el("textarea").set("id", "pasted").set("rows", "6").set("dir", "ltr").set("spellcheck", "false");
    let area = area.set("autocomplete", "off").set("autocapitalize", "off").set("aria-describedby", "pasted-hint");
    let area = NOT_RECORDED.iter().fold(area, |area, (name, value)| area.set(name, value));
    of("div", "pasting")
        .add(of("label", "label").set("for", "pasted").say(words.ui(label)))
        .add(area.found_by(&scene.nodes.pasted).on(On::Input, scene.send(Press::Pasting)))
        .add(p("aside", words.ui(hint)).set("id", "pasted-hint"))
}

/// What hinders, and a way to try again.
pub(super) fn trouble<T>(scene: &Scene<'_>, pasted: &Pasted<T>, again: Press) -> El {
    let trouble = match pasted {
        Pasted::Nothing | Pasted::Read(_) => None,
        Pasted::Waiting => Some(Ui::Reading),
        Pasted::TooLong => Some(Ui::TooLong),
        Pasted::Unavailable => Some(Ui::CannotRead),
    };
    let is_wrong = matches!(pasted, Pasted::TooLong | Pasted::Unavailable);
    let class = if is_wrong { "trouble wrong" } else { "trouble aside" };
    let words = trouble.map(|word| scene.words.ui(word)).unwrap_or_default();
    let retry = matches!(pasted, Pasted::Unavailable).then(|| controls::button(scene, Ui::TryAgain, again));
    all(vec![of("p", class).set("role", "status").say(words), maybe(retry)])
}
