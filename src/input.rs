//! Reading questions: one reader from a JSON tree to the types of the [model](crate::model), for every face.
//!
//! A reader collects every mistake, not only the first one, and says where each one is. `null` is the same as leaving a
//! field out.
//!
//! ```
//! let question = serde_json::json!({ "network": { "kind": "residental" }, "observations": [{ "port": "587" }] });
//! let problems = port_advice::input::situation(&question).unwrap_err();
//! assert_eq!(problems.to_string(), "`/network/kind` is `residental`, which is not a known word: did you mean \
//!     `residential`? allowed are `residential`, `mobile`, `corporate`, `public-wifi`, `cloud`, `hosting`, `vpn`, \
//!     `unknown`; `/observations/0/port` is a text (`587`), it must be a whole number from 1 to 65535, without quotes; \
//!     `/observations/0/outcome` is missing");
//! ```

mod date;
mod error;
mod nearest;
mod profile;
mod question;
mod reader;

#[cfg(feature = "wasm-engine")]
pub(crate) use date::is_day;
pub use error::{InputError, Problem, ProblemCode};
pub use profile::profile;
pub use question::{pasted, report, setting, situation, wanted};

use crate::knowledge;
use crate::model::{Locale, Network, NetworkKind, Service, Vocabulary};

/// The word with this spelling, for attributes and flags; `path` says whose value it is.
///
/// ```
/// use port_advice::input::word;
/// use port_advice::model::Mode;
///
/// let problem = word::<Mode>("--mode", "startls").unwrap_err();
/// assert_eq!(problem.nearest, ["starttls"]);
/// ```
pub fn word<W: Vocabulary>(path: &str, spelling: &str) -> Result<W, Problem> {
    W::parse(spelling).ok_or_else(|| Problem::unknown_word(path, spelling, W::SPELLINGS))
}

/// The language that serves a reader of this tag, for attributes and flags.
pub fn locale(path: &str, tag: &str) -> Result<Locale, Problem> {
    Locale::serving(tag).ok_or_else(|| Problem::unknown_word(path, tag, Locale::SPELLINGS))
}

/// The network with this name, for attributes: a kind, or an id of the register.
pub fn network(path: &str, name: &str) -> Result<Network, Problem> {
    if let Some(kind) = NetworkKind::parse(name) {
        return Ok(Network { kind: Some(kind), ..Network::default() });
    }
    match network_id(path, name) {
        Ok(id) => Ok(Network { id: Some(id.to_owned()), ..Network::default() }),
        Err(problem) if !problem.nearest.is_empty() => {
            Err(problem.allowing("a kind of network or an id of the register"))
        }
        Err(_) => {
            let kinds = NetworkKind::ALL.iter().map(|kind| kind.as_str());
            let ids = knowledge::networks().iter().map(|network| network.id);
            Err(Problem::unknown_id(path, name, kinds.chain(ids))
                .allowing("a kind of network or an id of the register"))
        }
    }
}

/// The id of a service of the register, for attributes.
///
/// ```
/// use port_advice::input::service_id;
///
/// assert_eq!(service_id("service", "gmail"), Ok("gmail"));
/// assert_eq!(service_id("service", "gmial").unwrap_err().nearest[0], "gmail");
/// ```
pub fn service_id(path: &str, name: &str) -> Result<&'static str, Problem> {
    let ids = || knowledge::services().iter().map(|service| service.id);
    ids().find(|id| *id == name).ok_or_else(|| Problem::unknown_id(path, name, ids()))
}

/// The service that is called so: an id of the register, a mail address or its domain, or a server's name. Of an address
/// only the domain is kept.
pub fn service(path: &str, name: &str) -> Result<Service, Problem> {
    if knowledge::service(name).is_some() {
        return Ok(Service::Id(name.to_owned()));
    }
    let domain = domain_of(name);
    let is_address = domain.len() < name.len();
    if reader::is_host(domain) && (is_address || knowledge::service_for_domain(domain).is_some()) {
        return Ok(Service::Address { address: domain.to_owned() });
    }
    if reader::is_host(name) && knowledge::service_for_host(name).is_some() {
        return Ok(Service::Host { host: name.to_owned() });
    }
    let ids = knowledge::services().iter().map(|service| service.id);
    Err(Problem::unknown_id(path, name, ids).allowing("an id of the register, a mail address or a server's name"))
}

/// What stands behind the last `@`, or the whole.
fn domain_of(address: &str) -> &str {
    address.rsplit_once('@').map_or(address, |(_, domain)| domain)
}

/// The id of the network that is called so: an id, name or alias of the register. Where several are, none is guessed.
pub fn network_id(path: &str, name: &str) -> Result<&'static str, Problem> {
    if let Some(known) = knowledge::network(name) {
        return Ok(known.id);
    }
    match *knowledge::networks_named(name) {
        [only] => Ok(only.id),
        ref several => Err(Problem::unknown_network(path, name, several)),
    }
}

/// Whether this can be the name of a server.
pub fn host(path: &str, name: &str) -> Result<(), Problem> {
    if reader::is_host(name) { Ok(()) } else { Err(Problem::bad_host(path, name)) }
}
