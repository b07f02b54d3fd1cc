//! The answer: port and mode, large.

use yew::prelude::*;

use super::{Scene, glyphs, pieces, questions};
use crate::model::{Blocking, OptionAdvice, Vocabulary};
use crate::text::Ui;

/// The card with the recommended option, or with the news that there is none.
pub(super) fn answer(scene: &Scene<'_>) -> Html {
    let advice = &scene.state.advice;
    let best = advice.options.first().filter(|option| option.accepted);
    let sentence = match best {
        Some(best) => scene.words.about(Ui::AnswerIs, best.pair()),
        None => scene.words.ui(Ui::NoAnswer),
    };
    html! {
        <div class="answer" part="answer" data-found={ pieces::flag(best.is_some()) }>
            <p class="spoken" role="status">{ sentence }</p>
            { best.map_or_else(|| nothing(scene), |best| found(scene, best)) }
            { questions::given(scene) }
        </div>
    }
}

fn found(scene: &Scene<'_>, best: &OptionAdvice) -> Html {
    let words = scene.words;
    let known = scene.state.answers.any() || scene.state.page.sender.is_some();
    html! {
        <>
            <h2 class="eyebrow">{ words.ui(Ui::UseThis) }</h2>
            <dl class="setting">
                <div>
                    <dt>{ words.ui(Ui::Port) }</dt>
                    <dd class="port" part="port">{ best.port }</dd>
                </div>
                <div>
                    <dt>{ words.ui(Ui::Encryption) }</dt>
                    <dd class="mode" part="mode">{ words.label("mode", best.mode) }</dd>
                </div>
            </dl>
            <p class="aside">{ words.label("modeHint", best.mode) }</p>
            <ul class="facts">
                <li>{ glyphs::shield(scene, best.security) }</li>
                { for (best.blocking != Blocking::Unknown).then(|| html! {
                    <li>{ glyphs::meter(scene, best.blocking) }</li>
                }) }
            </ul>
            <p class="holds">{ words.ui(if known { Ui::HoldsFor } else { Ui::HoldsForMost }) }</p>
        </>
    }
}

fn nothing(scene: &Scene<'_>) -> Html {
    let gate = scene.state.advice.emptied_by;
    html! {
        <>
            <h2 class="nothing">{ scene.words.ui(Ui::NoAnswer) }</h2>
            { for gate.map(|gate| html! { <p>{ scene.words.ui_with(Ui::Because, "gate", gate.as_str()) }</p> }) }
        </>
    }
}
