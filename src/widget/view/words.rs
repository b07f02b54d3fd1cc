//! The words in the reader's language.

use yew::AttrValue;

use crate::model::{Param, Params, PortMode, Reason, Vocabulary};
use crate::text::{self, Catalogue, English, Ui};

/// The catalogue in use.
#[derive(Default)]
pub(super) struct Words {
    catalogue: English,
}

impl Words {
    pub fn ui(&self, word: Ui) -> AttrValue {
        self.catalogue.ui(word).into_owned().into()
    }

    /// The words with one parameter filled in.
    pub fn ui_with(&self, word: Ui, name: &'static str, value: impl Into<Param>) -> AttrValue {
        self.fill(word, vec![(name, value.into())])
    }

    /// The words about an option, with `{port}` and `{mode}` filled in.
    pub fn about(&self, word: Ui, option: PortMode) -> AttrValue {
        self.fill(word, vec![("port", option.port.into()), ("mode", option.mode.as_str().into())])
    }

    pub fn fill(&self, word: Ui, params: Vec<(&'static str, Param)>) -> AttrValue {
        text::fill(&self.catalogue, &self.catalogue.ui(word), &Params(params)).into()
    }

    pub fn say(&self, reason: &Reason) -> AttrValue {
        text::say(&self.catalogue, reason).into()
    }

    pub fn label(&self, kind: &str, word: impl Vocabulary) -> AttrValue {
        text::label(&self.catalogue, kind, word).into()
    }
}
