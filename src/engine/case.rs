//! A situation with its defaults filled in and its ids looked up: what rules look at.

use super::whereto::Whereto;
use crate::knowledge::{self, Login, NetworkFact, NetworkNote, PortFact, ServiceFact, Standing};
use crate::model::{
    Assumption, Blocking, Client, Mode, NetworkKind, Observation, Offer, Outcome, Policy, PortMode, PortStatus, Role,
    Service, Situation,
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
    /// The server's name, where the situation tells it.
    pub named_host: Option<&'a str>,
    /// What sort of server that is.
    pub whereto: Whereto,
    /// The pair that is set already, if it is known.
    pub set: Option<PortMode>,
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
        let service = situation.service.as_ref().and_then(found);
        let (own, named) = match &situation.service {
            Some(Service::Own(own)) => (Some(own.options.as_slice()), own.host.as_deref()),
            Some(Service::Host { host }) => (None, Some(host.as_str())),
            Some(Service::Id(_) | Service::Address { .. }) | None => (None, None),
        };
        let whereto = named.map_or(Whereto::Other, Whereto::of);
        Self {
            role,
            authenticates: situation.authenticates.unwrap_or_else(|| !whereto.is_own() && logs_in(role, service)),
            client: situation.client.unwrap_or_default(),
            policy: situation.policy.unwrap_or(Policy::PreferImplicitTls),
            kind: knowledge::kind_of(place, network),
            network,
            blocked: place.and_then(|place| place.blocked.as_deref()).unwrap_or_default(),
            service,
            offered: own.or(service.map(|service| service.options)),
            named_host: named,
            whereto,
            set: None,
            observations: situation.observations.as_deref().unwrap_or_default(),
            today: situation.today.as_deref(),
            unknown_network: network_id.is_some() && network.is_none(),
            unknown_service: service.is_none() && matches!(situation.service, Some(Service::Id(_))),
        }
    }

    /// The same case, where this pair is set already: of equals, the one that changes the least comes first. What
    /// somebody set for a server of their own is what that server offers.
    pub fn with_set(self, pair: PortMode) -> Self {
        Self { set: Some(pair), ..self }
    }

    /// What was assumed because nobody said it.
    pub fn assumed(situation: &Situation) -> Vec<Assumption> {
        let place = situation.network.as_ref();
        let all = [
            (Assumption::Role, situation.role.is_none()),
            (Assumption::Authenticates, situation.authenticates.is_none()),
            (Assumption::Network, place.is_none_or(|place| place.kind.is_none() && place.id.is_none())),
            (Assumption::Service, situation.service.is_none()),
        ];
        all.into_iter().filter(|(_, is_assumed)| *is_assumed).map(|(what, _)| what).collect()
    }

    pub fn job(&self) -> Job {
        match (self.role, self.authenticates) {
            (_, false) if self.whereto.is_own() => Job::RelayByAddress,
            (Role::MailServer, false) => Job::Deliver,
            (Role::Application | Role::Device, false) => Job::RelayByAddress,
            _ => Job::Submit,
        }
    }

    /// The pairs to judge: the usual ones on the registered ports and 2525, then what the service adds.
    pub fn candidates(&self) -> Vec<PortMode> {
        // Where the service is known, a port without a registration or a pair in clear that it does not list is no guess
        // worth making.
        let guesses = self.service.is_none();
        let usual = knowledge::ports()
            .iter()
            .filter(|fact| is_usual(fact) && (guesses || fact.standing != Standing::Alternate));
        let usual = usual.flat_map(|fact| fact.modes.iter().map(|&mode| PortMode::new(fact.port, mode)));
        let usual = usual.filter(|pair| guesses || pair.mode != Mode::None);
        let mut pairs = Vec::with_capacity(USUAL_PAIRS);
        let mut add = |pair| {
            if let Err(place) = pairs.binary_search(&pair) {
                pairs.insert(place, pair);
            }
        };
        usual.chain(self.offered.unwrap_or_default().iter().copied()).for_each(&mut add);
        // What stands in a setting or answered a call is worth a word, whatever its number.
        self.set.filter(|_| self.whereto.is_own()).into_iter().for_each(&mut add);
        let answered = self.observations.iter().filter(|seen| reach(seen.outcome) == Reach::Connected);
        for seen in answered.filter(|seen| !is_registered_or_usual(seen.port)) {
            spoken_on(seen.port).iter().for_each(|&mode| add(PortMode::new(seen.port, mode)));
        }
        pairs
    }

    /// Whether the service offers this pair.
    pub fn offer(&self, option: PortMode) -> Offer {
        match (self.service, self.offered) {
            (Some(service), _) => service.offers(option),
            // Whoever lists their own pairs lists all of them.
            (None, Some(own)) if own.contains(&option) => Offer::Offered,
            (None, Some(_)) => Offer::Refused,
            (None, None) => Offer::Unknown,
        }
    }

    /// Whether the server was reached on this port, in whatever mode.
    fn answers_on(&self, port: u16) -> bool {
        self.observations.iter().any(|seen| seen.port == port && reach(seen.outcome) == Reach::Connected)
    }

    /// Whether nobody is known to listen there: a port without a registration, which the service does not list and on which
    /// nobody was seen to answer.
    pub fn is_a_guess(&self, option: &Candidate) -> bool {
        let answers = matches!(option.tells, Tells::Observation) && option.blocking == Blocking::VeryLow;
        !option.is_registered() && !option.is_offered() && !answers && !self.whereto.is_own()
    }

    /// Whether the server knows the sender by its address instead of a login, on whatever port it listens.
    pub fn takes_mail_by_address(&self, option: &Candidate) -> bool {
        let by_address = |service: &ServiceFact| {
            service.needs.contains(&knowledge::Need::OwnNetwork) && service.offers(option.pair) == Offer::Offered
        };
        self.whereto.is_own() || self.service.is_some_and(by_address)
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
            _ if self.whereto.is_own() && seen.is_none() => (Tells::OwnPlace, Blocking::VeryLow),
            None if self.answers_on(pair.port) => (Tells::Observation, Blocking::VeryLow),
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
        Candidate { pair, fact, offer: self.offer(pair), seen, tells, blocking }
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
    /// Whether the service offers the pair.
    pub offer: Offer,
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
    /// Nobody: the way does not leave one's own network.
    OwnPlace,
}

impl Candidate {
    /// Whether the service is known to offer the pair.
    pub fn is_offered(&self) -> bool {
        self.offer == Offer::Offered
    }

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

/// The service in the register, by whatever is known of it. What a service of one's own offers is not for the register
/// to say.
fn found(service: &Service) -> Option<&'static ServiceFact> {
    match service {
        Service::Id(id) => knowledge::service(id),
        // Test servers of the register stand on one's own machine; not everything there is one of them.
        Service::Host { host } if Whereto::of(host).is_own() => None,
        Service::Host { host } => knowledge::service_for_host(host),
        Service::Address { address } => {
            let domain = address.rsplit_once('@').map_or(address.as_str(), |(_, domain)| domain);
            knowledge::service_for_domain(domain)
        }
        Service::Own(_) => None,
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

fn is_registered_or_usual(port: u16) -> bool {
    knowledge::port(port).is_some_and(is_usual)
}

/// The modes that may be spoken on a port: the usual ones, or every encrypted one where nobody knows the port.
fn spoken_on(port: u16) -> &'static [Mode] {
    knowledge::port(port).map_or(&[Mode::Starttls, Mode::ImplicitTls], |fact| fact.modes)
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
