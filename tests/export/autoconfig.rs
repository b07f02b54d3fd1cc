//! The structure of Mozilla's autoconfig file: that of draft-ietf-mailmaint-autoconfig (its schema `autoconfig.rnc`, read
//! 2026-11), which lets everything unknown through, held more strictly to what Thunderbird's `readFromXML` insists on.

use port_advice::export::{ExportError, Format};
use port_advice::model::{Locale, Mode};
use roxmltree::{Document, Node};
use serde_json::json;

use super::profiles::{self, export, profile, with_servers};
use super::read::Statement;

/// An element: its attributes, and its children with how many of each there may be.
struct Element {
    name: &'static str,
    attributes: &'static [&'static str],
    children: &'static [(&'static str, usize, usize)],
    /// Whether its text is good; elements with children have none.
    text: fn(&str) -> bool,
}

const MANY: usize = 100;
const SERVER: &[(&str, usize, usize)] =
    &[("hostname", 1, 1), ("port", 1, 1), ("socketType", 1, 1), ("authentication", 1, 1), ("username", 1, 1)];

const STRUCTURE: &[Element] = &[
    Element {
        name: "clientConfig",
        attributes: &["version"],
        children: &[("emailProvider", 1, 1)],
        text: str::is_empty,
    },
    Element {
        name: "emailProvider",
        attributes: &["id"],
        children: &[
            ("domain", 1, MANY),
            ("displayName", 1, 1),
            ("displayShortName", 1, 1),
            ("incomingServer", 1, MANY),
            ("outgoingServer", 1, MANY),
            ("documentation", 0, MANY),
        ],
        text: str::is_empty,
    },
    Element { name: "domain", attributes: &[], children: &[], text: is_name },
    Element { name: "displayName", attributes: &[], children: &[], text: is_something },
    Element { name: "displayShortName", attributes: &[], children: &[], text: is_something },
    Element { name: "incomingServer", attributes: &["type"], children: SERVER, text: str::is_empty },
    Element { name: "outgoingServer", attributes: &["type"], children: SERVER, text: str::is_empty },
    Element { name: "hostname", attributes: &[], children: &[], text: is_name },
    Element {
        name: "port",
        attributes: &[],
        children: &[],
        text: |text| text.parse::<u16>().is_ok_and(|port| port > 0),
    },
    Element { name: "socketType", attributes: &[], children: &[], text: |text| ["SSL", "STARTTLS"].contains(&text) },
    Element { name: "authentication", attributes: &[], children: &[], text: |text| text == "password-cleartext" },
    Element {
        name: "username",
        attributes: &[],
        children: &[],
        text: |text| ["%EMAILADDRESS%", "%EMAILLOCALPART%"].contains(&text),
    },
    Element { name: "documentation", attributes: &["url"], children: &[("descr", 1, MANY)], text: str::is_empty },
    Element { name: "descr", attributes: &[], children: &[], text: is_something },
];

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}

fn is_something(text: &str) -> bool {
    !text.is_empty() && text.trim() == text
}

/// Holds an element and all below it to the structure.
fn hold(node: Node<'_, '_>) {
    let name = node.tag_name().name();
    let known = STRUCTURE.iter().find(|element| element.name == name);
    let element = known.unwrap_or_else(|| panic!("<{name}> is not in the structure"));
    let attributes: Vec<_> = node.attributes().map(|attribute| attribute.name()).collect();
    assert_eq!(attributes, element.attributes, "<{name}>");
    let own_text: String = node.children().filter(Node::is_text).filter_map(|text| text.text()).collect();
    let own_text = if element.children.is_empty() { own_text.as_str() } else { own_text.trim() };
    assert!((element.text)(own_text), "<{name}> holds {own_text:?}");
    let children: Vec<_> = node.children().filter(Node::is_element).collect();
    for (child, least, most) in element.children {
        let count = children.iter().filter(|node| node.has_tag_name(*child)).count();
        assert!((*least..=*most).contains(&count), "<{name}> has {count} <{child}>");
    }
    for child in children {
        let is_known = element.children.iter().any(|(name, ..)| child.has_tag_name(*name));
        assert!(is_known, "<{}> does not belong in <{name}>", child.tag_name().name());
        hold(child);
    }
}

/// The statements about outgoing mail, in order.
pub fn read(xml: &str) -> Vec<Statement> {
    let document = Document::parse(xml).expect("XML");
    let servers = document.descendants().filter(|node| node.has_tag_name("outgoingServer"));
    servers.map(statement).collect()
}

fn statement(server: Node<'_, '_>) -> Statement {
    assert_eq!(server.attribute("type"), Some("smtp"));
    let text = |name| server.children().find(|node| node.has_tag_name(name)).and_then(|node| node.text()).expect(name);
    let mode = match text("socketType") {
        "SSL" => Mode::ImplicitTls,
        "STARTTLS" => Mode::Starttls,
        other => panic!("{other} is no encryption"),
    };
    Statement::new(text("hostname"), text("port").parse().expect("a port"), mode)
}

#[test]
fn the_file_has_the_published_structure() {
    for (name, profile) in profiles::all() {
        let Ok(xml) = export(Format::Autoconfig, &profile, Locale::En) else { continue };
        let document = Document::parse(&xml).unwrap_or_else(|error| panic!("{name}: {error}"));
        hold(document.root_element());
    }
}

#[test]
fn the_structure_refuses_what_thunderbird_refuses() {
    let good = export(Format::Autoconfig, &profiles::example(), Locale::En).expect("XML");
    for (from, to) in [
        ("<port>993</port>", ""),
        ("<socketType>SSL</socketType>", "<socketType>plain</socketType>"),
        ("<port>465</port>", "<port>0</port>"),
        ("<domain>example.com</domain>", ""),
        ("type=\"imap\"", "kind=\"imap\""),
        ("<username>%EMAILADDRESS%</username>", "<password>x</password>"),
    ] {
        let bad = good.replace(from, to);
        assert_ne!(bad, good, "{from} is not there");
        let held = std::panic::catch_unwind(|| hold(Document::parse(&bad).expect("XML").root_element()));
        assert!(held.is_err(), "{to} in place of {from} was let through");
    }
}

#[test]
fn what_it_cannot_say_is_an_error() {
    let example = profiles::example();
    let server = |user: &str| json!([{ "host": "smtp.example.com", "options": [{ "port": 465, "mode": "implicit-tls" }], "userName": user }]);
    let own = profile(with_servers(server("own")));
    assert_eq!(export(Format::Autoconfig, &own, Locale::En), Err(ExportError::OwnUserName(Format::Autoconfig)));
    let no_incoming = port_advice::profile::Profile { incoming: None, ..example.clone() };
    assert_eq!(export(Format::Autoconfig, &no_incoming, Locale::En), Err(ExportError::NoIncoming(Format::Autoconfig)));
    let mut in_clear = with_servers(server("address"));
    in_clear["incoming"] = json!([{ "protocol": "imap", "host": "imap.example.com", "port": 143, "mode": "none" }]);
    assert_eq!(
        export(Format::Autoconfig, &profile(in_clear), Locale::En),
        Err(ExportError::NoIncoming(Format::Autoconfig))
    );
    for bad in ["example", "exa mple.com", "-a.com", "a..com", "пример.рф", ""] {
        let request = port_advice::export::Request { domain: Some(bad), ..profiles::request(&example, Locale::En) };
        assert_eq!(
            port_advice::export::export(Format::Autoconfig, &request),
            Err(ExportError::BadDomain(bad.to_owned()))
        );
    }
}

#[test]
fn the_example_is_as_kept() {
    let xml = export(Format::Autoconfig, &profiles::example(), Locale::En).expect("XML");
    crate::support::golden::check("tests/golden/export/autoconfig.xml", &xml);
}
