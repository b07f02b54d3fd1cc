//! The structure of Outlook's Autodiscover answer, as Microsoft's "Plan to automatically configure user accounts" and the
//! reference of `Protocol (POX)` write it down (read 2026-11).

use port_advice::export::Format;
use port_advice::model::{Locale, Mode};
use roxmltree::{Document, Node};

use super::profiles::{self, export};
use super::read::Statement;

const RESPONSE: &str = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
const SETTINGS: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

type Field = (&'static str, fn(&str) -> bool);

/// What a protocol may say, in this order, and what the values may be.
const PROTOCOL: &[Field] = &[
    ("Type", |text| ["IMAP", "POP3", "SMTP"].contains(&text)),
    ("Server", |text| !text.is_empty()),
    ("Port", |text| text.parse::<u16>().is_ok_and(|port| port > 0)),
    ("DomainRequired", |text| text == "off"),
    ("LoginName", |text| text == "%EMAILADDRESS%"),
    ("SPA", |text| text == "off"),
    ("SSL", |text| text == "on"),
    ("Encryption", |text| ["SSL", "TLS"].contains(&text)),
    ("AuthRequired", |text| text == "on"),
];

fn only_child<'a>(node: Node<'a, 'a>, namespace: &str, name: &str) -> Node<'a, 'a> {
    let children: Vec<_> = node.children().filter(Node::is_element).collect();
    assert_eq!(children.len(), 1, "<{}>", node.tag_name().name());
    assert!(children[0].has_tag_name((namespace, name)), "{:?} instead of {name}", children[0].tag_name());
    children[0]
}

/// The protocols of an answer whose structure holds.
fn protocols<'a>(document: &'a Document<'a>) -> Vec<Node<'a, 'a>> {
    assert!(document.root_element().has_tag_name((RESPONSE, "Autodiscover")));
    let response = only_child(document.root_element(), SETTINGS, "Response");
    let account = only_child(response, SETTINGS, "Account");
    let mut children = account.children().filter(Node::is_element);
    for (name, value) in [("AccountType", "email"), ("Action", "settings")] {
        let child = children.next().expect(name);
        assert_eq!((child.tag_name().name(), child.text()), (name, Some(value)));
    }
    let protocols: Vec<_> = children.collect();
    for protocol in &protocols {
        assert_eq!(protocol.tag_name().name(), "Protocol");
        let mut rest = PROTOCOL.iter();
        for field in protocol.children().filter(Node::is_element) {
            let known = rest.find(|(name, _)| *name == field.tag_name().name());
            let (name, is_good) = known.unwrap_or_else(|| panic!("{:?} is out of place", field.tag_name()));
            assert!(is_good(field.text().unwrap_or_default()), "{name}: {:?}", field.text());
        }
    }
    protocols
}

fn field<'a>(protocol: Node<'a, 'a>, name: &str) -> &'a str {
    protocol.children().find(|node| node.tag_name().name() == name).and_then(|node| node.text()).unwrap_or_default()
}

/// The statements about outgoing mail.
pub fn read(xml: &str) -> Vec<Statement> {
    let document = Document::parse(xml).expect("XML");
    let smtp = protocols(&document).into_iter().filter(|protocol| field(*protocol, "Type") == "SMTP");
    let statement = |protocol| {
        let mode = if field(protocol, "Encryption") == "SSL" { Mode::ImplicitTls } else { Mode::Starttls };
        Statement::new(field(protocol, "Server"), field(protocol, "Port").parse().expect("a port"), mode)
    };
    smtp.map(statement).collect()
}

#[test]
fn each_protocol_is_there_once_and_outgoing_mail_last() {
    let xml = export(Format::Autodiscover, &profiles::example(), Locale::En).expect("XML");
    let document = Document::parse(&xml).expect("XML");
    let types: Vec<_> = protocols(&document).into_iter().map(|protocol| field(protocol, "Type")).collect();
    assert_eq!(types, ["IMAP", "POP3", "SMTP"]);
}

#[test]
fn the_example_is_as_kept() {
    let xml = export(Format::Autodiscover, &profiles::example(), Locale::En).expect("XML");
    crate::support::golden::check("tests/golden/export/autodiscover.xml", &xml);
}
