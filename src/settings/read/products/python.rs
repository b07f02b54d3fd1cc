//! Python: Django, FastAPI-Mail, Flask-Mail, smtplib.

use super::*;

/// Django: `EMAIL_USE_TLS` is STARTTLS, insisted on, `EMAIL_USE_SSL` implicit TLS, and both together an error. The
/// port does not follow.
pub(super) const DJANGO: Product = Product {
    id: Some("django"),
    words: &[],
    own: &[
        ("email_host", Host),
        ("email_use_tls", Knob("tls")),
        ("email_use_ssl", Knob("ssl")),
        ("email_host_user", Login),
        ("email_host_password", Login),
        ("email_url", Other),
    ],
    shared: &[
        ("email_port", Port),
        ("://", Host),
        ("email_secure", Foreign), // names that begin alike and are not Django's
        ("email_encryption", Foreign),
        ("email_security", Foreign),
        ("email_tls", Foreign),
        ("email_ssl", Foreign),
        ("email_starttls", Foreign),
    ],
    rules: &[
        Rule::new(&[("ssl", On), ("tls", On)], Unclear),
        Rule::new(&[("ssl", On)], Implicit),
        Rule::new(&[("tls", On)], Required),
        Rule::new(&[("scheme", One(&["smtps", "smtp+ssl"]))], Implicit),
        Rule::new(&[("scheme", One(&["smtp+tls"]))], Required),
        Rule::port(&[("scheme", One(&["submission"]))], Required, 587),
        Rule::new(&[("?ssl", On)], Implicit),
        Rule::new(&[("?tls", On)], Required),
        Rule::new(&[("tls", Off)], Clear),
        Rule::new(&[("ssl", Off)], Clear),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: false,
};

/// FastAPI-Mail: `MAIL_SSL_TLS` is implicit TLS, `MAIL_STARTTLS` is insisted on.
pub(super) const FASTAPI_MAIL: Product = Product {
    id: Some("fastapi-mail"),
    words: &["fastapi_mail"],
    own: &[("mail_ssl_tls", Knob("ssl")), ("mail_starttls", Knob("starttls"))],
    shared: &[
        ("mail_server", Host),
        ("mail_port", Port),
        ("mail_username", Login),
        ("mail_password", Login),
        ("mail_ssl", Knob("ssl")),
        ("mail_tls", Knob("starttls")),
    ],
    rules: &[
        Rule::new(&[("ssl", On)], Implicit),
        Rule::new(&[("starttls", On)], Required),
        Rule::new(&[("starttls", Off)], Clear),
        Rule::new(&[("ssl", Off)], Clear),
        Rule::new(&[], Clear),
    ],
    port: None,
    beside: false,
};

/// Flask-Mail: as Django, in other names.
pub(super) const FLASK_MAIL: Product = Product {
    id: Some("flask-mail"),
    words: &["flask_mail"],
    own: &[("mail_server", Host), ("mail_use_tls", Knob("tls")), ("mail_use_ssl", Knob("ssl"))],
    shared: &[("mail_port", Port), ("mail_username", Login), ("mail_password", Login)],
    rules: &[
        Rule::new(&[("ssl", On)], Implicit),
        Rule::new(&[("tls", On)], Required),
        Rule::new(&[("tls", Off)], Clear),
        Rule::new(&[("ssl", Off)], Clear),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: false,
};

/// smtplib: `SMTP_SSL` is implicit TLS; `starttls()` raises if the server does not offer it.
pub(super) const SMTPLIB: Product = Product {
    id: Some("smtplib"),
    words: &["smtplib", "aiosmtplib"],
    own: &[("smtplib.smtp#0", Host), ("smtplib.smtp_ssl#0", Host)],
    shared: &[
        ("smtp#0", Host),
        ("smtp#1", Port),
        ("smtp.host", Host),
        ("smtp.port", Port),
        ("smtp_ssl#0", Host),
        ("smtp_ssl#0", Knob("smtp_ssl")),
        ("smtp_ssl#1", Port),
        ("smtp_ssl.host", Host),
        ("smtp_ssl.host", Knob("smtp_ssl")),
        ("smtp_ssl.port", Port),
        ("starttls#0", Knob("starttls")),
        ("login#0", Login),
    ],
    rules: &[
        Rule::port(&[("smtp_ssl", Present)], Implicit, 465),
        Rule::new(&[("starttls", Present)], Required),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: false,
};
