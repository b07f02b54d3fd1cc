//! Settings: `password=…`, `"pass": "…"`, `MAIL_USERNAME: …`, `<password>…`, `login("…", "…")`, in any of the ways in
//! which configurations, programs and logs write a name and its value.

mod value;

use self::value::{Reach, mark_arguments, mark_value, push};
use super::cursor::{Cursor, is_quote, is_word};
use super::{Kind, Mask};

/// How names of settings end, once case, `_`, `-` and `.` are left out.
const PASSWORDS: &[&str] = &[
    "password",
    "passwd",
    "pass",
    "pwd",
    "passwort",
    "kennwort",
    "passphrase",
    "motdepasse",
    "contrasena",
    "contraseña",
    "senha",
    "wachtwoord",
    "secret",
    "passw",
    "smtppw",
    "authpw",
    "mdp",
];
const TOKENS: &[&str] = &[
    "token",
    "apikey",
    "accesskey",
    "accesskeyid",
    "secretkey",
    "privatekey",
    "credential",
    "credentials",
    "authorization",
    "xauthtoken",
    "cookie",
    "oauth2",
    "apitoken",
    "servertoken",
    "smtpkey",
    "jwt",
];
const USERS: &[&str] = &[
    "user",
    "username",
    "uname",
    "login",
    "userid",
    "logonname",
    "account",
    "accountname",
    "benutzer",
    "benutzername",
    "utilisateur",
    "identifiant",
    "usuario",
    "utente",
    "gebruikersnaam",
    "uid",
];
/// Functions whose arguments are a user name and a password.
const CALLS: &[&str] = &[
    "login",
    "plainauth",
    "networkcredential",
    "passwordauthentication",
    "usernamepasswordcredentials",
    "credentials",
    "setauth",
    "authenticate",
    "auth",
    "new",
];
/// Short options of command lines.
const OPTIONS: &[(&str, Kind)] = &[
    ("-ap", Kind::Password),
    ("-xp", Kind::Password),
    ("-pass", Kind::Password),
    ("-au", Kind::User),
    ("-xu", Kind::User),
    ("-user", Kind::User),
    ("-u", Kind::Password),
];

/// Marks the values of settings that hold a secret or a user name.
pub(super) fn mark(cursor: Cursor, masks: &mut Vec<Mask>) {
    let mut at = 0;
    while at < cursor.len() {
        if !is_name(cursor.byte(at)) {
            at += 1;
            continue;
        }
        let end = cursor.skip(at, is_name);
        at = read(cursor, at, end, masks).max(end);
    }
    mark_credential_lines(cursor, masks);
}

fn is_name(byte: u8) -> bool {
    is_word(byte) || matches!(byte, b'_' | b'-' | b'.')
}

/// Reads what follows the name from `start` to `end`; returns where to go on.
fn read(cursor: Cursor, start: usize, end: usize, masks: &mut Vec<Mask>) -> usize {
    let name = cursor.slice(start, end);
    let opens_line = opens_line(cursor, start);
    if let Some((_, kind)) = OPTIONS.iter().find(|(option, _)| *option == name)
        && cursor.byte(end) == b' '
    {
        return mark_value(cursor, cursor.skip_blanks(end), Reach::Token, *kind, masks);
    }
    if cursor.byte(end) == b'(' && is_call(name) {
        return mark_arguments(cursor, end, masks);
    }
    let Some(kind) = kind_of(name) else { return end };
    let Some(separator) = separator(cursor, start, end, opens_line) else { return end };
    let reach = match separator.mark {
        _ if opens_line && separator.mark != b' ' => Reach::Line,
        b':' if kind != Kind::User => Reach::Line,
        b'<' => Reach::Tag,
        _ => Reach::Token,
    };
    mark_value(cursor, separator.end, reach, kind, masks)
}

fn kind_of(name: &str) -> Option<Kind> {
    const LONGEST: usize = 64;
    let from = name.char_indices().rev().take(LONGEST).last().map_or(0, |(at, _)| at);
    let plain: String = name
        .get(from..)
        .unwrap_or_default()
        .chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    let ends = |names: &[&str]| names.iter().any(|name| plain.ends_with(name));
    match () {
        () if ends(PASSWORDS) => Some(Kind::Password),
        () if ends(TOKENS) => Some(Kind::Token),
        () if ends(USERS) => Some(Kind::User),
        () => None,
    }
}

fn is_call(name: &str) -> bool {
    let last = name.rsplit(['.', '_']).next().unwrap_or(name).to_ascii_lowercase();
    CALLS.contains(&last.as_str()) || kind_of(&last).is_some()
}

/// Only blanks, marks and words such as `export` stand before it on the line.
fn opens_line(cursor: Cursor, start: usize) -> bool {
    const DEEPEST: usize = 64;
    let mut at = start;
    while at > 0
        && matches!(
            cursor.before(at),
            b' ' | b'\t' | b'"' | b'\'' | b'-' | b'#' | b';' | b'[' | b'$' | b'{' | b',' | b'>' | b'|' | b':' | b'*'
        )
        && start - at < DEEPEST
    {
        at -= 1;
    }
    matches!(cursor.before(at), b'\n' | b'\r')
        || ["export ", "set ", "env "]
            .iter()
            .any(|word| at.checked_sub(word.len()).is_some_and(|from| cursor.begins(from, word)))
}

/// What stands between a name and its value.
struct Separator {
    mark: u8,
    end: usize,
}

fn separator(cursor: Cursor, start: usize, end: usize, opens_line: bool) -> Option<Separator> {
    let closing = cursor.skip(end, |byte| is_quote(byte) || matches!(byte, b'\\' | b']' | b'*' | b')'));
    let quoted = closing > end;
    let at = cursor.skip_blanks(closing);
    for (mark, written) in [(b'=', "=>"), (b'=', "->"), (b'=', ":="), (b'=', "=="), (b'=', "="), (b':', ":")] {
        if cursor.begins(at, written) {
            return Some(Separator { mark, end: at + written.len() });
        }
    }
    let spaced = at > closing;
    if quoted && cursor.byte(at) == b',' {
        return Some(Separator { mark: b',', end: at + 1 });
    }
    if quoted && spaced && cursor.begins(at, "value=") {
        return Some(Separator { mark: b'=', end: at + 6 });
    }
    let inside = cursor.skip(at, |byte| matches!(byte, b'>' | b'/' | b' '));
    if quoted && cursor.begins(inside, "<value>") {
        return Some(Separator { mark: b'<', end: inside + "<value>".len() });
    }
    if let Some(end) = tag_end(cursor, start, end, closing) {
        return Some(Separator { mark: b'<', end });
    }
    let option = cursor.byte(start) == b'-';
    let pair = opens_line && cursor.token_end(at) == cursor.skip_blanks(cursor.token_end(at)).min(cursor.line_end(at));
    (spaced && (option || pair || is_quote(cursor.byte(at)) || is_netrc(cursor, start)))
        .then_some(Separator { mark: b' ', end: at })
}

/// Where the tag ends that the name opens, as in `<password>` and `<password kind="plain">`, or that bears it, as in
/// `<string name="password">`.
fn tag_end(cursor: Cursor, start: usize, end: usize, closing: usize) -> Option<usize> {
    if closing > end {
        return (cursor.byte(closing) == b'>').then_some(closing + 1);
    }
    let rest = cursor.slice(end, cursor.line_end(end));
    let attributes = rest.get(..rest.find('>')?)?;
    let opens = matches!(cursor.before(start), b'<' | b':');
    (opens && (attributes.is_empty() || attributes.contains('='))).then_some(end + attributes.len() + 1)
}

/// A `.netrc` line: `machine … login … password …`.
fn is_netrc(cursor: Cursor, start: usize) -> bool {
    const REACH: usize = 200;
    let mut from = start.saturating_sub(REACH);
    while !cursor.text.is_char_boundary(from) {
        from += 1;
    }
    let before = cursor.slice(from, start);
    before.rsplit('\n').next().is_some_and(|line| line.contains("machine ") || line.starts_with("default "))
}

/// Lines such as `[smtp.example.com]:587 user:password`, as servers keep their logins.
fn mark_credential_lines(cursor: Cursor, masks: &mut Vec<Mask>) {
    let mut start = 0;
    while start < cursor.len() {
        let end = cursor.line_end(start);
        let mut words = cursor.slice(start, end).split_ascii_whitespace();
        if let (Some(host), Some(login), None) = (words.next(), words.next(), words.next())
            && host.contains('.')
            && let Some((user, password)) = login.split_once(':')
            && !user.is_empty()
            && !password.is_empty()
            && !password.starts_with("//")
        {
            let at = end - cursor.slice(start, end).len() + cursor.slice(start, end).rfind(login).unwrap_or(0);
            push(cursor, at, at + user.len(), Kind::User, masks);
            push(cursor, at + user.len() + 1, at + login.len(), Kind::Password, masks);
        }
        start = end + 1;
    }
}
