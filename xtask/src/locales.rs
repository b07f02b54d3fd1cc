//! `cargo xtask locales`: what the translations lack, and the files that are made of them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, anyhow, bail};
use port_advice::{
    model::{Locale, Vocabulary},
    text::{
        Ui,
        locales::{self, accepted, review, template, translated, updated},
    },
};

use crate::project;

/// What can be asked about the translations.
#[derive(clap::Args)]
pub struct Options {
    /// Only this language
    #[arg(value_parser = tag)]
    tag: Option<Locale>,
    /// Take the translations of this language from a file of lines such as `ui/copy Kopieren`
    #[arg(long, requires = "tag", value_name = "FILE")]
    take: Option<PathBuf>,
    /// Take every fuzzy message of this language for a translation of today's English
    #[arg(long, requires = "tag")]
    accept: bool,
}

fn tag(tag: &str) -> Result<Locale, String> {
    let known = Locale::SPELLINGS.join(", ");
    Locale::parse(tag).ok_or_else(|| format!("it is one of {known}; a new one begins in src/model/locale.rs"))
}

/// Brings the catalogues up to date with the English, and says what is missing, stale or otherwise wrong; that is an
/// error.
pub fn run(options: &Options) -> Result<()> {
    let folder = project::root().join("src/text/locales");
    fs::write(folder.join("messages.pot"), template())?;
    let mut faults = 0;
    for locale in Locale::ALL.iter().filter(|locale| **locale != Locale::En) {
        if options.tag.is_some_and(|tag| tag != *locale) {
            continue;
        }
        let file = folder.join(format!("{locale}.po"));
        let catalogue = brought_up_to_date(*locale, &fs::read_to_string(&file)?, options)
            .with_context(|| file.display().to_string())?;
        fs::write(&file, &catalogue)?;
        let found = review(*locale, &catalogue);
        faults += found.len();
        found.iter().for_each(|fault| eprintln!("{fault}"));
    }
    match faults {
        0 => Ok(()),
        _ => bail!("{faults} messages need a translator"),
    }
}

fn brought_up_to_date(locale: Locale, catalogue: &str, options: &Options) -> Result<String> {
    let unreadable = |line| anyhow!("line {line} is no line of a gettext catalogue");
    let mut catalogue = updated(locale, catalogue).map_err(unreadable)?;
    if let Some(file) = &options.take {
        let lines = fs::read_to_string(file)?;
        let texts = lines.lines().filter(|line| !line.is_empty()).map(|line| {
            let parts = line.split_once(' ').filter(|(key, _)| catalogue.contains(&format!("msgctxt \"{key}\"\n")));
            parts.with_context(|| format!("`{line}` does not begin with the key of a message"))
        });
        let texts = texts.collect::<Result<Vec<_>>>()?;
        catalogue = translated(&catalogue, texts).map_err(unreadable)?;
    }
    if options.accept {
        catalogue = accepted(&catalogue).map_err(unreadable)?;
    }
    Ok(catalogue)
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
        for entry in locales::messages().iter().filter(|entry| !NOT_FOR_SCRIPTS.contains(&entry.kind)) {
            let translation = locales::catalogue(*locale).find(entry.kind, &entry.word);
            let text: String = translation.unwrap_or(entry.english.into()).into();
            if !NOT_IN_ANSWERS.contains(&entry.kind) {
                said.insert(entry.key(), text.clone().into());
            }
            messages.insert(entry.key(), text.into());
        }
        fs::write(folder.join(format!("{locale}.json")), serde_json::to_string_pretty(&messages)? + "\n")?;
        let direction = if locale.is_right_to_left() { "rtl" } else { "ltr" };
        let said = serde_json::to_string(&said)?;
        let script = format!("export const direction = '{direction}'\nexport const messages = {said}\n");
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
