//! A setting to check, and what is found.

use crate::model::{Assumption, Code, Mode, Params, PortMode, Reason, Severity, Situation, SourceId, Verdict};

/// A setting somebody has typed or is about to type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Setting {
    /// TCP port, 1 to 65535.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub port: u16,
    /// Encryption mode.
    pub mode: Mode,
    /// Whether the program insists on encryption, so that it sends nothing where STARTTLS is missing; not judged if not
    /// given.
    pub enforced: Option<bool>,
    /// Where and by whom it is used, as far as that is known.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub situation: Situation,
}

impl Setting {
    /// This pair, and nothing else known.
    pub fn of(pair: PortMode) -> Self {
        Self { port: pair.port, mode: pair.mode, enforced: None, situation: Situation::default() }
    }

    /// The pair that is set.
    pub const fn pair(&self) -> PortMode {
        PortMode::new(self.port, self.mode)
    }
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
    /// What was assumed because nobody said it.
    pub assumed: Vec<Assumption>,
}

impl Check {
    /// The same check of a setting of which a part was not stated: a caution at best.
    pub(crate) fn with_assumed(mut self, assumed: Vec<Assumption>) -> Self {
        if !assumed.is_empty() {
            let finding = Reason::new(Code::TakenAsUsual, &["rfc8314-3.3"]);
            self.findings.push(Finding {
                code: finding.code,
                severity: Severity::Warning,
                params: finding.params,
                sources: finding.sources,
            });
            if self.verdict == Verdict::Good {
                self.verdict = Verdict::WorksBut;
            }
            self.assumed.extend(assumed);
        }
        self
    }
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
