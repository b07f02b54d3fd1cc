//! Small steps through text, none of which can fail.

use crate::model::Span;
#[cfg(test)]
use crate::pasted::steps;

/// Where the lines of a text end, ascending: found once, so that no line is searched twice for its end.
pub(super) fn line_ends(text: &str) -> Vec<usize> {
    let ends = text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'\n' | b'\r')).map(|(at, _)| at);
    ends.chain([text.len()]).collect()
}

/// Text to step through. Positions are bytes; past the end there are NULs.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) line_ends: &'a [usize],
    /// Where known phrases stand, in order and apart.
    pub(super) phrases: &'a [Span],
}

impl<'a> Cursor<'a> {
    /// Where the first phrase that ends behind `at` begins, no earlier than `at`.
    pub(super) fn phrase_from(self, at: usize) -> Option<usize> {
        let index = self.phrases.partition_point(|phrase| phrase.end <= at);
        self.phrases.get(index).map(|phrase| phrase.start.max(at))
    }

    pub(super) fn len(self) -> usize {
        self.text.len()
    }

    pub(super) fn byte(self, at: usize) -> u8 {
        #[cfg(test)]
        steps::add(1);
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    pub(super) fn before(self, at: usize) -> u8 {
        at.checked_sub(1).map_or(b'\n', |at| self.byte(at))
    }

    /// The nearest boundary of characters at or before `at`.
    pub(super) fn floor(self, at: usize) -> usize {
        let mut at = at.min(self.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// The boundary of characters behind that at `at`.
    pub(super) fn next(self, at: usize) -> usize {
        let mut next = at + 1;
        while next < self.len() && !self.text.is_char_boundary(next) {
            next += 1;
        }
        next
    }

    pub(super) fn slice(self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The text at `at` begins with `prefix`, whatever its case.
    pub(super) fn begins(self, at: usize, prefix: &str) -> bool {
        let bytes = self.text.as_bytes().get(at..at.saturating_add(prefix.len()));
        bytes.is_some_and(|bytes| bytes.eq_ignore_ascii_case(prefix.as_bytes()))
    }

    /// The first position from `at` on whose byte does not fit.
    pub(super) fn skip(self, at: usize, fits: impl Fn(u8) -> bool) -> usize {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        let length = rest.iter().position(|byte| !fits(*byte)).unwrap_or(rest.len());
        #[cfg(test)]
        steps::add(length + 1);
        at + length
    }

    /// As `skip`, no further than `most` bytes.
    pub(super) fn skip_within(self, at: usize, most: usize, fits: impl Fn(u8) -> bool) -> usize {
        let near = self.text.as_bytes().get(at..).unwrap_or_default();
        let near = near.get(..most).unwrap_or(near);
        let length = near.iter().position(|byte| !fits(*byte)).unwrap_or(near.len());
        #[cfg(test)]
        steps::add(length + 1);
        at + length
    }

    /// Where `wanted` stands first, from `at` on.
    pub(super) fn find(self, at: usize, wanted: &str) -> Option<usize> {
        let found = self.slice(at, self.len()).find(wanted).map(|length| at + length);
        #[cfg(test)]
        steps::add(found.unwrap_or(self.len()) - at + 1);
        found
    }

    pub(super) fn skip_blanks(self, at: usize) -> usize {
        self.skip(at, |byte| byte == b' ' || byte == b'\t')
    }

    /// Where the line of `at` ends.
    pub(super) fn line_end(self, at: usize) -> usize {
        let index = self.line_ends.partition_point(|end| *end < at);
        self.line_ends.get(index).copied().unwrap_or(self.len())
    }

    /// Where the run without white space that begins at `at` ends, as far as it matters.
    pub(super) fn token_end(self, at: usize) -> usize {
        const FAR: usize = 512;
        let text = self.slice(at, self.floor(at.saturating_add(FAR)));
        at + text.bytes().position(|byte| byte.is_ascii_whitespace()).unwrap_or(text.len())
    }
}

/// Part of a word: a letter, a digit or any character beyond ASCII.
pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

pub(super) fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}
