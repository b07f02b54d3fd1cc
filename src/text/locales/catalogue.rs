//! The catalogues at rest: what pages load of them, and how they are brought up to date with the English.

use super::messages;
use super::po::{self, Item};
use crate::model::Locale;
use crate::text::Entry;

/// What [`Language::read`](crate::text::Language::read) reads: the translated messages of the wanted kinds, sorted.
pub(super) fn packed(locale: Locale, catalogue: &str, wanted: impl Fn(&str) -> bool) -> String {
    let is_wanted = |item: &Item| item.key.split_once('/').is_some_and(|(kind, _)| wanted(kind));
    let items = po::read(catalogue).unwrap_or_default().into_iter();
    let mut lines: Vec<_> = items
        .filter(|item| !item.text.is_empty() && is_wanted(item))
        .map(|item| format!("{} {}\n", item.key, item.text))
        .collect();
    lines.sort_unstable();
    format!("{locale}\n{}", lines.concat())
}

/// A catalogue brought up to date: the messages of today in their order with their notes, new ones without a
/// translation, and translations of another English marked as fuzzy. What is not a message any more goes.
///
/// # Errors
///
/// The number of the line that cannot be read, from 1.
pub fn updated(locale: Locale, catalogue: &str) -> Result<String, usize> {
    let items = po::read(catalogue)?;
    let is_old = |entry: &Entry| items.iter().find(|item| item.key == entry.key()).cloned();
    let entries = messages().into_iter().map(|entry| match is_old(&entry) {
        Some(item) => refreshed(item, &entry),
        None => untranslated(&entry),
    });
    Ok(po::write(&[vec![head(locale.as_ref(), locale.own_name())], entries.collect()].concat()))
}

/// The catalogue that has no translation: what translators of a new language begin with.
pub fn template() -> String {
    let entries = messages().iter().map(untranslated).collect();
    po::write(&[vec![head("", "Template: `cargo xtask locales` writes it.")], entries].concat())
}

/// The catalogue with these translations, each a `kind/word` and a text; where they are the same as before, too, they
/// count as made from today's English.
///
/// # Errors
///
/// The number of the line that cannot be read, from 1.
pub fn translated<'a>(catalogue: &str, texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<String, usize> {
    let mut items = po::read(catalogue)?;
    for (key, text) in texts {
        for item in items.iter_mut().filter(|item| item.key == key) {
            text.clone_into(&mut item.text);
            item.is_fuzzy = false;
            item.previous.clear();
        }
    }
    Ok(po::write(&items))
}

/// The catalogue once somebody has looked at every message of it: nothing is fuzzy any more.
///
/// # Errors
///
/// The number of the line that cannot be read, from 1.
pub fn accepted(catalogue: &str) -> Result<String, usize> {
    let items = po::read(catalogue)?;
    let texts: Vec<_> =
        items.iter().filter(|item| !item.text.is_empty()).map(|item| (&*item.key, &*item.text)).collect();
    translated(catalogue, texts)
}

fn refreshed(item: Item, entry: &Entry) -> Item {
    let fresh = Item { comments: item.comments, ..untranslated(entry) };
    let has_changed = item.english != entry.english && !item.text.is_empty();
    Item {
        is_fuzzy: item.is_fuzzy || has_changed,
        previous: if has_changed && item.previous.is_empty() { item.english } else { item.previous },
        text: item.text,
        ..fresh
    }
}

fn untranslated(entry: &Entry) -> Item {
    Item {
        notes: vec![entry.note.clone()],
        reference: entry.file.to_owned(),
        key: entry.key(),
        english: entry.english.to_owned(),
        ..Item::default()
    }
}

fn head(language: &str, comment: &str) -> Item {
    let fields = [
        "Project-Id-Version: port-advice",
        &format!("Language: {language}"),
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
    ];
    let text = fields.map(|field| format!("{field}\n")).concat();
    Item { comments: vec![comment.to_owned()], text, ..Item::default() }
}
