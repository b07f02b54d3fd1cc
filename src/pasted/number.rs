//! Numbers in folded text.

use super::folded::Folded;

/// A run of digits.
#[derive(Clone, Copy)]
pub(crate) struct Number {
    pub(crate) value: u32,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Number {
    pub(crate) fn digits(self) -> usize {
        self.end - self.start
    }
}

/// The run of digits that begins at `start`, if one does.
pub(crate) fn number_at(text: &Folded, start: usize) -> Option<Number> {
    let mut value: u32 = 0;
    let mut end = start;
    while text.byte(end).is_ascii_digit() {
        value = value.saturating_mul(10).saturating_add(u32::from(text.byte(end) - b'0'));
        end += 1;
    }
    (end > start).then_some(Number { value, start, end })
}

/// Every run of digits that is not the tail of a word.
pub(crate) fn numbers(text: &Folded) -> impl Iterator<Item = Number> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.bytes().get(at..)?;
            let number = number_at(text, at + rest.iter().position(u8::is_ascii_digit)?)?;
            at = number.end;
            if !text.before(number.start).is_ascii_alphanumeric() {
                return Some(number);
            }
        }
    })
}

/// The word that ends before `at`, spaces, quotes and the like left out.
pub(crate) fn word_before(text: &Folded, at: usize) -> &[u8] {
    const REACH: usize = 24;
    let floor = at.saturating_sub(REACH);
    let mut end = at;
    while end > floor && !text.before(end).is_ascii_alphanumeric() {
        end -= 1;
    }
    let mut start = end;
    while start > floor && text.before(start).is_ascii_alphanumeric() {
        start -= 1;
    }
    text.slice(start, end)
}
