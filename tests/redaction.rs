//! Secrets planted in every field and every way of writing must not survive into any part of an answer.

mod kept;
mod planted;

use crate::support::golden;
use port_advice::diagnosis::diagnose;
use port_advice::model::Report;
use proptest::prelude::*;

/// Texts with `{user}`, `{password}`, `{address}`, `{token}`, `{user64}`, `{password64}` and `{plain64}`, which is
/// what AUTH PLAIN sends, where secrets go.
const TEMPLATES: &[&str] = &[
    // Nodemailer and other JavaScript
    "auth: { user: '{user}', pass: '{password}' }, host: 'smtp.example.com'",
    "  auth: {\n    user: \"{user}\",\n    pass: \"{password}\"\n  }",
    "{\"host\":\"smtp.example.com\",\"port\":587,\"auth\":{\"user\":\"{user}\",\"pass\":\"{password}\"},\"secure\":false}",
    "\"{\\\"auth\\\":{\\\"user\\\":\\\"{user}\\\",\\\"pass\\\":\\\"{password}\\\"}}\"",
    "[2024-01-01] DEBUG [x] C: AUTH PLAIN {plain64}\n[2024-01-01] DEBUG [x] S: 535 5.7.8 Error",
    "createTransport(\"smtps://{user}:{password}@smtp.example.com\")",
    "auth: { type: 'OAuth2', user: '{address}', clientSecret: '{password}', refreshToken: '{token}', accessToken: '{token}' }",
    // PHP
    "define('SMTP_USER', '{user}');\ndefine( 'SMTP_PASS', '{password}' );",
    "$mail->Username = '{user}';\n$mail->Password = \"{password}\";",
    "'username' => '{user}', 'password' => '{password}',",
    "[username] => {user}\n[password] => {password}\n[host] => x",
    "[\"password\"]=>\n  string(8) \"{password}\"\n",
    "MAILER_DSN=smtp://{user}:{password}@smtp.example.com:587?verify_peer=0",
    "MAIL_USERNAME={user}\nMAIL_PASSWORD={password}\nMAIL_PORT=587",
    "MAIL_PASSWORD=\"{password}\"",
    "Failed to authenticate on SMTP server with username \"{user}\" using 2 possible authenticators",
    "CLIENT -> SERVER: AUTH LOGIN<br>\nSERVER -> CLIENT: 334 VXNlcm5hbWU6<br>\nCLIENT -> SERVER: {user64}<br>\nSERVER -> CLIENT: 334 UGFzc3dvcmQ6<br>\nCLIENT -> SERVER: {password64}<br>\nSERVER -> CLIENT: 535 no<br>",
    // Python
    "server.login(\"{user}\", \"{password}\")",
    "EMAIL_HOST_USER = '{address}'\nEMAIL_HOST_PASSWORD = '{password}'",
    "send: 'AUTH PLAIN {plain64}\\r\\n'\nreply: b'535 5.7.8 no\\r\\n'",
    "{'user': '{user}', 'password': '{password}'}",
    "smtplib.SMTPSenderRefused: (530, b'5.7.0 no', '{address}')",
    "smtplib.SMTPRecipientsRefused: {'{address}': (550, b'5.1.1 <{address}>: no')}",
    // Ruby
    ":user_name => \"{user}\", :password => \"{password}\"",
    "config.action_mailer.smtp_settings = { user_name: \"{user}\", password: \"{password}\", port: 587 }",
    // Java
    "mail.smtp.user={user}\nmail.smtp.password={password}",
    "<property name=\"username\" value=\"{user}\"/><property name=\"password\" value=\"{password}\"/>",
    "<property name=\"password\"><value>{password}</value></property>",
    "<string name=\"password\">{password}</string>",
    "<password encrypted=\"false\">{password}</password>",
    "props.put(\"mail.smtp.password\", \"{password}\"); new PasswordAuthentication(\"{user}\", \"{password}\")",
    "spring:\n  mail:\n    username: {user}\n    password: {password}\n    port: 587",
    "DEBUG SMTP: AUTH LOGIN command trace suppressed\nAUTH LOGIN\n334 VXNlcm5hbWU6\n{user64}\n334 UGFzc3dvcmQ6\n{password64}\n535 no",
    // .NET
    "client.Credentials = new NetworkCredential(\"{user}\", \"{password}\");",
    "<add key=\"SmtpUser\" value=\"{user}\"/>\n<add key=\"SmtpPassword\" value=\"{password}\"/>",
    "<network host=\"smtp.example.com\" userName=\"{user}\" password=\"{password}\" />",
    "\"Smtp\": { \"Username\": \"{user}\", \"Password\": \"{password}\" }",
    "C: AUTH PLAIN {plain64}\nS: 535 5.7.3 no",
    // Go, Rust, Elixir
    "smtp.PlainAuth(\"\", \"{user}\", \"{password}\", \"smtp.example.com\")",
    "Credentials::new(\"{user}\".into(), \"{password}\".into())",
    "username: \"{user}\", password: \"{password}\", tls: :always",
    "Config { username: Some(\"{user}\"), password: Some(\"{password}\") }",
    "level=error user={user} password={password} err=EOF",
    // Mail programs and servers
    "host smtp.example.com\nuser {user}\npassword {password}\n",
    "AuthUser={user}\nAuthPass={password}",
    "[smtp.example.com]:587 {user}:{password}",
    "machine smtp.example.com login {user} password {password}",
    "warning: unknown[192.0.2.1]: SASL LOGIN authentication failed: UGFzc3dvcmQ6, sasl_username={user}",
    "to=<{address}>, relay=smtp.example.com[192.0.2.1]:587, status=deferred (host said: 550 5.1.1 <{address}>: no)",
    "to=<{user}>, orig_to=<{user}>, relay=none",
    "swaks --to {address} --auth-user {user} --auth-password {password}",
    "swaks -au {user} -ap {password} --server smtp.example.com",
    "sendEmail -f {address} -xu {user} -xp {password}",
    "curl smtp://smtp.example.com --user '{user}:{password}' --mail-from {address}",
    "curl --user {user}:{password} smtp://smtp.example.com",
    " ~> AUTH LOGIN\n<~  334 VXNlcm5hbWU6\n ~> {user64}\n<~  334 UGFzc3dvcmQ6\n ~> {password64}\n<** 535 no",
    "AUTH LOGIN {user64}\r\n334 UGFzc3dvcmQ6\r\n{password64}\r\n535 no",
    "AUTH XOAUTH2 {plain64}\n334 eyJzdGF0dXMiOiI0MDAifQ==\n\n535 no",
    "AUTH CRAM-MD5\n334 PDEyMzQ1Pg==\n{plain64}\n535 no",
    "{\"log\":\"EHLO me\\nAUTH PLAIN {plain64}\\r\\n535 no\"}",
    "{\"log\":\"AUTH LOGIN\\n334 VXNlcm5hbWU6\\n{user64}\\n334 UGFzc3dvcmQ6\\n{password64}\\n535 no\"}",
    "Account: '{address}', Server: 'smtp.example.com', Protocol: SMTP, Port: 25",
    "Task '{address} - Sending' reported error (0x80042109)",
    "The rejected e-mail address was '{address}'.",
    // Headers, keys and sentences
    "Authorization: Bearer {token}",
    "Authorization: Basic {plain64}",
    "api_key: {token}\nX-Auth-Token: {token}",
    "export SMTP_PASSWORD={password}",
    "environment:\n  - SMTP_PASSWORD={password}\n  - SMTP_USER={user}",
    "password={password}&user={user}",
    "https://example.com/?user={user}&password={password}",
    "Password: {password}",
    "Authentication failed for user {user}: 535",
    "login as {user} failed",
    "user '{user}' not found",
    "open /home/{user}/.msmtprc: no such file",
    "C:\\Users\\{user}\\AppData\\mail",
    "password:\n  {password}\n",
    "password '{password}' and again {password}",
    "password = '''{password}'''",
    "password = \"\"\"{password}\"\"\"",
];

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    bytes
        .chunks(3)
        .flat_map(|chunk| {
            let word =
                chunk.iter().enumerate().fold(0_u32, |word, (at, byte)| word | u32::from(*byte) << (16 - 8 * at));
            (0..4).map(
                move |at| if at > chunk.len() { '=' } else { ALPHABET[(word >> (18 - 6 * at)) as usize & 63] as char },
            )
        })
        .collect()
}

/// What goes where in a template.
fn secrets(user: &str, password: &str, token: &str) -> [(&'static str, String); 7] {
    let address = format!("{user}@mail.example.org");
    [
        ("{user64}", base64(user.as_bytes())),
        ("{password64}", base64(password.as_bytes())),
        ("{plain64}", base64(format!("\0{user}\0{password}").as_bytes())),
        ("{address}", address),
        ("{user}", user.to_owned()),
        ("{password}", password.to_owned()),
        ("{token}", token.to_owned()),
    ]
}

fn fill(template: &str, secrets: &[(&str, String)]) -> String {
    secrets.iter().fold(template.to_owned(), |text, (name, secret)| text.replace(name, secret))
}

/// Fills the template and checks that nothing of what was filled in survives.
fn plant(template: &str, user: &str, password: &str, token: &str) {
    let secrets = secrets(user, password, token);
    let planted = secrets.iter().filter(|(name, _)| template.contains(name));
    let text = fill(template, &secrets);
    for text in
        [text.clone(), format!("2024-02-02 10:00:00 smtp error\n{text}\n535 5.7.8 no\n"), text.replace('\n', "\r\n")]
    {
        let answer = diagnose(&Report { text, port: Some(587), ..Report::default() });
        let shown =
            serde_json::to_string(&answer).expect("an answer is JSON") + &answer.redacted + &format!("{answer:?}");
        for (name, secret) in planted.clone() {
            assert!(!shown.contains(secret.as_str()), "{name} {secret:?} survives {template:?}:\n{}", answer.redacted);
        }
    }
}

#[test]
fn planted_secrets_are_taken_out() {
    for template in TEMPLATES {
        plant(template, "winifred.k", "Tr0ub4dor&3", "zT9-qqLmn_04xYabQ7");
        plant(template, "relay-7", "correct;horse#battery", "ya29.a0AfH6SMBx-1");
    }
}

/// What is shown in place of each text, to be read by people: nothing secret is left, and not more is gone than must be.
#[test]
fn what_is_shown_is_what_was_accepted() {
    let secrets = secrets("winifred.k", "Tr0ub4dor&3", "zT9-qqLmn_04xYabQ7");
    let edges = include_str!("cases/redaction.txt").split("\n---\n").map(str::to_owned);
    let texts = TEMPLATES.iter().map(|template| fill(template, &secrets)).chain(edges);
    let shown: Vec<String> = texts
        .map(|text| {
            let redacted = diagnose(&Report { text: text.clone(), ..Report::default() }).redacted;
            format!("{}\n=>\n{}\n", text.trim_end().replace('\r', "␍"), redacted.trim_end().replace('\r', "␍"))
        })
        .collect();
    golden::check("tests/golden/redacted.txt", &shown.join("---\n"));
}

#[test]
fn placeholders_say_what_was_there() {
    for (text, redacted) in [
        ("smtp://bob:pass@host.example", "smtp://[user]:[password]@host.example"),
        ("{\"pass\":\"x\\\"y\"}", "{\"pass\":\"[password]\"}"),
        ("to=<bob@example.com>, relay=none", "to=<[address]>, relay=none"),
        ("AUTH PLAIN AGJvYgBwYXNz", "AUTH PLAIN [token]"),
    ] {
        assert_eq!(diagnose(&Report { text: text.into(), ..Report::default() }).redacted, redacted);
    }
}

#[test]
fn the_evidence_is_found_again_in_what_is_shown() {
    let cases: [(&str, &[&str]); 3] = [
        (
            "smtp user=winifred.k\nerror:0A00010B:SSL routines:ssl3_get_record:wrong version number",
            &["wrong version number"],
        ),
        ("AUTH PLAIN AGJvYgBwYXNz\n535 5.7.8 Error: authentication failed", &["535", "authentication failed"]),
        ("nothing to see", &[]),
    ];
    for (text, parts) in cases {
        let answer = diagnose(&Report { text: text.into(), ..Report::default() });
        let marked: Vec<_> = answer.highlights.iter().map(|span| &answer.redacted[span.start..span.end]).collect();
        for part in parts {
            assert!(marked.iter().any(|marked| marked.contains(part)), "{part:?} is not in {marked:?}");
        }
        assert_eq!(parts.is_empty(), marked.is_empty(), "{text}");
    }
}

/// Secrets as people and machines make them; no white space, nothing that ends what they stand in.
fn secret() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z0-9]{6,20}",
        "[A-Za-z][A-Za-z0-9!#$%*+.:;=?^_~-]{6,24}[A-Za-z0-9]",
        "[a-zäöüß]{4,8}[0-9]{2,6}[a-z]"
    ]
}

fn name() -> impl Strategy<Value = String> {
    "[a-z]{2,8}[._-]?[a-z0-9]{3,8}"
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_planted_secret_survives(index in 0..TEMPLATES.len(), user in name(), password in secret(), token in "[A-Za-z0-9_-]{12,40}") {
        plant(TEMPLATES[index], &user, &password, &token);
    }

    #[test]
    fn any_text_is_answered(text in "\\PC{0,400}") {
        let answer = diagnose(&Report { text: text.clone(), ..Report::default() });
        for span in answer.causes.iter().flat_map(|ranked| &ranked.evidence) {
            prop_assert!(text.get(span.start..span.end).is_some());
        }
        let mut end = 0;
        for span in answer.highlights {
            prop_assert!(end <= span.start && answer.redacted.get(span.start..span.end).is_some());
            end = span.end;
        }
    }
}
