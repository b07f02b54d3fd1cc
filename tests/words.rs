//! What every message is held to: short and plain English, and the typography of each language.

#![cfg(feature = "locales")]

use port_advice::model::{Locale, Vocabulary};
use port_advice::text::locales::{catalogue, messages};

/// Schooling that a sentence may ask for, in years (Flesch and Kincaid's formula).
const GRADE: f64 = 9.0;
/// Below this the formula says nothing: labels are held to their length instead.
const FEW_WORDS: usize = 6;
/// Letters of a sentence, as the answer card shows them.
const LONGEST: usize = 120;

/// The sentences of a text: each ends in a full stop or a question mark before a blank.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(". ").flat_map(|part| part.split_inclusive("? ")).map(str::trim)
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split(|letter: char| letter.is_whitespace() || "/()".contains(letter)).filter(|word| syllables(word) > 0)
}

/// How many syllables a word has, by its groups of vowels. A name, a number or a gap counts as one.
fn syllables(word: &str) -> usize {
    let capitals = word.chars().filter(|letter| letter.is_uppercase()).count();
    if capitals > 1 || word.contains(|letter: char| letter.is_ascii_digit() || letter == '{') {
        return 1;
    }
    let word = word.to_lowercase();
    let stem: String = word.split('’').next().unwrap_or_default().chars().filter(|c| c.is_alphabetic()).collect();
    let groups = stem.split(|letter| !"aeiouyé".contains(letter)).filter(|group| !group.is_empty()).count();
    let is_silent = |ending: &str, unless: &str| {
        stem.strip_suffix(ending).and_then(|rest| rest.chars().next_back()).is_some_and(|last| !unless.contains(last))
    };
    let silent = is_silent("e", "aeiouyl") || is_silent("es", "aeiouysxzcg") || is_silent("ed", "aeiouytd");
    match groups - usize::from(silent && groups > 0) {
        0 if !stem.is_empty() => 1,
        count => count,
    }
}

fn grade(sentence: &str) -> f64 {
    let count = words(sentence).count() as f64;
    let syllables = words(sentence).map(syllables).sum::<usize>() as f64;
    0.39 * count + 11.8 * syllables / count - 15.59
}

#[test]
fn the_grade_of_a_sentence_is_known() {
    for (sentence, syllables) in
        [("The cat sat on the mat.", 6), ("STARTTLS is required.", 4), ("Someone closed it.", 4)]
    {
        assert_eq!(words(sentence).map(self::syllables).sum::<usize>(), syllables, "{sentence}");
    }
    assert!(grade("The cat sat on the mat.") < 1.0);
    assert!(grade("Authentication necessitates organisational familiarity with administrative terminology.") > 20.0);
}

#[test]
fn no_english_sentence_is_hard_or_long() {
    let mut hard = Vec::new();
    for entry in messages() {
        for sentence in sentences(entry.english) {
            let is_hard = words(sentence).count() >= FEW_WORDS && grade(sentence) > GRADE;
            if is_hard || sentence.chars().count() > LONGEST {
                hard.push(format!("{} (grade {:.1}): {sentence}", entry.key(), grade(sentence)));
            }
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

/// Words of the house that have a better one, see docs/style.md.
const AVOIDED: &[&str] = &[
    "on the way",
    "in clear",
    "first byte",
    "seldom",
    "mend",
    "anybody",
    "nobody knows",
    "e-mail",
    "mail program",
    "'",
];

#[test]
fn english_says_one_thing_in_one_way() {
    for entry in messages() {
        let english = entry.english.to_lowercase().replace("email program", "");
        let avoided: Vec<_> = AVOIDED.iter().filter(|word| english.contains(**word)).collect();
        assert!(avoided.is_empty(), "{} says {avoided:?}: {}", entry.key(), entry.english);
    }
}

/// "none" is one of the values: it stands after a colon, in quotation marks or alone, never inside a sentence.
#[test]
fn the_encryption_stands_where_none_fits() {
    for locale in Locale::ALL {
        for entry in messages().iter().filter(|entry| entry.english.contains("{mode}")) {
            let text = catalogue(*locale).find(entry.kind, &entry.word).unwrap_or(entry.english.into()).into_owned();
            let before = text.split("{mode}").next().unwrap_or_default().trim_end_matches([' ', '\u{a0}', '\u{202f}']);
            let is_never_none = entry.key() == "ui/option-name";
            assert!(
                before.is_empty() || before.ends_with([':', '：', '「']) || is_never_none,
                "{locale}: {}: {text}",
                entry.key()
            );
        }
    }
}

/// What stands in a text although the language writes it otherwise.
fn misprints(locale: Locale, text: &str) -> Vec<String> {
    let marks: &[&str] = match locale {
        Locale::De | Locale::Bg => &["\"", "«", "»", "'", " :", " ?", " ;"],
        Locale::Fr => &["\"", "“", "”", "'", " :", " ;", " ?", " !", "« ", " »"],
        Locale::Es => &["\"", "“", "'", " :", " ?", " ;"],
        Locale::PtBr | Locale::It | Locale::Nl => &["\"", "'", " :", " ?", " ;"],
        Locale::Ja => &["\"", "“", "”", "、 ", "。 ", "? ", "?"],
        Locale::Ar => &["\"", "“", "”", "?", ";", ", "],
        _ => &["\"", "'"],
    };
    marks.iter().filter(|mark| text.contains(**mark)).map(ToString::to_string).collect()
}

#[test]
fn every_language_has_its_typography() {
    let mut found = Vec::new();
    for locale in Locale::ALL {
        for entry in messages() {
            let text = catalogue(*locale).find(entry.kind, &entry.word).unwrap_or(entry.english.into());
            let misprints = misprints(*locale, &text);
            if !misprints.is_empty() {
                found.push(format!("{locale}: {}: {misprints:?}: {text}", entry.key()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// In text from right to left a mark such as `<` is mirrored, and a point before a name goes to its other end, unless
/// the piece is isolated.
#[test]
fn arabic_isolates_pieces_that_would_be_turned_round() {
    for entry in messages() {
        let text = catalogue(Locale::Ar).find(entry.kind, &entry.word).unwrap_or_default();
        for piece in ["<~", ".env"].iter().filter(|piece| text.contains(**piece)) {
            assert!(text.contains(&format!("\u{2066}{piece}\u{2069}")), "{}: {text}", entry.key());
        }
    }
}
