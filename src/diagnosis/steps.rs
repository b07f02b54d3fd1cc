//! What to do about a cause, in order.

use super::change::change;
use super::facts::Facts;
use super::ranking::delivers;
use crate::knowledge::Signal;
use crate::model::{Cause, Code, PortMode, Reason, Vocabulary};

/// The steps for this cause, the most promising first.
pub(super) fn steps(cause: Cause, facts: &Facts) -> Vec<Reason> {
    let set = change(cause, facts).map(|pair| set(cause, pair));
    sign_in(cause, facts).into_iter().chain(set).chain(rest(cause, facts)).collect()
}

/// A guest network lets nothing out before the guest has signed in.
fn sign_in(cause: Cause, facts: &Facts) -> Option<Reason> {
    (cause == Cause::PortBlocked && facts.place.is_for_guests()).then(|| step(Code::SignInToPortal, "rfc8952"))
}

fn set(cause: Cause, pair: PortMode) -> Reason {
    let source = match cause {
        Cause::StarttlsRequired | Cause::ImplicitTlsOnStarttlsPort => "rfc3207-4",
        _ => "rfc8314-3.3",
    };
    step(Code::SetPortAndMode, source).with("port", pair.port).with("mode", pair.mode.as_str())
}

fn step(code: Code, source: &'static str) -> Reason {
    Reason::new(code, &[source])
}

fn rest(cause: Cause, facts: &Facts) -> Vec<Reason> {
    match cause {
        Cause::PortBlocked if delivers(facts) => vec![ask_network(facts), step(Code::UseSmarthost, "rfc6409-3.1")],
        Cause::PortBlocked => {
            vec![step(Code::UseOtherNetwork, "rfc6409-3.1"), ask_network(facts)]
        }
        Cause::RefusedOrNotListening if facts.to_own_machine => {
            vec![step(Code::NameTheProvider, "rfc6409-3.1"), step(Code::CheckServerListens, "rfc5321")]
        }
        Cause::RefusedOrNotListening => {
            vec![step(Code::CheckServerListens, "rfc5321"), step(Code::UseOtherNetwork, "rfc6409-3.1")]
        }
        Cause::ImplicitTlsOnStarttlsPort | Cause::StarttlsRequired => vec![step(Code::RequireTls, "rfc8314-3.3")],
        Cause::PlaintextOnImplicitTlsPort => vec![],
        Cause::StarttlsNotOffered => {
            vec![step(Code::NoteStarttlsMasked, "rfc3207-4"), step(Code::AskHost, "rfc8314-3.3")]
        }
        Cause::Certificate => vec![
            step(Code::UseCertifiedName, "rfc7817-3"),
            step(Code::InspectCertificate, "rfc7817-3"),
            step(Code::NoteTlsIntercepted, "rfc7817-3"),
        ],
        Cause::TlsVersionOrCipher => vec![step(Code::UpdateClient, "rfc8996"), step(Code::AskHost, "rfc8996")],
        Cause::Authentication => authentication(facts),
        Cause::RelayDenied => vec![step(Code::TurnOnLogin, "rfc6409-4.3")],
        Cause::PolicyOrReputation => policy(facts),
        Cause::Dns => vec![step(Code::CorrectServerName, "rfc5321"), step(Code::CheckNameService, "rfc5321")],
        Cause::AddressFamily => vec![step(Code::UseOtherFamily, "rfc5321"), step(Code::NoPortHelps, "rfc5321")],
        Cause::Intercepted => intercepted(facts),
        Cause::SenderNotAllowed => {
            vec![step(Code::UseOwnSender, "rfc6409-4.3"), step(Code::NoPortHelps, "rfc6409-4.3")]
        }
        Cause::LoginKind => vec![step(Code::TryAppPassword, "rfc4954-6"), step(Code::AskAdministrator, "rfc4954-6")],
        Cause::WrongProtocol => vec![step(Code::EnterOutgoingServer, "rfc8314-3.3")],
        Cause::ReceivingSide => vec![step(Code::NotYourSending, "rfc5321")],
        Cause::Other => other(facts),
        Cause::Unknown => vec![step(Code::PasteMore, "rfc5321-4.2")],
    }
}

/// The way that this network is known to have, else whoever runs it.
fn ask_network(facts: &Facts) -> Reason {
    let Some((network, how)) = facts.place.opening() else { return step(Code::AskWhoRunsNetwork, "rfc5068-4.1") };
    step(Code::AskNetwork, network.source.id).with("network", network.name).with("how", how.as_str())
}

fn authentication(facts: &Facts) -> Vec<Reason> {
    let wanted = facts.saw_any(&[Signal::LoginWanted, Signal::LoginWithheld])
        && !facts.saw_any(&[Signal::LoginRefused, Signal::LoginFailed]);
    let first = if wanted { Code::TurnOnLogin } else { Code::CorrectLogin };
    vec![step(first, "rfc4954-6"), step(Code::TryAppPassword, "rfc4954-6")]
}

/// A web host answers with a server of its own; elsewhere a scanner or a firewall reads along.
fn intercepted(facts: &Facts) -> Vec<Reason> {
    let redirects = facts.place.redirects();
    let first = if redirects { Code::NoteRedirected } else { Code::FindWhoAnswers };
    vec![step(first, "rfc7817-3"), step(Code::NoteTlsIntercepted, "rfc7817-3")]
}

fn policy(facts: &Facts) -> Vec<Reason> {
    let records = step(Code::PublishSenderRecords, "rfc5248");
    let delisting = step(Code::AskForDelisting, "rfc5248");
    match delivers(facts) || facts.port == Some(25) {
        true => vec![delisting, records, step(Code::UseSmarthost, "rfc6409-3.1")],
        false => vec![records, delisting],
    }
}

fn other(facts: &Facts) -> Vec<Reason> {
    let code = if facts.saw(Signal::TooLarge) {
        Code::SendLess
    } else if facts.saw(Signal::NoMailbox) {
        Code::CheckRecipient
    } else {
        Code::WaitAndRetry
    };
    vec![step(code, "rfc3463-3"), step(Code::KeepPortAndMode, "rfc3463-3")]
}
