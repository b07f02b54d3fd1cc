//! Mailbox and relay services: which (port, mode) pairs they offer.
//!
//! How far a fact can be trusted follows one rule. It is `high` where the service says so itself, or Thunderbird's or
//! Delta Chat's register does; `medium` where a program's presets or a stranger's guide do; `low` where even those leave
//! something open. It drops one level if the source bears no date or one before 2021.

#[cfg(feature = "registers")]
pub(super) mod facts;

use super::{Source, registers};
use crate::model::{Confidence, PortMode, SourceId, vocabulary};

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

/// Every service of the register, grouped by what it is, each group by id. Empty until the registers are loaded, where
/// they are not compiled in.
pub fn services() -> &'static [ServiceFact] {
    registers::services()
}

/// The service called `id`.
pub fn service(id: &str) -> Option<&'static ServiceFact> {
    services().iter().find(|service| service.id == id)
}

/// The service that has mail addresses in this domain.
pub fn service_for_domain(domain: &str) -> Option<&'static ServiceFact> {
    services().iter().find(|service| service.domains.iter().any(|known| known.eq_ignore_ascii_case(domain)))
}
