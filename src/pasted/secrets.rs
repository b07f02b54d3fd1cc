//! The one list of what passwords, tokens and user names are called: in configurations, logs, forms and sentences.
//!
//! A name is folded and cut into words: `smtpPassword_2`, `MAIL-PASSWORD-PROD` and `Mot de passe` hold the words that
//! are listed here. To add one, write it as it is folded, with one space between words.

use std::sync::OnceLock;

use crate::pasted::folded::Folded;

/// What a name says that its value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    if !index().may_be_in(name) {
        return None;
    }
    let words = Words::of(name);
    let excepted = words.iter().last().is_some_and(|last| EXCEPTIONS.contains(&last));
    words.kind().filter(|_| !excepted)
}

/// Whether the words behind `name` may make a listed name of it, as `de passe` does of `mot`.
pub(crate) fn may_go_on(name: &str) -> bool {
    index().may_be_in(name) && {
        let words = Words::of(name);
        words.kind().is_some() || words.begin_a_name()
    }
}

/// Every name in order, and how names begin: most words of a text are none, and are told by three of their letters.
struct Index {
    names: Vec<(&'static str, Secret)>,
    /// A bit for each three Latin letters that a name begins with.
    beginnings: [u32; 1 << 10],
    /// What the names of several words begin with, up to each blank.
    first_words: Vec<&'static str>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let lists = [(PASSWORDS, Secret::Password), (TOKENS, Secret::Token), (USERS, Secret::User)];
        let mut names: Vec<(&str, Secret)> =
            lists.into_iter().flat_map(|(names, kind)| names.iter().map(move |name| (*name, kind))).collect();
        names.sort_unstable();
        let mut beginnings = [0; 1 << 10];
        for (name, _) in names.iter().filter(|(name, _)| name.is_ascii()) {
            let code = name.bytes().take(3).fold(0, with_letter);
            // Whatever follows a name of two letters.
            let codes = if name.len() == 2 { code << LETTER..(code + 1) << LETTER } else { code..code + 1 };
            for code in codes {
                if let Some(bits) = beginnings.get_mut(code >> LETTER) {
                    *bits |= 1 << (code & LETTERS);
                }
            }
        }
        let up_to_blanks = |name: &'static str| name.match_indices(' ').filter_map(|(blank, _)| name.get(..blank));
        let first_words = names.iter().flat_map(|(name, _)| up_to_blanks(name)).collect();
        Index { names, beginnings, first_words }
    })
}

/// How many bits a letter takes, and a letter's bits.
const LETTER: usize = 5;
const LETTERS: usize = (1 << LETTER) - 1;

/// Three letters in fifteen bits, whatever their case.
fn with_letter(code: usize, byte: u8) -> usize {
    let letter = if byte.is_ascii_alphabetic() { usize::from(byte) & LETTERS } else { 0 };
    (code << LETTER | letter) & ((1 << (3 * LETTER)) - 1)
}

impl Index {
    /// Whether a name could stand in the text; all but sure in scripts other than Latin.
    fn may_be_in(&self, text: &str) -> bool {
        let mut code = 0;
        text.bytes().chain([0, 0]).any(|byte| {
            code = with_letter(code, byte);
            byte >= 0x80 || self.begins(code)
        })
    }

    fn begins(&self, code: usize) -> bool {
        self.beginnings.get(code >> LETTER).is_some_and(|bits| bits >> (code & LETTERS) & 1 == 1)
    }

    /// The names that `text` begins with.
    fn beginning(&self, text: &[u8]) -> impl Iterator<Item = (&'static str, Secret)> {
        let code = text.iter().chain(&[0, 0]).take(3).fold(0, |code, byte| with_letter(code, *byte));
        let first = text.first().copied().unwrap_or(0);
        let possible = first >= 0x80 || self.begins(code);
        let from = self.names.partition_point(|(name, _)| name.as_bytes().first() < Some(&first));
        let names = self.names.get(from..).filter(|_| possible).unwrap_or_default();
        let same = names.iter().copied().take_while(move |(name, _)| name.as_bytes().first() == Some(&first));
        same.filter(move |(name, _)| text.starts_with(name.as_bytes()))
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
            let folded = if hump.is_ascii() && !hump.contains('\\') {
                hump.to_ascii_lowercase()
            } else {
                String::from_utf8_lossy(Folded::new(hump).bytes()).into_owned()
            };
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

    /// What they name: the first kind of those listed names that stand among them.
    fn kind(&self) -> Option<Secret> {
        let words = self.0.as_bytes();
        let held = |at: usize| {
            let names = index().beginning(words.get(at..).unwrap_or_default());
            names.filter(move |(name, _)| self.hold(at, name)).map(|(_, kind)| kind)
        };
        (1..words.len()).flat_map(held).min()
    }

    /// Whether the listed name that is at `at` counts there: by itself; a longer one also where it ends a word
    /// (`smtppassword`), one of more than six letters where it begins it, and one of another script anywhere, where no
    /// blanks part words.
    fn hold(&self, at: usize, name: &str) -> bool {
        let short = name.len() < 4;
        let begins = name.len() > 6;
        let byte = |at: usize| self.0.as_bytes().get(at).copied().unwrap_or(b' ');
        let (before, after) = (byte(at - 1), byte(at + name.len()));
        let alone = before == b' ' && after == b' ';
        !name.is_ascii()
            || alone
            || !short && after == b' ' && !is_other_word(&self.0, at, name)
            || begins && before == b' '
    }

    /// Whether the last of them are the first ones of a longer name.
    fn begin_a_name(&self) -> bool {
        let words = self.0.trim_end();
        index().first_words.iter().any(|first| words.ends_with(first))
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
