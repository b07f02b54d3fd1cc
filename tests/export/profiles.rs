//! Hosting companies that differ in what matters.

use port_advice::export::{self, ExportError, Format, Request};
use port_advice::input;
use port_advice::model::{Locale, Situation, Vocabulary};
use port_advice::profile::Profile;
use port_advice::{engine, text};
use serde_json::{Value, json};

use super::read::Statement;

/// The example of the help-centre page.
pub fn example() -> Profile {
    profile(serde_json::from_str(include_str!("../../www/profile.json")).expect("JSON"))
}

pub fn profile(tree: Value) -> Profile {
    input::profile(&tree).unwrap_or_else(|problems| panic!("{problems}: {tree}"))
}

/// A company with these servers for outgoing mail, and one for incoming.
pub fn with_servers(servers: Value) -> Value {
    json!({
        "brand": "Example Hosting",
        "servers": servers,
        "incoming": [{ "protocol": "imap", "host": "imap.example.com", "port": 993, "mode": "implicit-tls" }],
    })
}

/// Each with a name for messages.
pub fn all() -> Vec<(&'static str, Profile)> {
    let one = |options: Value| with_servers(json!([{ "host": "smtp.example.net", "options": options }]));
    let merged = |mut tree: Value, more: Value| {
        tree.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        tree
    };
    let usual = json!([{ "port": 587, "mode": "starttls" }, { "port": 465, "mode": "implicit-tls" }]);
    vec![
        ("the example", example()),
        ("STARTTLS first", profile(merged(one(usual.clone()), json!({ "policy": "prefer-starttls" })))),
        ("only 587", profile(one(json!([{ "port": 587, "mode": "starttls" }])))),
        (
            "a way in clear beside a safe one",
            profile(one(json!([{ "port": 587, "mode": "none" }, { "port": 465, "mode": "implicit-tls" }]))),
        ),
        (
            "TLS at once on 587",
            profile(one(json!([{ "port": 587, "mode": "implicit-tls" }, { "port": 587, "mode": "starttls" }]))),
        ),
        (
            "a port nobody knows",
            profile(one(json!([{ "port": 6025, "mode": "starttls" }, { "port": 465, "mode": "implicit-tls" }]))),
        ),
        (
            "a port that does not tell its mode, before one that does",
            profile(one(json!([{ "port": 6025, "mode": "implicit-tls" }, { "port": 587, "mode": "starttls" }]))),
        ),
        ("only a port that does not tell its mode", profile(one(json!([{ "port": 6025, "mode": "starttls" }])))),
        ("nothing safe", profile(one(json!([{ "port": 25, "mode": "none" }, { "port": 587, "mode": "none" }])))),
        (
            "two servers",
            profile(with_servers(json!([
                { "host": "mail.example.com", "options": usual, "label": "Web hosting" },
                { "host": "exchange.example.com", "options": [{ "port": 587, "mode": "starttls" }], "label": "Exchange", "userName": "local-part" },
            ]))),
        ),
        ("everything blocked", profile(merged(one(usual), json!({ "blocked": [25, 465, 587, 2525] })))),
    ]
}

pub fn request(profile: &Profile, locale: Locale) -> Request<'_> {
    let words = text::locales::catalogue(locale);
    Request { profile, locale, words, domain: Some("example.com"), apps: &[], today: None }
}

pub fn export(format: Format, profile: &Profile, locale: Locale) -> Result<String, ExportError> {
    export::export(format, &request(profile, locale))
}

/// What the engine says: every server's accepted pairs, the best first.
pub fn expected(profile: &Profile) -> Vec<Statement> {
    let mut all = Vec::new();
    for server in &profile.servers {
        let alone = Profile { servers: vec![server.clone()], ..profile.clone() };
        let advice = engine::advise(&alone.situation(Situation::default()));
        let accepted = advice.options.iter().filter(|option| option.accepted);
        all.extend(accepted.map(|option| Statement::new(&server.host, option.port, option.mode)));
    }
    all
}

/// Of the first server only.
pub fn expected_first(profile: &Profile) -> Vec<Statement> {
    let host = &profile.servers[0].host;
    expected(profile).into_iter().filter(|statement| statement.host == *host).collect()
}

pub fn locales() -> &'static [Locale] {
    Locale::ALL
}

/// Every company with every language would be the same thing many times over: the first three in all of them, the others
/// in one of each way of writing.
pub fn in_locales() -> Vec<(&'static str, Profile, &'static [Locale])> {
    let some = &[Locale::En, Locale::Ja, Locale::Ar];
    let all = all().into_iter().enumerate();
    all.map(|(place, (name, profile))| (name, profile, if place < 3 { locales() } else { some })).collect()
}
