//! What every format says: each server of the company with the pairs to use there, the best first.

use super::{ExportError, Format};
use crate::engine::advise;
use crate::model::{Advice, Mode, Network, NetworkKind, OwnService, PortMode, Role, Service, Situation};
use crate::profile::{Incoming, Profile, Server, UserName};

/// The engine's answers for the company's customers.
pub struct Answers<'a> {
    /// Whose they are.
    pub profile: &'a Profile,
    /// The first server.
    pub first: &'a Server,
    /// What is thought of it.
    pub advice: Advice,
    /// The other servers, each with what is thought of it.
    others: Vec<(&'a Server, Advice)>,
    /// For programs that run on the company's own servers, where its network blocks something.
    pub on_our_servers: Option<Advice>,
}

impl<'a> Answers<'a> {
    pub fn of(profile: &'a Profile, today: Option<&str>) -> Result<Self, ExportError> {
        let (first, others) = profile.servers.split_first().ok_or(ExportError::NoServer)?;
        let today = today.map(str::to_owned);
        let ask = |server: &Server| {
            let service = OwnService { host: Some(server.host.clone()), options: server.options.clone() };
            let service = Some(Service::Own(service));
            advise(&profile.situation(Situation { service, today: today.clone(), ..Situation::default() }))
        };
        let blocks = profile.blocked.as_ref().is_some_and(|ports| !ports.is_empty());
        let hosted = || {
            let network = Network { kind: Some(NetworkKind::Hosting), ..Network::default() };
            let role = Some(Role::Application);
            let hosted = Situation { role, network: Some(network), today: today.clone(), ..Situation::default() };
            advise(&profile.situation(hosted))
        };
        Ok(Self {
            profile,
            first,
            advice: ask(first),
            others: others.iter().map(|server| (server, ask(server))).collect(),
            on_our_servers: blocks.then(hosted),
        })
    }

    /// Every server with the pairs to use, the best first.
    pub fn servers(&self) -> impl Iterator<Item = (&'a Server, Vec<PortMode>)> {
        let first = std::iter::once((self.first, usable(&self.advice)));
        first.chain(self.others.iter().map(|(server, advice)| (*server, usable(advice))))
    }

    /// The pairs to use with the first server; at least one.
    pub fn usable(&self) -> Result<Vec<PortMode>, ExportError> {
        let usable = usable(&self.advice);
        if usable.is_empty() { Err(ExportError::NothingFits(self.first.host.clone())) } else { Ok(usable) }
    }

    /// The servers for incoming mail that encrypt; at least one.
    pub fn incoming(&self, format: Format) -> Result<Vec<&'a Incoming>, ExportError> {
        let encrypts = |server: &&Incoming| server.mode != Mode::None;
        let servers: Vec<_> = self.profile.incoming.iter().flatten().filter(encrypts).collect();
        if servers.is_empty() { Err(ExportError::NoIncoming(format)) } else { Ok(servers) }
    }
}

/// The accepted pairs; advice has the best first.
pub fn usable(advice: &Advice) -> Vec<PortMode> {
    advice.options.iter().filter(|option| option.accepted).map(crate::model::OptionAdvice::pair).collect()
}

/// What customers log in with; the mail address if nothing is said.
pub fn user_name(given: Option<UserName>) -> UserName {
    given.unwrap_or(UserName::Address)
}

/// A domain in lower case, if it is one.
pub fn domain(given: &str) -> Result<String, ExportError> {
    let is_label = |label: &str| {
        let inside = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (1..=63).contains(&label.len()) && inside && !label.starts_with('-') && !label.ends_with('-')
    };
    let domain = given.trim_end_matches('.').to_ascii_lowercase();
    let is_domain = domain.len() <= 253 && domain.contains('.') && domain.split('.').all(is_label);
    if is_domain { Ok(domain) } else { Err(ExportError::BadDomain(given.to_owned())) }
}
