//! Words: a code and its parameters become a sentence. Decides nothing.
//!
//! English is compiled in, one template for each [`Code`](crate::model::Code): a code without a sentence does not compile.

mod en;
mod ports;
mod ui;

use std::borrow::Cow;

pub use ports::{when_not, when_to_use};
pub use ui::Ui;

use crate::model::{Param, Params, Reason, Vocabulary};

/// A set of sentences and labels in one language.
pub trait Catalogue {
    /// The sentence of a code, with `{name}` where a parameter goes.
    fn sentence(&self, code: crate::model::Code) -> Cow<'_, str>;
    /// The label of a word of the vocabulary, such as "SSL/TLS" for `mode` `implicit-tls`.
    /// None where the word is shown as it is.
    fn label(&self, kind: &str, word: &str) -> Option<Cow<'_, str>>;
    /// The words of one of the widget's headings, labels or buttons, with `{name}` where a parameter goes.
    fn ui(&self, word: Ui) -> Cow<'_, str>;
}

/// English, the language that is always there.
#[derive(Clone, Copy, Debug, Default)]
pub struct English;

impl Catalogue for English {
    fn sentence(&self, code: crate::model::Code) -> Cow<'_, str> {
        en::sentence(code).into()
    }
    fn label(&self, kind: &str, word: &str) -> Option<Cow<'_, str>> {
        en::label(kind, word).map(Cow::Borrowed)
    }
    fn ui(&self, word: Ui) -> Cow<'_, str> {
        en::ui(word).into()
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
    fn sentence(&self, code: crate::model::Code) -> Cow<'_, str> {
        self.profile.sentence(code).map_or_else(|| self.other.sentence(code), Cow::Borrowed)
    }
    fn label(&self, kind: &str, word: &str) -> Option<Cow<'_, str>> {
        self.other.label(kind, word)
    }
    fn ui(&self, word: Ui) -> Cow<'_, str> {
        self.other.ui(word)
    }
}

/// The sentence that `reason` says.
pub fn say(catalogue: &(impl Catalogue + ?Sized), reason: &Reason) -> String {
    fill(catalogue, &catalogue.sentence(reason.code), &reason.params)
}

/// The label of a word, or the word itself.
pub fn label<W: Vocabulary>(catalogue: &(impl Catalogue + ?Sized), kind: &str, word: W) -> String {
    label_of(catalogue, kind, word.as_str())
}

fn label_of(catalogue: &(impl Catalogue + ?Sized), kind: &str, word: &str) -> String {
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
            Some(Param::Number(number)) => filled.push_str(&number.to_string()),
            Some(Param::Text(word)) => filled.push_str(&catalogue.label(name, word).unwrap_or(Cow::Borrowed(word))),
            None => filled.extend(["{", name, "}"]),
        }
        rest = tail;
    }
    filled.push_str(rest);
    filled
}
