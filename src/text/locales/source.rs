//! The file of a translation: lines of digest, key and text. The digest is that of the English it was made from, or `-`
//! where nobody has looked at it yet.

use super::messages;
use crate::model::Locale;

/// One message of a translation.
pub(super) struct Line<'a> {
    pub digest: &'a str,
    pub key: &'a str,
    pub text: &'a str,
}

/// The messages of a file; a line that is neither a message nor a comment is an error with its number, from 1.
pub(super) fn lines(source: &str) -> impl Iterator<Item = Result<Line<'_>, usize>> {
    let lines = source.lines().zip(1..).filter(|(line, _)| !line.is_empty() && !line.starts_with('#'));
    lines.map(|(line, number)| line_of(line).ok_or(number))
}

fn line_of(line: &str) -> Option<Line<'_>> {
    let (digest, rest) = line.split_once(' ')?;
    let (key, text) = rest.split_once(' ')?;
    (key.contains('/') && !text.is_empty()).then_some(Line { digest, key, text })
}

/// Eight hexadecimal digits that change when the text does (FNV-1a).
pub(super) fn digest(text: &str) -> String {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    format!("{:08x}", text.bytes().fold(0x811c_9dc5, step))
}

/// The messages of the wanted kinds without comments and digests, sorted.
pub(super) fn packed(locale: Locale, source: &str, wanted: impl Fn(&str) -> bool) -> String {
    let is_wanted = |line: &Line<'_>| line.key.split('/').next().is_some_and(&wanted);
    let mut messages: Vec<_> = lines(source).flatten().filter(is_wanted).map(|line| (line.key, line.text)).collect();
    messages.sort_unstable();
    let mut packed = format!("{locale}\n");
    for (key, text) in messages {
        packed.extend([key, " ", text, "\n"]);
    }
    packed
}

/// The file as it is once somebody has looked at every message: in the order of the English, with fresh digests. Its
/// first comment stays; messages that English no longer has go.
pub fn stamped(source: &str) -> String {
    let translated: Vec<_> = lines(source).flatten().collect();
    let mut file: String =
        source.lines().take_while(|line| line.starts_with('#')).flat_map(|line| [line, "\n"]).collect();
    let mut last = String::new();
    for (key, english) in messages() {
        let Some(line) = translated.iter().rev().find(|line| line.key == key) else { continue };
        let kind = key.split('/').next().unwrap_or_default();
        if last != kind {
            file.push('\n');
            kind.clone_into(&mut last);
        }
        file.extend([&digest(english), " ", &key, " ", line.text, "\n"]);
    }
    file
}

/// Lines for the messages that the file lacks, in English, ready to be translated.
pub fn untranslated(source: &str) -> String {
    let translated: Vec<_> = lines(source).flatten().map(|line| line.key).collect();
    let missing = messages().into_iter().filter(|(key, _)| !translated.contains(&key.as_str()));
    missing.map(|(key, english)| format!("- {key} {english}\n")).collect()
}
