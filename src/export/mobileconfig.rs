//! A configuration profile for Apple's Mail, as Apple's schema of `com.apple.mail.managed` has it. Address, user name
//! and password are left out: the device asks for them.

use uuid::Uuid;

use super::answers::{Answers, domain};
use super::xml::Xml;
use super::{ExportError, Format};
use crate::knowledge;
use crate::model::{Mode, PortMode};
use crate::profile::{Incoming, Protocol};

const DOCTYPE: &str =
    "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n";

/// One mail account.
pub fn write(answers: &Answers<'_>, domain: Option<&str>) -> Result<String, ExportError> {
    let outgoing = answers.usable()?.into_iter().find(|pair| is_usual(*pair));
    let outgoing = outgoing.ok_or_else(|| ExportError::NoUsualPair(answers.first.host.clone()))?;
    let incoming = answers.incoming(Format::Mobileconfig)?[0];
    let scope = domain.map(self::domain).transpose()?.unwrap_or_else(|| answers.first.host.to_ascii_lowercase());
    let brand = &answers.profile.brand;
    let mut xml = Xml::new(DOCTYPE);
    xml.element("plist", &[("version", "1.0")], |xml| {
        xml.element("dict", &[], |xml| {
            key(xml, "PayloadContent");
            xml.element("array", &[], |xml| {
                xml.element("dict", &[], |xml| {
                    payload(xml, "com.apple.mail.managed", &scope, "mail", brand);
                    account(xml, brand, incoming, &answers.first.host, outgoing);
                });
            });
            payload(xml, "Configuration", &scope, "profile", brand);
            text(xml, "PayloadOrganization", brand);
        });
    });
    Ok(xml.finish())
}

/// What every part says of itself. The same company gets the same identifiers, so that a new profile takes the place of
/// the old one.
fn payload(xml: &mut Xml, kind: &str, scope: &str, part: &str, brand: &str) {
    let reversed: Vec<_> = scope.rsplit('.').filter(|label| !label.is_empty()).collect();
    let identifier = format!("{}.port-advice.{part}", reversed.join("."));
    text(xml, "PayloadType", kind);
    key(xml, "PayloadVersion");
    xml.leaf("integer", "1");
    text(xml, "PayloadIdentifier", &identifier);
    let id = Uuid::new_v5(&Uuid::NAMESPACE_DNS, identifier.as_bytes());
    text(xml, "PayloadUUID", &id.as_hyphenated().to_string().to_ascii_uppercase());
    text(xml, "PayloadDisplayName", brand);
}

fn account(xml: &mut Xml, brand: &str, incoming: &Incoming, host: &str, outgoing: PortMode) {
    text(xml, "EmailAccountDescription", brand);
    let kind = if incoming.protocol == Protocol::Imap { "EmailTypeIMAP" } else { "EmailTypePOP" };
    text(xml, "EmailAccountType", kind);
    server(xml, "Incoming", &incoming.host, incoming.port);
    server(xml, "Outgoing", host, outgoing.port);
    key(xml, "OutgoingPasswordSameAsIncomingPassword");
    xml.empty("true");
}

/// `UseSSL` is on for both modes: the device begins with TLS on 465 and 993, and with STARTTLS on 587 and 143.
fn server(xml: &mut Xml, way: &str, host: &str, port: u16) {
    text(xml, &format!("{way}MailServerHostName"), host);
    key(xml, &format!("{way}MailServerPortNumber"));
    xml.leaf("integer", &port.to_string());
    key(xml, &format!("{way}MailServerUseSSL"));
    xml.empty("true");
    text(xml, &format!("{way}MailServerAuthentication"), "EmailAuthPassword");
}

/// Whether the port alone tells the mode.
fn is_usual(pair: PortMode) -> bool {
    let usual = knowledge::port(pair.port).and_then(|fact| fact.modes.first());
    usual.is_some_and(|mode| *mode == pair.mode && *mode != Mode::None)
}

fn key(xml: &mut Xml, key: &str) {
    xml.leaf("key", key);
}

fn text(xml: &mut Xml, name: &str, value: &str) {
    key(xml, name);
    xml.leaf("string", value);
}
