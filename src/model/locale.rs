//! The languages that answers come in.

use crate::model::{Vocabulary, vocabulary};

vocabulary! {
    /// A language, by its tag (BCP 47).
    Locale {
        /// English, from which every other one is translated.
        En = "en",
        /// German.
        De = "de",
        /// French.
        Fr = "fr",
        /// Spanish.
        Es = "es",
        /// Portuguese as in Brazil.
        PtBr = "pt-BR",
        /// Italian.
        It = "it",
        /// Dutch.
        Nl = "nl",
        /// Bulgarian.
        Bg = "bg",
        /// Japanese.
        Ja = "ja",
        /// Arabic.
        Ar = "ar",
    }
}

impl Locale {
    /// The language that serves a reader of `tag`: `de-AT` and `de_DE.UTF-8` want German, `pt` gets that of Brazil.
    ///
    /// ```
    /// use port_advice::model::Locale;
    ///
    /// assert_eq!(Locale::serving("pt-BR"), Some(Locale::PtBr));
    /// assert_eq!(Locale::serving("tlh"), None);
    /// ```
    pub fn serving(tag: &str) -> Option<Self> {
        let tag = tag.trim().split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let all = || Self::ALL.iter().copied();
        let exact = all().find(|locale| locale.as_str().eq_ignore_ascii_case(&tag));
        exact.or_else(|| all().find(|locale| primary(locale.as_str()) == primary(&tag)))
    }

    /// The language for somebody who would like these tags, the best first: English where none can be served.
    ///
    /// ```
    /// use port_advice::model::Locale;
    ///
    /// assert_eq!(Locale::choose(["tlh", "de-AT", "fr"]), Locale::De);
    /// assert_eq!(Locale::choose(["tlh"]), Locale::En);
    /// ```
    pub fn choose<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Self {
        wanted.into_iter().find_map(Self::serving).unwrap_or(Self::En)
    }

    /// What its speakers call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::PtBr => "Português (Brasil)",
            Self::It => "Italiano",
            Self::Nl => "Nederlands",
            Self::Bg => "Български",
            Self::Ja => "日本語",
            Self::Ar => "العربية",
        }
    }

    /// Whether it is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }
}
