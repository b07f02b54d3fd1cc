//! Where the value of a setting begins and ends.

use super::super::cursor::{Cursor, is_quote, is_word};
use super::super::{Kind, Mask};
use super::is_name;

/// How far a value without quotes reaches.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    Token,
    Line,
    Tag,
}

/// Marks the value at `at`; returns where it ends.
pub(super) fn mark_value(cursor: Cursor, at: usize, reach: Reach, kind: Kind, masks: &mut Vec<Mask>) -> usize {
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
    let quote = cursor.byte(start);
    if is_quote(quote) {
        // Python's and TOML's long texts begin with three.
        let long = cursor.byte(start + 1) == quote && cursor.byte(start + 2) == quote;
        start += if long { 2 } else { 0 };
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
pub(super) fn mark_arguments(cursor: Cursor, open: usize, masks: &mut Vec<Mask>) -> usize {
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

/// Marks a value, unless it says that there is none.
pub(super) fn push(cursor: Cursor, start: usize, end: usize, kind: Kind, masks: &mut Vec<Mask>) -> usize {
    const NOTHING: &[&str] = &["true", "false", "null", "nil", "none", "undefined", "yes", "no", "{"];
    let value = cursor.slice(start, end).trim_end_matches([',', ';', ' ']);
    if !NOTHING.iter().any(|nothing| nothing.eq_ignore_ascii_case(value)) {
        masks.push(Mask { start, end, kind });
    }
    end
}
