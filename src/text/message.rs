//! Closed sets of messages: key, note for translators, English.
//!
//! To add a message, write it into the file of its set (`codes.rs`, `labels.rs`, `ui.rs`, `article.rs`, `terminal.rs`,
//! `ports.rs`) and run `cargo xtask locales`: it then waits for its translation in `locales/*.po`.

use std::borrow::Cow;

use super::Catalogue;
use crate::model::Vocabulary;

/// A closed set of messages.
pub trait Message: Vocabulary {
    /// What catalogues call a message of this set.
    const KIND: &'static str;
    /// Where its English is.
    const FILE: &'static str;
    /// The message in English.
    fn english(self) -> &'static str;
    /// Whether a page has it with its first answer, and does not wait for the second part of the catalogue.
    fn is_first(self) -> bool;
}

/// What `catalogue` says for a message.
pub fn words<M: Message>(catalogue: &(impl Catalogue + ?Sized), message: M) -> Cow<'_, str> {
    catalogue.find(M::KIND, message.as_str()).unwrap_or(Cow::Borrowed(message.english()))
}

/// A message in English, with what a translator should know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The set, such as `ui`.
    pub kind: &'static str,
    /// Which message of the set, such as `copy`.
    pub word: String,
    /// Its English.
    pub english: &'static str,
    /// Where it stands, for translators.
    pub note: String,
    /// The file its English is in.
    pub file: &'static str,
    /// Whether a page has it with its first answer.
    pub is_first: bool,
}

impl Entry {
    /// `kind/word`, as catalogues name it.
    pub fn key(&self) -> String {
        format!("{}/{}", self.kind, self.word)
    }
}

/// Every message of a set.
#[cfg(feature = "locales")]
pub(super) fn entries<M: Message>() -> impl Iterator<Item = Entry> {
    M::ALL.iter().zip(M::NOTES).map(|(message, note)| Entry {
        kind: M::KIND,
        word: message.as_str().to_owned(),
        english: message.english(),
        note: note.trim().to_owned(),
        file: M::FILE,
        is_first: message.is_first(),
    })
}

/// The mark before the English of a message that a page has with its first answer.
macro_rules! is_first {
    () => {
        false
    };
    (first) => {
        true
    };
}
pub(super) use is_first;

/// Whether English is compiled in: everywhere but in a page's modules.
pub(super) const ENGLISH: bool = cfg!(any(feature = "embedded", feature = "locales", not(target_arch = "wasm32")));

/// Implements [`Message`]. English that is loaded like any other language is not compiled in.
macro_rules! message {
    ($name:ident in $kind:literal { $($word:ident => $($first:ident)? $english:literal,)* }) => {
        impl $crate::text::Message for $name {
            const KIND: &'static str = $kind;
            const FILE: &'static str = file!();
            fn english(self) -> &'static str {
                if !$crate::text::message::ENGLISH {
                    return "";
                }
                match self {
                    $(Self::$word => $english,)*
                }
            }
            fn is_first(self) -> bool {
                match self {
                    $(Self::$word => $crate::text::message::is_first!($($first)?),)*
                }
            }
        }
    };
}
pub(super) use message;

/// Declares a set of messages whose doc comments are the notes for translators.
macro_rules! messages {
    ($(#[$about:meta])* $name:ident in $kind:literal {
        $($(#[doc = $note:literal])* $word:ident = $key:literal => $($first:ident)? $english:literal,)*
    }) => {
        $crate::model::vocabulary! {
            $(#[$about])*
            $name { $($(#[doc = $note])* $word = $key,)* }
        }
        $crate::text::message::message! { $name in $kind { $($word => $($first)? $english,)* } }
    };
}
pub(super) use messages;

/// Declares the labels of vocabularies: what people see in place of a word.
macro_rules! labels {
    ($($(#[doc = $note:literal])* $($first:ident)? $kind:literal $name:ident {
        $($word:ident => $english:literal,)*
    })*) => {
        /// The label of a word in English.
        pub(super) fn label(kind: &str, word: &str) -> Option<&'static str> {
            if !$crate::text::message::ENGLISH {
                return None;
            }
            let english = match kind {
                $($kind => match $name::parse(word)? {
                    $($name::$word => $english,)*
                },)*
                _ => "",
            };
            (!english.is_empty()).then_some(english)
        }

        /// Every label in English.
        #[cfg(feature = "locales")]
        pub(super) fn labels() -> Vec<Entry> {
            let mut all = Vec::new();
            $(
                let words = $name::ALL.iter().filter_map(|word| Some((word.as_str(), label($kind, word.as_str())?)));
                all.extend(words.map(|(word, english)| Entry {
                    kind: $kind,
                    word: word.to_owned(),
                    english,
                    note: concat!($($note),*).trim().to_owned(),
                    file: file!(),
                    is_first: $crate::text::message::is_first!($($first)?),
                }));
            )*
            all
        }
    };
}
pub(super) use labels;
