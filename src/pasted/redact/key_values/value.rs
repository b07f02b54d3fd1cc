//! Where the value of a setting begins and ends.

use super::super::cursor::{Cursor, is_quote, is_word};
use super::super::{Kind, Mask, vocabulary};
use super::{is_call, is_name};
use crate::pasted::hosts::is_host;

/// No value is longer; of one that is, the rest is hidden as what nobody permitted. No text is read again and again.
const FAR: usize = 512;

/// How far a value without quotes reaches.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    Token,
    Line,
    Tag,
    /// One word of a sentence, unless it goes on otherwise.
    Sentence,
}

/// Marks the value at `at`; returns where it ends.
pub(super) fn mark_value(cursor: Cursor, at: usize, reach: Reach, kind: Kind, masks: &mut Vec<Mask>) -> usize {
    let line_end = cursor.floor(cursor.line_end(at).min(at + FAR));
    let mut start = cursor.skip_blanks(at);
    if let Some(start) = cursor.begins(start, "<![CDATA[").then_some(start + 9) {
        let end = cursor.slice(start, line_end).find("]]>").map_or(line_end, |found| start + found);
        return push(cursor, start, end, kind, masks);
    }
    if reach == Reach::Tag {
        let line = cursor.slice(start, line_end);
        let end = line.find("</").or_else(|| line.find('<')).map_or(line_end, |found| start + found);
        return push(cursor, start, end, kind, masks);
    }
    let wrapped = unwrap(cursor, start);
    if is_quote(cursor.byte(wrapped)) {
        start = wrapped;
    }
    if let Some((open, closing)) = typographic(cursor, start) {
        let end = cursor.slice(start, line_end).find(closing).map_or(line_end, |found| start + found);
        return push(cursor, start + open, end, kind, masks);
    }
    let quote = cursor.byte(start);
    if is_quote(quote) {
        // Python's and TOML's long texts begin with three.
        let long = cursor.byte(start + 1) == quote && cursor.byte(start + 2) == quote;
        start += if long { 2 } else { 0 };
        if long && cursor.byte(start + 1) == b'\n' {
            return push(cursor, start + 2, cursor.line_end(start + 2), kind, masks);
        }
        let end = quoted_end(cursor, start);
        return push(cursor, start + 1, end, kind, masks);
    }
    if says_below(cursor, start, line_end) {
        return mark_next_line(cursor, at, line_end, kind, masks);
    }
    if calls(cursor, start, line_end) {
        return start;
    }
    let end = bare_end(cursor, start, line_end, reach, kind);
    push(cursor, start, end.max(start), kind, masks);
    end.max(start)
}

/// Behind a wrapper or type: `Some("…")`, `string(6) "…"`, `b'…'`.
fn unwrap(cursor: Cursor, start: usize) -> usize {
    const WRAPPERS: &[&str] = &[
        "Some(",
        "Ok(",
        "Secret(",
        "Secret::new(",
        "String::from(",
        "String(",
        "SecretString(",
        "b",
        "r",
        "f",
        "u",
        "@",
        "$",
        "&",
        "\\",
        "(",
    ];
    let mut at = start;
    if cursor.begins(at, "string(") {
        at = cursor.skip(at + 7, |byte| byte.is_ascii_digit() || matches!(byte, b')' | b' '));
    }
    for _ in 0..3 {
        if is_quote(cursor.byte(at)) {
            return at;
        }
        let Some(wrapper) = WRAPPERS.iter().find(|wrapper| cursor.begins(at, wrapper)) else { break };
        at += wrapper.len();
    }
    if is_quote(cursor.byte(at)) { at } else { start }
}

/// Quotes that people and word processors write: how long the opening one is, and the closing one.
pub(super) fn typographic(cursor: Cursor, start: usize) -> Option<(usize, char)> {
    const QUOTES: &[(&str, char)] =
        &[("“", '”'), ("„", '“'), ("«", '»'), ("‘", '’'), ("‚", '‘'), ("「", '」'), ("»", '«'), ("”", '”')];
    QUOTES.iter().find(|(open, _)| cursor.begins(start, open)).map(|(open, closing)| (open.len(), *closing))
}

/// Nothing but a mark of YAML or of a list stands between `start` and the end of the line.
fn says_below(cursor: Cursor, start: usize, line_end: usize) -> bool {
    const LONGEST: usize = 16;
    start >= line_end
        || line_end - start < LONGEST
            && matches!(
                cursor.slice(start, line_end).trim(),
                "" | ">" | "|" | ">-" | "|-" | "\\" | "{" | "[" | "!vault |" | "*" | "**"
            )
}

/// A value that stands alone on the line below: indented, or one word that is no name of a setting itself.
fn mark_next_line(cursor: Cursor, at: usize, line_end: usize, kind: Kind, masks: &mut Vec<Mask>) -> usize {
    let below = cursor.skip(line_end, |byte| byte == b'\n' || byte == b'\r');
    let start = cursor.skip_blanks(below);
    let end = cursor.line_end(start);
    let line = cursor.slice(start, end).trim_end();
    let alone = !line.contains([' ', ':', '=', '<']) && kind != Kind::User;
    if start == below && !alone {
        return at;
    }
    push(cursor, start, end, kind, masks)
}

/// `new NetworkCredential("…", "…")`: the arguments are read by themselves.
fn calls(cursor: Cursor, start: usize, line_end: usize) -> bool {
    let value = cursor.slice(start, line_end);
    let Some(open) = value.find('(').filter(|open| is_quote(cursor.byte(start + open + 1))) else { return false };
    let name = value.get(..open).unwrap_or_default();
    !name.contains(is_mark) && is_call(name.rsplit(' ').next().unwrap_or(name))
}

fn is_mark(character: char) -> bool {
    matches!(character, '"' | '\'' | ',' | ';')
}

/// Where a value without quotes ends: before the next name with a value, the quote or bracket around it, a reply.
fn bare_end(cursor: Cursor, start: usize, line_end: usize, reach: Reach, kind: Kind) -> usize {
    let word_end = stop(cursor, start, cursor.token_end(start).min(line_end));
    let word_end = app_password_end(cursor, start, word_end);
    let word = cursor.slice(start, word_end);
    let rest = cursor.skip_blanks(word_end);
    let alone = rest >= line_end || word_end < cursor.token_end(start).min(line_end);
    match reach {
        Reach::Sentence if is_state(word) || is_reply(word) => start,
        Reach::Line if is_reply(word) || !alone && is_state(word) => start,
        Reach::Line
            if kind == Kind::User && !alone && vocabulary::knows(word.trim_end_matches([',', ':', '.', ';'])) =>
        {
            start
        }
        Reach::Line if alone && is_state(word) && kind != Kind::Password => start,
        Reach::Line if kind == Kind::User => {
            if cursor.before(start) == b' ' || alone {
                word_end
            } else {
                start.max(word_end)
            }
        }
        Reach::Line => {
            let end = line_stop(cursor, start, line_end);
            let words = cursor.slice(start, end).split_ascii_whitespace().count();
            let cut = cursor.skip_blanks(end) < line_end
                && end < line_end
                && !matches!(cursor.byte(end), b',' | b';' | b'"' | b'\'' | b'`' | b'}' | b')' | b']' | b'&');
            if cut && words > 2 {
                start
            } else {
                end.max(word_end.min(line_end)).min(if cut { end.max(start) } else { line_end })
            }
        }
        _ => word_end,
    }
}

/// Where, between `start` and `end`, the value surely ends.
fn stop(cursor: Cursor, start: usize, end: usize) -> usize {
    (start..end).find(|at| ends_value(cursor, *at)).unwrap_or(end)
}

fn ends_value(cursor: Cursor, at: usize) -> bool {
    const LONGEST: usize = 40;
    let next = cursor.byte(at + 1);
    match cursor.byte(at) {
        b'"' | b'\'' | b'`' => !is_word(next) && (next != cursor.byte(at)),
        b'}' | b')' | b']' => {
            matches!(next, b' ' | b',' | b';' | b'"' | b'\'' | b'\n' | b'\r' | b'}' | b')' | b']' | 0)
        }
        b'<' => next == b'/',
        b'\\' => matches!(next, b'n' | b'r' | b'"') && !is_word(cursor.byte(at + 2)) || matches!(next, b'"'),
        b',' | b';' | b'&' => {
            let name = cursor.skip(at + 1, |byte| matches!(byte, b' ' | b'"' | b'\''));
            let end = cursor.skip_within(name, LONGEST, is_name);
            let sign = cursor.skip(end, |byte| matches!(byte, b' ' | b'"' | b'\''));
            end > name && sign - end < 3 && matches!(cursor.byte(sign), b'=' | b':')
                || cursor.byte(at) != b'&'
                    && next == b' '
                    && is_reply(cursor.slice(name, cursor.token_end(name).min(name + LONGEST)))
        }
        _ => false,
    }
}

/// Where a value of several words ends: also before a reply of a server and before a known phrase.
fn line_stop(cursor: Cursor, start: usize, line_end: usize) -> usize {
    let stopped = stop(cursor, start, line_end);
    let mut phrase = cursor.phrase_from(start).filter(|phrase| *phrase < stopped).unwrap_or(stopped);
    if phrase == start {
        phrase = stopped;
    }
    let mut at = start;
    while at < phrase {
        let blank = cursor.skip_within(at, phrase - at, |byte| byte != b' ');
        let word = cursor.skip_blanks(blank);
        if word < phrase && is_reply(cursor.slice(word, cursor.token_end(word))) {
            return blank;
        }
        at = word.max(at + 1);
    }
    phrase
}

/// A reply code: `535`, `535-5.7.8`, `530,`.
fn is_reply(word: &str) -> bool {
    let code = word.get(..3).unwrap_or_default();
    code.starts_with(['2', '4', '5'])
        && code.bytes().all(|byte| byte.is_ascii_digit())
        && word
            .bytes()
            .skip(3)
            .all(|byte| byte.is_ascii_digit() && word.len() > 4 || matches!(byte, b'.' | b'-' | b',' | b':' | b';'))
        && (word.len() < 5 || word.contains('.'))
}

/// What is said of a password, and is none.
fn is_state(word: &str) -> bool {
    const STATES: &str = "a accepted account already an and are as at authenticated authentication bad be been being blank by can cannot changed connection \
correct denied disabled does empty enabled encrypted error expired failed failure false for from good has have hidden in incorrect invalid is it locked login masked may \
missing must my needed no none not null of ok on or our password read redacted rejected required reset saved sent server set stored suppressed \
that the this to token too true undefined unknown unset user username used valid was were which with without wrong yes you your falsch ungultig nicht leer \
abgelehnt incorrecto incorrecta incorrect invalide incorrecte non errata errato onjuist";
    let word = word.trim_end_matches(['.', ',', ';', '!', ')', ':']).to_ascii_lowercase();
    !word.is_empty() && STATES.split_ascii_whitespace().any(|state| state == word)
}

/// Where the quoted text that begins at `open` ends: at the same quote, escaped as often, not doubled, and not within
/// a word, where it is an apostrophe.
fn quoted_end(cursor: Cursor, open: usize) -> usize {
    let quote = cursor.byte(open);
    let escapes = escapes_before(cursor, open);
    let mut at = open + 1;
    while at < cursor.len().min(open + FAR) && cursor.byte(at) != b'\n' {
        if cursor.begins(at, "'\\''") {
            at += 4;
            continue;
        }
        if cursor.byte(at) == quote && escapes_before(cursor, at) <= escapes {
            if cursor.byte(at + 1) == quote && at > open + 1 {
                at += 1;
            } else if !(is_word(cursor.byte(at + 1)) && is_word(cursor.before(at))) {
                return at - escapes.min(at - open - 1);
            }
        }
        at += 1;
    }
    cursor.floor(at)
}

fn escapes_before(cursor: Cursor, at: usize) -> usize {
    const MOST: usize = 8;
    (1..=MOST).take_while(|back| at.checked_sub(*back).is_some_and(|at| cursor.byte(at) == b'\\')).count()
}

/// App passwords are shown in four groups of four letters.
fn app_password_end(cursor: Cursor, start: usize, end: usize) -> usize {
    let group = |from: usize| {
        let to = cursor.skip_within(from, 5, |byte| byte.is_ascii_lowercase());
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

/// Marks every quoted argument of the call whose parenthesis opens at `open`, but for the server.
pub(super) fn mark_arguments(cursor: Cursor, open: usize, masks: &mut Vec<Mask>) -> usize {
    const REACH: usize = 512;
    let limit = (open + REACH).min(cursor.len());
    let mut at = open + 1;
    while at < limit && cursor.byte(at) != b')' {
        if is_quote(cursor.byte(at)) {
            let end = quoted_end(cursor, at);
            let server = is_host(cursor.slice(at + 1, end), 3) || cursor.slice(at + 1, end) == "localhost";
            if !server {
                push(cursor, at + 1, end, Kind::Password, masks);
            }
            at = end;
        }
        at += 1;
    }
    at.min(limit)
}

/// Marks a value, unless it says that there is none.
pub(super) fn push(cursor: Cursor, start: usize, end: usize, kind: Kind, masks: &mut Vec<Mask>) -> usize {
    const NOTHING: &[&str] =
        &["true", "false", "null", "nil", "none", "undefined", "yes", "no", "{", "bool(true)", "bool(false)"];
    let value = cursor.slice(start, end).trim_end_matches([',', ';', ' ']);
    if !NOTHING.iter().any(|nothing| nothing.eq_ignore_ascii_case(value)) {
        masks.push(Mask { start, end, kind });
    }
    end
}
