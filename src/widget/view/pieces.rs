//! What recurs in several places. Functions, not macros: a page loads each of them once.

use yew::prelude::*;

use super::Scene;
use crate::text::Ui;
use crate::widget::state::Act;

/// A button that stays pressed when it is chosen.
pub(super) fn choice(scene: &Scene<'_>, label: AttrValue, chosen: bool, act: Act) -> Html {
    html! {
        <button type="button" aria-pressed={ flag(chosen) } onclick={ scene.on(act) }><span>{ label }</span></button>
    }
}

/// Choices, named by the element with the id `label`.
pub(super) fn choices(label: &'static str, choices: Html) -> Html {
    html! { <div class="choices" role="group" aria-labelledby={ label }>{ choices }</div> }
}

/// A button that looks like text; `name` is what assistive technology reads out in place of `label`.
pub(super) fn text_button(scene: &Scene<'_>, label: Ui, name: Option<String>, act: Act) -> Html {
    html! {
        <button type="button" class="text" aria-label={ name } onclick={ scene.on(act) }>{ scene.words.ui(label) }</button>
    }
}

/// The value of an attribute that is either true or false.
pub(super) const fn flag(is_so: bool) -> &'static str {
    if is_so { "true" } else { "false" }
}
