//! The words that may be shown: those of the error fragments, and a list of others.
//!
//! To add a word, put it into `vocabulary/words.rs`. What a word is made of is folded first, as the fragments are.

mod words;

use std::sync::OnceLock;

use crate::knowledge::fragments;
use crate::pasted::folded::Folded;
use crate::pasted::{names::humps, secrets};

/// Every word, where its letters say: a word of a text is found at once.
struct Vocabulary {
    words: Vec<&'static str>,
    /// By the hash of a word its number and one, or 0; the next place is taken where one is taken already.
    places: Vec<u16>,
}

fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    VOCABULARY.get_or_init(|| {
        let parts = |text: &'static str| text.split(|character: char| !character.is_alphanumeric());
        let texts = fragments().map(|(fragment, _)| fragment).chain(secrets::names());
        let mut words: Vec<&str> =
            texts.flat_map(parts).chain(words::words()).filter(|word| !word.is_empty()).collect();
        words.sort_unstable();
        words.dedup();
        let mut places = vec![0; (2 * words.len()).next_power_of_two()];
        for (number, word) in (1..).zip(&words) {
            let free = from(hash(START, word.as_bytes()), places.len()).find(|place| places.get(*place) == Some(&0));
            if let Some(place) = free.and_then(|place| places.get_mut(place)) {
                *place = number;
            }
        }
        Vocabulary { words, places }
    })
}

const START: u32 = 0x811c_9dc5;

/// The hash of Fowler, Noll and Vo.
fn hash(start: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(start, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// Every one of so many places, a power of two, beginning where the hash says.
fn from(hash: u32, places: usize) -> impl Iterator<Item = usize> {
    let first = (hash ^ hash >> 15) as usize;
    (first..first + places).map(move |place| place & (places - 1))
}

impl Vocabulary {
    /// Whether `word` and `tail` make a word together.
    fn holds(&self, word: &[u8], tail: &[u8]) -> bool {
        let fits = |known: &str| {
            let known = known.as_bytes();
            known.len() == word.len() + tail.len() && known.starts_with(word) && known.ends_with(tail)
        };
        let numbers = from(hash(hash(START, word), tail), self.places.len()).map_while(|place| self.places.get(place));
        let known = numbers.map_while(|number| self.words.get(usize::from(*number).checked_sub(1)?));
        known.into_iter().any(|known| fits(known))
    }
}

/// No known word is longer, in any script.
const LONGEST: usize = 96;

/// Whether a word may be shown, however it is written: as it is, in capitals, with an ending, in humps.
pub(super) fn knows(word: &str) -> bool {
    if word.chars().nth(1).is_none() {
        return word.chars().all(char::is_alphabetic) && !word.is_empty();
    }
    word.len() <= LONGEST && (is_written_with_an_input_method(word) || is_listed(word) || is_humped(word))
}

fn is_listed(word: &str) -> bool {
    let is_listed = |word: &[u8]| is_word(word) || has_ending(word);
    // Folding is for words that it changes otherwise than to small letters.
    let mut letters = [0; LONGEST];
    let letters = letters.get_mut(..word.len()).filter(|_| word.bytes().all(|byte| byte.is_ascii_alphabetic()));
    match letters {
        Some(letters) => {
            letters.copy_from_slice(word.as_bytes());
            letters.make_ascii_lowercase();
            is_listed(letters)
        }
        None => is_listed(Folded::new(word).bytes()),
    }
}

fn is_word(word: &[u8]) -> bool {
    vocabulary().holds(word, b"")
}

/// `connects`, `connected`, `connecting` beside `connect`, `refusing` beside `refuse`.
fn has_ending(word: &[u8]) -> bool {
    const ENDINGS: &[&[u8]] =
        &[b"s", b"es", b"d", b"ed", b"ing", b"er", b"ers", b"or", b"ion", b"ions", b"ation", b"ly", b"al"];
    const LEAST: usize = 4;
    ENDINGS.iter().filter_map(|ending| word.strip_suffix(*ending)).filter(|stem| stem.len() >= LEAST).any(|stem| {
        let (last, before) = (stem.last(), stem.get(stem.len() - 2));
        is_word(stem)
            || vocabulary().holds(stem, b"e")
            || last == before && stem.get(..stem.len() - 1).is_some_and(is_word)
    })
}

/// `SMTPAuthenticationError`, `createTransport`: every hump is a word, and one of them is no short one.
fn is_humped(word: &str) -> bool {
    const TELLING: usize = 4;
    const MOST: usize = 8;
    if !word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase()) {
        return false;
    }
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
