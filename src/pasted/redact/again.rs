//! What was marked once is marked wherever else it stands, also as a login sent it.

use super::cursor::{Cursor, is_word};
use super::{Kind, Mask};

/// Secrets with the same first word: more are not told apart.
const MOST: usize = 8;
/// Marks between the words of a secret, as escaping may add them.
const BETWEEN: usize = 6;

/// A secret by the words it is made of.
struct Known {
    words: Vec<String>,
    kind: Kind,
}

/// Marks every secret again.
pub(super) fn mark(cursor: Cursor, masks: &mut Vec<Mask>) {
    let mut known: Vec<Known> = Vec::new();
    for mask in masks.iter() {
        let secret = cursor.slice(mask.start, mask.end);
        known.extend(Known::of(secret, mask.kind));
        if mask.kind == Kind::Token {
            for part in decoded(secret).split(['\0', '\u{1}', ':']) {
                known.extend(Known::of(part, Kind::Password));
            }
        }
    }
    known.sort_by(|a, b| a.words.cmp(&b.words));
    known.dedup_by(|a, b| a.words == b.words);
    let mut at = 0;
    while at < cursor.len() && !known.is_empty() {
        let end = cursor.skip(at, is_word);
        if end > at {
            masks.extend(beginning(&known, cursor, at, end));
        }
        at = end.max(at + 1);
    }
}

/// The secret that begins with the word from `start` to `end`.
fn beginning(known: &[Known], cursor: Cursor, start: usize, end: usize) -> Option<Mask> {
    let word = cursor.slice(start, end);
    let first = known.partition_point(|known| known.words.first().is_some_and(|first| first.as_str() < word));
    let same = known.get(first..)?.iter().take_while(|known| known.words.first().is_some_and(|first| first == word));
    let mask = |known: &Known| Some(Mask { start, end: known.end_in(cursor, end)?, kind: known.kind });
    let fits = |mask: &Mask| mask.kind != Kind::User || stands_alone(cursor, *mask);
    same.take(MOST).filter_map(mask).filter(fits).max_by_key(|mask| mask.end)
}

/// No part of a longer name, such as that of a server.
fn stands_alone(cursor: Cursor, mask: Mask) -> bool {
    let joins = |byte: u8| matches!(byte, b'.' | b'-' | b'_');
    !(joins(cursor.before(mask.start)) || joins(cursor.byte(mask.end)) && is_word(cursor.byte(mask.end + 1)))
}

impl Known {
    fn of(secret: &str, kind: Kind) -> Option<Self> {
        const LONGEST: usize = 128;
        let telling =
            secret.chars().filter(|character| character.is_alphanumeric()).count() >= 4 && secret.len() <= LONGEST;
        if !telling || kind == Kind::Address || kind == Kind::User && is_common_word(secret) {
            return None;
        }
        let words = secret.split(|character: char| character.is_ascii() && !character.is_ascii_alphanumeric());
        Some(Self { words: words.filter(|word| !word.is_empty()).map(str::to_owned).collect(), kind })
    }

    /// Where the rest of it ends that follows the first word, which ends at `at`.
    fn end_in(&self, cursor: Cursor, at: usize) -> Option<usize> {
        self.words.iter().skip(1).try_fold(at, |at, word| {
            let start = cursor.skip(at, |byte| !is_word(byte) && byte != b'\n');
            let end = start + word.len();
            (start - at <= BETWEEN && cursor.slice(start, end) == word && !is_word(cursor.byte(end))).then_some(end)
        })
    }
}

/// What base64 stands for; nothing where it is none, or no text.
fn decoded(word: &str) -> String {
    let mut bytes = Vec::with_capacity(word.len());
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in word.trim_end_matches('=').bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return String::new(),
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}

/// Names that programs and people share with ordinary text.
fn is_common_word(word: &str) -> bool {
    const COMMON: &[&str] = &[
        "account", "admin", "apikey", "auth", "client", "email", "error", "failed", "from", "host", "login", "mail",
        "name", "password", "port", "root", "sender", "server", "smtp", "test", "user", "username",
    ];
    COMMON.iter().any(|common| common.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn what_a_login_sent_is_read() {
        assert_eq!(decoded("AGJvYgBwYXNz"), "\0bob\0pass");
        assert_eq!(decoded("Ym9i"), "bob");
        assert_eq!((decoded("no base64"), decoded("////")), (String::new(), String::new()));
    }
}
