//! Facts, no decisions: const slices, each entry with its sources and the date it was checked.

pub mod advisories;
mod dated;
mod fragments;
mod messages;
mod networks;
mod ports;
pub mod registers;
mod services;
mod sources;
pub(crate) mod store;

pub use advisories::{Advisory, Affected, Cure, When, advisories, advisories_of, advisory_for};
pub use dated::{ReadFrom, SaidBy, confidence, is_old};
pub use fragments::{Meaning, Reply, Signal, fragments, meaning_of, rank_of_producer, written as written_fragments};
pub use messages::typical;
pub(crate) use networks::kind_of;
pub use networks::{NetworkFact, NetworkNote, Opening, network, networks, networks_named};
pub use ports::{BlockingCell, PortFact, Standing, fetching, port, ports};
pub use services::{
    Login, Need, Offer, ServiceFact, UserName, service, service_for_domain, service_for_host, services,
};
pub use sources::{Source, source, sources};
pub use store::{DataError, DataKind};

/// Version of the facts and rules, a year and a month.
pub const RULE_SET: &str = "2026.11";

/// What an answer rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RuleSet {
    /// Version of the facts and rules, such as `2026.11`.
    pub rule_set: &'static str,
    /// Version of the software.
    pub version: &'static str,
}

impl Default for RuleSet {
    fn default() -> Self {
        Self { rule_set: RULE_SET, version: env!("CARGO_PKG_VERSION") }
    }
}
