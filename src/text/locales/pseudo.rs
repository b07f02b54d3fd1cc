//! English made strange, for tests of the layout: accents show what is not translated, length what does not fit, brackets
//! what is cut off.

use super::messages;
use crate::model::Locale;

const FILLER: &str = " ónë mörè ẁörď åñđ ýēţ åñöţħêŕ";

/// A catalogue of such English under the tag of another language, as [`Language::read`](super::Language::read) reads it.
pub fn pseudo(tag: Locale) -> String {
    let entries = messages().into_iter();
    let mut lines: Vec<_> = entries.map(|entry| format!("{} {}\n", entry.key(), strange(entry.english))).collect();
    lines.sort_unstable();
    format!("{tag}\n{}", lines.concat())
}

/// Accents, brackets, and some 40 % more length; placeholders stay.
fn strange(text: &str) -> String {
    let mut is_placeholder = false;
    let accented = text.chars().map(|letter| {
        is_placeholder = letter == '{' || is_placeholder && letter != '}';
        if is_placeholder { letter } else { accent(letter) }
    });
    let accented: String = accented.collect();
    let more = FILLER.chars().cycle().take((text.chars().count() * 2).div_ceil(5));
    format!("[{accented}{}]", more.collect::<String>().trim_end())
}

const fn accent(letter: char) -> char {
    match letter {
        'a' => 'å',
        'c' => 'ç',
        'd' => 'ď',
        'e' => 'é',
        'g' => 'ğ',
        'h' => 'ħ',
        'i' => 'î',
        'l' => 'ļ',
        'n' => 'ñ',
        'o' => 'ö',
        'r' => 'ŕ',
        's' => 'š',
        't' => 'ţ',
        'u' => 'û',
        'w' => 'ŵ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Î',
        'N' => 'Ñ',
        'O' => 'Ö',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Û',
        'W' => 'Ŵ',
        'Y' => 'Ý',
        _ => letter,
    }
}
