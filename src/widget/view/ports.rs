//! The ports side by side.

use super::markup::{El, el, number, of, section};
use super::{Scene, glyphs};
use crate::knowledge;
use crate::text::Ui;
use crate::widget::state::{PortRow, Standing, port_rows};

const COLUMNS: [Ui; 6] = [Ui::Port, Ui::Encryption, Ui::UsedFor, Ui::Protection, Ui::Blocked, Ui::ForYou];

/// The table. Narrow screens show each row as a card, so rows and cells name their roles.
pub(super) fn table(scene: &Scene<'_>) -> El {
    let words = scene.words;
    let column = |column| el("th").set("role", "columnheader").set("scope", "col").say(words.ui(column));
    let head = el("tr").set("role", "row").add_all(COLUMNS.map(column).into());
    let rows = port_rows(&scene.state.advice, scene.state.best()).iter().map(|port| row(scene, port)).collect();
    let table = el("table")
        .set("role", "table")
        .set("aria-labelledby", "ports")
        .add(el("thead").set("role", "rowgroup").add(head))
        .add(el("tbody").set("role", "rowgroup").add_all(rows));
    section("ports", "ports", words.ui(Ui::PortsAtAGlance)).set("part", "ports").add(table)
}

fn row(scene: &Scene<'_>, row: &PortRow<'_>) -> El {
    let words = scene.words;
    let (name, verdict) = match row.standing {
        Standing::Best => ("best", Ui::Best),
        Standing::Accepted => ("accepted", Ui::AlsoWorks),
        Standing::Rejected => ("rejected", Ui::NotForThis),
    };
    let used_for = knowledge::port(row.port).map(|fact| words.label("standing", fact.standing));
    let cell = |class| of("td", class).set("role", "cell");
    el("tr")
        .set("role", "row")
        .set("data-standing", name)
        .add(of("th", "number").set("role", "rowheader").set("scope", "row").say(number(row.port)))
        .add(cell("mode").say(words.label("mode", row.best.mode)))
        .add(cell("used-for").say(used_for.unwrap_or_default()))
        .add(cell("protection").add(glyphs::shield(scene, row.best.security)))
        .add(cell("blocking").add(glyphs::meter(scene, row.best.blocking)))
        .add(cell("verdict").add(el("span").say(words.ui(verdict))))
}
