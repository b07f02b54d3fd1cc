//! The pair in the words of the reader's own program.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::localizer::Text;
use super::markup::{El, On, all, el, maybe, of, p, section};
use super::{Message, Nodes, Press, Scene, controls, paste, reasons};
use crate::model::{PortMode, Vocabulary};
use crate::products::AppKind;
use crate::text::Ui;
use crate::widget::state::{Pasted, Program, Programs, Written, kinds_for};

/// A choice of programs, and what to type where. The programs are fetched when somebody wants to choose.
pub(super) fn program(scene: &Scene<'_>, pair: PortMode) -> El {
    let programs = &scene.state.programs;
    let choice = match programs.all.read() {
        Some(all) => choose(scene, all),
        None => controls::button(scene, Ui::ChooseProgram, Press::WantPrograms),
    };
    let trouble = paste::trouble(scene, &programs.all, Press::WantPrograms);
    let written = programs.chosen().map(|chosen| match &programs.written {
        Pasted::Read(Some(written)) => settings(scene, written),
        Pasted::Read(None) => p("aside", cannot(scene, chosen, pair)),
        other => paste::trouble(scene, other, Press::WantPrograms),
    });
    section("program", "program", scene.words.ui(Ui::InProgram))
        .set("part", "program")
        .add(choice)
        .add(trouble)
        .add(of("div", "written").set("aria-live", "polite").add(maybe(written)))
}

fn choose(scene: &Scene<'_>, programs: &[Program]) -> El {
    let words = scene.words;
    let chosen_now = scene.link.callback(|event: Event| {
        let id = event.target_unchecked_into::<HtmlSelectElement>().value();
        Message::Choose(id)
    });
    let option =
        |program: &Program| el("option").set_words("value", program.id.clone().into()).say(program.name.clone().into());
    let group = |kind: AppKind| {
        let programs = programs.iter().filter(|program| program.kind == kind).map(option).collect();
        el("optgroup").set_words("label", words.label("appKind", kind)).add_all(programs)
    };
    let groups = kinds_for(scene.state.sender()).into_iter().map(group).collect();
    let none = el("option").set("value", "").say(words.ui(Ui::NoProgram));
    let select = el("select").set("id", "app").found_by(&scene.nodes.program).on(On::Change, chosen_now);
    of("div", "choose")
        .add(of("label", "label").set("for", "app").say(words.ui(Ui::ChooseProgram)))
        .add(select.add(none).add_all(groups))
}

/// Has the list show what the state holds. Yew inserts options back to front and the browser selects the first one that
/// it is given, so no attribute will do; and what the reader has chosen stays selected after a reset.
pub(super) fn show_chosen(nodes: &Nodes, programs: &Programs) {
    if let Some(list) = nodes.program.cast::<HtmlSelectElement>() {
        list.set_value(programs.app.as_deref().unwrap_or_default());
    }
}

fn cannot(scene: &Scene<'_>, program: &Program, pair: PortMode) -> Text {
    let about =
        vec![("app", program.name.clone().into()), ("port", pair.port.into()), ("mode", pair.mode.as_str().into())];
    scene.words.fill(Ui::CannotSetTo, about)
}

fn settings(scene: &Scene<'_>, written: &Written) -> El {
    let words = scene.words;
    let place = written.place.clone().map(|place| el("p").say(words.ui_with(Ui::WhereInProgram, "place", place)));
    let field = |(label, value): &(String, String)| {
        let value = el("dd").say(value.clone().into());
        el("div").add(el("dt").say(label.clone().into())).add(value)
    };
    let fields = written.fields.iter().map(field).collect();
    let snippets = written.snippets.iter().enumerate().map(|(number, (file, text))| {
        let file = of("p", "label").say(file.clone().into());
        all(vec![file, controls::to_copy(scene, "settings", number, "ltr", text.clone())])
    });
    let version = vec![("version", written.version.clone().into()), ("date", words.date(&written.checked).into())];
    all(vec![
        maybe(place),
        of("dl", "parts").add_all(fields),
        all(snippets.collect()),
        reasons::list(scene, &written.warnings),
        p("aside", words.fill(Ui::WordsOf, version)),
    ])
}
