//! The way in for those who have a setting already: port and mode in, a verdict out.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Scene, glyphs, pieces, reasons};
use crate::model::{Check, Finding, Mode, Reason, Symptom, Verdict, Vocabulary};
use crate::text::Ui;
use crate::widget::state::{Act, Draft, View};

/// The choice between the ways in.
pub(super) fn ways(scene: &Scene<'_>) -> Html {
    let way = |(view, word)| pieces::choice(scene, scene.words.ui(word), scene.state.view == view, Act::View(view));
    let ways = [(View::Guide, Ui::WayGuide), (View::Check, Ui::WayCheck)];
    html! { <div class="ways" role="group" aria-label={ scene.words.ui(Ui::Ways) }>{ for ways.map(way) }</div> }
}

/// The verdict, or what to do to get one.
pub(super) fn verdict(scene: &Scene<'_>, check: Option<&Check>) -> Html {
    let words = scene.words;
    html! {
        <div class="answer" part="answer" data-verdict={ check.map(|check| check.verdict.as_str()) }>
            <h2 class="eyebrow">{ words.ui(Ui::YourSetting) }</h2>
            <div class="verdict" role="status">
                { match check {
                    Some(check) => html! {
                        <>
                            <p class="judged">
                                { glyphs::verdict(scene, check.verdict) }
                            </p>
                            { for check.change.map(|change| html! { <p>{ words.about(Ui::ChangeTo, change) }</p> }) }
                        </>
                    },
                    None => html! { <p>{ words.ui(Ui::CheckEmpty) }</p> },
                } }
            </div>
        </div>
    }
}

/// The two fields.
pub(super) fn fields(scene: &Scene<'_>, typed: &Callback<Act>) -> Html {
    let (words, draft) = (scene.words, scene.state.draft);
    let oninput = typed.reform(|event: InputEvent| {
        let typed = event.target_unchecked_into::<HtmlInputElement>().value();
        Act::DraftPort(Draft::port(&typed))
    });
    let mode = |mode: &Mode| {
        pieces::choice(scene, words.label("mode", *mode), draft.mode == Some(*mode), Act::DraftMode(*mode))
    };
    html! {
        <div class="questions" part="questions">
            <h3>{ words.ui(Ui::CheckFields) }</h3>
            <label class="label" for="port">{ words.ui(Ui::Port) }</label>
            <input id="port" inputmode="numeric" autocomplete="off" maxlength="5" placeholder="587"
                aria-invalid={ pieces::flag(draft.port.is_err()) } aria-describedby="no-such-port" { oninput } />
            <p id="no-such-port" class="wrong" role="status">
                { for draft.port.is_err().then(|| words.ui(Ui::NoSuchPort)) }
            </p>
            <p class="label" id="encryption">{ words.ui(Ui::Encryption) }</p>
            { pieces::choices("encryption", Mode::ALL.iter().map(mode).collect()) }
        </div>
    }
}

/// Why, and what shows when the setting is tried.
pub(super) fn findings(scene: &Scene<'_>, check: &Check) -> Html {
    let reason = |finding: &Finding| Reason {
        code: finding.code,
        params: finding.params.clone(),
        sources: finding.sources.clone(),
    };
    let findings: Vec<_> = check.findings.iter().map(reason).collect();
    html! {
        <div class="todo">
            <section class="findings">{ reasons::list(scene, &findings) }</section>
            { for (check.verdict != Verdict::Good && !check.you_will_see.is_empty()).then(|| html! {
                <section aria-labelledby="what-shows">
                    <h3 id="what-shows">{ scene.words.ui(Ui::WhatShows) }</h3>
                    { for check.you_will_see.iter().map(|shown| symptom(scene, shown)) }
                </section>
            }) }
        </div>
    }
}

fn symptom(scene: &Scene<'_>, symptom: &Symptom) -> Html {
    let sentence = scene.words.say(&Reason::new(symptom.code, &[]));
    html! {
        <>
            <p>{ sentence }</p>
            <ul class="messages">{ for symptom.messages.iter().map(|text| html! { <li><code>{ *text }</code></li> }) }</ul>
        </>
    }
}
