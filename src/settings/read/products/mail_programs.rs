//! Mail programs' own files: Thunderbird's `prefs.js`, Outlook's PRF and registry, Apple's configuration profiles.

use super::*;

/// Thunderbird: `try_ssl` is a number, 0 to 3 (mozilla-central, `nsIMsgOutgoingServer`, `SocketType`).
pub(super) const THUNDERBIRD: Product = Product {
    id: Some("thunderbird"),
    words: &[],
    own: &[("try_ssl", Knob("try_ssl"))],
    shared: &[("hostname", Host), ("port", Port), ("username", Login), ("authmethod", Other)],
    rules: &[
        Rule::port(&[("try_ssl", One(&["3"]))], Implicit, 465),
        Rule::new(&[("try_ssl", One(&["2"]))], Required),
        Rule::new(&[("try_ssl", One(&["1"]))], Opportunistic),
        Rule::new(&[("try_ssl", Off)], Clear),
    ],
    port: Some(587),
    beside: false,
};

/// Outlook's PRF files and registry: `SMTPSecureConnection` is 0 none, 1 SSL, 2 TLS, 3 automatic.
pub(super) const OUTLOOK: Product = Product {
    id: Some("outlook-classic"),
    words: &[],
    own: &[("smtpsecureconnection", Knob("secure")), ("smtp_secure_connection", Knob("secure"))],
    shared: &[
        ("smtpserver", Host),
        ("smtpport", Port),
        ("smtpuseauth", Auth),
        ("smtpusername", Login),
        ("smtpuser", Login),
    ],
    rules: &[
        Rule::port(&[("secure", One(&["1", "00000001"]))], Implicit, 465),
        Rule::new(&[("secure", One(&["2", "00000002"]))], Required),
        Rule::new(&[("secure", One(&["3", "00000003"]))], Opportunistic),
        Rule::new(&[("secure", Off)], Clear),
    ],
    port: Some(25),
    beside: false,
};

/// Apple's configuration profiles: one switch, and the port tells which encryption it means.
pub(super) const APPLE_PROFILE: Product = Product {
    id: Some("apple-mail"),
    words: &[],
    own: &[
        ("outgoingmailserverhostname", Host),
        ("outgoingmailserverportnumber", Port),
        ("outgoingmailserverusessl", Knob("ssl")),
        ("outgoingmailserverusername", Login),
    ],
    shared: &[],
    rules: &[
        Rule::new(&[("ssl", On), ("port", One(&["465"]))], Implicit),
        Rule::new(&[("ssl", On)], Required),
        Rule::new(&[("ssl", Off)], Clear),
        Rule::new(&[], Clear),
    ],
    port: Some(587),
    beside: false,
};
