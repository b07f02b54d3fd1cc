//! What a probe found, as data.

use std::net::IpAddr;

use crate::model::{Mode, Observation, Outcome, OwnService, PortMode, Service, Situation, vocabulary};

use super::Conclusion;

vocabulary! {
    /// The stage a conversation got to.
    Reached {
        /// Nothing: no connection.
        Nothing = "nothing",
        /// The TCP connection stood.
        Connect = "connect",
        /// TLS was agreed from the first byte.
        Tls = "tls",
        /// The server greeted.
        Greeting = "greeting",
        /// The server answered `EHLO`.
        Ehlo = "ehlo",
        /// The connection was upgraded with `STARTTLS`.
        Upgraded = "upgraded",
        /// The server answered `EHLO` again, under TLS.
        Secured = "secured",
    }
}

vocabulary! {
    /// Something a conversation showed that the outcome alone does not say.
    Sign {
        /// The greeting took longer than five seconds.
        Slow = "slow",
        /// The server asks to come back later (421): it says nothing about the port.
        Busy = "busy",
        /// A device on the way refused, not the server.
        RejectedOnTheWay = "rejected-on-the-way",
        /// A rule of this machine forbids the connection.
        ThisMachine = "this-machine",
        /// An IMAP server answered.
        Imap = "imap",
        /// A POP3 server answered.
        Pop3 = "pop3",
        /// A web server or a sign-in page answered.
        Http = "http",
        /// An SSH server answered.
        Ssh = "ssh",
        /// An FTP server answered.
        Ftp = "ftp",
        /// What came is no protocol that is known here.
        NotSmtp = "not-smtp",
        /// The server spoke TLS before it was asked to.
        TlsFirst = "tls-first",
        /// The server closed the connection in the middle.
        Closed = "closed",
        /// A firewall hides the greeting or the capabilities.
        Masked = "masked",
        /// `STARTTLS` was offered and then refused.
        StarttlsRefused = "starttls-refused",
        /// Something was sent behind the answer to `STARTTLS`: it could pass for part of the secured conversation.
        StarttlsInjection = "starttls-injection",
        /// The greeting refuses service (554).
        RefusesService = "refuses-service",
        /// No TLS version in common: the server is too old.
        TlsTooOld = "tls-too-old",
        /// No cipher in common.
        NoCommonCipher = "no-common-cipher",
        /// The server closed the connection during the handshake.
        ClosedInHandshake = "closed-in-handshake",
        /// The certificate is signed by itself.
        SelfSigned = "self-signed",
        /// The certificate has expired, or is not valid yet.
        Expired = "expired",
        /// The certificate is for another name.
        OtherName = "other-name",
        /// The certificate's authority is not known to this machine.
        UnknownAuthority = "unknown-authority",
        /// Only this machine trusts the certificate's authority: an antivirus or a company's proxy reads along.
        Intercepted = "intercepted",
        /// IPv6 fails where IPv4 answers.
        Ipv6Fails = "ipv6-fails",
        /// IPv4 fails where IPv6 answers.
        Ipv4Fails = "ipv4-fails",
        /// More was sent than a mail server sends.
        TooMuch = "too-much",
    }
}

/// What a server says it can do, in the order of its reply to `EHLO`.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Capabilities {
    /// Before the connection was secured.
    pub before: Vec<String>,
    /// After.
    pub after: Vec<String>,
}

/// A server's certificate, judged four ways.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Certificate {
    /// The names it is for.
    pub names: Vec<String>,
    /// Who signed it.
    pub issuer: String,
    /// The first day it is valid, `YYYY-MM-DD`.
    pub not_before: String,
    /// The last day it is valid, `YYYY-MM-DD`.
    pub not_after: String,
    /// SHA-256 of it, in hexadecimal digits.
    pub sha256: String,
    /// Whether it is signed by itself.
    pub self_signed: bool,
    /// Whether this machine trusts its authority; unknown where the driver cannot ask.
    pub trusted_here: Option<bool>,
    /// Whether Mozilla's list has its authority: what the rest of the world trusts.
    pub trusted_by_mozilla: Option<bool>,
    /// Whether it is for the name that was asked for.
    pub name_matches: bool,
    /// Whether it is valid today.
    pub in_date: bool,
}

impl Certificate {
    /// Whether a mail program accepts it.
    pub fn is_accepted(&self) -> bool {
        self.name_matches && self.in_date && self.trusted_here.or(self.trusted_by_mozilla) == Some(true)
    }

    /// What is wrong with it.
    pub(super) fn signs(&self) -> impl Iterator<Item = Sign> {
        let only_here = self.trusted_here == Some(true) && self.trusted_by_mozilla == Some(false);
        let unknown = self.trusted_here.or(self.trusted_by_mozilla) == Some(false);
        [
            (self.self_signed, Sign::SelfSigned),
            (!self.in_date, Sign::Expired),
            (!self.name_matches, Sign::OtherName),
            (unknown && !self.self_signed, Sign::UnknownAuthority),
            (only_here, Sign::Intercepted),
        ]
        .into_iter()
        .filter_map(|(holds, sign)| holds.then_some(sign))
    }
}

/// An agreed TLS connection.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Tls {
    /// `1.2` or `1.3`.
    pub version: String,
    /// The cipher suite, as IANA names it.
    pub cipher: String,
    /// The server's certificate.
    pub certificate: Certificate,
}

/// One conversation with one address.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Attempt {
    /// The address; none in a conversation that was played back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<IpAddr>,
    /// How far it got.
    pub reached: Option<Reached>,
    /// What a mail program would have seen; none where nothing can be said of the port (busy).
    pub outcome: Option<Outcome>,
    /// Milliseconds until the connection stood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connect_ms: Option<u32>,
    /// Milliseconds until the greeting was whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting_ms: Option<u32>,
    /// The greeting, as the server said it, without control characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub greeting: Option<String>,
    /// What the server says it can do.
    pub ehlo: Capabilities,
    /// The TLS connection, where one was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<Tls>,
    /// What else was seen.
    pub signs: Vec<Sign>,
}

impl Attempt {
    /// The mechanisms the server offers for a login, as far as it was asked under this attempt's mode.
    pub fn auth(&self) -> Vec<&str> {
        let last = if self.ehlo.after.is_empty() { &self.ehlo.before } else { &self.ehlo.after };
        let is_auth = |word: &str| word.eq_ignore_ascii_case("auth");
        let mut lists = last.iter().filter(|line| line.split([' ', '=']).next().is_some_and(is_auth));
        lists.next().map(|line| line.split([' ', '=']).skip(1).collect()).unwrap_or_default()
    }

    pub(super) fn sign(&mut self, sign: Sign) {
        if !self.signs.contains(&sign) {
            self.signs.push(sign);
        }
    }
}

/// A pair of port and mode, with the attempts on all addresses.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ProbedPair {
    /// TCP port.
    pub port: u16,
    /// Encryption mode.
    pub mode: Mode,
    /// The best of the attempts: mail programs fall back to another address.
    pub outcome: Option<Outcome>,
    /// One for each address, in the order in which they began.
    pub attempts: Vec<Attempt>,
    /// What was seen in all of them together.
    pub signs: Vec<Sign>,
}

impl ProbedPair {
    /// The attempts on one pair, put together.
    pub fn of(pair: PortMode, attempts: Vec<Attempt>) -> Self {
        let outcome = attempts.iter().filter_map(|attempt| attempt.outcome).min_by_key(|outcome| merit(*outcome));
        let mut signs = Vec::new();
        let answers = |ipv6: bool| {
            let mut of_family =
                attempts.iter().filter(|attempt| attempt.address.is_some_and(|it| it.is_ipv6() == ipv6));
            let first = of_family.next()?;
            Some(first.outcome == Some(Outcome::Answers) || of_family.any(|it| it.outcome == Some(Outcome::Answers)))
        };
        match (answers(false), answers(true)) {
            (Some(true), Some(false)) => signs.push(Sign::Ipv6Fails),
            (Some(false), Some(true)) => signs.push(Sign::Ipv4Fails),
            _ => {}
        }
        for sign in attempts.iter().flat_map(|attempt| &attempt.signs) {
            if !signs.contains(sign) {
                signs.push(*sign);
            }
        }
        Self { port: pair.port, mode: pair.mode, outcome, attempts, signs }
    }

    /// The (port, mode) pair.
    pub fn pair(&self) -> PortMode {
        PortMode::new(self.port, self.mode)
    }
}

/// Smaller is better: what a mail program that may choose its address gets.
fn merit(outcome: Outcome) -> usize {
    const ORDER: &[Outcome] = &[
        Outcome::Answers,
        Outcome::TlsCertificate,
        Outcome::RejectedByPolicy,
        Outcome::StarttlsMissing,
        Outcome::TlsWrongVersion,
        Outcome::TlsHandshake,
        Outcome::NoGreeting,
        Outcome::Reset,
        Outcome::Refused,
        Outcome::Timeout,
    ];
    ORDER.iter().position(|known| *known == outcome).unwrap_or(ORDER.len())
}

/// The addresses of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Resolved {
    /// IPv4 addresses.
    pub ipv4: Vec<IpAddr>,
    /// IPv6 addresses.
    pub ipv6: Vec<IpAddr>,
}

impl Resolved {
    /// The addresses of either family, as the resolver gave them.
    pub fn of(addresses: impl IntoIterator<Item = IpAddr>) -> Self {
        let (ipv6, ipv4) = addresses.into_iter().partition(IpAddr::is_ipv6);
        Self { ipv4, ipv6 }
    }
}

/// All that a probe of one host found. It never says `works`: nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProbeReport {
    /// `probe/1`: the shape of this report.
    pub schema: &'static str,
    /// Version of the facts and rules.
    pub rule_set: &'static str,
    /// The host that was asked for.
    pub host: String,
    /// Its addresses; none where the name does not resolve.
    pub resolved: Option<Resolved>,
    /// The pairs that were tried, in order.
    pub pairs: Vec<ProbedPair>,
    /// The same on a server of somebody else, to tell this host from this network.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub control: Vec<ProbedPair>,
    /// What it proves.
    pub conclusions: Vec<Conclusion>,
}

/// What the attempts on the pairs say, as the engine takes it.
///
/// The pairs that answer, or would if the certificate were put right, are what the host offers; the rest is only seen.
pub fn situation_of(report: &ProbeReport, known: Option<Service>) -> Situation {
    let seen =
        |pair: &ProbedPair| pair.outcome.map(|outcome| Observation { port: pair.port, mode: Some(pair.mode), outcome });
    let observations: Vec<_> = match report.resolved {
        Some(_) => report.pairs.iter().filter_map(seen).collect(),
        None => report.pairs.iter().map(|pair| dns(pair.pair())).collect(),
    };
    let offered = report.pairs.iter().filter(|pair| {
        matches!(pair.outcome, Some(Outcome::Answers | Outcome::TlsCertificate)) && pair.mode != Mode::None
    });
    let options: Vec<_> = offered.map(ProbedPair::pair).collect();
    let own = (!options.is_empty()).then(|| Service::Own(OwnService { host: Some(report.host.clone()), options }));
    Situation {
        service: known.or(own),
        observations: (!observations.is_empty()).then_some(observations),
        ..Situation::default()
    }
}

fn dns(pair: PortMode) -> Observation {
    Observation { port: pair.port, mode: Some(pair.mode), outcome: Outcome::Dns }
}
