//! The order of what is left. Never a sum of weights: one key after the other, and ties are impossible.

use super::case::{Candidate, Case, Tells};
use super::rules::preferred_mode;
use crate::model::{Blocking, Mode, Outcome, PortMode, PortStatus, Security};

/// What becomes of a password sent over an option.
pub fn security(option: PortMode) -> Security {
    match option.mode {
        Mode::ImplicitTls => Security::Guaranteed,
        Mode::Starttls if option.port == 25 => Security::Opportunistic,
        Mode::Starttls => Security::WhenRequired,
        Mode::None => Security::Clear,
    }
}

/// Smaller is better. Whether it was seen to work, then whether the service offers it for all that is known, then other
/// evidence, then encryption, then whether
/// the port is registered for mail, then what is set already, then blocking, then policy, then the service's own order,
/// then the number.
///
/// A port that nobody registered stands behind the registered ones: without an offer it is a guess, with one it is
/// still the port that firewalls know least.
pub(crate) fn key(case: &Case<'_>, option: &Candidate) -> impl Ord + use<> {
    let place = case.offered.and_then(|offered| offered.iter().position(|pair| *pair == option.pair));
    (
        option.seen != Some(Outcome::Works),
        case.service.is_some() && !option.is_offered(),
        evidence(option),
        encryption(option.pair),
        !option.is_registered(),
        case.set.is_some_and(|set| set.port != option.port()),
        dread(option.blocking),
        option.mode() != preferred_mode(case.policy),
        place.unwrap_or(usize::MAX),
        option.pair,
    )
}

/// That a network lets a port out says little as long as nobody is known to listen there. Who answers on a port is
/// reached on it, whatever failed next: the certificate, the login and the name are the same on every other.
fn evidence(option: &Candidate) -> u8 {
    let somebody_listens = option.is_registered() || option.is_offered();
    match (option.seen, option.tells) {
        (_, Tells::Observation) => 1,
        (_, Tells::Register(_, PortStatus::Throttled)) => 3,
        (_, Tells::Register(_, PortStatus::Open)) if somebody_listens => 1,
        _ => 2,
    }
}

/// STARTTLS that is required guarantees as much as implicit TLS (RFC 8314 §3.3): the policy decides between them.
fn encryption(option: PortMode) -> u8 {
    match security(option) {
        Security::Guaranteed | Security::WhenRequired => 0,
        Security::Opportunistic => 1,
        Security::Clear => 2,
    }
}

/// Likelihoods in the order in which one would try: the unknown before the likely blocked.
fn dread(blocking: Blocking) -> u8 {
    match blocking {
        Blocking::VeryLow => 0,
        Blocking::Low => 1,
        Blocking::Moderate => 2,
        Blocking::Unknown => 3,
        Blocking::High => 4,
        Blocking::VeryHigh => 5,
    }
}
