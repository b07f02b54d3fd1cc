//! Closed sets of messages, each with its English.

use std::borrow::Cow;

use super::{Article, Catalogue, Terminal, Ui, en};
use crate::model::{Code, Vocabulary};

/// A closed set of messages.
pub trait Message: Vocabulary {
    /// What catalogues call a message of this set.
    const KIND: &'static str;
    /// The message in English.
    fn english(self) -> &'static str;
}

/// What `catalogue` says for a message.
pub fn words<M: Message>(catalogue: &(impl Catalogue + ?Sized), message: M) -> Cow<'_, str> {
    catalogue.find(M::KIND, message.as_str()).unwrap_or(Cow::Borrowed(message.english()))
}

impl Message for Code {
    const KIND: &'static str = "code";
    fn english(self) -> &'static str {
        en::sentence(self)
    }
}

impl Message for Ui {
    const KIND: &'static str = "ui";
    fn english(self) -> &'static str {
        en::ui(self)
    }
}

impl Message for Article {
    const KIND: &'static str = "article";
    fn english(self) -> &'static str {
        en::article(self)
    }
}

impl Message for Terminal {
    const KIND: &'static str = "terminal";
    fn english(self) -> &'static str {
        en::terminal(self)
    }
}
