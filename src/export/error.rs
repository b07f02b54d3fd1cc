//! Why a profile cannot be exported.

use std::fmt;

use super::Format;
use crate::input::Problem;

/// What a profile lacks, or says that the format has no words for. Displayed as one plain sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExportError {
    /// The profile names no server.
    NoServer,
    /// Nothing that this server offers is safe to log in with.
    NothingFits(String),
    /// The format wants a server for incoming mail, encrypted.
    NoIncoming(Format),
    /// The format wants the domain of the mail addresses.
    NoDomain(Format),
    /// This is no domain.
    BadDomain(String),
    /// The format can say a user name only as it follows from the mail address.
    OwnUserName(Format),
    /// The record wants a name, and this is an address.
    NotAName(String),
    /// The format cannot say the mode of any pair this server offers.
    NoUsualPair(String),
    /// The product is not in the register.
    UnknownApp(Problem),
    /// The product is set in a file, which is no part of an article.
    NoForm(&'static str),
    /// It could not be written as JSON.
    NotWritten(String),
}

impl ExportError {
    /// A stable name of the error, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoServer => "no-server",
            Self::NothingFits(_) => "nothing-fits",
            Self::NoIncoming(_) => "no-incoming",
            Self::NoDomain(_) => "no-domain",
            Self::BadDomain(_) => "bad-domain",
            Self::OwnUserName(_) => "own-user-name",
            Self::NotAName(_) => "not-a-name",
            Self::NoUsualPair(_) => "no-usual-pair",
            Self::UnknownApp(_) => "unknown-app",
            Self::NoForm(_) => "no-form",
            Self::NotWritten(_) => "not-written",
        }
    }
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoServer => {
                f.write_str("the profile's `servers` is empty: name at least one server for outgoing mail")
            }
            Self::NothingFits(host) => {
                write!(
                    f,
                    "nothing that {host} offers keeps a password safe: offer 465 with implicit TLS, or 587 with STARTTLS"
                )
            }
            Self::NoIncoming(format) => {
                write!(
                    f,
                    "`{format}` wants a server for incoming mail that encrypts: add it to the profile's `incoming`"
                )
            }
            Self::NoDomain(format) => {
                write!(f, "`{format}` is for the mail addresses of one domain: say which with --domain")
            }
            Self::BadDomain(domain) => write!(f, "`{domain}` is not a domain such as example.com"),
            Self::OwnUserName(format) => {
                write!(
                    f,
                    "`{format}` cannot express a `userName` of `own`: it knows the mail address and what follows from it"
                )
            }
            Self::NotAName(host) => write!(f, "an SRV record leads to a name, and {host} is an address"),
            Self::NoUsualPair(host) => write!(
                f,
                "`{}` tells TLS from the first byte and STARTTLS apart by the port only: {host} offers no pair that is usual on its port",
                Format::Mobileconfig
            ),
            Self::UnknownApp(problem) => problem.fmt(f),
            Self::NoForm(app) => {
                write!(f, "`{app}` is set in a file, not in a form: `port-advice settings {app}` writes it")
            }
            Self::NotWritten(why) => write!(f, "the article could not be written as JSON: {why}"),
        }
    }
}

impl std::error::Error for ExportError {}
