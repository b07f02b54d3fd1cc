//! PHP: Swift Mailer, CodeIgniter, PHPMailer, Laravel, Symfony Mailer, Nextcloud.

use super::*;

/// Swift Mailer 6: nothing is encrypted unless told; `tls` is STARTTLS, insisted on.
pub(super) const SWIFTMAILER: Product = Product {
    id: Some("swiftmailer"),
    words: &[],
    own: &[("swift_smtptransport#0", Host), ("swift_smtptransport.newinstance#0", Host)],
    shared: &[
        ("swift_smtptransport#1", Port),
        ("swift_smtptransport#2", Knob("encryption")),
        ("swift_smtptransport.newinstance#1", Port),
        ("swift_smtptransport.newinstance#2", Knob("encryption")),
        ("setencryption#0", Knob("encryption")),
        ("setport#0", Port),
        ("setusername#0", Login),
    ],
    rules: &[
        Rule::new(&[("encryption", One(&["ssl"]))], Implicit),
        Rule::new(&[("encryption", One(&["tls"]))], Required),
        Rule::new(&[("encryption", Off)], Clear),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: false,
};

/// CodeIgniter 3 and 4: `tls` is STARTTLS, insisted on.
pub(super) const CODEIGNITER: Product = Product {
    id: Some("codeigniter"),
    words: &["codeigniter"],
    own: &[("smtp_crypto", Knob("crypto")), ("smtpcrypto", Knob("crypto"))],
    shared: &[
        ("smtp_host", Host),
        ("smtp_port", Port),
        ("smtp_user", Login),
        ("smtphost", Host),
        ("smtpport", Port),
        ("smtpuser", Login),
    ],
    rules: &[
        Rule::new(&[("crypto", One(&["ssl"]))], Implicit),
        Rule::new(&[("crypto", One(&["tls"]))], Required),
        Rule::new(&[("crypto", Off)], Clear),
        Rule::new(&[], Clear),
    ],
    port: Some(25),
    beside: false,
};

/// PHPMailer 6: `SMTPSecure` is `ssl` (implicit TLS) or `tls` (STARTTLS, insisted on); without it `SMTPAutoTLS` uses
/// STARTTLS if the server offers it.
pub(super) const PHPMAILER: Product = Product {
    id: Some("phpmailer"),
    words: &["phpmailer", "issmtp"],
    own: &[("smtpsecure", Knob("secure")), ("smtpautotls", Knob("autotls")), ("smtpauth", Auth)],
    shared: &[
        ("host", Host),
        ("smtphosts", Host), // Moodle's, which it drives
        ("port", Port),
        ("username", Login),
        ("password", Login),
    ],
    rules: &[
        Rule::new(&[("secure", One(&["ssl", "encryption_smtps"]))], Implicit),
        Rule::new(&[("secure", One(&["tls", "encryption_starttls"]))], Required),
        Rule::new(&[("scheme", One(&["ssl"]))], Implicit),
        Rule::new(&[("scheme", One(&["tls"]))], Required),
        Rule::new(&[("autotls", Off)], Clear),
        Rule::new(&[("secure", Off)], Opportunistic),
        Rule::new(&[("autotls", On)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};

/// Laravel 9 and later, on Symfony Mailer: the port decides unless the scheme is `smtps`, whatever `MAIL_ENCRYPTION`
/// says; on other ports STARTTLS is used if the server offers it, unless the mailer's `require_tls` insists.
pub(super) const LARAVEL: Product = Product {
    id: Some("laravel"),
    words: &[],
    own: &[
        ("mail_host", Host),
        ("mail_encryption", Knob("encryption")),
        ("mail_scheme", Knob("mail_scheme")),
        ("mail_mailer", Other),
        ("mail_driver", Other),
        ("mailers.smtp.host", Host),
        ("mailers.smtp.port", Port),
        ("mailers.smtp.encryption", Knob("encryption")),
        ("mailers.smtp.scheme", Knob("mail_scheme")),
    ],
    shared: &[
        ("mail_port", Port),
        ("mail_username", Login),
        ("mail_password", Login),
        ("mailers.smtp.username", Login),
        ("mailers.smtp.password", Login),
        ("mail_url", Host),
        ("require_tls", Knob("require_tls")),
        ("mail_secure", Foreign), // names that begin alike and are not Laravel's
        ("mail_security", Foreign),
        ("mail_ssl", Foreign),
        ("mail_tls", Foreign),
        ("mail_starttls", Foreign),
    ],
    rules: &[
        Rule::port(&[("mail_scheme", One(&["smtps"]))], Implicit, 2525),
        Rule::port(&[("scheme", One(&["smtps"]))], Implicit, 465),
        Rule::new(&[("encryption", One(&["tls", "ssl"])), ("port", One(&["465"]))], Implicit),
        Rule::new(&[("port", One(&["465"]))], Implicit),
        Rule::new(&[("require_tls", On)], Required),
        Rule::new(&[("encryption", One(&["tls", "ssl", "starttls"]))], Opportunistic),
        Rule::new(&[("encryption", Off)], Opportunistic),
        Rule::new(&[("mail_scheme", One(&["smtp"]))], Opportunistic),
        Rule::new(&[("mail_scheme", Off)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(2525),
    beside: false,
};

/// Symfony Mailer: `smtps` and port 465 are implicit TLS, and so is a DSN without a port; else STARTTLS if the server
/// offers it, unless `auto_tls` (7.1) forbids or `require_tls` (7.3) insists.
pub(super) const SYMFONY: Product = Product {
    id: Some("symfony"),
    words: &["esmtptransport", "mailer_dsn"],
    own: &[("mailer_dsn", Other), ("framework.mailer.dsn", Other), ("esmtptransport#0", Host)],
    shared: &[("://", Host), ("esmtptransport#1", Port), ("esmtptransport#2", Knob("tls"))],
    rules: &[
        Rule::port(&[("scheme", One(&["smtps"]))], Implicit, 465),
        Rule::port(&[("tls", On)], Implicit, 465),
        Rule::new(&[("port", One(&["465"])), ("tls", Absent)], Implicit),
        Rule::port(&[("port", Absent), ("tls", Absent)], Implicit, 465),
        Rule::new(&[("?require_tls", On)], Required),
        Rule::new(&[("?auto_tls", Off)], Clear),
        Rule::port(&[("tls", Off)], Opportunistic, 25),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};

/// Nextcloud, on Symfony Mailer: `ssl` and port 465 are implicit TLS; anything else uses STARTTLS if the server offers it.
pub(super) const NEXTCLOUD: Product = Product {
    id: Some("nextcloud"),
    words: &[],
    own: &[
        ("mail_smtphost", Host),
        ("mail_smtpport", Port),
        ("mail_smtpsecure", Knob("secure")),
        ("mail_smtpauth", Auth),
        ("mail_smtpname", Login),
    ],
    shared: &[("mail_smtppassword", Login)],
    rules: &[
        Rule::new(&[("secure", One(&["ssl"]))], Implicit),
        Rule::new(&[("port", One(&["465"]))], Implicit),
        Rule::new(&[("secure", One(&["tls"]))], Opportunistic),
        Rule::new(&[("secure", Off)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};
