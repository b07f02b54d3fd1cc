//! A text for support: the situation and the advice, and nothing about the person.

use super::localizer::Text;
use super::markup::{El, all, p};
use super::{Scene, controls, reasons};
use crate::model::{PortMode, Vocabulary};
use crate::text::Ui;
use crate::widget::state::{View, gravest, marked_lines};

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
    let mut lines = set(scene);
    match state.pair().and(state.best()) {
        Some(pair) => lines.push(words.about(Ui::SupportAdvice, pair)),
        None if state.view == View::Guide => lines.push(words.ui(Ui::NoAnswer)),
        None => {}
    }
    if let Some(role) = state.sender() {
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
    if let Some(told) = state.message.read().filter(|_| state.view == View::Error) {
        let about = vec![("cause", told.cause.as_str().into()), ("certainty", told.confidence.as_str().into())];
        lines.push(words.fill(Ui::SupportCause, about));
        let marked = marked_lines(&told.excerpt);
        lines.extend((!marked.is_empty()).then(|| words.ui(Ui::SupportLines)));
        lines.extend(marked.into_iter().map(Text::from));
    }
    lines.push(words.ui_with(Ui::RuleSet, "version", state.advice.rule_set));
    lines
}

/// What is set now, as far as anybody told: server, port and encryption, program.
fn set(scene: &Scene<'_>) -> Vec<Text> {
    let (words, state) = (scene.words, scene.state);
    let read = state.configuration.read().and_then(|all| gravest(all)).filter(|_| state.view == View::Check);
    let told = state.message.read().filter(|_| state.view == View::Error);
    let host = read.and_then(|read| read.configuration.host.as_deref()).or_else(|| state.server());
    let product = read.and_then(|read| read.product.clone()).or_else(|| told?.producer.clone());
    let pair = match state.view {
        View::Check => state.checked().map(|(own, ..)| own),
        _ => told.and_then(|told| Some(PortMode::new(told.port?, told.mode?))),
    };
    let port = told.filter(|_| pair.is_none()).and_then(|told| told.port);
    let mut lines = Vec::new();
    lines.extend(host.map(|host| words.ui_with(Ui::SupportServer, "host", host.to_owned())));
    lines.extend(pair.map(|pair| words.about(Ui::SupportSetting, pair)));
    lines.extend(port.map(|port| words.ui_with(Ui::SupportPort, "port", port)));
    lines.extend(product.map(|product| words.ui_with(Ui::SupportProgram, "product", product)));
    lines
}
