//! What the engine says before it is spelled out: small, and copied freely.

use crate::knowledge::{Advisory, Cure, Need, NetworkFact, Opening, PortFact, ServiceFact, UserName};
use crate::model::{
    Code, Confidence, NetworkKind, Outcome, Params, Policy, PortMode, PortStatus, Reason, SourceId, Vocabulary,
};

/// A code, the sources that it always rests on, and what the sentence is about. [`reason`](Self::reason) spells it out.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    /// What is said.
    pub code: Code,
    sources: &'static [SourceId],
    about: About,
}

impl Said {
    /// A code that rests on these sources, and is about nothing in particular.
    pub(super) const fn new(code: Code, sources: &'static [SourceId]) -> Self {
        Self { code, sources, about: About::Nothing }
    }

    /// The same, about this.
    pub(super) const fn about(self, about: About) -> Self {
        Self { about, ..self }
    }

    /// Code, parameters and sources, spelled out.
    pub fn reason(&self) -> Reason {
        Reason {
            code: self.code,
            params: self.about.params(),
            sources: self.sources.iter().copied().chain(self.about.source()).collect(),
        }
    }

    /// Whether both are the same, at a glance: by place, not by spelling. What is the same may be missed.
    pub fn is(&self, other: &Self) -> bool {
        self.code == other.code && core::ptr::eq(self.sources, other.sources) && self.about.is(other.about)
    }
}

/// What a sentence is about: where its parameters come from, and its last source.
#[derive(Clone, Copy, Debug)]
pub(crate) enum About {
    Nothing,
    /// What the registry of ports says in this port's row.
    Row(&'static PortFact),
    Kind(NetworkKind),
    Policy(Policy),
    Outcome(Outcome),
    Option(PortMode),
    Service(&'static ServiceFact),
    Network(&'static NetworkFact),
    /// What a network does with a port, and how far that can be trusted.
    Status(&'static NetworkFact, PortStatus, Confidence),
    /// How to have a port opened.
    HowToOpen(&'static NetworkFact, Opening),
    /// When this was said of the network.
    Age(&'static NetworkFact),
    /// The service's server.
    Server(&'static ServiceFact),
    /// What the service wants as the user name.
    UserName(&'static ServiceFact, UserName),
    /// What the service asks for first.
    Need(&'static ServiceFact, Need),
    /// What helps with the service.
    Cure(&'static ServiceFact, Cure, SourceId),
    /// From when the service takes no plain password.
    Login(&'static ServiceFact, &'static Advisory),
}

impl About {
    fn params(self) -> Params {
        let params = Params::default();
        match self {
            Self::Nothing | Self::Row(_) => params,
            Self::Kind(kind) => params.with("kind", kind.as_str()),
            Self::Policy(policy) => params.with("policy", policy.as_str()),
            Self::Outcome(outcome) => params.with("outcome", outcome.as_str()),
            Self::Option(PortMode { port, mode }) => params.with("port", port).with("mode", mode.as_str()),
            Self::Service(service) => params.with("service", service.name),
            Self::Server(service) => params.with("host", service.host.unwrap_or_default()),
            Self::UserName(_, name) => params.with("userName", name.word()),
            Self::Need(service, need) => params.with("service", service.name).with("need", need.as_str()),
            Self::Cure(service, cure, _) => params.with("service", service.name).with("cure", cure.as_str()),
            Self::Login(service, advisory) => {
                params.with("service", service.name).with("date", advisory.from.unwrap_or_default())
            }
            Self::Network(network) => params.with("network", network.name),
            Self::Status(network, status, confidence) => params
                .with("network", network.name)
                .with("status", status.as_str())
                .with("confidence", confidence.as_str())
                .with("asOf", network.as_of.unwrap_or("undated")),
            Self::HowToOpen(network, how) => params.with("network", network.name).with("how", how.as_str()),
            Self::Age(network) => params.with("network", network.name).with("asOf", network.as_of.unwrap_or_default()),
        }
    }

    fn source(self) -> Option<SourceId> {
        match self {
            Self::Row(fact) => fact.sources.iter().copied().find(|id| id.starts_with("iana-")),
            Self::Service(service) | Self::Server(service) | Self::UserName(service, _) | Self::Need(service, _) => {
                Some(service.source.id)
            }
            Self::Cure(_, _, source) => Some(source),
            Self::Login(_, advisory) => Some(advisory.source),
            Self::Network(network) | Self::Status(network, ..) | Self::HowToOpen(network, _) | Self::Age(network) => {
                Some(network.source.id)
            }
            Self::Nothing | Self::Kind(_) | Self::Policy(_) | Self::Outcome(_) | Self::Option(_) => None,
        }
    }

    fn is(self, other: Self) -> bool {
        use core::ptr::eq;
        match (self, other) {
            (Self::Nothing, Self::Nothing) => true,
            (Self::Row(one), Self::Row(other)) => eq(one, other),
            (Self::Kind(one), Self::Kind(other)) => one == other,
            (Self::Policy(one), Self::Policy(other)) => one == other,
            (Self::Outcome(one), Self::Outcome(other)) => one == other,
            (Self::Option(one), Self::Option(other)) => one == other,
            (Self::Service(one), Self::Service(other)) | (Self::Server(one), Self::Server(other)) => eq(one, other),
            (Self::UserName(one, name), Self::UserName(other, other_name)) => eq(one, other) && name == other_name,
            (Self::Need(one, need), Self::Need(other, other_need)) => eq(one, other) && need == other_need,
            (Self::Cure(one, cure, source), Self::Cure(other, other_cure, other_source)) => {
                eq(one, other) && cure == other_cure && source == other_source
            }
            (Self::Login(one, advisory), Self::Login(other, other_advisory)) => {
                eq(one, other) && eq(advisory, other_advisory)
            }
            (Self::Status(one, status, confidence), Self::Status(other, other_status, other_confidence)) => {
                eq(one, other) && status == other_status && confidence == other_confidence
            }
            (Self::Network(one), Self::Network(other))
            | (Self::HowToOpen(one, _), Self::HowToOpen(other, _))
            | (Self::Age(one), Self::Age(other)) => eq(one, other),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{About, Said};
    use crate::knowledge::{Opening, networks, ports, services};
    use crate::model::{Code, Confidence, Mode, NetworkKind, Outcome, Policy, PortMode, PortStatus};

    /// Two of each, unlike.
    fn subjects() -> Vec<About> {
        let (one, other) = (&networks()[0], &networks()[1]);
        vec![
            About::Nothing,
            About::Row(&ports()[0]),
            About::Row(&ports()[1]),
            About::Kind(NetworkKind::Vpn),
            About::Kind(NetworkKind::Cloud),
            About::Policy(Policy::PreferStarttls),
            About::Policy(Policy::PreferImplicitTls),
            About::Outcome(Outcome::Dns),
            About::Outcome(Outcome::Reset),
            About::Option(PortMode::new(25, Mode::None)),
            About::Option(PortMode::new(25, Mode::Starttls)),
            About::Service(&services()[0]),
            About::Service(&services()[1]),
            About::Network(one),
            About::Network(other),
            About::Status(one, PortStatus::Open, Confidence::Low),
            About::Status(other, PortStatus::Open, Confidence::Low),
            About::Status(one, PortStatus::Blocked, Confidence::Low),
            About::Status(one, PortStatus::Open, Confidence::High),
            About::HowToOpen(one, Opening::AskSupport),
            About::HowToOpen(other, Opening::AskSupport),
            About::Age(one),
            About::Age(other),
        ]
    }

    #[test]
    fn what_is_said_is_told_from_everything_else() {
        const SOURCES: &[&str] = &["rfc5321"];
        let subjects = subjects();
        for (place, one) in subjects.iter().enumerate() {
            for (other_place, other) in subjects.iter().enumerate() {
                let said = |about: &About| Said::new(Code::AskHost, SOURCES).about(*about);
                assert_eq!(said(one).is(&said(other)), place == other_place, "{one:?} and {other:?}");
            }
        }
        let said = Said::new(Code::AskHost, SOURCES);
        assert!(!said.is(&Said::new(Code::AskNetwork, SOURCES)));
        assert!(!said.is(&Said::new(Code::AskHost, &["rfc6409-3.1"])));
    }
}
