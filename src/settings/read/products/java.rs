//! Java: Spring Boot, Jakarta Mail (JavaMail).

use super::*;

/// Spring Boot, which hands `spring.mail.properties` on to Jakarta Mail.
pub(super) const SPRING: Product = Product {
    id: Some("spring-boot"),
    words: &[],
    own: &[
        ("spring.mail.host", Host),
        ("spring.mail.port", Port),
        ("spring.mail.username", Login),
        ("spring.mail.protocol", Knob("protocol")),
        ("spring.mail.ssl.enabled", Knob("ssl")),
        ("spring_mail_host", Host),
        ("spring_mail_port", Port),
        ("spring_mail_username", Login),
        ("spring_mail_properties_mail_smtp_starttls_enable", Knob("starttls")),
        ("spring_mail_properties_mail_smtp_starttls_required", Knob("required")),
        ("spring_mail_properties_mail_smtp_ssl_enable", Knob("ssl")),
        ("spring_mail_properties_mail_smtp_auth", Auth),
    ],
    shared: SHARED,
    rules: RULES,
    port: Some(25),
    beside: false,
};

/// Jakarta Mail 2: `starttls.enable` alone goes on in clear when the server does not offer it.
pub(super) const JAKARTA_MAIL: Product = Product {
    id: Some("jakarta-mail"),
    words: &["javamailsenderimpl"],
    own: &[
        ("mail.smtp.host", Host),
        ("mail.smtps.host", Host),
        ("mail.smtp.port", Port),
        ("mail.smtps.port", Port),
        ("mail.smtp.starttls.enable", Knob("starttls")),
        ("mail.smtp.starttls.required", Knob("required")),
        ("mail.smtp.ssl.enable", Knob("ssl")),
        ("mail.smtp.socketfactory.class", Knob("factory")),
        ("mail.smtp.auth", Auth),
        ("mail.smtps.auth", Auth),
    ],
    shared: &[
        ("mail.smtp.socketfactory.port", Other),
        ("mail.transport.protocol", Knob("protocol")),
        ("mail.smtp.user", Login),
        ("mail.smtp.address", Foreign), // names that begin alike and have nothing to do with Java
        ("mail.smtp.ssl", Foreign),
        ("mail.smtp.tls", Foreign),
        ("sethost#0", Host),
        ("setport#0", Port),
        ("setusername#0", Login),
        ("setprotocol#0", Knob("protocol")),
    ],
    rules: RULES,
    port: Some(25),
    beside: false,
};

const SHARED: &[Key] = &[
    ("mail.smtp.auth", Auth),
    ("mail.smtp.socketfactory.class", Knob("factory")),
    ("starttls.enable", Knob("starttls")),
    ("starttls.required", Knob("required")),
    ("ssl.enable", Knob("ssl")),
];

const RULES: &[Rule] = &[
    Rule::port(&[("ssl", On)], Implicit, 465),
    Rule::port(&[("protocol", One(&["smtps"]))], Implicit, 465),
    Rule::new(&[("factory", One(&["javax.net.ssl.sslsocketfactory", "sslsocketfactory"]))], Implicit),
    Rule::new(&[("required", On)], Required),
    Rule::new(&[("starttls", On)], Opportunistic),
    Rule::new(&[("starttls", Off)], Clear),
    Rule::new(&[("required", Off)], Clear),
    Rule::new(&[("ssl", Off)], Clear),
    Rule::new(&[("protocol", One(&["smtp"]))], Clear),
    Rule::new(&[], Clear),
];
