//! What `check` foretells and `diagnose` explains, held to what really happened when real clients met real servers.
//!
//! `lab/truth.jsonl` is recorded by `cargo xtask lab --record`. `cargo xtask lab` records afresh and puts its file, which
//! the variable `TRUTH` names, to the same tests.

mod cell;
mod table;

use std::collections::BTreeMap;

use crate::support::golden;
use cell::{Cell, Delivered, recorded, tried};
use port_advice::diagnosis::diagnose;
use port_advice::engine::check;
use port_advice::model::{Certainty, Code, Report, Verdict};

/// The cells whose only fault, if any, is the pair of port and mode.
fn pairs() -> impl Iterator<Item = Cell> {
    tried().into_iter().filter(|cell| cell.trouble.is_none())
}

fn failures() -> impl Iterator<Item = Cell> {
    tried().into_iter().filter(|cell| cell.delivered.is_none())
}

fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_happens_is_what_is_recorded() {
    let outcome = |cell: &Cell| (cell.name(), cell.delivered, cell.hung.is_some());
    let recorded: Vec<_> = recorded().iter().map(outcome).collect();
    let tried = tried();
    let wrong = tried.iter().map(outcome).filter(|cell| !recorded.contains(cell));
    assert_none(&wrong.map(|cell| format!("{cell:?}")).collect::<Vec<_>>());
}

#[test]
fn the_table_is_in_the_documentation() {
    golden::check("docs/truth-table.md", &table::page());
}

#[test]
fn the_table_is_whole() {
    let mut clients: BTreeMap<String, usize> = BTreeMap::new();
    for cell in pairs() {
        *clients.entry(cell.client).or_default() += 1;
    }
    assert!(clients.len() >= 13, "{clients:?}");
    assert!(clients.values().all(|cells| *cells == 2 * 4 * 3), "{clients:?}");
}

#[test]
fn every_right_pair_is_delivered_encrypted_and_with_the_login() {
    for cell in pairs().filter(|cell| cell.causes().is_empty()) {
        let delivered = cell.delivered.as_ref().unwrap_or_else(|| unreachable!("not delivered: {cell:?}"));
        assert!(delivered.encrypted && delivered.login, "{cell:?}");
    }
}

#[test]
fn the_verdict_is_what_happens() {
    let mut wrong = Vec::new();
    for cell in pairs() {
        let answer = check(&cell.setting());
        let agrees = match &cell.delivered {
            Some(Delivered { encrypted: true, .. }) => matches!(answer.verdict, Verdict::Good | Verdict::WorksBut),
            Some(_) => answer.verdict == Verdict::Unsafe,
            None => answer.verdict != Verdict::Good,
        };
        if !agrees {
            wrong.push(format!("{}: {}", cell.name(), answer.verdict));
        }
    }
    assert_none(&wrong);
}

#[test]
fn what_is_foretold_is_what_shows() {
    let mut wrong = Vec::new();
    for cell in pairs().filter(|cell| cell.delivered.is_none()) {
        let seen = check(&cell.setting()).you_will_see;
        // Who was ended for waiting too long has said nothing.
        let foretold = cell.text.is_empty()
            || seen.iter().flat_map(|symptom| symptom.messages).any(|message| cell.text.contains(message));
        let hangs = seen.iter().any(|symptom| symptom.code == Code::SeesHang);
        if !foretold || hangs != cell.hung.is_some() {
            wrong.push(format!("{} (hung: {:?}): {:?}\n{}", cell.name(), cell.hung, seen, cell.text));
        }
    }
    assert_none(&wrong);
}

#[test]
fn every_failure_is_explained() {
    let mut wrong = Vec::new();
    for cell in failures() {
        let (port, mode) = (Some(cell.port), Some(cell.mode));
        let answer = diagnose(&Report { text: cell.text.clone(), port, mode, ..Report::default() });
        let named = answer.causes.iter().take(if cell.is_mute() { 3 } else { 1 });
        if !named.clone().any(|named| cell.causes().contains(&named.cause)) {
            wrong.push(format!("{}: {} {}\n{}", cell.name(), answer.cause, answer.confidence, cell.text));
        }
    }
    assert_none(&wrong);
}

#[test]
fn the_text_alone_explains_most_and_never_misleads() {
    let (mut right, mut all, mut misled) = (0, 0, Vec::new());
    for cell in failures().filter(|cell| !cell.text.is_empty()) {
        let answer = diagnose(&Report { text: cell.text.clone(), ..Report::default() });
        all += 1;
        if cell.causes().contains(&answer.cause) {
            right += 1;
        } else if matches!(answer.confidence, Certainty::Certain) {
            misled.push(format!("{}: {}\n{}", cell.name(), answer.cause, cell.text));
        }
    }
    assert_none(&misled);
    // The rest does not say which port it was, or that it is about mail at all.
    assert!(right * 100 >= all * 78, "only {right} of {all}");
}

#[test]
fn what_was_logged_is_shown_without_its_secrets() {
    // The password's placeholder, plain and as it travels; whose it is; whom it was for.
    let secrets = [
        "YOUR-PASSWORD",
        "WU9VUi1QQVNTV09SRA==",
        "AHlvdUBleGFtcGxlLmNvbQBZT1VSLVBBU1NXT1JE",
        "you@example.com",
        "eW91QGV4YW1wbGUuY29t",
        "someone@example.org",
    ];
    let logged = failures().filter(|cell| secrets.iter().any(|secret| cell.text.contains(secret))).count();
    assert!(logged > 50, "only {logged} texts hold a secret");
    let mut wrong = Vec::new();
    for cell in failures() {
        let shown = diagnose(&Report { text: cell.text.clone(), ..Report::default() }).redacted;
        wrong.extend(
            secrets.iter().filter(|secret| shown.contains(**secret)).map(|secret| format!("{}: {secret}", cell.name())),
        );
    }
    assert_none(&wrong);
}
