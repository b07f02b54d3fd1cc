//! A situation with its defaults filled in and its ids looked up: what rules look at.

use crate::knowledge::{self, Login, NetworkFact, NetworkNote, PortFact, ServiceFact, Standing};
use crate::model::{
    Blocking, Client, Mode, NetworkKind, Observation, Outcome, Policy, PortMode, PortStatus, Role, Service, Situation,
};

/// What the connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Job {
    /// Handing mail to a service that knows the sender by a login.
    Submit,
    /// Handing mail to a relay that knows the sender by its address.
    RelayByAddress,
    /// Carrying mail to other domains' servers.
    Deliver,
}

/// A situation, ready for the rules.
pub(crate) struct Case<'a> {
    pub role: Role,
    pub authenticates: bool,
    pub client: Client,
    pub policy: Policy,
    pub kind: NetworkKind,
    pub network: Option<&'static NetworkFact>,
    pub blocked: &'a [u16],
    /// The service's record, where it is in the register.
    pub service: Option<&'static ServiceFact>,
    /// What the service offers, where it is known.
    pub offered: Option<&'a [PortMode]>,
    pub observations: &'a [Observation],
    pub today: Option<&'a str>,
    pub unknown_network: bool,
    pub unknown_service: bool,
}

impl<'a> Case<'a> {
    pub fn new(situation: &'a Situation) -> Self {
        let role = situation.role.unwrap_or(Role::MailClient);
        let place = situation.network.as_ref();
        let network_id = place.and_then(|place| place.id.as_deref());
        let network = network_id.and_then(knowledge::network);
        let (service_id, own) = match &situation.service {
            Some(Service::Id(id)) => (Some(id.as_str()), None),
            Some(Service::Own(own)) => (None, Some(own.options.as_slice())),
            None => (None, None),
        };
        let service = service_id.and_then(knowledge::service);
        Self {
            role,
            authenticates: situation.authenticates.unwrap_or_else(|| logs_in(role, service)),
            client: situation.client.unwrap_or_default(),
            policy: situation.policy.unwrap_or(Policy::PreferImplicitTls),
            kind: knowledge::kind_of(place, network),
            network,
            blocked: place.and_then(|place| place.blocked.as_deref()).unwrap_or_default(),
            service,
            offered: own.or(service.map(|service| service.options)),
            observations: situation.observations.as_deref().unwrap_or_default(),
            today: situation.today.as_deref(),
            unknown_network: network_id.is_some() && network.is_none(),
            unknown_service: service_id.is_some() && service.is_none(),
        }
    }

    pub fn job(&self) -> Job {
        match (self.role, self.authenticates) {
            (Role::MailServer, false) => Job::Deliver,
            (Role::Application | Role::Device, false) => Job::RelayByAddress,
            _ => Job::Submit,
        }
    }

    /// The pairs to judge: the usual ones on the registered ports and 2525, then what the service adds.
    pub fn candidates(&self) -> Vec<PortMode> {
        let usual = knowledge::ports().iter().filter(|fact| is_usual(fact));
        let usual = usual.flat_map(|fact| fact.modes.iter().map(|&mode| PortMode::new(fact.port, mode)));
        let mut pairs = Vec::with_capacity(USUAL_PAIRS);
        for pair in usual.chain(self.offered.unwrap_or_default().iter().copied()) {
            if let Err(place) = pairs.binary_search(&pair) {
                pairs.insert(place, pair);
            }
        }
        pairs
    }

    /// Whether the service is known to offer this pair.
    pub fn is_offered(&self, option: PortMode) -> bool {
        self.offered.is_some_and(|offered| offered.contains(&option))
    }

    /// The named network, if the register says this of it.
    pub fn noted(&self, note: NetworkNote) -> Option<&'static NetworkFact> {
        self.network.filter(|network| network.note == Some(note))
    }

    /// Whether the register says this of the named network.
    pub fn has_note(&self, note: NetworkNote) -> bool {
        self.noted(note).is_some()
    }

    /// The pair with all that is known of it here.
    pub fn candidate(&self, pair: PortMode) -> Candidate {
        let fact = knowledge::port(pair.port);
        let seen = self.seen(pair);
        let by_kind = || fact.map_or(Blocking::Unknown, |fact| fact.blocking_on(self.kind));
        let (tells, blocking) = match seen.map(reach) {
            Some(Reach::Connected) => (Tells::Observation, Blocking::VeryLow),
            Some(Reach::Failed) => (Tells::Observation, Blocking::VeryHigh),
            Some(Reach::Unclear) | None if self.blocked.contains(&pair.port) => (Tells::Person, Blocking::VeryHigh),
            Some(Reach::Unclear) | None => match self.network.map(|network| (network, network.status(pair.port))) {
                Some((network, status @ PortStatus::Open)) => (Tells::Register(network, status), Blocking::VeryLow),
                Some((network, status @ PortStatus::Throttled)) => (Tells::Register(network, status), Blocking::High),
                Some((
                    network,
                    status @ (PortStatus::Blocked | PortStatus::BlockedByDefault | PortStatus::OnRequest),
                )) => (Tells::Register(network, status), Blocking::VeryHigh),
                Some((_, PortStatus::Unknown)) | None => (Tells::Kind, by_kind()),
            },
        };
        Candidate { pair, fact, is_offered: self.is_offered(pair), seen, tells, blocking }
    }

    /// What was last seen of this option. A later observation replaces an earlier one.
    fn seen(&self, option: PortMode) -> Option<Outcome> {
        self.observations.iter().rev().find(|seen| tells_about(seen, option)).map(|seen| seen.outcome)
    }
}

/// An option with all that is known of it in a case.
pub(crate) struct Candidate {
    pub pair: PortMode,
    /// What is known of the port.
    pub fact: Option<&'static PortFact>,
    /// Whether the service is known to offer the pair.
    pub is_offered: bool,
    /// What was last seen of it.
    pub seen: Option<Outcome>,
    /// Who tells how likely the network blocks the port, and how likely that is.
    pub tells: Tells,
    pub blocking: Blocking,
}

/// Who tells of a port on a network. What was seen beats what is said, that beats the register, and that beats the kind.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Tells {
    Observation,
    Person,
    Register(&'static NetworkFact, PortStatus),
    Kind,
}

impl Candidate {
    pub fn port(&self) -> u16 {
        self.pair.port
    }

    pub fn mode(&self) -> Mode {
        self.pair.mode
    }

    /// What the port is to mail.
    pub fn standing(&self) -> Option<Standing> {
        self.fact.map(|fact| fact.standing)
    }

    /// Whether the port is registered for mail.
    pub fn is_registered(&self) -> bool {
        matches!(self.standing(), Some(Standing::Relay | Standing::Submission))
    }
}

/// Whether this sender logs in, as long as nobody says: servers do not, nor does anybody where no login is wanted.
fn logs_in(role: Role, service: Option<&ServiceFact>) -> bool {
    role != Role::MailServer && service.is_none_or(|service| service.login != Login::None)
}

/// How many pairs there are on the ports that are considered even if nobody names them.
const USUAL_PAIRS: usize = 7;

/// Ports that are considered even if nobody names them: the registered ones and the commonest alternate.
fn is_usual(fact: &PortFact) -> bool {
    matches!(fact.standing, Standing::Relay | Standing::Submission) || fact.port == 2525
}

/// How far an attempt got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// The server answered.
    Connected,
    /// Nothing got through.
    Failed,
    /// It does not tell.
    Unclear,
}

pub(crate) fn reach(outcome: Outcome) -> Reach {
    match outcome {
        Outcome::Timeout | Outcome::NoGreeting | Outcome::Refused | Outcome::Reset => Reach::Failed,
        Outcome::Dns | Outcome::Other => Reach::Unclear,
        Outcome::Works
        | Outcome::Answers
        | Outcome::TlsWrongVersion
        | Outcome::TlsCertificate
        | Outcome::TlsHandshake
        | Outcome::StarttlsRequired
        | Outcome::StarttlsMissing
        | Outcome::AuthFailed
        | Outcome::RelayDenied
        | Outcome::RejectedByPolicy => Reach::Connected,
    }
}

/// Whether an observation says something about this option.
///
/// A failed connection is about the port, unless it was tried with a mode that is not spoken there: waiting for a
/// greeting on a TLS port times out on the best of networks.
fn tells_about(seen: &Observation, option: PortMode) -> bool {
    if seen.port != option.port {
        return false;
    }
    let mode = seen.mode.or(match seen.outcome {
        Outcome::TlsWrongVersion => Some(Mode::ImplicitTls),
        Outcome::StarttlsMissing => Some(Mode::Starttls),
        Outcome::StarttlsRequired => Some(Mode::None),
        _ => None,
    });
    let Some(mode) = mode else { return true };
    // Silence after the connection is the mode's: the port let it through.
    let of_the_port = seen.outcome != Outcome::NoGreeting;
    mode == option.mode
        || (of_the_port && reach(seen.outcome) == Reach::Failed && is_spoken(PortMode::new(seen.port, mode)))
}

/// Whether the mode is one that is usually spoken on the port; yes for ports nobody knows.
fn is_spoken(option: PortMode) -> bool {
    knowledge::port(option.port).is_none_or(|fact| fact.modes.contains(&option.mode))
}
