//! The vocabulary: what can be asked and what can be answered, with the one spelling of every word.
//!
//! Words only. Facts are in [`knowledge`](crate::knowledge), decisions in [`engine`](crate::engine),
//! sentences in [`text`](crate::text).

mod advice;
mod check;
mod code;
mod configuration;
mod decimal;
mod diagnosis;
mod locale;
mod settings;
mod situation;
mod vocabulary;

pub use advice::{Advice, OptionAdvice, Param, Params, Reason, Server};
pub use check::{Check, Finding, Setting, Symptom};
pub use code::Code;
pub use configuration::{CheckedConfiguration, Configuration, Part, ReadPart};
pub(crate) use decimal::decimal;
pub use diagnosis::{Diagnosis, Endpoint, MAX_TEXT, RankedCause, Report, Span};
pub use locale::Locale;
pub use settings::{FilledField, Snippet, UserName, Wanted, Written};
pub use situation::{Client, MAX_HOST, MAX_ITEMS, Network, Observation, OwnService, Service, Situation};
pub(crate) use vocabulary::vocabulary;
pub use vocabulary::{
    Assumption, Blocking, Cause, Certainty, Confidence, Gate, Mode, NetworkKind, Offer, Outcome, Policy, PortMode,
    PortStatus, Role, Security, Severity, UnknownPairError, UnknownWordError, Verdict, Vocabulary,
};

/// The id of a source, see [`knowledge::source`](crate::knowledge::source).
pub type SourceId = &'static str;
