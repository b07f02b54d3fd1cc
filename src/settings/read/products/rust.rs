//! Rust: lettre.

use super::*;

/// lettre 0.11: `relay` is implicit TLS on 465, `starttls_relay` STARTTLS insisted on on 587, `builder_dangerous`
/// nothing on 25 until `tls` is called.
pub(super) const LETTRE: Product = Product {
    id: Some("lettre"),
    words: &["lettre", "smtptransport", "asyncsmtptransport"],
    own: &[("starttls_relay#0", Host), ("starttls_relay#0", Knob("starttls_relay")), ("builder_dangerous#0", Host)],
    shared: &[
        ("builder_dangerous#0", Knob("dangerous")),
        ("relay#0", Host),
        ("relay#0", Knob("relay")),
        ("port#0", Port),
        ("tls#0", Knob("tls")),
        ("credentials#0", Login),
        ("://", Host),
    ],
    rules: &[
        Rule::new(&[("tls", One(&["required"]))], Required),
        Rule::new(&[("tls", One(&["opportunistic"]))], Opportunistic),
        Rule::port(&[("tls", One(&["wrapper"]))], Implicit, 465),
        Rule::new(&[("tls", One(&["none"]))], Clear),
        Rule::port(&[("starttls_relay", Present)], Required, 587),
        Rule::port(&[("relay", Present)], Implicit, 465),
        Rule::port(&[("dangerous", Present)], Clear, 25),
        Rule::port(&[("scheme", One(&["smtps"]))], Implicit, 465),
        Rule::port(&[("?tls", One(&["required"]))], Required, 587),
        Rule::port(&[("?tls", One(&["opportunistic"]))], Opportunistic, 587),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: false,
};
