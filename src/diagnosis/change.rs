//! The one change of port and mode to make.
//!
//! The principle: as little as leads to an encrypted pair. A port that answered is open, so it is kept and the mode
//! put right; a port that did not answer is left, and the mode kept where the other port speaks it. A pair that
//! cannot work is put right whatever else is wrong. Nothing is changed where no port or mode would help.

use super::facts::Facts;
use super::ranking::{cannot_begin_with_tls, delivers};
use crate::knowledge::{self, Signal};
use crate::model::{Cause, Mode, PortMode};

const SUBMISSION: PortMode = PortMode::new(587, Mode::Starttls);
const SUBMISSIONS: PortMode = PortMode::new(465, Mode::ImplicitTls);
const ALTERNATE: PortMode = PortMode::new(2525, Mode::Starttls);

/// Who speaks first on the port, as far as its number tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wire {
    ClearFirst,
    TlsFirst,
    Unknown,
}

/// Who speaks first on the port in question.
pub(super) fn wire(facts: &Facts) -> Wire {
    match facts.port.and_then(knowledge::port).and_then(|fact| fact.modes.first()) {
        Some(Mode::ImplicitTls) => Wire::TlsFirst,
        Some(Mode::Starttls | Mode::None) => Wire::ClearFirst,
        None => Wire::Unknown,
    }
}

/// The pair to go to.
pub(super) fn change(cause: Cause, facts: &Facts) -> Option<PortMode> {
    let pair = match cause {
        Cause::ImplicitTlsOnStarttlsPort => on_this_port(facts, SUBMISSION),
        Cause::PlaintextOnImplicitTlsPort if cannot_begin_with_tls(facts) => SUBMISSION,
        Cause::PlaintextOnImplicitTlsPort => on_this_port(facts, SUBMISSIONS),
        // Port 25 has no login to offer: take the port that is made for it.
        Cause::StarttlsRequired if facts.port == Some(25) && facts.saw(Signal::LoginWithheld) => SUBMISSIONS,
        Cause::StarttlsRequired if wire(facts) == Wire::TlsFirst => SUBMISSIONS,
        Cause::StarttlsRequired => on_this_port(facts, SUBMISSION),
        // Without STARTTLS only TLS from the first byte keeps a password secret.
        Cause::StarttlsNotOffered => SUBMISSIONS,
        Cause::RelayDenied if facts.port == Some(25) => SUBMISSIONS,
        Cause::PortBlocked => other_port(facts)?,
        Cause::RefusedOrNotListening if !facts.to_own_machine => other_port(facts)?,
        // The server was another one, or the fault is elsewhere.
        Cause::AddressFamily
        | Cause::Intercepted
        | Cause::SenderNotAllowed
        | Cause::LoginKind
        | Cause::WrongProtocol
        | Cause::ReceivingSide => return None,
        _ => put_right(facts)?,
    };
    let stays = delivers(facts) && facts.port == Some(25);
    let already = facts.port == Some(pair.port) && facts.mode == Some(pair.mode);
    (!stays && !already).then_some(pair)
}

/// The mode of `pair` on the port that was tried, or `pair` itself where none is known.
fn on_this_port(facts: &Facts, pair: PortMode) -> PortMode {
    PortMode::new(facts.port.unwrap_or(pair.port), pair.mode)
}

/// The other submission port. From 25 the way is to 587: it, too, begins in clear, so only the port changes. Ports that
/// this network is known to close are passed over; the alternate is worth a try only where it is known to be open.
fn other_port(facts: &Facts) -> Option<PortMode> {
    let tried = facts.port?;
    let others = [SUBMISSION, SUBMISSIONS, ALTERNATE].into_iter().filter(|pair| pair.port != tried);
    let mut spoken = others.filter(|pair| pair.mode != Mode::ImplicitTls || !cannot_begin_with_tls(facts));
    spoken.find(|pair| match *pair {
        ALTERNATE => facts.place.opens(pair.port),
        _ => facts.place.may_open(pair.port),
    })
}

/// The pair made possible, where the port and the mode cannot go together.
fn put_right(facts: &Facts) -> Option<PortMode> {
    match (wire(facts), facts.mode?) {
        (Wire::ClearFirst, Mode::ImplicitTls) => Some(on_this_port(facts, SUBMISSION)),
        (Wire::TlsFirst, Mode::Starttls | Mode::None) => Some(on_this_port(facts, SUBMISSIONS)),
        _ => None,
    }
}
