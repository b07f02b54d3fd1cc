//! Mailbox and relay services: which (port, mode) pairs they offer.
//!
//! The records are in the texts beside this file, the reader of them is [`registers`].

use super::{Source, registers};
pub use crate::model::Offer;
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

vocabulary! {
    /// What a service asks for before it lets anybody send. What to do is in [`text`](crate::text).
    Need {
        /// Sending by mail programs has to be switched on in the mailbox's settings.
        SwitchOn = "switch-on",
        /// Two-step verification has to be on before there are passwords for one program.
        TwoStep = "two-step",
        /// An administrator has to allow it.
        Administrator = "administrator",
        /// Only paying customers may.
        PaidPlan = "paid-plan",
        /// The sender's address or domain has to be confirmed first.
        VerifiedSender = "verified-sender",
        /// Until the account is released, only confirmed recipients get mail.
        ReleasedAccount = "released-account",
        /// Only from the service's own network, or from the customer's registered addresses.
        OwnNetwork = "own-network",
        /// A program of the service has to run on the reader's computer.
        OwnProgram = "own-program",
    }
}

/// What has to be typed as the user name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserName {
    /// The whole mail address.
    Address,
    /// The address up to the @.
    LocalPart,
    /// A name of its own, made or shown in the account.
    Own,
    /// The token, which is the password as well.
    Token,
    /// This word, the same for every customer.
    Word(&'static str),
}

impl UserName {
    /// The word, or the form.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::LocalPart => "local-part",
            Self::Own => "own",
            Self::Token => "token",
            Self::Word(word) => word,
        }
    }

    /// The word, or the form in angle brackets.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Address => "<address>",
            Self::LocalPart => "<local-part>",
            Self::Own => "<own>",
            Self::Token => "<token>",
            Self::Word(word) => word,
        }
    }

    /// Reads what [`as_str`](Self::as_str) wrote.
    pub fn parse(text: &'static str) -> Option<Self> {
        let forms = [Self::Address, Self::LocalPart, Self::Own, Self::Token];
        let form = forms.into_iter().find(|form| form.as_str() == text);
        form.or((!text.is_empty() && !text.contains(['<', '>'])).then_some(Self::Word(text)))
    }
}

impl serde::Serialize for UserName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// What is known of one service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServiceFact {
    /// Stable id, such as `amazon-ses`.
    pub id: &'static str,
    /// Its name, for people.
    pub name: &'static str,
    /// Domains of its mail addresses; the best known where there are many.
    pub domains: &'static [&'static str],
    /// The server's name; parts in angle brackets differ from customer to customer. None where it always differs.
    pub host: Option<&'static str>,
    /// By which other names its servers are known, those that take in its mail included: a name, `.example.com` for every
    /// name below it, or a name with one `*` for whatever differs.
    pub hosts: &'static [&'static str],
    /// The pairs it offers, the preferred one first, those in clear last.
    pub options: &'static [PortMode],
    /// Pairs that it does not offer, where a source says so.
    pub refused: &'static [PortMode],
    /// Whether `options` is the whole list, by the service's own word.
    pub complete: bool,
    /// What it wants for a login.
    pub login: Login,
    /// Whether programs can sign in through the browser (OAuth2) instead.
    pub oauth: bool,
    /// What it wants as the user name: `<address>`, `<local-part>`, `<own>`, `<token>`, or a word to type as it is.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub user_name: Option<UserName>,
    /// What it asks for before it lets anybody send.
    pub needs: &'static [Need],
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

impl ServiceFact {
    /// Whether the service offers a pair. A port on which TLS comes first does not begin in clear, and the other way round.
    pub fn offers(&self, pair: PortMode) -> Offer {
        let is_other = |option: &PortMode| {
            option.port == pair.port && (option.mode == Mode::ImplicitTls) != (pair.mode == Mode::ImplicitTls)
        };
        if self.options.contains(&pair) {
            Offer::Offered
        } else if self.complete || self.refused.contains(&pair) || self.options.iter().any(is_other) {
            Offer::Refused
        } else {
            Offer::Unknown
        }
    }

    /// How much of a server's name is known to be this service's: none if it is not.
    fn knows_host(&self, host: &str) -> Option<usize> {
        let names = self.host.iter().filter(|name| !name.contains('<')).chain(self.hosts);
        names.filter(|rule| is_host_of(host, rule)).map(|rule| rule.len()).max()
    }
}

/// Whether a lower-case name is one that the rule stands for.
fn is_host_of(host: &str, rule: &str) -> bool {
    let last = rule.as_bytes().last();
    if last != Some(&b'*') && last != host.as_bytes().last() {
        return false; // Most rules, for most names.
    }
    let (start, end) = match rule.split_once('*') {
        Some(parts) => parts,
        None if rule.starts_with('.') => ("", rule),
        None => return host == rule,
    };
    host.len() > start.len() + end.len() && host.starts_with(start) && host.ends_with(end)
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

/// The service whose server has this name; where several have, the one that knows most of it.
pub fn service_for_host(host: &str) -> Option<&'static ServiceFact> {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let known = services().iter().rev().filter_map(|service| Some((service.knows_host(&host)?, service)));
    known.max_by_key(|(length, _)| *length).map(|(_, service)| service)
}

/// The service that has mail addresses in this domain.
///
/// ```
/// use port_advice::knowledge::service_for_domain;
///
/// assert_eq!(service_for_domain("GMail.com").map(|fact| fact.id), Some("gmail"));
/// assert_eq!(service_for_domain("example.com"), None);
/// ```
pub fn service_for_domain(domain: &str) -> Option<&'static ServiceFact> {
    services().iter().find(|service| service.domains.iter().any(|known| known.eq_ignore_ascii_case(domain)))
}
