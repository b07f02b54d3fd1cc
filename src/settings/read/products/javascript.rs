//! JavaScript: Nodemailer.

use super::*;

/// Nodemailer 6 to 10: `secure` is implicit TLS; without it STARTTLS is used if the server offers it. Of `requireTLS` and
/// `ignoreTLS` together the first wins since 10, the second before.
pub(super) const NODEMAILER: Product = Product {
    id: Some("nodemailer"),
    words: &["nodemailer", "createtransport"],
    own: &[("secure", Knob("secure")), ("requiretls", Knob("requiretls")), ("ignoretls", Knob("ignoretls"))],
    shared: &[
        ("://", Host),
        ("host", Host),
        ("port", Port),
        ("user", Login),
        ("pass", Login),
        ("auth.clientid", Login),
    ],
    rules: &[
        Rule::port(&[("secure", On)], Implicit, 465),
        Rule::port(&[("?secure", On)], Implicit, 465),
        Rule::port(&[("scheme", One(&["smtps"]))], Implicit, 465),
        Rule::new(&[("ignoretls", On), ("requiretls", On)], Unclear),
        Rule::new(&[("ignoretls", On)], Clear),
        Rule::new(&[("?ignoretls", On)], Clear),
        Rule::new(&[("requiretls", On)], Required),
        Rule::new(&[("?requiretls", On)], Required),
        Rule::new(&[("secure", One(&["465"])), ("port", One(&["465"]))], Implicit), // `port === 465`
        Rule::new(&[("secure", One(&["465"])), ("port", Absent)], Unclear),
        Rule::new(&[("secure", One(&["465"]))], Opportunistic),
        Rule::new(&[("secure", Absent), ("port", One(&["465"]))], Implicit),
        Rule::new(&[("secure", Off)], Opportunistic),
        Rule::new(&[("requiretls", Off)], Opportunistic),
        Rule::new(&[("ignoretls", Off)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(587),
    beside: false,
};
