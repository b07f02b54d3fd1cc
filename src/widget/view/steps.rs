//! What to do, and where else to turn.

use yew::prelude::*;

use super::{Scene, reasons};
use crate::text::Ui;

/// The steps in order, the host's own pointers, and the ways out.
pub(super) fn steps(scene: &Scene<'_>) -> Html {
    let (words, advice) = (scene.words, &scene.state.advice);
    let ways_out = if advice.recommended.is_some() { Ui::IfItFails } else { Ui::WaysOut };
    html! {
        <div class="todo">
            { for (!advice.steps.is_empty()).then(|| html! {
                <section class="steps" aria-labelledby="steps">
                    <h3 id="steps">{ words.ui(Ui::Steps) }</h3>
                    <ol>{ for advice.steps.iter().map(|step| html! { <li>{ words.say(step) }</li> }) }</ol>
                </section>
            }) }
            { for (!advice.ways_out.is_empty()).then(|| html! {
                <section class="ways-out" aria-labelledby="ways-out">
                    <h3 id="ways-out">{ words.ui(ways_out) }</h3>
                    { reasons::list(scene, &advice.ways_out) }
                </section>
            }) }
            <slot name="host" />
        </div>
    }
}
