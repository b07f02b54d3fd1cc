//! The program from outside: what it prints, what it refuses, and how it leaves.

#![cfg(feature = "cli")]

use std::io::{Read, Write};
use std::process::{Command, Output, Stdio};

use port_advice::model::{Code, Locale, Reason, Vocabulary};
use port_advice::text::{locales::catalogue, say};
use port_advice::{knowledge, products};
use serde_json::Value;

fn program(args: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_port-advice"));
    program.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    program
}

fn run(args: &[&str], input: &str) -> Output {
    let mut child = program(args).spawn().expect("the program starts");
    // A program that refuses its arguments does not wait for its input.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    child.wait_with_output().expect("the program ends")
}

fn text(output: &[u8]) -> &str {
    std::str::from_utf8(output).expect("UTF-8")
}

#[test]
fn advice_fits_the_terminal_and_cites_its_sources() {
    let output = run(&["advise", "--role", "application", "--network-kind", "cloud"], "");
    let page = text(&output.stdout);
    assert!(page.starts_with("Use port 465, encryption: SSL/TLS.\n"), "{page}");
    let wide = page.lines().find(|line| line.chars().count() > 80 && !line.contains("https://"));
    assert_eq!(wide, None, "only a link may be wider than 80 columns");
    let cited = page.matches("[1]").count();
    assert!(cited >= 2, "the first source is cited and listed");
    assert!(!page.contains('{'), "a sentence lacks a value: {page}");
}

#[test]
fn text_comes_in_every_language_and_fits_the_terminal() {
    for locale in Locale::ALL {
        let tag = ["--locale", locale.as_str()];
        for args in [
            &["advise", "--role", "application", "--network", "digitalocean", "--observe", "465=timeout"][..],
            &["advise", "--profile", "www/profile.json", "--today", "2026-11-24"],
            &["check", "--port", "587", "--mode", "implicit-tls"],
            &["diagnose", "tests/cases/not-mail.txt"],
        ] {
            let output = run(&[args, &tag].concat(), "");
            let page = text(&output.stdout);
            assert!(!page.is_empty() && !page.contains(['{', '}']), "{locale}: {page}");
            let wide = page.lines().find(|line| textwrap::core::display_width(line) > 80 && !line.contains("://"));
            assert_eq!(wide, None, "{locale}: only a link may be wider than 80 columns");
            assert_eq!(page.contains("Good to know"), *locale == Locale::En && args[0] == "advise", "{locale}: {page}");
        }
    }
}

#[test]
fn flags_and_json_ask_the_same_question() {
    let flags = [
        "--role",
        "device",
        "--network",
        "aws-ec2",
        "--no-starttls",
        "--authenticates",
        "yes",
        "--policy",
        "prefer-starttls",
        "--observe",
        "465/implicit-tls=works",
        "--blocked",
        "26",
        "--today",
        "2026-11-24",
        "--offers",
        "465/implicit-tls",
    ];
    let question = r#"{"role":"device","network":{"id":"aws-ec2","blocked":[26]},"client":{"starttls":false},
        "authenticates":true,"policy":"prefer-starttls","today":"2026-11-24",
        "observations":[{"port":465,"mode":"implicit-tls","outcome":"works"}],
        "service":{"options":[{"port":465,"mode":"implicit-tls"}]}}"#;
    let from_flags = run(&[&["advise", "--format", "json"], &flags[..]].concat(), "");
    let from_json = run(&["advise", "--format", "jsonl"], &question.replace('\n', ""));
    let parse = |output: &Output| serde_json::from_slice::<Value>(&output.stdout).expect("JSON");
    assert_eq!(parse(&from_flags), parse(&from_json));
}

#[test]
fn wrong_calls_leave_with_2_and_say_what_is_allowed() {
    for (args, said) in [
        (&["advise", "--role", "robot"][..], "mail-client"),
        (&["advise", "--network", "aws-ec"], "did you mean `aws-ec2`?"),
        (&["advise", "--service", "amazon"], "amazon-ses"),
        (&["advise", "--observe", "587=timout"], "did you mean `timeout`?"),
        (&["advise", "--observe", "0=timeout"], "from 1 to 65535"),
        (&["advise", "--today", "2026-02-30"], "not a day of the calendar"),
        (&["advise", "--format", "jsonl", "--role", "device"], "takes no other flag"),
        (&["advise", "--profile", "/nowhere/profile.json"], "cannot read /nowhere/profile.json"),
        (&["advise", "--locale", "klingon"], "`pt-BR`"),
        (&["advise", "--locale", "de", "--format", "json"], "leave out --locale"),
        (&["check", "--port", "587"], "--mode"),
        (&["settings", "thunderbrd", "--port", "465", "--mode", "implicit-tls"], "did you mean `thunderbird`?"),
        (&["settings", "thunderbrd"], "did you mean `thunderbird`?"),
        (&["settings", "thunderbird", "--port", "465"], "--mode"),
        (&["settings", "--port", "465"], "say of which product"),
        (&["settings", "thunderbird", "--port", "587", "--mode", "none"], "send the password in clear"),
        (&["settings", "thunderbird", "--port", "465", "--mode", "implicit-tls", "--host", "a b"], "mail.example.com"),
        (&["settings", "thunderbird", "--format", "jsonl"], "takes no other flag"),
        (&["schema", "everything"], "situation"),
        (&["diagnose", "/nowhere/error.log"], "cannot read /nowhere/error.log"),
        (&["frobnicate"], "frobnicate"),
    ] {
        let output = run(args, "");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(text(&output.stderr).contains(said), "{args:?} says: {}", text(&output.stderr));
        assert!(output.stdout.is_empty(), "{args:?} prints an answer");
    }
}

#[test]
fn a_bad_line_does_not_stop_the_others() {
    let output = run(&["advise", "--format", "jsonl"], "{}\n{\"role\":\n{\"role\":\"device\"}");
    let lines: Vec<Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[1]["error"]["line"], 2);
    assert_eq!(lines[1]["error"]["code"], "not-json");
    assert!(lines[0]["recommended"].is_object() && lines[2]["recommended"].is_object());
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn each_answer_comes_before_the_next_question() {
    let mut child = program(&["advise", "--format", "jsonl"]).spawn().expect("the program starts");
    let (mut stdin, mut stdout) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
    stdin.write_all(b"{}\n").expect("the program reads");
    let mut first = [0; 10];
    stdout.read_exact(&mut first).expect("an answer, although the input is still open");
    drop(stdin);
    drop(stdout);
    child.wait().expect("the program ends");
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let mut child = program(&["sources", "--format", "json"]).spawn().expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
}

#[test]
fn a_secret_in_a_pasted_text_is_never_repeated() {
    const SECRET: &str = "hunter2";
    let log = format!("AUTH LOGIN\npassword={SECRET}\n535 5.7.8 authentication failed\n");
    let lines = [
        format!(r#"{{"text":"password={SECRET}","mode":"ssl","prot":1}}"#),
        format!(r#"{{"text":["password={SECRET}"]}}"#),
        format!(r#"{{"text":"password={SECRET}"#),
    ];
    let plain = run(&["diagnose"], &log);
    let json = run(&["diagnose", "--format", "json"], &log);
    let bad = run(&["diagnose", "--format", "jsonl"], &lines.join("\n"));
    for output in [&plain, &json, &bad] {
        assert!(!text(&output.stdout).contains(SECRET), "{}", text(&output.stdout));
        assert!(!text(&output.stderr).contains(SECRET));
    }
    assert!(text(&plain.stdout).starts_with("Cause: the login was refused"));
    assert_eq!(text(&bad.stdout).lines().count(), 3);
}

#[test]
fn a_text_of_more_than_a_million_characters_is_refused() {
    let output = run(&["diagnose"], &"x".repeat(port_advice::model::MAX_TEXT + 1));
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("at most 1048576 characters"), "{}", text(&output.stderr));
}

#[test]
fn every_register_is_listed_whole() {
    for (register, count) in [
        ("ports", knowledge::ports().len()),
        ("networks", knowledge::networks().len()),
        ("services", knowledge::services().len()),
        ("sources", knowledge::sources().count()),
        ("settings", products::apps().len()),
    ] {
        let json = run(&[register, "--format", "json"], "");
        let facts: Vec<Value> = serde_json::from_slice(&json.stdout).expect("a JSON array");
        assert_eq!(facts.len(), count, "{register}");
        let table = run(&[register], "");
        let rows = text(&table.stdout).lines().skip(1).take_while(|line| !line.is_empty()).count();
        assert_eq!(rows, count, "{register}");
    }
}

/// What a port is for, what it is worth to a password, who blocks it, and when to use it: all of it, for every port.
#[test]
fn a_port_is_told_of_whole() {
    let json = run(&["ports", "--format", "json"], "");
    let facts: Vec<Value> = serde_json::from_slice(&json.stdout).expect("a JSON array");
    for fact in &facts {
        for field in ["whenToUse", "whenNot", "standing"] {
            assert!(fact[field].is_string(), "{field} of {fact}");
        }
        assert!(fact.get("registryName").is_some(), "{fact}");
        assert_eq!(fact["security"].as_array().map(Vec::len), fact["modes"].as_array().map(Vec::len), "{fact}");
        assert_eq!(fact["blocking"].as_object().map(serde_json::Map::len), Some(8), "{fact}");
        assert!(fact["sources"].as_array().is_some_and(|sources| !sources.is_empty()), "{fact}");
    }
    let submission = facts.iter().find(|fact| fact["port"] == 587).expect("587");
    let mut safe = submission["security"].as_array().into_iter().flatten().map(|of| &of["security"]);
    assert!(safe.by_ref().eq(["when-required", "clear"]), "{submission}");
    let table = run(&["ports"], "");
    let row = text(&table.stdout).lines().find(|line| line.starts_with("465 ")).expect("a row for 465");
    assert!(row.contains("submissions") && row.contains("guaranteed"), "{row}");
}

#[test]
fn every_schema_is_printed() {
    for name in
        ["situation", "advice", "setting", "check", "report", "diagnosis", "wanted", "written", "profile", "article"]
    {
        let output = run(&["schema", name], "");
        let schema: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        jsonschema::validator_for(&schema).expect("a JSON Schema");
    }
}

#[test]
fn flags_and_json_ask_for_the_same_settings() {
    let question =
        r#"{"app":"smtplib","host":"smtp.example.net","port":587,"mode":"starttls","userName":"local-part"}"#;
    let flags = ["settings", "smtplib", "--host", "smtp.example.net", "--port", "587", "--mode", "starttls"];
    let from_flags = run(&[&flags[..], &["--user-name", "local-part", "--format", "json"]].concat(), "");
    let from_json = run(&["settings", "--format", "jsonl"], &format!("{question}\n{{}}\n"));
    let parse = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).expect("JSON");
    let lines: Vec<_> = text(&from_json.stdout).lines().collect();
    assert_eq!(parse(&from_flags.stdout), parse(lines[0].as_bytes()));
    assert_eq!(parse(lines[1].as_bytes())["error"]["code"], "missing-field");
    assert_eq!(from_json.status.code(), Some(1));
}

#[test]
fn settings_are_printed_to_be_copied() {
    let args = ["settings", "smtplib", "--host", "smtp.example.net", "--port", "587", "--mode", "starttls"];
    let page = run(&args, "");
    let page = text(&page.stdout);
    assert!(page.contains("\n    server.starttls(context=context)\n"), "{page}");
    assert!(page.contains("docs.python.org") && page.contains("YOUR-PASSWORD"), "{page}");
    let form = run(&["settings", "thunderbird", "--port", "465", "--mode", "implicit-tls"], "");
    assert!(text(&form.stdout).contains("Connection security: SSL/TLS\n"), "{}", text(&form.stdout));
}

/// Whatever has a code in the JSON of an answer.
fn reasons(answer: &Value) -> Vec<Reason> {
    let inside = match answer {
        Value::Array(items) => items.iter().flat_map(reasons).collect(),
        Value::Object(fields) => fields.values().flat_map(reasons).collect(),
        _ => Vec::new(),
    };
    let code = answer["code"].as_str().and_then(Code::parse);
    let own = code.map(|code| {
        let params = answer["params"].as_object().into_iter().flatten();
        params.fold(Reason::new(code, &[]), |reason, (name, value)| match value.as_u64() {
            Some(number) => reason.with(name.clone(), number as u32),
            None => reason.with(name.clone(), value.as_str().expect("a text").to_owned()),
        })
    });
    own.into_iter().chain(inside).collect()
}

#[test]
fn the_text_says_every_sentence_of_the_answer_in_every_language() {
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    for args in [
        &["advise", "--role", "application", "--network", "digitalocean", "--observe", "465=timeout"][..],
        &["settings", "laravel", "--port", "587", "--mode", "starttls"],
        &["settings", "symfony", "--port", "587", "--mode", "starttls"],
        &["diagnose", "tests/cases/not-mail.txt"],
    ] {
        let answer = run(&[args, &["--format", "json"]].concat(), "");
        let mut answer: Value = serde_json::from_slice(&answer.stdout).expect("JSON");
        // What is advised in the case of a message is there for programs; people read the steps.
        answer.as_object_mut().map(|answer| answer.remove("advice"));
        let reasons = reasons(&answer);
        assert!(!reasons.is_empty(), "{args:?} gives no reason");
        for locale in Locale::ALL {
            let output = run(&[args, &["--locale", locale.as_str()]].concat(), "");
            let page = bare(text(&output.stdout));
            for reason in &reasons {
                let sentence = say(catalogue(*locale), reason);
                assert!(page.contains(&bare(&sentence)), "{args:?} in {locale} lacks: {sentence}");
            }
        }
    }
}

/// A label that turns the direction of what stands behind it would turn the host's page.
#[cfg(feature = "ssr")]
#[test]
fn no_mark_of_direction_from_a_profile_reaches_the_element() {
    let file = std::env::temp_dir().join(format!("port-advice-{}.json", std::process::id()));
    let label = "Help \u{202e}\u{9b}31m here";
    let profile = serde_json::json!({
        "brand": "B\u{202e}rand",
        "servers": [{ "host": "smtp.example.com", "options": [{ "port": 465, "mode": "implicit-tls" }] }],
        "support": [{ "label": label, "url": "https://example.com" }],
    });
    std::fs::write(&file, profile.to_string()).expect("a file");
    for format in ["element", "fragment", "html", "markdown", "text"] {
        let output = run(&["export", format, "--profile", file.to_str().expect("UTF-8")], "");
        let page = text(&output.stdout);
        assert!(page.contains("smtp.example.com"), "{format}: {}", text(&output.stderr));
        assert!(!page.contains(['\u{202e}', '\u{9b}']), "{format}");
    }
    let _ = std::fs::remove_file(file);
}
