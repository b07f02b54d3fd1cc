//! The verb `advise`.

use std::borrow::Cow;

use super::case::{Case, Reach, reach};
use super::rules::{self, Judgement};
use super::{Said, notes, rank, steps, ways_out};
use crate::knowledge::{RULE_SET, UserName};
use crate::model::{Advice, Gate, NetworkKind, OptionAdvice, PortMode, Reason, Server, Situation};

/// Advice for a situation: every option kept or dropped, each with its reasons, and what to do.
///
/// Total and pure: the same situation gives the same advice. An id that is not in the register is said to be unknown in
/// a note; [`input`](crate::input) rejects it earlier, with the nearest known ones.
pub fn advise(situation: &Situation) -> Advice {
    advise_in_brief(situation).map(|said| said.reason())
}

/// The same advice before it is spelled out: for those who ask often, and know what was said before.
pub fn advise_in_brief(situation: &Situation) -> Advice<Said> {
    let case = Case::new(situation);
    let judgements = judge_all(&case);
    let view = View { case: &case, judgements: &judgements, emptied_by: emptied_by(&judgements) };
    let (steps, ways_out, notes) = (steps::all(&view), ways_out::all(&view), notes::all(&view));
    let server = view.recommended().and_then(|best| server(&case, best.option.pair));
    Advice {
        server,
        assumed: Case::assumed(situation),
        rule_set: RULE_SET,
        recommended: view.recommended().map(|best| best.option.pair),
        emptied_by: view.emptied_by,
        options: options(judgements, case.offered.is_some()),
        steps,
        ways_out,
        notes,
    }
}

/// The pair that is advised in this case, nothing else.
pub(super) fn best(case: &Case<'_>) -> Option<PortMode> {
    judge_all(case).into_iter().find(Judgement::accepted).map(|judgement| judgement.option.pair)
}

/// The server to type, where its name is known.
fn server(case: &Case<'_>, pair: PortMode) -> Option<Server> {
    let host = match (case.named_host, case.service.and_then(|service| service.host)) {
        (Some(named), _) => Cow::Owned(named.to_owned()),
        (None, host) => Cow::Borrowed(host?),
    };
    let user_name = case.service.filter(|_| case.authenticates).and_then(|service| service.user_name);
    Some(Server { host, port: pair.port, mode: pair.mode, user_name: user_name.map(UserName::as_str) })
}

/// What to do to use `pair`, in order, for those who have `set` something already.
pub fn steps_to(pair: PortMode, set: PortMode, situation: &Situation) -> Vec<Reason> {
    let case = Case::new(situation);
    let judgements = judge_all(&case);
    let view = View { case: &case, judgements: &judgements, emptied_by: emptied_by(&judgements) };
    steps::to(&view, &case.candidate(pair), Some(set)).iter().map(Said::reason).collect()
}

/// Every candidate judged, best first. A handful of options needs no sorting machinery, and a page no bytes for it.
fn judge_all(case: &Case<'_>) -> Vec<Judgement> {
    let candidates = case.candidates();
    let mut ranked = Vec::with_capacity(candidates.len());
    for pair in candidates {
        let judgement = rules::judge(case, case.candidate(pair));
        let key = (!judgement.accepted(), rank::key(case, &judgement.option));
        let place = ranked.partition_point(|(other, _)| *other < key);
        ranked.insert(place, (key, judgement));
    }
    ranked.into_iter().map(|(_, judgement)| judgement).collect()
}

/// What steps, ways out and notes look at: the case and what the rules made of its options, best first.
pub(super) struct View<'a> {
    pub case: &'a Case<'a>,
    pub judgements: &'a [Judgement],
    emptied_by: Option<Gate>,
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

    /// Whether this is a guest network through which nothing was seen to come. That 25 does not says nothing: few guest
    /// networks let it out.
    pub fn may_wait_for_sign_in(&self) -> bool {
        let mut attempts = self.case.observations.iter().filter(|seen| seen.port != 25);
        let connected = self.case.observations.iter().any(|seen| reach(seen.outcome) == Reach::Connected);
        let failed = attempts.any(|seen| reach(seen.outcome) == Reach::Failed);
        self.case.kind == NetworkKind::PublicWifi && failed && !connected
    }

    /// Whether nothing is left, and this gate rejected something that would have done otherwise.
    pub fn is_emptied_by(&self, gate: Gate) -> bool {
        self.emptied_by == Some(gate)
    }
}

/// The gate after which nothing was left, reading the gates in order: the latest at which an option was dropped.
fn emptied_by(judgements: &[Judgement]) -> Option<Gate> {
    let mut dropped_at = judgements.iter().map(|judgement| judgement.dropped_at);
    // Without any option, none got past the first question.
    dropped_at.try_fold(Gate::Role, |latest, gate| Some(latest.max(gate?)))
}

fn options(judgements: Vec<Judgement>, knows_service: bool) -> Vec<OptionAdvice<Said>> {
    let mut ranks = 1..=u8::MAX;
    let assess = |judgement: Judgement| OptionAdvice {
        port: judgement.option.port(),
        mode: judgement.option.mode(),
        accepted: judgement.accepted(),
        rank: judgement.accepted().then(|| ranks.next()).flatten(),
        blocking: judgement.option.blocking,
        security: rank::security(judgement.option.pair),
        offer: knows_service.then_some(judgement.option.offer),
        reasons: judgement.reasons,
    };
    judgements.into_iter().map(assess).collect()
}
