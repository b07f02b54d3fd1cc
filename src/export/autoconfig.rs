//! Mozilla's autoconfig file, as draft-ietf-mailmaint-autoconfig writes it down and Thunderbird reads it. It goes to
//! `https://autoconfig.DOMAIN/mail/config-v1.1.xml`.

use super::answers::{Answers, domain, user_name};
use super::xml::Xml;
use super::{ExportError, Format};
use crate::model::{Mode, Vocabulary};
use crate::profile::UserName;

/// The configuration of one domain: every pair to use, the best first, as programs try them.
pub fn write(answers: &Answers<'_>, domain: Option<&str>) -> Result<String, ExportError> {
    let domain = self::domain(domain.ok_or(ExportError::NoDomain(Format::Autoconfig))?)?;
    let (usable, incoming) = (answers.usable()?, answers.incoming(Format::Autoconfig)?);
    let profile = answers.profile;
    let outgoing_user = user(user_name(answers.first.user_name))?;
    let incoming: Vec<_> = incoming
        .into_iter()
        .map(|server| Ok((server, user(user_name(server.user_name))?)))
        .collect::<Result<_, _>>()?;
    let mut xml = Xml::new("");
    xml.element("clientConfig", &[("version", "1.1")], |xml| {
        xml.element("emailProvider", &[("id", &domain)], |xml| {
            xml.leaf("domain", &domain);
            xml.leaf("displayName", &profile.brand);
            xml.leaf("displayShortName", &profile.brand);
            for (server, user) in &incoming {
                let kind = [("type", server.protocol.as_str())];
                xml.element("incomingServer", &kind, |xml| {
                    self::server(xml, &server.host, server.port, server.mode, user)
                });
            }
            for pair in usable {
                let kind = [("type", "smtp")];
                let host = &answers.first.host;
                xml.element("outgoingServer", &kind, |xml| {
                    self::server(xml, host, pair.port, pair.mode, outgoing_user)
                });
            }
            for place in profile.settings.iter().chain(&profile.support).flatten() {
                let Some(url) = place.url.as_deref().filter(|url| url.starts_with("http")) else { continue };
                xml.element("documentation", &[("url", url)], |xml| xml.leaf("descr", &place.label));
            }
        });
    });
    Ok(xml.finish())
}

fn server(xml: &mut Xml, host: &str, port: u16, mode: Mode, user: &str) {
    xml.leaf("hostname", host);
    xml.leaf("port", &port.to_string());
    xml.leaf("socketType", socket_type(mode));
    // In clear inside the encrypted connection.
    xml.leaf("authentication", "password-cleartext");
    xml.leaf("username", user);
}

fn socket_type(mode: Mode) -> &'static str {
    match mode {
        Mode::ImplicitTls => "SSL",
        Mode::Starttls => "STARTTLS",
        Mode::None => "plain",
    }
}

fn user(name: UserName) -> Result<&'static str, ExportError> {
    match name {
        UserName::Address => Ok("%EMAILADDRESS%"),
        UserName::LocalPart => Ok("%EMAILLOCALPART%"),
        UserName::Own => Err(ExportError::OwnUserName(Format::Autoconfig)),
    }
}
