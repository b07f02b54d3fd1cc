//! `cargo xtask facts verify`: what can be checked again by machine, written down as evidence, and told where it differs.
//!
//! Politely: one connection a host at a time, a handshake and no login, ten seconds at most.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use anyhow::Result;
use port_advice::knowledge::{RULE_SET, ReadFrom, ServiceFact, services, sources};
use port_advice::model::PortMode;
use serde::Serialize;

use super::Lists;
use super::lists::{self, Listed};
use crate::project;

/// What one handshake showed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Handshake {
    /// The addresses of the host.
    pub addresses: Vec<String>,
    /// Why there was no handshake; none if there was.
    pub failure: Option<String>,
    /// Such as `1.3`.
    pub tls: Option<String>,
    /// The names in the certificate.
    pub names: Vec<String>,
    /// The certificate's last day, `YYYY-MM-DD`.
    pub not_after: Option<String>,
    /// What the server says it can do.
    pub capabilities: Vec<String>,
}

/// Whoever can shake hands with a mail server. Nothing in here opens a connection.
pub trait Prober {
    /// Connects, encrypts as the pair says, reads the capabilities, and leaves.
    fn shake(&self, host: &str, pair: PortMode) -> Handshake;
}

/// A line of the evidence.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Evidence<'a> {
    date: &'a str,
    service: &'a str,
    host: &'a str,
    pair: String,
    #[serde(flatten)]
    handshake: Handshake,
}

/// What was found, as lines for a report and lines of evidence.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// What differs from the register, a line each.
    pub differences: Vec<String>,
    /// Every handshake, as JSON, a line each.
    pub evidence: Vec<String>,
}

/// Tries every pair of services with one server for everybody, one after the other.
pub fn handshakes(services: &[ServiceFact], prober: &dyn Prober, today: &str) -> Result<Findings> {
    let mut findings = Findings::default();
    for service in services {
        let Some(host) = service.host.filter(|host| host.contains('.') && !host.contains('<')) else { continue };
        for pair in service.options {
            let handshake = prober.shake(host, *pair);
            let differences = told(&handshake, host, today);
            findings
                .differences
                .extend(differences.iter().map(|what| format!("{}: {host} {pair}: {what}", service.id)));
            let evidence = Evidence { date: today, service: service.id, host, pair: pair.to_string(), handshake };
            findings.evidence.push(serde_json::to_string(&evidence)?);
        }
    }
    Ok(findings)
}

fn told(handshake: &Handshake, host: &str, today: &str) -> Vec<String> {
    let mut told: Vec<String> = handshake.failure.iter().cloned().collect();
    if let Some(day) = handshake.not_after.as_deref().filter(|day| *day < today) {
        told.push(format!("the certificate ended on {day}"));
    }
    let is_for = |name: &String| {
        name == host
            || name
                .strip_prefix('*')
                .is_some_and(|rest| host.split_once('.').is_some_and(|(_, parent)| rest[1..] == *parent))
    };
    if !handshake.names.is_empty() && !handshake.names.iter().any(is_for) {
        told.push(format!("the certificate is for {}", handshake.names.join(" ")));
    }
    told
}

/// Each difference between a list and the records that were taken from it.
pub fn compared(list: &str, entries: &[Listed], services: &[ServiceFact]) -> Vec<String> {
    let key = |service: &ServiceFact| service.source.title.rsplit(": ").next().unwrap_or_default().to_owned();
    let of_list =
        |service: &&ServiceFact| service.source.read_from == ReadFrom::List && service.source.url.contains(list);
    let mut differences = Vec::new();
    for service in services.iter().filter(of_list) {
        let Some(entry) = entries.iter().find(|entry| entry.key == key(service)) else {
            differences.push(format!("{}: {list} no longer has {}", service.id, key(service)));
            continue;
        };
        let (ours, theirs) = (pairs(service.options), pairs(&entry.pairs));
        if ours != theirs {
            differences.push(format!("{}: ours {}, {list} {}", service.id, joined(&ours), joined(&theirs)));
        }
        if service.host.is_some_and(|host| !entry.hosts.iter().any(|theirs| theirs == host)) {
            differences.push(format!("{}: {list} has the servers {}", service.id, entry.hosts.join(" ")));
        }
        let lacking =
            entry.domains.iter().filter(|domain| !services.iter().any(|one| one.domains.contains(&domain.as_str())));
        differences.extend(lacking.map(|domain| format!("{}: {list} also has the domain {domain}", service.id)));
    }
    differences
}

fn pairs(pairs: &[PortMode]) -> BTreeSet<String> {
    pairs.iter().map(ToString::to_string).collect()
}

fn joined(pairs: &BTreeSet<String>) -> String {
    pairs.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The sources' addresses that no longer answer; by `curl`, one at a time.
fn gone() -> Vec<String> {
    let answers = |url: &str| {
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--head", "--location", "--fail", "--max-time", "10", "--output", "/dev/null", url]);
        curl.status().is_ok_and(|status| status.success())
    };
    let mut seen = BTreeSet::new();
    let pages = sources().filter(|source| !source.url.is_empty() && seen.insert(source.url));
    pages
        .filter(|source| !answers(source.url))
        .map(|source| format!("{}: {} does not answer", source.id, source.url))
        .collect()
}

/// Compares with the lists, looks whether the sources are still there, shakes hands if somebody can, and writes evidence
/// and report into `facts/evidence/`.
pub fn run(clones: &Lists, prober: Option<&dyn Prober>, offline: bool) -> Result<()> {
    let mut findings = Findings::default();
    if let Some(prober) = prober {
        let today = format!("{}-01", RULE_SET.replace('.', "-"));
        findings = handshakes(services(), prober, &today)?;
    }
    findings.differences.extend(compared("thunderbird", &lists::thunderbird(&clones.thunderbird)?, services()));
    findings.differences.extend(compared("deltachat", &lists::deltachat(&clones.deltachat)?, services()));
    findings.differences.extend(compared("nodemailer", &lists::nodemailer(&clones.nodemailer)?, services()));
    if !offline {
        findings.differences.extend(gone());
    }
    let folder = project::root().join("facts/evidence");
    fs::create_dir_all(&folder)?;
    let month = RULE_SET.replace('.', "-");
    let mut report = format!("# What differs from the registers, {month}\n\n");
    for difference in &findings.differences {
        writeln!(report, "- {difference}")?;
    }
    if prober.is_none() {
        report.push_str("\nNo handshakes: this build has nobody who can.\n");
    }
    fs::write(
        folder.join(format!("{month}.jsonl")),
        findings.evidence.iter().fold(String::new(), |all, line| all + line + "\n"),
    )?;
    fs::write(folder.join(format!("{month}.md")), &report)?;
    print!("{report}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Handshake, Prober, compared, handshakes};
    use crate::facts::lists::Listed;
    use port_advice::knowledge::service;
    use port_advice::model::{Mode, PortMode};

    /// Servers that stand for a service.
    struct Lab(fn(PortMode) -> Handshake);

    impl Prober for Lab {
        fn shake(&self, _: &str, pair: PortMode) -> Handshake {
            (self.0)(pair)
        }
    }

    fn right(_: PortMode) -> Handshake {
        Handshake {
            tls: Some("1.3".into()),
            names: vec!["smtp.fastmail.com".into()],
            not_after: Some("2027-02-01".into()),
            ..Handshake::default()
        }
    }

    fn failed(why: &str) -> Handshake {
        Handshake { failure: Some(why.into()), ..Handshake::default() }
    }

    #[test]
    fn what_servers_show_is_compared_with_the_register() {
        let fastmail = *service("fastmail").expect("in the register");
        for (lab, told) in [
            (Lab(right), None),
            (Lab(|_| failed("the name does not resolve")), Some("the name does not resolve")),
            (Lab(|_| failed("refused")), Some("refused")),
            (
                Lab(|pair| Handshake { not_after: Some("2026-10-01".into()), ..right(pair) }),
                Some("the certificate ended on 2026-10-01"),
            ),
            (
                Lab(|pair| Handshake { names: vec!["*.example.com".into()], ..right(pair) }),
                Some("the certificate is for *.example.com"),
            ),
            (Lab(|pair| Handshake { names: vec!["*.fastmail.com".into()], ..right(pair) }), None),
        ] {
            let findings = handshakes(&[fastmail], &lab, "2026-11-29").expect("evidence");
            let line = told.map(|what| format!("fastmail: smtp.fastmail.com 465/implicit-tls: {what}"));
            assert_eq!(findings.differences, Vec::from_iter(line));
            assert_eq!(findings.evidence.len(), fastmail.options.len());
            assert!(
                findings.evidence[0]
                    .starts_with(r#"{"date":"2026-11-29","service":"fastmail","host":"smtp.fastmail.com""#)
            );
        }
    }

    #[test]
    fn each_difference_from_a_list_is_a_line() {
        let fastmail = [*service("fastmail").expect("in the register")];
        let same = Listed {
            key: "messagingengine.com".into(),
            hosts: vec!["smtp.fastmail.com".into()],
            pairs: vec![PortMode::new(465, Mode::ImplicitTls)],
            ..Listed::default()
        };
        assert_eq!(compared("thunderbird", std::slice::from_ref(&same), &fastmail), Vec::<String>::new());
        let other = Listed {
            hosts: vec!["smtp.example.com".into()],
            pairs: vec![PortMode::new(587, Mode::Starttls)],
            domains: vec!["new.example".into()],
            ..same
        };
        assert_eq!(
            compared("thunderbird", &[other], &fastmail),
            [
                "fastmail: ours 465/implicit-tls, thunderbird 587/starttls",
                "fastmail: thunderbird has the servers smtp.example.com",
                "fastmail: thunderbird also has the domain new.example",
            ]
        );
        assert_eq!(
            compared("thunderbird", &[], &fastmail),
            ["fastmail: thunderbird no longer has messagingengine.com"]
        );
    }
}
