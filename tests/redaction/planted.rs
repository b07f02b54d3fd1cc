//! Made-up secrets in every way of writing that people paste, by class: none is shown by any function or by the program.

use port_advice::diagnosis::diagnose;
use port_advice::model::Report;
use port_advice::settings;

/// Where a secret goes.
const HERE: &str = "{x}";

/// A class of templates: what it is, and whether something in it says that a word is a secret.
struct Class {
    name: &'static str,
    labelled: bool,
    templates: Vec<String>,
}

/// Every template of `outer` around every one of `inner`.
fn cross(outer: &[&str], inner: &[&str]) -> Vec<String> {
    outer.iter().flat_map(|outer| inner.iter().map(|inner| outer.replace("{n}", inner))).collect()
}

const NAMES: &[&str] = &[
    "password",
    "PASSWORD",
    "passwd",
    "pass",
    "pwd",
    "SMTP_PASSWORD",
    "smtpPassword",
    "smtp_pass",
    "MAIL_PASSWORD",
    "mailPass",
    "EMAIL_HOST_PASSWORD",
    "password1",
    "PASSWORD_2",
    "MAIL_PASSWORD_PROD",
    "smtp_password_old",
    "pwd_smtp",
    "passwordValue",
    "db.mail.password",
    "auth-password",
    "api_key",
    "apiKey",
    "BREVO_KEY",
    "X-Auth-Token",
    "secret",
    "client_secret",
    "accessToken",
    "refresh_token",
    "PW",
    "passcode",
    "app_password",
];
const LABELS: &[&str] = &[
    "Password",
    "Passwort",
    "Kennwort",
    "Mot de passe",
    "Contraseña",
    "Clave",
    "Senha",
    "Palavra-passe",
    "Wachtwoord",
    "パスワード",
    "Парола",
    "كلمة المرور",
    "كلمة السر",
    "Пароль",
    "密码",
    "비밀번호",
    "Hasło",
    "Heslo",
    "Jelszó",
    "Parola",
    "Şifre",
    "Salasana",
    "Lösenord",
    "Adgangskode",
    "Passord",
    "סיסמה",
    "Mật khẩu",
    "Kata sandi",
    "API key",
    "Token",
    "Clé d'API",
    "Passphrase",
];
const USERS: &[&str] = &[
    "user",
    "username",
    "SMTP_USER",
    "smtpUser",
    "login",
    "MAIL_USERNAME",
    "EMAIL_HOST_USER",
    "user_name",
    "Benutzername",
    "utilisateur",
    "usuario",
    "gebruikersnaam",
    "uid",
    "account_name",
];
const SURROUNDINGS: &[&str] = &[
    "{t}",
    "2024-05-06 07:08:09 smtp error\n{t}\n535 5.7.8 authentication failed\n",
    "smtp.hoster.example:587 said no\n{t}",
];

#[rustfmt::skip]
fn classes() -> Vec<Class> {
    let class = |name, labelled, templates: Vec<String>| Class { name, labelled, templates };
    let plain = |name, labelled, templates: &[&str]| Class { name, labelled, templates: templates.iter().map(|text| (*text).to_owned()).collect() };
    vec![
        class("dotenv", true, cross(&["{n}={x}", "{n}='{x}'", "{n}=\"{x}\"", "export {n}={x}"], NAMES)),
        class("yaml", true, cross(&["smtp:\n  host: h\n  {n}: {x}\n  port: 587", "{n}: \"{x}\"", "- {n}: {x}", "{ {n}: {x}, port: 587 }"], NAMES)),
        class("json", true, cross(&["{\"host\":\"h\",\"{n}\":\"{x}\",\"port\":587}", "{\\\"{n}\\\":\\\"{x}\\\"}", "\"{n}\": \"{x}\","], NAMES)),
        class("code", true, cross(&["{n} = \"{x}\";", "'{n}' => '{x}',", "{n}: '{x}',", "\"{n}\", \"{x}\"", "{n} := \"{x}\"", "$mail->{n} = '{x}';", "[{n}] => {x}"], NAMES)),
        class("xml", true, cross(&["<{n}>{x}</{n}>", "<add key=\"{n}\" value=\"{x}\"/>", "<property name=\"{n}\" value=\"{x}\"/>", "<string name=\"{n}\">{x}</string>"], NAMES)),
        class("names and values", true, cross(&["- name: {n}\n  value: {x}", "{\"name\":\"{n}\",\"value\":\"{x}\"}", "<key>{n}</key>\n<string>{x}</string>", "| {n} | {x} |", "<td>{n}</td><td>{x}</td>"], NAMES)),
        class("quoted text", true, cross(&["msg=\"failed {n}={x}\"", "{\"msg\":\"failed {n}={x}\",\"port\":587}", "Environment=\"{n}={x}\"", "[\"{n}={x}\", \"A_PORT=587\"]", "-e \"{n}={x}\" img", "'{n}={x}' refused"], NAMES)),
        class("command lines", true, cross(&["tool --{n} {x}", "tool --{n}={x} -v", "setx {n} {x}", "set -x {n} {x}", "git config a.{n} {x}"], &NAMES[..20])),
        class("queries", true, cross(&["https://h.example/?a=1&{n}={x}&b=2", "{n}={x}&b=2"], NAMES)),
        class("connection strings", true, cross(&["Host=smtp.hoster.example;{n}={x};Port=587", "{n}={x};Host=h"], NAMES)),
        class("labels", true, cross(&["{n}: {x}", "{n} : {x}", "{n}：{x}", "{n} = {x}", "{n} (SMTP): {x}", "{n}:\n{x}", "{n}: {x}, 535", "{n} → {x}", "- {n}: {x}"], LABELS)),
        class("users", true, cross(&["{n}={x}", "{n}: {x}", "\"{n}\": \"{x}\"", "{n} = '{x}'", "<{n}>{x}</{n}>"], USERS)),
        class("fallbacks", true, cross(&["env('{n}', '{x}')", "os.environ.get('{n}', '{x}')", "${{n}:-{x}}"], &NAMES[..15])),
        class("quotes of people", true, cross(&["{n}: “{x}”", "{n} «{x}»", "{n} is \"{x}\"", "{n} „{x}“ wrong", "{n} '{x}'"], LABELS)),
        class("sentences", false, cross(&["my {n} is {x} and it fails", "the {n} {x} was refused", "{n} - {x}", "we tried {n} {x} twice"], LABELS)),
        plain("calls", true, &["server.login('u', '{x}')", "transport.connect(\"h\", 587, \"u\", \"{x}\")", "client.AuthenticateAsync(\"u\", \"{x}\")", "new NetworkCredential(\n  \"u\",\n  \"{x}\")", "gomail.NewDialer(\"h\", 587, \"u\", \"{x}\")", "Net::SMTP.start('h', 587, 'h', 'u', '{x}')", "ConvertTo-SecureString \"{x}\" -AsPlainText", "email.setAuthentication(\"u\", \"{x}\")", "new DefaultAuthenticator(\"u\", \"{x}\")", "auth=('api','{x}')", "smtp.PlainAuth(\"\", \"u\", \"{x}\", \"h\")"]),
        plain("URLs", true, &["smtp://u:{x}@smtp.hoster.example:587", "smtp://{x}:p@smtp.hoster.example", "smtps://u:{x}@h", "MAILER_DSN=smtp://u:{x}@h:587?a=1", "createTransport('smtp://u:{x}@h')", "smtp:\\/\\/u:{x}@h", "smtp://u:a@{x}/b@smtp.hoster.example:25", "smtp://u:a@bb.{x}/cc@h", "proxy=http://u:{x}@p.example:3128", "?next=smtp://u:{x}@h"]),
        plain("URLs in parts", false, &["smtp://u:{x}", "u:{x}@h", "getaddrinfo ENOTFOUND u:{x}@h", "smtp:u:{x}@h", "smtp://u:aa {x}@h", "smtp://u:{x}%40h", "MAIL_URL=smtp://{x}:48213"]),
        plain("servers", false, &["static:u:{x}", "inline:{ h=u:{x} }", "AuthInfo:h \"U:u\" \"P:{x}\"", "a1 LOGIN u {x}", "C: PASS {x}", "expanding: ^u^{x}", "^u^{x}", "A=plain:{x}", "machine h login u password {x}", "default login u password {x}", "[smtp.example.com]:587 u:{x}"]),
        plain("options", false, &["swaks -au u -ap {x}", "sendEmail -xu u -xp {x}", "curl --user u:{x} smtp://h", "sshpass -p {x} ssh h", "testsaslauthd -u u -p {x}", "occ config:system:set mail_smtppassword --value={x}", "wp option update smtp_pass {x}"]),
        plain("headers", true, &["Authorization: Bearer {x}", "Authorization: Basic {x}", "X-Api-Key: {x}", "Cookie: session={x}", "curl -H \"api-key: {x}\" https://h", "X-Postmark-Server-Token: {x}"]),
        plain("no label", false, &["{x}", "We tried again with {x} on port 587", "535 failed (key {x}) for smtp.hoster.example", "SMTP\nsmtp.hoster.example\n587\napikey\n{x}\n535", "tried:{x};smtp 535", "u / {x}", "u:{x}", "It is {x}.", "\"{x}\" failed", "<{x}>", "({x})", "[{x}]", "{x}, then 535", "a={x}", "x={x}&y"]),
        plain("dialogs", false, &["AUTH PLAIN {b0}", "AUTH LOGIN\n334 VXNlcm5hbWU6\n{b}\n334 UGFzc3dvcmQ6\n{b}\n535 no", "AUTH XOAUTH2 {b0}", "C: AUTH PLAIN {b0}\nS: 535 no", "send: 'AUTH PLAIN {b0}\\r\\n'", "AUTH LOGIN {b}", "334 VXNlcm5hbWU6\\n{b}\\n334", "501 5.5.2 Cannot Base64-decode Password {b}", "SASL LOGIN authentication failed: {b}"]),
        plain("again", false, &["password={x}\nlater {x} again", "password={x}\nsent {b} here", "password={x}\nsent {p} here", "password=\"{x}\"\nand {h} here", "AUTH PLAIN {b0}\nI decoded it: {x}", "password={x}\n{b0}"]),
        plain("addresses", false, &["to=<{x}@kunde.example>", "{x}@kunde.example failed", "{x} [at] kunde.example", "{x}(at)kunde.example", "{x} @ kunde.example", "{x}%40kunde.example", "{x}=40kunde.example", "{x}&#64;kunde.example", "\"{x}\"@kunde.example", "550 <a/{x}@kunde.example>", "{x}\\u0040kunde.example", "To: \"Name\" <{x}@kunde.example>"]),
        plain("paths", false, &["/home/{x}/.msmtprc", "C:\\Users\\{x}\\mail", "/var/mail/{x}", "/srv/{x}/app.log", "\\\\server\\{x}"]),
        plain("tables", true, &["Password\n{x}", "<dt>Password</dt><dd>{x}</dd>", "<td>Password:</td>\n<td>{x}</td>", "| smtp_password | {x} |", "Password\t{x}"]),
        plain("markup", false, &["<password><![CDATA[{x}]]></password>", "&lt;password&gt;{x}&lt;/password&gt;", "s:8:\"password\";s:9:\"{x}\";", "`password: {x}`", "**Password:** {x}", "UPDATE s SET value='{x}' WHERE name='smtp_password'", "password = \"\"\"\n{x}\n\"\"\"", "password: |\n    {x}\n", "key: !vault |\n  {x}", "-----BEGIN PRIVATE KEY-----\n{x}\n-----END PRIVATE KEY-----"]),
        plain("shapes with dots", false, &["SG.{x}.{x}", "eyJhbGciOiJ.{x}.c2lnbmF0", "sk-{x}.def123", "key {x}.{x}", "re_{x}", "xkeysib-{x}", "dop_v1_{x}", "token {x}.com1"]),
    ]
}

/// A generator of random numbers, the same for ever.
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }

    fn of(&mut self, alphabet: &str, length: usize) -> String {
        let letters: Vec<char> = alphabet.chars().collect();
        (0..length).map(|_| letters[self.next(letters.len())]).collect()
    }

    /// A secret as people, password managers and services make them.
    fn secret(&mut self) -> String {
        const CONSONANTS: &str = "bcdfghjkmnpqrstvwxz";
        const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        match self.next(7) {
            0 => self.of(CONSONANTS, 7) + &self.of("123456789", 2),
            1 => self.of(LETTERS, 16),
            2 => self.of(CONSONANTS, 5) + &self.of("!#$%*+?^~", 1) + &self.of(LETTERS, 6),
            3 => self.of("0123456789abcdef", 31),
            4 => self.of(CONSONANTS, 6) + "-" + &self.of(CONSONANTS, 6) + "-" + &self.of("123456789", 3) + "q",
            5 => self.of("äöüßéñç", 2) + &self.of(CONSONANTS, 6),
            _ => self.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 26),
        }
    }
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn entities(text: &str) -> String {
    text.chars().map(|character| format!("&#{};", character as u32)).collect()
}

fn fill(template: &str, secret: &str) -> String {
    let login = format!("\0user\0{secret}");
    template
        .replace("{b0}", &super::base64(login.as_bytes()))
        .replace("{b}", &super::base64(secret.as_bytes()))
        .replace("{p}", &percent(secret))
        .replace("{h}", &entities(secret))
        .replace(HERE, secret)
}

/// Everything that functions of the crate tell of a text.
fn told(text: &str) -> String {
    let answer = diagnose(&Report { text: text.into(), ..Report::default() });
    format!("{}\n{answer:?}\n{:?}", serde_json::to_string(&answer).expect("an answer is JSON"), settings::read(text))
}

/// Any five characters in a row of a secret, or of what a login makes of it.
fn shows(told: &str, secret: &str, template: &str) -> bool {
    let forms = [secret.to_owned(), super::base64(secret.as_bytes()), percent(secret), entities(secret)];
    forms.iter().any(|form| {
        let form: Vec<char> = form.chars().collect();
        form.windows(5.min(form.len()))
            .map(|part| part.iter().collect::<String>())
            .any(|part| told.contains(&part) && !template.contains(&part))
    })
}

#[test]
fn no_planted_secret_is_told() {
    let classes = classes();
    let mut random = Random(20_241_129);
    let (mut templates, mut shown) = (0, Vec::new());
    for class in &classes {
        for template in &class.templates {
            for around in SURROUNDINGS {
                let secret = random.secret();
                let text = around.replace("{t}", &fill(template, &secret));
                templates += 1;
                if shows(&told(&text), &secret, template) {
                    shown.push(format!("{}: {secret} in {text:?}", class.name));
                }
            }
        }
    }
    assert!(classes.len() >= 25 && templates >= 1_500, "{} classes, {templates} templates", classes.len());
    assert!(shown.is_empty(), "{} of {templates}:\n{}", shown.len(), shown.join("\n"));
}

/// A password that is an ordinary word is taken out where something says that it is one.
#[test]
fn labelled_words_are_taken_out() {
    /// How many are still shown: this number only shrinks.
    const SHOWN: usize = 6;
    const WORDS: [&str; 2] = ["shutdown", "Greeting"];
    let mut shown = Vec::new();
    let mut templates = 0;
    for class in classes().iter().filter(|class| class.labelled) {
        for template in &class.templates {
            for word in WORDS {
                let answer = diagnose(&Report { text: fill(template, word), ..Report::default() });
                templates += 1;
                if answer.redacted.contains(word) {
                    shown.push(format!("{}: {:?} => {:?}", class.name, fill(template, word), answer.redacted));
                }
            }
        }
    }
    assert!(shown.len() <= SHOWN, "{} of {templates}:\n{}", shown.len(), shown.join("\n"));
}
