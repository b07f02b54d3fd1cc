//! Commands by which somebody sees for themselves what a port does. None of them sends a password or a mail.
//!
//! As OpenSSL 3, OpenBSD's netcat and swaks 20240103 take them.

use super::HOST;
use crate::model::{Mode, PortMode, decimal};

/// What a command tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByHand {
    /// Whether a connection comes about.
    Reach,
    /// Whether the server speaks TLS from the first byte.
    ImplicitTls,
    /// Whether the server switches to TLS.
    Starttls,
    /// Whether a program gets through to the server as it should.
    Whole,
}

/// The commands for `pair` at this server, or at a placeholder.
pub fn by_hand(host: Option<&str>, PortMode { port, mode }: PortMode) -> Vec<(ByHand, String)> {
    let host = host.unwrap_or(HOST);
    let port = decimal(port.into());
    let (tls, starttls, flag) = match mode {
        Mode::ImplicitTls => (ByHand::ImplicitTls, "", " --tls-on-connect"),
        Mode::Starttls | Mode::None => (ByHand::Starttls, " -starttls smtp", " --tls"),
    };
    vec![
        (ByHand::Reach, ["nc -vz ", host, " ", &port].concat()),
        (tls, ["openssl s_client", starttls, " -crlf -connect ", host, ":", &port].concat()),
        (ByHand::Whole, ["swaks --server ", host, " --port ", &port, flag, " --quit-after EHLO"].concat()),
    ]
}
