//! From what was seen to causes: an ordered table, the first row that fits names the cause, later ones the alternatives.
//!
//! The order follows the course of a connection backwards. What a server said in words beats what a library
//! reported, because it came later; a named failure of TLS beats a connection that merely ended; and a pair of port
//! and mode that cannot work explains every failure that nobody else explains.

use super::facts::{Facts, Heard};
use super::wire::{Wire, wire};
use crate::knowledge::Signal::{self, *};
use crate::model::Certainty::{self, Certain, Likely, Possible};
use crate::model::{Cause, Mode, Span};

/// A cause, how sure it is and what speaks for it.
pub(super) struct Ranked {
    pub(super) cause: Cause,
    pub(super) certainty: Certainty,
    pub(super) evidence: Vec<Span>,
}

/// A row of the table.
struct Row {
    cause: Cause,
    certainty: Certainty,
    /// One of these was seen.
    signals: &'static [Signal],
    /// And this holds.
    when: fn(&Facts) -> bool,
}

const fn row(cause: Cause, certainty: Certainty, signals: &'static [Signal], when: fn(&Facts) -> bool) -> Row {
    Row { cause, certainty, signals, when }
}

pub(super) fn always(_: &Facts) -> bool {
    true
}

const ROWS: &[Row] = &[
    // What no port mends: the detail says more.
    row(Cause::RefusedOrNotListening, Likely, &[OtherProtocol], always),
    row(Cause::RefusedOrNotListening, Possible, &[NoGreeting, Closed, Timeout, TlsFailed, CannotConnect], fetches),
    row(Cause::Other, Certain, &[FamilyUnreachable], always),
    row(Cause::Other, Likely, &[Unreachable], one_family_fails),
    // What the server, or the program for it, said about encryption.
    row(Cause::StarttlsNotOffered, Certain, &[TlsWithheld], always),
    row(Cause::StarttlsNotOffered, Likely, &[StageStarttls], |facts| {
        facts.answered(&[454, 500, 502]) && !facts.saw_any(&[TlsOffered, LoginRefused, LoginFailed, TlsWanted])
    }),
    row(Cause::StarttlsNotOffered, Likely, &[ServerTrouble], |facts| {
        upgrades(facts) && facts.answered(&[500, 502]) && !facts.saw_any(&[StageAuth, LoginRefused, LoginFailed])
    }),
    // TLS met something else: the port begins in clear, unless an upgrade was under way.
    row(Cause::TlsVersionOrCipher, Likely, &[NotTls], |facts| upgrades(facts) && wire(facts) != Wire::TlsFirst),
    row(Cause::PlaintextOnImplicitTlsPort, Likely, &[NotTls], |facts| {
        facts.saw(Accepting) || clear(facts) && wire(facts) == Wire::TlsFirst
    }),
    row(Cause::ImplicitTlsOnStarttlsPort, Certain, &[NotTls], always),
    // A login refused by code leaves no doubt, whatever was logged before.
    row(Cause::Authentication, Certain, &[LoginRefused], |facts| facts.answered(&[535, 534])),
    row(Cause::Authentication, Likely, &[LoginKind], always),
    row(Cause::StarttlsNotOffered, Likely, &[Masked], |facts| {
        !facts.saw_any(&[LoginRefused, LoginFailed, RelayDenied])
    }),
    // A bare refusal, known by where in the transaction it came.
    row(Cause::StarttlsRequired, Likely, &[StageMail], |facts| {
        facts.mode == Some(Mode::None) && facts.answered(&[530, 550])
    }),
    row(Cause::RelayDenied, Likely, &[StageRcpt], |facts| {
        facts.port == Some(25)
            && !delivers(facts)
            && facts.answered(&[550, 554])
            && !facts.saw_any(&[NoMailbox, Policy])
    }),
    row(Cause::RelayDenied, Certain, &[RelayDenied], always),
    row(Cause::PolicyOrReputation, Certain, &[Policy], |facts| {
        facts.answered(&[550, 554]) && !facts.saw_any(&[LoginWanted, NoMailbox, TlsWanted])
    }),
    // Named failures of TLS.
    row(Cause::Certificate, Certain, &[Certificate], always),
    row(Cause::Certificate, Likely, &[Intercepted], always),
    row(Cause::ImplicitTlsOnStarttlsPort, Likely, &[TlsFailed, Handshaking], mode_too_early),
    row(Cause::TlsVersionOrCipher, Certain, &[TlsMismatch], always),
    row(Cause::StarttlsRequired, Certain, &[TlsWanted], always),
    row(Cause::StarttlsRequired, Likely, &[LoginWithheld], |facts| !encrypted(facts)),
    // A login in clear is refused for being in clear, unless the server says that it is the password.
    row(Cause::StarttlsRequired, Likely, &[LoginRefused, LoginFailed, LoginWanted], |facts| {
        facts.set_in_clear
            && wire(facts) == Wire::ClearFirst
            && !facts.answered(&[535, 534])
            && !facts.to_own_machine
            && !delivers(facts)
    }),
    // What fails where no login can be: before TLS servers take none, and the library does not say that it asked for none.
    row(Cause::StarttlsRequired, Likely, &[LoginFailed], |facts| {
        !facts.saw(LoginRefused) && offers_no_login_yet(facts)
    }),
    row(Cause::Authentication, Certain, &[LoginRefused], always),
    row(Cause::Authentication, Likely, &[LoginFailed], always),
    row(Cause::Authentication, Likely, &[LoginWanted, LoginWithheld], always),
    // Refusals for other reasons.
    row(Cause::Other, Likely, &[TooMany, TooLarge], always),
    // What is blocked is the way, unless a server got to say so.
    row(Cause::PortBlocked, Likely, &[Forbidden], |facts| !facts.answered(&[421, 450, 451, 550, 554])),
    row(Cause::PolicyOrReputation, Likely, &[Policy], always),
    row(Cause::Other, Likely, &[NoMailbox, Greylisted], always),
    row(Cause::Other, Likely, &[SenderNotAllowed, UnknownScheme], always),
    row(Cause::PortBlocked, Likely, &[Redirected], always),
    // No connection, for a reason that is told.
    row(Cause::Dns, Certain, &[NameUnresolved], always),
    row(Cause::PortBlocked, Likely, &[Refused], |facts| facts.port == Some(25) && delivers(facts)),
    // Some firewalls refuse where others keep silent.
    row(Cause::PortBlocked, Likely, &[Refused], |facts| !facts.to_own_machine && is_closed_here(facts)),
    row(Cause::RefusedOrNotListening, Certain, &[Refused], |facts| facts.to_own_machine),
    row(Cause::RefusedOrNotListening, Likely, &[Refused], always),
    row(Cause::RefusedOrNotListening, Likely, &[CannotConnect], |facts| facts.failed_at_once),
    row(Cause::RefusedOrNotListening, Possible, &[MayRefuse], |facts| !facts.saw_any(&[ConnectTimeout, Timeout])),
    row(Cause::PortBlocked, Likely, &[Unreachable, Forbidden, ConnectTimeout], always),
    row(Cause::PortBlocked, Likely, &[Denied], |facts| facts.saw(Dialling)),
    // Who answers is reached, and who had answered before is not behind a wall.
    row(Cause::Other, Likely, &[TryLater, ServerTrouble], |facts| facts.answered(&[421])),
    row(Cause::Authentication, Possible, &[Closed, Reset], |facts| facts.saw(StageAuth) && !mode_too_late(facts)),
    // The server had said that TLS may begin.
    row(Cause::Certificate, Possible, &[CannotConnect, Closed], |facts| {
        facts.saw(TlsPromised) && !facts.saw(StageAuth)
    }),
    row(Cause::Other, Possible, &[Closed], |facts| facts.saw(StageTalking) && !mode_too_late(facts)),
    // A port that speaks TLS at once, seen from the outside.
    row(Cause::PlaintextOnImplicitTlsPort, Likely, &[TlsSpoken, WrapperMode], |facts| {
        facts.mode != Some(Mode::Starttls)
    }),
    row(
        Cause::PlaintextOnImplicitTlsPort,
        Likely,
        &[NoGreeting, Timeout, Closed, Reset, TlsFailed, CannotConnect],
        |facts| mode_too_late(facts) && !timed_out_dialling(facts) && !began_with_tls(facts),
    ),
    row(Cause::PlaintextOnImplicitTlsPort, Possible, &[NoGreeting, Closed], |facts| {
        wire(facts) != Wire::ClearFirst
            && facts.mode != Some(Mode::ImplicitTls)
            && !facts.saw(StageStarttls)
            && (facts.saw_any(&[NoGreeting, Reading]) || facts.mode.is_some())
    }),
    row(Cause::ImplicitTlsOnStarttlsPort, Likely, &[Closed, Reset, CannotConnect], mode_too_early),
    // The pair is right, and a library that names a version or a cipher keeps silent: mostly it is the certificate.
    row(Cause::Certificate, Possible, &[TlsFailed], |facts| {
        facts.mode == Some(Mode::ImplicitTls)
            && wire(facts) == Wire::TlsFirst
            && !facts.saw_any(&[Closed, Reset, Timeout, Handshaking])
    }),
    row(Cause::TlsVersionOrCipher, Possible, &[TlsFailed, Handshaking], always),
    row(Cause::TlsVersionOrCipher, Possible, &[Closed, Reset], encrypted),
    // No connection, for a reason that is not told.
    row(Cause::RefusedOrNotListening, Possible, &[CannotConnect], |facts| facts.to_own_machine && !facts.saw(Timeout)),
    row(Cause::PortBlocked, Possible, &[Timeout, CannotConnect, NoGreeting, Reset], always),
    row(Cause::RefusedOrNotListening, Possible, &[CannotConnect], always),
    row(Cause::Dns, Possible, &[CannotConnect], |facts| {
        let told = [
            Refused,
            Unreachable,
            Forbidden,
            Denied,
            ConnectTimeout,
            Timeout,
            NoGreeting,
            Closed,
            Reset,
            TlsFailed,
            NotTls,
        ];
        !facts.saw_any(&told)
    }),
    row(Cause::StarttlsRequired, Possible, &[SecureOrLogin], always),
    row(Cause::Authentication, Possible, &[SecureOrLogin], always),
    row(Cause::Other, Possible, &[TryLater, ServerTrouble], always),
    row(Cause::PolicyOrReputation, Possible, &[StageRcpt], |facts| facts.answered(&[550, 554])),
    row(Cause::PortBlocked, Possible, &[Closed], |facts| facts.names_mail),
    // The sender or a recipient was refused, and nobody says why.
    row(Cause::Other, Possible, &[StageMail, StageRcpt], always),
];

/// Every cause that fits, the likeliest first; none if the text is not about mail.
pub(super) fn rank(facts: &Facts) -> Vec<Ranked> {
    let mut ranked: Vec<Ranked> = Vec::new();
    if !facts.about_mail {
        return ranked;
    }
    for row in ROWS {
        if facts.saw_any(row.signals) && (row.when)(facts) && ranked.iter().all(|known| known.cause != row.cause) {
            // That it is about mail at all is only likely.
            let certainty = if facts.bare && row.certainty == Certain { Likely } else { row.certainty };
            ranked.push(Ranked { cause: row.cause, certainty, evidence: evidence(facts, row.signals) });
        }
    }
    if let Some(reply) = facts.reply {
        rank_reply(&mut ranked, reply, facts);
    }
    if ranked.is_empty() {
        ranked.extend(rank_pair(facts).or_else(|| rank_topic(facts)));
    }
    ranked
}

/// Nothing in the text tells, but the pair that was set cannot work.
fn rank_pair(facts: &Facts) -> Option<Ranked> {
    let cause = match () {
        () if mode_too_early(facts) => Cause::ImplicitTlsOnStarttlsPort,
        () if facts.mode.is_some() && mode_too_late(facts) => Cause::PlaintextOnImplicitTlsPort,
        () => return None,
    };
    Some(Ranked { cause, certainty: Possible, evidence: Vec::new() })
}

/// No phrase is known, but a line says what it is about and that something is wrong.
fn rank_topic(facts: &Facts) -> Option<Ranked> {
    let topic = facts.topic?;
    let cause = match topic.signal {
        AboutStarttls | AboutEncryption if topic.demanded && !encrypted(facts) => Cause::StarttlsRequired,
        AboutCertificate => Cause::Certificate,
        AboutStarttls => Cause::StarttlsNotOffered,
        AboutRelay => Cause::RelayDenied,
        AboutSender => Cause::Other,
        AboutLogin => Cause::Authentication,
        AboutEncryption => Cause::TlsVersionOrCipher,
        AboutName | AboutServer => Cause::Dns,
        _ if topic.refused => Cause::RefusedOrNotListening,
        _ => Cause::PortBlocked,
    };
    Some(Ranked { cause, certainty: Possible, evidence: vec![topic.place] })
}

/// A reply speaks by its code where its words are not known; a bare code even less than words of trouble.
fn rank_reply(ranked: &mut Vec<Ranked>, reply: Heard, facts: &Facts) {
    let known = ranked.iter().any(|known| known.certainty != Possible);
    let in_words = !reply.enhanced && facts.saw_any(&[ServerTrouble, TryLater])
        || matches!(reply.signal, TryLater | ServerTrouble) && facts.saw(TlsFailed);
    let cause = match reply.signal {
        TlsWanted => Cause::StarttlsRequired,
        TlsWithheld => Cause::StarttlsNotOffered,
        LoginRefused | LoginWanted => Cause::Authentication,
        Policy => Cause::PolicyOrReputation,
        NameUnresolved => Cause::Dns,
        CannotConnect => Cause::PortBlocked,
        TlsFailed => Cause::TlsVersionOrCipher,
        _ => Cause::Other,
    };
    if !known && !in_words {
        ranked.retain(|known| known.cause != cause);
        ranked.insert(0, Ranked { cause, certainty: Likely, evidence: vec![reply.place] });
    }
}

/// Where the signals were seen, in order and apart.
pub(super) fn evidence(facts: &Facts, signals: &[Signal]) -> Vec<Span> {
    let mut places: Vec<Span> = signals.iter().flat_map(|signal| facts.places(*signal)).copied().collect();
    places.sort();
    let mut merged: Vec<Span> = Vec::new();
    for place in places {
        match merged.last_mut() {
            Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
            _ => merged.push(place),
        }
    }
    merged
}

/// In clear, as far as is known, to a server that offers STARTTLS and no login, or would.
fn offers_no_login_yet(facts: &Facts) -> bool {
    facts.mode == Some(Mode::None) && wire(facts) == Wire::ClearFirst
        || facts.mode.is_none() && facts.saw(TlsOffered) && !facts.saw_any(&[StageAuth, StageStarttls])
}

/// The network is known to stop this port, or is a web host's, which stops most.
fn is_closed_here(facts: &Facts) -> bool {
    facts.place.redirects() || facts.port.is_some_and(|port| facts.place.blocks(port))
}

/// The machine has no way out for one family of addresses.
pub(super) fn one_family_fails(facts: &Facts) -> bool {
    facts.saw(FamilyUnreachable)
        || facts.saw(Unreachable) && facts.names_ipv6 && !facts.saw_any(&[Timeout, ConnectTimeout, Refused])
}

/// A port for fetching mail, or for the web.
pub(super) fn fetches(facts: &Facts) -> bool {
    facts.port.is_some_and(|port| matches!(port, 80 | 110 | 143 | 443 | 993 | 995))
}

fn encrypted(facts: &Facts) -> bool {
    matches!(facts.mode, Some(Mode::ImplicitTls | Mode::Starttls))
}

fn clear(facts: &Facts) -> bool {
    matches!(facts.mode, Some(Mode::Starttls | Mode::None))
}

fn upgrades(facts: &Facts) -> bool {
    facts.mode == Some(Mode::Starttls)
}

/// TLS from the first byte, to a port that begins in clear.
fn mode_too_early(facts: &Facts) -> bool {
    facts.mode == Some(Mode::ImplicitTls) && wire(facts) == Wire::ClearFirst
}

/// Waiting for a greeting, on a port that begins with TLS.
fn mode_too_late(facts: &Facts) -> bool {
    let waits = facts.mode != Some(Mode::ImplicitTls) || cannot_begin_with_tls(facts);
    wire(facts) == Wire::TlsFirst && waits && (facts.mode.is_some() || !facts.saw(CannotConnect))
}

/// A handshake failed, and no setting says that anything came before it.
fn began_with_tls(facts: &Facts) -> bool {
    facts.saw(TlsFailed) && facts.mode.is_none() && !facts.saw(NoGreeting)
}

/// The time ran out before there was a connection.
fn timed_out_dialling(facts: &Facts) -> bool {
    facts.saw(Timeout) && facts.saw(Dialling) && !facts.saw_any(&[NoGreeting, Closed, TlsFailed])
}

/// .NET's own client knows no implicit TLS, whatever was set.
pub(super) fn cannot_begin_with_tls(facts: &Facts) -> bool {
    facts.producer == Some(".NET SmtpClient")
}

/// A mail server, handing mail to others.
pub(super) fn delivers(facts: &Facts) -> bool {
    const SERVERS: [&str; 6] = ["Postfix", "Exim", "Sendmail", "OpenSMTPD", "qmail", "Haraka"];
    facts.role == Some(crate::model::Role::MailServer)
        || facts.producer.is_some_and(|producer| SERVERS.contains(&producer)) && !facts.to_own_machine
}
