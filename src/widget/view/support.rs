//! A text for support: the situation and the advice, and nothing about the person.

use super::localizer::Text;
use super::markup::{El, all, p};
use super::{Scene, controls, reasons};
use crate::model::Vocabulary;
use crate::text::Ui;
use crate::widget::state::View;

/// The text, with a button to copy it.
pub(super) fn text(scene: &Scene<'_>) -> El {
    let inside = || {
        let mut text = String::new();
        for line in lines(scene) {
            text.extend([&*line, "\n"]);
        }
        let hint = p("aside", scene.words.ui(Ui::ForSupportHint));
        all(vec![hint, controls::to_copy(scene, "support", 0, "auto", text)])
    };
    reasons::details(scene, "support", scene.words.ui(Ui::ForSupport), false, &inside)
}

fn lines(scene: &Scene<'_>) -> Vec<Text> {
    let (words, state) = (scene.words, scene.state);
    let (answers, page) = (&state.answers, &state.page);
    let mut lines = Vec::new();
    match state.pair().and(state.best()) {
        Some(pair) => lines.push(words.about(Ui::SupportAdvice, pair)),
        None if state.view == View::Guide => lines.push(words.ui(Ui::NoAnswer)),
        None => {}
    }
    if let Some(role) = answers.sender.or(page.sender) {
        lines.push(words.ui_with(Ui::SupportSender, "role", role.as_str()));
    }
    if let Some(kind) = answers.place.or_else(|| page.network.as_ref()?.kind) {
        lines.push(words.ui_with(Ui::SupportNetwork, "kind", kind.as_str()));
    }
    for trial in &answers.trials {
        let outcome = trial.outcome.map_or_else(|| words.ui(Ui::NotInProgram), |word| words.label("outcome", word));
        let (port, mode) = (trial.option.port.into(), trial.option.mode.as_str().into());
        let about = vec![("port", port), ("mode", mode), ("outcome", outcome.to_string().into())];
        lines.push(words.fill(Ui::SupportTried, about));
    }
    if let Some(told) = state.message.read() {
        let about = vec![("cause", told.cause.as_str().into()), ("certainty", told.confidence.as_str().into())];
        lines.push(words.fill(Ui::SupportCause, about));
    }
    lines.push(words.ui_with(Ui::RuleSet, "version", state.advice.rule_set));
    lines
}
