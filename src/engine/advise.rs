//! The verb `advise`.

use super::case::Case;
use super::rules::{self, Judgement};
use super::{notes, rank, steps, ways_out};
use crate::knowledge::RULE_SET;
use crate::model::{Advice, Gate, OptionAdvice, Situation, Vocabulary};

/// Advice for a situation: every option kept or dropped, each with its reasons, and what to do.
///
/// Total and pure: the same situation gives the same advice. An id that is not in the register is said to be unknown in
/// a note; [`input`](crate::input) rejects it earlier, with the nearest known ones.
pub fn advise(situation: &Situation) -> Advice {
    let case = Case::new(situation);
    let judgements = judge_all(&case);
    let view = View { case: &case, judgements: &judgements };
    let recommended = view.recommended().map(|judgement| judgement.option);
    let (steps, ways_out, notes) = (steps::all(&view), ways_out::all(&view), notes::all(&view));
    Advice {
        rule_set: RULE_SET,
        recommended,
        emptied_by: emptied_by(&judgements),
        options: options(&case, judgements),
        steps,
        ways_out,
        notes,
    }
}

/// Every candidate judged, best first. A handful of options needs no sorting machinery, and a page no bytes for it.
fn judge_all(case: &Case<'_>) -> Vec<Judgement> {
    let mut ranked = Vec::new();
    for option in case.candidates() {
        let judgement = rules::judge(case, option);
        let key = (!judgement.accepted(), rank::key(case, &judgement));
        let place = ranked.partition_point(|(other, _)| *other < key);
        ranked.insert(place, (key, judgement));
    }
    ranked.into_iter().map(|(_, judgement)| judgement).collect()
}

/// What steps, ways out and notes look at: the case and what the rules made of its options, best first.
pub(super) struct View<'a> {
    pub case: &'a Case<'a>,
    pub judgements: &'a [Judgement],
}

impl View<'_> {
    /// The best accepted option.
    pub fn recommended(&self) -> Option<&Judgement> {
        self.accepted().next()
    }

    /// The accepted options, best first.
    pub fn accepted(&self) -> impl Iterator<Item = &Judgement> {
        self.judgements.iter().filter(|judgement| judgement.accepted())
    }

    /// Whether nothing is left, and this gate rejected something that would have done otherwise.
    pub fn emptied_by(&self, gate: Gate) -> bool {
        emptied_by(self.judgements) == Some(gate)
    }
}

/// The gate after which nothing was left, reading the gates in order.
fn emptied_by(judgements: &[Judgement]) -> Option<Gate> {
    Gate::ALL
        .iter()
        .copied()
        .find(|last| judgements.iter().all(|judgement| judgement.rejected_by.iter().any(|gate| gate <= last)))
}

fn options(case: &Case<'_>, judgements: Vec<Judgement>) -> Vec<OptionAdvice> {
    let mut ranks = 1..=u8::MAX;
    let assess = |judgement: Judgement| OptionAdvice {
        port: judgement.option.port,
        mode: judgement.option.mode,
        accepted: judgement.accepted(),
        rank: judgement.accepted().then(|| ranks.next()).flatten(),
        blocking: case.blocking(judgement.option),
        security: rank::security(judgement.option),
        reasons: judgement.reasons.into_iter().map(|(_, reason)| reason).collect(),
    };
    judgements.into_iter().map(assess).collect()
}
