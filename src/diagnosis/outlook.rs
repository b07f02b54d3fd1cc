//! What follows from a cause. The cause is an observation, the observation goes into the case, and what is advised for
//! that case is the change. Nothing here picks a pair.

use super::facts::Facts;
use super::observed::observed;
use super::ranking::{cannot_begin_with_tls, delivers};
use super::server::{Server, server};
use super::wire::{Wire, wire};
use crate::engine::advise;
use crate::knowledge::{self, ServiceFact, Signal};
use crate::model::{Advice, Cause, Client, Code, Mode, PortMode, Report, Role, Service, Situation};

/// The case with what was seen in it, and what is advised then.
pub(super) struct Outlook {
    pub(super) advice: Advice,
    /// The pair to go to; none where no pair helps.
    pub(super) change: Option<PortMode>,
    /// The service, said or known by its server's name in the text.
    pub(super) service: Option<&'static ServiceFact>,
    /// The server that the text names, if the register knows it.
    pub(super) server: Option<Server>,
    pub(super) role: Role,
}

impl Outlook {
    pub(super) fn of(cause: Cause, detail: Option<Cause>, facts: &Facts, report: &Report) -> Self {
        // Who sends mail on to a server of its own is reached: the port that was set is not blocked.
        let cause = if is_redirected(cause, detail) { Cause::Intercepted } else { cause };
        let server = server(&report.text);
        let situation = situation(facts, report, server.as_ref());
        let service = service(&situation);
        let tried = facts.port.or(usual_port(cause));
        let seen = tried.and_then(|port| observed(cause, port, facts.mode));
        let observations = situation.observations.iter().flatten().copied().chain(seen).collect();
        let advice = advise(&Situation { observations: Some(observations), ..situation.clone() });
        let helps = another_pair_helps(cause, facts, service);
        // Nobody is sent to a port on which nobody is known to listen, unless the network is known to let it out.
        let is_known = |pair: &PortMode| {
            let says = |code| advice.steps.iter().any(|step| step.code == code);
            let mut options = advice.options.iter().filter(|option| option.pair() == *pair);
            !says(Code::OnlyIfListening)
                || options.any(|option| option.reasons.iter().any(|reason| reason.code == Code::NetworkOpensPort))
        };
        let is_set = |pair: &PortMode| facts.port == Some(pair.port) && facts.mode == Some(pair.mode);
        Self {
            change: advice.recommended.filter(|pair| helps && !is_set(pair) && is_known(pair)),
            advice,
            service,
            server,
            role: situation.role.unwrap_or(Role::MailClient),
        }
    }
}

fn is_redirected(cause: Cause, detail: Option<Cause>) -> bool {
    cause == Cause::PortBlocked && detail == Some(Cause::Intercepted)
}

/// What the question says, and where it says nothing, the text.
fn situation(facts: &Facts, report: &Report, server: Option<&Server>) -> Situation {
    let mut situation = report.situation.clone();
    // On any other port it submits, as everybody else does.
    if delivers(facts) && facts.port.is_none_or(|port| port == 25) {
        situation.role.get_or_insert(Role::MailServer);
    }
    if cannot_begin_with_tls(facts) {
        let client = situation.client.get_or_insert_with(Client::default);
        client.implicit_tls.get_or_insert(false);
    }
    // Whoever delivers is not bound by what the receiver offers to its own customers.
    if situation.role != Some(Role::MailServer)
        && let Some(server) = server
    {
        situation.service.get_or_insert_with(|| Service::Host { host: server.host.clone() });
    }
    situation
}

fn service(situation: &Situation) -> Option<&'static ServiceFact> {
    match situation.service.as_ref()? {
        Service::Id(id) => knowledge::service(id),
        Service::Host { host } => knowledge::service_for_host(host),
        Service::Address { address } => knowledge::service_for_domain(address.rsplit('@').next().unwrap_or_default()),
        Service::Own(_) => None,
    }
}

/// The port that most settings with this trouble have.
const fn usual_port(cause: Cause) -> Option<u16> {
    match cause {
        Cause::ImplicitTlsOnStarttlsPort | Cause::StarttlsRequired | Cause::StarttlsNotOffered => Some(587),
        Cause::PlaintextOnImplicitTlsPort => Some(465),
        _ => None,
    }
}

/// Whether the port or the mode is to blame. What was reached and refused for something else stays as it is, unless its
/// port and mode cannot go together.
fn another_pair_helps(cause: Cause, facts: &Facts, service: Option<&ServiceFact>) -> bool {
    let is_server_on_25 = delivers(facts) && facts.port == Some(25);
    match cause {
        Cause::Unknown
        | Cause::AddressFamily
        | Cause::Intercepted
        | Cause::SenderNotAllowed
        | Cause::LoginKind
        | Cause::ReceivingSide => false,
        _ if is_server_on_25 => false,
        _ if facts.port.is_some_and(|port| knowledge::fetching(port).is_some()) => true,
        // Where the register says what the port speaks, something on the way answers in clear.
        Cause::ImplicitTlsOnStarttlsPort => !speaks_tls_first(facts, service),
        Cause::PlaintextOnImplicitTlsPort | Cause::StarttlsRequired => true,
        // A relay that takes mail without a login has no other port.
        Cause::StarttlsNotOffered => facts.port != Some(25),
        // Whatever port is called, no mail server is behind that name.
        Cause::PortBlocked | Cause::RefusedOrNotListening if facts.saw(Signal::Proxied) => false,
        Cause::PortBlocked => facts.port.is_some(),
        Cause::RefusedOrNotListening => facts.port.is_some() && !facts.to_own_machine,
        // On 25 servers talk to servers: who logs in goes to the port for that, and never in clear.
        Cause::Authentication if facts.port == Some(25) && no_login_on_25(facts) => true,
        Cause::Authentication if facts.set_in_clear && !facts.to_own_machine => true,
        Cause::RelayDenied => facts.port == Some(25) || cannot_go_together(facts),
        Cause::WrongProtocol
        | Cause::Certificate
        | Cause::TlsVersionOrCipher
        | Cause::Authentication
        | Cause::PolicyOrReputation
        | Cause::Dns
        | Cause::Other => cannot_go_together(facts),
    }
}

/// The server takes no login there, or not before the connection is encrypted.
fn no_login_on_25(facts: &Facts) -> bool {
    facts.saw_any(&[Signal::LoginWanted, Signal::LoginWithheld]) || facts.answered(&[500, 502, 503, 504])
}

/// Whether the service is known to begin with TLS on the port that was tried.
fn speaks_tls_first(facts: &Facts, service: Option<&ServiceFact>) -> bool {
    let tried = |option: &PortMode| facts.port == Some(option.port) && option.mode == Mode::ImplicitTls;
    service.is_some_and(|service| service.options.iter().any(tried))
}

fn cannot_go_together(facts: &Facts) -> bool {
    matches!(
        (wire(facts), facts.mode),
        (Wire::ClearFirst, Some(Mode::ImplicitTls)) | (Wire::TlsFirst, Some(Mode::Starttls | Mode::None))
    )
}
