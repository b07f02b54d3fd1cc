//! Programs that send for others: git send-email, curl, swaks, Postfix, Exim, msmtp.

use super::*;

/// git send-email: `ssl` is implicit TLS, `tls` STARTTLS, insisted on.
pub(super) const GIT: Product = Product {
    id: Some("git-send-email"),
    words: &["sendemail"],
    own: &[
        ("smtpencryption", Knob("encryption")),
        ("smtpserverport", Port),
        ("sendemail.smtpserver", Host),
        ("sendemail.smtpuser", Login),
    ],
    shared: &[("smtpserver", Host), ("smtpuser", Login), ("smtppass", Login)],
    rules: &[
        Rule::port(&[("encryption", One(&["ssl"]))], Implicit, 465),
        Rule::new(&[("encryption", One(&["tls"]))], Required),
        Rule::new(&[("encryption", Off)], Clear),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: true,
};

/// curl: `--ssl-reqd` insists on STARTTLS, `--ssl` takes what is offered.
pub(super) const CURL: Product = Product {
    id: Some("curl"),
    words: &["curl"],
    own: &[],
    shared: &[("://", Host), ("sslreqd", Knob("required")), ("ssl", Knob("ssl")), ("user", Login), ("u", Login)],
    rules: &[
        Rule::port(&[("scheme", One(&["smtps"]))], Implicit, 465),
        Rule::new(&[("required", Present)], Required),
        Rule::new(&[("ssl", Present)], Opportunistic),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: true,
};

/// swaks: `--tls` insists on STARTTLS, `--tls-on-connect` is implicit TLS.
pub(super) const SWAKS: Product = Product {
    id: Some("swaks"),
    words: &["swaks"],
    own: &[],
    shared: &[
        ("server", Host),
        ("s", Host),
        ("port", Port),
        ("p", Port),
        ("tls", Knob("tls")),
        ("tlsoptional", Knob("optional")),
        ("tlso", Knob("optional")),
        ("tlsonconnect", Knob("connect")),
        ("tlsc", Knob("connect")),
        ("au", Login),
        ("authuser", Login),
        ("a", Auth),
        ("auth", Auth),
    ],
    rules: &[
        Rule::port(&[("connect", Present)], Implicit, 465),
        Rule::new(&[("tls", Present)], Required),
        Rule::new(&[("optional", Present)], Opportunistic),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: true,
};

/// Postfix as a client: `may` takes what is offered, `encrypt` and above insist; the wrapper mode is implicit TLS.
/// Without a level nothing is encrypted (before 3.11).
pub(super) const POSTFIX: Product = Product {
    id: Some("postfix"),
    words: &[],
    own: &[
        ("relayhost", Host),
        ("smtp_tls_security_level", Knob("level")),
        ("smtp_tls_wrappermode", Knob("wrapper")),
        ("smtp_enforce_tls", Knob("enforce")),
        ("relayhost_tls_level", Knob("level")), // of containers that run it
        ("postfix_smtp_tls_security_level", Knob("level")),
        ("default_relay_host", Host),
        ("default_relay_host", Knob("container")),
        ("smtp_sasl_auth_enable", Auth),
    ],
    shared: &[("smtp_use_tls", Knob("use"))], // a name many others use
    rules: &[
        Rule::new(&[("wrapper", On)], Implicit),
        Rule::new(&[("level", One(&["encrypt", "verify", "secure", "fingerprint", "dane-only"]))], Required),
        Rule::new(&[("level", One(&["may", "dane"]))], Opportunistic),
        Rule::new(&[("level", Off)], Clear),
        Rule::new(&[("enforce", On)], Required),
        Rule::new(&[("use", On)], Opportunistic),
        Rule::new(&[("use", Off)], Clear),
        Rule::new(&[("enforce", Off)], Clear),
        Rule::new(&[("wrapper", Off)], Clear),
        Rule::new(&[("container", Present)], Opportunistic),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: false,
};

/// Exim's smarthost: STARTTLS if offered, unless the transport requires it or speaks `smtps`.
pub(super) const EXIM: Product = Product {
    id: Some("exim"),
    words: &["manualroute", "dc_smarthost"],
    own: &[("dc_smarthost", Host), ("hosts_require_tls", Knob("required"))],
    shared: &[("protocol", Knob("protocol")), ("route_list", Host), ("port", Port), ("hosts_require_auth", Auth)],
    rules: &[
        Rule::port(&[("protocol", One(&["smtps"]))], Implicit, 465),
        Rule::new(&[("required", Present)], Required),
        Rule::new(&[("protocol", One(&["smtp"]))], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};

/// msmtp: nothing is encrypted until `tls on`; then STARTTLS, insisted on, unless `tls_starttls off`.
pub(super) const MSMTP: Product = Product {
    id: Some("msmtp"),
    words: &["msmtp", "msmtprc", "passwordeval", "tls_trust_file"],
    own: &[("tls_starttls", Knob("starttls")), ("tls_certcheck", Other), ("account", Other)],
    shared: &[
        ("host", Host),
        ("port", Port),
        ("tls", Knob("tls")),
        ("auth", Auth),
        ("user", Login),
        ("password", Login),
        ("passwordeval", Login),
    ],
    rules: &[
        Rule::port(&[("tls", On), ("starttls", Off)], Implicit, 465),
        Rule::new(&[("tls", On)], Required),
        Rule::new(&[("tls", Off)], Clear),
        Rule::new(&[("starttls", Off)], Clear),
        Rule::new(&[("starttls", On)], Clear),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: true,
};
