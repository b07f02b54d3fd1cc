//! Which words of a message are kept: the fewest that tell it from everything else its language says.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use port_advice::diagnosis::folded;
use port_advice::knowledge::{Meaning, Signal, written_fragments};
use port_advice::model::Vocabulary;

use super::messages::Message;

/// A fragment, by signal and words; and where it was read.
pub type Chosen = BTreeMap<(Signal, String), Origin>;

/// Where a fragment was read.
#[derive(Default)]
pub struct Origin {
    languages: BTreeSet<String>,
    catalogues: BTreeSet<&'static str>,
}

/// The longest fragment, in characters.
const LONGEST: usize = 28;
/// The shortest, in scripts that write words apart and in those that write a word with a few signs.
const SHORTEST: usize = 7;
const SHORTEST_DENSE: usize = 3;

struct Text<'a> {
    message: &'a Message,
    pieces: Vec<String>,
    whole: String,
}

/// The fewest fragments that stand in every message that tells of a failure, and in no other that tells another.
pub fn fragments_of(messages: &[Message]) -> Chosen {
    let texts: Vec<Text> = messages.iter().map(Text::of).collect();
    let known: Vec<(&str, Signal)> = written_fragments()
        .filter_map(|(words, meaning)| match meaning {
            Meaning::Signal(signal) => Some((words, signal)),
            _ => None,
        })
        .collect();
    let telling: Vec<&Text> = texts.iter().filter(|text| text.signal().is_some()).collect();
    let mut by_language: BTreeMap<String, Vec<&Text>> = BTreeMap::new();
    for text in &texts {
        by_language.entry(base(&text.message.language)).or_default().push(text);
    }
    let mut chosen = Chosen::new();
    // What programs say in English, people have read and written down.
    for (language, mut spoken) in by_language.into_iter().filter(|(language, _)| language != "en") {
        drop_repetitions(&mut spoken);
        cover(&language, &spoken, &telling, &known, &mut chosen);
    }
    chosen
}

/// A message that repeats one which is wanted, word by word, says nothing else.
fn drop_repetitions(spoken: &mut Vec<&Text>) {
    let wanted: Vec<String> =
        spoken.iter().filter(|text| text.signal().is_some()).flat_map(|text| text.pieces.clone()).collect();
    let repeats = |text: &Text| {
        wanted.iter().any(|piece| piece.len() > 8 && text.whole.contains(piece.trim_end_matches(['.', ':', ' '])))
    };
    spoken.retain(|text| text.signal().is_some() || !repeats(text));
}

impl<'a> Text<'a> {
    fn of(message: &'a Message) -> Self {
        let pieces: Vec<String> = message.pieces().iter().map(|piece| folded(piece).trim().to_owned()).collect();
        Self { message, whole: pieces.join(" \u{0} "), pieces }
    }

    fn signal(&self) -> Option<Signal> {
        self.message.wanted.map(|wanted| wanted.0)
    }
}

/// `pt-BR` and `pt` share their words.
fn base(language: &str) -> String {
    language.split(['-', '@']).next().unwrap_or_default().to_lowercase()
}

/// Chooses for one language, the fragments first that serve most of its messages.
fn cover(language: &str, spoken: &[&Text], telling: &[&Text], known: &[(&str, Signal)], chosen: &mut Chosen) {
    let mut open: Vec<&Text> =
        spoken.iter().copied().filter(|text| text.signal().is_some_and(is_to_be_found)).collect();
    open.retain(|text| {
        !known.iter().any(|(words, signal)| text.signal() == Some(*signal) && stands_in(&text.whole, words))
    });
    open.retain(|text| {
        let served =
            chosen.keys().find(|(signal, words)| text.signal() == Some(*signal) && stands_in(&text.whole, words));
        let served = served.cloned();
        if let Some(served) = &served {
            note(chosen, served.clone(), language, text);
        }
        served.is_none()
    });
    let mut rejected: BTreeSet<(Signal, String)> = BTreeSet::new();
    loop {
        let mut counts: BTreeMap<(Signal, String), usize> = BTreeMap::new();
        for text in &open {
            let Some(signal) = text.signal() else { continue };
            for words in candidates(text) {
                *counts.entry((signal, words)).or_default() += 1;
            }
        }
        let mut ranked: Vec<_> = counts.into_iter().filter(|(candidate, _)| !rejected.contains(candidate)).collect();
        ranked.sort_by_key(|((_, words), count)| (Reverse(*count), is_accidental(words), words.len()));
        let mut best = None;
        for (candidate, _) in ranked {
            if is_distinct(&candidate, spoken, telling) && !is_part_of_other(&candidate, known) {
                best = Some(candidate);
                break;
            }
            rejected.insert(candidate);
        }
        let Some(best) = best else { break };
        open.retain(|text| {
            let served = text.signal() == Some(best.0) && stands_in(&text.whole, &best.1);
            if served {
                note(chosen, best.clone(), language, text);
            }
            !served
        });
    }
    for text in open {
        eprintln!("{language} {} {}: nothing tells it from others", text.message.catalogue, text.message.key);
    }
}

/// Words that stand beside each other by chance: the end of one sentence and the start of the next, or few letters.
fn is_accidental(words: &str) -> bool {
    words.contains(['.', ',', ';', '(', ')', '"']) || words.is_ascii() && words.len() < 10
}

/// Signals that serve no diagnosis are not worth their bytes.
fn is_to_be_found(signal: Signal) -> bool {
    !matches!(signal, Signal::Denied)
}

fn note(chosen: &mut Chosen, fragment: (Signal, String), language: &str, text: &Text) {
    let origin = chosen.entry(fragment).or_default();
    origin.languages.insert(language.to_owned());
    origin.catalogues.insert(text.message.catalogue);
}

/// Whether no message that says something else has these words.
fn is_distinct((signal, words): &(Signal, String), spoken: &[&Text], telling: &[&Text]) -> bool {
    // That a mail was being sent may be said beside anything else.
    if *signal == Signal::Smtp {
        return words.chars().count() >= 10 || is_dense(words);
    }
    let other = |text: &&&Text| text.signal().is_none_or(|said| !is_near(said, *signal));
    !spoken.iter().filter(other).any(|text| stands_in(&text.whole, words))
        && !telling.iter().filter(other).any(|text| stands_in(&text.whole, words))
}

/// Whether a fragment that people wrote has these words and stands for something else; or whether the words only say
/// that they are about mail.
fn is_part_of_other((signal, words): &(Signal, String), known: &[(&str, Signal)]) -> bool {
    let context = |said: Signal| matches!(said, Signal::Smtp | Signal::Mail);
    if leaves_no_doubt(*signal)
        && known.iter().any(|(fragment, said)| context(*said) && *fragment != "starttls" && stands_in(words, fragment))
    {
        return true;
    }
    known.iter().any(|(fragment, said)| *said < Signal::Smtp && !is_near(*said, *signal) && stands_in(fragment, words))
}

/// A signal that decides at once: words that only say that they are about mail must not stand for it.
fn leaves_no_doubt(signal: Signal) -> bool {
    use Signal::*;
    matches!(
        signal,
        Refused | NameUnresolved | Certificate | TlsWithheld | LoginRefused | ConnectTimeout | Unreachable | Delivered
    )
}

/// Two signals that lead to one cause may share their words.
fn is_near(one: Signal, other: Signal) -> bool {
    use Signal::*;
    let group = |signal| match signal {
        ConnectTimeout | Timeout => ConnectTimeout,
        LoginRefused | LoginFailed => LoginRefused,
        Reset | Closed => Reset,
        other => other,
    };
    group(one) == group(other)
}

/// Whether the fragment is found in the text as the reader of messages finds it: from the start of a word.
fn stands_in(text: &str, fragment: &str) -> bool {
    let words = fragment.strip_suffix('|').unwrap_or(fragment);
    let ends = |at: usize| text.as_bytes().get(at).is_none_or(|byte| !byte.is_ascii_alphanumeric());
    text.match_indices(words).any(|(at, _)| {
        let begins = !words.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) || at == 0 || ends(at - 1);
        begins && (words.len() == fragment.len() || ends(at + words.len()))
    })
}

/// Runs of whole words of a message; of signs, where words are not written apart.
fn candidates(text: &Text) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for piece in &text.pieces {
        let dense = is_dense(piece);
        let breaks: Vec<usize> = piece
            .char_indices()
            .filter(|(at, character)| dense && !character.is_ascii() || *at == 0 || piece.as_bytes()[at - 1] == b' ')
            .map(|(at, _)| at)
            .chain([piece.len()])
            .collect();
        for (index, start) in breaks.iter().enumerate() {
            for end in breaks.iter().skip(index + 1) {
                let words = piece[*start..*end].trim_matches(|mark: char| !mark.is_alphanumeric() && !is_mark(mark));
                let length = words.chars().count();
                if length > LONGEST {
                    break;
                }
                let shortest = if dense { SHORTEST_DENSE } else { SHORTEST };
                let telling = length >= shortest && !words.contains("example") && folded(words) == words;
                if telling && piece[*start..].starts_with(words) {
                    found.insert(words.to_owned());
                }
            }
        }
        if found.is_empty() && piece.chars().count() >= 4 && piece.chars().count() <= 2 * LONGEST {
            found.insert(piece.trim_end_matches(['.', ':', ' ']).to_owned());
        }
    }
    found
}

/// A sign that belongs to the letter before it.
fn is_mark(character: char) -> bool {
    !character.is_ascii()
        && !character.is_ascii_punctuation()
        && !matches!(character, '。' | '、' | '：' | '．' | '।' | '،' | '…')
}

/// Chinese, Japanese, Thai, Lao, Khmer, Burmese: few signs make a word.
fn is_dense(piece: &str) -> bool {
    let dense = |character: &char| matches!(*character, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    2 * piece.chars().filter(dense).count() > piece.chars().filter(|character| character.is_alphabetic()).count()
}

/// The fragments alone, below their signals: what is compiled in.
pub fn packed(chosen: &Chosen) -> String {
    let mut packed = String::new();
    let mut last = "";
    for (signal, words) in sorted(chosen) {
        if signal != last {
            packed += &format!("= {signal}\n");
            last = signal;
        }
        packed += &format!("{words}\n");
    }
    packed
}

/// By the names of the signals, then by words.
fn sorted(chosen: &Chosen) -> BTreeSet<(&'static str, &str)> {
    chosen.keys().map(|(signal, words)| (signal.as_str(), words.as_str())).collect()
}

/// The fragments as lines of a table, by signal and words.
pub fn table(chosen: &Chosen) -> String {
    let mut table = String::from(
        "# Written by `cargo xtask harvest` from the catalogues of the programs named in the last column: do not edit.\n\
         # signal\tfragment\tlanguages\tcatalogues\n",
    );
    for (name, words) in sorted(chosen) {
        let Some(origin) = Signal::parse(name).and_then(|signal| chosen.get(&(signal, words.to_owned()))) else {
            continue;
        };
        let languages: Vec<&str> = origin.languages.iter().map(String::as_str).collect();
        let catalogues: Vec<&str> = origin.catalogues.iter().copied().collect();
        table += &format!("{name}\t{words}\t{}\t{}\n", languages.join(","), catalogues.join(","));
    }
    table
}
