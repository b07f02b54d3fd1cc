//! What support needs stays: server, port, mode, codes, names of errors, the program.

use port_advice::diagnosis::diagnose;
use port_advice::model::Report;

/// Lines of which nothing is taken out.
const WHOLE: &str = r#"
535 5.7.8 Username and Password not accepted
535-5.7.8 Username and Password not accepted.
Error: Invalid login: 535-5.7.8 Username and Password not accepted
530 5.7.0 Must issue a STARTTLS command first
530 5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM
550 5.7.1 Relaying denied
550 5.1.1 User unknown
554 5.7.1 Relay access denied
421 4.7.0 Try again later, closing connection
451 4.3.0 Temporary lookup failure
452 4.2.2 The mailbox is full
552 5.3.4 Message size exceeds fixed limit
503 5.5.1 Error: authentication not enabled
504 5.7.4 Unrecognized authentication type
502 5.5.2 Error: command not recognized
250-AUTH PLAIN LOGIN XOAUTH2
250-SIZE 35882577
250 STARTTLS
250-8BITMIME
250-PIPELINING
220 smtp.example.com ESMTP Postfix
220 mx1.hoster.example ESMTP ready
221 2.0.0 Bye
connect ECONNREFUSED 127.0.0.1:25
connect ECONNREFUSED ::1:587
connect ETIMEDOUT 192.0.2.7:587
connect EHOSTUNREACH 192.0.2.7:465
connect ENETUNREACH 2001:db8::7:587
getaddrinfo ENOTFOUND smtp.example.com
getaddrinfo EAI_AGAIN smtp.hoster.example
read ECONNRESET
write EPROTO
queryA ESERVFAIL smtp.example.com
dial tcp 192.0.2.9:465: i/o timeout
dial tcp 192.0.2.9:587: connect: connection refused
dial tcp: lookup smtp.example.com: no such host
dial tcp: lookup smtp.example.com on 127.0.0.11:53: server misbehaving
tls: first record does not look like a TLS handshake
x509: certificate signed by unknown authority
x509: certificate is valid for mail.example.com, not smtp.example.com
Connection to smtp.hoster.example:465 timed out
Could not connect to smtp.example.com:587
Unable to connect to the server smtp.example.com on port 587
SMTP connect() failed.
SMTP Error: Could not connect to SMTP host.
SMTP Error: Could not authenticate.
SMTP server error: QUIT command failed
fsockopen(): unable to connect to ssl://smtp.example.com:465 (Connection timed out)
stream_socket_enable_crypto(): Peer certificate did not match expected
stream_socket_client(): unable to connect to smtp.example.com:587 (Connection refused)
Failed to connect to server: Connection timed out (110)
Connection could not be established with host smtp.example.com :stream_socket_client()
Expected response code 250 but got code "530", with message "530 5.7.0 Must issue a STARTTLS command first"
Expected response code "220" but got an empty response
smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted')
smtplib.SMTPServerDisconnected: Connection unexpectedly closed
smtplib.SMTPNotSupportedError: STARTTLS extension not supported by server.
ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number
TimeoutError: [Errno 110] Connection timed out
ConnectionRefusedError: [Errno 111] Connection refused
OSError: [Errno 101] Network is unreachable
socket.gaierror: [Errno -2] Name or service not known
socket.gaierror: [Errno 8] nodename nor servname provided, or not known
ssl.SSLCertVerificationError: certificate verify failed: Hostname mismatch
error:0A00010B:SSL routines:ssl3_get_record:wrong version number
error:1408F10B:SSL routines:ssl3_get_record:wrong version number
javax.mail.AuthenticationFailedException: 535 5.7.8 Error: authentication failed
javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.com, port: 465
javax.net.ssl.SSLException: Unsupported or unrecognized SSL message
java.net.ConnectException: Connection refused
java.net.UnknownHostException: smtp.example.com
java.net.SocketTimeoutException: Read timed out
System.Net.Mail.SmtpException: Failure sending mail.
The SMTP server requires a secure connection or the client was not authenticated.
The server response was: 5.7.57 Client not authenticated to send mail
No connection could be made because the target machine actively refused it
A connection attempt failed because the connected party did not properly respond after a period of time
Net::OpenTimeout: execution expired
Net::SMTPAuthenticationError: 535 5.7.8 Authentication failed
OpenSSL::SSL::SSLError: SSL_connect returned=1 errno=0 state=error: wrong version number
Errno::ECONNREFUSED: Connection refused - connect(2) for "localhost" port 25
Error: self signed certificate in certificate chain
Error: unable to verify the first certificate
Error: Greeting never received
Error: Connection timeout
Error: Missing credentials for "PLAIN"
Error (0x80042109): Outlook cannot connect to your outgoing (SMTP) e-mail server.
Error (0x800CCC0E): The connection to the server failed.
Account error 0x800CCC0F
warning: SASL authentication failure: No worthy mechs found
SASL authentication failed; server smtp.example.com said: 535 5.7.8 Error: authentication failed
status=deferred (connect to smtp.example.com[192.0.2.1]:25: Connection timed out)
relay=smtp.example.com[192.0.2.1]:587, delay=0.5, dsn=5.7.8, status=bounced
relay=none, delay=30, delays=0.1/0/30/0, dsn=4.4.1, status=deferred
TLS is required, but was not offered by host smtp.example.com[192.0.2.1]
certificate verification failed for smtp.example.com[192.0.2.1]:587: untrusted issuer
Mar 14 10:00:00 mail postfix/smtp[1234]: connect to smtp.example.com[192.0.2.1]:25: Connection refused
2024-05-06 07:08:09 SMTP timeout after initial connection
2024-05-06T07:08:09Z error: connection refused
2024-05-06T07:08:09.123456+02:00 connection refused
[2024-05-06 07:08:09] production.ERROR: Connection refused
Mon, 06 May 2024 07:08:09 +0200 failed
06/May/2024:07:08:09 +0000 timeout
Host: smtp.example.com
Port: 587
SMTP server: smtp.example.com
SMTP_HOST=smtp.example.com
SMTP_PORT=587
MAIL_ENCRYPTION=tls
MAIL_HOST=mailhog
MAIL_PORT=1025
SMTPAuth: bool(true)
SMTPSecure = tls
SMTPDebug = 2
secure: false
requireTLS: true
encryption: starttls
password: null
host smtp.example.com
port 587
tls_starttls on
smtp_tls_security_level = encrypt
relayhost = [smtp.example.com]:587
openssl s_client -connect smtp.example.com:465
openssl s_client -starttls smtp -connect smtp.example.com:587
telnet smtp.example.com 25
nc -vz smtp.example.com 587
login: connection refused by smtp.hoster.example:465
imap-login: Debug: SSL error
Enter password: connection to smtp.hoster.example:587 timed out
token: expired, 535 5.7.3
Credentials: none; 530 5.7.0
password authentication failed: connection closed by the server
SSL routines: certificate verify failed
Anmeldung beim Server fehlgeschlagen.
Der Server antwortet nicht auf Port 587.
La connexion au serveur a échoué.
Tiempo de espera agotado al conectar con el servidor.
Impossibile connettersi al server SMTP.
Não foi possível conectar ao servidor.
Kan geen verbinding maken met de server.
サーバーに接続できませんでした。
Неуспешно удостоверяване
SASL LOGIN authentication failed: Connection lost to authentication server
PHPMailer: SMTP Error: data not accepted.
nodemailer: Error: Invalid greeting
"#;

/// What is pasted, and what must be left of it: parts apart by `|`.
const PARTS: &[(&str, &str)] = &[
    ("Password=hg7-kqz;Host=smtp.hoster.example;Port=587", "Host=smtp.hoster.example|Port=587"),
    ("smtp: {password: hg7kqz, host: smtp.hoster.example, port: 587}", "host: smtp.hoster.example|port: 587"),
    (
        "{\"password\":\"hg7kqz\",\"host\":\"smtp.hoster.example\",\"port\":587}",
        "\"host\":\"smtp.hoster.example\"|\"port\":587",
    ),
    ("account hoster\nhost smtp.hoster.example", "host smtp.hoster.example"),
    ("user=hoster\nconnect to smtp.hoster.example:587", "smtp.hoster.example:587"),
    ("smtp://bob:hg7kqz@smtp.hoster.example:587", "smtp.hoster.example:587"),
    ("MAILER_DSN=smtps://bob:hg7kqz@smtp.hoster.example:465?verify_peer=0", "smtps://|smtp.hoster.example:465"),
    ("createTransport('smtp://bob:hg7kqz@mailhog:1025')", "createTransport|mailhog:1025"),
    ("smtp.PlainAuth(\"\", \"bob\", \"hg7kqz\", \"smtp.hoster.example\")", "PlainAuth|smtp.hoster.example"),
    ("msg=\"auth failed user=bobby7 password=hg7kqz\" port=587", "auth failed|port=587"),
    ("environment: [\"MAIL_PASSWORD=hg7kqz\", \"MAIL_PORT=587\"]", "MAIL_PASSWORD=|MAIL_PORT=587"),
    ("docker run -e \"SMTP_PASSWORD=hg7kqz\" -e SMTP_PORT=587", "docker run -e|SMTP_PORT=587"),
    (
        "to=<bob@kunde.example>, relay=smtp.hoster.example[192.0.2.1]:587, status=deferred (550 5.7.1 no)",
        "relay=smtp.hoster.example[192.0.2.1]:587|550 5.7.1",
    ),
    ("Authentication failed for user bob: 535 5.7.8", "Authentication failed for user|535 5.7.8"),
    (
        "535 5.7.8 Authentication failed for bob@kunde.example at smtp.hoster.example",
        "535 5.7.8 Authentication failed|smtp.hoster.example",
    ),
    (
        "C: AUTH PLAIN AGJvYgBwYXNz\nS: 535 5.7.3 Authentication unsuccessful",
        "AUTH PLAIN|535 5.7.3 Authentication unsuccessful",
    ),
    ("host smtp.example.com\nuser bob\npassword hg7kqz\nport 587\n", "host smtp.example.com|port 587"),
    ("[smtp.example.com]:587 bob:hg7kqz", "[smtp.example.com]:587"),
    (
        "swaks --server smtp.example.com:587 --auth-user bob --auth-password hg7kqz -tls",
        "swaks --server smtp.example.com:587|-tls",
    ),
    ("Password: hg7kqz 535 5.7.8 authentication failed", "535 5.7.8 authentication failed"),
];

fn shown(text: &str) -> String {
    diagnose(&Report { text: text.into(), ..Report::default() }).redacted
}

#[test]
fn what_is_no_secret_stays() {
    let lines: Vec<&str> = WHOLE.trim().lines().collect();
    assert!(lines.len() + PARTS.len() >= 120);
    let lost: Vec<String> =
        lines.iter().filter(|line| shown(line) != **line).map(|line| format!("{line}\n=> {}", shown(line))).collect();
    assert!(lost.is_empty(), "{} of {}:\n{}", lost.len(), lines.len(), lost.join("\n"));
}

#[test]
fn what_stands_beside_a_secret_stays() {
    for (text, parts) in PARTS {
        let shown = shown(text);
        for part in parts.split('|') {
            assert!(shown.contains(part), "{part} of\n{text}\n=> {shown}");
        }
        assert!(!shown.contains("hg7"), "{text}\n=> {shown}");
    }
}
