//! What was read from a pasted configuration.

use crate::model::{Check, Mode, Span, vocabulary};

vocabulary! {
    /// A part of a setting that can be read from a configuration.
    Part {
        /// The server's name.
        Host = "host",
        /// The TCP port.
        Port = "port",
        /// The encryption mode.
        Mode = "mode",
        /// Whether the sender logs in.
        Login = "login",
    }
}

/// One server's settings, as a program would take them from the text. Holds no user name, no password and no address.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Configuration {
    /// Whose configuration it is, such as `nodemailer`; none where it is nobody's in particular.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<&'static str>,
    /// The server's name, without user name or port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The port, stated or the product's default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// The mode, stated or the product's default; none where the text contradicts itself or cannot be understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Whether the product insists on encryption; false where it goes on in clear if STARTTLS is not offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforced: Option<bool>,
    /// Whether the sender logs in, where the text tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticates: Option<bool>,
    /// What was read, and where.
    pub read: Vec<ReadPart>,
    /// Keys that seem to matter but could not be understood. Only the places: a key may be somebody's secret.
    pub not_understood: Vec<Span>,
}

/// Where one part was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReadPart {
    /// What was read.
    pub what: Part,
    /// The value, or for a login the key; none where nothing in the text says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// Whether it is the product's default or a fallback, and not stated.
    pub assumed: bool,
}

/// What was read, and what is thought of it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CheckedConfiguration {
    /// What was read.
    pub configuration: Configuration,
    /// The check of it; null where port or mode could not be read.
    pub check: Option<Check>,
}
