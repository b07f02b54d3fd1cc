//! User names in sentences, and in the paths of home directories.

use super::cursor::{Cursor, is_word};
use super::{Kind, Mask};

/// What leads to a user name.
const LEADS: &[&str] = &[
    "user ",
    "username ",
    "user name ",
    "login ",
    "account ",
    "mailbox ",
    "login as ",
    "authenticate as ",
    "authenticating as ",
    "logging in as ",
    "logged in as ",
    "authentication failed for ",
    "login failed for ",
    "failed login for ",
    "logon failed for ",
    "authenticate user ",
];

/// Words that follow a lead and are no names.
const PROSE: &[&str] = &[
    "a",
    "account",
    "agent",
    "already",
    "and",
    "are",
    "as",
    "at",
    "authentication",
    "be",
    "by",
    "can",
    "cannot",
    "could",
    "credentials",
    "denied",
    "disabled",
    "does",
    "doesn't",
    "error",
    "failed",
    "failed:",
    "failure",
    "for",
    "found",
    "has",
    "here",
    "id",
    "in",
    "incorrect",
    "invalid",
    "is",
    "isn't",
    "limit",
    "locked",
    "name",
    "name,",
    "no",
    "not",
    "of",
    "on",
    "or",
    "password",
    "plain",
    "login",
    "rate",
    "rejected",
    "required",
    "settings",
    "suspended",
    "that",
    "the",
    "this",
    "to",
    "unavailable",
    "unknown",
    "user",
    "was",
    "which",
    "with",
    "your",
    "xoauth2",
    "xoauth",
    "oauthbearer",
    "cram-md5",
    "digest-md5",
    "ntlm",
    "gssapi",
    "external",
];

const HOMES: &[&str] = &["/home/", "/users/", "\\users\\", "/var/mail/"];

/// Marks names.
pub(super) fn mark(cursor: Cursor, masks: &mut Vec<Mask>) {
    for at in 0..cursor.len() {
        let byte = cursor.byte(at).to_ascii_lowercase();
        if matches!(byte, b'u' | b'l' | b'a' | b'm' | b'f') && !is_word(cursor.before(at)) {
            for lead in LEADS.iter().filter(|lead| cursor.begins(at, lead)) {
                mark_name(cursor, at + lead.len(), masks);
            }
        } else if matches!(byte, b'/' | b'\\') {
            for home in HOMES.iter().filter(|home| cursor.begins(at, home)) {
                let start = at + home.len();
                let end = cursor.skip(start, |byte| is_word(byte) || matches!(byte, b'.' | b'_' | b'-'));
                masks.push(Mask { start, end, kind: Kind::User });
            }
        }
    }
}

fn mark_name(cursor: Cursor, start: usize, masks: &mut Vec<Mask>) {
    let from = cursor.skip(start, |byte| matches!(byte, b' ' | b'"' | b'\'' | b'`' | b'<' | b'[' | b'(' | b'\\'));
    let quoted = from > start;
    let to = cursor.skip(from, |byte| is_word(byte) || matches!(byte, b'.' | b'_' | b'-' | b'+' | b'@' | b'$' | b'%'));
    let word = cursor.slice(from, to).trim_end_matches('.');
    let prose = PROSE.iter().any(|prose| prose.eq_ignore_ascii_case(word));
    if quoted || !prose {
        masks.push(Mask { start: from, end: from + word.len(), kind: Kind::User });
    }
}
