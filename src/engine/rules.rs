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

use crate::engine::Said;
use crate::engine::case::{Candidate, Case};
use crate::engine::said::About;
use crate::model::{Code, Gate, SourceId};

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
    /// What the sentence is about, when the rule fires.
    pub fires: fn(&Case<'_>, &Candidate) -> Option<About>,
}

/// Fires without parameters when `condition` holds.
pub(crate) fn when(condition: bool) -> Option<About> {
    condition.then_some(About::Nothing)
}

const RULES: [&[Rule]; 6] = [role::RULES, service::RULES, client::RULES, network::RULES, safety::RULES, order::RULES];

/// Every rule, gate by gate.
pub(crate) fn all() -> impl Iterator<Item = &'static Rule> {
    RULES.into_iter().flatten()
}

/// What the rules say of one option: the first gate that drops it, and every reason.
pub(crate) struct Judgement {
    pub option: Candidate,
    pub dropped_at: Option<Gate>,
    pub reasons: Vec<Said>,
}

impl Judgement {
    pub fn accepted(&self) -> bool {
        self.dropped_at.is_none()
    }
}

/// Room for what is said of most options.
const USUAL_REASONS: usize = 8;

/// Reads all rules over one option. What rejects it comes first: that is what people ask.
pub(crate) fn judge(case: &Case<'_>, option: Candidate) -> Judgement {
    let mut reasons = Vec::with_capacity(USUAL_REASONS);
    let (mut dropped_at, mut rejections) = (None, 0);
    for gate in RULES {
        for rule in gate {
            let Some(about) = (rule.fires)(case, &option) else { continue };
            let said = Said::new(rule.code, rule.sources).about(about);
            match rule.effect {
                Effect::Reject(gate) => {
                    dropped_at = dropped_at.or(Some(gate));
                    reasons.insert(rejections, said);
                    rejections += 1;
                }
                Effect::Support | Effect::Caution => reasons.push(said),
            }
        }
    }
    Judgement { option, dropped_at, reasons }
}

/// What the rule that says this does to an option.
pub(crate) fn effect(code: Code) -> Option<Effect> {
    all().find(|rule| rule.code == code).map(|rule| rule.effect)
}

/// Whether a code is one of the network gate.
pub(crate) fn is_about_network(code: Code) -> bool {
    network::RULES.iter().any(|rule| rule.code == code)
}
