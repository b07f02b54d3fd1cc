//! The words in the reader's language.

use crate::model::{Param, Params, PortMode, Reason, Vocabulary};
use crate::text::{self, Catalogue, English, Ui};

/// The catalogue in use.
#[derive(Default)]
pub(super) struct Words {
    catalogue: English,
}

impl Words {
    pub fn ui(&self, word: Ui) -> String {
        self.catalogue.ui(word).into_owned()
    }

    /// The words with one parameter filled in.
    pub fn ui_with(&self, word: Ui, name: &'static str, value: impl Into<Param>) -> String {
        self.fill(word, vec![(name, value.into())])
    }

    /// The words about an option, with `{port}` and `{mode}` filled in.
    pub fn about(&self, word: Ui, option: PortMode) -> String {
        self.fill(word, vec![("port", option.port.into()), ("mode", option.mode.as_str().into())])
    }

    pub fn fill(&self, word: Ui, params: Vec<(&'static str, Param)>) -> String {
        text::fill(&self.catalogue, &self.catalogue.ui(word), &Params(params))
    }

    pub fn say(&self, reason: &Reason) -> String {
        text::say(&self.catalogue, reason)
    }

    pub fn label(&self, kind: &str, word: impl Vocabulary) -> String {
        text::label(&self.catalogue, kind, word)
    }
}
