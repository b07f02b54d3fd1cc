//! What is wrong with a translation, as far as a program can tell.
//!
//! What a language needs otherwise than English is marked by a comment of the translator that says why, such as
//! `# differs in names: Germans say WLAN, not Wi-Fi`.

use std::collections::BTreeSet;
use std::fmt;

use super::messages;
use super::po::{self, Item};
use crate::model::Locale;
use crate::text::Entry;

/// Something wrong with a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which translation.
    pub locale: Locale,
    /// The message, or the number of the line.
    pub key: String,
    /// What is wrong with it.
    pub kind: Kind,
}

/// What can be wrong with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Not translated.
    Missing,
    /// Translated from another English than today's.
    Stale {
        /// Today's English.
        english: &'static str,
    },
    /// English has no such message.
    Unknown,
    /// There before.
    Twice,
    /// No line of a gettext catalogue.
    Unreadable,
    /// Lacks something that English has, or has it too much.
    Differs {
        /// What sort of thing.
        what: &'static str,
        /// Those of English.
        english: Vec<String>,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ", self.locale, self.key)?;
        match &self.kind {
            Kind::Missing => f.write_str("is missing"),
            Kind::Stale { english } => write!(f, "is stale: English now says “{english}”"),
            Kind::Unknown => f.write_str("is no message of English"),
            Kind::Twice => f.write_str("is there twice"),
            Kind::Unreadable => f.write_str("is no line of a gettext catalogue"),
            Kind::Differs { what, english } if english.is_empty() => write!(f, "has {what} that English has not"),
            Kind::Differs { what, english } => write!(f, "has other {what} than English: {}", english.join(", ")),
        }
    }
}

/// Everything wrong with a catalogue, in the order of its entries, then what is missing.
pub fn review(locale: Locale, catalogue: &str) -> Vec<Fault> {
    let items = match po::read(catalogue) {
        Ok(items) => items,
        Err(line) => return vec![Fault { locale, key: format!("line {line}"), kind: Kind::Unreadable }],
    };
    let messages = messages();
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for item in items.iter().filter(|item| !item.key.is_empty()) {
        let mut fault = |kind| faults.push(Fault { locale, key: item.key.clone(), kind });
        match messages.iter().find(|entry| entry.key() == item.key) {
            _ if !seen.insert(&item.key) => fault(Kind::Twice),
            None => fault(Kind::Unknown),
            Some(_) if item.text.is_empty() => fault(Kind::Missing),
            Some(entry) => kinds(item, entry.english).into_iter().for_each(fault),
        }
    }
    let missing = messages.iter().map(Entry::key).filter(|key| !seen.contains(key));
    faults.extend(missing.map(|key| Fault { locale, key, kind: Kind::Missing }));
    faults
}

fn kinds(item: &Item, english: &'static str) -> Vec<Kind> {
    if item.is_fuzzy || item.english != english {
        return vec![Kind::Stale { english }];
    }
    let differs = |what, of: fn(&str) -> Vec<String>| {
        let english = of(english);
        let is_meant = item.comments.iter().any(|comment| comment.starts_with(&format!("differs in {what}: ")));
        (!is_meant && of(&item.text) != english).then_some(Kind::Differs { what, english })
    };
    let all = [
        differs("placeholders", placeholders),
        differs("numbers", numbers),
        differs("names", names),
        differs("closing mark", closing_mark),
        differs("blanks at an end or in a row", blanks),
    ];
    all.into_iter().flatten().collect()
}

/// What stands in braces.
fn placeholders(text: &str) -> Vec<String> {
    sorted(text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap_or_default()))
}

/// Ports, years, RFCs: whatever is written in digits.
fn numbers(text: &str) -> Vec<String> {
    distinct(text.split(|letter: char| !letter.is_numeric()))
}

/// What is called the same in every language: two capitals or more, such as STARTTLS.
fn names(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    distinct(parts.filter(|part| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_uppercase())))
}

/// The mark at the end, in the shape it has in English.
fn closing_mark(text: &str) -> Vec<String> {
    let mark = match text.chars().next_back() {
        Some('.' | '。') => ".",
        Some('?' | '？' | '؟') => "?",
        _ => "",
    };
    distinct([mark])
}

fn blanks(text: &str) -> Vec<String> {
    let has_stray = text.trim() != text || text.contains("  ");
    distinct([if has_stray { "stray" } else { "" }])
}

fn sorted<'a>(parts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut sorted: Vec<_> = parts.into_iter().map(str::to_owned).collect();
    sorted.sort();
    sorted
}

fn distinct<'a>(parts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let distinct: BTreeSet<_> = parts.into_iter().filter(|part| !part.is_empty()).map(str::to_owned).collect();
    distinct.into_iter().collect()
}
