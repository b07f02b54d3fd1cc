//! Named networks: who blocks what.

use super::Source;
use crate::model::{Confidence, NetworkKind, PortStatus, vocabulary};

vocabulary! {
    /// What else a network does to mail.
    NetworkNote {
        /// No mail port gets out at all, or there is no plain TCP.
        NoSmtp = "no-smtp",
        /// Connections end at the network's own mail server.
        RedirectsSmtp = "redirects-smtp",
        /// A firewall reads the session and may hide STARTTLS.
        InspectsSmtp = "inspects-smtp",
    }
}

/// What is known of one network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NetworkFact {
    /// Stable id, such as `aws-ec2`.
    pub id: &'static str,
    /// Its name, for people.
    pub name: &'static str,
    /// What sort of network it is.
    pub kind: NetworkKind,
    /// Country codes or `global`.
    pub region: &'static str,
    /// What it does with outgoing connections, by port, ascending. A port that is not listed is unknown.
    pub ports: &'static [(u16, PortStatus)],
    /// How to have a port opened, where that is known; one sentence.
    pub how_to_open: Option<&'static str>,
    /// What else it does to mail.
    pub note: Option<NetworkNote>,
    /// How far this can be trusted.
    pub confidence: Confidence,
    /// When the source said so, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; none where the source bears no date.
    pub as_of: Option<&'static str>,
    /// Where it says so; its id is `network/` and the network's id.
    pub source: Source,
}

impl NetworkFact {
    /// What this network does with outgoing connections to `port`.
    pub fn status(&self, port: u16) -> PortStatus {
        self.ports.iter().find(|(number, _)| *number == port).map_or(PortStatus::Unknown, |(_, status)| *status)
    }
}

/// Every network of the register, by id.
pub const fn networks() -> &'static [NetworkFact] {
    NETWORKS
}

/// The network called `id`.
pub fn network(id: &str) -> Option<&'static NetworkFact> {
    NETWORKS.binary_search_by_key(&id, |network| network.id).ok().map(|index| &NETWORKS[index])
}

const NETWORKS: &[NetworkFact] = &[NetworkFact {
    id: "aws-ec2",
    name: "AWS EC2",
    kind: NetworkKind::Cloud,
    region: "global",
    ports: &[(25, PortStatus::BlockedByDefault)],
    how_to_open: Some(
        "File the request form to remove e-mail sending limitations, from the account that owns the instance.",
    ),
    note: None,
    confidence: Confidence::High,
    as_of: Some("2023"),
    source: Source {
        id: "network/aws-ec2",
        title: "Amazon EC2 service quotas: limits on email sent using port 25",
        url: "https://github.com/awsdocs/amazon-ec2-user-guide/blob/0c031e8530baa0887a8b80f85095c63d64b9e14b/doc_source/ec2-resource-limits.md",
        checked: "2026-11",
    },
}];
