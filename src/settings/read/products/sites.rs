//! What websites are made with: WordPress with WP Mail SMTP, Joomla, Drupal, Magento.

use super::*;

/// WP Mail SMTP's constants; it drives PHPMailer.
pub(super) const WP_MAIL_SMTP: Product = Product {
    id: Some("wp-mail-smtp"),
    words: &[],
    own: &[
        ("wpms_smtp_host", Host),
        ("wpms_smtp_port", Port),
        ("wpms_ssl", Knob("ssl")),
        ("wpms_smtp_autotls", Knob("autotls")),
        ("wpms_smtp_auth", Auth),
        ("wpms_smtp_user", Login),
        ("wpms_smtp_pass", Login),
    ],
    shared: &[],
    rules: &[
        Rule::new(&[("ssl", One(&["ssl"]))], Implicit),
        Rule::new(&[("ssl", One(&["tls"]))], Required),
        Rule::new(&[("autotls", Off)], Clear),
        Rule::new(&[("ssl", Off)], Opportunistic),
        Rule::new(&[("autotls", On)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};

/// Joomla's `configuration.php`; it drives PHPMailer.
pub(super) const JOOMLA: Product = Product {
    id: Some("joomla"),
    words: &["jconfig"],
    own: &[("mailonline", Other)],
    shared: &[
        ("smtphost", Host),
        ("smtpport", Port),
        ("smtpsecure", Knob("secure")),
        ("smtpauth", Auth),
        ("smtpuser", Login),
        ("smtppass", Login),
    ],
    rules: &[
        Rule::new(&[("secure", One(&["ssl"]))], Implicit),
        Rule::new(&[("secure", One(&["tls"]))], Required),
        Rule::new(&[("secure", Off)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};

/// Drupal's SMTP Authentication Support; it drives PHPMailer.
pub(super) const DRUPAL: Product = Product {
    id: Some("drupal"),
    words: &["smtpmailsystem"],
    own: &[("smtp_on", Other), ("smtp_hostbackup", Other)],
    shared: &[
        ("smtp_host", Host),
        ("smtp_port", Port),
        ("smtp_protocol", Knob("protocol")),
        ("smtp_autotls", Knob("autotls")),
        ("smtp_username", Login),
        ("smtp_password", Login),
    ],
    rules: &[
        Rule::new(&[("protocol", One(&["ssl"]))], Implicit),
        Rule::new(&[("protocol", One(&["tls"]))], Required),
        Rule::new(&[("autotls", Off)], Clear),
        Rule::new(&[("protocol", One(&["standard"]))], Opportunistic),
        Rule::new(&[("autotls", On)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: false,
};

/// Magento: `system/smtp`, by whatever way it is set. Since 2.4.8, on Symfony Mailer, `tls` is implicit TLS and anything
/// else takes what is offered; before, `tls` was STARTTLS. Only the port can tell which was meant.
pub(super) const MAGENTO: Product = Product {
    id: Some("magento"),
    words: &[],
    own: &[
        ("system.smtp.host", Host),
        ("system.smtp.port", Port),
        ("system.smtp.ssl", Knob("ssl")),
        ("system.smtp.auth", Auth),
        ("system.smtp.username", Login),
    ],
    shared: &[("system.smtp.password", Login)],
    rules: &[
        Rule::new(&[("ssl", One(&["tls"])), ("port", One(&["25", "587", "2525"]))], Unclear),
        Rule::new(&[("ssl", One(&["tls"]))], Implicit),
        Rule::new(&[("ssl", One(&["ssl"]))], Unclear),
        Rule::new(&[("ssl", Off)], Opportunistic),
        Rule::new(&[], Opportunistic),
    ],
    port: Some(25),
    beside: true,
};
