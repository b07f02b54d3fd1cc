//! Why this one, why not the others, and what people have read elsewhere; every sentence with its sources.

use super::localizer::Text;
use super::markup::{El, all, el, maybe, nothing, of, section};
use super::{Drawn, Scene};
use crate::engine::is_general;
use crate::knowledge::{Source, source};
use crate::model::{OptionAdvice, Reason, SourceId};
use crate::text::Ui;
use crate::widget::state::{PortRow, Standing, port_rows};

/// The reasons, port by port: the recommended one, if there is one, first and open.
pub(super) fn reasons(scene: &Scene<'_>) -> El {
    let (best, others): (Vec<_>, Vec<_>) =
        port_rows(&scene.state.advice, scene.state.best()).into_iter().partition(|row| row.standing == Standing::Best);
    let ports = best.iter().chain(&others).map(|row| port(scene, row)).collect();
    let heading = if best.is_empty() { Ui::Why } else { Ui::Reasons };
    section("reasons", "reasons", scene.words.ui(heading)).set("part", "reasons").add_all(ports)
}

fn port(scene: &Scene<'_>, row: &PortRow<'_>) -> El {
    let title = match row.standing {
        Standing::Best => Ui::WhyThis,
        Standing::Accepted => Ui::WhyAlso,
        Standing::Rejected => Ui::WhyNot,
    };
    let inside = || all(row.options.iter().map(|advice| option(scene, advice)).collect());
    let is_open = row.standing == Standing::Best;
    details(scene, "why", scene.words.ui_with(title, "port", row.port), is_open, &inside).key(row.port)
}

/// A summary that opens onto more. What nobody sees is drawn last.
pub(super) fn details(
    scene: &Scene<'_>,
    class: &'static str,
    summary: Text,
    is_open: bool,
    inside: &dyn Fn() -> El,
) -> El {
    let inside = maybe((is_open || scene.drawn == Drawn::Whole).then(inside));
    let details = of("details", class).add(el("summary").say(summary)).add(inside);
    if is_open { details.set("open", "") } else { details }
}

fn option(scene: &Scene<'_>, advice: &OptionAdvice) -> El {
    let heading = el("h4").say(scene.words.option(advice.pair()));
    all(vec![heading, list(scene, &advice.reasons)])
}

/// What people have read elsewhere.
pub(super) fn notes(scene: &Scene<'_>) -> El {
    let notes = || notes_that(scene, true);
    if notes().is_empty() {
        return nothing();
    }
    details(scene, "notes", scene.words.ui(Ui::Notes), false, &|| items(scene, notes()))
}

/// What to know about this very situation.
pub(super) fn to_heed(scene: &Scene<'_>) -> El {
    let notes = notes_that(scene, false);
    if notes.is_empty() {
        return nothing();
    }
    section("heed", "heed", scene.words.ui(Ui::Heed)).add(items(scene, notes))
}

fn notes_that<'a>(scene: &Scene<'a>, are_general: bool) -> Vec<&'a Reason> {
    scene.state.advice.notes.iter().filter(|note| is_general(note.code) == are_general).collect()
}

/// Sentences with their sources.
pub(super) fn list(scene: &Scene<'_>, reasons: &[Reason]) -> El {
    items(scene, reasons.iter().collect())
}

fn items(scene: &Scene<'_>, reasons: Vec<&Reason>) -> El {
    let item = |reason: &Reason| el("li").say(scene.words.say(reason)).add(sources(scene, &reason.sources));
    of("ul", "said").add_all(reasons.into_iter().map(item).collect())
}

fn sources(scene: &Scene<'_>, ids: &[SourceId]) -> El {
    let linked = ids.iter().filter_map(|id| source(id)).filter(|source| !source.url.is_empty());
    let link = |source: &Source| {
        let date = scene.words.ui_with(Ui::CheckedOn, "date", scene.words.date(source.checked));
        of("span", "source").add(link(source.url, source.title)).say(" ".into()).add(el("small").say(date))
    };
    of("span", "sources").add_all(linked.map(link).collect())
}

/// A link that leaves the page, and does not tell from where.
pub(super) fn link(url: &'static str, title: &'static str) -> El {
    el("a").set("href", url).set("target", "_blank").set("rel", "noopener noreferrer").say(title.into())
}
