//! Logins in transcripts: what follows `AUTH`, `334` and the headers of HTTP logins.
//!
//! After `AUTH` or `334` every line is taken for the client's answer until the server replies otherwise, because
//! long answers are wrapped.

use super::cursor::{Cursor, is_word};
use super::{Kind, Mask};
use crate::model::Span;

const MECHANISMS: &[&str] = &[
    "plain",
    "login",
    "cram-md5",
    "digest-md5",
    "ntlm",
    "gssapi",
    "xoauth2",
    "xoauth",
    "oauthbearer",
    "external",
    "anonymous",
    "scram-sha-1",
    "scram-sha-256",
    "scram-sha-1-plus",
    "scram-sha-256-plus",
    "kerberos_v4",
];

/// Words that follow the name of a mechanism in sentences.
const PROSE: &[&str] = &[
    "and",
    "or",
    "not",
    "is",
    "was",
    "for",
    "failed",
    "failure",
    "failed:",
    "error",
    "error:",
    "command",
    "mechanism",
    "mechanisms",
    "method",
    "authentication",
    "auth",
    "with",
    "but",
    "to",
    "in",
    "because",
    "login,",
    "plain,",
];

/// Marks what a client answered.
pub(super) fn mark(cursor: Cursor, phrases: &[Span], masks: &mut Vec<Mask>) {
    let mut awaiting = false;
    for (start, end) in lines(cursor) {
        let line = cursor.slice(start, end);
        if let Some(after) = after_auth(cursor, start, end) {
            mark_words(cursor, after, end, masks);
            awaiting |= !line.contains("250");
        } else if let Some(after) = after_challenge(cursor, start, end) {
            mark_rest(cursor, after, end, masks);
            awaiting = true;
        } else if awaiting {
            awaiting = !is_over(line);
            if awaiting {
                mark_answer(cursor, start, end, phrases, masks);
            } else {
                mark_encoded(cursor, start, end, 8, masks);
            }
        } else if line.contains("535") {
            mark_encoded(cursor, start, end, 8, masks);
        }
    }
}

/// Lines, also where their ends are written as `\n`, `\r` or `<br>`.
fn lines(cursor: Cursor) -> Vec<(usize, usize)> {
    let mut lines = Vec::new();
    let mut start = 0;
    for (at, byte) in cursor.text.bytes().enumerate() {
        let written = byte == b'\\' && matches!(cursor.byte(at + 1), b'n' | b'r');
        if at >= start && (byte == b'\n' || byte == b'\r' || written || byte == b'<' && cursor.begins(at, "<br")) {
            lines.push((start, at));
            start = at + if written { 2 } else { 1 };
        }
    }
    lines.push((start, cursor.len()));
    lines
}

/// Where the words after `AUTH` and a mechanism begin.
fn after_auth(cursor: Cursor, start: usize, end: usize) -> Option<usize> {
    let begins = |at: &usize| begins_auth(cursor, *at) && (*at == start || !is_word(cursor.before(*at)));
    (start..end).filter(begins).find_map(|at| {
        let mechanism = cursor.skip(at + 5, |byte| byte == b' ' || byte == b'\t');
        let after = cursor.skip(mechanism, |byte| is_word(byte) || byte == b'-' || byte == b'_');
        is_mechanism(cursor.slice(mechanism, after)).then_some(after)
    })
}

fn begins_auth(cursor: Cursor, at: usize) -> bool {
    matches!(cursor.byte(at), b'a' | b'A')
        && cursor.begins(at, "auth")
        && matches!(cursor.byte(at + 4), b' ' | b'=' | b'\t')
}

fn is_mechanism(word: &str) -> bool {
    MECHANISMS.iter().any(|mechanism| mechanism.eq_ignore_ascii_case(word))
}

/// Where the words after a `334` begin.
fn after_challenge(cursor: Cursor, start: usize, end: usize) -> Option<usize> {
    let alone = |at: &usize| {
        let before = cursor.before(*at);
        let begins = *at == start || !(is_word(before) || matches!(before, b'.' | b':'));
        begins && !is_word(cursor.byte(at + 3))
    };
    let found = cursor.slice(start, end).match_indices("334").map(|(found, _)| start + found);
    found.filter(|at| alone(at)).map(|at| at + 3).next()
}

/// A reply of the server or another command: the login is over.
fn is_over(line: &str) -> bool {
    const COMMANDS: &[&str] = &["MAIL FROM", "RCPT TO", "QUIT", "EHLO", "HELO", "RSET", "DATA", "STARTTLS"];
    let reply = line.split(|character: char| !character.is_ascii_alphanumeric()).any(|word| {
        word.len() == 3 && word.starts_with(['2', '4', '5']) && word.bytes().all(|byte| byte.is_ascii_digit())
    });
    reply || COMMANDS.iter().any(|command| line.contains(command))
}

/// Words from `start` to `end` with their positions, quotes and brackets left out.
fn words(cursor: Cursor, start: usize, end: usize) -> impl Iterator<Item = (usize, usize)> {
    let parts = |byte: char| byte.is_ascii_whitespace() || matches!(byte, '"' | '\'' | '`');
    let line = cursor.slice(start, end);
    line.split(parts).filter_map(move |word| {
        let word = word.trim_start_matches(['(', '[']);
        let from = start + (word.as_ptr() as usize - line.as_ptr() as usize);
        (!word.is_empty()).then_some((from, from + word.len()))
    })
}

fn mark_words(cursor: Cursor, start: usize, end: usize, masks: &mut Vec<Mask>) {
    for (from, to) in words(cursor, start, end) {
        let word = cursor.slice(from, to);
        if PROSE.contains(&word) {
            break;
        }
        // Behind a colon there may be a sentence, but also an answer.
        if word.starts_with(':') {
            mark_encoded(cursor, from + 1, end, 8, masks);
            break;
        }
        if !is_mechanism(word.trim_end_matches([',', ';', ')', ']', '.'])) {
            masks.push(Mask { start: from, end: to, kind: Kind::Token });
        }
    }
}

fn mark_rest(cursor: Cursor, start: usize, end: usize, masks: &mut Vec<Mask>) {
    masks.extend(words(cursor, start, end).map(|(start, end)| Mask { start, end, kind: Kind::Token }));
}

/// The last word of the line, and every other that looks encoded, but no word of a known phrase.
fn mark_answer(cursor: Cursor, start: usize, end: usize, phrases: &[Span], masks: &mut Vec<Mask>) {
    let mut marked = Vec::new();
    if let Some((from, to)) = words(cursor, start, end).last() {
        marked.push(Mask { start: from, end: to, kind: Kind::Token });
    }
    mark_encoded(cursor, start, end, 4, &mut marked);
    masks.extend(marked.into_iter().filter(|mask| !is_in_phrase(mask, phrases)));
}

/// The word is one of several that make up a phrase known to be printed by programs.
fn is_in_phrase(mask: &Mask, phrases: &[Span]) -> bool {
    let index = phrases.partition_point(|phrase| phrase.start <= mask.start);
    let around = index.checked_sub(1).and_then(|index| phrases.get(index));
    around.is_some_and(|phrase| mask.end <= phrase.end && (mask.start, mask.end) != (phrase.start, phrase.end))
}

fn mark_encoded(cursor: Cursor, start: usize, end: usize, least: usize, masks: &mut Vec<Mask>) {
    for (from, to) in words(cursor, start, end) {
        let word = cursor.slice(from, to).trim_end_matches([',', ';', ')', ']', '.', ':']);
        let alphabet = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='));
        let plain = least > 4 && word.bytes().skip(1).all(|byte| byte.is_ascii_lowercase());
        if word.len() >= least && word.len().is_multiple_of(4) && alphabet && !plain && !is_label(word) {
            masks.push(Mask { start: from, end: from + word.len(), kind: Kind::Token });
        }
    }
}

/// Words of transcripts that happen to look encoded.
fn is_label(word: &str) -> bool {
    const LABELS: &[&str] = &["SMTP", "smtp", "INFO", "send", "Error", "mail", "Authentication"];
    LABELS.contains(&word) || word.bytes().all(|byte| byte.is_ascii_digit())
}
