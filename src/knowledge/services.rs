//! Mailbox and relay services: which (port, mode) pairs they offer.
//!
//! How far a fact can be trusted follows one rule. It is `high` where the service says so itself, or Thunderbird's or
//! Delta Chat's register does; `medium` where a program's presets or a stranger's guide do; `low` where even those leave
//! something open. It drops one level if the source bears no date or one before 2021.

mod access;
mod hosts;
mod mailboxes;
mod mailboxes_national;
mod relays;
mod relays_of_clouds;
mod test_servers;

use super::{Source, concat, count};
use crate::model::{Confidence, Mode, PortMode, SourceId, vocabulary};

vocabulary! {
    /// What a service wants for a login.
    Login {
        /// The mailbox's or account's own password.
        Password = "password",
        /// A password made for one program.
        AppPassword = "app-password",
        /// A key or token instead of a password.
        Token = "token",
        /// Signing in through the browser; passwords are refused or about to be.
        Oauth = "oauth",
        /// Nothing.
        None = "none",
    }
}

/// What is known of one service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ServiceFact {
    /// Stable id, such as `amazon-ses`.
    pub id: &'static str,
    /// Its name, for people.
    pub name: &'static str,
    /// Domains of its mail addresses; the best known where there are many.
    pub domains: &'static [&'static str],
    /// The server's name; parts in angle brackets differ from customer to customer. None where it always differs.
    pub host: Option<&'static str>,
    /// The pairs it offers, the preferred one first, those in clear last.
    pub options: &'static [PortMode],
    /// What it wants for a login.
    pub login: Login,
    /// From when it refuses a plain password unless told otherwise, `YYYY-MM`, where that was announced or seen.
    pub passwords_end: Option<&'static str>,
    /// How far this can be trusted.
    pub confidence: Confidence,
    /// When the source said so, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; none where the source bears no date.
    pub as_of: Option<&'static str>,
    /// Where it says so; its id is `service/` and the service's id.
    pub source: Source,
    /// Ids of further sources, where the first does not carry everything.
    pub also: &'static [SourceId],
}

/// Every service of the register, grouped by what it is, each group by id.
pub fn services() -> &'static [ServiceFact] {
    &SERVICES
}

/// The service called `id`.
pub fn service(id: &str) -> Option<&'static ServiceFact> {
    services().iter().find(|service| service.id == id)
}

/// The service that has mail addresses in this domain.
pub fn service_for_domain(domain: &str) -> Option<&'static ServiceFact> {
    services().iter().find(|service| service.domains.iter().any(|known| known.eq_ignore_ascii_case(domain)))
}

const fn tls(port: u16) -> PortMode {
    PortMode::new(port, Mode::ImplicitTls)
}

const fn starttls(port: u16) -> PortMode {
    PortMode::new(port, Mode::Starttls)
}

const fn clear(port: u16) -> PortMode {
    PortMode::new(port, Mode::None)
}

/// Thunderbird's register, as of 2026-03-12: the service's id, the file's name.
macro_rules! ispdb {
    ($id:literal, $file:literal) => {
        $crate::knowledge::Source::new(
            concat!("service/", $id),
            concat!("Thunderbird's register of mail providers: ", $file),
            concat!(
                "https://github.com/thunderbird/autoconfig/blob/c6ad79659b5fc321d1593ec4c277815b83e5dec5/ispdb/",
                $file,
                ".xml"
            ),
            "2026-08",
        )
    };
}
use ispdb;

/// Delta Chat's register, as of 2024-11: the service's id, the file's name.
macro_rules! deltachat {
    ($id:literal, $file:literal) => {
        $crate::knowledge::Source::new(
            concat!("service/", $id),
            concat!("Delta Chat's register of providers: ", $file),
            concat!(
                "https://github.com/deltachat/provider-db/blob/5c14381dcfd97827fc966a40e51f720380767530/_providers/",
                $file,
                ".md"
            ),
            "2026-08",
        )
    };
}
use deltachat;

/// Nodemailer's presets, as of 2026-08: the service's id.
macro_rules! nodemailer {
    ($id:literal) => {
        $crate::knowledge::Source::new(
            concat!("service/", $id),
            "Nodemailer's list of well-known services",
            "https://github.com/nodemailer/nodemailer/blob/2f667f4272cb2d7cb479b2e3903ab10600fc0eae/lib/well-known/services.json",
            "2026-08",
        )
    };
}
use nodemailer;

const GROUPS: [&[ServiceFact]; 7] = [
    mailboxes::FACTS,
    mailboxes_national::FACTS,
    relays::FACTS,
    relays_of_clouds::FACTS,
    test_servers::FACTS,
    hosts::FACTS,
    access::FACTS,
];

static SERVICES: [ServiceFact; count(&GROUPS)] = concat(&GROUPS);

#[cfg(test)]
mod tests {
    use super::GROUPS;

    #[test]
    fn every_group_is_sorted_by_id() {
        for group in GROUPS {
            assert!(group.is_sorted_by(|one, next| one.id < next.id), "{} …", group[0].id);
        }
    }
}
