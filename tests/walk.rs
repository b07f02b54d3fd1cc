//! Walks every situation and proves what must hold in all of them.
//!
//! The space is the product of roles, network kinds, client abilities, offered options, policy, logins and what was
//! seen on each port. Two answers that differ in one dimension are compared by their sets of accepted options.

use std::collections::HashSet;
use std::io::{self, Write};
use std::thread;

use port_advice::diagnosis::{change_for, observed};
use port_advice::engine::{advise, check};
use port_advice::knowledge::{Login, NetworkFact, ServiceFact, networks, services, source};
use port_advice::model::{
    Advice, Cause, Mode, Network, Offer, OptionAdvice, Outcome, PortMode, PortStatus, Report, Role, Service, Setting,
    Situation, Verdict, Vocabulary,
};
use port_advice::space::{self, Axis};

/// The accepted options of an answer, one bit each.
type Accepted = u8;

/// What the walk may meet: at most eight pairs, so that a set fits a byte.
const PAIRS: [PortMode; 7] = [
    PortMode::new(25, Mode::Starttls),
    PortMode::new(25, Mode::None),
    PortMode::new(465, Mode::ImplicitTls),
    PortMode::new(587, Mode::Starttls),
    PortMode::new(587, Mode::None),
    PortMode::new(2525, Mode::Starttls),
    PortMode::new(2525, Mode::None),
];

#[test]
fn every_situation_keeps_the_promises() {
    let total = space::size();
    let accepted = walk(total);
    // Straight to the terminal: the harness keeps what `println!` says to itself.
    writeln!(io::stderr(), "walked {total} situations").expect("standard error is open");
    for index in 0..total {
        restrictions_never_add_an_option(index, &accepted);
        policies_agree_on_what_is_feasible(index, &accepted);
    }
}

/// Looks at every answer, on all cores, and keeps what was accepted.
fn walk(total: usize) -> Vec<Accepted> {
    let mut accepted = vec![0; total];
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = total.div_ceil(cores);
    thread::scope(|scope| {
        for (turn, part) in accepted.chunks_mut(share).enumerate() {
            scope.spawn(move || {
                for (offset, set) in part.iter_mut().enumerate() {
                    *set = look_at(turn * share + offset);
                }
            });
        }
    });
    accepted
}

fn look_at(index: usize) -> Accepted {
    let situation = space::situation(index);
    let advice = advise(&situation);
    answer_or_explained_empty_set(&situation, &advice);
    ranks_are_complete(&situation, &advice);
    for option in &advice.options {
        every_option_has_sourced_reasons(&situation, option);
        no_login_in_clear(&situation, option);
        nothing_that_was_seen_to_fail(&situation, option);
    }
    if index.is_multiple_of(997) {
        assert_eq!(advice, advise(&situation), "the same situation gives the same advice: {situation:?}");
    }
    set_of(&advice)
}

fn set_of(advice: &Advice) -> Accepted {
    let bit = |option: &OptionAdvice| PAIRS.iter().position(|pair| *pair == option.pair()).expect("a pair of the walk");
    advice.options.iter().filter(|option| option.accepted).map(|option| 1 << bit(option)).sum()
}

fn answer_or_explained_empty_set(situation: &Situation, advice: &Advice) {
    match advice.recommended {
        Some(_) => assert!(advice.emptied_by.is_none() && !advice.steps.is_empty(), "{situation:?}"),
        None => assert!(advice.emptied_by.is_some() && !advice.ways_out.is_empty(), "no way out: {situation:?}"),
    }
}

fn ranks_are_complete(situation: &Situation, advice: &Advice) {
    let accepted = advice.options.iter().filter(|option| option.accepted);
    for (place, option) in accepted.clone().enumerate() {
        assert_eq!(option.rank, u8::try_from(place + 1).ok(), "ranks count from 1 without a gap: {situation:?}");
    }
    assert_eq!(advice.recommended, accepted.clone().next().map(OptionAdvice::pair), "{situation:?}");
    assert!(advice.options.iter().all(|option| option.accepted == option.rank.is_some()), "{situation:?}");
}

fn every_option_has_sourced_reasons(situation: &Situation, option: &OptionAdvice) {
    assert!(!option.reasons.is_empty(), "{option:?} has no reason: {situation:?}");
    for reason in &option.reasons {
        assert!(!reason.sources.is_empty(), "{} has no source: {situation:?}", reason.code);
        debug_assert!(reason.sources.iter().all(|id| source(id).is_some()), "{:?} is not a source", reason.sources);
    }
}

fn no_login_in_clear(situation: &Situation, option: &OptionAdvice) {
    let logs_in = situation.authenticates == Some(true);
    assert!(!(logs_in && option.accepted && option.mode == Mode::None), "a login in clear: {situation:?}");
}

fn nothing_that_was_seen_to_fail(situation: &Situation, option: &OptionAdvice) {
    let failed = |outcome| matches!(outcome, Outcome::Timeout | Outcome::Refused | Outcome::Reset);
    let seen = situation.observations.iter().flatten();
    let blocked = seen.clone().any(|seen| seen.port == option.port && failed(seen.outcome));
    let silent = seen
        .clone()
        .any(|seen| seen.outcome == Outcome::NoGreeting && seen.port == option.port && seen.mode == Some(option.mode));
    assert!(!((blocked || silent) && option.accepted), "{option:?} was seen to fail: {situation:?}");
}

fn restrictions_never_add_an_option(index: usize, accepted: &[Accepted]) {
    let compare = |axis: Axis, value: usize| {
        let added = accepted[axis.moved(index, value)] & !accepted[index];
        assert_eq!(added, 0, "{axis:?} = {value} adds an option to {:?}", space::situation(index));
    };
    for axis in [Axis::NoImplicitTls, Axis::NoStarttls] {
        compare(axis, 1);
    }
    let offered = Axis::Offered.value(index);
    for bit in 0..5 {
        let fewer = offered & !(1 << bit);
        if fewer != 0 {
            compare(Axis::Offered, fewer);
        }
    }
    for axis in [Axis::Seen(25), Axis::Seen(465), Axis::Seen(587), Axis::Seen(2525)] {
        if axis.value(index) == 0 {
            failures(axis).for_each(|value| compare(axis, value));
        }
    }
}

/// The values of an axis that say that something failed for good.
fn failures(axis: Axis) -> impl Iterator<Item = usize> {
    (1..axis.size()).filter(move |&value| {
        let seen = space::situation(axis.moved(0, value)).observations.unwrap_or_default();
        seen.iter().any(|seen| {
            matches!(
                seen.outcome,
                Outcome::Timeout
                    | Outcome::NoGreeting
                    | Outcome::Refused
                    | Outcome::TlsWrongVersion
                    | Outcome::StarttlsMissing
            )
        })
    })
}

fn policies_agree_on_what_is_feasible(index: usize, accepted: &[Accepted]) {
    let other = Axis::Policy.moved(index, 1 - Axis::Policy.value(index));
    assert_eq!(accepted[index], accepted[other], "the policy changes what is feasible: {:?}", space::situation(index));
}

/// Every service, network and cause, as far as they differ, for every pair that people set: what a diagnosis changes to is
/// what is advised, is offered, gets out, keeps a password secret, and is found good.
#[test]
fn no_diagnosis_contradicts_the_registers() {
    let (services, networks) = (unlike_services(), unlike_networks());
    let mut walked = 0;
    for service in &services {
        for network in &networks {
            for pair in SET {
                for &cause in Cause::ALL {
                    look_at_change(service, network, pair, cause);
                    walked += 1;
                }
            }
        }
    }
    writeln!(io::stderr(), "walked {walked} diagnoses").expect("standard error is open");
}

const SET: [PortMode; 6] = [
    PortMode::new(465, Mode::ImplicitTls),
    PortMode::new(587, Mode::Starttls),
    PortMode::new(465, Mode::Starttls),
    PortMode::new(587, Mode::ImplicitTls),
    PortMode::new(25, Mode::Starttls),
    PortMode::new(587, Mode::None),
];

/// One service for every list of what is offered and refused.
fn unlike_services() -> Vec<&'static ServiceFact> {
    let mut seen = HashSet::new();
    let is_new = |service: &&ServiceFact| {
        seen.insert((service.options, service.refused, service.complete, service.login, service.needs))
    };
    services().iter().filter(is_new).collect()
}

/// One network for every list of what is let out.
fn unlike_networks() -> Vec<&'static NetworkFact> {
    let mut seen = HashSet::new();
    networks().iter().filter(|network| seen.insert((network.kind, network.ports, network.note))).collect()
}

fn look_at_change(service: &ServiceFact, network: &NetworkFact, pair: PortMode, cause: Cause) {
    let situation = Situation {
        role: Some(Role::Application),
        service: Some(Service::Id(service.id.to_owned())),
        network: Some(Network { id: Some(network.id.to_owned()), ..Network::default() }),
        ..Situation::default()
    };
    let report = Report { port: Some(pair.port), mode: Some(pair.mode), situation, ..Report::default() };
    let (change, advice) = change_for(cause, &report);
    let Some(change) = change else { return };
    let case = || format!("{cause} on {pair} at {} from {}: {change}", service.id, network.id);
    assert_eq!(Some(change), advice.recommended, "{}", case());
    assert_ne!(service.offers(change), Offer::Refused, "{}", case());
    let has_offered = advice.options.iter().any(|option| option.accepted && option.offer == Some(Offer::Offered));
    assert!(service.offers(change) == Offer::Offered || !has_offered, "{}", case());
    let closed = matches!(
        network.status(change.port),
        PortStatus::Blocked | PortStatus::BlockedByDefault | PortStatus::OnRequest
    );
    // What answered is let out, whatever the register says.
    assert!(!closed || change.port == pair.port, "{}", case());
    assert!(change.mode != Mode::None || service.login == Login::None, "{}", case());
    let known = observed(cause, pair.port, Some(pair.mode)).into_iter().collect();
    let situation = Situation { observations: Some(known), ..report.situation };
    let verdict = check(&Setting { situation, ..Setting::of(change) }).verdict;
    assert_eq!(verdict, Verdict::Good, "{}", case());
}
