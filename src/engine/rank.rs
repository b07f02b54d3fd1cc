//! The order of what is left. Never a sum of weights: one key after the other, and ties are impossible.

use super::case::Case;
use super::rules::{Judgement, preferred_mode};
use crate::knowledge::{self, Standing};
use crate::model::{Blocking, Code, Mode, PortMode, Security};

/// What becomes of a password sent over an option.
pub(crate) fn security(option: PortMode) -> Security {
    match option.mode {
        Mode::ImplicitTls => Security::Guaranteed,
        Mode::Starttls if option.port == 25 => Security::Opportunistic,
        Mode::Starttls => Security::WhenRequired,
        Mode::None => Security::Clear,
    }
}

/// Smaller is better. Evidence, then encryption, then whether the port is registered for mail, then blocking, then
/// policy, then the service's own order, then the number.
///
/// A port that nobody registered stands behind the registered ones: without an offer it is a guess, with one it is
/// still the port that firewalls know least.
pub(crate) fn key(case: &Case<'_>, judgement: &Judgement) -> impl Ord + use<> {
    let option = judgement.option;
    let registered = knowledge::port(option.port)
        .is_some_and(|fact| matches!(fact.standing, Standing::Relay | Standing::Submission));
    let place = case.offered.and_then(|offered| offered.iter().position(|pair| *pair == option));
    (
        evidence(judgement, registered || case.is_offered(option)),
        encryption(option),
        !registered,
        dread(case.blocking(option)),
        option.mode != preferred_mode(case.policy),
        place.unwrap_or(usize::MAX),
        option,
    )
}

/// That a network lets a port out says little as long as nobody is known to listen there.
fn evidence(judgement: &Judgement, somebody_listens: bool) -> u8 {
    let says = |codes: &[Code]| codes.iter().any(|code| judgement.says(*code));
    if says(&[Code::SeenToWork]) {
        0
    } else if says(&[Code::CertificateSeenToFail, Code::HandshakeSeenToFail, Code::NetworkThrottlesPort]) {
        3
    } else if says(&[Code::SeenToConnect]) || (somebody_listens && says(&[Code::NetworkOpensPort])) {
        1
    } else {
        2
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
