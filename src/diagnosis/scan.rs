//! Finds every known fragment in one pass.
//!
//! The fragments are sorted once. At the start of each word the sorted range is narrowed byte by byte, so the work
//! is bounded by the length of the text times the length of the longest fragment, whatever the text.

use std::sync::OnceLock;

use crate::knowledge::{Meaning, fragments};
use crate::pasted::folded::Folded;

/// A fragment found: what it tells, and where in the folded text.
#[derive(Clone, Copy)]
pub(super) struct Match {
    pub(super) meaning: Meaning,
    pub(super) start: usize,
    pub(super) end: usize,
}

struct Entry {
    fragment: &'static [u8],
    /// The fragment must end where a word ends.
    whole: bool,
    meaning: Meaning,
}

/// Sorted entries, and for each first byte where its entries begin.
struct Lexicon {
    entries: Vec<Entry>,
    first: [u16; 257],
}

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let mut entries: Vec<Entry> = fragments()
            .map(|(fragment, meaning)| match fragment.strip_suffix('|') {
                Some(word) => Entry { fragment: word.as_bytes(), whole: true, meaning },
                None => Entry { fragment: fragment.as_bytes(), whole: false, meaning },
            })
            .collect();
        entries.sort_by_key(|entry| entry.fragment);
        let mut first = [0; 257];
        for (byte, start) in first.iter_mut().enumerate() {
            *start =
                entries.partition_point(|entry| (entry.fragment.first().copied().unwrap_or(0) as usize) < byte) as u16;
        }
        Lexicon { entries, first }
    })
}

/// Every fragment in `text`, by where it starts.
pub(super) fn scan(text: &Folded) -> Vec<Match> {
    let lexicon = lexicon();
    let mut found = Vec::new();
    for (start, byte) in text.bytes().iter().enumerate() {
        if byte.is_ascii_alphanumeric() && text.before(start).is_ascii_alphanumeric() {
            continue;
        }
        let byte = *byte as usize;
        let range = lexicon.first.get(byte).zip(lexicon.first.get(byte + 1));
        let Some(mut candidates) = range.and_then(|(low, high)| lexicon.entries.get(*low as usize..*high as usize))
        else {
            continue;
        };
        let mut length = 1;
        while !candidates.is_empty() {
            let complete = candidates.partition_point(|entry| entry.fragment.len() == length);
            let (ended, longer) = candidates.split_at(complete);
            let end = start + length;
            for entry in ended {
                if !entry.whole || !text.byte(end).is_ascii_alphanumeric() {
                    found.push(Match { meaning: entry.meaning, start, end });
                }
            }
            let Some(next) = text.bytes().get(end) else { break };
            let nth = |entry: &Entry| entry.fragment.get(length).copied().unwrap_or(0);
            let low = longer.partition_point(|entry| nth(entry) < *next);
            let high = longer.partition_point(|entry| nth(entry) <= *next);
            candidates = longer.get(low..high).unwrap_or_default();
            length += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::knowledge::fragments;
    use crate::pasted::folded::Folded;

    #[test]
    fn every_fragment_is_written_as_it_is_read() {
        for (fragment, _) in fragments() {
            let word = fragment.strip_suffix('|').unwrap_or(fragment);
            let framed = format!("({word})");
            assert_eq!(framed.as_bytes(), Folded::new(&framed).bytes(), "{fragment}");
            assert!(word.len() > 2, "{fragment} is too short to mean anything");
        }
    }

    #[test]
    fn every_fragment_is_found() {
        for (fragment, meaning) in fragments() {
            let text = format!("so, {} .", fragment.strip_suffix('|').unwrap_or(fragment));
            let found = super::scan(&Folded::new(&text));
            assert!(found.iter().any(|found| found.meaning == meaning && found.start <= 5), "{fragment}");
        }
    }
}
