//! Elixir: Swoosh.

use super::*;

/// Swoosh, on gen_smtp: `ssl` is implicit TLS, `tls: :always` insists on STARTTLS, the default takes what is offered.
pub(super) const SWOOSH: Product = Product {
    id: Some("swoosh"),
    words: &["swoosh"],
    own: &[],
    shared: &[
        ("relay", Host),
        ("port", Port),
        ("ssl", Knob("ssl")),
        ("tls", Knob("tls")),
        ("auth", Auth),
        ("username", Login),
        ("password", Login),
    ],
    rules: &[
        Rule::port(&[("ssl", On)], Implicit, 465),
        Rule::new(&[("tls", One(&["always"]))], Required),
        Rule::new(&[("tls", Off)], Clear),
        Rule::new(&[("tls", One(&["if_available"]))], Opportunistic),
        Rule::new(&[("ssl", Off)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};
