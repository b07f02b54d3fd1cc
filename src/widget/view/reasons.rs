//! Why this one, why not the others, and what people have read elsewhere; every sentence with its sources.

use yew::prelude::*;

use super::Scene;
use crate::knowledge::{Source, source};
use crate::model::{OptionAdvice, Reason, SourceId};
use crate::text::Ui;
use crate::widget::state::{PortRow, Standing, port_rows};

/// The reasons, port by port: the recommended one first and open.
pub(super) fn reasons(scene: &Scene<'_>) -> Html {
    let (best, others): (Vec<_>, Vec<_>) =
        port_rows(&scene.state.advice).into_iter().partition(|row| row.standing == Standing::Best);
    html! {
        <section class="reasons" aria-labelledby="reasons" part="reasons">
            <h3 id="reasons">{ scene.words.ui(Ui::Reasons) }</h3>
            { for best.iter().chain(&others).map(|row| port(scene, row)) }
        </section>
    }
}

fn port(scene: &Scene<'_>, row: &PortRow<'_>) -> Html {
    let title = match row.standing {
        Standing::Best => Ui::WhyThis,
        Standing::Accepted => Ui::WhyAlso,
        Standing::Rejected => Ui::WhyNot,
    };
    html! {
        <details key={ row.port } open={ row.standing == Standing::Best }>
            <summary>{ scene.words.ui_with(title, "port", row.port) }</summary>
            { for row.options.iter().map(|advice| option(scene, advice)) }
        </details>
    }
}

fn option(scene: &Scene<'_>, advice: &OptionAdvice) -> Html {
    html! {
        <>
            <h4>{ scene.words.about(Ui::OptionName, advice.pair()) }</h4>
            { list(scene, &advice.reasons) }
        </>
    }
}

/// What people have read elsewhere, and what to know about this situation.
pub(super) fn notes(scene: &Scene<'_>) -> Html {
    let notes = &scene.state.advice.notes;
    if notes.is_empty() {
        return Html::default();
    }
    html! {
        <details class="notes">
            <summary>{ scene.words.ui(Ui::Notes) }</summary>
            { list(scene, notes) }
        </details>
    }
}

/// Sentences with their sources.
pub(super) fn list(scene: &Scene<'_>, reasons: &[Reason]) -> Html {
    let item = |reason: &Reason| {
        html! { <li>{ scene.words.say(reason) }{ sources(scene, &reason.sources) }</li> }
    };
    html! { <ul class="said">{ for reasons.iter().map(item) }</ul> }
}

fn sources(scene: &Scene<'_>, ids: &[SourceId]) -> Html {
    let linked = ids.iter().filter_map(|id| source(id)).filter(|source| !source.url.is_empty());
    let link = |source: &Source| {
        html! {
            <span class="source">
                <a href={ source.url } target="_blank" rel="noopener noreferrer">{ source.title }</a>
                { " " }<small>{ scene.words.ui_with(Ui::CheckedOn, "date", source.checked) }</small>
            </span>
        }
    };
    html! { <span class="sources">{ for linked.map(link) }</span> }
}
