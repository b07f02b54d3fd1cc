//! The reader accepts what the JSON Schemas accept. Two rules only the reader knows, and they are named here: ids must
//! be in a register, and a date must be a day of the calendar.

#![cfg(feature = "schema")]

use jsonschema::Validator;
use port_advice::input::{self, InputError, ProblemCode};
use port_advice::schema::Name;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

/// The rules that a schema cannot state.
const ONLY_THE_READER_KNOWS: [ProblemCode; 2] = [ProblemCode::UnknownId, ProblemCode::BadDate];

fn situation() -> Value {
    json!({
        "role": "application", "network": { "kind": "cloud", "id": "aws-ec2", "blocked": [25, 465] },
        "client": { "implicitTls": true, "starttls": false }, "service": "amazon-ses", "authenticates": true,
        "policy": "prefer-starttls", "observations": [{ "port": 587, "mode": "starttls", "outcome": "timeout" }],
        "today": "2026-11-24",
    })
}

fn setting() -> Value {
    json!({
        "port": 587, "mode": "starttls", "role": "device", "authenticates": false, "client": { "starttls": true },
        "service": { "host": "mail.example.com", "options": [{ "port": 587, "mode": "starttls" }] },
    })
}

fn report() -> Value {
    json!({
        "text": "Connection timed out", "port": 465, "mode": "implicit-tls", "role": "mail-client",
        "network": { "kind": "residential" },
    })
}

fn wanted() -> Value {
    json!({
        "app": "nodemailer", "host": "mail.example.com", "port": 587, "mode": "starttls", "userName": "address",
    })
}

fn profile() -> Value {
    json!({
        "brand": "Example Hosting", "servers": [{
            "host": "mail.example.com", "options": [{ "port": 465, "mode": "implicit-tls" }], "userName": "address",
            "label": "All customers",
        }],
        "blocked": [25], "policy": "prefer-implicit-tls", "settings": [{ "label": "Client area", "url": "https://x.example" }],
        "support": [{ "label": "Support", "url": "tel:+123" }], "wording": { "find-settings": "Look into the client area." },
    })
}

/// A change at one place of a question.
#[derive(Clone, Debug)]
enum Change {
    Replace(Value),
    Remove,
    Add(&'static str, Value),
}

fn change() -> impl Strategy<Value = Change> {
    const NAMES: [&str; 8] = ["role", "port", "mode", "url", "kind", "options", "host", "ask-host"];
    prop_oneof![
        4 => piece().prop_map(Change::Replace),
        1 => Just(Change::Remove),
        2 => (select(&NAMES), piece()).prop_map(|(name, value)| Change::Add(name, value)),
    ]
}

/// What may stand anywhere: right in some places, wrong in most.
fn piece() -> impl Strategy<Value = Value> {
    let pieces = [
        json!(null),
        json!(true),
        json!(0),
        json!(1),
        json!(587),
        json!(587.0),
        json!(587.5),
        json!(-1),
        json!(65535),
        json!(65536),
        json!(1e300),
        json!(""),
        json!("587"),
        json!("none"),
        json!("starttls"),
        json!("STARTTLS"),
        json!("gmail"),
        json!("device"),
        json!("cloud"),
        json!("2026-11-24"),
        json!("2026-11-24T10:00"),
        json!("x".repeat(253)),
        json!("ü".repeat(254)),
        json!("https://www.example.com/"),
        json!("javascript:alert(1)"),
        json!("mailto: "),
        json!("bad host"),
        json!([]),
        json!([25]),
        Value::from(vec![25; 100]),
        Value::from(vec![25; 101]),
        json!([null]),
        json!([{ "port": 25, "mode": "none" }]),
        json!([{ "port": 25, "outcome": "works" }]),
        json!({}),
        json!({ "kind": "vpn" }),
        json!({ "options": [] }),
        json!({ "port": 25, "mode": "none" }),
    ];
    select(pieces.to_vec())
}

fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| pointers(value, &format!("{here}/{name}"), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(place, value)| pointers(value, &format!("{here}/{place}"), found));
        }
        _ => {}
    }
}

fn apply(mut question: Value, changes: Vec<(Index, Change)>) -> Value {
    for (place, change) in changes {
        let mut places = Vec::new();
        pointers(&question, "", &mut places);
        let place = place.get(&places);
        match change {
            Change::Replace(value) => *question.pointer_mut(place).expect("a place of the question") = value,
            Change::Add(name, value) => {
                if let Some(Value::Object(fields)) = question.pointer_mut(place) {
                    fields.insert(name.to_owned(), value);
                }
            }
            Change::Remove => remove(&mut question, place),
        }
    }
    question
}

fn remove(question: &mut Value, place: &str) {
    let Some((parent, name)) = place.rsplit_once('/') else { return };
    if let Some(Value::Object(fields)) = question.pointer_mut(parent) {
        let kept: Map<_, _> =
            fields.iter().filter(|(key, _)| *key != name).map(|(k, v)| (k.clone(), v.clone())).collect();
        *fields = kept;
    }
}

fn changed(question: fn() -> Value) -> impl Strategy<Value = Value> {
    prop::collection::vec((any::<Index>(), change()), 0..4).prop_map(move |changes| apply(question(), changes))
}

fn agree(schema: &Validator, question: &Value, read: Result<(), InputError>) -> Result<(), TestCaseError> {
    let valid = schema.is_valid(question);
    match read {
        Ok(()) => prop_assert!(valid, "the reader accepts what the schema rejects: {question}"),
        Err(problems) if problems.iter().all(|problem| ONLY_THE_READER_KNOWS.contains(&problem.code)) => {}
        Err(problems) => prop_assert!(!valid, "the schema accepts {question}, the reader says: {problems}"),
    }
    Ok(())
}

fn validator(name: Name) -> Validator {
    jsonschema::validator_for(&name.schema().to_value()).expect("our schemas are schemas")
}

fn hold<Q>(name: Name, question: fn() -> Value, read: fn(&Value) -> Result<Q, InputError>) {
    let schema = validator(name);
    assert!(read(&question()).is_ok() && schema.is_valid(&question()), "{name}: the unchanged question is good");
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 4000,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let property = |question: Value| agree(&schema, &question, read(&question).map(drop));
    let outcome = runner.run(&changed(question), property);
    assert!(outcome.is_ok(), "{name}: {outcome:?}");
}

#[test]
fn situations() {
    hold(Name::Situation, situation, input::situation);
}

#[test]
fn settings() {
    hold(Name::Setting, setting, input::setting);
}

#[test]
fn reports() {
    hold(Name::Report, report, input::report);
}

#[test]
fn wanted_settings() {
    hold(Name::Wanted, wanted, input::wanted);
}

#[test]
fn profiles() {
    hold(Name::Profile, profile, input::profile);
}

#[test]
fn a_text_may_have_a_million_characters_and_no_more() {
    let schema = validator(Name::Report);
    for (length, good) in [(port_advice::model::MAX_TEXT, true), (port_advice::model::MAX_TEXT + 1, false)] {
        let question = json!({ "text": "s".repeat(length) });
        assert_eq!(schema.is_valid(&question), good);
        assert_eq!(input::report(&question).is_ok(), good);
    }
}
