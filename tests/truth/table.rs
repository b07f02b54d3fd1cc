//! The page of the documentation that shows the recorded cells.

use std::fmt::Write;

use port_advice::diagnosis::diagnose;
use port_advice::model::{Mode, Report};
use port_advice::text::{English, label};

use super::cell::{Cell, heading, recorded};

const INTRODUCTION: &str = "\
# What really happens

Every client below was set to every pair of port and encryption and let loose on real servers, Postfix and Exim, each with
port 25 (STARTTLS offered, no login), 465 (SSL/TLS), 587 and 2525 (STARTTLS and a login required). Clients were told to give
up after eight seconds; one that cannot be told was ended after twelve. Tests hold `check` and `diagnose` to every cell.
This page is made from `tests/lab/truth.jsonl`; `cargo xtask lab --record` records that again, `cargo xtask lab` compares.

";

const LEGEND: &str = "
**arrives**: delivered, encrypted and with the login. **hangs**: nothing happens until the client gives up. **fails**: a
message at once. An asterisk: the client spoke another mode than it was told, because the port or the server suggested it.

";

/// The whole page.
pub fn page() -> String {
    let cells = recorded();
    let mut page = String::from(INTRODUCTION);
    versions(&mut page);
    overview(&mut page, &cells);
    page.push_str(LEGEND);
    page.push_str("## What each client says\n");
    let mut seen: Vec<(u16, Mode, Option<&str>)> = Vec::new();
    for cell in &cells {
        let kind = (cell.port, cell.mode, cell.trouble.as_deref());
        // 2525 is 587 under another number.
        if !seen.contains(&kind) && cell.port != 2525 && !(cell.trouble.is_none() && cell.causes().is_empty()) {
            seen.push(kind);
        }
    }
    for (port, mode, trouble) in seen {
        let of_this_kind = |cell: &&Cell| (cell.port, cell.mode, cell.trouble.as_deref()) == (port, mode, trouble);
        sayings(&mut page, &cells.iter().filter(of_this_kind).collect::<Vec<_>>());
    }
    page
}

fn versions(page: &mut String) {
    let heading = heading();
    let versions = heading["versions"].as_object().into_iter().flatten();
    let versions: Vec<_> =
        versions.map(|(name, version)| format!("{name} {}", version.as_str().unwrap_or_default())).collect();
    line(
        page,
        &format!("Recorded on {} with {}.\n", heading["recorded"].as_str().unwrap_or_default(), versions.join(", ")),
    );
}

/// A row for each client, a column for each pair.
fn overview(page: &mut String, cells: &[Cell]) {
    let mut clients: Vec<&str> = cells.iter().map(|cell| cell.client.as_str()).collect();
    clients.dedup();
    let mut pairs: Vec<(u16, Mode)> =
        cells.iter().filter(|cell| cell.trouble.is_none()).map(|cell| (cell.port, cell.mode)).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let heads: Vec<_> = pairs.iter().map(|(port, mode)| format!("{port} {}", label(&English, "mode", *mode))).collect();
    line(page, &format!("| client | {} |", heads.join(" | ")));
    line(page, &format!("|---|{}", "---|".repeat(pairs.len())));
    for client in clients {
        let row: Vec<_> = pairs
            .iter()
            .map(|pair| {
                let mut outcomes: Vec<_> = cells
                    .iter()
                    .filter(|cell| cell.client == client && cell.trouble.is_none() && (cell.port, cell.mode) == *pair)
                    .map(outcome)
                    .collect();
                outcomes.dedup();
                outcomes.join(", ")
            })
            .collect();
        line(page, &format!("| {client} | {} |", row.join(" | ")));
    }
}

fn outcome(cell: &Cell) -> String {
    let spoke_another = if cell.spoken() == cell.mode { "" } else { "\\*" };
    match (cell.delivered, cell.hung) {
        (Some(way), _) if way.encrypted && way.login => format!("**arrives**{spoke_another}"),
        (Some(way), _) if way.login => "arrives in clear".to_owned(),
        (Some(_), _) => "arrives without the login".to_owned(),
        (None, Some(_)) => "hangs".to_owned(),
        (None, None) => "fails".to_owned(),
    }
}

/// What each client says in one situation: the line by which the cause is known.
fn sayings(page: &mut String, cells: &[&Cell]) {
    let Some(first) = cells.first() else { return };
    let mode = label(&English, "mode", first.mode);
    let trouble =
        first.trouble.as_deref().map(|trouble| format!(", {}", trouble.replace('-', " "))).unwrap_or_default();
    line(page, &format!("\n### Port {}, {mode}{trouble}\n", first.port));
    line(page, "| client | server | it says | which means |\n|---|---|---|---|");
    let mut rows: Vec<(&str, Vec<&str>, (String, String))> = Vec::new();
    for cell in cells {
        let saying = if cell.delivered.is_some() { (outcome(cell), String::new()) } else { saying(cell) };
        match rows.iter_mut().find(|(client, _, said)| *client == cell.client && *said == saying) {
            Some((_, servers, _)) => servers.push(&cell.server),
            None => rows.push((&cell.client, vec![&cell.server], saying)),
        }
    }
    for (client, servers, (said, cause)) in rows {
        line(page, &format!("| {client} | {} | {said} | {cause} |", servers.join(", ")));
    }
}

fn saying(cell: &Cell) -> (String, String) {
    let (port, mode) = (Some(cell.port), Some(cell.mode));
    let answer = diagnose(&Report { text: cell.text.clone(), port, mode, ..Report::default() });
    let place = answer.causes.first().and_then(|cause| cause.evidence.last()).map_or(0, |evidence| evidence.start);
    let begin = cell.text.get(..place).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let said = cell.text.get(begin..).and_then(|rest| rest.lines().next()).unwrap_or_default().trim();
    let short: String = said.chars().take(140).collect();
    let more = if short.len() < said.len() { "…" } else { "" };
    let hung = cell.hung.map(|seconds| format!("after {seconds} s: ")).unwrap_or_default();
    (format!("{hung}`{}{more}`", short.replace('|', "/").replace('`', "'")), label(&English, "cause", answer.cause))
}

fn line(page: &mut String, text: &str) {
    writeln!(page, "{text}").expect("a string takes everything");
}
