//! The ports people meet.

use crate::model::{Blocking, Mode, NetworkKind, SourceId, vocabulary};

vocabulary! {
    /// What a port number is to mail.
    Standing {
        /// Registered for mail between servers.
        Relay = "relay",
        /// Registered for mail from people and programs.
        Submission = "submission",
        /// Not registered for mail, offered by some services.
        Alternate = "alternate",
        /// Belongs to the web, offered by few services.
        Web = "web",
        /// Used by test servers on one's own machine.
        Local = "local",
    }
}

/// What is known of one port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PortFact {
    /// TCP port.
    pub port: u16,
    /// The name of its row in the IANA registry, if it has one.
    pub registry_name: Option<&'static str>,
    /// What it is to mail.
    pub standing: Standing,
    /// The mode usually spoken on it, then the others that are met.
    pub modes: &'static [Mode],
    /// How likely each kind of network blocks it, in the order of [`NetworkKind`].
    pub blocking: [Blocking; 8],
    /// Ids of the sources.
    pub sources: &'static [SourceId],
}

impl PortFact {
    /// How likely a network of this kind blocks the port.
    pub fn blocking_on(&self, kind: NetworkKind) -> Blocking {
        self.blocking[kind as usize]
    }
}

/// Every port, ascending.
pub const fn ports() -> &'static [PortFact] {
    PORTS
}

/// What is known of the port with this number.
pub fn port(number: u16) -> Option<&'static PortFact> {
    PORTS.iter().find(|fact| fact.port == number)
}

use Blocking::{High, Low, Moderate, Unknown, VeryHigh, VeryLow};

// Columns: residential, mobile, corporate, public Wi-Fi, cloud, hosting, VPN, unknown.
const PORTS: &[PortFact] = &[
    PortFact {
        port: 25,
        registry_name: Some("smtp"),
        standing: Standing::Relay,
        modes: &[Mode::Starttls, Mode::None],
        blocking: [VeryHigh, VeryHigh, VeryHigh, High, VeryHigh, High, VeryHigh, Unknown],
        sources: &["rfc5321"],
    },
    PortFact {
        port: 465,
        registry_name: Some("submissions"),
        standing: Standing::Submission,
        modes: &[Mode::ImplicitTls],
        blocking: [VeryLow, VeryLow, Moderate, Low, Moderate, Low, Low, Unknown],
        sources: &["rfc8314-3.3"],
    },
    PortFact {
        port: 587,
        registry_name: Some("submission"),
        standing: Standing::Submission,
        modes: &[Mode::Starttls, Mode::None],
        blocking: [VeryLow, VeryLow, Moderate, Low, Moderate, Low, Low, Unknown],
        sources: &["rfc6409-3.1"],
    },
    PortFact {
        port: 2525,
        registry_name: Some("ms-v-worlds"),
        standing: Standing::Alternate,
        modes: &[Mode::Starttls, Mode::None],
        blocking: [VeryLow, Low, High, Moderate, Low, Moderate, Low, Unknown],
        sources: &["rfc6409-3.1"],
    },
];
