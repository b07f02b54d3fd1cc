//! The ports side by side.

use yew::prelude::*;

use super::{Scene, glyphs};
use crate::knowledge;
use crate::text::Ui;
use crate::widget::state::{PortRow, Standing, port_rows};

/// The table. Narrow screens show each row as a card, so rows and cells name their roles.
pub(super) fn table(scene: &Scene<'_>) -> Html {
    let words = scene.words;
    let columns = [Ui::Port, Ui::Encryption, Ui::UsedFor, Ui::Protection, Ui::Blocked, Ui::ForYou];
    html! {
        <section class="ports" aria-labelledby="ports" part="ports">
            <h3 id="ports">{ words.ui(Ui::PortsAtAGlance) }</h3>
            <table role="table" aria-labelledby="ports">
                <thead role="rowgroup">
                    <tr role="row">
                        { for columns.map(|column| html! {
                            <th role="columnheader" scope="col">{ words.ui(column) }</th>
                        }) }
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for port_rows(&scene.state.advice).iter().map(|port| row(scene, port)) }</tbody>
            </table>
        </section>
    }
}

fn row(scene: &Scene<'_>, row: &PortRow<'_>) -> Html {
    let words = scene.words;
    let (name, verdict) = match row.standing {
        Standing::Best => ("best", Ui::Best),
        Standing::Accepted => ("accepted", Ui::AlsoWorks),
        Standing::Rejected => ("rejected", Ui::NotForThis),
    };
    let used_for = knowledge::port(row.port).map(|fact| words.label("standing", fact.standing));
    html! {
        <tr role="row" data-standing={ name }>
            <th role="rowheader" scope="row" class="number">{ row.port }</th>
            <td role="cell" class="mode">{ words.label("mode", row.best.mode) }</td>
            <td role="cell" class="used-for">{ used_for }</td>
            <td role="cell" class="protection">{ glyphs::shield(scene, row.best.security) }</td>
            <td role="cell" class="blocking">{ glyphs::meter(scene, row.best.blocking) }</td>
            <td role="cell" class="verdict"><span>{ words.ui(verdict) }</span></td>
        </tr>
    }
}
