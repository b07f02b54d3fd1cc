//! Mailbox and relay services: which (port, mode) pairs they offer.

use super::Source;
use crate::model::{Confidence, Mode, PortMode, vocabulary};

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
    /// The server's name; parts in angle brackets differ from customer to customer. None where it always differs.
    pub host: Option<&'static str>,
    /// The pairs it offers, the preferred one first.
    pub options: &'static [PortMode],
    /// What it wants for a login.
    pub login: Login,
    /// How far this can be trusted.
    pub confidence: Confidence,
    /// When the source said so, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; none where the source bears no date.
    pub as_of: Option<&'static str>,
    /// Where it says so; its id is `service/` and the service's id.
    pub source: Source,
}

/// Every service of the register, by id.
pub const fn services() -> &'static [ServiceFact] {
    SERVICES
}

/// The service called `id`.
pub fn service(id: &str) -> Option<&'static ServiceFact> {
    SERVICES.binary_search_by_key(&id, |service| service.id).ok().map(|index| &SERVICES[index])
}

const SERVICES: &[ServiceFact] = &[ServiceFact {
    id: "amazon-ses",
    name: "Amazon SES",
    host: Some("email-smtp.<region>.amazonaws.com"),
    options: &[
        PortMode::new(465, Mode::ImplicitTls),
        PortMode::new(587, Mode::Starttls),
        PortMode::new(2465, Mode::ImplicitTls),
        PortMode::new(2587, Mode::Starttls),
        PortMode::new(25, Mode::Starttls),
    ],
    login: Login::Token,
    confidence: Confidence::High,
    as_of: Some("2023"),
    source: Source {
        id: "service/amazon-ses",
        title: "Amazon SES developer guide: connecting to an SMTP endpoint",
        url: "https://github.com/awsdocs/amazon-ses-developer-guide/blob/1b656cebb4c5a70e305bc1980c469c79208f4275/doc-source/smtp-connect.md",
        checked: "2026-11",
    },
}];
