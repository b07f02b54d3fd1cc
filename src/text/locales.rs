//! Every language, compiled in; and what a translation is held to.

mod pseudo;
mod review;
mod source;

use std::sync::OnceLock;

pub use pseudo::pseudo;
pub use review::{Fault, Kind, review};
pub use source::{stamped, untranslated};

use super::{Article, Catalogue, English, Language, Message, Terminal, Ui, en, ports};
use crate::model::{Code, Locale, Vocabulary};

/// The catalogue of a language.
pub fn catalogue(locale: Locale) -> &'static (dyn Catalogue + Sync) {
    static READ: [OnceLock<Option<Language>>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];
    let language = READ.get(locale as usize).and_then(|read| {
        let source = source(locale)?;
        read.get_or_init(|| Language::read(source::packed(locale, source, |_| true)).ok()).as_ref()
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
        Locale::De => include_str!("locales/de.txt"),
        Locale::Fr => include_str!("locales/fr.txt"),
        Locale::Es => include_str!("locales/es.txt"),
        Locale::PtBr => include_str!("locales/pt-BR.txt"),
        Locale::It => include_str!("locales/it.txt"),
        Locale::Nl => include_str!("locales/nl.txt"),
        Locale::Bg => include_str!("locales/bg.txt"),
        Locale::Ja => include_str!("locales/ja.txt"),
        Locale::Ar => include_str!("locales/ar.txt"),
    })
}

/// What [`Language::read`] reads, with the messages of the `wanted` kinds; none for English.
pub fn packed(locale: Locale, wanted: impl Fn(&str) -> bool) -> Option<String> {
    source(locale).map(|source| source::packed(locale, source, wanted))
}

/// What [`Language::read`] reads, in two: what a page shows at first, and what nobody reads before the first answer.
pub fn for_page(locale: Locale, wanted: impl Fn(&str) -> bool) -> [String; 2] {
    let all = packed(locale, &wanted).unwrap_or_else(|| {
        let is_wanted = |key: &str| key.split('/').next().is_some_and(&wanted);
        let english = messages().into_iter().filter(|(key, _)| is_wanted(key));
        let mut lines: Vec<_> = english.map(|(key, text)| format!("{key} {text}\n")).collect();
        lines.sort_unstable();
        format!("{locale}\n{}", lines.concat())
    });
    let mut parts = [format!("{locale}\n"), format!("{locale}\n")];
    for line in all.lines().skip(1) {
        let is_late = line.split(' ').next().is_some_and(is_late);
        parts[usize::from(is_late)].extend([line, "\n"]);
    }
    parts
}

/// Whether nobody reads the message before the first answer.
fn is_late(key: &str) -> bool {
    match key.split_once('/') {
        Some(("code", word)) => Code::parse(word).is_some_and(|code| !en::later::sentence(code).is_empty()),
        Some(("ui", word)) => Ui::parse(word).is_some_and(|word| !en::later::ui(word).is_empty()),
        Some((kind, word)) => en::later::LABELS.contains(&format!("{kind} {word} ")),
        None => false,
    }
}

/// Every message in English: `kind/word` and the text, in the order in which people should meet them.
pub fn messages() -> Vec<(String, &'static str)> {
    let mut all = Vec::new();
    every::<Code>(&mut all);
    all.extend(en::labels().map(|(kind, word, label)| (format!("{kind}/{word}"), label)));
    every::<Ui>(&mut all);
    every::<Article>(&mut all);
    every::<Terminal>(&mut all);
    all.extend(ports::messages());
    all
}

fn every<M: Message>(all: &mut Vec<(String, &'static str)>) {
    all.extend(M::ALL.iter().map(|message| (format!("{}/{}", M::KIND, message.as_str()), message.english())));
}
