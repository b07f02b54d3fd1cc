//! What to type where: the question and the answer of `settings`.

use crate::model::{Confidence, Mode, Reason, vocabulary};

vocabulary! {
    /// What somebody logs in with.
    UserName {
        /// The whole mail address.
        Address = "address",
        /// What stands before the @.
        LocalPart = "local-part",
        /// A name of its own.
        Own = "own",
    }
}

/// Which product is to be set to what. The sender logs in; the password is never part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Wanted {
    /// The product's id, such as `thunderbird` or `nodemailer`.
    pub app: String,
    /// The server's name; a placeholder stands in for it if not given.
    #[cfg_attr(feature = "schema", schemars(length(max = super::MAX_HOST), regex(pattern = r"^[A-Za-z0-9][A-Za-z0-9._-]*$")))]
    pub host: Option<String>,
    /// TCP port, 1 to 65535.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub port: u16,
    /// Encryption mode.
    pub mode: Mode,
    /// What the user logs in with; `address` if not given.
    pub user_name: Option<UserName>,
}

/// The setting in the product's own words.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Written {
    /// The product's id.
    pub app: &'static str,
    /// Its name, for people.
    pub name: &'static str,
    /// The version whose words these are.
    pub version: &'static str,
    /// When that was checked: `YYYY-MM-DD`.
    pub checked: &'static str,
    /// The page or file it was read in.
    pub source: &'static str,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// Whether nothing is sent where encryption cannot be had.
    pub enforced: bool,
    /// Where in the product the fields are, in its own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<&'static str>,
    /// What to type or choose, where the product has a form.
    pub fields: Vec<FilledField>,
    /// What to put into files, where it has none. User name and password are placeholders.
    pub snippets: Vec<Snippet>,
    /// What cannot be set as it should be.
    pub warnings: Vec<Reason>,
}

/// One field of a form.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FilledField {
    /// What the form calls it.
    pub label: &'static str,
    /// What to type or choose.
    pub value: String,
}

/// The text of one file or command.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Snippet {
    /// The file's usual name.
    pub file: &'static str,
    /// The language it is written in, such as `python` or `ini`.
    pub language: &'static str,
    /// The text, with a newline at its end.
    pub text: String,
}
