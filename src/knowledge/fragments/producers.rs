//! Who speaks: names that programs leave in their messages. The first that shows is taken.

/// A name and the fragments that give it away.
#[rustfmt::skip] // one fragment a line would be a thousand lines
pub(super) const PRODUCERS: &[(&str, &[&str])] = &[
    ("Postfix", &["postfix/", "postfix "]),
    ("Exim", &["exim", "r: dnslookup", "t: remote smtp"]),
    ("OpenSMTPD", &["opensmtpd", "smtpctl"]),
    ("qmail", &["qmail"]),
    ("Haraka", &["haraka"]),
    ("msmtp", &["msmtp"]),
    ("ssmtp", &["ssmtp", "cannot open mailhub"]),
    ("swaks", &["swaks"]),
    ("sendEmail", &["sendemail["]),
    ("Sendmail", &["sendmail", "stat=deferred"]),
    ("Grafana", &["alerting.notifier.email", "grafana"]),
    ("Gitea", &["gitea"]),
    ("GitLab", &["gitlab"]),
    ("Keycloak", &["org.keycloak", "keycloak"]),
    ("Nextcloud", &["nextcloud"]),
    ("Home Assistant", &["homeassistant"]),
    ("Alertmanager", &["alertmanager", "notify attempt failed"]),
    ("Mastodon", &["mastodon"]),
    ("WP Mail SMTP", &["wpmailsmtp", "wp mail smtp"]),
    ("PHPMailer", &["phpmailer", "smtpautotls", "class.smtp.php", "smtp connect() failed", "smtp error: could not"]),
    ("Swift Mailer", &["swift ", "swiftmailer"]),
    ("Symfony Mailer", &[
        "symfony/component/mailer", "component mailer", "symfony mailer", "mailer exception transportexception",
    ]),
    ("Nodemailer", &[
        "nodemailer", "greeting never received", "smtp connection/", "esocket", "eauth|", "eenvelope",
        "command: 'conn'",
    ]),
    ("MailKit", &["mailkit"]),
    (".NET SmtpClient", &["system.net.mail"]),
    ("JavaMail", &[
        "javax.mail", "jakarta.mail", "com.sun.mail", "org.eclipse.angus.mail", "org.springframework.mail",
    ]),
    ("aiosmtplib", &["aiosmtplib"]),
    ("Python smtplib", &[
        "smtplib", "smtpnotsupportederror", "smtpserverdisconnected", "smtpauthenticationerror", " ssl.c:",
    ]),
    ("Ruby Net::SMTP", &["net/smtp.rb", "net::smtp", "actionmailer"]),
    ("gomail", &["gomail"]),
    ("Go net/smtp", &["smtp.plainauth", "net/smtp"]),
    ("gen_smtp", &["gen smtp", "{:network failure", "{:retries exceeded", "{retries exceeded"]),
    ("lettre", &["lettre"]),
    ("Perl Net::SMTP", &["net::smtp::ssl", "io::socket::ssl"]),
    ("curl", &["curl:", "libcurl"]),
    ("OpenSSL s_client", &["s client"]),
    ("Thunderbird", &["thunderbird", "sending of the message failed"]),
    ("Outlook", &["outlook", "0x800ccc", "0x800421"]),
    ("Apple Mail", &["apple mail", "com.apple.mail", "mfmessageerrordomain", "mcmailerrordomain"]),
    ("K-9 Mail", &["com.fsck.k9", "k 9 mail", "negative smtp reply"]),
];

/// How soon a producer is believed when several show: the first wins.
pub fn rank_of_producer(name: &str) -> usize {
    PRODUCERS.iter().position(|(known, _)| *known == name).unwrap_or(PRODUCERS.len())
}
