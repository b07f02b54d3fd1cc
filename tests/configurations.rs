//! Reading pasted configurations.
//!
//! The files in `cases/configurations` are the specification. A case is a heading (`##`), a text, a line (`=>`) for each
//! configuration read from it, and a line (`??`) for each name that is said not to be understood. A line gives product,
//! host, port, mode, whether encryption is `enforced` or `optional` (`?` if it cannot be told) and `login` or
//! `no-login`; `-` is nothing, and `~` marks what was assumed and not stated. `jane` and `hunter2` are her secrets.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its cases has failed")]

use std::fs;

use port_advice::{
    model::{Configuration, MAX_TEXT, Part},
    settings::read,
};
use proptest::prelude::*;

struct Case {
    name: String,
    text: String,
    expected: Vec<String>,
}

fn cases() -> Vec<Case> {
    let mut files: Vec<_> =
        fs::read_dir("tests/cases/configurations").unwrap().map(|file| file.unwrap().path()).collect();
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

/// Everything a caller can see of what was read.
fn visible(text: &str) -> String {
    let found = read(text);
    format!("{found:?}\n{}", serde_json::to_string(&found).unwrap())
}

#[test]
fn no_secret_is_ever_seen() {
    let passwords = [
        "pl4nted,s3cret:25",
        "pl4nted/s3cret?a#b",
        "smtp.pl4nted.example:587",
        "pl4nted host=s3cret.example port=25",
        "smtp://pl4nted:s3cret@x",
        "pl4nted;}s3cret){",
        "<pl4nted>s3cret</host>",
    ];
    for case in cases() {
        for password in passwords {
            let text = case.text.replace("jane", "jo.planted@s3cret.example").replace("hunter2", password);
            let seen = visible(&text);
            for secret in ["planted", "pl4nted", "s3cret"] {
                assert!(!seen.contains(secret), "{} shows {secret} of {password}:\n{text}\n{seen}", case.name);
            }
        }
    }
}

#[test]
fn a_password_does_not_change_what_is_read() {
    for case in cases() {
        let text = case.text.replace("jane", "jo").replace("hunter2", "pl4nted,s3cret:25");
        let mut found = shown(&text);
        let mut expected = case.expected;
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{}", case.name);
    }
}

/// Whether every span can be cut out of the text.
fn assert_spans(text: &str) {
    for found in read(text) {
        let spans = found.read.iter().filter_map(|part| part.span).chain(found.not_understood.iter().copied());
        for span in spans {
            assert!(text.get(span.start..span.end).is_some(), "{span:?}");
        }
        assert!(found.host.is_none_or(|host| text.contains(&host)));
    }
}

#[test]
fn a_case_cut_anywhere_is_read_without_panic() {
    for case in cases() {
        for end in (0..case.text.len()).filter(|end| case.text.is_char_boundary(*end)) {
            assert_spans(&case.text[..end]);
            assert_spans(&case.text[end..]);
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        assert_spans(&text);
    }

    #[test]
    fn any_heap_of_punctuation_is_read(
        text in proptest::collection::vec(
            proptest::sample::select(vec![
                "host", "port", "smtp", "pass", "user", "secure", "tls", "relayhost", "account", "smtp://", "587", ":",
                "=", "=>", "(", ")", "[", "]", "{", "}", "<", ">", "</", "\"", "'", "`", "\\", "\n", "  ", "- ", "#",
                "/*", "<!--", "//", ";", ",", "@", "${", "é", "nodemailer", "--server", "-u", ".", "?tls=", "*",
            ]),
            0..60,
        ),
    ) {
        assert_spans(&text.concat());
    }
}

/// Time that grew with the square of the length would show: these would take minutes. `cargo bench` tells exactly.
#[test]
fn a_mebibyte_of_anything_is_read() {
    let pieces = [
        "\"",
        "'\\'",
        "\"\\\"",
        "(",
        "{a:",
        "[[",
        "}",
        "<a>",
        "<a ",
        "</a>",
        "${",
        "/*",
        "<!--",
        "=",
        ":",
        "a=",
        "a:\n ",
        "a: ",
        "-u ",
        "--password ",
        "password=",
        "password='",
        "smtp://",
        "a.",
        "host=a\n",
        "[a]\n",
        "account a\nhost b\n",
        "- a: b\n",
        "f(a,",
        "createTransport({host:'a',",
        " ",
        "\n",
        "host port ",
        "x]:",
        "\"a='b=`c=",
        "::",
        "-",
        "->",
        "MAIL_HOST=a MAIL_PORT=2\n",
        "secure:x,",
        "ssl=1\ntls=1\nsmtp_host=a\n",
    ];
    for piece in pieces {
        assert_spans(&piece.repeat(MAX_TEXT / piece.len()));
    }
}

#[test]
fn more_than_a_mebibyte_is_not_read() {
    let text = "MAIL_HOST=smtp.example.com\n".repeat(MAX_TEXT / 27 + 1);
    assert!(text.len() > MAX_TEXT && read(&text).is_empty());
}
