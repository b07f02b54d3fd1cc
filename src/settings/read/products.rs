//! The products, each in its own words. A table says which names a product uses, and then what their values mean:
//! the first rule that applies. What was checked is the product's own documentation or source, 2026-11.

mod applications;
mod dotnet;
mod elixir;
mod go;
mod java;
mod javascript;
mod mail_programs;
mod mailers;
mod php;
mod python;
mod ruby;
mod rust;
mod scripts;
mod self_hosted;
mod sites;

use super::product::{Encryption, Field, Is, Key, Product, Rule};
use Encryption::{Clear, Implicit, Opportunistic, Required, Starttls, Unclear};
use Field::{Auth, Foreign, Host, Knob, Login, Mark, Other, Port};
use Is::{Absent, Off, On, One, Present};

/// Every product; where a text could be two, the earlier one.
pub(super) const ALL: &[&Product] = &[
    &sites::JOOMLA, // before what it drives
    &mail_programs::THUNDERBIRD,
    &mail_programs::OUTLOOK,
    &mail_programs::APPLE_PROFILE,
    &scripts::CDO,
    &scripts::SEND_MAILMESSAGE,
    &self_hosted::N8N,
    &self_hosted::DISCOURSE,
    &self_hosted::VAULTWARDEN,
    &self_hosted::AUTHENTIK,
    &self_hosted::PAPERLESS,
    &self_hosted::GHOST,
    &self_hosted::ALERTMANAGER,
    &self_hosted::AUTHELIA,
    &self_hosted::ODOO,
    &self_hosted::PLAY,
    &php::SWIFTMAILER,
    &php::CODEIGNITER,
    &php::PHPMAILER,
    &php::LARAVEL,
    &php::SYMFONY,
    &php::NEXTCLOUD,
    &sites::WP_MAIL_SMTP,
    &sites::DRUPAL,
    &sites::MAGENTO,
    &dotnet::SYSTEM_NET_MAIL, // before a name that ends like its variables
    &applications::KEYCLOAK,
    &applications::GRAFANA,
    &applications::GITEA,
    &applications::HOME_ASSISTANT,
    &applications::JENKINS,
    &applications::PROXMOX,
    &ruby::GITLAB,
    &ruby::RAILS,
    &self_hosted::MASTODON,
    &ruby::NET_SMTP,
    &python::DJANGO,
    &python::FASTAPI_MAIL,
    &python::FLASK_MAIL,
    &python::SMTPLIB,
    &java::SPRING,
    &java::JAKARTA_MAIL,
    &dotnet::MAILKIT,
    &go::GO_MAIL,
    &go::GOMAIL,
    &go::NET_SMTP,
    &rust::LETTRE,
    &elixir::SWOOSH,
    &mailers::GIT,
    &mailers::CURL,
    &mailers::SWAKS,
    &mailers::POSTFIX,
    &mailers::EXIM,
    &mailers::MSMTP,
    &javascript::NODEMAILER,
];

/// What is left when no product claims a text: the labels mail programs and countless programs share.
pub(super) const GENERIC: Product = Product {
    id: None,
    words: &[],
    own: &[],
    shared: &[],
    rules: &[
        Rule::port(&[("scheme", One(&["smtps", "submissions", "ssl", "smtp+ssl"]))], Implicit, 465),
        Rule::new(&[("scheme", One(&["smtp+tls", "smtp+starttls", "tls", "starttls"]))], Required),
        Rule::new(&[("?ssl", On)], Implicit),
        Rule::new(&[("?tls", On)], Required),
        Rule::new(&[("?starttls", On)], Required),
        Rule::new(&[("?encryption", One(IMPLICIT))], Implicit),
        Rule::new(&[("?encryption", One(STARTTLS))], Required),
        Rule::new(&[("?encryption", One(&["tls"]))], Starttls),
        Rule::new(&[("security", One(IMPLICIT))], Implicit),
        Rule::new(&[("secure", One(IMPLICIT))], Implicit),
        Rule::new(&[("crypto", One(IMPLICIT))], Implicit),
        Rule::new(&[("ssl", One(IMPLICIT))], Implicit),
        Rule::new(&[("tls", One(IMPLICIT))], Implicit),
        Rule::new(&[("implicit", On)], Implicit),
        Rule::new(&[("starttls", One(&["tls-only"]))], Implicit), // RouterOS
        Rule::new(&[("security", One(STARTTLS))], Required),
        Rule::new(&[("secure", One(STARTTLS))], Required),
        Rule::new(&[("crypto", One(STARTTLS))], Required),
        Rule::new(&[("tls", One(STARTTLS))], Required),
        Rule::new(&[("ssl", One(STARTTLS))], Required),
        // `secure: true` is TLS at once to Nodemailer and to all who took over its words.
        Rule::new(&[("secure", On)], Implicit),
        Rule::new(&[("ssl", On), ("port", One(&["465"]))], Implicit),
        Rule::new(&[("tls", On), ("port", One(&["465"]))], Implicit),
        Rule::new(&[("starttls", On), ("ssl", On)], Unclear),
        Rule::new(&[("required", On)], Required),
        Rule::new(&[("required", One(STARTTLS))], Required),
        Rule::new(&[("starttls", On)], Starttls),
        Rule::new(&[("starttls", One(&["required", "mandatory", "force", "mandatorystarttls"]))], Required),
        Rule::new(&[("starttls", One(&["auto", "opportunistic", "optional", "if_available"]))], Opportunistic),
        // `ssl` means implicit TLS to most programs, and to some, such as Odoo, any encryption.
        Rule::new(&[("ssl", On), ("port", One(&["587", "25", "2525"]))], Unclear),
        Rule::new(&[("ssl", On)], Implicit),
        // Phones have one switch and find out what the port speaks; other programs mean implicit TLS by the same words.
        Rule::new(&[("use", On), ("port", One(&["465"]))], Implicit),
        Rule::new(&[("use", On)], Unclear),
        Rule::new(&[("tls", One(&["encrypt", "verify", "mandatory", "required", "tlsmandatory"]))], Required),
        Rule::new(&[("tls", One(&["may", "opportunistic", "optional", "auto"]))], Opportunistic),
        Rule::new(&[("tls", On)], Starttls),
        Rule::new(&[("secure", One(&["tls"])), ("port", One(&["465"]))], Implicit),
        Rule::new(&[("secure", One(&["tls"]))], Starttls),
        Rule::new(&[("crypto", One(&["tls"]))], Starttls),
        Rule::new(&[("security", One(&["tls"])), ("port", One(&["465"]))], Implicit),
        Rule::new(&[("security", One(&["tls"]))], Starttls),
        Rule::new(&[("security", On), ("port", One(&["587", "25", "2525"]))], Unclear),
        Rule::new(&[("security", On)], Implicit),
        Rule::new(&[("notls", On)], Clear),
        Rule::new(&[("notls", Off)], Starttls),
        Rule::new(&[("secure", Off), ("port", One(&["465"]))], Unclear),
        // Without TLS at once, it is taken where it is offered.
        Rule::new(&[("secure", Off)], Opportunistic),
        Rule::new(&[("security", Off)], Clear),
        Rule::new(&[("crypto", Off)], Clear),
        Rule::new(&[("tls", Off)], Clear),
        Rule::new(&[("ssl", Off)], Clear),
        Rule::new(&[("use", Off)], Clear),
        Rule::new(&[("starttls", Off)], Clear),
        Rule::new(&[("required", Off)], Opportunistic),
        Rule::new(&[("implicit", Off)], Unclear),
        Rule::new(&[("port", One(&["465"]))], Implicit),
        Rule::new(&[("scheme", One(&["smtp", "submission"]))], Opportunistic),
    ],
    port: None,
    beside: true,
};

const IMPLICIT: &[&str] = &[
    "ssl",
    "ssl/tls",
    "tls/ssl",
    "ssltls",
    "smtps",
    "implicit",
    "implicit-tls",
    "implicit_tls",
    "force_tls",
    "forcetls",
    "wrapper",
    "sslonconnect",
    "submissions",
    "tls/wrapped",
    "tls-only",
    "tls_only",
    "ssl_tls",
    "secure_smtp",
];

const STARTTLS: &[&str] = &[
    "starttls",
    "start_tls",
    "start-tls",
    "explicit",
    "tls/starttls",
    "starttls/tls",
    "smtp+starttls",
    "tls_starttls",
    "starttls_required",
    "tls (starttls)",
];
