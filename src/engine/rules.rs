//! The rules, in the order in which they are read: one const for each, one file for each gate.
//!
//! To add a rule, add a const to the file of its gate and to that file's list. The compiler then asks for the sentence
//! of its code, and a test for a situation in which it fires and one in which it is silent.

mod client;
mod network;
mod order;
mod role;
mod safety;
mod service;

pub(crate) use order::preferred_mode;

use crate::engine::case::Case;
use crate::model::{Code, Gate, Param, Params, PortMode, Reason, SourceId};

/// What a rule does to an option when it fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Drops it.
    Reject(Gate),
    /// Keeps it, and speaks for it.
    Support,
    /// Keeps it, with a warning.
    Caution,
}

/// One rule: what it says, what it does, what it rests on, and when it fires.
pub(crate) struct Rule {
    pub code: Code,
    pub effect: Effect,
    pub sources: &'static [SourceId],
    pub fires: fn(&Case<'_>, PortMode) -> Option<Detail>,
}

/// What a rule that fired adds to its code and sources.
#[derive(Default)]
pub(crate) struct Detail {
    params: Params,
    source: Option<SourceId>,
}

impl Detail {
    pub fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.0.push((name, value.into()));
        self
    }

    pub fn from(mut self, source: Option<SourceId>) -> Self {
        self.source = source;
        self
    }

    pub fn reason(self, code: Code, sources: &[SourceId]) -> Reason {
        Reason { code, params: self.params, sources: sources.iter().copied().chain(self.source).collect() }
    }
}

/// Fires without detail when `condition` holds.
pub(crate) fn when(condition: bool) -> Option<Detail> {
    condition.then(Detail::default)
}

/// Every rule, gate by gate.
pub(crate) fn all() -> impl Iterator<Item = &'static Rule> {
    [role::RULES, service::RULES, client::RULES, network::RULES, safety::RULES, order::RULES].into_iter().flatten()
}

/// What the rules say of one option: the gates that reject it, and every reason.
pub(crate) struct Judgement {
    pub option: PortMode,
    pub rejected_by: Vec<Gate>,
    pub reasons: Vec<(Effect, Reason)>,
}

impl Judgement {
    pub fn accepted(&self) -> bool {
        self.rejected_by.is_empty()
    }

    pub fn says(&self, code: Code) -> bool {
        self.reasons.iter().any(|(_, reason)| reason.code == code)
    }
}

/// Reads all rules over one option. What rejects it comes first: that is what people ask.
pub(crate) fn judge(case: &Case<'_>, option: PortMode) -> Judgement {
    let fired = all().filter_map(|rule| {
        (rule.fires)(case, option).map(|detail| (rule.effect, detail.reason(rule.code, rule.sources)))
    });
    let (mut reasons, others): (Vec<_>, Vec<_>) = fired.partition(|(effect, _)| matches!(effect, Effect::Reject(_)));
    reasons.extend(others);
    let mut rejected_by: Vec<_> = reasons
        .iter()
        .filter_map(|(effect, _)| match effect {
            Effect::Reject(gate) => Some(*gate),
            Effect::Support | Effect::Caution => None,
        })
        .collect();
    rejected_by.dedup();
    Judgement { option, rejected_by, reasons }
}

/// Whether a code is one of the network gate.
pub(crate) fn is_about_network(code: Code) -> bool {
    network::RULES.iter().any(|rule| rule.code == code)
}
