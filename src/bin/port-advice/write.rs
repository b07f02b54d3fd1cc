//! Answers as JSON, and as text for people.

mod page;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use port_advice::model::{
    Advice, Check, CheckedConfiguration, Configuration, Diagnosis, Finding, OptionAdvice, Part, PortMode, Reason,
};
use port_advice::profile::Profile;
use port_advice::text::{self, Branded, English};
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
pub fn advice(advice: &Advice, profile: Option<&Profile>) -> Result<ExitCode, Failure> {
    let branded = profile.map(|profile| Branded { profile, other: English });
    let mut page = match &branded {
        Some(branded) => Page::in_words_of(branded),
        None => Page::default(),
    };
    page.paragraph(&match advice.recommended {
        Some(option) => format!("Use {}.", name(option)),
        None => "Nothing works in this situation.".to_owned(),
    });
    page.numbered("What to do", &advice.steps);
    page.list("Ways out", &advice.ways_out);
    profile.into_iter().for_each(|profile| host(&mut page, profile));
    let (accepted, rejected): (Vec<_>, Vec<_>) = advice.options.iter().partition(|option| option.accepted);
    options(&mut page, "What works, the best first", &accepted);
    options(&mut page, "What does not", &rejected);
    page.list("Good to know", &advice.notes);
    page.print()
}

/// What the hosting company says about itself.
fn host(page: &mut Page, profile: &Profile) {
    page.heading_unless(false, &format!("At {}", profile.brand));
    for server in &profile.servers {
        let label = server.label.as_ref().map(|label| format!(" ({label})")).unwrap_or_default();
        page.item("  - ", &format!("server {}{label}", server.host));
    }
    for place in profile.settings.iter().chain(&profile.support).flatten() {
        let url = place.url.as_ref().map(|url| format!(": {url}")).unwrap_or_default();
        page.item("  - ", &format!("{}{url}", place.label));
    }
}

fn options(page: &mut Page, heading: &str, options: &[&OptionAdvice]) {
    page.heading_unless(options.is_empty(), heading);
    for option in options {
        let security = text::label(&English, "security", option.security);
        let blocking = text::label(&English, "blocking", option.blocking);
        page.item("  ", &format!("{} ({security}; {blocking})", name(option.pair())));
        option.reasons.iter().for_each(|reason| page.reason("    - ", reason));
    }
}

/// What is thought of a setting, for people.
pub fn check(check: &Check) -> Result<ExitCode, Failure> {
    let mut page = Page::default();
    judgement(&mut page, check);
    page.print()
}

/// What is thought of every server of a configuration, for people.
pub fn checked(all: &[CheckedConfiguration]) -> Result<ExitCode, Failure> {
    let mut page = Page::default();
    for CheckedConfiguration { configuration, check } in all {
        page.paragraph(&format!("Read: {}.", read(configuration)));
        if !configuration.not_understood.is_empty() {
            page.paragraph(&format!("Not understood: {} of its lines.", configuration.not_understood.len()));
        }
        match check {
            Some(check) => judgement(&mut page, check),
            None => page.paragraph("Port or encryption could not be read, so nothing was checked."),
        }
    }
    page.print()
}

fn read(configuration: &Configuration) -> String {
    let assumed = |part| configuration.read.iter().any(|read| read.what == part && read.assumed);
    let say = |part, value: Option<String>| {
        let note = if assumed(part) { " (assumed)" } else { "" };
        format!("{part} {}{note}", value.as_deref().unwrap_or("not found"))
    };
    let mode = configuration.mode.map(|mode| text::label(&English, "mode", mode));
    [
        say(Part::Host, configuration.host.clone()),
        say(Part::Port, configuration.port.map(|port| port.to_string())),
        say(Part::Mode, mode),
    ]
    .join(", ")
}

fn judgement(page: &mut Page<'_>, check: &Check) {
    page.paragraph(&format!("Verdict: {}.", text::label(&English, "verdict", check.verdict)));
    if let Some(option) = check.change {
        page.paragraph(&format!("Change it to {}.", name(option)));
    }
    let findings = check.findings.iter().cloned();
    let findings: Vec<_> =
        findings.map(|Finding { code, params, sources, .. }| Reason { code, params, sources }).collect();
    page.list("Why", &findings);
    page.heading_unless(check.you_will_see.is_empty(), "What you will see");
    for symptom in &check.you_will_see {
        page.reason("  - ", &Reason::new(symptom.code, &[]));
        symptom.messages.iter().for_each(|message| page.item("      ", message));
    }
}

/// What an error message means, for people. The text itself is not repeated: it may hold secrets.
pub fn diagnosis(diagnosis: &Diagnosis) -> Result<ExitCode, Failure> {
    let mut page = Page::default();
    let cause = text::label(&English, "cause", diagnosis.cause);
    let certainty = text::label(&English, "certainty", diagnosis.confidence);
    page.paragraph(&format!("Cause: {cause} ({certainty})."));
    if let Some(option) = diagnosis.change {
        page.paragraph(&format!("Change it to {}.", name(option)));
    }
    page.numbered("What to do", &diagnosis.steps);
    let others = diagnosis.causes.get(1..).unwrap_or_default();
    page.heading_unless(others.is_empty(), "It may also be");
    for other in others {
        page.item("  - ", &text::label(&English, "cause", other.cause));
    }
    page.print()
}

fn name(option: PortMode) -> String {
    format!("port {}, encryption {}", option.port, text::label(&English, "mode", option.mode))
}
