//! What recurs in several places.

use yew::AttrValue;

use super::localizer::Text;
use super::markup::{El, On, el, of};
use super::{Press, Scene};
use crate::text::Ui;
use crate::widget::state::Act;

/// A button that stays pressed when it is chosen.
pub(super) fn choice(scene: &Scene<'_>, label: Text, chosen: bool, act: Act) -> El {
    pressed(scene, Press::Act(act)).set("aria-pressed", flag(chosen)).add(el("span").say(label))
}

/// Choices, named by the element with the id `label`.
pub(super) fn choices(class: &'static str, label: &'static str, choices: Vec<El>) -> El {
    of("div", class).set("role", "group").set("aria-labelledby", label).add_all(choices)
}

/// A plain button.
pub(super) fn button(scene: &Scene<'_>, label: Ui, press: Press) -> El {
    pressed(scene, press).say(scene.words.ui(label))
}

/// A button that looks like text; `name` is what assistive technology reads out in place of `label`.
pub(super) fn text_button(scene: &Scene<'_>, label: Ui, name: Option<Text>, press: Press) -> El {
    let button = button(scene, label, press).set("class", "text");
    match name {
        Some(name) => button.set_words("aria-label", name),
        None => button,
    }
}

/// A button without words yet.
fn pressed(scene: &Scene<'_>, press: Press) -> El {
    el("button").set("type", "button").on(On::Click, scene.send(press))
}

/// A text to copy as it is, with a button for that; `what` and `number` tell it from others,
/// `dir` says which way it runs.
pub(super) fn to_copy(scene: &Scene<'_>, what: &'static str, number: usize, dir: &'static str, text: String) -> El {
    let text = AttrValue::from(text);
    let is_copied = scene.copied == Some((what, number));
    let label = if is_copied { Ui::Copied } else { Ui::Copy };
    let button = text_button(scene, label, None, Press::Copy { what, number, text: text.clone() });
    let shown = of("pre", "code").set("dir", dir).set("tabindex", "0").say(text.into());
    of("div", "to-copy").add(shown).add(button)
}

/// A value that stands in a line, with a button to copy it; `name` says of what it is the value.
pub(super) fn copied(scene: &Scene<'_>, what: &'static str, name: Ui, value: String) -> El {
    let value = AttrValue::from(value);
    let label = if scene.copied == Some((what, 0)) { Ui::Copied } else { Ui::Copy };
    let spoken = [&scene.words.ui(label), ": ", &scene.words.ui(name)].concat();
    let press = Press::Copy { what, number: 0, text: value.clone() };
    let shown = el("bdi").say(value.into());
    of("span", "copied").add(shown).add(text_button(scene, label, Some(spoken.into()), press))
}

/// The value of an attribute that is either true or false.
pub(super) const fn flag(is_so: bool) -> &'static str {
    if is_so { "true" } else { "false" }
}
