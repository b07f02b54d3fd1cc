//! Who speaks: names that programs leave in their messages. The first that shows is taken.

/// A name and the fragments that give it away.
#[rustfmt::skip] // one fragment a line would be a thousand lines
pub(super) const PRODUCERS: &[(&str, &str)] = &[
    ("Postfix", lines!["postfix/", "postfix "]),
    ("Exim", lines!["exim", "r: dnslookup", "t: remote smtp"]),
    ("OpenSMTPD", lines!["opensmtpd", "smtpctl"]),
    ("qmail", lines!["qmail"]),
    ("Haraka", lines!["haraka"]),
    ("msmtp", lines!["msmtp"]),
    ("ssmtp", lines!["ssmtp", "cannot open mailhub"]),
    ("swaks", lines!["swaks"]),
    ("sendEmail", lines!["sendemail["]),
    ("Sendmail", lines!["sendmail", "stat=deferred"]),
    ("Grafana", lines!["alerting.notifier.email", "grafana"]),
    ("Gitea", lines!["gitea"]),
    ("GitLab", lines!["gitlab"]),
    ("Keycloak", lines!["org.keycloak", "keycloak"]),
    ("Nextcloud", lines!["nextcloud"]),
    ("Home Assistant", lines!["homeassistant"]),
    ("Alertmanager", lines!["alertmanager", "notify attempt failed"]),
    ("Mastodon", lines!["mastodon"]),
    ("WP Mail SMTP", lines!["wpmailsmtp", "wp mail smtp"]),
    ("PHPMailer", lines!["phpmailer", "smtpautotls", "class.smtp.php", "smtp connect() failed", "smtp error: could not"]),
    ("Swift Mailer", lines!["swift ", "swiftmailer"]),
    ("Symfony Mailer", lines![
        "symfony/component/mailer", "component mailer", "symfony mailer", "mailer exception transportexception",
    ]),
    ("Nodemailer", lines![
        "nodemailer", "greeting never received", "smtp connection/", "esocket", "eauth|", "eenvelope",
        "command: 'conn'",
    ]),
    ("MailKit", lines!["mailkit"]),
    (".NET SmtpClient", lines!["system.net.mail"]),
    ("JavaMail", lines![
        "javax.mail", "jakarta.mail", "com.sun.mail", "org.eclipse.angus.mail", "org.springframework.mail",
    ]),
    ("aiosmtplib", lines!["aiosmtplib"]),
    ("Python smtplib", lines![
        "smtplib", "smtpnotsupportederror", "smtpserverdisconnected", "smtpauthenticationerror", " ssl.c:",
    ]),
    ("Ruby Net::SMTP", lines!["net/smtp.rb", "net::smtp", "actionmailer"]),
    ("gomail", lines!["gomail"]),
    ("Go net/smtp", lines!["smtp.plainauth", "net/smtp"]),
    ("gen_smtp", lines!["gen smtp", "{:network failure", "{:retries exceeded", "{retries exceeded"]),
    ("lettre", lines!["lettre"]),
    ("Perl Net::SMTP", lines!["net::smtp::ssl", "io::socket::ssl"]),
    ("curl", lines!["curl:", "libcurl"]),
    ("OpenSSL s_client", lines!["s client"]),
    ("Thunderbird", lines!["thunderbird", "sending of the message failed"]),
    ("Outlook", lines!["outlook", "0x800ccc", "0x800421"]),
    ("Apple Mail", lines!["apple mail", "com.apple.mail", "mfmessageerrordomain", "mcmailerrordomain"]),
    ("K-9 Mail", lines!["com.fsck.k9", "k 9 mail", "negative smtp reply"]),
];

/// How soon a producer is believed when several show: the first wins.
pub fn rank_of_producer(name: &str) -> usize {
    PRODUCERS.iter().position(|(known, _)| *known == name).unwrap_or(PRODUCERS.len())
}
