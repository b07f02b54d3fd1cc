//! The structure of Apple's configuration profile: the keys of `com.apple.mail.managed` and of every payload, as Apple's
//! schema has them (`mdm/profiles/com.apple.mail.managed.yaml`, `TopLevel.yaml` and `CommonPayloadKeys.yaml` in
//! `apple/device-management`, read 2026-11).

use plist::{Dictionary, Value};
use port_advice::export::Format;
use port_advice::model::{Locale, Mode};

use super::profiles::{self, export};
use super::read::Statement;

type Key = (&'static str, bool, fn(&Value) -> bool);

/// Key, whether it must be there, what its value may be.
const PAYLOAD: &[Key] = &[
    ("PayloadType", true, is_text),
    ("PayloadVersion", true, |value| value.as_signed_integer() == Some(1)),
    ("PayloadIdentifier", true, is_text),
    ("PayloadUUID", true, |value| value.as_string().is_some_and(is_uuid)),
    ("PayloadDisplayName", false, is_text),
];
const TOP: &[Key] =
    &[("PayloadContent", true, |value| value.as_array().is_some()), ("PayloadOrganization", false, is_text)];
const MAIL: &[Key] = &[
    ("EmailAccountDescription", false, is_text),
    ("EmailAccountType", true, |value| is_one_of(value, &["EmailTypeIMAP", "EmailTypePOP"])),
    ("IncomingMailServerAuthentication", true, is_password),
    ("IncomingMailServerHostName", true, is_text),
    ("IncomingMailServerPortNumber", false, is_port),
    ("IncomingMailServerUseSSL", false, is_on),
    ("OutgoingPasswordSameAsIncomingPassword", false, is_on),
    ("OutgoingMailServerAuthentication", true, is_password),
    ("OutgoingMailServerHostName", true, is_text),
    ("OutgoingMailServerPortNumber", false, is_port),
    ("OutgoingMailServerUseSSL", false, is_on),
];

fn is_text(value: &Value) -> bool {
    value.as_string().is_some_and(|text| !text.is_empty())
}

fn is_one_of(value: &Value, words: &[&str]) -> bool {
    value.as_string().is_some_and(|text| words.contains(&text))
}

/// Never `EmailAuthNone`; the others ask for what few servers offer.
fn is_password(value: &Value) -> bool {
    is_one_of(value, &["EmailAuthPassword"])
}

fn is_port(value: &Value) -> bool {
    value.as_unsigned_integer().is_some_and(|port| (1..=65535).contains(&port))
}

fn is_on(value: &Value) -> bool {
    value.as_boolean() == Some(true)
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

fn hold(dictionary: &Dictionary, keys: &[&[Key]]) {
    for (name, required, is_good) in keys.concat() {
        match dictionary.get(name) {
            Some(value) => assert!(is_good(value), "{name}: {value:?}"),
            None => assert!(!required, "{name} is missing"),
        }
    }
    let known = |name: &str| keys.iter().any(|keys| keys.iter().any(|(known, ..)| *known == name));
    let unknown: Vec<_> = dictionary.keys().filter(|name| !known(name)).collect();
    assert!(unknown.is_empty(), "{unknown:?} are not in Apple's schema");
}

/// The mail account of a profile whose structure holds.
fn account(text: &str) -> Dictionary {
    let profile = Value::from_reader_xml(text.as_bytes()).expect("a property list");
    let top = profile.as_dictionary().expect("a dictionary");
    hold(top, &[PAYLOAD, TOP]);
    assert_eq!(top["PayloadType"].as_string(), Some("Configuration"));
    let [account] = top["PayloadContent"].as_array().expect("a list").as_slice() else { panic!("not one account") };
    let account = account.as_dictionary().expect("a dictionary").clone();
    hold(&account, &[PAYLOAD, MAIL]);
    assert_eq!(account["PayloadType"].as_string(), Some("com.apple.mail.managed"));
    assert_ne!(account["PayloadUUID"], top["PayloadUUID"]);
    assert_ne!(account["PayloadIdentifier"], top["PayloadIdentifier"]);
    account
}

/// The statement about outgoing mail. With TLS on, the port tells how it begins.
pub fn read(text: &str) -> Vec<Statement> {
    let account = account(text);
    let port = account["OutgoingMailServerPortNumber"].as_unsigned_integer().expect("a port") as u16;
    let mode = if port == 465 { Mode::ImplicitTls } else { Mode::Starttls };
    vec![Statement::new(account["OutgoingMailServerHostName"].as_string().expect("a host"), port, mode)]
}

#[test]
fn nobody_is_asked_for_a_secret_and_none_is_kept() {
    let text = export(Format::Mobileconfig, &profiles::example(), Locale::En).expect("a property list");
    let account = account(&text);
    for key in ["EmailAddress", "OutgoingPassword", "IncomingPassword", "OutgoingMailServerUsername"] {
        assert!(!account.contains_key(key), "{key}: the device asks for it");
    }
}

#[test]
fn the_example_is_as_kept() {
    let text = export(Format::Mobileconfig, &profiles::example(), Locale::En).expect("a property list");
    crate::support::golden::check("tests/golden/export/mail.mobileconfig", &text);
}
