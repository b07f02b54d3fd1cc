//! Everything that can be said is said somewhere, and what is said is a whole sentence on a known source.

use std::collections::BTreeSet;

use crate::support::{messages, scenarios};
use port_advice::diagnosis::{diagnose, what_to_do};
use port_advice::engine::{advise, check};
use port_advice::knowledge::{networks, ports, services, source};
use port_advice::model::{
    Cause, Client, Code, Mode, Network, NetworkKind, Observation, Outcome, Reason, Report, Role, Service, Setting,
    Situation, Vocabulary, Wanted,
};
use port_advice::products::apps;
use port_advice::settings;
use port_advice::text::{English, say};

fn advice_says() -> Vec<Reason> {
    let scenarios = scenarios::scenarios().filter_map(|scenario| scenarios::answer(scenario.situation).ok());
    let situations = networks().iter().flat_map(|network| {
        let place = Network { id: Some(network.id.to_owned()), ..Network::default() };
        Role::ALL.iter().map(move |role| Situation {
            role: Some(*role),
            network: Some(place.clone()),
            ..Situation::default()
        })
    });
    // Ids that only a caller of the crate can ask about: the reader of JSON refuses them.
    let nowhere = Situation {
        network: Some(Network { id: Some("nowhere".to_owned()), ..Network::default() }),
        service: Some(Service::Id("nobody".to_owned())),
        ..Situation::default()
    };
    // Before, on and after the day from which a service takes no password, and where nobody knows the day.
    let days = [Some("2020-01-01"), Some("2030-01-01"), None];
    let at_services = services().iter().flat_map(|service| {
        let service = Service::Id(service.id.to_owned());
        let by_role = Role::ALL.iter().flat_map(move |role| days.map(|today| (*role, today)));
        by_role.flat_map(move |(role, today)| {
            [true, false].map(|login| Situation {
                role: Some(role),
                authenticates: Some(login),
                service: Some(service.clone()),
                today: today.map(str::to_owned),
                ..Situation::default()
            })
        })
    });
    let stranger = Situation {
        role: Some(Role::MailServer),
        observations: Some(vec![Observation { port: 25, mode: None, outcome: Outcome::TlsCertificate }]),
        ..Situation::default()
    };
    let answers =
        scenarios.chain(situations.chain([nowhere, stranger]).chain(at_services).map(|situation| advise(&situation)));
    answers
        .flat_map(|advice| {
            let options = advice.options.into_iter().flat_map(|option| option.reasons);
            options.chain(advice.steps).chain(advice.ways_out).chain(advice.notes).collect::<Vec<_>>()
        })
        .collect()
}

/// Every port in every mode, as every kind of sender sets it; and ports that nobody knows.
fn settings() -> impl Iterator<Item = Setting> {
    let clients = [None, Some(Client { implicit_tls: Some(false), starttls: Some(false) })];
    let senders = Role::ALL.iter().flat_map(|role| [true, false].map(|login| (*role, login)));
    let numbers = ports().iter().map(|fact| fact.port).chain([993, 4711]);
    numbers.flat_map(move |port| {
        let senders = senders.clone();
        Mode::ALL.iter().flat_map(move |mode| {
            senders.clone().flat_map(move |(role, login)| {
                clients.into_iter().map(move |client| Setting {
                    port,
                    mode: *mode,
                    enforced: Some(false),
                    situation: Situation {
                        role: Some(role),
                        authenticates: Some(login),
                        client,
                        ..Situation::default()
                    },
                })
            })
        })
    })
}

fn checks_find() -> Vec<Reason> {
    settings()
        .flat_map(|setting| {
            let found = check(&setting);
            found.findings.into_iter().map(|finding| finding.reason())
        })
        .collect()
}

/// What shows has messages in place of sources.
fn checks_foretell() -> BTreeSet<Code> {
    settings().flat_map(|setting| check(&setting).you_will_see).map(|symptom| symptom.code).collect()
}

fn diagnoses_say() -> Vec<Reason> {
    let places = [
        None,
        Some(Network { kind: Some(NetworkKind::PublicWifi), ..Network::default() }),
        Some(Network { id: Some("aws-ec2".to_owned()), ..Network::default() }),
    ];
    let reports = messages::cases().into_iter().map(|case| case.report).chain([Report::default()]);
    let known = Cause::ALL.iter().flat_map(|cause| what_to_do(*cause, &Report::default()));
    let said: Vec<_> = reports
        .flat_map(|report| {
            places.clone().map(|network| {
                let situation = Situation { network, ..report.situation.clone() };
                diagnose(&Report { situation, ..report.clone() }).steps
            })
        })
        .flatten()
        .collect();
    known.chain(said).collect()
}

fn settings_warn() -> Vec<Reason> {
    let wanted = apps().iter().flat_map(|app| {
        [(465, Mode::ImplicitTls), (587, Mode::Starttls)].map(|(port, mode)| Wanted {
            app: app.id.to_owned(),
            host: None,
            port,
            mode,
            user_name: None,
        })
    });
    wanted.filter_map(|wanted| settings::write(&wanted).ok()).flat_map(|written| written.warnings).collect()
}

/// A host alone leaves the port and the mode to be taken as usual.
fn configurations_find() -> Vec<Reason> {
    let checked = settings::check("SMTP_HOST=mail.example.com\nSMTP_PORT=465\nSMTP_USER=ada\n");
    let findings = checked.into_iter().filter_map(|one| one.check).flat_map(|check| check.findings);
    findings.map(|found| found.reason()).collect()
}

fn everything() -> Vec<Reason> {
    [configurations_find(), advice_says(), checks_find(), diagnoses_say(), settings_warn()].concat()
}

#[test]
fn every_code_is_said_somewhere() {
    let mut said = checks_foretell();
    said.extend(everything().iter().map(|reason| reason.code));
    let unsaid: Vec<_> = Code::ALL.iter().filter(|code| !said.contains(code)).map(|code| code.as_str()).collect();
    assert_eq!(unsaid, [""; 0], "words that nobody ever says");
}

/// One reason of every sort: the first one met of each code, with the parameters that it has.
#[cfg(feature = "locales")]
fn one_of_each() -> Vec<Reason> {
    let names = |reason: &Reason| reason.params.0.iter().map(|(name, _)| name.to_string()).collect::<Vec<_>>();
    let mut sorts = std::collections::BTreeMap::new();
    for reason in everything() {
        sorts.entry((reason.code.as_str(), names(&reason))).or_insert(reason);
    }
    sorts.into_values().collect()
}

/// The vectors of sentences, which JavaScript answers as well: see `tests/packages/sentences.test.mjs`.
#[cfg(feature = "locales")]
#[test]
fn every_language_says_what_it_said() {
    use crate::support::golden;
    use port_advice::model::Locale;
    use port_advice::text::locales::catalogue;
    let mut lines = String::new();
    for reason in one_of_each() {
        let text: serde_json::Map<_, _> = Locale::ALL
            .iter()
            .map(|locale| (locale.to_string(), say(catalogue(*locale), &reason).into()))
            .inspect(|(locale, text): &(_, serde_json::Value)| {
                assert!(!text.to_string().contains(['{', '}']), "{} in {locale} lacks a value: {text}", reason.code);
            })
            .collect();
        let line = serde_json::json!({ "code": reason.code, "params": reason.params, "text": text });
        lines.extend([line.to_string(), "\n".to_owned()]);
    }
    golden::check("tests/golden/sentences.jsonl", &lines);
}

#[test]
fn every_sentence_is_whole_and_rests_on_sources() {
    for reason in everything() {
        let sentence = say(&English, &reason);
        assert!(!sentence.contains(['{', '}']), "{} lacks a value: {sentence}", reason.code);
        assert!(sentence.trim_end_matches(')').ends_with(['.', '”']), "{}: {sentence}", reason.code);
        assert!(!reason.sources.is_empty(), "{} rests on nothing", reason.code);
        for id in &reason.sources {
            assert!(source(id).is_some(), "{} cites {id}, which is not a source", reason.code);
        }
    }
}
