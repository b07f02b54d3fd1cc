//! The finite space of situations, for proofs by enumeration and for comparing two rule sets.

use crate::model::{
    Client, Mode, Network, NetworkKind, Observation, Outcome, OwnService, Policy, PortMode, Role, Service, Situation,
    Vocabulary,
};

/// The pairs of which every set is offered once.
const PAIRS: [PortMode; 5] = [
    PortMode::new(465, Mode::ImplicitTls),
    PortMode::new(587, Mode::Starttls),
    PortMode::new(587, Mode::None),
    PortMode::new(2525, Mode::Starttls),
    PortMode::new(25, Mode::Starttls),
];

type Seen = Option<(Option<Mode>, Outcome)>;

/// What may have been seen on each port.
const SEEN_ON_25: &[Seen] = &[None, Some((None, Outcome::Works)), Some((None, Outcome::Timeout))];
const SEEN_ON_465: &[Seen] = &[
    None,
    Some((Some(Mode::ImplicitTls), Outcome::Works)),
    Some((Some(Mode::ImplicitTls), Outcome::Answers)),
    Some((None, Outcome::Timeout)),
    Some((Some(Mode::ImplicitTls), Outcome::TlsCertificate)),
];
const SEEN_ON_587: &[Seen] = &[
    None,
    Some((Some(Mode::Starttls), Outcome::Works)),
    Some((None, Outcome::Timeout)),
    Some((Some(Mode::ImplicitTls), Outcome::TlsWrongVersion)),
    Some((None, Outcome::StarttlsMissing)),
    Some((Some(Mode::Starttls), Outcome::AuthFailed)),
    Some((Some(Mode::Starttls), Outcome::NoGreeting)),
];
const SEEN_ON_2525: &[Seen] = &[
    None,
    Some((Some(Mode::Starttls), Outcome::Works)),
    Some((None, Outcome::Timeout)),
    Some((None, Outcome::Refused)),
];

/// One dimension of the space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Whether implicit TLS is missing from the client.
    NoImplicitTls,
    /// Whether STARTTLS is missing from the client.
    NoStarttls,
    /// The policy.
    Policy,
    /// Whether the sender logs in.
    Authenticates,
    /// The role.
    Role,
    /// The network's kind.
    Kind,
    /// The set of pairs offered: 0 for an unknown service, else the bits of the pairs.
    Offered,
    /// What was seen on a port.
    Seen(u16),
}

const AXES: [Axis; 11] = [
    Axis::NoImplicitTls,
    Axis::NoStarttls,
    Axis::Policy,
    Axis::Authenticates,
    Axis::Role,
    Axis::Kind,
    Axis::Offered,
    Axis::Seen(25),
    Axis::Seen(465),
    Axis::Seen(587),
    Axis::Seen(2525),
];

impl Axis {
    /// Every dimension.
    pub const fn all() -> &'static [Self] {
        &AXES
    }

    /// How many values it has.
    pub fn size(self) -> usize {
        match self {
            Self::NoImplicitTls | Self::NoStarttls | Self::Authenticates => 2,
            Self::Policy => Policy::ALL.len(),
            Self::Role => Role::ALL.len(),
            Self::Kind => NetworkKind::ALL.len(),
            Self::Offered => 1 << PAIRS.len(),
            Self::Seen(port) => seen_on(port).len(),
        }
    }

    /// The value that `index` has in this dimension.
    pub fn value(self, index: usize) -> usize {
        index / self.stride() % self.size()
    }

    /// The index of the situation that differs from that of `index` in this dimension only.
    pub fn moved(self, index: usize, value: usize) -> usize {
        index - self.value(index) * self.stride() + value * self.stride()
    }

    fn stride(self) -> usize {
        AXES.iter().take_while(|axis| **axis != self).map(|axis| axis.size()).product()
    }
}

/// What may have been seen on `port`.
fn seen_on(port: u16) -> &'static [Seen] {
    match port {
        25 => SEEN_ON_25,
        465 => SEEN_ON_465,
        587 => SEEN_ON_587,
        2525 => SEEN_ON_2525,
        _ => &[None],
    }
}

/// How many situations there are.
pub fn size() -> usize {
    AXES.iter().map(|axis| axis.size()).product()
}

/// The situation with this index, below [`size`].
pub fn situation(index: usize) -> Situation {
    let value = |axis: Axis| axis.value(index);
    Situation {
        role: Role::ALL.get(value(Axis::Role)).copied(),
        network: Some(Network { kind: NetworkKind::ALL.get(value(Axis::Kind)).copied(), ..Network::default() }),
        client: Some(Client {
            implicit_tls: Some(value(Axis::NoImplicitTls) == 0),
            starttls: Some(value(Axis::NoStarttls) == 0),
        }),
        service: offered(value(Axis::Offered)),
        authenticates: Some(value(Axis::Authenticates) == 1),
        policy: Policy::ALL.get(value(Axis::Policy)).copied(),
        observations: Some([25, 465, 587, 2525].into_iter().filter_map(|port| observation(port, index)).collect()),
        today: None,
    }
}

fn offered(set: usize) -> Option<Service> {
    let options: Vec<_> =
        PAIRS.iter().enumerate().filter(|(bit, _)| set & (1 << bit) != 0).map(|(_, pair)| *pair).collect();
    (!options.is_empty()).then_some(Service::Own(OwnService { host: None, options }))
}

fn observation(port: u16, index: usize) -> Option<Observation> {
    let (mode, outcome) = (*seen_on(port).get(Axis::Seen(port).value(index))?)?;
    Some(Observation { port, mode, outcome })
}
