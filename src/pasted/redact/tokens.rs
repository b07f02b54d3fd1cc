//! Secrets that are known by their shape: keys of mail services, tokens, long random words, private keys.

use super::cursor::{Cursor, is_word};
use super::{Kind, Mask};

/// How keys and tokens begin, and how long the whole word is at least.
const PREFIXES: &[(&str, usize)] = &[
    ("SG.", 20),
    ("re_", 16),
    ("xkeysib-", 20),
    ("xsmtpsib-", 20),
    ("AKIA", 16),
    ("ASIA", 16),
    ("AIza", 24),
    ("key-", 20),
    ("mlsn.", 20),
    ("ya29.", 10),
    ("eyJ", 12),
    ("ghp_", 20),
    ("glpat-", 16),
    ("xoxb-", 10),
    ("xoxp-", 10),
    ("sk_live_", 12),
    ("sk-", 20),
    ("1//", 20),
];

/// No key is shorter.
const SHORTEST: usize = 10;

/// Marks what looks like a key.
pub(super) fn mark(cursor: Cursor, masks: &mut Vec<Mask>) {
    let mut at = 0;
    while at < cursor.len() {
        if !is_part(cursor.byte(at)) {
            at += 1;
            continue;
        }
        let end = cursor.skip(at, is_part);
        let word = cursor.slice(at, end);
        if word.len() >= SHORTEST && (is_key(word) || is_random(word)) || follows_scheme(cursor, at) {
            masks.push(Mask { start: at, end, kind: Kind::Token });
        } else if word.len() >= SHORTEST {
            mark_parts(cursor, at, end, masks);
        }
        at = end;
    }
    mark_private_keys(cursor.text, masks);
}

fn is_part(byte: u8) -> bool {
    is_word(byte) || matches!(byte, b'+' | b'/' | b'=' | b'_' | b'-' | b'.')
}

/// A key behind `=`, `/` or a dot.
fn mark_parts(cursor: Cursor, start: usize, end: usize, masks: &mut Vec<Mask>) {
    let mut at = start;
    while at < end {
        let stop = cursor.skip(at, |byte| is_word(byte) || matches!(byte, b'_' | b'-')).min(end);
        let word = cursor.slice(at, stop);
        let rest = cursor.slice(at, end);
        if at > start && is_key(rest) {
            masks.push(Mask { start: at, end, kind: Kind::Token });
            return;
        }
        if is_random(word) {
            masks.push(Mask { start: at, end: stop, kind: Kind::Token });
        }
        at = stop.max(at) + 1;
    }
}

fn is_key(word: &str) -> bool {
    PREFIXES.iter().any(|(prefix, least)| word.len() >= *least && word.starts_with(prefix))
}

/// Long, and of mixed letters and digits; or a long hexadecimal word.
fn is_random(word: &str) -> bool {
    let has = |test: fn(&u8) -> bool| word.as_bytes().iter().any(test);
    let hexadecimal = word.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let mixed = has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase) && has(u8::is_ascii_digit);
    let path = word.contains('.') || word.matches('/').count() > 3;
    word.len() >= 32 && hexadecimal && has(u8::is_ascii_digit) || word.len() >= 24 && mixed && !path
}

/// `Bearer …` and `Basic …`.
fn follows_scheme(cursor: Cursor, at: usize) -> bool {
    ["bearer ", "basic "].iter().any(|scheme| {
        at.checked_sub(scheme.len()).is_some_and(|start| cursor.begins(start, scheme) && !is_word(cursor.before(start)))
    }) && !["auth", "authentication", "credentials"].iter().any(|word| cursor.begins(at, word))
}

fn mark_private_keys(text: &str, masks: &mut Vec<Mask>) {
    let mut at = 0;
    while let Some(begin) = text.get(at..).and_then(|rest| rest.find("PRIVATE KEY-----")).map(|found| at + found + 16) {
        let end = text.get(begin..).and_then(|rest| rest.find("-----END")).map_or(text.len(), |found| begin + found);
        masks.push(Mask { start: begin, end, kind: Kind::Token });
        at = (end + 24).min(text.len());
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
}
