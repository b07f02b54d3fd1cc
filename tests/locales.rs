//! Languages: who gets which, how a catalogue is read, and what every translation is held to.

#![cfg(feature = "locales")]

use port_advice::input;
use port_advice::knowledge::{DataError, Opening, Standing};
use port_advice::model::{
    Blocking, Cause, Certainty, Code, Confidence, Gate, Locale, Mode, NetworkKind, Outcome, Policy, PortStatus, Reason,
    Role, Security, UserName, Verdict, Vocabulary,
};
use port_advice::profile::{Profile, Wording};
use port_advice::text::locales::{self, Kind, accepted, review, template, translated, updated};
use port_advice::text::{Branded, Catalogue, English, Language, Terminal, Ui, label, say, when_to_use, words};
use proptest::proptest;

fn read(catalogue: &str) -> Result<Language, DataError> {
    Language::read(catalogue.to_owned())
}

#[test]
fn everybody_gets_the_nearest_language() {
    let mut seen = 0;
    for line in include_str!("cases/locales.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (wanted, chosen) = line.split_once("=>").expect("wanted => chosen");
        let locale = Locale::choose(wanted.split(',').map(str::trim));
        assert_eq!(locale.as_str(), chosen.trim(), "{line}");
        seen += 1;
    }
    assert!(seen > 15);
}

#[test]
fn a_language_that_is_not_there_is_named_with_those_that_are() {
    let problem = input::locale("locale", "klingon").expect_err("no such language");
    let said = problem.to_string();
    assert!(said.contains("`klingon`") && said.contains("`pt-BR`") && said.contains("`ar`"), "{said}");
    assert_eq!(input::locale("locale", "de-CH"), Ok(Locale::De));
}

#[test]
fn languages_know_their_names_and_direction() {
    for locale in Locale::ALL {
        assert!(!locale.own_name().is_empty());
        assert_eq!(locales::catalogue(*locale).is_right_to_left(), *locale == Locale::Ar);
    }
}

/// The words of a vocabulary that have no label of this kind.
fn unlabelled<W: Vocabulary>(kind: &str) -> Vec<String> {
    let words = W::ALL.iter().map(|word| word.as_str()).filter(|word| English.label(kind, word).is_none());
    words.map(|word| format!("{kind}/{word}")).collect()
}

#[test]
fn every_word_that_stands_in_sentences_has_a_label() {
    let unlabelled = [
        unlabelled::<Blocking>("blocking"),
        unlabelled::<Cause>("cause"),
        unlabelled::<Certainty>("certainty"),
        unlabelled::<Confidence>("confidence"),
        unlabelled::<Gate>("gate"),
        unlabelled::<Mode>("mode"),
        unlabelled::<NetworkKind>("kind"),
        unlabelled::<Opening>("how"),
        unlabelled::<Outcome>("outcome"),
        unlabelled::<Policy>("policy"),
        unlabelled::<PortStatus>("status"),
        unlabelled::<Role>("role"),
        unlabelled::<Security>("security"),
        unlabelled::<Standing>("standing"),
        unlabelled::<UserName>("userName"),
        unlabelled::<Verdict>("verdict"),
    ];
    assert_eq!(unlabelled.concat(), ["status/unknown"], "an unknown status gives no reason");
}

#[test]
fn a_catalogue_says_what_it_has_and_leaves_the_rest_to_english() {
    let catalogue = "de\ncode/ask-host Fragen Sie.\nmode/none keine\nui/port Port\nwhen-to-use/25 Für Server.\n";
    let german = read(catalogue).expect("a catalogue");
    assert_eq!(german.locale(), Locale::De);
    assert_eq!(german.sentence(Code::AskHost), "Fragen Sie.");
    assert_eq!(german.sentence(Code::UseRelay), English.sentence(Code::UseRelay));
    assert_eq!(german.label("mode", "none").as_deref(), Some("keine"));
    assert_eq!(german.label("mode", "starttls").as_deref(), Some("STARTTLS"));
    assert_eq!(german.label("network", "Hetzner"), None);
    assert_eq!(german.ui(Ui::Port), "Port");
    assert_eq!(words(&german, Terminal::Why), "Why");
    assert_eq!(when_to_use(&german, 25).as_deref(), Some("Für Server."));
    assert_eq!(when_to_use(&german, 26), when_to_use(&English, 26));
}

#[test]
fn what_is_no_catalogue_is_refused_with_its_line() {
    for (text, line) in [
        ("", 1),
        ("<!doctype html>\n<title>Not found</title>\n", 1),
        ("xx\n", 1),
        ("de\nui/port\n", 2),
        ("de\nui/port \n", 2),
        ("de\nport Port\n", 2),
        ("de\n\nui/port Port\n", 2),
        ("de\nui/yes Ja\nui/no Nein\n", 3),
        ("de\nui/no Nein\nui/no Nein\n", 3),
    ] {
        assert_eq!(read(text).map_err(|error| error.line).err(), Some(line), "{text:?}");
    }
    assert!(read("de").is_ok() && read("de\nui/no Nein").is_ok());
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "(de\n)?([a-z/ é]{0,12}\n?){0,8}", kind in "[a-z/é]{0,3}", word in "[a-z/é]{0,3}") {
        if let Ok(language) = read(&text) {
            let found = language.find(&kind, &word).map(|found| format!("{kind}/{word} {found}"));
            let line = text.lines().skip(1).find(|line| line.split(' ').next() == Some(&format!("{kind}/{word}")));
            assert_eq!(found.as_deref(), line);
        }
    }
}

#[test]
fn a_host_has_its_own_words_in_every_language() {
    let wording = Some(Wording(vec![(Code::AskHost, "Call Example.".to_owned())]));
    let profile = Profile { brand: "Example".to_owned(), wording, ..Profile::default() };
    for locale in Locale::ALL {
        let catalogue = locales::catalogue(*locale);
        let branded = Branded { profile: &profile, other: catalogue };
        assert_eq!(say(&branded, &Reason::new(Code::AskHost, &[])), "Call Example.");
        let other = Reason::new(Code::UseRelay, &[]);
        assert_eq!(say(&branded, &other), say(catalogue, &other));
        assert_eq!(branded.is_right_to_left(), catalogue.is_right_to_left());
    }
}

#[test]
fn names_are_isolated_where_writing_runs_from_right_to_left() {
    let reason = Reason::new(Code::NoteNoPasswords, &[]).with("service", "Gmail (Google)");
    assert!(say(locales::catalogue(Locale::Ar), &reason).contains("\u{2068}Gmail (Google)\u{2069}"));
    assert!(!say(locales::catalogue(Locale::De), &reason).contains('\u{2068}'));
}

#[test]
fn what_is_packed_is_read_back() {
    for locale in Locale::ALL {
        let Some(packed) = locales::packed(*locale, |_| true) else { continue };
        let language = read(&packed).expect("a catalogue");
        for line in packed.lines().skip(1) {
            let (key, text) = line.split_once(' ').expect("key and text");
            let (kind, word) = key.split_once('/').expect("kind and word");
            assert_eq!(language.find(kind, word).as_deref(), Some(text), "{locale}: {key}");
        }
        let only_ui = locales::packed(*locale, |kind| kind == "ui").expect("a translation");
        assert!(only_ui.lines().skip(1).all(|line| line.starts_with("ui/")));
    }
}

#[test]
fn pseudo_english_is_strange_long_and_whole() {
    let pseudo = read(&locales::pseudo(Locale::De)).expect("a catalogue");
    for entry in locales::messages() {
        let english = entry.english;
        let strange = pseudo.find(entry.kind, &entry.word).expect("every message");
        assert!(strange.starts_with('[') && strange.ends_with(']') && strange != english);
        let (before, after) = (english.chars().count(), strange.chars().count());
        assert!(after * 10 >= before * 13 && after * 10 <= before * 14 + 30, "{before} became {after}: {strange}");
        for placeholder in english.split('{').skip(1).filter_map(|rest| rest.split_once('}')) {
            assert!(strange.contains(&format!("{{{}}}", placeholder.0)), "{strange}");
        }
    }
    assert_eq!(label(&pseudo, "network", Locale::De), "de", "what has no label stays as it is");
}

/// A catalogue that says everything in English.
fn whole() -> String {
    let messages = locales::messages();
    let keys: Vec<_> = messages.iter().map(|entry| (entry.key(), entry.english)).collect();
    let texts = keys.iter().map(|(key, english)| (key.as_str(), *english));
    translated(&updated(Locale::De, "").expect("an empty catalogue"), texts).expect("a catalogue")
}

#[test]
fn a_catalogue_is_made_from_the_template_and_filled_in() {
    assert!(template().starts_with("# Template: "));
    let from_template = updated(Locale::De, &template());
    assert_eq!(from_template, updated(Locale::De, ""));
    assert!(from_template.is_ok_and(|catalogue| catalogue.starts_with("# Deutsch\n")));
    assert_eq!(review(Locale::De, &whole()), []);
    assert_eq!(updated(Locale::De, &whole()), Ok(whole()));
}

#[test]
fn a_translation_of_another_english_is_fuzzy_until_somebody_has_looked_at_it() {
    let old = whole().replace("msgid \"Try again\"", "msgid \"Once more\"");
    let fuzzy = updated(Locale::De, &old).expect("a catalogue");
    let entry =
        "#, fuzzy\n#| msgid \"Once more\"\nmsgctxt \"ui/try-again\"\nmsgid \"Try again\"\nmsgstr \"Try again\"\n";
    assert!(fuzzy.contains(entry));
    assert_eq!(updated(Locale::De, &fuzzy).as_ref(), Ok(&fuzzy));
    assert_eq!(review(Locale::De, &fuzzy).len(), 1);
    assert_eq!(accepted(&fuzzy), Ok(whole()));
    assert_eq!(translated(&fuzzy, [("ui/try-again", "Try again")]), Ok(whole()));
}

#[test]
fn every_fault_is_found_and_said() {
    let file = whole();
    let faults = |from: &str, to: &str| {
        let spoilt = file.replace(from, to);
        assert_ne!(spoilt, file, "`{from}` is there");
        let faults = review(Locale::De, &spoilt);
        faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
    };
    let context = "msgctxt \"ui/progress\"\n";
    let id = "msgid \"Question {number} of {total}\"\n";
    let progress = format!("{context}{id}msgstr \"Question {{number}} of {{total}}\"\n");
    let said = |text: &str| faults(&progress, &format!("{context}{id}msgstr \"{text}\"\n"));
    assert_eq!(faults(&progress, ""), "de: ui/progress is missing");
    assert_eq!(said(""), "de: ui/progress is missing");
    let stale = "de: ui/progress is stale: English now says “Question {number} of {total}”";
    assert_eq!(faults(&progress, &format!("#, fuzzy\n{progress}")), stale);
    assert_eq!(faults(id, "msgid \"Question {number}\"\n"), stale);
    assert_eq!(faults(&progress, &format!("{progress}\n{progress}")), "de: ui/progress is there twice");
    let placeholders = "de: ui/progress has other placeholders than English: number, total";
    assert_eq!(said("Question {number} of {all}"), placeholders);
    assert_eq!(faults("ui/progress", "ui/odd"), "de: ui/odd is no message of English; de: ui/progress is missing");
    assert!(faults(context, "ui/progress\n").ends_with(" is no line of a gettext catalogue"));
    assert!(said("Question {number} of {total}.").contains("closing mark that English has not"));
    assert!(said("Question  {number} of {total}").contains("blanks"));
    assert!(said("TLS question {number} of {total}").contains("names that English has not"));
    assert!(said("Question {number} of {total}: 1").contains("numbers that English has not"));
    let differs = |what: &str, text: &str| {
        faults(&progress, &format!("# differs in {what}: so it is\n{context}{id}msgstr \"{text}\"\n"))
    };
    assert_eq!(differs("names", "TLS question {number} of {total}"), "");
    assert!(differs("numbers", "TLS question {number} of {total}").contains("names"));
    assert!(matches!(review(Locale::De, "")[0].kind, Kind::Missing));
}

#[test]
fn every_translation_is_whole_and_fresh() {
    let mut faults = Vec::new();
    for locale in Locale::ALL {
        let Some(catalogue) = locales::source(*locale) else { continue };
        faults.extend(review(*locale, catalogue).iter().map(ToString::to_string));
        if updated(*locale, catalogue).as_deref() != Ok(catalogue) {
            faults.push(format!("{locale}.po is not as `cargo xtask locales` writes it"));
        }
    }
    if include_str!("../src/text/locales/messages.pot") != template() {
        faults.push("messages.pot is not as `cargo xtask locales` writes it".to_owned());
    }
    assert!(faults.is_empty(), "run `cargo xtask locales`:\n{}", faults.join("\n"));
}
