//! `cargo xtask locales`: what the translations lack, and the files that are made of them.

use std::{fs, path::Path};

use anyhow::{Result, bail};
use port_advice::{
    model::{Locale, Vocabulary},
    text::{
        Ui,
        locales::{self, Kind, review, stamped, untranslated},
    },
};

use crate::project;

/// What can be asked about the translations.
#[derive(clap::Args)]
pub struct Options {
    /// Only this language; prints what it lacks as lines for its file
    #[arg(value_parser = tag)]
    tag: Option<Locale>,
    /// Take every message of this language for a translation of today's English
    #[arg(long, requires = "tag")]
    stamp: bool,
}

fn tag(tag: &str) -> Result<Locale, String> {
    let known = Locale::SPELLINGS.join(", ");
    Locale::parse(tag).ok_or_else(|| format!("it is one of {known}; a new one begins in src/model/locale.rs"))
}

/// Says what is missing, stale or otherwise wrong; that is an error.
pub fn run(options: &Options) -> Result<()> {
    let mut faults = 0;
    for locale in Locale::ALL.iter().filter(|locale| options.tag.is_none_or(|tag| tag == **locale)) {
        if *locale == Locale::En {
            continue;
        }
        let file = project::root().join(format!("src/text/locales/{locale}.txt"));
        let mut source = fs::read_to_string(&file)?;
        if options.stamp {
            source = stamped(&source);
            fs::write(&file, &source)?;
        }
        if options.tag.is_some() {
            print!("{}", untranslated(&source));
        }
        for fault in review(*locale, &source) {
            faults += 1;
            if options.tag.is_none() || fault.kind != Kind::Missing {
                eprintln!("{fault}");
            }
        }
    }
    match faults {
        0 => Ok(()),
        _ => bail!("{faults} messages need a translator"),
    }
}

/// What the program and the exported article say, and pages never show.
const NOT_FOR_PAGES: [&str; 4] = ["article", "terminal", "when-to-use", "when-not"];
/// What only the program and the exported article say.
const NOT_FOR_SCRIPTS: [&str; 2] = ["article", "terminal"];

/// What is no part of an answer.
const NOT_IN_ANSWERS: [&str; 3] = ["ui", "when-to-use", "when-not"];

/// Writes two catalogues for each language for the widget, which loads those of the one it needs.
pub fn for_widget(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for locale in Locale::ALL {
        let [first, later] = locales::for_page(*locale, |kind| !NOT_FOR_PAGES.contains(&kind));
        fs::write(folder.join(format!("{locale}.txt")), first)?;
        fs::write(folder.join(format!("{locale}.later.txt")), later)?;
    }
    Ok(())
}

/// Writes what tests of the layout show in place of a translation, for both directions of writing.
pub fn for_tests(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for locale in [Locale::De, Locale::Ar] {
        fs::write(folder.join(format!("{locale}.txt")), locales::pseudo(locale))?;
    }
    Ok(())
}

/// "Try again" in each language, as JSON: what the element's script says when nothing else has come.
pub fn try_again() -> serde_json::Value {
    let words = |locale: &Locale| (locale.to_string(), locales::catalogue(*locale).ui(Ui::TryAgain).into());
    serde_json::Value::Object(Locale::ALL.iter().map(words).collect())
}

/// The scripts that `explain` has each language from, in the package.
pub fn scripts() -> Vec<String> {
    Locale::ALL.iter().map(|locale| format!("locales/{locale}.js")).collect()
}

/// Writes the script that knows where each language is.
pub fn importers(script: &Path) -> Result<()> {
    let importers: String =
        Locale::ALL.iter().map(|tag| format!("  '{tag}': () => import('./locales/{tag}.js'),\n")).collect();
    Ok(fs::write(script, format!("export const LOCALES = {{\n{importers}}}\n"))?)
}

/// Writes each language as a JSON object, for scripts that show answers by themselves; and as a script what answers say.
pub fn for_scripts(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for locale in Locale::ALL {
        let (mut messages, mut said) = (serde_json::Map::new(), serde_json::Map::new());
        for (key, english) in locales::messages() {
            let Some((kind, word)) = key.split_once('/').filter(|(kind, _)| !NOT_FOR_SCRIPTS.contains(kind)) else {
                continue;
            };
            let text: String = locales::catalogue(*locale).find(kind, word).unwrap_or(english.into()).into();
            if !NOT_IN_ANSWERS.contains(&kind) {
                said.insert(key.clone(), text.clone().into());
            }
            messages.insert(key.clone(), text.into());
        }
        fs::write(folder.join(format!("{locale}.json")), serde_json::to_string_pretty(&messages)? + "\n")?;
        let script = format!("export const messages = {}\n", serde_json::to_string(&said)?);
        fs::write(folder.join(format!("{locale}.js")), script)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fs, path::PathBuf};

    use port_advice::text::{Catalogue, Language};

    use super::*;

    fn written(name: &str, write: fn(&Path) -> Result<()>) -> BTreeMap<String, String> {
        let folder = std::env::temp_dir().join(format!("port-advice-{name}-{}", std::process::id()));
        write(&folder).unwrap();
        let files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        let name = |file: &PathBuf| file.file_name().unwrap().to_string_lossy().into_owned();
        let texts = files.iter().map(|file| (name(file), fs::read_to_string(file).unwrap())).collect();
        fs::remove_dir_all(folder).unwrap();
        texts
    }

    #[test]
    fn the_widget_gets_every_language_in_two_parts_and_nothing_it_never_shows() {
        let files = written("widget", for_widget);
        assert_eq!(files.len(), 2 * Locale::ALL.len());
        for (name, text) in files {
            let language = Language::read(text).unwrap();
            let is_later = name.ends_with(".later.txt");
            let part = if is_later { ".later" } else { "" };
            assert_eq!(name, format!("{}{part}.txt", language.locale()));
            let has = |kind, word| language.find(kind, word).is_some();
            assert!(has("ui", "use-this") != is_later && has("code", "ask-host") != is_later, "{name}");
            assert!(has("ui", "paste-error") == is_later && has("cause", "dns") == is_later, "{name}");
            assert!(!has("terminal", "why") && !has("when-to-use", "25"), "{name}");
        }
    }

    #[test]
    fn scripts_get_the_same_keys_in_every_language() {
        let (scripts, files): (BTreeMap<_, _>, BTreeMap<_, _>) =
            written("scripts", for_scripts).into_iter().partition(|(name, _)| name.ends_with(".js"));
        assert_eq!((scripts.len(), files.len()), (Locale::ALL.len(), Locale::ALL.len()));
        assert!(scripts.values().all(|script| script.contains("code/ask-host") && !script.contains("ui/yes")));
        let read = |text: &str| serde_json::from_str::<BTreeMap<String, String>>(text).unwrap();
        let english = read(&files["en.json"]);
        assert_eq!(english["ui/yes"], "Yes");
        for text in files.values() {
            assert!(read(text).keys().eq(english.keys()));
        }
        assert_eq!(read(&files["de.json"])["ui/yes"], "Ja");
    }
}
