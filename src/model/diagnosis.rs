//! An error message, and what it means.

use crate::model::{Advice, Cause, Certainty, Mode, PortMode, Reason, Situation};

/// The longest text that is read, in characters.
pub const MAX_TEXT: usize = 1 << 20;

/// A pasted error message, with what else is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Report {
    /// The text as pasted, up to 2^20 characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_TEXT)))]
    pub text: String,
    /// The port that was set, if known.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub port: Option<u16>,
    /// The mode that was set, if known.
    pub mode: Option<Mode>,
    /// Whether the program insists on encryption, if known.
    pub enforced: Option<bool>,
    /// Where and to whom it was sent, as far as that is known.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub situation: Situation,
}

/// What an error message means.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Diagnosis {
    /// The likeliest cause, or `unknown`.
    pub cause: Cause,
    /// What that is in particular, where the text tells: `login-kind` of `authentication`, say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Cause>,
    /// How sure that is.
    pub confidence: Certainty,
    /// The line of the text, from 1, that tells; of several attempts, the last that failed. None for a text of one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// Every cause that fits, the likeliest first.
    pub causes: Vec<RankedCause>,
    /// The port that was tried, given or read from the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// The mode that was tried, given or read from the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// The program that printed it, where it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub producer: Option<&'static str>,
    /// The id of the service, where it was said or the text names its server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<&'static str>,
    /// The server that the text names, where the register knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<Endpoint>,
    /// The advice for this case, what was seen in it included.
    pub advice: Advice,
    /// The one change to make, or null where no change of port or mode helps.
    pub change: Option<PortMode>,
    /// What to do, in order.
    pub steps: Vec<Reason>,
    /// The text with secrets, names and addresses taken out: safe to show.
    pub redacted: String,
    /// Where `redacted` speaks for the likeliest cause: ranges of its bytes, in order.
    pub highlights: Vec<Span>,
}

impl Diagnosis {
    /// The word that says the most: the detail, where there is one.
    pub fn told(&self) -> Cause {
        self.detail.unwrap_or(self.cause)
    }
}

/// A server, and how it was called.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Endpoint {
    /// The server's name.
    pub host: String,
    /// The port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// The mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
}

/// A cause and what speaks for it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RankedCause {
    /// The cause.
    pub cause: Cause,
    /// Where the text says so.
    pub evidence: Vec<Span>,
}

/// A range of bytes of a text, on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}
