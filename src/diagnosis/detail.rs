//! What a cause is in particular, where the text tells more than the cause's own word.
//!
//! A detail never changes which cause comes first: it says what of that cause no other port mends.

use super::facts::Facts;
use super::ranking::{Ranked, always, evidence, fetches, one_family_fails};
use crate::knowledge::Signal::{self, *};
use crate::model::{Cause, Certainty};

struct Detail {
    cause: Cause,
    /// The causes that it may be the detail of.
    of: &'static [Cause],
    /// One of these was seen.
    signals: &'static [Signal],
    /// And this holds.
    when: fn(&Facts) -> bool,
}

const DETAILS: &[Detail] = &[
    Detail {
        cause: Cause::AddressFamily,
        of: &[Cause::Other],
        signals: &[FamilyUnreachable, Unreachable],
        when: one_family_fails,
    },
    Detail {
        cause: Cause::WrongProtocol,
        of: &[Cause::RefusedOrNotListening],
        signals: &[OtherProtocol],
        when: always,
    },
    Detail {
        cause: Cause::WrongProtocol,
        of: &[Cause::RefusedOrNotListening],
        signals: &[NoGreeting, Closed, Timeout, TlsFailed, CannotConnect],
        when: fetches,
    },
    Detail {
        cause: Cause::Intercepted,
        of: &[
            Cause::Certificate,
            Cause::StarttlsNotOffered,
            Cause::PortBlocked,
            Cause::Authentication,
            Cause::TlsVersionOrCipher,
            Cause::ImplicitTlsOnStarttlsPort,
        ],
        signals: &[Intercepted, Masked, Redirected],
        when: always,
    },
    Detail { cause: Cause::LoginKind, of: &[Cause::Authentication], signals: &[LoginKind], when: always },
    Detail {
        cause: Cause::SenderNotAllowed,
        of: &[Cause::Other, Cause::PolicyOrReputation, Cause::Authentication, Cause::RelayDenied],
        signals: &[SenderNotAllowed],
        when: always,
    },
    Detail {
        cause: Cause::SenderNotAllowed,
        of: &[Cause::Other],
        signals: &[AboutSender],
        when: Facts::is_about_sender,
    },
];

/// The finer word for the first of the causes; none where its own says all.
pub(super) fn detail(facts: &Facts, ranked: &[Ranked]) -> Option<Ranked> {
    let Some(first) = ranked.first() else {
        // Nothing else went wrong: the log is that of a server that kept somebody else out.
        return facts.saw(KeepsOut).then(|| told(Cause::ReceivingSide, Certainty::None, &[KeepsOut], facts));
    };
    let fits =
        |detail: &&Detail| detail.of.contains(&first.cause) && facts.saw_any(detail.signals) && (detail.when)(facts);
    DETAILS.iter().find(fits).map(|detail| told(detail.cause, first.certainty, detail.signals, facts))
}

fn told(cause: Cause, certainty: Certainty, signals: &[Signal], facts: &Facts) -> Ranked {
    Ranked { cause, certainty, evidence: evidence(facts, signals) }
}
