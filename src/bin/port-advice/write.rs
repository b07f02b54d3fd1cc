//! Answers as JSON, and as text for people.

mod page;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use port_advice::model::{
    Advice, Check, CheckedConfiguration, Configuration, Diagnosis, Finding, OptionAdvice, Part, PortMode, Reason,
    Vocabulary, Written,
};
use port_advice::profile::Profile;
use port_advice::text::{Branded, Catalogue, Message, Terminal, Ui};
use serde::Serialize;

use super::failure::Failure;
pub use page::Page;

/// One JSON value, indented, with a newline.
pub fn json(value: &(impl Serialize + ?Sized)) -> Result<ExitCode, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, value)?;
    writeln!(out)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Advice for people, in the words of the hosting company where it has its own.
pub fn advice(advice: &Advice, profile: Option<&Profile>, catalogue: &dyn Catalogue) -> Result<ExitCode, Failure> {
    let branded = profile.map(|profile| Branded { profile, other: catalogue });
    let mut page = Page::in_words_of(branded.as_ref().map_or(catalogue, |branded| branded));
    page.paragraph(&match advice.recommended {
        Some(option) => about(&page, Ui::AnswerIs, option),
        None => page.words(Ui::NoAnswer, vec![]),
    });
    page.numbered(Ui::Steps, &advice.steps);
    page.list(Ui::WaysOut, &advice.ways_out);
    profile.into_iter().for_each(|profile| host(&mut page, profile));
    let (accepted, rejected): (Vec<_>, Vec<_>) = advice.options.iter().partition(|option| option.accepted);
    options(&mut page, Terminal::Accepted, &accepted);
    options(&mut page, Terminal::Rejected, &rejected);
    page.list(Terminal::GoodToKnow, &advice.notes);
    page.print()
}

/// What the hosting company says about itself.
fn host(page: &mut Page<'_>, profile: &Profile) {
    page.heading(&page.words(Terminal::AtHost, vec![("brand", profile.brand.clone().into())]));
    for server in &profile.servers {
        let label = server.label.as_ref().map(|label| format!(" ({label})")).unwrap_or_default();
        let name = page.words(Terminal::Server, vec![("host", server.host.clone().into())]);
        page.item("  - ", &format!("{name}{label}"));
    }
    for place in profile.settings.iter().chain(&profile.support).flatten() {
        let url = place.url.as_ref().map(|url| format!(": {url}")).unwrap_or_default();
        page.item("  - ", &format!("{}{url}", place.label));
    }
}

fn options(page: &mut Page<'_>, heading: Terminal, options: &[&OptionAdvice]) {
    page.heading_unless(options.is_empty(), heading);
    for option in options {
        let judged = vec![
            ("port", option.port.into()),
            ("mode", option.mode.as_str().into()),
            ("security", option.security.as_str().into()),
            ("blocking", option.blocking.as_str().into()),
        ];
        page.item("  ", &page.words(Terminal::Option, judged));
        option.reasons.iter().for_each(|reason| page.reason("    - ", reason));
    }
}

/// What is thought of a setting, for people.
pub fn check(check: &Check, catalogue: &dyn Catalogue) -> Result<ExitCode, Failure> {
    let mut page = Page::in_words_of(catalogue);
    judgement(&mut page, check);
    page.print()
}

/// What is thought of every server of a configuration, for people.
pub fn checked(all: &[CheckedConfiguration], catalogue: &dyn Catalogue) -> Result<ExitCode, Failure> {
    let mut page = Page::in_words_of(catalogue);
    for CheckedConfiguration { configuration, check, .. } in all {
        page.paragraph(&read(&page, configuration));
        let count = u32::try_from(configuration.not_understood.len()).unwrap_or(u32::MAX);
        if count > 0 {
            page.paragraph(&page.words(Terminal::NotUnderstood, vec![("count", count.into())]));
        }
        match check {
            Some(check) => judgement(&mut page, check),
            None => page.paragraph(&page.words(Terminal::NotChecked, vec![])),
        }
    }
    page.print()
}

fn read(page: &Page<'_>, configuration: &Configuration) -> String {
    let say = |part, value: Option<String>| match value {
        None => page.words(Terminal::NotFound, vec![]),
        Some(value) if configuration.read.iter().any(|read| read.what == part && read.assumed) => {
            page.words(Terminal::Assumed, vec![("value", value.into())])
        }
        Some(value) => value,
    };
    let host = say(Part::Host, configuration.host.clone());
    let port = say(Part::Port, configuration.port.map(|port| port.to_string()));
    let mode = say(Part::Mode, configuration.mode.map(|mode| page.label("mode", mode)));
    page.words(Terminal::Read, vec![("host", host.into()), ("port", port.into()), ("mode", mode.into())])
}

fn judgement(page: &mut Page<'_>, check: &Check) {
    page.paragraph(&page.words(Terminal::Verdict, vec![("verdict", check.verdict.as_str().into())]));
    if let Some(option) = check.change {
        page.paragraph(&about(page, Ui::ChangeTo, option));
    }
    let findings: Vec<_> = check.findings.iter().map(Finding::reason).collect();
    page.list(Terminal::Why, &findings);
    page.heading_unless(check.you_will_see.is_empty(), Ui::WhatShows);
    for symptom in &check.you_will_see {
        page.reason("  - ", &Reason::new(symptom.code, &[]));
        symptom.messages.iter().for_each(|message| page.item("      ", message));
    }
}

/// What an error message means, for people. The text itself is not repeated: it may hold secrets.
pub fn diagnosis(diagnosis: &Diagnosis, catalogue: &dyn Catalogue) -> Result<ExitCode, Failure> {
    let mut page = Page::in_words_of(catalogue);
    let found = [("cause", diagnosis.told().as_str().into()), ("certainty", diagnosis.confidence.as_str().into())];
    page.paragraph(&page.words(Terminal::Cause, found.into()));
    if let Some(line) = diagnosis.line {
        page.paragraph(&page.words(Terminal::FromLine, vec![("line", u32::try_from(line).unwrap_or(u32::MAX).into())]));
    }
    if let Some(option) = diagnosis.change {
        page.paragraph(&about(&page, Ui::ChangeTo, option));
    }
    page.numbered(Ui::Steps, &diagnosis.steps);
    let others: Vec<_> = diagnosis.causes.iter().skip(1).filter(|other| other.cause != diagnosis.told()).collect();
    page.heading_unless(others.is_empty(), Terminal::OtherCauses);
    for other in others {
        page.item("  - ", &page.label("cause", other.cause));
    }
    page.print()
}

/// What to type where, for people.
pub fn settings(written: &Written, catalogue: &dyn Catalogue) -> Result<ExitCode, Failure> {
    let mut page = Page::in_words_of(catalogue);
    let checked = page.words(Ui::CheckedOn, vec![("date", written.checked.into())]);
    page.paragraph(&format!("{} {} ({checked})", written.name, written.version));
    page.paragraph(written.source);
    match written.place {
        Some(place) => page.heading(place),
        None => page.heading_unless(written.fields.is_empty(), Terminal::TypeThis),
    }
    for field in &written.fields {
        page.item("  ", &format!("{}: {}", field.label, field.value));
    }
    for snippet in &written.snippets {
        page.heading(snippet.file);
        page.verbatim(&snippet.text);
    }
    page.list(Terminal::Mind, &written.warnings);
    page.print()
}

/// A message with the port and the mode of an option.
fn about(page: &Page<'_>, message: impl Message, option: PortMode) -> String {
    page.words(message, vec![("port", option.port.into()), ("mode", option.mode.as_str().into())])
}
