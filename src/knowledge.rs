//! Facts, no decisions: const slices, each entry with its sources and the date it was checked.

mod messages;
mod networks;
mod ports;
mod services;
mod sources;

pub use messages::typical;
pub use networks::{NetworkFact, NetworkNote, network, networks};
pub use ports::{BlockingCell, PortFact, Standing, port, ports};
pub use services::{Login, ServiceFact, service, services};
pub use sources::{Source, source, sources};

/// Version of the facts and rules, a year and a month.
pub const RULE_SET: &str = "2026.11";

/// What an answer rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
