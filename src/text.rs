//! Words: a code and its parameters become a sentence. Decides nothing.
//!
//! English is in the code, one file for each set of messages: a code without a sentence does not compile. The other
//! languages are gettext catalogues, `locales/*.po`, and fall back to English message by message. Pages load what
//! [`Language`] reads, English like any other language.
//!
//! To add a message, write its English into the file of its set and run `cargo xtask locales`: every catalogue then has
//! an entry for it, whose `msgstr` is to be filled in. `cargo xtask locales de --take FILE` fills in many at once, from
//! lines such as `ui/copy Kopieren`.

mod article;
mod codes;
mod labels;
mod language;
#[cfg(feature = "locales")]
pub mod locales;
mod message;
mod ports;
mod terminal;
mod ui;
#[cfg(feature = "export")]
mod wrap;

use std::borrow::Cow;

pub use article::Article;
pub use language::Language;
pub use message::{Entry, Message, words};
pub use ports::{when_not, when_to_use};
pub use terminal::Terminal;
pub use ui::Ui;
#[cfg(feature = "export")]
pub use wrap::wrap;

use crate::model::{Code, Param, Params, Reason, Vocabulary, decimal};

/// A language, or somebody's own words over those of a language.
pub trait Catalogue {
    /// What is said for a word of this kind, with `{name}` where a parameter goes. None where it is as in English.
    fn find(&self, kind: &str, word: &str) -> Option<Cow<'_, str>>;

    /// Whether the language is written from right to left.
    fn is_right_to_left(&self) -> bool {
        false
    }

    /// The sentence of a code.
    fn sentence(&self, code: Code) -> Cow<'_, str> {
        words(self, code)
    }

    /// The label of a word of the vocabulary, such as "SSL/TLS" for `mode` `implicit-tls`.
    /// None where the word is shown as it is.
    fn label(&self, kind: &str, word: &str) -> Option<Cow<'_, str>> {
        self.find(kind, word).or_else(|| labels::label(kind, word).map(Cow::Borrowed))
    }

    /// The words of one of the widget's headings, labels or buttons.
    fn ui(&self, word: Ui) -> Cow<'_, str> {
        words(self, word)
    }

    /// The words of one of the article's headings, columns or sentences.
    #[cfg(feature = "export")]
    fn article(&self, word: Article) -> Cow<'_, str> {
        words(self, word)
    }
}

/// English, the language that is always there.
#[derive(Clone, Copy, Debug, Default)]
pub struct English;

impl Catalogue for English {
    fn find(&self, _: &str, _: &str) -> Option<Cow<'_, str>> {
        None
    }
}

impl<C: Catalogue + ?Sized> Catalogue for &C {
    fn find(&self, kind: &str, word: &str) -> Option<Cow<'_, str>> {
        (**self).find(kind, word)
    }
    fn is_right_to_left(&self) -> bool {
        (**self).is_right_to_left()
    }
}

/// A hosting company's own sentences; any other is that of `other`.
#[derive(Clone, Copy, Debug)]
pub struct Branded<'a, C> {
    /// Whose sentences come first.
    pub profile: &'a crate::profile::Profile,
    /// Where the others come from.
    pub other: C,
}

impl<C: Catalogue> Catalogue for Branded<'_, C> {
    fn find(&self, kind: &str, word: &str) -> Option<Cow<'_, str>> {
        let code = if kind == Code::KIND { Code::parse(word) } else { None };
        let own = code.and_then(|code| self.profile.sentence(code));
        own.map(Cow::Borrowed).or_else(|| self.other.find(kind, word))
    }
    fn is_right_to_left(&self) -> bool {
        self.other.is_right_to_left()
    }
}

/// The sentence that `reason` says.
///
/// ```
/// use port_advice::model::{Code, Reason};
/// use port_advice::text::{English, say};
///
/// let reason = Reason::new(Code::NextIfTimeout, &[]).with("port", 587u16).with("mode", "starttls");
/// assert_eq!(say(&English, &reason), "If the connection times out, try port 587, encryption: STARTTLS.");
/// ```
pub fn say(catalogue: &(impl Catalogue + ?Sized), reason: &Reason) -> String {
    fill(catalogue, &catalogue.sentence(reason.code), &reason.params)
}

/// The label of a word, or the word itself.
///
/// ```
/// use port_advice::model::Role;
/// use port_advice::text::{English, label};
///
/// assert!(!label(&English, "role", Role::Device).is_empty());
/// ```
pub fn label<W: Vocabulary>(catalogue: &(impl Catalogue + ?Sized), kind: &str, word: W) -> String {
    label_of(catalogue, kind, word.as_str())
}

pub(crate) fn label_of(catalogue: &(impl Catalogue + ?Sized), kind: &str, word: &str) -> String {
    catalogue.label(kind, word).map_or_else(|| word.to_owned(), Cow::into_owned)
}

/// `template` with every `{name}` replaced; a name without a value stays, so that it is seen.
pub fn fill(catalogue: &(impl Catalogue + ?Sized), template: &str, params: &Params) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        match params.get(name) {
            Some(Param::Number(number)) => filled.push_str(&decimal(*number as usize)),
            Some(Param::Text(word)) => match catalogue.label(name, word) {
                Some(label) => filled.push_str(&label),
                // Without isolation, a name that ends in a bracket would turn its end to the wrong side.
                None if catalogue.is_right_to_left() => filled.extend(["\u{2068}", word, "\u{2069}"]),
                None => filled.push_str(word),
            },
            None => filled.extend(["{", name, "}"]),
        }
        rest = tail;
    }
    filled.push_str(rest);
    filled
}
