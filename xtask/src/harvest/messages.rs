//! The formats of catalogues: gettext's binary form, PHP arrays, Java-like properties, and Fluent.

use anyhow::{Context, Result};

use super::catalogues::Wanted;

/// A message of a catalogue in one language.
pub struct Message {
    pub catalogue: &'static str,
    pub language: String,
    /// The name under which the catalogue has it.
    pub key: String,
    pub text: String,
    /// What it stands for; the others only show which words are used elsewhere.
    pub wanted: Option<Wanted>,
}

impl Message {
    /// The words between the places that the program fills in.
    pub fn pieces(&self) -> Vec<String> {
        let marked = fill(&self.text, "\u{0}");
        marked.split('\u{0}').map(|piece| piece.trim().to_owned()).filter(|piece| !piece.is_empty()).collect()
    }

    /// The message as a reader sees it.
    pub fn shown(&self) -> String {
        fill(&self.text, "smtp.example.com")
    }
}

/// The text with every placeholder replaced: `%s`, `%1$S`, `%d`, `$code`, `{ $hostname }`.
fn fill(text: &str, with: &str) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['%', '$', '{']) {
        filled.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = placeholder(rest);
        if length == 0 {
            let mark = rest.chars().next().map_or(0, char::len_utf8);
            filled.push_str(&rest[..mark]);
            rest = &rest[mark..];
        } else {
            filled.push_str(with);
            rest = &rest[length..];
        }
    }
    filled + rest
}

/// How long the placeholder is that the text begins with; 0 if it begins with none.
fn placeholder(text: &str) -> usize {
    let bytes = text.as_bytes();
    match bytes.first() {
        Some(b'{') => text.find('}').map_or(0, |end| end + 1),
        Some(b'$') => {
            let name = bytes.iter().skip(1).take_while(|byte| byte.is_ascii_alphabetic()).count();
            if name == 0 { 0 } else { name + 1 }
        }
        _ => {
            let flags = bytes.iter().skip(1).take_while(|byte| byte.is_ascii_digit() || b"$.-".contains(byte)).count();
            let kind = bytes.get(flags + 1).is_some_and(|kind| b"sSdiluc".contains(kind));
            if kind { flags + 2 } else { 0 }
        }
    }
}

/// The pairs of key and text in gettext's binary form; the key is the original.
pub fn gettext(bytes: &[u8]) -> Result<Vec<(String, String)>> {
    let word = |at: usize| -> Result<usize> {
        let four = bytes.get(at..at + 4).context("a catalogue that ends early")?;
        Ok(u32::from_le_bytes(four.try_into()?) as usize)
    };
    let text = |table: usize, index: usize| -> Result<String> {
        let (length, start) = (word(table + 8 * index)?, word(table + 8 * index + 4)?);
        let text = bytes.get(start..start + length).context("a catalogue that ends early")?;
        Ok(String::from_utf8_lossy(text).into_owned())
    };
    let (count, originals, translations) = (word(8)?, word(12)?, word(16)?);
    (0..count).map(|index| Ok((text(originals, index)?, text(translations, index)?))).collect()
}

/// `$words['key'] = 'text';`
pub fn php(source: &str) -> Vec<(String, String)> {
    source.lines().filter_map(php_line).collect()
}

fn php_line(line: &str) -> Option<(String, String)> {
    let (name, value) = line.trim().strip_prefix('$')?.split_once('=')?;
    let key = name.split('\'').nth(1)?;
    let value = value.trim();
    let quote = value.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
    let end = value.rfind(quote).filter(|end| *end > 0)?;
    Some((key.to_owned(), value[1..end].replace("\\'", "'").replace("\\\"", "\"")))
}

/// `key = text`, of properties as of Fluent.
pub fn assignments(source: &str) -> Vec<(String, String)> {
    let pairs =
        source.lines().filter(|line| !line.starts_with(['#', ' ', '.'])).filter_map(|line| line.split_once('='));
    pairs.map(|(key, text)| (key.trim().to_owned(), text.trim().replace("\\n", " "))).collect()
}
