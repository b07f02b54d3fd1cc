//! Mail addresses, and the user and password in front of a URL's host.

use std::collections::BTreeSet;

use super::cursor::{Cursor, is_word};
use super::{Kind, Mask};

/// How an at-sign is written, beginning with one of five bytes.
const SIGNS: &[&str] = &["@", "%40", "\\u0040", "&#64;", "\u{ff20}"];

/// Marks mail addresses, however the at-sign is written.
pub(super) fn mark(cursor: Cursor, masks: &mut Vec<Mask>) {
    let before_host: Vec<usize> = masks.iter().map(|mask| mask.end).collect::<BTreeSet<_>>().into_iter().collect();
    let mut done = 0;
    let mut at = 0;
    while at < cursor.len() {
        let Some(sign) = sign_at(cursor, at) else {
            at += 1;
            continue;
        };
        let start = local_start(cursor, at, done);
        let end = domain_end(cursor, at + sign.len());
        if start < at && end > at + sign.len() && before_host.binary_search(&at).is_err() {
            masks.push(Mask { start, end, kind: Kind::Address });
        }
        done = end;
        at = end;
    }
    mark_angles(cursor, masks);
}

fn sign_at(cursor: Cursor, at: usize) -> Option<&'static str> {
    let first = matches!(cursor.byte(at), b'@' | b'%' | b'\\' | b'&' | 0xef);
    SIGNS.iter().find(|sign| first && cursor.begins(at, sign)).copied()
}

/// Where the part before the at-sign begins, no earlier than `floor`.
fn local_start(cursor: Cursor, sign: usize, floor: usize) -> usize {
    let mut start = sign;
    if cursor.before(start) == b'"' {
        let line = cursor.slice(floor, start - 1);
        return line.rfind(['"', '\n']).map_or(start, |quote| floor + quote);
    }
    while start > floor {
        let byte = cursor.before(start);
        let apostrophe = byte == b'\'' && start > 1 && is_word(cursor.byte(start - 2)) && is_word(cursor.byte(start));
        if !(is_word(byte)
            || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-' | b'!' | b'#' | b'$' | b'&' | b'*' | b'^' | b'~' | b'=')
            || apostrophe)
        {
            break;
        }
        start -= 1;
    }
    start
}

fn domain_end(cursor: Cursor, start: usize) -> usize {
    if cursor.byte(start) == b'[' {
        let end = cursor.skip(start + 1, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b':' | b'-'));
        return if cursor.byte(end) == b']' { end + 1 } else { end };
    }
    let end = cursor.skip(start, |byte| is_word(byte) || matches!(byte, b'.' | b'-' | b'_'));
    if cursor.before(end) == b'.' { end - 1 } else { end }
}

/// Marks `<name>` where mail programs put an address: after `to=`, `FROM:` and before a colon or dots.
fn mark_angles(cursor: Cursor, masks: &mut Vec<Mask>) {
    let mut at = 0;
    while let Some(open) = cursor.find(at, "<") {
        let end = cursor.skip(open + 1, |byte| is_word(byte) || matches!(byte, b'.' | b'_' | b'+' | b'-' | b'='));
        let closed = cursor.byte(end) == b'>' && end > open + 1;
        let led = matches!(cursor.before(open), b'=' | b':')
            || cursor.before(open) == b' ' && cursor.before(open - 1) == b':';
        let followed = cursor.byte(end + 1) == b':' || cursor.begins(end + 1, "..");
        if closed && (led || followed) {
            masks.push(Mask { start: open + 1, end, kind: Kind::Address });
        }
        at = end.max(open + 1);
    }
}

/// Marks `user:password@` in URLs and data source names.
pub(super) fn mark_userinfo(cursor: Cursor, masks: &mut Vec<Mask>) {
    let mut at = 0;
    while let Some(found) = cursor.find(at, "//") {
        let start = found + 2;
        let end = cursor.skip(start, |byte| !byte.is_ascii_whitespace() && !matches!(byte, b'"' | b'<' | b'>' | b'`'));
        let run = cursor.slice(start, end);
        if let Some(sign) = run.rfind('@') {
            let info = run.get(..sign).unwrap_or_default();
            let colon = info.find(':');
            let slash = info.find('/');
            let in_path = slash.is_some_and(|slash| colon.is_none_or(|colon| slash < colon));
            if !in_path {
                let user = colon.unwrap_or(info.len());
                masks.push(Mask { start, end: start + user, kind: Kind::User });
                if user < info.len() {
                    masks.push(Mask { start: start + user + 1, end: start + info.len(), kind: Kind::Password });
                }
            }
        }
        at = end.max(start);
    }
}
