//! Ruby: Net::SMTP, Rails' Action Mailer, and GitLab, which hands its settings on to it.

use super::*;

/// Net::SMTP of net-smtp 0.3 and later: STARTTLS is used if the server offers it, and insisted on with `:always`.
pub(super) const NET_SMTP: Product = Product {
    id: Some("ruby-net-smtp"),
    words: &[],
    own: &[("net.smtp.new#0", Host), ("net.smtp.new#1", Port), ("net.smtp.start#0", Host), ("net.smtp.start#1", Port)],
    shared: &[
        ("smtp.new.tls", Knob("tls")),
        ("smtp.new.starttls", Knob("starttls")),
        ("smtp.start.tls", Knob("tls")),
        ("smtp.start.starttls", Knob("starttls")),
        ("smtp.start.user", Login),
        ("net.smtp.start#3", Login),
        ("net.smtp.new.port", Port), // Perl's module of the same name
        ("net.smtp.new.ssl", Knob("tls")),
    ],
    rules: &[
        Rule::port(&[("tls", On)], Implicit, 465),
        Rule::new(&[("starttls", One(&["always"]))], Required),
        Rule::new(&[("starttls", Off)], Clear),
        Rule::new(&[("starttls", One(&["auto"]))], Opportunistic),
        Rule::new(&[("tls", Off)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};

/// Action Mailer on Mail 2.8: `tls` and `ssl` are implicit TLS, `enable_starttls` insists, `enable_starttls_auto`, on
/// unless told otherwise, takes what is offered.
pub(super) const RAILS: Product = Product {
    id: Some("rails"),
    words: &["action_mailer", "smtp_settings"],
    own: &[
        ("enable_starttls_auto", Knob("auto")),
        ("enable_starttls", Knob("starttls")),
        ("smtp_settings.address", Host),
    ],
    shared: &[
        ("address", Host),
        ("port", Port),
        ("tls", Knob("tls")),
        ("ssl", Knob("ssl")),
        ("user_name", Login),
        ("password", Login),
        ("authentication", Auth),
    ],
    rules: RULES,
    port: Some(25),
    beside: false,
};

/// GitLab, as `gitlab.rb` of its packages.
pub(super) const GITLAB: Product = Product {
    id: Some("gitlab"),
    words: &[],
    own: &[
        ("gitlab_rails.smtp_address", Host),
        ("gitlab_rails.smtp_port", Port),
        ("gitlab_rails.smtp_enable", Other),
        ("gitlab_rails.smtp_enable_starttls_auto", Knob("auto")),
        ("gitlab_rails.smtp_tls", Knob("tls")),
        ("gitlab_rails.smtp_ssl", Knob("ssl")),
        ("gitlab_rails.smtp_user_name", Login),
        ("gitlab_rails.smtp_password", Login),
        ("gitlab_rails.smtp_authentication", Auth),
    ],
    shared: &[],
    rules: RULES,
    port: Some(25),
    beside: false,
};

const RULES: &[Rule] = &[
    Rule::new(&[("tls", On)], Implicit),
    Rule::new(&[("ssl", On)], Implicit),
    Rule::new(&[("starttls", On)], Required),
    Rule::new(&[("starttls", One(&["auto"]))], Opportunistic),
    Rule::new(&[("auto", On)], Opportunistic),
    Rule::new(&[("auto", Off)], Clear),
    Rule::new(&[("starttls", Off)], Clear),
    Rule::new(&[("tls", Off)], Opportunistic),
    Rule::new(&[("ssl", Off)], Opportunistic),
    Rule::new(&[], Opportunistic),
];
