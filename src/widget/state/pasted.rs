//! What somebody pasted, on its way to an answer.

use crate::model::MAX_TEXT;

/// A pasted text and what was made of it. The text itself is not kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Pasted<T> {
    /// Nothing is pasted.
    #[default]
    Nothing,
    /// More is pasted than anybody reads.
    TooLong,
    /// It is being read.
    Waiting,
    /// What reads it could not be loaded.
    Unavailable,
    /// What it says.
    Read(T),
}

impl<T> Pasted<T> {
    /// What becomes of a text at once; one that can be read has to wait.
    pub fn begin(text: &str) -> Self {
        match text {
            long if long.len() > MAX_TEXT => Self::TooLong,
            blank if blank.trim().is_empty() => Self::Nothing,
            _ => Self::Waiting,
        }
    }

    /// Takes what was read, unless the text is gone by now; none where it could not be read.
    pub fn take(&mut self, read: Option<T>) {
        if !matches!(self, Self::Nothing | Self::TooLong) {
            *self = read.map_or(Self::Unavailable, Self::Read);
        }
    }

    /// What was read, if anything.
    pub const fn read(&self) -> Option<&T> {
        match self {
            Self::Read(read) => Some(read),
            _ => None,
        }
    }
}
