//! The words that may be shown: those of the error fragments, and a list of others.
//!
//! To add a word, put it into `vocabulary/words.rs`. What a word is made of is folded first, as the fragments are.

mod words;

use std::sync::OnceLock;

use crate::knowledge::fragments;
use crate::pasted::folded::Folded;
use crate::pasted::{names::humps, secrets};

/// Every word, sorted, so that it can be looked up.
fn vocabulary() -> &'static [&'static str] {
    static VOCABULARY: OnceLock<Vec<&'static str>> = OnceLock::new();
    VOCABULARY.get_or_init(|| {
        let parts = |text: &'static str| text.split(|character: char| !character.is_alphanumeric());
        let mut words: Vec<&str> = fragments()
            .map(|(fragment, _)| fragment)
            .chain(secrets::names())
            .flat_map(parts)
            .chain(words::words())
            .collect();
        words.sort_unstable();
        words
    })
}

/// Whether a word may be shown, however it is written: as it is, in capitals, with an ending, in humps.
pub(super) fn knows(word: &str) -> bool {
    /// No known word is longer, in any script.
    const LONGEST: usize = 96;
    if word.chars().nth(1).is_none() {
        return word.chars().all(char::is_alphabetic) && !word.is_empty();
    }
    word.len() <= LONGEST && (is_written_with_an_input_method(word) || is_listed(word) || is_humped(word))
}

fn is_listed(word: &str) -> bool {
    let folded = Folded::new(word);
    let Ok(word) = std::str::from_utf8(folded.bytes()) else { return false };
    is_word(word) || has_ending(word)
}

fn is_word(word: &str) -> bool {
    vocabulary().binary_search(&word).is_ok()
}

/// `connects`, `connected`, `connecting` beside `connect`, `refusing` beside `refuse`.
fn has_ending(word: &str) -> bool {
    const ENDINGS: &[&str] = &["s", "es", "d", "ed", "ing", "er", "ers", "or", "ion", "ions", "ation", "ly", "al"];
    const LEAST: usize = 4;
    ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).filter(|stem| stem.len() >= LEAST).any(|stem| {
        let doubled = stem.as_bytes().iter().rev().take(2).collect::<Vec<_>>();
        is_word(stem)
            || is_word(&[stem, "e"].concat())
            || doubled.first() == doubled.get(1) && stem.get(..stem.len() - 1).is_some_and(is_word)
    })
}

/// `SMTPAuthenticationError`, `createTransport`: every hump is a word, and one of them is no short one.
fn is_humped(word: &str) -> bool {
    const TELLING: usize = 4;
    const MOST: usize = 8;
    let humps = humps(word);
    (2..=MOST).contains(&humps.len())
        && humps.iter().any(|hump| hump.len() >= TELLING)
        && humps.iter().all(|hump| hump.len() > 1 && is_listed(hump))
}

/// Chinese, Japanese and Korean: what is typed with an input method, which fields for passwords switch off.
fn is_written_with_an_input_method(word: &str) -> bool {
    word.chars().all(|character| {
        matches!(character, '\u{3005}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{ff66}'..='\u{ff9f}')
    })
}

#[cfg(test)]
mod tests {
    use super::{knows, words};
    use crate::pasted::folded::Folded;

    #[test]
    fn words_are_written_as_they_are_read() {
        for word in words::words() {
            assert_eq!(word.as_bytes(), Folded::new(word).bytes(), "{word}");
            assert!(word.chars().all(char::is_alphanumeric), "{word}");
        }
    }

    #[test]
    fn words_are_known_in_every_form() {
        for word in [
            "connection",
            "Connection",
            "CONNECTION",
            "connects",
            "refusing",
            "stopped",
            "SMTPAuthenticationError",
            "createTransport",
            "Zeitüberschreitung",
            "a",
            "接続",
            "ETIMEDOUT",
            "PHPMailer",
            "tlsv1",
        ] {
            assert!(knows(word), "{word}");
        }
        for word in ["geheim", "hunter2", "Xq", "xkcdpass", "connection7", "aBaTaX", "пароль7", "", "smtphunter"]
        {
            assert!(!knows(word), "{word}");
        }
    }
}
