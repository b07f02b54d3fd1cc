//! Named networks: who blocks what.
//!
//! How far a fact can be trusted follows one rule. It is `high` where whoever runs the network says so or is quoted, or
//! its source code says so; `medium` where it is second-hand or tested by a stranger; `low` where it is one report. It
//! drops one level if the source bears no date or one before 2021, or if a port's status is inferred from what the source
//! leaves out.

#[cfg(feature = "registers")]
pub(super) mod facts;

use serde::Serializer;

use super::{Source, registers};
use crate::model::{Confidence, NetworkKind, PortStatus, vocabulary};

vocabulary! {
    /// What a network does to mail beyond closing ports.
    NetworkNote {
        /// Lets no SMTP out on any port.
        NoSmtp = "no-smtp",
        /// Lets port 25 out to, or through, its own mail server only.
        OwnServerOnly = "own-server-only",
        /// Answers itself in place of the server that was asked for.
        RedirectsSmtp = "redirects-smtp",
        /// Reads along and removes STARTTLS.
        InspectsSmtp = "inspects-smtp",
    }
}

/// What is known of one network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetworkFact {
    /// Stable id, such as `aws-ec2`.
    pub id: &'static str,
    /// Its name, for people.
    pub name: &'static str,
    /// What sort of network it is.
    pub kind: NetworkKind,
    /// Country codes, `EU`, `global` or `unknown`.
    pub region: &'static str,
    /// What it does with outgoing connections, by port, ascending. A port that is not listed is unknown.
    #[serde(serialize_with = "as_objects")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<KnownPort>"))]
    pub ports: &'static [(u16, PortStatus)],
    /// What else it does to mail.
    pub note: Option<NetworkNote>,
    /// How to have a port opened, where that is known; one sentence.
    pub how_to_open: Option<&'static str>,
    /// How far this can be trusted.
    pub confidence: Confidence,
    /// When the source said so, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; none where the source bears no date.
    pub as_of: Option<&'static str>,
    /// Where it says so; its id is `network/` and the network's id.
    pub source: Source,
}

/// A port of a network as it is written in JSON.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct KnownPort {
    /// TCP port.
    port: u16,
    /// What the network does with outgoing connections to it.
    status: PortStatus,
}

fn as_objects<S: Serializer>(ports: &&[(u16, PortStatus)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(ports.iter().map(|&(port, status)| KnownPort { port, status }))
}

impl NetworkFact {
    /// What this network does with outgoing connections to `port`.
    pub fn status(&self, port: u16) -> PortStatus {
        self.ports.iter().find(|(number, _)| *number == port).map_or(PortStatus::Unknown, |(_, status)| *status)
    }
}

/// Every network of the register, grouped by what it is, each group by id. Empty until the registers are loaded, where
/// they are not compiled in.
pub fn networks() -> &'static [NetworkFact] {
    registers::networks()
}

/// The network called `id`.
pub fn network(id: &str) -> Option<&'static NetworkFact> {
    networks().iter().find(|network| network.id == id)
}
