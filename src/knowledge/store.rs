//! Data that is compiled in, with the feature `embedded`, or loaded once as text.
//!
//! A page fetches the registers and the products only when it needs them, and never before its first answer: its modules
//! are compiled without `embedded`. Whoever compiles them in may call `load` all the same; what is there stays.

use std::sync::OnceLock;

use crate::knowledge::RULE_SET;
use crate::model::{Vocabulary, decimal, vocabulary};

vocabulary! {
    /// A kind of data that can be loaded.
    DataKind {
        /// Networks, services, sources and typical messages.
        Registers = "registers",
        /// Products and their templates.
        Products = "products",
        /// The messages of a language.
        Catalogue = "catalogue",
    }
}

/// A text that is not data of this version.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DataError {
    /// What it should have been.
    pub what: DataKind,
    /// The first line that cannot be read, from 1.
    pub line: usize,
    /// The entry in that line, such as a product's id; empty where the line alone tells.
    pub entry: &'static str,
}

impl DataError {
    /// The line of `what` that cannot be read.
    pub(crate) const fn new(what: DataKind, line: usize) -> Self {
        Self { what, line, entry: "" }
    }

    /// A stable name of the error, for programs.
    pub const fn code(&self) -> &'static str {
        "unreadable-data"
    }

    /// The error as one sentence. Put together by hand: what formats is a kilobyte of a page.
    pub(crate) fn sentence(&self) -> String {
        let mut sentence = ["line ", &decimal(self.line), " of the ", self.what.as_str()].concat();
        if !self.entry.is_empty() {
            sentence.extend([", in `", self.entry, "`,"]);
        }
        sentence.extend([" is not of rule set ", RULE_SET]);
        sentence
    }
}

impl core::fmt::Display for DataError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.sentence())
    }
}

impl core::error::Error for DataError {}

/// A value that is compiled in, or loaded once and kept as long as the program runs.
pub(crate) struct Store<T> {
    embedded: Option<fn() -> T>,
    value: OnceLock<T>,
}

impl<T> Store<T> {
    /// Holds what `make` makes, from the first time somebody asks.
    #[cfg(feature = "embedded")]
    pub const fn embedded(make: fn() -> T) -> Self {
        Self { embedded: Some(make), value: OnceLock::new() }
    }

    /// Holds nothing until [`load`](Self::load).
    #[cfg(any(test, not(feature = "embedded")))]
    pub const fn empty() -> Self {
        Self { embedded: None, value: OnceLock::new() }
    }

    /// The value, once there is one.
    pub fn get(&self) -> Option<&T> {
        match self.embedded {
            Some(make) => Some(self.value.get_or_init(make)),
            None => self.value.get(),
        }
    }

    /// Takes the value that `read` reads in `text`, unless there is one already.
    pub fn load(&self, text: String, read: fn(&'static str) -> Result<T, DataError>) -> Result<(), DataError> {
        if self.get().is_none() {
            // Facts live as long as the program, whether compiled in or loaded.
            let value = read(String::leak(text))?;
            self.value.get_or_init(|| value);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{DataError, DataKind, Store};

    fn read(text: &'static str) -> Result<u16, DataError> {
        text.parse().map_err(|_| DataError::new(DataKind::Registers, 1))
    }

    #[test]
    fn a_value_is_taken_once_and_whole() {
        let store = Store::empty();
        assert_eq!(store.get(), None);
        let error = store.load("nonsense".to_owned(), read).expect_err("not a number");
        assert_eq!(error.to_string(), "line 1 of the registers is not of rule set 2026.11");
        assert_eq!(store.get(), None, "nothing is taken of what cannot be read");
        store.load("25".to_owned(), read).expect("a number");
        store.load("nonsense".to_owned(), read).expect("a second call changes nothing");
        assert_eq!(store.get(), Some(&25));
    }

    #[cfg(feature = "embedded")]
    #[test]
    fn what_is_compiled_in_stays() {
        let store = Store::embedded(|| 465);
        store.load("25".to_owned(), read).expect("nothing is read");
        assert_eq!(store.get(), Some(&465));
    }
}
