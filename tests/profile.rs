//! A hosting company's profile: read whole, with every mistake named, and filled into its customers' situations.

use port_advice::input;
use port_advice::model::{Code, Mode, Network, NetworkKind, Policy, PortMode, Reason, Role, Service, Situation};
use port_advice::profile::Profile;
use port_advice::text::{Branded, English, say};
use serde_json::{Value, json};

fn example() -> Profile {
    let tree: Value = serde_json::from_str(include_str!("../www/profile.json")).expect("JSON");
    input::profile(&tree).expect("the example is a good profile")
}

fn at(kind: NetworkKind) -> Situation {
    Situation { network: Some(Network { kind: Some(kind), ..Network::default() }), ..Situation::default() }
}

#[test]
fn every_mistake_is_named_at_once() {
    let wrong = json!({
        "servers": [{ "host": "my server", "options": [{ "port": 465, "mode": "ssl" }] }],
        "incoming": [{ "protocol": "smtp", "host": "mail.example.com", "port": 993, "mode": "implicit-tls" }],
        "blocked": [0], "suport": [], "settings": [{ "label": "x", "url": "javascript:alert(1)" }],
        "wording": { "find-setings": "x" },
    });
    let problems = input::profile(&wrong).expect_err("it is full of mistakes");
    let places: Vec<_> = problems.iter().map(|problem| (problem.path.as_str(), problem.code.to_string())).collect();
    let expected = [
        ("/brand", "missing-field"),
        ("/servers/0/host", "bad-host"),
        ("/servers/0/options/0/mode", "unknown-word"),
        ("/incoming/0/protocol", "unknown-word"),
        ("/blocked/0", "out-of-range"),
        ("/settings/0/url", "bad-link"),
        ("/wording/find-setings", "unknown-field"),
        ("/suport", "unknown-field"),
    ];
    assert_eq!(places, expected.map(|(path, code)| (path, code.to_owned())));
}

#[test]
fn what_a_situation_leaves_open_comes_from_the_profile() {
    let filled = example().situation(at(NetworkKind::Hosting));
    let Some(Service::Own(own)) = filled.service else { panic!("the company's server accepts the mail") };
    assert_eq!(own.host.as_deref(), Some("mail.example.com"));
    assert_eq!(own.options[0], PortMode::new(465, Mode::ImplicitTls));
    assert_eq!(filled.policy, Some(Policy::PreferImplicitTls));
    assert_eq!(filled.network.and_then(|network| network.blocked), Some(vec![25]));
}

#[test]
fn what_a_situation_says_stays() {
    let own = Situation {
        service: Some(Service::Id("gmail".to_owned())),
        policy: Some(Policy::PreferStarttls),
        ..at(NetworkKind::Residential)
    };
    assert_eq!(example().situation(own.clone()), own, "what the host blocks says nothing of a line at home");
    let server = Situation { role: Some(Role::MailServer), ..Situation::default() };
    assert_eq!(example().situation(server).service, None, "a mail server delivers to other people's servers");
}

#[test]
fn its_own_words_come_first() {
    let profile = example();
    let words = Branded { profile: &profile, other: English };
    assert!(say(&words, &Reason::new(Code::FindSettings, &[])).starts_with("Your server is mail.example.com"));
    assert_eq!(say(&words, &Reason::new(Code::AskHost, &[])), say(&English, &Reason::new(Code::AskHost, &[])));
}
