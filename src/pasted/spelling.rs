//! Words that were copied by hand: `faild`, `sigend`, `comand`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::folded::Folded;
use crate::knowledge;

/// The longest text whose words are looked at: who copies by hand copies little.
const LONGEST: usize = 600;

/// The text with each unknown word put right that differs from one known word by a letter or two; none where nothing
/// is to be put right.
pub(crate) fn corrected(text: &Folded) -> Option<Folded> {
    if text.bytes().len() > LONGEST {
        return None;
    }
    text.with_words(|word| {
        let known = words().get(&word.as_bytes().first().copied()?)?;
        if word.len() < 5 || known.binary_search(&word).is_ok() {
            return None;
        }
        let most = if word.len() < 8 { 1 } else { 2 };
        let near = known.iter().filter(|known| known.len().abs_diff(word.len()) <= most);
        let close = near.map(|known| (strsim::osa_distance(known, word), *known)).filter(|(far, _)| *far <= most);
        close.min().map(|(_, known)| known)
    })
}

/// The words of all fragments by their first letter, each list in order.
fn words() -> &'static BTreeMap<u8, Vec<&'static str>> {
    static WORDS: OnceLock<BTreeMap<u8, Vec<&'static str>>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words: BTreeMap<u8, Vec<&'static str>> = BTreeMap::new();
        let fragments = knowledge::written_fragments().filter(|(fragment, _)| fragment.contains(' '));
        for word in fragments.flat_map(|(fragment, _)| fragment.split(|mark: char| !mark.is_ascii_alphanumeric())) {
            if word.len() > 4
                && word.bytes().all(|byte| byte.is_ascii_lowercase())
                && let Some(first) = word.bytes().next()
            {
                words.entry(first).or_default().push(word);
            }
        }
        for list in words.values_mut() {
            list.sort_unstable();
            list.dedup();
        }
        words
    })
}

#[cfg(test)]
mod tests {
    use super::{Folded, corrected};

    #[test]
    fn misspelt_words_are_put_right() {
        for (text, expected) in [
            ("authentcation failled", Some("authentication failed")),
            ("Conection refussed", Some("connection refused")),
            ("connection refused", None),
            ("The weather is nice today.", None),
        ] {
            let found = corrected(&Folded::new(text)).map(|text| String::from_utf8_lossy(text.bytes()).into_owned());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }
}
