//! Drives [`probe`](crate::probe) over real sockets: tokio for connections and time, rustls for TLS.
//!
//! Native only, and only where the feature `live` is on: a page never connects anywhere. A run holds few
//! connections to one host at a time, logs in nowhere, and sends no mail.

mod conversation;
mod trust;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::knowledge::RULE_SET;
use crate::model::{Outcome, PortMode};
use crate::probe::{Attempt, Limits, ProbeReport, ProbedPair, Resolved, conclude};
use conversation::{Line, converse};
pub use trust::{Trust, TrustError};

/// As many connections to one host at a time as nobody minds.
pub const AT_ONCE: usize = 4;

/// What to probe.
#[derive(Clone, Debug)]
pub struct Request {
    /// The host: a name or an address.
    pub host: String,
    /// The pairs to try, in order.
    pub pairs: Vec<PortMode>,
    /// The pairs to try where none of those answers.
    pub otherwise: Vec<PortMode>,
    /// A server of somebody else, to tell this host from this network; none to do without.
    pub control: Option<String>,
    /// How long each stage may take.
    pub limits: Limits,
    /// What `EHLO` says; the literal of this machine's own address if not given.
    pub ehlo: Option<String>,
    /// Whether every address is tried, or the first of each family.
    pub all_addresses: bool,
    /// How many connections to the host there may be at a time: [`AT_ONCE`], or fewer.
    pub at_once: usize,
}

/// Probes a host. `told` hears of each pair as soon as it is done.
///
/// # Errors
///
/// Where the lists of certificate authorities cannot be read.
pub async fn probe(request: &Request, told: impl Fn(&ProbedPair)) -> Result<ProbeReport, TrustError> {
    let trust = Arc::new(Trust::new()?);
    let resolved = resolve(&request.host).await;
    let (pairs, control) = match &resolved {
        Some(addresses) => {
            let chosen = chosen(addresses, request.all_addresses);
            let first = converse_all(&request.host, &chosen, &request.pairs, request, &trust, &told).await;
            let answers = first.iter().any(|pair| pair.outcome == Some(Outcome::Answers));
            let rest = if answers { &[][..] } else { &request.otherwise };
            let second = converse_all(&request.host, &chosen, rest, request, &trust, &told).await;
            let pairs = [first, second].concat();
            let tried: Vec<_> = pairs.iter().map(ProbedPair::pair).collect();
            let control = control(request, &tried, addresses, &trust).await;
            (pairs, control)
        }
        None => (request.pairs.iter().map(|pair| ProbedPair::of(*pair, Vec::new())).collect(), Vec::new()),
    };
    let conclusions = conclude(&pairs, &control);
    Ok(ProbeReport {
        schema: "probe/1",
        rule_set: RULE_SET,
        host: request.host.clone(),
        resolved,
        pairs,
        control,
        conclusions,
    })
}

/// The same pairs at the other server; nothing where both are one.
async fn control(request: &Request, pairs: &[PortMode], addresses: &Resolved, trust: &Arc<Trust>) -> Vec<ProbedPair> {
    let Some(host) = request.control.as_deref().filter(|host| !host.eq_ignore_ascii_case(&request.host)) else {
        return Vec::new();
    };
    let Some(others) = resolve(host).await else { return Vec::new() };
    let first = addresses.ipv4.first().or(addresses.ipv6.first());
    let same_family = |address: &IpAddr| first.is_none_or(|first| first.is_ipv6() == address.is_ipv6());
    let Some(other) = others.ipv4.iter().chain(&others.ipv6).find(|address| same_family(address)) else {
        return Vec::new();
    };
    converse_all(host, &[*other], pairs, request, trust, |_| {}).await
}

/// The addresses of a name, or the address itself; none where there are none.
async fn resolve(host: &str) -> Option<Resolved> {
    if let Ok(address) = host.trim_matches(['[', ']']).parse::<IpAddr>() {
        return Some(Resolved::of([address]));
    }
    let found = tokio::net::lookup_host((host, 0)).await.ok()?;
    let mut addresses: Vec<IpAddr> = Vec::new();
    for address in found.map(|found| found.ip()) {
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    (!addresses.is_empty()).then(|| Resolved::of(addresses))
}

/// The first address of each family, or up to four of each.
fn chosen(addresses: &Resolved, all: bool) -> Vec<IpAddr> {
    let most = if all { 4 } else { 1 };
    addresses.ipv4.iter().take(most).chain(addresses.ipv6.iter().take(most)).copied().collect()
}

async fn converse_all(
    host: &str,
    addresses: &[IpAddr],
    pairs: &[PortMode],
    request: &Request,
    trust: &Arc<Trust>,
    told: impl Fn(&ProbedPair),
) -> Vec<ProbedPair> {
    let places = Arc::new(Semaphore::new(request.at_once.clamp(1, AT_ONCE)));
    let mut running = JoinSet::new();
    for (place, pair) in pairs.iter().enumerate() {
        for (order, address) in addresses.iter().enumerate() {
            let line = Line {
                to: SocketAddr::new(*address, pair.port),
                name: host.to_owned(),
                mode: pair.mode,
                limits: request.limits,
                ehlo: request.ehlo.clone(),
                trust: Arc::clone(trust),
            };
            let places = Arc::clone(&places);
            running.spawn(async move {
                let _place = places.acquire_owned().await;
                (place, order, converse(&line).await)
            });
        }
    }
    gather(pairs, addresses.len(), running, told).await
}

/// Attempts as they come in, put together pair by pair.
async fn gather(
    pairs: &[PortMode],
    addresses: usize,
    mut running: JoinSet<(usize, usize, Attempt)>,
    told: impl Fn(&ProbedPair),
) -> Vec<ProbedPair> {
    let mut waiting: Vec<Vec<(usize, Attempt)>> = vec![Vec::new(); pairs.len()];
    let mut done: Vec<Option<ProbedPair>> = vec![None; pairs.len()];
    while let Some(finished) = running.join_next().await {
        let Ok((place, order, attempt)) = finished else { continue };
        let (Some(attempts), Some(pair)) = (waiting.get_mut(place), pairs.get(place)) else { continue };
        attempts.push((order, attempt));
        if attempts.len() == addresses {
            attempts.sort_by_key(|(order, _)| *order);
            let all = std::mem::take(attempts).into_iter().map(|(_, attempt)| attempt).collect();
            let probed = ProbedPair::of(*pair, all);
            told(&probed);
            if let Some(slot) = done.get_mut(place) {
                *slot = Some(probed);
            }
        }
    }
    done.into_iter().flatten().collect()
}
