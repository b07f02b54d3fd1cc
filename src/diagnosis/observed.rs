//! What a diagnosis tells about the option that was tried.

use crate::model::{Cause, Mode, Observation, Outcome};

/// What was seen on this port, in the words of a situation; none where the cause says nothing about the option.
pub fn observed(cause: Cause, port: u16, mode: Option<Mode>) -> Option<Observation> {
    let outcome = match cause {
        Cause::PortBlocked => Outcome::Timeout,
        Cause::RefusedOrNotListening => Outcome::Refused,
        Cause::ImplicitTlsOnStarttlsPort => Outcome::TlsWrongVersion,
        Cause::StarttlsRequired => Outcome::StarttlsRequired,
        Cause::StarttlsNotOffered => Outcome::StarttlsMissing,
        Cause::Certificate => Outcome::TlsCertificate,
        Cause::TlsVersionOrCipher => Outcome::TlsHandshake,
        Cause::Authentication => Outcome::AuthFailed,
        Cause::RelayDenied => Outcome::RelayDenied,
        Cause::PolicyOrReputation => Outcome::RejectedByPolicy,
        Cause::Dns => Outcome::Dns,
        // Both sides waited for the other: it is the mode that fails, not the port.
        Cause::PlaintextOnImplicitTlsPort => {
            let waited = mode.filter(|mode| *mode != Mode::ImplicitTls).unwrap_or(Mode::Starttls);
            return Some(Observation { port, mode: Some(waited), outcome: Outcome::NoGreeting });
        }
        Cause::Other | Cause::Unknown => return None,
        // None of these is about the option.
        Cause::AddressFamily
        | Cause::Intercepted
        | Cause::SenderNotAllowed
        | Cause::LoginKind
        | Cause::WrongProtocol
        | Cause::ReceivingSide => return None,
    };
    Some(Observation { port, mode, outcome })
}
