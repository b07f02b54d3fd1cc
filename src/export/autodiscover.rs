//! What Outlook reads from Autodiscover (POX): one protocol each for incoming and outgoing mail. The server at
//! `https://autodiscover.DOMAIN/autodiscover/autodiscover.xml` puts the address that was asked for in place of
//! `%EMAILADDRESS%`.

use super::answers::{Answers, user_name};
use super::xml::Xml;
use super::{ExportError, Format};
use crate::model::{Mode, PortMode};
use crate::profile::{Protocol, UserName};

const RESPONSE: &str = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
const SETTINGS: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

/// The answer for one mailbox.
pub fn write(answers: &Answers<'_>) -> Result<String, ExportError> {
    let (usable, incoming) = (answers.usable()?, answers.incoming(Format::Autodiscover)?);
    let mut protocols = Vec::new();
    for protocol in [Protocol::Imap, Protocol::Pop3] {
        let Some(server) = incoming.iter().find(|server| server.protocol == protocol) else { continue };
        let name = if protocol == Protocol::Imap { "IMAP" } else { "POP3" };
        protocols.push((name, &server.host, PortMode::new(server.port, server.mode), login(server.user_name)?));
    }
    // Outlook takes one pair, so it gets the best.
    for pair in usable.into_iter().take(1) {
        protocols.push(("SMTP", &answers.first.host, pair, login(answers.first.user_name)?));
    }
    let mut xml = Xml::new("");
    xml.element("Autodiscover", &[("xmlns", RESPONSE)], |xml| {
        xml.element("Response", &[("xmlns", SETTINGS)], |xml| {
            xml.element("Account", &[], |xml| {
                xml.leaf("AccountType", "email");
                xml.leaf("Action", "settings");
                for (name, host, pair, login) in protocols {
                    xml.element("Protocol", &[], |xml| protocol(xml, name, host, pair, login));
                }
            });
        });
    });
    Ok(xml.finish())
}

fn protocol(xml: &mut Xml, name: &str, host: &str, pair: PortMode, login: Option<&str>) {
    xml.leaf("Type", name);
    xml.leaf("Server", host);
    xml.leaf("Port", &pair.port.to_string());
    xml.leaf("DomainRequired", "off");
    if let Some(login) = login {
        xml.leaf("LoginName", login);
    }
    xml.leaf("SPA", "off");
    // Outlook goes by `Encryption`. Programs that do not know it find `SSL` on, and would rather fail than send a
    // password in clear.
    xml.leaf("SSL", "on");
    xml.leaf("Encryption", if pair.mode == Mode::ImplicitTls { "SSL" } else { "TLS" });
    xml.leaf("AuthRequired", "on");
}

/// Without a login name Outlook takes what stands before the @.
fn login(given: Option<UserName>) -> Result<Option<&'static str>, ExportError> {
    match user_name(given) {
        UserName::Address => Ok(Some("%EMAILADDRESS%")),
        UserName::LocalPart => Ok(None),
        UserName::Own => Err(ExportError::OwnUserName(Format::Autodiscover)),
    }
}
