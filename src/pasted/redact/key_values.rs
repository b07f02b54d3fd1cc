//! Settings: `password=…`, `"pass": "…"`, `Mot de passe : …`, `<password>…`, `login("…", "…")`, in any of the ways in
//! which configurations, programs, forms and logs write a name and its value.

mod value;

use self::value::{Reach, mark_arguments, mark_value, push, typographic};
use super::cursor::{Cursor, is_quote, is_word};
use super::{Kind, Mask};
use crate::pasted::secrets::{kind_of, may_go_on};

/// Functions whose arguments are a user name and a password, as their names end.
const CALLS: &[&str] = &[
    "login",
    "auth",
    "authenticate",
    "authenticateasync",
    "authenticator",
    "authentication",
    "setauth",
    "connect",
    "credential",
    "credentials",
    "new",
    "newdialer",
    "start",
    "smtp",
    "smtpserver",
    "securestring",
    "passwordcredentials",
    "withcredentials",
];
/// Short options of command lines.
const OPTIONS: &[(&str, Kind)] = &[
    ("-ap", Kind::Password),
    ("-xp", Kind::Password),
    ("-pass", Kind::Password),
    ("-pw", Kind::Password),
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
        let end = name_end(cursor, at);
        at = if end > at { read(cursor, at, end, masks).max(end) } else { cursor.next(at) };
    }
    mark_credential_lines(cursor, masks);
}

/// Where the name that begins at `at` ends: quotes and colons of other scripts are no part of it.
fn name_end(cursor: Cursor, at: usize) -> usize {
    /// Each begins with one of the bytes below.
    const MARKS: &[&str] =
        &["：", "“", "”", "„", "«", "»", "‘", "‚", "「", "」", "（", "）", "、", "。", "→", "–", "—", "\u{a0}"];
    let mut end = at;
    loop {
        end = cursor.skip(end, |byte| is_name(byte) && !matches!(byte, 0xc2 | 0xe2 | 0xe3 | 0xef));
        let foreign = cursor.byte(end) >= 0x80;
        if !foreign || MARKS.iter().any(|mark| cursor.begins(end, mark)) {
            return end;
        }
        end = cursor.next(end);
    }
}

fn is_name(byte: u8) -> bool {
    is_word(byte) || matches!(byte, b'_' | b'-' | b'.')
}

/// Reads what follows the name from `start` to `end`; returns where to go on.
fn read(cursor: Cursor, start: usize, end: usize, masks: &mut Vec<Mask>) -> usize {
    /// No name that matters is longer.
    const LONGEST: usize = 160;
    let name = cursor.slice(start, end);
    if name.len() > LONGEST {
        return end;
    }
    if let Some((_, kind)) = OPTIONS.iter().find(|(option, _)| *option == name)
        && cursor.byte(end) == b' '
    {
        return mark_value(cursor, cursor.skip_blanks(end), Reach::Token, *kind, masks);
    }
    if cursor.byte(end) == b'(' && is_call(name) {
        return mark_arguments(cursor, end, masks);
    }
    if name == "auth" && cursor.begins(end, "=(") {
        return mark_arguments(cursor, end + 1, masks);
    }
    let Some((kind, end)) = label(cursor, start, end) else { return end };
    let opens_line = opens_line(cursor, start);
    let Some(separator) = separator(cursor, start, end, opens_line) else { return end };
    if names_another(cursor, name, separator.end) {
        return end;
    }
    let reach = match separator.mark {
        b'i' => Reach::Sentence,
        _ if opens_line && separator.mark != b' ' => Reach::Line,
        b':' => Reach::Line,
        b'<' => Reach::Tag,
        _ => Reach::Token,
    };
    mark_value(cursor, separator.end, reach, kind, masks)
}

/// `key="SmtpPassword"`: the value is the name of what follows.
fn names_another(cursor: Cursor, name: &str, at: usize) -> bool {
    let start = cursor.skip(at, |byte| byte == b' ' || is_quote(byte));
    name.eq_ignore_ascii_case("key") && kind_of(cursor.slice(start, cursor.skip(start, is_name))).is_some()
}

/// What the name, or the words of a label that begins with it, stand for; and where the label ends.
fn label(cursor: Cursor, start: usize, end: usize) -> Option<(Kind, usize)> {
    let kind = |end: usize| kind_of(cursor.slice(start, end)).map(Kind::from);
    if let Some(found) = kind(end) {
        let longer: Vec<usize> = words_from(cursor, end).collect();
        let longest = longer.into_iter().rev().find(|longer| kind(*longer).is_some());
        let longest = longest.filter(|longest| cursor.before(start) != b'<' && is_led_on(cursor, *longest));
        return Some((found, longest.unwrap_or(end)));
    }
    if !may_go_on(cursor.slice(start, end)) {
        return None;
    }
    // A name of several words: it takes the first one.
    let rest = |to: usize| kind_of(cursor.slice(end, to));
    words_from(cursor, end).find_map(|end| kind(end).filter(|_| rest(end).is_none()).map(|kind| (kind, end)))
}

/// Where the next words end, up to three, on the same line and not far away.
fn words_from(cursor: Cursor, end: usize) -> impl Iterator<Item = usize> {
    const MOST: usize = 3;
    const LONGEST: usize = 24;
    let mut at = end;
    std::iter::from_fn(move || {
        let blank = matches!(cursor.byte(at), b' ' | b'\'');
        let to = name_end(cursor, at + 1);
        let fits = blank && to > at + 1 && to - at <= LONGEST;
        at = to;
        fits.then_some(to)
    })
    .take(MOST)
}

/// A mark that leads to a value follows.
fn is_led_on(cursor: Cursor, end: usize) -> bool {
    let at = cursor.skip_blanks(end);
    matches!(cursor.byte(at), b':' | b'=') || cursor.begins(at, "：")
}

pub(super) fn is_call(name: &str) -> bool {
    let last = name.rsplit(['.', '_', '-', ':']).next().unwrap_or(name).to_ascii_lowercase();
    CALLS.iter().any(|call| last.ends_with(call)) || kind_of(&last).is_some()
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
    const LEADS: &[&str] = &["export", "set", "env", "setx", "-x", "ENV", "ARG"];
    let led = |word: &&str| {
        at.checked_sub(word.len()).is_some_and(|from| cursor.begins(from, word) && !is_word(cursor.before(from)))
    };
    matches!(cursor.before(at), b'\n' | b'\r') || at < start && LEADS.iter().any(led)
}

/// What stands between a name and its value.
struct Separator {
    mark: u8,
    end: usize,
}

/// The marks, and the words that say what something is.
const MARKS: &[(u8, &str)] = &[
    (b'=', "=>"),
    (b':', "-->"),
    (b':', "->"),
    (b'=', ":="),
    (b'=', "=="),
    (b'=', "="),
    (b':', "::"),
    (b':', ":"),
    (b':', "："),
    (b':', "→"),
    (b':', "....."),
    (b':', "- "),
    (b':', "– "),
    (b':', "— "),
];
const SAYS: &[&str] = &["is ", "was ", "ist ", "lautet ", "war ", "est ", "es ", "e ", "è ", "é ", "to ", "は"];

fn separator(cursor: Cursor, start: usize, end: usize, opens_line: bool) -> Option<Separator> {
    let closing = cursor.skip(end, |byte| is_quote(byte) || matches!(byte, b'\\' | b']' | b'*' | b')'));
    let at = cursor.skip_blanks(closing);
    let at = filler_end(cursor, at);
    if let Some((mark, written)) = MARKS.iter().find(|(_, written)| cursor.begins(at, written)) {
        let dots = cursor.skip(at + written.len(), |byte| byte == b'.' && written.starts_with('.'));
        return Some(Separator { mark: *mark, end: dots });
    }
    let spaced = at > closing;
    if let Some(end) = pair_end(cursor, closing) {
        return Some(Separator { mark: b',', end });
    }
    if let Some(end) = tag_end(cursor, start, end, closing) {
        return Some(Separator { mark: b'<', end });
    }
    if spaced && let Some(word) = SAYS.iter().find(|word| cursor.begins(at, word)) {
        return Some(Separator { mark: b'i', end: at + word.len() });
    }
    let option = cursor.byte(start) == b'-' || cursor.slice(start, end).ends_with("-SecureString");
    let dotted = cursor.slice(start, end).contains(['.', '_']);
    let token = cursor.token_end(at);
    let pair = (opens_line || dotted) && token == cursor.skip_blanks(token).min(cursor.line_end(at));
    (spaced
        && (option
            || pair
            || is_quote(cursor.byte(at))
            || typographic(cursor, at).is_some()
            || is_netrc(cursor, start)))
    .then_some(Separator { mark: b' ', end: at })
}

/// Behind words that only tell whose password it is: `for the mailbox`, `(changed today)`, `SMTP`, `2`.
fn filler_end(cursor: Cursor, at: usize) -> usize {
    const LONGEST: usize = 32;
    const LEADS: &[&str] = &[
        "for ", "fur ", "für ", "of ", "de ", "di ", "da ", "do ", "du ", "van ", "voor ", "pour ", "para ", "della ",
        "(",
    ];
    const WORDS: &[&str] = &["smtp", "mail", "email", "e-mail"];
    let digit = cursor.byte(at).is_ascii_digit() && !cursor.byte(at + 1).is_ascii_digit();
    let fits = |byte: u8| is_word(byte) || matches!(byte, b' ' | b'-' | b'(' | b')' | b'\'');
    if !(digit || LEADS.iter().chain(WORDS).any(|word| cursor.begins(at, word))) {
        return at;
    }
    let end = cursor.skip_within(at, LONGEST + 1, fits);
    let led = matches!(cursor.byte(end), b':' | b'=') || cursor.begins(cursor.floor(end), "：");
    if led && end - at <= LONGEST { end } else { full_width(cursor, at, LONGEST).unwrap_or(at) }
}

/// Where a full-width colon stands within reach, which is made of the bytes that words are made of, too.
fn full_width(cursor: Cursor, at: usize, reach: usize) -> Option<usize> {
    let line = cursor.slice(at, cursor.floor((at + reach).min(cursor.line_end(at))));
    line.find('：').map(|found| at + found)
}

/// Name and value in two fields: `name: …` and `value: …`, cells of tables, tags, the arguments of a call.
fn pair_end(cursor: Cursor, closing: usize) -> Option<usize> {
    const REACH: usize = 96;
    const WORDS: &[&str] = &["\"value\"", "'value'", "value", "slotsetting\":false", "<value>", "set"];
    let mut at = closing;
    let mut telling = false;
    let quoted = is_quote(cursor.before(closing));
    while at < closing + REACH {
        if let Some(word) = WORDS.iter().find(|word| cursor.begins(at, word)) {
            let end = cursor.skip(at + word.len(), |byte| matches!(byte, b' ' | b':' | b'=' | b'>'));
            telling |= end > at + word.len() || word.starts_with('<');
            at = end;
            continue;
        }
        match cursor.byte(at) {
            b' ' | b'\t' => at += 1,
            b'\n' | b'\r' if cursor.byte(at) != cursor.byte(at + 1) || cursor.byte(at) == b'\r' => at += 1,
            b'"' | b'\'' if telling => break,
            b'"' | b'/' | b'>' if quoted => at += 1,
            b',' if quoted => {
                telling |= cursor.byte(closing) == b',';
                at += 1;
            }
            b'|' => {
                telling = true;
                at += 1;
            }
            b'<' if cursor.byte(at + 1) != b'!' => {
                let end = cursor.skip_within(at, REACH, |byte| byte != b'>' && byte != b'\n');
                if cursor.byte(end) != b'>' {
                    return None;
                }
                telling = true;
                at = end + 1;
            }
            b'&' if cursor.begins(at, "&gt;") => {
                telling = true;
                at += 4;
            }
            _ => break,
        }
    }
    (telling && at > closing && at < cursor.len()).then_some(at)
}

/// Where the tag ends that the name opens, as in `<password>` and `<password kind="plain">`, or that bears it, as in
/// `<string name="password">`.
fn tag_end(cursor: Cursor, start: usize, end: usize, closing: usize) -> Option<usize> {
    const REACH: usize = 256;
    if closing > end {
        return (cursor.byte(closing) == b'>').then_some(closing + 1);
    }
    let rest = cursor.slice(end, cursor.floor((end + REACH).min(cursor.line_end(end))));
    let attributes = rest.get(..rest.find('>')?)?;
    let opens = matches!(cursor.before(start), b'<' | b':');
    (opens && (attributes.is_empty() || attributes.contains('='))).then_some(end + attributes.len() + 1)
}

/// A `.netrc` line: `machine … login … password …`; or one of fetchmail.
fn is_netrc(cursor: Cursor, start: usize) -> bool {
    const REACH: usize = 200;
    let before = cursor.slice(cursor.floor(start.saturating_sub(REACH)), start);
    before
        .rsplit('\n')
        .next()
        .is_some_and(|line| line.contains("machine ") || line.starts_with("default ") || line.starts_with("poll "))
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
            && !password.bytes().all(|byte| byte.is_ascii_digit())
        {
            let at = end - cursor.slice(start, end).len() + cursor.slice(start, end).rfind(login).unwrap_or(0);
            push(cursor, at, at + user.len(), Kind::User, masks);
            push(cursor, at + user.len() + 1, at + login.len(), Kind::Password, masks);
        }
        start = end + 1;
    }
}
