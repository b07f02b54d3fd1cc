//! Mail programs and libraries: the words by which SMTP is recognised, the exceptions in which they wrap what
//! happened, and how they show the encryption mode that was set.

use super::{Family, Signal::*};
use crate::model::Mode;

#[rustfmt::skip] // one fragment a line would be a thousand lines
pub(super) const SYMPTOMS: Family = &[
    (Smtp, lines![
        "expected response code 22", "expected response code 23", "expected response code 25", "expected response code 35", "expected response code \"22", "expected response code \"23", "expected response code \"25", "expected response code \"35",
        "commons.mail", "sending the email", "rcpt failed:", "mail failed: 5",
        "stat=deferred", "stat=service", "stat=user unknown", "stat=host unknown",
        "anmeldung am postausgang", "smtp", "stmp", "esmtp", "lmtp", "ssmtp", "msmtp", "mailsmtp", "libsmtp", "aiosmtplib",
        "starttls smtp", "ehlo|", "helo|", "mail from:", "rcpt to:", "postfix", "exim", "sendmail", "opensmtpd",
        "qmail", "haraka", "phpmailer", "wpmailsmtp", "swift transportexception",
        "swiftmailer", "component mailer", "nodemailer", "emailjs", "mailkit",
        "system.net.mail", "system.web.mail", "cdo.message", "gomail", "javax.mail", "jakarta.mail", "com.sun.mail",
        "org.eclipse.angus.mail", "org.springframework.mail", "mailsendexception", "mailauthenticationexception",
        "actionmailer", "actionmailbox", "maildeliveryjob", "net/protocol.rb", "yagmail",
        "django.core.mail", "core/mail/backends", "gsmtp", "mx record", "mxrecord", "mailhub",
        "retries exceeded, {:temporary failure", "retries exceeded, {temporary failure",
        "temporary failure, tls failed", "command: 'conn'", "eenvelope", "emessage", "sendemail", "swaks",
        "send mail", "sending mail", "send email", "sending email", "send e mail", "sending e mail",
        "sending the message failed", "sending of the message failed", "sending of message failed",
        "greeting never received", "mail transport", "mail delivery", "mailer", "test email", "mail relay",
        "diagnostic code", "deferral: ", "auth command", "remote mta", "status=deferred", "status=bounced",
    ]),
    (Mail, lines![
        "mail", "email", "curl: (67)", "esocket", "eauth|", "econnection|", "starttls", "smarthost", "message too large",
        "message is too large", "thunderbird", "outlook", "mta", "mua", "postmaster", "recipient", "sender",
        "inbox", "newsletter", "gmail", "sendgrid", "postmark", "bamboo.smtp", "swoosh",
        "lettre", "sasl authentication", "mx.", "dsn=", "relay=", "unencrypted connection", "tls negotiation failed",
        // Outlook, of a certificate.
        "server you are connected to is using a security",
    ]),
    (Web, lines!["already registered", "sign up|", "forgot your password", "forgot password", "http", "email or password", "email and password combination"]),
    (Foreign, lines![
        "nginx", "apache", "ssh|", "sshd", "sftp", "ftp|", "ftps|", "proftpd", "vsftpd", "imap", "pop3", "ldap",
        "xmpp", "sieve", "nntp", "rsync", "rtsp", "snmp|", "svn|", "iscsi", "webdav", "mysql", "mariadb", "psql", "postgres", "pg::", "jdbc", "sqlstate", "sqlserver",
        "oracle", "mongo", "redis", "ioredis", "memcached", "rabbitmq", "amqp", "kafka", "mqtt", "elasticsearch",
        "docker", "kubectl", "kubernetes", "git|", "npm|", "pip|", "yarn", "cargo", "apt|", "maven", "wget", "grpc",
        "websocket", "wss|", "ntp|", "smb|", "nfs|", "vpn|", "openvpn", "samba", "telnetd", "sip|", "rdp|", "vnc|",
        "cassandra", "consul", "etcd", "vault", "zookeeper", "tedious",
    ]),
    (NoGreeting, lines![
        "greeting never received", "no greeting", "did not receive greeting", "greeting timeout",
        "without greeting", "waiting for greeting", "initial greeting", "server greeting",
        "waiting for initial", "waiting for server ready", "waiting for banner", "no banner", "banner timeout", "response: -1", "bad greeting",
        "invalid greeting", "unexpected greeting", "220\" but got code \"\"", "220\" but got an empty",
        "220 but got code \"\"", "220 but got an empty", "expected 220, got nothing", "wrong greeting",
    ]),
    (Closed, lines![
        "but got code \"\"", "exception reading response", "conversation with",
        "smtpserverdisconnected", "connection to server lost", "no bytes received", "unexpected end of stream",
        "smtp server closed",
    ]),
    (LoginRefused, lines![
        "curl: (67)",
        "mailauthenticationexception", "didn't accept auth", "error: invalid login",
    ]),
    (RelayDenied, lines!["550 relay"]),
    (Refused, lines!["cannot open mailhub", "cannot open localhost"]),
    (CannotConnect, lines!["smtpconnect", "mail server or port", "cannot open"]),
    (StageStarttls, lines![
        "connect with starttls", "transport.starttls", "smtp.starttls", ".starttls(", "> starttls", "c: starttls", "] starttls", "in starttls",
        "cmd=starttls", "send starttls command", "convert socket to tls", "stream socket enable crypto",
    ]),
    // lettre, which shows a reply code as the names of its digits: 53x, and what it answers.
    (LoginRefused, lines!["unspecified3, detail: f"]),
    (LoginWanted, lines!["unspecified3, detail: z"]),
    (StageMail, lines!["mail failed:"]),
    (StageRcpt, lines!["rcpt failed:"]),
    // After the greeting: Swift Mailer and Symfony by the code they wait for, smtplib and Nodemailer by their functions.
    (StageTalking, lines![
        "response code 250", "response code \"250", "response code 354", "response code \"354", "executecommand('",
        "docmd(\"auth", "in sendmail ", "actionmail|", "actionauth", "actionrcpt",
    ]),
    (StageAuth, lines!["250 auth", "auth login", "auth plain", "auth cram", "auth ntlm", "auth xoauth2", "334 ", "authenticator"]),
    (Boilerplate, lines![
        // .NET SmtpClient and MailKit
        "authentication failed because the remote party",
        "requires a secure connection or the client was not authenticated",
        "one possibility is that you are trying to connect to a port which does not support ssl/tls",
        "the other possibility is that the ssl certificate presented by the server is not trusted",
        "this usually means that the ssl certificate presented by the server is not trusted",
        "the server is using a self signed certificate which cannot be verified",
        "the local system is missing a root or intermediate certificate needed to verify the server's certificate",
        "the certificate presented by the server is expired or invalid", "a certificate authority crl server",
        // Postfix
        "requires setting \"smtp tls wrappermode = yes\"",
        // PEAR Mail
        "authentication failure [smtp:",
        // Exchange Online: no login is missing, this one is closed
        "basic authentication is not supported",
        // Outlook
        "verify your user name and password", "verify your email address and password",
    ]),
    (SecureOrLogin, lines!["requires a secure connection or the client was not authenticated"]),
    (TlsOffered, lines!["250 starttls"]),
    (TlsWithheld, lines![
        "starttls: 502", "starttls: 454", "starttls 500", "starttls 502", "starttls 454",
        // Git, where the library gives no reason.
        "starttls failed! at ", "starttls < 502", "starttls < 500", "starttls < 454", "starttls: got 5",
    ]),
];

/// How programs show the mode that was set.
#[rustfmt::skip] // one fragment a line would be a thousand lines
pub(super) const MODES: &[(Mode, &str)] = &[
    (Mode::ImplicitTls, lines![
        "smtps://", "ssl://", "smtp+ssl://", "secure: true", "secure\": true", "secure\":true", "secure=true",
        "secure = true", "smtpsecure: ssl", "smtpsecure = 'ssl'", "smtpsecure = \"ssl\"", "encryption: ssl",
        "encryption=ssl", "encryption: smtps", "mail encryption=ssl", "use ssl=true", "use ssl = true",
        "use ssl: true", "usessl=true", "smtp ssl(", "smtplib.smtp ssl", "in smtp ssl", "sslonconnect",
        "ssl on connect", "ssl.enable=true", "starting smtp/ssl", "tls starttls = off", "tls starttls off",
        "connecttls", "tls wrappermode=yes", "tls wrappermode = yes",
    ]),
    (Mode::Starttls, lines![
        "requiretls: true", "requiretls\": true", "smtpsecure: tls", "smtpsecure = 'tls'", "smtpsecure = \"tls\"",
        "encryption: tls", "encryption=tls", "encryption: starttls", "encryption=starttls", "use tls=true",
        "use tls = true", "use tls: true", "starttls.enable=true", "starttls.required=true", "starttls: true",
        "securesocketoptions.starttls", "starttls smtp", "using starttls", "smtp+starttls", "mode=starttls",
        "tlsmode=requiredstarttls", "connection security: starttls",
    ]),
    (Mode::None, lines![
        "secure: false", "secure\": false", "secure\":false", "secure (ssl): no", "secure(ssl): no", "smtpsecure: ''",
        "encryption: none", "encryption=null", "encryption=none", "encryption: null", "use tls=false",
        "ignoretls: true", "tls = off", "tls off|", "securesocketoptions.none", "sicher (ssl): nein",
        "securise (ssl) : non", "securise (ssl): non", "seguridad (ssl): no", "protezione (ssl): no",
    ]),
];
