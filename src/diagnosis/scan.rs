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

/// Sorted entries, and for each two bytes where those begin that begin with them.
struct Lexicon {
    entries: Vec<Entry>,
    pairs: Vec<u16>,
}

/// Two bytes as one number.
fn pair(first: u8, second: u8) -> usize {
    usize::from(first) << 8 | usize::from(second)
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
        let mut pairs = vec![0; (1 << 16) + 1];
        let beginnings = entries.iter().filter_map(|entry| entry.fragment.first_chunk());
        for [first, second] in beginnings {
            if let Some(count) = pairs.get_mut(pair(*first, *second) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut pairs {
            sum += *count;
            *count = sum;
        }
        Lexicon { entries, pairs }
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
        let range = lexicon.pairs.get(pair(*byte, text.byte(start + 1))..).and_then(<[u16]>::first_chunk);
        let mut candidates = range.and_then(|[low, high]| lexicon.entries.get(*low as usize..*high as usize));
        let mut length = 2;
        while let Some((first, last)) = candidates.and_then(|found| found.first().zip(found.last())) {
            let (ended, longer) = match candidates {
                Some(found) if first.fragment.len() == length => {
                    found.split_at(found.partition_point(|entry| entry.fragment.len() == length))
                }
                found => (&[][..], found.unwrap_or_default()),
            };
            let end = start + length;
            for entry in ended {
                if !entry.whole || !text.byte(end).is_ascii_alphanumeric() {
                    found.push(Match { meaning: entry.meaning, start, end });
                }
            }
            let Some(next) = text.bytes().get(end) else { break };
            let nth = |entry: &Entry| entry.fragment.get(length).copied().unwrap_or(0);
            candidates = if longer.first().is_some_and(|first| nth(first) == *next) && nth(last) == *next {
                Some(longer)
            } else {
                let low = longer.partition_point(|entry| nth(entry) < *next);
                let high = longer.partition_point(|entry| nth(entry) <= *next);
                longer.get(low..high)
            };
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
