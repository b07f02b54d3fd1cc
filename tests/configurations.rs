//! Reading pasted configurations.
//!
//! The files in `cases/configurations` are the specification. A case is a heading (`##`), a text, a line (`=>`) for each
//! configuration read from it, and a line (`??`) for each name that is said not to be understood. A line gives product,
//! host, port, mode, whether encryption is `enforced` or `optional` (`?` if it cannot be told) and `login` or
//! `no-login`; `-` is nothing, and `~` marks what was assumed and not stated.

use std::fs;

use port_advice::{
    model::{Configuration, MAX_TEXT, Part},
    settings::read,
};
use proptest::prelude::*;

const SECRETS: [(&str, &str); 2] = [("USER", "jo.planted@secret.example"), ("PASSWORD", "pl4nted,s3cret:25")];

struct Case {
    name: String,
    text: String,
    expected: Vec<String>,
}

fn cases() -> Vec<Case> {
    let mut files: Vec<_> = fs::read_dir("tests/cases/configurations").unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        for block in fs::read_to_string(&file).unwrap().split("## ").skip(1) {
            let (name, body) = block.split_once('\n').unwrap();
            let is_expected = |line: &&str| line.starts_with("=> ") || line.starts_with("?? ");
            let expected = body.lines().filter(is_expected).map(str::to_owned).collect();
            let text = body.lines().filter(|line| !is_expected(line)).collect::<Vec<_>>().join("\n");
            let name = format!("{}: {name}", file.file_stem().unwrap().to_string_lossy());
            cases.push(Case { name, text: text.trim_end().to_owned(), expected });
        }
    }
    cases
}

/// What was read, in the words of the case files.
fn shown(text: &str) -> Vec<String> {
    let configurations = read(text);
    let lines = configurations.iter().map(shown_line);
    let riddles = configurations.iter().flat_map(|found| &found.not_understood);
    lines.chain(riddles.map(|span| format!("?? {}", &text[span.start..span.end]))).collect()
}

fn shown_line(found: &Configuration) -> String {
    let part = |part: Part, value: Option<String>| {
        let assumed = found.read.iter().any(|read| read.what == part && read.assumed);
        value.map_or("-".to_owned(), |value| format!("{}{value}", if assumed { "~" } else { "" }))
    };
    let mut line = format!(
        "=> {} {} {} {}",
        found.product.unwrap_or("-"),
        part(Part::Host, found.host.clone()),
        part(Part::Port, found.port.map(|port| port.to_string())),
        part(Part::Mode, found.mode.map(|mode| mode.to_string())),
    );
    if found.mode.is_some() {
        line += found.enforced.map_or(" ?", |enforced| if enforced { " enforced" } else { " optional" });
    }
    line + found.authenticates.map_or("", |login| if login { " login" } else { " no-login" })
}

#[test]
fn every_case_is_read_as_specified() {
    let mut failures = Vec::new();
    for case in cases() {
        let mut found = shown(&case.text);
        let mut expected = case.expected;
        found.sort();
        expected.sort();
        if found != expected {
            failures.push(format!("## {}\n{}\nexpected {expected:#?}\nread {found:#?}\n", case.name, case.text));
        }
    }
    assert!(failures.is_empty(), "{} cases fail:\n\n{}", failures.len(), failures.join("\n"));
}
