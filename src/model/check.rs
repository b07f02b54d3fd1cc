//! A setting to check, and what is found.

use crate::model::{Client, Code, Mode, Params, PortMode, Reason, Role, Service, Severity, SourceId, Verdict};

/// A setting somebody has typed or is about to type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Setting {
    /// TCP port, 1 to 65535.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub port: u16,
    /// Encryption mode.
    pub mode: Mode,
    /// Who opens the connection; `mail-client` if not given.
    pub role: Option<Role>,
    /// Whether the sender logs in; yes if not given, but for `mail-server` and for services that want no login.
    pub authenticates: Option<bool>,
    /// What the sending program can do.
    pub client: Option<Client>,
    /// Who accepts the mail.
    pub service: Option<Service>,
    /// Whether the program insists on encryption, so that it sends nothing where STARTTLS is missing; not judged if not
    /// given.
    pub enforced: Option<bool>,
}

/// What is thought of a setting.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Check {
    /// The verdict.
    pub verdict: Verdict,
    /// Why, the gravest first; at least one.
    pub findings: Vec<Finding>,
    /// What shows when it is tried.
    pub you_will_see: Vec<Symptom>,
    /// The one change to make, or null where none is needed or none helps.
    pub change: Option<PortMode>,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Finding {
    /// What is said.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// What the sentence is about.
    pub params: Params,
    /// Ids of the sources.
    pub sources: Vec<SourceId>,
}

impl Finding {
    /// What is found, to be put into words by [`text::say`](crate::text::say).
    pub fn reason(&self) -> Reason {
        Reason { code: self.code, params: self.params.clone(), sources: self.sources.clone() }
    }
}

/// Something that shows on the screen when a setting is tried.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Symptom {
    /// What happens.
    pub code: Code,
    /// Typical messages of real programs.
    pub messages: &'static [&'static str],
}
