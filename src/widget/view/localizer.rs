//! The words in the reader's language.

use std::ops::Deref;
use std::rc::Rc;

use yew::AttrValue;

use crate::model::{Mode, Param, PortMode, Reason, Vocabulary};
use crate::text::{self, Catalogue, English, Ui};

/// A language, with the page's and the host's own words in it.
#[derive(Clone)]
pub struct Words {
    /// The language.
    pub language: Rc<dyn Catalogue>,
    /// Its tag, for dates.
    pub tag: AttrValue,
}

/// Words to show; in a box, so that handing them on is cheap.
#[derive(Default)]
pub(super) struct Text(Box<AttrValue>);

impl Default for Words {
    fn default() -> Self {
        Self { language: Rc::new(English), tag: "en".into() }
    }
}

impl Words {
    /// Everything goes through one catalogue, whatever it is: the code is there once.
    pub(super) fn catalogue(&self) -> &dyn Catalogue {
        &*self.language
    }

    #[inline(never)]
    pub(super) fn ui(&self, word: Ui) -> Text {
        self.catalogue().ui(word).into_owned().into()
    }

    /// The words with one parameter filled in.
    pub(super) fn ui_with(&self, word: Ui, name: &'static str, value: impl Into<Param>) -> Text {
        self.fill(word, vec![(name, value.into())])
    }

    /// The words about an option, with `{port}` and `{mode}` filled in.
    #[inline(never)]
    pub(super) fn about(&self, word: Ui, option: PortMode) -> Text {
        self.fill(word, vec![("port", option.port.into()), ("mode", option.mode.as_str().into())])
    }

    /// What an option is called.
    pub(super) fn option(&self, option: PortMode) -> Text {
        self.about(if option.mode == Mode::None { Ui::OptionInClear } else { Ui::OptionName }, option)
    }

    #[inline(never)]
    pub(super) fn fill(&self, word: Ui, params: Vec<(&'static str, Param)>) -> Text {
        text::fill(self.catalogue(), &self.catalogue().ui(word), &params.into_iter().collect()).into()
    }

    #[inline(never)]
    pub(super) fn say(&self, reason: &Reason) -> Text {
        text::say(self.catalogue(), reason).into()
    }

    pub(super) fn label(&self, kind: &str, word: impl Vocabulary) -> Text {
        self.label_of(kind, word.as_str())
    }

    #[inline(never)]
    fn label_of(&self, kind: &str, word: &str) -> Text {
        text::label_of(self.catalogue(), kind, word).into()
    }

    /// A month or a day as the language writes it.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn date(&self, date: &str) -> String {
        use super::date::written;
        written(&self.tag, date).unwrap_or_else(|| date.to_owned())
    }

    /// A month or a day as it is; without a browser nobody knows how the language writes it.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn date(&self, date: &str) -> String {
        date.to_owned()
    }
}

impl From<AttrValue> for Text {
    #[inline(never)]
    fn from(words: AttrValue) -> Self {
        Self(Box::new(words))
    }
}

impl From<String> for Text {
    #[inline(never)]
    fn from(words: String) -> Self {
        AttrValue::from(words).into()
    }
}

impl From<&'static str> for Text {
    #[inline(never)]
    fn from(words: &'static str) -> Self {
        AttrValue::from(words).into()
    }
}

impl From<Text> for AttrValue {
    fn from(words: Text) -> Self {
        *words.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}
