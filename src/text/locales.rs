//! Every language, compiled in; and what a translation is held to.

mod catalogue;
mod po;
mod pseudo;
mod review;

use std::sync::OnceLock;

pub use catalogue::{accepted, template, translated, updated};
pub use pseudo::pseudo;
pub use review::{Fault, Kind, review};

use super::message::entries;
use super::{Article, Catalogue, English, Entry, Language, Terminal, Ui, labels, ports};
use crate::model::{Code, Locale, Vocabulary};

/// The catalogue of a language.
pub fn catalogue(locale: Locale) -> &'static (dyn Catalogue + Sync) {
    static READ: [OnceLock<Option<Language>>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];
    let language = READ.get(locale as usize).and_then(|read| {
        let source = source(locale)?;
        read.get_or_init(|| Language::read(catalogue::packed(locale, source, |_| true)).ok()).as_ref()
    });
    match language {
        Some(language) => language,
        None => &English,
    }
}

/// The file of a translation; none for English, which is in the code.
pub const fn source(locale: Locale) -> Option<&'static str> {
    Some(match locale {
        Locale::En => return None,
        Locale::De => include_str!("locales/de.po"),
        Locale::Fr => include_str!("locales/fr.po"),
        Locale::Es => include_str!("locales/es.po"),
        Locale::PtBr => include_str!("locales/pt-BR.po"),
        Locale::It => include_str!("locales/it.po"),
        Locale::Nl => include_str!("locales/nl.po"),
        Locale::Bg => include_str!("locales/bg.po"),
        Locale::Ja => include_str!("locales/ja.po"),
        Locale::Ar => include_str!("locales/ar.po"),
    })
}

/// What [`Language::read`] reads, with the messages of the `wanted` kinds; none for English.
pub fn packed(locale: Locale, wanted: impl Fn(&str) -> bool) -> Option<String> {
    source(locale).map(|source| catalogue::packed(locale, source, wanted))
}

/// What [`Language::read`] reads, in two: what a page has with its first answer, and what it loads after that.
pub fn for_page(locale: Locale, wanted: impl Fn(&str) -> bool) -> [String; 2] {
    let catalogue = catalogue(locale);
    let mut parts = [Vec::new(), Vec::new()];
    for entry in messages().into_iter().filter(|entry| wanted(entry.kind)) {
        let text = catalogue.find(entry.kind, &entry.word).unwrap_or(entry.english.into());
        parts[usize::from(!entry.is_first)].push(format!("{} {text}\n", entry.key()));
    }
    parts.map(|mut lines| {
        lines.sort_unstable();
        format!("{locale}\n{}", lines.concat())
    })
}

/// Every message in English, in the order in which people should meet them.
pub fn messages() -> Vec<Entry> {
    let mut all: Vec<_> = entries::<Code>().collect();
    all.extend(labels::labels());
    all.extend(entries::<Ui>());
    all.extend(entries::<Article>());
    all.extend(entries::<Terminal>());
    all.extend(ports::messages());
    all
}
