//! What sort of server a name or an address stands for, as far as the name alone tells.

use std::net::IpAddr;

/// Where a server is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whereto {
    /// On the machine that sends.
    OwnMachine,
    /// In one's own network: a private address, a container, a name without a domain.
    OwnNetwork,
    /// Anywhere else, or not known.
    Other,
}

/// Ends of names that no public server has.
const PRIVATE: [&str; 8] = [".local", ".localdomain", ".lan", ".internal", ".home", ".home.arpa", ".intranet", ".corp"];

impl Whereto {
    /// The server of this name or address.
    pub fn of(host: &str) -> Self {
        let host = host.trim_matches(['[', ']']).trim_end_matches('.').to_ascii_lowercase();
        if let Ok(address) = host.parse() {
            return Self::of_address(address);
        }
        if host == "localhost" || host.ends_with(".localhost") || host.ends_with("docker.internal") {
            Self::OwnMachine
        } else if !host.is_empty() && !host.contains('.') || PRIVATE.iter().any(|end| host.ends_with(end)) {
            Self::OwnNetwork
        } else {
            Self::Other
        }
    }

    /// Whether nobody else runs it: a relay or a catcher there is ordinary, whatever its port.
    pub fn is_own(self) -> bool {
        self != Self::Other
    }

    fn of_address(address: IpAddr) -> Self {
        let (is_machine, is_network) = match address {
            IpAddr::V4(v4) => (v4.is_loopback() || v4.is_unspecified(), v4.is_private() || v4.is_link_local()),
            IpAddr::V6(v6) => {
                (v6.is_loopback() || v6.is_unspecified(), v6.is_unique_local() || v6.is_unicast_link_local())
            }
        };
        match (is_machine, is_network) {
            (true, _) => Self::OwnMachine,
            (_, true) => Self::OwnNetwork,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Whereto::{self, Other, OwnMachine, OwnNetwork};

    #[test]
    fn places_are_told_by_their_names() {
        let table = [
            ("localhost", OwnMachine),
            ("LOCALHOST.", OwnMachine),
            ("127.0.0.53", OwnMachine),
            ("[::1]", OwnMachine),
            ("host.docker.internal", OwnMachine),
            ("mailpit", OwnNetwork),
            ("10.1.2.3", OwnNetwork),
            ("192.168.0.9", OwnNetwork),
            ("fd00::25", OwnNetwork),
            ("printer.local", OwnNetwork),
            ("smtp.office.lan", OwnNetwork),
            ("smtp.gmail.com", Other),
            ("192.0.2.25", Other),
            ("local.example.com", Other),
            ("", Other),
        ];
        for (host, place) in table {
            assert_eq!(Whereto::of(host), place, "{host}");
        }
    }
}
