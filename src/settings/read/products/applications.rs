//! Applications with settings of their own: Keycloak, Grafana, Gitea, Home Assistant, Jenkins, Proxmox.

use super::*;

/// Keycloak, a realm's `smtpServer`: `starttls` takes what is offered.
pub(super) const KEYCLOAK: Product = Product {
    id: Some("keycloak"),
    words: &[],
    own: &[
        ("smtpserver.host", Host),
        ("smtpserver.port", Port),
        ("smtpserver.ssl", Knob("ssl")),
        ("smtpserver.starttls", Knob("starttls")),
    ],
    shared: &[("smtpserver.auth", Auth), ("smtpserver.user", Login), ("smtpserver.password", Login)],
    rules: &[
        Rule::port(&[("ssl", On)], Implicit, 465),
        Rule::new(&[("starttls", On)], Opportunistic),
        Rule::new(&[("ssl", Off)], Clear),
        Rule::new(&[("starttls", Off)], Clear),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: false,
};

/// Grafana: 465 is implicit TLS; elsewhere the policy decides, and without one STARTTLS is used if offered.
pub(super) const GRAFANA: Product = Product {
    id: Some("grafana"),
    words: &[],
    own: &[
        ("gf_smtp_host", Host),
        ("gf_smtp_user", Login),
        ("gf_smtp_starttls_policy", Knob("policy")),
        ("starttls_policy", Knob("policy")),
        ("gf_smtp_enabled", Other),
        ("smtp.enabled", Other),
        ("smtp.ehlo_identity", Other),
        ("smtp.skip_verify", Other),
    ],
    shared: &[
        ("smtp.host", Host),
        ("smtp.user", Login),
        ("smtp.password", Login),
        ("gf_smtp_password", Login),
        ("smtp.port", Foreign), // the port stands in the host
    ],
    rules: &[
        Rule::new(&[("port", One(&["465"]))], Implicit),
        Rule::new(&[("policy", One(&["mandatorystarttls"]))], Required),
        Rule::new(&[("policy", One(&["opportunisticstarttls"]))], Opportunistic),
        Rule::new(&[("policy", One(&["nostarttls"]))], Clear),
        Rule::new(&[("policy", Off)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};

/// Gitea and Forgejo 1.18 and later: `smtp+starttls` goes on in clear when STARTTLS is not offered. Without a protocol
/// the port decides.
pub(super) const GITEA: Product = Product {
    id: Some("gitea"),
    words: &[],
    own: &[
        ("mailer.smtp_addr", Host),
        ("mailer.smtp_port", Port),
        ("mailer.protocol", Knob("protocol")),
        ("mailer.is_tls_enabled", Knob("tls")),
        ("smtp_addr", Host),
    ],
    shared: &[
        ("mailer.host", Host),
        ("mailer.user", Login),
        ("mailer.passwd", Login),
        ("protocol", Knob("protocol")),
        ("smtp_port", Port),
    ],
    rules: &[
        Rule::port(&[("protocol", One(&["smtps"]))], Implicit, 465),
        Rule::port(&[("protocol", One(&["smtp+starttls"]))], Opportunistic, 587),
        Rule::port(&[("protocol", One(&["smtp"]))], Clear, 25),
        Rule::new(&[("tls", On)], Implicit),
        Rule::new(&[("port", One(&["465"]))], Implicit),
        Rule::new(&[("port", One(&["587"]))], Opportunistic),
        Rule::new(&[("port", One(&["25"]))], Clear),
        Rule::new(&[("tls", Off)], Clear),
        Rule::port(&[], Implicit, 465),
    ],
    port: None,
    beside: false,
};

/// Home Assistant's `smtp` notifier: `tls` is implicit TLS, `starttls` (the default) is insisted on.
pub(super) const HOME_ASSISTANT: Product = Product {
    id: Some("home-assistant"),
    words: &[],
    own: &[("platform", Mark("smtp"))],
    shared: &[
        ("server", Host),
        ("port", Port),
        ("encryption", Knob("encryption")),
        ("username", Login),
        ("password", Login),
    ],
    rules: &[
        Rule::new(&[("encryption", One(&["tls"]))], Implicit),
        Rule::new(&[("encryption", One(&["starttls"]))], Required),
        Rule::new(&[("encryption", One(&["none"]))], Clear),
        Rule::new(&[("encryption", Absent)], Required),
    ],
    port: Some(587),
    beside: false,
};

/// Jenkins' Mailer plugin, as code; STARTTLS is insisted on if the Java machine is told so.
pub(super) const JENKINS: Product = Product {
    id: Some("jenkins"),
    words: &[],
    own: &[
        ("mailer.smtphost", Host),
        ("mailer.smtpport", Port),
        ("mailer.usessl", Knob("ssl")),
        ("mailer.usetls", Knob("tls")),
    ],
    shared: &[
        ("mailer.authentication.username", Login),
        ("dmail.smtp.starttls.required", Knob("required")), // -Dmail…
    ],
    rules: &[
        Rule::port(&[("ssl", On)], Implicit, 465),
        Rule::new(&[("tls", On), ("required", On)], Required),
        Rule::new(&[("tls", On)], Opportunistic),
        Rule::new(&[("ssl", Off)], Clear),
        Rule::new(&[("tls", Off)], Clear),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: false,
};

/// Proxmox' notifications: `tls`, the default, is implicit TLS, `starttls` is insisted on.
pub(super) const PROXMOX: Product = Product {
    id: Some("proxmox"),
    words: &[],
    own: &[("fromaddress", Other), ("mailtouser", Other)],
    shared: &[("server", Host), ("port", Port), ("mode", Knob("mode")), ("username", Login), ("password", Login)],
    rules: &[
        Rule::port(&[("mode", One(&["tls"]))], Implicit, 465),
        Rule::port(&[("mode", One(&["starttls"]))], Required, 587),
        Rule::port(&[("mode", One(&["insecure"]))], Clear, 25),
        Rule::port(&[("mode", Absent)], Implicit, 465),
    ],
    port: None,
    beside: true,
};
