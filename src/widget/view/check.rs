//! The way in for those who have a setting already: port and mode, or a configuration in, a verdict out.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::localizer::Text;
use super::markup::{El, On, all, el, maybe, nothing, of};
use super::{Message, Press, Scene, answer, configuration, controls, glyphs, last_checked, paste, reasons, steps};
use crate::model::{Check, Finding, Mode, Reason, Symptom, Verdict, Vocabulary};
use crate::text::Ui;
use crate::widget::state::{Act, Draft, Pasted, gravest};

/// All of it. What is pasted counts before what is typed.
pub(super) fn view(scene: &Scene<'_>) -> El {
    let (card, below) = match &scene.state.configuration {
        Pasted::Read(servers) => {
            let gravest = gravest(servers);
            let instead = if gravest.is_some() { Ui::Incomplete } else { Ui::NothingFound };
            let check = gravest.and_then(|gravest| gravest.check.as_ref());
            (verdict(scene, check, instead), configuration::servers(scene, servers))
        }
        _ => {
            let check = scene.state.check();
            let findings = check.as_ref().map(|check| of("div", "todo").add(findings(scene, check)));
            (verdict(scene, check.as_ref(), Ui::CheckEmpty), maybe(findings))
        }
    };
    let typed = fields(scene);
    let pasted = paste::field(scene, Ui::PasteConfiguration, Ui::PasteConfigurationHint, &scene.state.configuration);
    let questions = of("div", "questions").set("part", "questions").add(typed).add(pasted);
    let is_checked = scene.state.checked().is_some();
    let steps = is_checked.then(|| steps::steps(scene, &scene.state.check_steps(), nothing()));
    all(vec![of("div", "lead").add(card).add(questions), maybe(steps), below])
}

/// The verdict and the one change to make; or the words to say instead.
fn verdict(scene: &Scene<'_>, check: Option<&Check>, instead: Ui) -> El {
    let words = scene.words;
    let change = check.and_then(|check| check.change);
    let said = match check {
        Some(check) => all(vec![
            of("p", "judged").add(glyphs::verdict(scene, check.verdict)),
            maybe(change.map(|change| el("p").say(words.about(Ui::ChangeTo, change)))),
        ]),
        None => el("p").say(words.ui(instead)),
    };
    of("div", "answer")
        .set("part", "answer")
        .set("data-verdict", check.map_or("", |check| check.verdict.as_str()))
        .add(of("h2", "eyebrow").say(words.ui(Ui::YourSetting)))
        .add(of("div", "verdict").set("role", "status").add(said))
        .add(maybe(scene.state.advised().map(|(pair, _)| answer::change(scene, pair))))
        .add(maybe(check.map(|check| last_checked::line(scene, &found(check)))))
}

/// The two fields.
fn fields(scene: &Scene<'_>) -> El {
    let (words, draft) = (scene.words, scene.state.draft);
    let port = |event: Event| Draft::port(&event.target_unchecked_into::<HtmlInputElement>().value());
    let typed = scene.link.callback(move |event| Message::Press(Press::Typing(Act::DraftPort(port(event)))));
    let left = scene.link.callback(move |event| Message::Press(Press::Act(Act::DraftLeft(port(event)))));
    let mode = |mode: &Mode| {
        controls::choice(scene, words.label("mode", *mode), draft.mode == Some(*mode), Act::DraftMode(*mode))
    };
    let wrong = if draft.port.is_err() { words.ui(Ui::NoSuchPort) } else { Text::default() };
    all(vec![
        el("h3").say(words.ui(Ui::CheckFields)),
        of("label", "label").set("for", "port").say(words.ui(Ui::Port)),
        el("input")
            .set("id", "port")
            .set("inputmode", "numeric")
            .set("autocomplete", "off")
            .set("maxlength", "99")
            .set("aria-invalid", controls::flag(draft.port.is_err()))
            .set("aria-describedby", "no-such-port")
            .found_by(&scene.nodes.port)
            .on(On::Input, typed)
            .on(On::Change, left),
        of("p", "wrong").set("id", "no-such-port").set("role", "status").say(wrong),
        of("p", "label").set("id", "encryption").say(words.ui(Ui::Encryption)),
        controls::choices("choices", "encryption", Mode::ALL.iter().map(mode).collect()),
    ])
}

/// What was found, as reasons.
fn found(check: &Check) -> Vec<Reason> {
    check.findings.iter().map(Finding::reason).collect()
}

/// Why, and what shows when the setting is tried.
pub(super) fn findings(scene: &Scene<'_>, check: &Check) -> El {
    let shows = (check.verdict != Verdict::Good && !check.you_will_see.is_empty()).then(|| {
        let symptoms = check.you_will_see.iter().map(|shown| symptom(scene, shown)).collect();
        el("section").add(el("h3").say(scene.words.ui(Ui::WhatShows))).add_all(symptoms)
    });
    let why = of("section", "findings").add(el("h3").say(scene.words.ui(Ui::Why)));
    all(vec![why.add(reasons::list(scene, &found(check))), maybe(shows)])
}

fn symptom(scene: &Scene<'_>, symptom: &Symptom) -> El {
    let sentence = scene.words.say(&Reason::new(symptom.code, &[]));
    let message = |text: &&'static str| el("li").add(el("code").say((*text).into()));
    all(vec![el("p").say(sentence), of("ul", "messages").add_all(symptom.messages.iter().map(message).collect())])
}
