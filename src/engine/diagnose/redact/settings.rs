//! Settings: `password=…`, `"pass": "…"`, `MAIL_USERNAME: …`, `<password>…`, `login("…", "…")`, in any of the ways in
//! which configurations, programs and logs write a name and its value.

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
        () if ends(&PASSWORDS) => Some(Kind::Password),
        () if ends(&TOKENS) => Some(Kind::Token),
        () if ends(&USERS) => Some(Kind::User),
        () => None,
    }
}

fn is_call(name: &str) -> bool {
    let last = name.rsplit(['.', '_']).next().unwrap_or(name).to_ascii_lowercase();
    CALLS.contains(&last.as_str()) || kind_of(&last).is_some()
}

/// Only blanks, marks and words such as `export` stand before it on the line.
fn opens_line(cursor: Cursor, start: usize) -> bool {
    let mut at = start;
    while at > 0
        && matches!(
            cursor.before(at),
            b' ' | b'\t' | b'"' | b'\'' | b'-' | b'#' | b';' | b'[' | b'$' | b'{' | b',' | b'>' | b'|' | b':' | b'*'
        )
        && start - at < 16
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
    if cursor.byte(end) == b'>' && matches!(cursor.before(start), b'<' | b':') {
        return Some(Separator { mark: b'<', end: end + 1 });
    }
    let option = cursor.byte(start) == b'-';
    let pair = opens_line && cursor.token_end(at) == cursor.skip_blanks(cursor.token_end(at)).min(cursor.line_end(at));
    (spaced && (option || pair || is_quote(cursor.byte(at)) || is_netrc(cursor, start)))
        .then_some(Separator { mark: b' ', end: at })
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

/// How far a value without quotes reaches.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Token,
    Line,
    Tag,
}

/// Marks the value at `at`; returns where it ends.
fn mark_value(cursor: Cursor, at: usize, reach: Reach, kind: Kind, masks: &mut Vec<Mask>) -> usize {
    let line_end = cursor.line_end(at);
    let mut start = cursor.skip_blanks(at);
    if reach == Reach::Tag {
        let end = cursor.skip(start, |byte| byte != b'<');
        return push(cursor, start, end, kind, masks);
    }
    // Wrappers and types: `Some("…")`, `string(6) "…"`, `b'…'`, `>` of YAML, and a value on the next line.
    let wrapped = unwrap(cursor, start);
    if is_quote(cursor.byte(wrapped)) {
        start = wrapped;
    }
    if is_quote(cursor.byte(start)) {
        let end = quoted_end(cursor, start);
        return push(cursor, start + 1, end, kind, masks);
    }
    if says_below(cursor, start, line_end) {
        return mark_next_line(cursor, at, line_end, kind, masks);
    }
    let end = match reach {
        Reach::Line => line_end,
        _ => app_password_end(cursor, start, cursor.token_end(start).min(line_end)),
    };
    push(cursor, start, end, kind, masks)
}

/// Behind a wrapper or type, where one begins at `start`.
fn unwrap(cursor: Cursor, start: usize) -> usize {
    const LONGEST: usize = 24;
    let open = |byte: u8| is_name(byte) || matches!(byte, b'(' | b'&' | b'\\' | b'[' | b'<');
    let typed = cursor.begins(start, "string(");
    let end = (start..start + LONGEST)
        .find(|at| !(open(cursor.byte(*at)) || typed && matches!(cursor.byte(*at), b')' | b' ')));
    end.unwrap_or(start)
}

/// Nothing but a mark of YAML or of a list stands between `start` and the end of the line.
fn says_below(cursor: Cursor, start: usize, line_end: usize) -> bool {
    const LONGEST: usize = 8;
    start >= line_end
        || line_end - start < LONGEST
            && matches!(cursor.slice(start, line_end).trim(), "" | ">" | "|" | ">-" | "|-" | "\\" | "{" | "[")
}

/// A value that stands alone on the line below, indented.
fn mark_next_line(cursor: Cursor, at: usize, line_end: usize, kind: Kind, masks: &mut Vec<Mask>) -> usize {
    let below = cursor.skip(line_end, |byte| byte == b'\n' || byte == b'\r');
    let start = cursor.skip_blanks(below);
    let end = cursor.line_end(start);
    if start == below {
        return at;
    }
    push(cursor, start, end, kind, masks)
}

/// Where the quoted text that begins at `open` ends: at the same quote, escaped as often, not doubled.
fn quoted_end(cursor: Cursor, open: usize) -> usize {
    let quote = cursor.byte(open);
    let escapes = escapes_before(cursor, open);
    let mut at = open + 1;
    while at < cursor.len() && cursor.byte(at) != b'\n' {
        if cursor.byte(at) == quote && escapes_before(cursor, at) <= escapes {
            if cursor.byte(at + 1) == quote && at > open + 1 {
                at += 1;
            } else {
                return at - escapes.min(at - open - 1);
            }
        }
        at += 1;
    }
    at
}

fn escapes_before(cursor: Cursor, at: usize) -> usize {
    const MOST: usize = 8;
    (1..=MOST).take_while(|back| at.checked_sub(*back).is_some_and(|at| cursor.byte(at) == b'\\')).count()
}

/// App passwords are shown in four groups of four letters.
fn app_password_end(cursor: Cursor, start: usize, end: usize) -> usize {
    let group = |from: usize| {
        let to = cursor.skip(from, |byte| byte.is_ascii_lowercase());
        (to - from == 4 && !is_word(cursor.byte(to))).then_some(to)
    };
    let mut end = end;
    if group(start) == Some(end) {
        while let Some(next) = (cursor.byte(end) == b' ').then(|| group(end + 1)).flatten() {
            end = next;
        }
    }
    end
}

/// Marks every quoted argument of the call whose parenthesis opens at `open`.
fn mark_arguments(cursor: Cursor, open: usize, masks: &mut Vec<Mask>) -> usize {
    let line_end = cursor.line_end(open);
    let mut at = open + 1;
    while at < line_end && cursor.byte(at) != b')' {
        if is_quote(cursor.byte(at)) {
            let end = quoted_end(cursor, at);
            push(cursor, at + 1, end, Kind::Password, masks);
            at = end;
        }
        at += 1;
    }
    at.min(line_end)
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

/// Marks a value, unless it says that there is none.
fn push(cursor: Cursor, start: usize, end: usize, kind: Kind, masks: &mut Vec<Mask>) -> usize {
    const NOTHING: &[&str] = &["true", "false", "null", "nil", "none", "undefined", "yes", "no", "{"];
    let value = cursor.slice(start, end).trim_end_matches([',', ';', ' ']);
    if !NOTHING.iter().any(|nothing| nothing.eq_ignore_ascii_case(value)) {
        masks.push(Mask { start, end, kind });
    }
    end
}
