//! The same questions through the crate and through the program give the same bytes, kept in `tests/golden`.
//! `tests/packages` hold the JavaScript face to the same files.

#![cfg(feature = "cli")]

use std::io::Write;
use std::process::{Command, Stdio};
use std::{fs, thread};

use crate::support::golden;
use port_advice::input::{InputError, Problem};
use port_advice::{diagnosis, engine, input, settings};
use serde::Serialize;
use serde_json::Value;

#[test]
fn advise() {
    check("advise", |question| input::situation(question).map(|situation| engine::advise(&situation)));
}

#[test]
fn check_settings() {
    check("check", |question| input::setting(question).map(|setting| engine::check(&setting)));
}

#[test]
fn diagnose() {
    check("diagnose", |question| input::report(question).map(|report| diagnosis::diagnose(&report)));
}

#[test]
fn write_settings() {
    check("settings", |question| settings::write(&input::wanted(question)?));
}

fn check<A: Serialize>(verb: &str, answer: impl Fn(&Value) -> Result<A, InputError>) {
    let questions = fs::read_to_string(format!("tests/vectors/{verb}.jsonl")).expect("the questions are there");
    let from_crate: String = (1..)
        .zip(questions.lines())
        .map(|(number, line)| match parse(line).and_then(|question| answer(&question)) {
            Ok(answer) => serde_json::to_string(&answer).expect("an answer is JSON") + "\n",
            Err(problems) => failed(&problems, number),
        })
        .collect();
    golden::check(&format!("tests/golden/{verb}.jsonl"), &from_crate);
    let (from_program, status) = program(verb, questions);
    assert!(from_program == from_crate, "the program and the crate differ on {verb}");
    assert_eq!(status, Some(1), "some of the questions are bad");
}

fn parse(line: &str) -> Result<Value, InputError> {
    serde_json::from_str(line.trim_end()).map_err(|error| Problem::not_json(&error).into())
}

fn failed(problems: &InputError, line: usize) -> String {
    let code = problems.first().expect("a failure has a problem").code;
    let message = Value::from(problems.to_string());
    format!("{{\"error\":{{\"code\":\"{code}\",\"message\":{message},\"line\":{line}}}}}\n")
}

/// What the program answers to these lines, and its exit status.
fn program(verb: &str, questions: String) -> (String, Option<i32>) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_port-advice"))
        .args([verb, "--format", "jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = program.stdin.take().expect("a pipe");
    let writer = thread::spawn(move || stdin.write_all(questions.as_bytes()));
    let output = program.wait_with_output().expect("the program ends");
    writer.join().expect("no panic").expect("the program reads everything");
    (String::from_utf8(output.stdout).expect("UTF-8"), output.status.code())
}
