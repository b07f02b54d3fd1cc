//! The answer: every option, kept or dropped, with its reasons.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::model::{Assumption, Blocking, Code, Gate, Mode, Offer, PortMode, Security, SourceId};

/// Advice for one situation.
// `R` is what is said in it: reasons, or what the engine has not spelled out yet.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Advice"))]
#[non_exhaustive]
pub struct Advice<R = Reason> {
    /// Version of the rule set, such as `2026.11`.
    pub rule_set: &'static str,
    /// The option to use, if any is left.
    pub recommended: Option<PortMode>,
    /// The gate that left nothing, where `recommended` is null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emptied_by: Option<Gate>,
    /// Every option considered: the accepted ones by rank, then the others.
    pub options: Vec<OptionAdvice<R>>,
    /// What to do, in order.
    pub steps: Vec<R>,
    /// Where else to turn, when nothing is left or it may fail.
    pub ways_out: Vec<R>,
    /// What people have read elsewhere, and what changed.
    pub notes: Vec<R>,
    /// The server and the pair to type, where the server's name is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<Server>,
    /// What was assumed because nobody said it.
    pub assumed: Vec<Assumption>,
}

/// A server, with what to type beside its name.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "AdvisedServer"))]
pub struct Server {
    /// Its name; parts in angle brackets differ from customer to customer.
    pub host: Cow<'static, str>,
    /// TCP port.
    pub port: u16,
    /// Encryption mode.
    pub mode: Mode,
    /// What to log in with: `<address>`, `<local-part>`, `<own>`, `<token>`, or a word to type as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<&'static str>,
}

impl<R> Advice<R> {
    /// The same advice with everything that is said in it put in another way.
    pub fn map<S>(self, put: impl Fn(R) -> S) -> Advice<S> {
        let all = |said: Vec<R>| said.into_iter().map(&put).collect();
        let option = |option: OptionAdvice<R>| OptionAdvice {
            port: option.port,
            mode: option.mode,
            accepted: option.accepted,
            rank: option.rank,
            blocking: option.blocking,
            security: option.security,
            offer: option.offer,
            reasons: all(option.reasons),
        };
        Advice {
            rule_set: self.rule_set,
            recommended: self.recommended,
            emptied_by: self.emptied_by,
            options: self.options.into_iter().map(option).collect(),
            steps: all(self.steps),
            ways_out: all(self.ways_out),
            notes: all(self.notes),
            server: self.server,
            assumed: self.assumed,
        }
    }
}

/// What is thought of one option.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "OptionAdvice"))]
#[non_exhaustive]
pub struct OptionAdvice<R = Reason> {
    /// TCP port.
    pub port: u16,
    /// Encryption mode.
    pub mode: Mode,
    /// Whether it can be used in this situation.
    pub accepted: bool,
    /// 1 for the best; only where accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<u8>,
    /// How likely this network blocks the port.
    pub blocking: Blocking,
    /// What becomes of a password.
    pub security: Security,
    /// Whether the service offers it, where anything is known of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
    /// Why; at least one, each with a source.
    pub reasons: Vec<R>,
}

impl<R> OptionAdvice<R> {
    /// The (port, mode) pair.
    pub const fn pair(&self) -> PortMode {
        PortMode::new(self.port, self.mode)
    }
}

/// A stable code, its parameters and the sources it rests on. `text` makes a sentence of it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Reason {
    /// What is said.
    pub code: Code,
    /// What the sentence is about.
    pub params: Params,
    /// Ids of the sources, see the list of sources.
    pub sources: Vec<SourceId>,
}

impl Reason {
    /// A reason without parameters.
    pub fn new(code: Code, sources: &[SourceId]) -> Self {
        Self { code, params: Params::default(), sources: sources.to_vec() }
    }

    /// The same reason with one more parameter.
    #[must_use]
    pub fn with(self, name: impl Into<Cow<'static, str>>, value: impl Into<Param>) -> Self {
        Self { params: self.params.with(name, value), ..self }
    }
}

/// Named values of a reason, in the order given; serialized as an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params(pub Vec<(Cow<'static, str>, Param)>);

impl Params {
    /// The same parameters and one more.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Param>) -> Self {
        self.0.push((name.into(), value.into()));
        self
    }

    /// The value called `name`.
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.0.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}

impl FromIterator<(&'static str, Param)> for Params {
    fn from_iter<I: IntoIterator<Item = (&'static str, Param)>>(params: I) -> Self {
        Self(params.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Params {
    fn schema_name() -> Cow<'static, str> {
        "Params".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object", "additionalProperties": { "type": ["string", "integer"] } })
    }
}

/// One value of a reason.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub enum Param {
    /// A number, such as a port.
    Number(u32),
    /// A word or a name.
    Text(Cow<'static, str>),
}

impl From<u16> for Param {
    fn from(value: u16) -> Self {
        Self::Number(value.into())
    }
}

impl From<u32> for Param {
    fn from(value: u32) -> Self {
        Self::Number(value)
    }
}

impl From<&'static str> for Param {
    fn from(value: &'static str) -> Self {
        Self::Text(Cow::Borrowed(value))
    }
}

impl From<String> for Param {
    fn from(value: String) -> Self {
        Self::Text(Cow::Owned(value))
    }
}

impl core::fmt::Display for Param {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => f.pad(text),
        }
    }
}
