//! A language other than English, read from text.

use std::borrow::Cow;

use super::Catalogue;
use crate::knowledge::{DataError, DataKind};
use crate::model::{Locale, Vocabulary};

/// A language other than English.
#[derive(Clone, Debug)]
pub struct Language {
    locale: Locale,
    text: String,
    /// Where each line begins, in the order of their keys.
    lines: Vec<usize>,
}

impl Language {
    /// Reads a catalogue as the build writes it: the tag, then lines of `kind/word text`, ascending by `kind/word`.
    ///
    /// # Errors
    ///
    /// Where the tag is none of ours, or a line is not such a line or is out of order.
    pub fn read(text: String) -> Result<Self, DataError> {
        let mut all = text.split_terminator('\n').zip(1..);
        let tag = all.next().map_or("", |(tag, _)| tag);
        let locale = Locale::parse(tag).ok_or_else(|| DataError::new(DataKind::Catalogue, 1))?;
        let (mut lines, mut start, mut last) = (Vec::new(), tag.len() + 1, "");
        for (line, number) in all {
            let (key, _) = parts(line)
                .filter(|(key, _)| *key > last)
                .ok_or_else(|| DataError::new(DataKind::Catalogue, number))?;
            lines.push(start);
            start += line.len() + 1;
            last = key;
        }
        Ok(Self { locale, text, lines })
    }

    /// Which language it is.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    fn line(&self, start: usize) -> (&str, &str) {
        let line = self.text.get(start..).and_then(|rest| rest.split('\n').next());
        line.and_then(parts).unwrap_or_default()
    }
}

/// The key of a line, and its text.
fn parts(line: &str) -> Option<(&str, &str)> {
    line.split_once(' ').filter(|(key, text)| key.contains('/') && !text.is_empty())
}

impl Catalogue for Language {
    fn find(&self, kind: &str, word: &str) -> Option<Cow<'_, str>> {
        let wanted = || kind.bytes().chain([b'/']).chain(word.bytes());
        let place = self.lines.binary_search_by(|start| self.line(*start).0.bytes().cmp(wanted())).ok()?;
        self.lines.get(place).map(|start| self.line(*start).1.into())
    }

    fn is_right_to_left(&self) -> bool {
        self.locale.is_right_to_left()
    }
}
