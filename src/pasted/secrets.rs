//! The one list of what passwords, tokens and user names are called: in configurations, logs, forms and sentences.
//!
//! A name is folded and cut into words: `smtpPassword_2`, `MAIL-PASSWORD-PROD` and `Mot de passe` hold the words that
//! are listed here. To add one, write it as it is folded, with one space between words.

use crate::pasted::folded::Folded;

/// What a name says that its value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Secret {
    Password,
    Token,
    User,
}

/// English first, then the languages of the texts, then others.
const PASSWORDS: &[&str] = &[
    "password",
    "passwd",
    "passwrd",
    "passphrase",
    "passcode",
    "pass",
    "passwds",
    "pwd",
    "pword",
    "passw",
    "pw",
    "pswd",
    "secret",
    "pin",
    "pass word",
    "passwort",
    "passworter",
    "kennwort",
    "kennw",
    "zugangsdaten",
    "losungswort",
    "mot de passe",
    "motdepasse",
    "passe",
    "mdp",
    "contrasena",
    "clave",
    "senha",
    "palavra passe",
    "palavrapasse",
    "parola",
    "wachtwoord",
    "парола",
    "пароль",
    "паролата",
    "パスワード",
    "ハスワート",
    "ﾊﾟｽﾜｰﾄﾞ",
    "暗証番号",
    "كلمة المرور",
    "كلمة السر",
    "كلمة مرور",
    "密码",
    "密碼",
    "口令",
    "비밀번호",
    "암호",
    "haslo",
    "heslo",
    "geslo",
    "lozinka",
    "лозинка",
    "zaporka",
    "jelszo",
    "sifre",
    "salasana",
    "losenord",
    "adgangskode",
    "kodeord",
    "passord",
    "lykilord",
    "parool",
    "parole",
    "slaptazodis",
    "κωδικοσ",
    "סיסמה",
    "סיסמא",
    "رمز عبور",
    "گذرواژه",
    "पासवर्ड",
    "รหัสผ่าน",
    "mat khau",
    "mat khau",
    "kata sandi",
    "kata laluan",
    "sandi",
    "contrasenya",
    "contrasinal",
    "pasahitza",
    "wagwoord",
];
const TOKENS: &[&str] = &[
    "token",
    "tokens",
    "apikey",
    "api key",
    "accesskey",
    "access key",
    "secretkey",
    "privatekey",
    "private key",
    "signing key",
    "auth key",
    "credential",
    "credentials",
    "authorization",
    "cookie",
    "oauth2",
    "jwt",
    "bearer",
    "otp",
    "totp",
    "smtpkey",
    "key",
    "jeton",
    "cle d api",
    "cle api",
    "schlussel",
    "トークン",
    "令牌",
    "токен",
];
const USERS: &[&str] = &[
    "user",
    "username",
    "user name",
    "usrname",
    "usr",
    "uname",
    "login",
    "userid",
    "user id",
    "uid",
    "logonname",
    "logon name",
    "account",
    "accountname",
    "account name",
    "authid",
    "benutzer",
    "benutzername",
    "nutzername",
    "nutzer",
    "anmeldename",
    "postfach",
    "utilisateur",
    "identifiant",
    "usuario",
    "utente",
    "gebruikersnaam",
    "gebruiker",
    "потребител",
    "потребителско име",
    "пользователь",
    "логин",
    "ユーザー",
    "ユーサー",
    "ユーザー名",
    "アカウント",
    "اسم المستخدم",
    "المستخدم",
    "用户名",
    "用戶名",
    "账号",
    "帐号",
    "사용자",
    "uzivatel",
    "uzytkownik",
    "kullanici",
    "anvandare",
    "anvandarnamn",
    "bruger",
    "brugernavn",
    "bruker",
    "brukernavn",
    "kayttaja",
    "kayttajatunnus",
    "felhasznalo",
    "felhasznalonev",
    "utilizator",
    "korisnik",
    "χρηστησ",
    "משתמש",
    "корисник",
    "користувач",
];

/// How names go on that hold such a word and whose value is no secret.
const EXCEPTIONS: &[&str] = &[
    "algorithm",
    "policy",
    "length",
    "authentication",
    "encoding",
    "expired",
    "expires",
    "expiry",
    "required",
    "reset",
    "url",
    "uri",
    "enabled",
    "disabled",
    "method",
    "mechanism",
    "timeout",
    "attempts",
    "limit",
    "manager",
    "protected",
    "agent",
    "type",
    "endpoint",
    "auth",
    "server",
    "count",
    "size",
    "usage",
    "exchange",
    "error",
    "failed",
    "failure",
    "incorrect",
    "invalid",
    "eval",
    "cmd",
    "command",
    "prompt",
    "hint",
    "strength",
    "rotation",
];

/// What `name` says that its value is; nothing where the value is none of these.
pub(crate) fn kind_of(name: &str) -> Option<Secret> {
    let words = Words::of(name);
    let excepted = words.iter().last().is_some_and(|last| EXCEPTIONS.contains(&last));
    let held = |names: &[&str]| names.iter().any(|name| words.hold(name));
    match () {
        () if excepted => None,
        () if held(PASSWORDS) => Some(Secret::Password),
        () if held(TOKENS) => Some(Secret::Token),
        () if held(USERS) => Some(Secret::User),
        () => None,
    }
}

/// Every name.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    [PASSWORDS, TOKENS, USERS].into_iter().flatten().copied()
}

/// Whether the last part of `name` names a password, token or user.
pub(crate) fn is_secret(name: &str) -> bool {
    /// What a list calls its names, and a file its sections.
    const AMBIGUOUS: &[&str] = &["key", "account", "keys", "accounts"];
    let last = name.rsplit(['.', '>', ':', '\\']).next().unwrap_or(name);
    !AMBIGUOUS.iter().any(|word| word.eq_ignore_ascii_case(last)) && kind_of(last).is_some()
}

/// Whether an option of a command line is followed by a user name or password.
pub(crate) fn is_secret_flag(flag: &str) -> bool {
    matches!(flag, "-u" | "-p" | "-pw" | "-ap" | "-au") || is_secret(flag)
}

/// The words of a name, folded, with one space before, between and after them.
struct Words(String);

impl Words {
    fn of(name: &str) -> Self {
        /// Longer names are cut: the words that matter stand at their end.
        const LONGEST: usize = 64;
        let from = name.char_indices().rev().take(LONGEST).last().map_or(0, |(at, _)| at);
        let mut words = String::from(" ");
        for hump in super::names::humps(name.get(from..).unwrap_or_default()) {
            let folded = Folded::new(hump);
            let folded = String::from_utf8_lossy(folded.bytes());
            let parts = folded.split(|character: char| !(character.is_alphanumeric() || is_mark_of_script(character)));
            for part in parts.map(|part| part.trim_end_matches(|character: char| character.is_ascii_digit())) {
                if !part.is_empty() {
                    words.push_str(part);
                    words.push(' ');
                }
            }
        }
        Self(words)
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ').filter(|word| !word.is_empty())
    }

    /// Whether these words stand among them; a longer one may also end a word (`smtppassword`), one of more than six
    /// letters begin it, and one of another script stand anywhere, where no blanks part words.
    fn hold(&self, name: &str) -> bool {
        let short = name.len() < 4;
        let begins = name.len() > 6;
        let words = &self.0;
        if !name.is_ascii() {
            return words.contains(name);
        }
        words.match_indices(name).any(|(at, _)| {
            let byte = |at: usize| words.as_bytes().get(at).copied().unwrap_or(b' ');
            let (before, after) = (byte(at.wrapping_sub(1)), byte(at + name.len()));
            let alone = before == b' ' && after == b' ';
            alone || !short && after == b' ' && !is_other_word(words, at, name) || begins && before == b' '
        })
    }
}

/// Vowels of Indic and Thai script, which are letters to readers only.
fn is_mark_of_script(character: char) -> bool {
    matches!(character, '\u{900}'..='\u{dff}' | '\u{e00}'..='\u{e7f}')
}

/// Words that only end as a listed one does.
fn is_other_word(words: &str, at: usize, name: &str) -> bool {
    const OTHERS: &[&str] = &[
        "bypass",
        "compass",
        "monkey",
        "hotkey",
        "turkey",
        "surpass",
        "encompass",
        "multiuser",
        "superuser",
        "hostkey",
        "publickey",
        "keystroke",
    ];
    let from = words.get(..at).and_then(|before| before.rfind(' ')).map_or(0, |blank| blank + 1);
    OTHERS.iter().any(|other| words.get(from..at + name.len()) == Some(*other))
        || matches!(name, "key" | "user" | "pass" | "login")
            && at > from
            && words.get(from..at).is_some_and(|before| before.len() < 3)
}

#[cfg(test)]
mod tests {
    use super::{EXCEPTIONS, PASSWORDS, Secret, TOKENS, USERS, kind_of};
    use crate::pasted::folded::Folded;

    #[test]
    fn names_are_written_as_they_are_read() {
        for name in [PASSWORDS, TOKENS, USERS, EXCEPTIONS].concat() {
            assert_eq!(name.as_bytes(), Folded::new(name).bytes(), "{name}");
        }
    }

    #[test]
    fn names_tell_what_they_hold() {
        for (names, expected) in [
            (
                "password|PASSWORD_2|password1|passwordSmtp|pwd_smtp|MAIL_PASSWORD_PROD|smtp_password_old|smtppassword|Mot de passe|パスワード|SMTP_PW|mat khau|Passwörter|Contraseña",
                Some(Secret::Password),
            ),
            ("apiKey|api_key|MJ_APIKEY_PRIVATE|BREVO_KEY|X-Auth-Token|bearer|clé d'API|otp", Some(Secret::Token)),
            ("user|smtpUser|Benutzername|USER_NAME|usuário|اسم المستخدم|login", Some(Secret::User)),
            (
                "password_hash_algorithm|passwordAuthentication|token_url|user-agent|bypass|monkey|host|port|compass|keyed|passive|hostname",
                None,
            ),
        ] {
            for name in names.split('|') {
                assert_eq!(kind_of(name), expected, "{name}");
            }
        }
    }
}
