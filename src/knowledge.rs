//! Facts, no decisions: const slices, each entry with its sources and the date it was checked.

mod networks;
mod ports;
mod services;
mod sources;
mod symptoms;

pub use networks::{NetworkFact, network, networks};
pub use ports::{PortFact, Standing, port, ports};
pub use services::{Login, ServiceFact, service, services};
pub use sources::{Source, source, sources};
pub use symptoms::{Meaning, Reply, Signal, fragments, meaning_of, rank_of_producer};

/// Version of the facts and rules, a year and a month.
pub const RULE_SET: &str = "2026.11";
