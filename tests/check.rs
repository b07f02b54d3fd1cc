//! `check` answers for every combination, and is of one mind with `advise`.

use std::collections::HashSet;
use std::io::{self, Write};

use crate::support::golden;
use port_advice::engine::{advise, check};
use port_advice::knowledge::{ports, services};
use port_advice::model::{
    Client, Code, Mode, OwnService, PortMode, Role, Service, Setting, Severity, Situation, Verdict, Vocabulary,
};

/// Every known port and one that nobody knows.
fn all_ports() -> impl Iterator<Item = u16> + Clone {
    ports().iter().map(|fact| fact.port).chain([4711])
}

/// No service, one of the register for every set of pairs that is offered, and two of one's own.
fn all_services() -> Vec<Option<Service>> {
    let own = |options: &[PortMode]| Some(Service::Own(OwnService { host: None, options: options.to_vec() }));
    let mut all = vec![
        None,
        own(&[PortMode::new(2525, Mode::Starttls)]),
        own(&[PortMode::new(587, Mode::None), PortMode::new(4711, Mode::ImplicitTls)]),
    ];
    let mut offers = HashSet::new();
    let unlike = services().iter().filter(|service| offers.insert((service.options, service.login)));
    all.extend(unlike.map(|service| Some(Service::Id(service.id.to_owned()))));
    all
}

fn settings() -> impl Iterator<Item = Setting> {
    let flags = [Some(false), Some(true), None];
    let clients = flags
        .into_iter()
        .flat_map(move |implicit_tls| flags.into_iter().map(move |starttls| Some(Client { implicit_tls, starttls })));
    let senders = Role::ALL.iter().flat_map(move |&role| flags.into_iter().map(move |login| (role, login)));
    let pairs = all_ports().flat_map(|port| Mode::ALL.iter().map(move |&mode| PortMode::new(port, mode)));
    all_services().into_iter().flat_map(move |service| {
        let (clients, senders, pairs) = (clients.clone(), senders.clone(), pairs.clone());
        clients.flat_map(move |client| {
            let (senders, pairs, service) = (senders.clone(), pairs.clone(), service.clone());
            senders.flat_map(move |(role, authenticates)| {
                let service = service.clone();
                let situation = Situation { role: Some(role), authenticates, client, service, ..Situation::default() };
                pairs.clone().map(move |pair| Setting { situation: situation.clone(), ..Setting::of(pair) })
            })
        })
    })
}

#[test]
fn every_setting_gets_a_verdict_that_agrees_with_advice() {
    let mut walked = 0;
    for setting in settings() {
        let answer = check(&setting);
        let advice = advise(&setting.situation);
        let pair = PortMode::new(setting.port, setting.mode);
        let bad = matches!(answer.verdict, Verdict::Broken | Verdict::Unsafe);

        assert!(!answer.findings.is_empty(), "nothing found: {setting:?}");
        assert!(answer.findings.iter().all(|finding| !finding.sources.is_empty()), "{setting:?} {answer:?}");
        if advice.recommended == Some(pair) {
            assert_eq!(answer.verdict, Verdict::Good, "recommended: {setting:?} {answer:?}");
        }
        let accepted = advice.options.iter().any(|option| option.accepted && option.pair() == pair);
        assert!(!(bad && accepted), "accepted by advice, bad by check: {setting:?} {answer:?}");
        assert_eq!(bad, answer.findings[0].severity == Severity::Error && advice.recommended != Some(pair));
        assert!(!bad || !answer.you_will_see.is_empty(), "what shows is not said: {setting:?} {answer:?}");
        assert_ne!(answer.change, Some(pair), "a change to the same: {setting:?}");
        if let Some(change) = answer.change {
            let to = check(&Setting { port: change.port, mode: change.mode, ..setting.clone() });
            assert!(!matches!(to.verdict, Verdict::Broken | Verdict::Unsafe), "a change for the worse: {setting:?}");
        }
        walked += 1;
    }
    // Straight to the terminal: the harness keeps what `println!` says to itself.
    writeln!(io::stderr(), "walked {walked} settings").expect("standard error is open");
}

#[test]
fn the_verdicts_of_the_common_settings() {
    let table = [
        (465, Mode::ImplicitTls, Verdict::Good, None),
        (465, Mode::Starttls, Verdict::Broken, Some((465, Mode::ImplicitTls))),
        (465, Mode::None, Verdict::Broken, Some((465, Mode::ImplicitTls))),
        (587, Mode::Starttls, Verdict::Good, None),
        (587, Mode::ImplicitTls, Verdict::Broken, Some((587, Mode::Starttls))),
        (587, Mode::None, Verdict::Unsafe, Some((587, Mode::Starttls))),
        (2525, Mode::Starttls, Verdict::WorksBut, Some((465, Mode::ImplicitTls))),
        (2525, Mode::ImplicitTls, Verdict::Broken, Some((465, Mode::ImplicitTls))),
        (2525, Mode::None, Verdict::Unsafe, Some((465, Mode::ImplicitTls))),
        (25, Mode::Starttls, Verdict::WorksBut, Some((465, Mode::ImplicitTls))),
        (25, Mode::None, Verdict::Unsafe, Some((465, Mode::ImplicitTls))),
        (25, Mode::ImplicitTls, Verdict::Broken, Some((465, Mode::ImplicitTls))),
        (4711, Mode::ImplicitTls, Verdict::WorksBut, Some((465, Mode::ImplicitTls))),
    ];
    for (port, mode, verdict, change) in table {
        let answer = check(&Setting::of(PortMode::new(port, mode)));
        assert_eq!(answer.verdict, verdict, "{port} {mode}");
        assert_eq!(answer.change, change.map(|(port, mode)| PortMode::new(port, mode)), "{port} {mode}");
    }
}

#[test]
fn starttls_that_is_not_insisted_on_is_a_warning_and_no_other_port_is_proposed_where_the_port_is_best() {
    let setting = |port, enforced, service: Option<&str>| {
        let service = service.map(|id| Service::Id(id.to_owned()));
        let situation = Situation { service, ..Situation::default() };
        Setting { enforced, situation, ..Setting::of(PortMode::new(port, Mode::Starttls)) }
    };
    let says_so =
        |setting: &Setting| check(setting).findings.iter().any(|finding| finding.code == Code::StarttlsOptional);
    assert!(says_so(&setting(587, Some(false), None)));
    assert!(!says_so(&setting(587, Some(true), None)));
    assert!(!says_so(&setting(587, None, None)));
    let mut relay = setting(25, Some(false), None);
    relay.situation.authenticates = Some(false);
    assert!(!says_so(&relay));
    let icloud = check(&setting(587, Some(false), Some("icloud")));
    assert_eq!((icloud.verdict, icloud.change), (Verdict::WorksBut, None));
}

/// Whole answers for every port and mode, to be read by people: sender, service and setting, then what is found, what
/// shows, and what to change.
#[test]
fn answers_are_the_accepted_ones() {
    let own = |options: &[PortMode]| Some(Service::Own(OwnService { host: None, options: options.to_vec() }));
    let services = [
        ("any service", None),
        ("gmail", Some(Service::Id("gmail".to_owned()))),
        ("maildev", Some(Service::Id("maildev".to_owned()))),
        ("one with 587/starttls", own(&[PortMode::new(587, Mode::Starttls)])),
        (
            "one with 465/starttls and 25/none",
            own(&[PortMode::new(465, Mode::Starttls), PortMode::new(25, Mode::None)]),
        ),
    ];
    let mut made = String::new();
    for (name, service) in &services {
        for (role, authenticates) in [(Role::MailClient, true), (Role::Device, false), (Role::MailServer, false)] {
            made += &format!("{role}, {name}\n");
            for port in all_ports() {
                for mode in Mode::ALL {
                    let setting = Setting {
                        port,
                        mode: *mode,
                        enforced: Some(port != 587),
                        situation: Situation {
                            role: Some(role),
                            authenticates: Some(authenticates),
                            service: service.clone(),
                            ..Situation::default()
                        },
                    };
                    made += &line(&setting);
                }
            }
        }
    }
    golden::check("tests/golden/checks.txt", &made);
}

fn line(setting: &Setting) -> String {
    let answer = check(setting);
    let findings: Vec<_> = answer.findings.iter().map(|found| format!("{} {}", found.severity, found.code)).collect();
    let shows: Vec<_> = answer.you_will_see.iter().map(|symptom| symptom.code.as_str()).collect();
    let change = answer.change.map_or("none".to_owned(), |pair| pair.to_string());
    let pair = PortMode::new(setting.port, setting.mode);
    let (verdict, findings, shows) = (answer.verdict, findings.join(", "), shows.join(", "));
    format!("  {pair}: {verdict}; {findings}; shows {shows}; change {change}\n")
}
