//! Gate 4: does it get out? What was seen beats the register, the register beats the kind.

use super::{Effect, Rule, when};
use crate::engine::case::{Candidate, Case, Reach, Tells, reach};
use crate::engine::freshness;
use crate::engine::said::About;
use crate::model::{Blocking, Code, Gate, Outcome, PortStatus};

pub(super) const RULES: &[Rule] = &[
    SEEN_TO_FAIL,
    SAID_TO_BE_BLOCKED,
    NETWORK_BLOCKS_PORT,
    SEEN_TO_WORK,
    SEEN_TO_CONNECT,
    CERTIFICATE_SEEN_TO_FAIL,
    HANDSHAKE_SEEN_TO_FAIL,
    NETWORK_OPENS_PORT,
    NETWORK_THROTTLES_PORT,
    KIND_BLOCKS_PORT,
    KIND_MAY_BLOCK_PORT,
    KIND_OPENS_PORT,
    BLOCKING_UNKNOWN,
];

/// An option that was tried in vain.
///
/// **Why**: a time-out means that something on the way drops the connection; a refusal, that nothing listens.
/// **Example**: 465 timed out.
const SEEN_TO_FAIL: Rule = Rule {
    code: Code::SeenToFail,
    effect: Effect::Reject(Gate::Network),
    sources: &["observation"],
    fires: |_, option| {
        let outcome = option.seen?;
        (reach(outcome) == Reach::Failed).then_some(About::Outcome(outcome))
    },
};

/// A port that the person, or the host, says is blocked.
///
/// **Why**: they know their network better than any register.
/// **Example**: a host whose servers let nothing out on 25.
const SAID_TO_BE_BLOCKED: Rule = Rule {
    code: Code::SaidToBeBlocked,
    effect: Effect::Reject(Gate::Network),
    sources: &["observation"],
    fires: |_, option| when(matches!(option.tells, Tells::Person)),
};

/// A port that the register says this network blocks.
///
/// **Why**: blocked for good, until asked, or opened only on request: today it does not get out.
/// **Example**: DigitalOcean and 587.
const NETWORK_BLOCKS_PORT: Rule = Rule {
    code: Code::NetworkBlocksPort,
    effect: Effect::Reject(Gate::Network),
    sources: &[],
    fires: |case, option| {
        register(case, option, &[PortStatus::Blocked, PortStatus::BlockedByDefault, PortStatus::OnRequest])
    },
};

/// An option that was seen to work.
///
/// **Why**: nothing tells more.
/// **Example**: mail went out on 587 yesterday.
const SEEN_TO_WORK: Rule = Rule {
    code: Code::SeenToWork,
    effect: Effect::Support,
    sources: &["observation"],
    fires: |_, option| when(option.seen == Some(Outcome::Works)),
};

/// An option on which the server answered, though no mail went out.
///
/// **Why**: a greeting, or a refused login, proves that the connection stands.
/// **Example**: 535 on 587.
const SEEN_TO_CONNECT: Rule = Rule {
    code: Code::SeenToConnect,
    effect: Effect::Support,
    sources: &["observation"],
    fires: |_, option| {
        let outcome = option.seen?;
        matches!(outcome, Outcome::Answers | Outcome::AuthFailed | Outcome::RelayDenied | Outcome::RejectedByPolicy)
            .then_some(About::Outcome(outcome))
    },
};

/// An option whose certificate was not accepted.
///
/// **Why**: the name is wrong, the certificate is not a public one, or somebody is in between.
/// **Example**: a virus scanner that reads mail.
const CERTIFICATE_SEEN_TO_FAIL: Rule = Rule {
    code: Code::CertificateSeenToFail,
    effect: Effect::Caution,
    sources: &["observation", "rfc7817-3"],
    fires: |_, option| when(option.seen == Some(Outcome::TlsCertificate)),
};

/// An option whose handshake failed.
///
/// **Why**: the two ends have no version or cipher in common; TLS 1.2 is the floor.
/// **Example**: a device that ends at TLS 1.0.
const HANDSHAKE_SEEN_TO_FAIL: Rule = Rule {
    code: Code::HandshakeSeenToFail,
    effect: Effect::Caution,
    sources: &["observation", "rfc8997"],
    fires: |_, option| when(option.seen == Some(Outcome::TlsHandshake)),
};

/// A port that the register says is open here.
///
/// **Why**: whoever runs the network says so, or it was measured there.
/// **Example**: 465 from AWS EC2.
const NETWORK_OPENS_PORT: Rule = Rule {
    code: Code::NetworkOpensPort,
    effect: Effect::Support,
    sources: &[],
    fires: |case, option| register(case, option, &[PortStatus::Open]),
};

/// A port that the register says is limited, inspected or redirected here.
///
/// **Why**: mail gets out, but slowly, read along, or to another server than was asked for.
/// **Example**: 25 on a network that answers itself.
const NETWORK_THROTTLES_PORT: Rule = Rule {
    code: Code::NetworkThrottlesPort,
    effect: Effect::Caution,
    sources: &[],
    fires: |case, option| register(case, option, &[PortStatus::Throttled]),
};

/// A port that networks of this kind mostly block.
///
/// **Why**: likelihood alone never drops an option: it is only put last.
/// **Example**: 25 at home.
const KIND_BLOCKS_PORT: Rule = Rule {
    code: Code::KindBlocksPort,
    effect: Effect::Caution,
    sources: &["m3aawg-port25"],
    fires: |case, option| kind(case, option, &[Blocking::High, Blocking::VeryHigh]),
};

/// A port that some networks of this kind block.
///
/// **Why**: worth knowing when it fails; too little to drop it.
/// **Example**: 587 in an office.
const KIND_MAY_BLOCK_PORT: Rule = Rule {
    code: Code::KindMayBlockPort,
    effect: Effect::Caution,
    sources: &["register"],
    fires: |case, option| kind(case, option, &[Blocking::Moderate]),
};

/// A port that networks of this kind seldom block.
///
/// **Why**: what usually gets out is tried first.
/// **Example**: 465 at home.
const KIND_OPENS_PORT: Rule = Rule {
    code: Code::KindOpensPort,
    effect: Effect::Support,
    sources: &["register"],
    fires: |case, option| kind(case, option, &[Blocking::VeryLow, Blocking::Low]),
};

/// A port of which nothing is known here.
///
/// **Why**: not to know is said, not guessed.
/// **Example**: 2525 at home.
const BLOCKING_UNKNOWN: Rule = Rule {
    code: Code::BlockingUnknown,
    effect: Effect::Caution,
    sources: &["register"],
    fires: |case, option| kind(case, option, &[Blocking::Unknown]),
};

fn register(case: &Case<'_>, option: &Candidate, statuses: &[PortStatus]) -> Option<About> {
    let Tells::Register(network, status) = option.tells else { return None };
    statuses.contains(&status).then(|| About::Status(network, status, freshness::confidence(network, case.today)))
}

fn kind(case: &Case<'_>, option: &Candidate, likelihoods: &[Blocking]) -> Option<About> {
    (matches!(option.tells, Tells::Kind) && likelihoods.contains(&option.blocking)).then_some(About::Kind(case.kind))
}
