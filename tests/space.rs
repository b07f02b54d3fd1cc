//! The answers to the set of situations of `port-advice space` change on purpose only: their digests are checked in.

#![cfg(feature = "cli")]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::support::golden;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// What `port-advice space` prints.
#[derive(serde::Deserialize)]
struct Space {
    judgements: Vec<(String, String)>,
    answers: Vec<Vec<usize>>,
    situations: BTreeMap<String, usize>,
}

impl Space {
    fn digest(&self, answer: &[usize]) -> [u8; 32] {
        let mut digest = Sha256::new();
        for (part, judgement) in answer.iter().map(|place| &self.judgements[*place]) {
            digest.update(format!("{part} {judgement}\n"));
        }
        digest.finalize().into()
    }
}

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_port-advice"))
}

/// One digest for each role, one for the named networks, one for the named services.
#[test]
fn the_answers_are_the_accepted_ones() {
    let output = program().arg("space").output().expect("the program runs");
    let space: Space = serde_json::from_slice(&output.stdout).expect("a space");
    let answers: Vec<_> = space.answers.iter().map(|answer| space.digest(answer)).collect();
    let mut digests: BTreeMap<&str, Sha256> = BTreeMap::new();
    for (situation, place) in &space.situations {
        let digest = digests.entry(group(situation)).or_default();
        digest.update(situation);
        digest.update(answers[*place]);
    }
    let line = |(group, digest): (&str, Sha256)| {
        let hex: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{hex}  {group}\n")
    };
    // To see which answers changed and why: `port-advice space` before and after, then `port-advice diff`.
    golden::check("tests/golden/space.digest", &digests.into_iter().map(line).collect::<String>());
}

fn group(situation: &str) -> &str {
    let mut flags = situation.split("--").map(str::trim).filter(|flag| !flag.is_empty());
    let named = flags.clone().find_map(|flag| match flag.split_once(' ') {
        Some((name @ ("network" | "service"), _)) => Some(name),
        _ => None,
    });
    named.unwrap_or_else(|| flags.find(|flag| flag.starts_with("role ")).expect("every situation has a role"))
}

fn file(name: &str, content: &Value) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content.to_string()).expect("a file can be written");
    path
}

fn space(judgements: &[(&str, &str)]) -> Value {
    let answer: Vec<_> = (0..judgements.len()).collect();
    json!({ "ruleSet": "2026.11", "judgements": judgements, "answers": [answer], "situations": { "--role device": 0 } })
}

fn diff(old: &Value, new: &Value, name: &str) -> (String, Option<i32>) {
    let (old, new) = (file(&format!("{name}-old.json"), old), file(&format!("{name}-new.json"), new));
    let output = program().arg("diff").args([old, new]).output().expect("the program runs");
    (String::from_utf8(output.stdout).expect("UTF-8"), output.status.code())
}

#[test]
fn a_change_is_told_with_its_reason() {
    let old = space(&[("465/implicit-tls", "+port-for-the-job"), ("587/starttls", "+port-for-the-job"), ("notes", "")]);
    let new = space(&[
        ("587/starttls", "+port-for-the-job"),
        ("465/implicit-tls", "-network-blocks-port port-for-the-job"),
        ("notes", "note-test-it"),
    ]);
    let (text, status) = diff(&old, &new, "change");
    let expected = "\
1 of 1 situations changed from rule set 2026.11 to 2026.11.

1 times, such as
  port-advice advise --role device
    - recommended is 587/starttls, was 465/implicit-tls
    - 465/implicit-tls: no longer accepted; now says network-blocks-port
    - notes: now says note-test-it
";
    assert!(text.starts_with(expected), "{text}");
    assert_eq!(status, Some(1));
}

#[test]
fn no_change_is_no_failure() {
    let same = space(&[("465/implicit-tls", "+port-for-the-job")]);
    let (text, status) = diff(&same, &same, "same");
    assert!(text.starts_with("0 of 1 situations changed"), "{text}");
    assert_eq!(status, Some(0));
}

#[test]
fn a_file_that_is_no_space_is_refused() {
    let good = space(&[]);
    let broken = json!({ "ruleSet": "2026.11", "judgements": [], "answers": [[7]], "situations": {} });
    assert_eq!(diff(&good, &broken, "broken").1, Some(2));
    assert_eq!(diff(&good, &json!([]), "other").1, Some(2));
}
