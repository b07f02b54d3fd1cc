//! Named networks: who blocks what. The records are in the texts beside this file, the reader of them is
//! [`registers`].

use serde::Serializer;

use super::{Source, registers};
use crate::model::{Confidence, Network, NetworkKind, PortStatus, vocabulary};

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

vocabulary! {
    /// How a port is opened, where whoever runs the network has a way. What it says is in [`text`](crate::text); the
    /// page to go to is the record's source.
    Opening {
        /// Ask support.
        AskSupport = "ask-support",
        /// Ask support by telephone.
        CallSupport = "call-support",
        /// Ask support, which decides case by case.
        AskForReview = "ask-for-review",
        /// Ask support, as a paying customer.
        AskWhenPaying = "ask-when-paying",
        /// Send in a form.
        RequestForm = "request-form",
        /// Ask in the control panel, from the first paid invoice on.
        RequestOncePaid = "request-once-paid",
        /// Run the provider's own diagnostic, which opens the port.
        RunDiagnostic = "run-diagnostic",
        /// Set reverse DNS, SPF, DKIM and DMARC, then open a ticket.
        RecordsFirst = "records-first",
        /// Set reverse DNS, SPF, DKIM and DMARC, and pay a fee.
        RecordsAndFee = "records-and-fee",
        /// Have mail domains released by ticket.
        ReleaseDomains = "release-domains",
        /// Have the account verified, then enable SMTP in the security group.
        VerifyAccount = "verify-account",
        /// Confirm identity and payment, and state what will be sent.
        ConfirmIdentity = "confirm-identity",
        /// Ask for a contract of its own.
        SeparateContract = "separate-contract",
        /// Leave the trial, free or smallest plan.
        HigherPlan = "higher-plan",
        /// Opt out, or take a static address.
        OptOut = "opt-out",
        /// Lines with a static address are exempt.
        StaticAddress = "static-address",
        /// Business lines with a static address are exempt.
        StaticBusinessLine = "static-business-line",
        /// Leased lines are exempt.
        LeasedLine = "leased-line",
        /// Register the mail server with whoever runs the network.
        RegisterServer = "register-server",
        /// Mend what caused the block, then lift it oneself.
        MendAndUnblock = "mend-and-unblock",
        /// Add the server to the router's list.
        RouterSetting = "router-setting",
        /// Have the firewall let TLS through.
        FirewallRule = "firewall-rule",
        /// Send through localhost, or have the restriction switched off in WHM.
        LocalServer = "local-server",
        /// Send through the host's own server, or have an exception made.
        HostServer = "host-server",
        /// Go out through a NAT gateway, then ask as for a virtual machine.
        NatGateway = "nat-gateway",
        /// Use the VPN's other protocol.
        OtherProtocol = "other-protocol",
    }
}

/// What is known of one network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkFact {
    /// Stable id, such as `aws-ec2`.
    pub id: &'static str,
    /// Its name, for people.
    pub name: &'static str,
    /// What else people call it.
    pub aliases: &'static [&'static str],
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
    /// How to have a port opened, where that is known.
    pub how_to_open: Option<Opening>,
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
///
/// ```
/// use port_advice::knowledge::network;
///
/// assert_eq!(network("digitalocean").map(|fact| fact.name), Some("DigitalOcean Droplets"));
/// assert_eq!(network("no-such-network"), None);
/// ```
pub fn network(id: &str) -> Option<&'static NetworkFact> {
    networks().iter().find(|network| network.id == id)
}

/// The networks people call so: by id, name or alias; if there is none, those whose name begins with these words.
pub fn networks_named(name: &str) -> Vec<&'static NetworkFact> {
    let wanted = words(name);
    let called = |is_it: fn(&str, &str) -> bool| -> Vec<&'static NetworkFact> {
        let is_called = |network: &&NetworkFact| {
            let names = [network.id, network.name].into_iter().chain(network.aliases.iter().copied());
            names.map(words).any(|name| is_it(&name, &wanted))
        };
        networks().iter().filter(is_called).collect()
    };
    if wanted.trim().is_empty() {
        return Vec::new();
    }
    let exactly = called(|name, wanted| name == wanted);
    if exactly.is_empty() { called(|name, wanted| name.starts_with(wanted)) } else { exactly }
}

/// Lower-case words, each with a blank after it: a name that begins with another's words then begins with its letters.
fn words(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 1);
    for word in name.split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric()) {
        if !word.is_empty() {
            words.extend(word.chars().map(small));
            words.push(' ');
        }
    }
    words
}

/// A Latin letter in lower case; the register has no other. The standard library's tables for all scripts are 3,700 bytes
/// of a page, after brotli.
fn small(letter: char) -> char {
    match letter {
        'À'..='Þ' => (letter as u8 + 0x20).into(),
        _ => letter.to_ascii_lowercase(),
    }
}

/// The kind that was named, else that of the named network.
pub(crate) fn kind_of(place: Option<&Network>, network: Option<&NetworkFact>) -> NetworkKind {
    let named = place.and_then(|place| place.kind);
    named.or(network.map(|network| network.kind)).unwrap_or(NetworkKind::Unknown)
}

#[cfg(test)]
mod tests {
    use super::{networks, words};

    #[test]
    fn names_are_known_in_capitals() {
        for name in networks().iter().flat_map(|network| network.aliases.iter().chain([&network.name])) {
            assert_eq!(words(&name.to_uppercase()), words(name));
            assert_eq!(words(name), words(&name.to_lowercase()));
        }
    }
}
