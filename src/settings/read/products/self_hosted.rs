//! Applications that people run themselves, told by their environment: what each does when a name is left out is taken
//! from its documentation or source, 2026-11.

use super::*;

/// n8n, on Nodemailer: `N8N_SMTP_SSL` is on unless set; `N8N_SMTP_STARTTLS=false` forbids STARTTLS.
pub(super) const N8N: Product = Product {
    id: Some("n8n"),
    words: &[],
    own: &[
        ("n8n_smtp_host", Host),
        ("n8n_smtp_port", Port),
        ("n8n_smtp_ssl", Knob("ssl")),
        ("n8n_smtp_starttls", Knob("starttls")),
        ("n8n_smtp_user", Login),
    ],
    shared: &[],
    rules: &[
        Rule::new(&[("ssl", Off), ("starttls", Off)], Clear),
        Rule::new(&[("ssl", Off), ("starttls", On)], Opportunistic),
        Rule::new(&[("ssl", Off)], Opportunistic),
        Rule::new(&[("ssl", On)], Implicit),
        Rule::new(&[("ssl", Absent)], Implicit),
    ],
    port: Some(465),
    beside: false,
};

/// Discourse, on Rails: STARTTLS when offered, unless switched off; `FORCE_TLS` is implicit TLS.
pub(super) const DISCOURSE: Product = Product {
    id: Some("discourse"),
    words: &[],
    own: &[
        ("discourse_smtp_address", Host),
        ("discourse_smtp_port", Port),
        ("discourse_smtp_enable_start_tls", Knob("starttls")),
        ("discourse_smtp_force_tls", Knob("tls")),
        ("discourse_smtp_user_name", Login),
        ("discourse_smtp_authentication", Auth),
    ],
    shared: &[],
    rules: &[
        Rule::new(&[("tls", On)], Implicit),
        Rule::new(&[("starttls", Off)], Clear),
        Rule::new(&[("starttls", On)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};

/// Mastodon, on Rails: `SMTP_SSL` and `SMTP_TLS` win over STARTTLS, which is `auto`, `always` or `never`.
pub(super) const MASTODON: Product = Product {
    id: Some("mastodon"),
    words: &[],
    own: &[("smtp_enable_starttls", Knob("starttls"))],
    shared: &[
        ("smtp_server", Host),
        ("smtp_port", Port),
        ("smtp_login", Login),
        ("smtp_auth_method", Auth),
        ("smtp_tls", Knob("ssl")),
        ("smtp_ssl", Knob("ssl")),
        ("smtp_enable_starttls_auto", Knob("auto")),
    ],
    rules: &[
        Rule::new(&[("ssl", On)], Implicit),
        Rule::new(&[("starttls", One(&["always"]))], Required),
        Rule::new(&[("starttls", One(&["auto"]))], Opportunistic),
        Rule::new(&[("starttls", One(&["never"]))], Clear),
        Rule::new(&[("auto", On)], Opportunistic),
        Rule::new(&[("auto", Off)], Clear),
        Rule::new(&[("ssl", Off)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};

/// Vaultwarden: STARTTLS is insisted on unless told otherwise; `off` takes it where it is offered.
pub(super) const VAULTWARDEN: Product = Product {
    id: Some("vaultwarden"),
    words: &["vaultwarden"],
    own: &[("smtp_security", Knob("security")), ("smtp_accept_invalid_certs", Other), ("smtp_auth_mechanism", Other)],
    shared: &[("smtp_host", Host), ("smtp_port", Port), ("smtp_username", Login), ("smtp_password", Login)],
    rules: &[
        Rule::port(&[("security", One(&["force_tls"]))], Implicit, 465),
        Rule::port(&[("security", One(&["starttls"]))], Required, 587),
        Rule::port(&[("security", One(&["off"]))], Opportunistic, 25),
        Rule::port(&[("security", Absent)], Required, 587),
    ],
    port: None,
    beside: false,
};

/// Authentik, on Django.
pub(super) const AUTHENTIK: Product = Product {
    id: Some("authentik"),
    words: &[],
    own: &[
        ("authentik_email.host", Host),
        ("authentik_email.port", Port),
        ("authentik_email.use_tls", Knob("tls")),
        ("authentik_email.use_ssl", Knob("ssl")),
        ("authentik_email.username", Login),
    ],
    shared: &[],
    rules: DJANGO_RULES,
    port: Some(25),
    beside: false,
};

/// Paperless-ngx, on Django.
pub(super) const PAPERLESS: Product = Product {
    id: Some("paperless-ngx"),
    words: &[],
    own: &[
        ("paperless_email_host", Host),
        ("paperless_email_port", Port),
        ("paperless_email_use_tls", Knob("tls")),
        ("paperless_email_use_ssl", Knob("ssl")),
        ("paperless_email_host_user", Login),
    ],
    shared: &[],
    rules: DJANGO_RULES,
    port: Some(25),
    beside: false,
};

const DJANGO_RULES: &[Rule] = &[
    Rule::new(&[("ssl", On), ("tls", On)], Unclear),
    Rule::new(&[("ssl", On)], Implicit),
    Rule::new(&[("tls", On)], Required),
    Rule::new(&[("tls", Off)], Clear),
    Rule::new(&[("ssl", Off)], Clear),
    Rule::new(&[], Clear),
];

/// Ghost hands `mail.options` to Nodemailer.
pub(super) const GHOST: Product = Product {
    id: Some("ghost"),
    words: &[],
    own: &[
        ("mail.options.host", Host),
        ("mail.options.port", Port),
        ("mail.options.secure", Knob("secure")),
        ("mail.options.secureconnection", Knob("secure")),
        ("mail.options.requiretls", Knob("required")),
        ("mail.options.auth.user", Login),
    ],
    shared: &[],
    rules: &[
        Rule::port(&[("secure", On)], Implicit, 465),
        Rule::new(&[("required", On)], Required),
        Rule::new(&[("secure", Absent), ("port", One(&["465"]))], Implicit),
        Rule::new(&[("secure", Off)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(587),
    beside: false,
};

/// Prometheus' Alertmanager: STARTTLS is insisted on unless `require_tls` says otherwise; 465 is implicit TLS.
pub(super) const ALERTMANAGER: Product = Product {
    id: Some("alertmanager"),
    words: &[],
    own: &[
        ("smtp_smarthost", Host),
        ("smtp_require_tls", Knob("required")),
        ("smtp_auth_username", Login),
        ("smtp_auth_identity", Other),
    ],
    shared: &[],
    rules: &[
        Rule::new(&[("port", One(&["465"]))], Implicit),
        Rule::new(&[("required", Off)], Clear),
        Rule::new(&[("required", On)], Required),
        Rule::new(&[("required", Absent)], Required),
    ],
    port: Some(25),
    beside: false,
};

/// Authelia 4.38: the address' scheme; STARTTLS is insisted on unless told otherwise.
pub(super) const AUTHELIA: Product = Product {
    id: Some("authelia"),
    words: &[],
    own: &[("notifier.smtp.address", Host), ("disable_require_tls", Knob("optional"))],
    shared: &[
        ("notifier.smtp.host", Host),
        ("notifier.smtp.port", Port),
        ("notifier.smtp.username", Login),
        ("disable_starttls", Knob("clear")),
        ("://", Other),
    ],
    rules: &[
        Rule::port(&[("scheme", One(&["submissions", "smtps"]))], Implicit, 465),
        Rule::new(&[("clear", On)], Clear),
        Rule::new(&[("optional", On)], Opportunistic),
        Rule::new(&[("clear", Off)], Required),
        Rule::new(&[("optional", Off)], Required),
        Rule::port(&[("scheme", One(&["submission"]))], Required, 587),
        Rule::new(&[], Required),
    ],
    port: Some(25),
    beside: false,
};

/// Odoo: `smtp_ssl` has meant STARTTLS since version 7.
pub(super) const ODOO: Product = Product {
    id: Some("odoo"),
    words: &["odoo", "admin_passwd"],
    own: &[],
    shared: &[("smtp_server", Host), ("smtp_port", Port), ("smtp_ssl", Knob("ssl")), ("smtp_user", Login)],
    rules: &[Rule::new(&[("ssl", On)], Required), Rule::new(&[("ssl", Off)], Clear), Rule::new(&[], Clear)],
    port: Some(25),
    beside: false,
};

/// The Play framework: neither unless set.
pub(super) const PLAY: Product = Product {
    id: Some("play-mailer"),
    words: &[],
    own: &[
        ("play.mailer.host", Host),
        ("play.mailer.port", Port),
        ("play.mailer.ssl", Knob("ssl")),
        ("play.mailer.tls", Knob("tls")),
        ("play.mailer.tlsrequired", Knob("required")),
        ("play.mailer.user", Login),
    ],
    shared: &[],
    rules: &[
        Rule::port(&[("ssl", On)], Implicit, 465),
        Rule::new(&[("required", On)], Required),
        Rule::new(&[("tls", On)], Opportunistic),
        Rule::new(&[("tls", Off)], Clear),
        Rule::new(&[("ssl", Off)], Clear),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: false,
};
