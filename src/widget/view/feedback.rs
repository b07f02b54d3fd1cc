//! "Was this helpful?", and what we promise.

use super::markup::{El, el, maybe, of};
use super::{Press, Scene, controls};
use crate::text::Ui;

/// The question to the reader about us. The page gets the answer as an event.
pub(super) fn feedback(scene: &Scene<'_>, helped: Option<bool>) -> El {
    let words = scene.words;
    let button = |helped: bool, word: Ui| controls::button(scene, word, Press::Feedback(helped));
    let ask = || el("div").add(button(true, Ui::Yes)).add(button(false, Ui::No));
    let title = words.ui(if helped.is_some() { Ui::Thanks } else { Ui::Helpful });
    let helpful = of("div", "helpful")
        .set("role", "group")
        .set_words("aria-label", words.ui(Ui::Helpful))
        .add(el("span").set("role", "status").say(title))
        .add(maybe(helped.is_none().then(ask)));
    let promise = el("p").say(words.ui(Ui::Private)).say(" ".into()).say(words.ui_with(
        Ui::RuleSet,
        "version",
        scene.state.advice.rule_set,
    ));
    of("footer", "feedback").add(helpful).add(promise)
}
