//! "Was this helpful?", and what we promise.

use yew::prelude::*;

use super::Scene;
use crate::text::Ui;

/// The question to the reader about us. The page gets the answer as an event.
pub(super) fn feedback(scene: &Scene<'_>, helped: Option<bool>, say: Callback<bool>) -> Html {
    let words = scene.words;
    let button = |helped: bool, word: Ui| {
        html! { <button type="button" onclick={ say.reform(move |_: MouseEvent| helped) }>{ words.ui(word) }</button> }
    };
    html! {
        <footer class="feedback">
            <div class="helpful" role="group" aria-label={ words.ui(Ui::Helpful) }>
                <span>{ words.ui(if helped.is_some() { Ui::Thanks } else { Ui::Helpful }) }</span>
                { for helped.is_none().then(|| html! { <>{ button(true, Ui::Yes) }{ button(false, Ui::No) }</> }) }
            </div>
            <p>{ words.ui(Ui::Private) }{ " " }{ words.ui_with(Ui::RuleSet, "version", scene.state.advice.rule_set) }</p>
        </footer>
    }
}
