//! What to do about a cause, in order.

use super::facts::Facts;
use super::outlook::Outlook;
use super::ranking::delivers;
use crate::knowledge::{Advisory, Cure, Signal};
use crate::model::{Cause, Code, PortMode, Reason, Role, Vocabulary};

/// The steps for this cause, the most promising first; each is said once.
pub(super) fn steps(
    cause: Cause,
    detail: Option<Cause>,
    facts: &Facts,
    outlook: &Outlook,
    advisory: Option<&Advisory>,
) -> Vec<Reason> {
    let set = outlook.change.map(|pair| change(cause, pair, outlook)).unwrap_or_default();
    let told = match detail {
        // What is hidden is to be found where it hides.
        Some(Cause::Intercepted) if cause == Cause::StarttlsNotOffered => cause,
        _ => detail.unwrap_or(cause),
    };
    let cured = advisory.filter(|_| is_for_the_service(told)).map(|advisory| cures(advisory, outlook));
    let rest = match cured {
        Some(cures) if is_about_login(told) => cures,
        Some(cures) => [cures, rest(told, facts, outlook)].concat(),
        None => rest(told, facts, outlook),
    };
    let all = fetching(facts).into_iter().chain(sign_in(told, facts)).chain(set).chain(rest);
    all.fold(Vec::new(), |mut steps, step| {
        if !steps.contains(&step) {
            steps.push(step);
        }
        steps
    })
}

/// Nothing is sent to a port for fetching mail.
fn fetching(facts: &Facts) -> Option<Reason> {
    let port = facts.port?;
    let protocol = crate::knowledge::fetching(port)?;
    Some(step(Code::FetchingPort, "rfc8314-3.3").with("port", port).with("protocol", protocol))
}

/// A guest network lets nothing out before the guest has signed in.
fn sign_in(cause: Cause, facts: &Facts) -> Option<Reason> {
    (cause == Cause::PortBlocked && facts.place.is_for_guests()).then(|| step(Code::SignInToPortal, "rfc8952"))
}

/// The change, with its condition where it has one.
fn change(cause: Cause, pair: PortMode, outlook: &Outlook) -> Vec<Reason> {
    let condition = outlook.advice.steps.iter().find(|step| step.code == Code::OnlyIfListening).cloned();
    let source = match cause {
        Cause::StarttlsRequired | Cause::ImplicitTlsOnStarttlsPort => "rfc3207-4",
        _ => "rfc8314-3.3",
    };
    let set = step(Code::SetPortAndMode, source).with("port", pair.port).with("mode", pair.mode.as_str());
    condition.into_iter().chain([set]).collect()
}

fn step(code: Code, source: &'static str) -> Reason {
    Reason::new(code, &[source])
}

/// Whether the service's own word for this tells more than ours.
fn is_for_the_service(cause: Cause) -> bool {
    is_about_login(cause) || matches!(cause, Cause::PolicyOrReputation | Cause::Other | Cause::RelayDenied)
}

fn is_about_login(cause: Cause) -> bool {
    matches!(cause, Cause::Authentication | Cause::LoginKind | Cause::SenderNotAllowed)
}

fn cures(advisory: &Advisory, outlook: &Outlook) -> Vec<Reason> {
    let name = outlook.service.map_or("", |service| service.name);
    let cure = |cure: &Cure| step(Code::UseCure, advisory.source).with("service", name).with("cure", cure.as_str());
    advisory.cures.iter().map(cure).collect()
}

fn rest(cause: Cause, facts: &Facts, outlook: &Outlook) -> Vec<Reason> {
    match cause {
        Cause::PortBlocked if delivers(facts) => vec![ask_network(facts), step(Code::UseSmarthost, "rfc6409-3.1")],
        Cause::RefusedOrNotListening if facts.to_own_machine => {
            vec![step(Code::NameTheProvider, "rfc6409-3.1"), step(Code::CheckServerListens, "rfc5321")]
        }
        Cause::PortBlocked | Cause::RefusedOrNotListening => unreached(cause, facts, outlook),
        Cause::ImplicitTlsOnStarttlsPort if outlook.change.is_none() => intercepted(facts),
        Cause::ImplicitTlsOnStarttlsPort | Cause::StarttlsRequired => vec![step(Code::RequireTls, "rfc8314-3.3")],
        Cause::PlaintextOnImplicitTlsPort if facts.saw(Signal::WrapperMode) => {
            vec![setting("smtp_tls_wrappermode = yes")]
        }
        Cause::PlaintextOnImplicitTlsPort => vec![],
        Cause::StarttlsNotOffered => {
            vec![step(Code::NoteStarttlsMasked, "rfc3207-4"), step(Code::FindWhoAnswers, "rfc3207-4"), support(outlook)]
        }
        Cause::Certificate if delivers(facts) => {
            vec![step(Code::NoteServersDoNotVerify, "rfc3207-4"), step(Code::InspectCertificate, "rfc7817-3")]
        }
        // The register knows the server's name: it is right.
        Cause::Certificate if outlook.service.is_some() => {
            [intercepted(facts), vec![step(Code::InspectCertificate, "rfc7817-3")]].concat()
        }
        Cause::Certificate => vec![
            step(Code::UseCertifiedName, "rfc7817-3"),
            step(Code::InspectCertificate, "rfc7817-3"),
            step(Code::NoteTlsIntercepted, "rfc7817-3"),
        ],
        Cause::TlsVersionOrCipher => {
            let relay = (outlook.role == Role::Device).then(|| step(Code::UseLocalRelay, "rfc8314-3.3"));
            [step(Code::UpdateClient, "rfc8996")].into_iter().chain(relay).chain([support(outlook)]).collect()
        }
        Cause::Authentication => authentication(facts, outlook),
        Cause::RelayDenied => vec![step(Code::TurnOnLogin, "rfc6409-4.3")],
        Cause::PolicyOrReputation => policy(facts),
        Cause::Dns => vec![step(Code::CorrectServerName, "rfc5321"), step(Code::CheckNameService, "rfc5321")],
        Cause::AddressFamily => vec![step(Code::UseOtherFamily, "rfc5321"), step(Code::NoPortHelps, "rfc5321")],
        Cause::Intercepted => intercepted(facts),
        Cause::SenderNotAllowed => {
            vec![step(Code::UseOwnSender, "rfc6409-4.3"), step(Code::NoPortHelps, "rfc6409-4.3")]
        }
        Cause::LoginKind => {
            let kind = [step(Code::TryAppPassword, "rfc4954-6"), step(Code::AskAdministrator, "rfc4954-6")];
            login_of_service(outlook).into_iter().chain(kind).collect()
        }
        Cause::WrongProtocol => vec![step(Code::EnterOutgoingServer, "rfc8314-3.3")],
        Cause::ReceivingSide => vec![step(Code::NotYourSending, "rfc5321")],
        Cause::Other => other(facts),
        Cause::Unknown => vec![step(Code::PasteMore, "rfc5321-4.2")],
    }
}

/// No connection came about: the name may be wrong, or the network in between. Nobody is told to look after a server
/// that is not theirs.
fn unreached(cause: Cause, facts: &Facts, outlook: &Outlook) -> Vec<Reason> {
    let name = match facts.saw(Signal::Proxied) {
        true => Some(step(Code::UseUnproxiedName, "rfc5321")),
        false => outlook.service.is_none().then(|| step(Code::CheckServerName, "rfc5321")),
    };
    let own = (cause == Cause::RefusedOrNotListening && outlook.service.is_none() || facts.saw(Signal::SendsAs))
        .then(|| step(Code::CheckServerListens, "rfc5321"));
    let https = (outlook.role == Role::Application).then(|| step(Code::UseHttpsApi, "iana-443"));
    let others = outlook.advice.ways_out.iter().filter(|_| outlook.change.is_none()).cloned();
    let tries = [step(Code::UseOtherNetwork, "rfc6409-3.1"), ask_network(facts)];
    let all = name.into_iter().chain(tries).chain(own).chain(https).chain(others);
    all.fold(Vec::new(), |mut steps: Vec<Reason>, step| {
        if steps.iter().all(|known| known.code != step.code) {
            steps.push(step);
        }
        steps
    })
}

/// The support of whoever runs the server.
fn support(outlook: &Outlook) -> Reason {
    match outlook.service {
        Some(service) => Reason::new(Code::AskSupport, &[service.source.id]).with("service", service.name),
        None => step(Code::AskHost, "rfc8314-3.3"),
    }
}

/// The way that this network is known to have, else whoever runs it.
fn ask_network(facts: &Facts) -> Reason {
    let Some((network, how)) = facts.place.opening() else {
        let who = if facts.place.redirects() { Code::AskHost } else { Code::AskWhoRunsNetwork };
        return step(who, "rfc5068-4.1");
    };
    step(Code::AskNetwork, network.source.id).with("network", network.name).with("how", how.as_str())
}

/// What the register knows of the service's logins, as the advice says it.
fn login_of_service(outlook: &Outlook) -> Vec<Reason> {
    let is_about_login = |step: &&Reason| {
        matches!(
            step.code,
            Code::EnterUserName | Code::UseAppPassword | Code::UseOauth | Code::UseToken | Code::NeedsFirst
        )
    };
    outlook.advice.steps.iter().filter(is_about_login).cloned().collect()
}

fn authentication(facts: &Facts, outlook: &Outlook) -> Vec<Reason> {
    let wanted = facts.saw_any(&[Signal::LoginWanted, Signal::LoginWithheld])
        && !facts.saw_any(&[Signal::LoginRefused, Signal::LoginFailed]);
    let first = step(if wanted { Code::TurnOnLogin } else { Code::CorrectLogin }, "rfc4954-6");
    let known = login_of_service(outlook);
    let kind = known.is_empty().then(|| step(Code::TryAppPassword, "rfc4954-6"));
    [first].into_iter().chain(known).chain(kind).collect()
}

/// A web host answers with a server of its own; elsewhere a scanner or a firewall reads along.
fn intercepted(facts: &Facts) -> Vec<Reason> {
    let redirects = facts.place.redirects().then(|| step(Code::NoteRedirected, "rfc7817-3"));
    let always = [step(Code::FindWhoAnswers, "rfc7817-3"), step(Code::NoteTlsIntercepted, "rfc7817-3")];
    redirects.into_iter().chain(always).collect()
}

fn policy(facts: &Facts) -> Vec<Reason> {
    let records = step(Code::PublishSenderRecords, "rfc5248");
    let delisting = step(Code::AskForDelisting, "rfc5248");
    match delivers(facts) || facts.port == Some(25) {
        true => vec![delisting, records, step(Code::UseSmarthost, "rfc6409-3.1")],
        false => vec![records, delisting],
    }
}

/// What to write, in the product's own words.
fn setting(words: &'static str) -> Reason {
    step(Code::WriteSetting, "rfc8314-3.3").with("setting", words)
}

fn other(facts: &Facts) -> Vec<Reason> {
    if facts.saw(Signal::UnknownScheme) {
        return vec![setting("smtp (STARTTLS), smtps (SSL/TLS)"), step(Code::KeepPortAndMode, "rfc3463-3")];
    }
    let code = if facts.saw(Signal::TooLarge) {
        Code::SendLess
    } else if facts.saw(Signal::NoMailbox) {
        Code::CheckRecipient
    } else {
        Code::WaitAndRetry
    };
    vec![step(code, "rfc3463-3"), step(Code::KeepPortAndMode, "rfc3463-3")]
}
