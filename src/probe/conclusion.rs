//! What the attempts on a host and on a neutral server prove together.

use super::{ProbedPair, Sign};
use crate::model::{Outcome, vocabulary};

vocabulary! {
    /// What is proven, or as near to it as two servers can tell.
    Proof {
        /// The pair answers as it should.
        Answers = "answers",
        /// The name has no address.
        NameUnknown = "name-unknown",
        /// Somebody else's server answers on the same port: it is this host, not the network.
        ThisHost = "this-host",
        /// Somebody else's server fails in the same way: this network closes the port.
        ThisNetwork = "this-network-filters",
        /// Nothing came through on any port, to either server.
        NothingGetsOut = "nothing-gets-out",
        /// Somebody else's server shows the same certificate or greeting: connections are redirected.
        Redirected = "redirected",
        /// Only this machine trusts the certificates: an antivirus or a proxy reads along.
        Intercepted = "intercepted",
        /// `STARTTLS` is missing here and there: something on the way takes it out.
        StrippedOnTheWay = "stripped-on-the-way",
        /// The host asks to come back later: nothing is known of the port.
        Busy = "busy",
        /// There is no second server to compare with: host and network cannot be told apart.
        NotTold = "not-told",
    }
}

/// A finding, and the ports it is about.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Conclusion {
    /// What is proven.
    pub code: Proof,
    /// The ports it is about, ascending; empty where it is about all.
    pub ports: Vec<u16>,
}

/// What `pairs` of the host say beside the same pairs of the `control`, a server of somebody else.
pub fn conclude(pairs: &[ProbedPair], control: &[ProbedPair]) -> Vec<Conclusion> {
    let mut found = Vec::new();
    let all_failed = |pairs: &[ProbedPair]| !pairs.is_empty() && pairs.iter().all(|pair| is_shut(pair.outcome));
    if all_failed(pairs) && all_failed(control) {
        return vec![Conclusion { code: Proof::NothingGetsOut, ports: Vec::new() }];
    }
    for pair in pairs {
        let other = control.iter().find(|other| other.port == pair.port && other.mode == pair.mode);
        add(&mut found, judge(pair, other), pair.port);
    }
    found
}

fn add(found: &mut Vec<Conclusion>, code: Proof, port: u16) {
    match found.iter_mut().find(|known| known.code == code) {
        Some(known) if known.ports.contains(&port) => {}
        Some(known) => {
            known.ports.push(port);
            known.ports.sort_unstable();
        }
        None => found.push(Conclusion { code, ports: vec![port] }),
    }
}

fn judge(pair: &ProbedPair, control: Option<&ProbedPair>) -> Proof {
    let same = control.is_some_and(|other| is_same_server(pair, other));
    match pair.outcome {
        _ if same => Proof::Redirected,
        _ if pair.signs.contains(&Sign::Intercepted) => Proof::Intercepted,
        Some(Outcome::Answers) => Proof::Answers,
        None if pair.signs.contains(&Sign::Busy) => Proof::Busy,
        outcome if is_shut(outcome) => match control {
            None => Proof::NotTold,
            Some(other) if is_shut(other.outcome) => Proof::ThisNetwork,
            Some(_) => Proof::ThisHost,
        },
        Some(Outcome::StarttlsMissing)
            if control.is_some_and(|other| other.outcome == Some(Outcome::StarttlsMissing)) =>
        {
            Proof::StrippedOnTheWay
        }
        _ => Proof::ThisHost,
    }
}

/// Whether nothing came through.
fn is_shut(outcome: Option<Outcome>) -> bool {
    matches!(outcome, Some(Outcome::Timeout | Outcome::Refused | Outcome::Reset))
}

/// Whether two servers of different operators are one: the same certificate, or the same greeting word by word.
fn is_same_server(pair: &ProbedPair, other: &ProbedPair) -> bool {
    let certificate = |pair: &ProbedPair| {
        let mut shown = pair.attempts.iter().filter_map(|attempt| attempt.tls.as_ref());
        shown.next().map(|tls| tls.certificate.sha256.clone()).filter(|digest| !digest.is_empty())
    };
    let greeted_by = |pair: &ProbedPair| {
        let greeting = pair.attempts.iter().find_map(|attempt| attempt.greeting.as_deref())?;
        greeting.split_whitespace().next().filter(|name| name.contains('.')).map(str::to_ascii_lowercase)
    };
    match (certificate(pair), certificate(other)) {
        (Some(here), Some(there)) => here == there,
        _ => greeted_by(pair).is_some_and(|name| Some(name) == greeted_by(other)),
    }
}
