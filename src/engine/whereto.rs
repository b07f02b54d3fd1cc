//! What sort of server a name or an address stands for, as far as the name alone tells.

use std::net::Ipv4Addr;

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
            return Self::of_ipv4(address);
        }
        if host.matches(':').count() > 1 {
            return Self::of_ipv6(&host);
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

    fn of_ipv4(address: Ipv4Addr) -> Self {
        if address.is_loopback() || address.is_unspecified() {
            Self::OwnMachine
        } else if address.is_private() || address.is_link_local() {
            Self::OwnNetwork
        } else {
            Self::Other
        }
    }

    /// By its first part and its last, without the standard library's reader of IPv6, which is 430 bytes of a page.
    fn of_ipv6(address: &str) -> Self {
        const UNIQUE_LOCAL: std::ops::RangeInclusive<u16> = 0xfc00..=0xfdff;
        const LINK_LOCAL: std::ops::RangeInclusive<u16> = 0xfe80..=0xfebf;
        if matches!(address.trim_start_matches(['0', ':']), "" | "1") {
            return Self::OwnMachine;
        }
        let first = address.split(':').next().and_then(|part| u16::from_str_radix(part, 16).ok());
        match first {
            Some(part) if UNIQUE_LOCAL.contains(&part) || LINK_LOCAL.contains(&part) => Self::OwnNetwork,
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
            ("[FE80::1]", OwnNetwork),
            ("::", OwnMachine),
            ("0:0:0:0:0:0:0:1", OwnMachine),
            ("2001:db8::1", Other),
            ("fd::1", Other),
            ("mail.example.com:587", Other),
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
