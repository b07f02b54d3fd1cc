//! The ports people meet.
//!
//! How likely a port is blocked comes from the networks found for each kind, and each cell says how strong that evidence
//! is: `good` (a dozen networks or more, or a common practice), `fair` (a handful that agree), `thin` (one or two, or
//! inferred). Where no network was found that speaks of the port, the cell is `unknown`; campuses count as corporate.
//! Networks were found by looking for blocks, so none of this is a market share.

use serde::Serializer;

use crate::model::{Blocking, Confidence, Mode, NetworkKind, SourceId, Vocabulary, vocabulary};

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

/// How likely a kind of network blocks a port, and how far that can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BlockingCell {
    /// How likely.
    pub likelihood: Blocking,
    /// How far that can be trusted.
    pub confidence: Confidence,
}

/// What is known of one port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortFact {
    /// TCP port.
    pub port: u16,
    /// The name of its row in the IANA registry, if it has one.
    pub registry_name: Option<&'static str>,
    /// What it is to mail.
    pub standing: Standing,
    /// The modes usually spoken on it, the commonest first. Single services differ: see their own pairs.
    pub modes: &'static [Mode],
    /// How likely each kind of network blocks it, in the order of [`NetworkKind`]; an object in JSON.
    #[serde(serialize_with = "by_kind")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<NetworkKind, BlockingCell>"))]
    pub blocking: [BlockingCell; 8],
    /// Ids of the sources.
    pub sources: &'static [SourceId],
}

impl PortFact {
    /// How likely a network of this kind blocks the port.
    pub fn blocking_on(&self, kind: NetworkKind) -> Blocking {
        self.blocking[kind as usize].likelihood
    }

    /// How far [`blocking_on`](Self::blocking_on) can be trusted.
    pub fn confidence_on(&self, kind: NetworkKind) -> Confidence {
        self.blocking[kind as usize].confidence
    }
}

fn by_kind<S: Serializer>(cells: &[BlockingCell; 8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(NetworkKind::ALL.iter().zip(cells))
}

/// Every port, ascending.
pub const fn ports() -> &'static [PortFact] {
    PORTS
}

/// What is known of the port with this number.
///
/// ```
/// use port_advice::knowledge::port;
/// use port_advice::model::Mode;
///
/// assert_eq!(port(465).map(|fact| fact.modes), Some(&[Mode::ImplicitTls][..]));
/// assert_eq!(port(1), None);
/// ```
pub fn port(number: u16) -> Option<&'static PortFact> {
    PORTS.iter().find(|fact| fact.port == number)
}

/// What fetches mail on a port, for people: nothing is sent there.
pub const fn fetching(port: u16) -> Option<&'static str> {
    match port {
        110 | 995 => Some("POP3"),
        143 | 993 => Some("IMAP"),
        _ => None,
    }
}

const fn good(likelihood: Blocking) -> BlockingCell {
    BlockingCell { likelihood, confidence: Confidence::High }
}

const fn fair(likelihood: Blocking) -> BlockingCell {
    BlockingCell { likelihood, confidence: Confidence::Medium }
}

const fn thin(likelihood: Blocking) -> BlockingCell {
    BlockingCell { likelihood, confidence: Confidence::Low }
}

use Blocking::{High, Low, Moderate, VeryHigh, VeryLow};

/// Nobody has told us.
const NOBODY: BlockingCell = thin(Blocking::Unknown);

/// An alternate nobody lists: only access providers that say they close nothing but 25 tell something of it.
const RARE_ALTERNATE: [BlockingCell; 8] = [thin(Low), NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY];

// Columns: residential, mobile, corporate, public Wi-Fi, cloud, hosting, VPN, unknown.
const PORTS: &[PortFact] = &[
    PortFact {
        port: 25,
        registry_name: Some("smtp"),
        standing: Standing::Relay,
        modes: &[Mode::Starttls, Mode::None],
        // The unknown network is of some kind, and every kind mostly blocks 25.
        blocking: [
            good(VeryHigh),
            thin(VeryHigh),
            fair(VeryHigh),
            fair(High),
            good(VeryHigh),
            good(High),
            fair(VeryHigh),
            thin(High),
        ],
        sources: &["rfc5321-4.5.4.2", "rfc3207-4", "iana-25", "m3aawg-port25"],
    },
    PortFact {
        port: 26,
        registry_name: None,
        standing: Standing::Alternate,
        modes: &[Mode::Starttls, Mode::None],
        blocking: [thin(Low), NOBODY, NOBODY, NOBODY, NOBODY, thin(Moderate), NOBODY, NOBODY],
        sources: &["iana-26", "service/aspnix", "network/mmitech", "network/broadway-broadband"],
    },
    PortFact {
        port: 80,
        registry_name: Some("http"),
        standing: Standing::Web,
        modes: &[Mode::Starttls, Mode::None],
        blocking: [NOBODY; 8],
        sources: &["iana-80", "service/mailjet", "service/smtp2go"],
    },
    PortFact {
        port: 443,
        registry_name: Some("https"),
        standing: Standing::Web,
        modes: &[Mode::ImplicitTls],
        blocking: [NOBODY; 8],
        sources: &["iana-443", "service/chatmail", "service/smtp2go"],
    },
    PortFact {
        port: 465,
        registry_name: Some("submissions"),
        standing: Standing::Submission,
        modes: &[Mode::ImplicitTls],
        blocking: [good(VeryLow), thin(VeryLow), thin(Low), thin(Low), good(Moderate), fair(Low), fair(Low), NOBODY],
        sources: &[
            "rfc8314-3.3",
            "rfc8314-7.3",
            "iana-465",
            "ispdb-2026-03",
            "network/hetzner-cloud",
            "network/digitalocean",
        ],
    },
    PortFact {
        port: 586,
        registry_name: Some("password-chg"),
        standing: Standing::Alternate,
        modes: &[Mode::ImplicitTls],
        blocking: RARE_ALTERNATE,
        sources: &["iana-586", "service/rediffmail", "network/broadway-broadband"],
    },
    PortFact {
        port: 587,
        registry_name: Some("submission"),
        standing: Standing::Submission,
        modes: &[Mode::Starttls, Mode::None],
        blocking: [
            good(VeryLow),
            thin(VeryLow),
            thin(Moderate),
            fair(Low),
            good(Moderate),
            fair(Low),
            fair(Low),
            NOBODY,
        ],
        sources: &[
            "rfc6409-3.1",
            "rfc8314-3.3",
            "rfc5068-4.1",
            "iana-587",
            "ispdb-2026-03",
            "service/spectrum-mail",
            "network/digitalocean",
        ],
    },
    PortFact {
        port: 588,
        registry_name: Some("cal"),
        standing: Standing::Alternate,
        modes: &[Mode::Starttls, Mode::None],
        blocking: RARE_ALTERNATE,
        sources: &["iana-588", "service/mailjet", "network/broadway-broadband"],
    },
    PortFact {
        port: 1025,
        registry_name: Some("blackjack"),
        standing: Standing::Local,
        modes: &[Mode::None, Mode::Starttls],
        blocking: [NOBODY; 8],
        sources: &["iana-1025", "service/maildev", "service/proton-mail-bridge"],
    },
    PortFact {
        port: 2025,
        registry_name: Some("ellpack"),
        standing: Standing::Alternate,
        modes: &[Mode::Starttls, Mode::None],
        blocking: RARE_ALTERNATE,
        sources: &["iana-2025", "service/aspnix", "network/broadway-broadband"],
    },
    PortFact {
        port: 2465,
        registry_name: Some("lbm"),
        standing: Standing::Alternate,
        modes: &[Mode::ImplicitTls],
        blocking: RARE_ALTERNATE,
        sources: &[
            "iana-2465",
            "service/amazon-ses",
            "service/resend",
            "service/scaleway-email",
            "network/broadway-broadband",
        ],
    },
    PortFact {
        port: 2525,
        registry_name: Some("ms-v-worlds"),
        standing: Standing::Alternate,
        modes: &[Mode::Starttls, Mode::None],
        blocking: [fair(VeryLow), NOBODY, NOBODY, NOBODY, fair(Low), thin(Moderate), thin(Low), NOBODY],
        sources: &[
            "iana-2525",
            "ispdb-2026-03",
            "service/sparkpost",
            "network/fastweb",
            "network/digitalocean",
            "network/cloudzy",
        ],
    },
    PortFact {
        port: 2587,
        registry_name: Some("masc"),
        standing: Standing::Alternate,
        modes: &[Mode::Starttls],
        blocking: RARE_ALTERNATE,
        sources: &[
            "iana-2587",
            "service/amazon-ses",
            "service/resend",
            "service/scaleway-email",
            "network/broadway-broadband",
        ],
    },
    PortFact {
        port: 8025,
        registry_name: Some("ca-audit-da"),
        standing: Standing::Alternate,
        modes: &[Mode::Starttls, Mode::None],
        blocking: RARE_ALTERNATE,
        sources: &["iana-8025", "service/smtp2go", "network/broadway-broadband"],
    },
    PortFact {
        port: 8465,
        registry_name: None,
        standing: Standing::Alternate,
        modes: &[Mode::ImplicitTls],
        blocking: RARE_ALTERNATE,
        sources: &["iana-8465", "service/smtp2go", "network/broadway-broadband"],
    },
];
