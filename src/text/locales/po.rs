//! Reads and writes gettext catalogues, as far as ours go: no plurals, every message with a context.

use std::fmt::Write as _;

/// One entry of a catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Item {
    /// The line it ends in, from 1.
    pub line: usize,
    /// What the translator noted: lines after `# `.
    pub comments: Vec<String>,
    /// What translators should know: lines after `#. `.
    pub notes: Vec<String>,
    /// Where the English is: `#: `.
    pub reference: String,
    /// Whether the translation was made from another English: `#, fuzzy`.
    pub is_fuzzy: bool,
    /// That other English: `#| msgid`.
    pub previous: String,
    /// `kind/word`; empty for the head of the catalogue.
    pub key: String,
    /// The English.
    pub english: String,
    /// The translation, empty where there is none yet.
    pub text: String,
}

/// The entries of a catalogue. An error is the number of the line that cannot be read, from 1.
pub(super) fn read(catalogue: &str) -> Result<Vec<Item>, usize> {
    let mut items = vec![Item::default()];
    let mut field = "msgstr";
    for (line, number) in catalogue.lines().zip(1..) {
        let line = line.trim();
        if line.is_empty() {
            items.push(Item::default());
            continue;
        }
        let Some(item) = items.last_mut() else { continue };
        item.line = number;
        if let Some(text) = line.strip_prefix("#|") {
            field = read_text(item, text.trim(), field, true).ok_or(number)?;
        } else if let Some(comment) = line.strip_prefix('#') {
            read_comment(item, comment);
        } else {
            field = read_text(item, line, field, false).ok_or(number)?;
        }
    }
    items.retain(|item| !item.english.is_empty() || !item.text.is_empty());
    Ok(items)
}

/// Comments that we do not write, such as `#~`, are left out.
fn read_comment(item: &mut Item, comment: &str) {
    match comment.split_at_checked(1) {
        Some((".", note)) => item.notes.push(note.trim().to_owned()),
        Some((":", reference)) => item.reference = reference.trim().to_owned(),
        Some((",", flags)) => item.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy"),
        Some((" ", comment)) => item.comments.push(comment.trim().to_owned()),
        _ => {}
    }
}

/// Reads `msgid "…"`, or a line that goes on with `last`; returns which field the next line would go on with.
fn read_text<'a>(item: &mut Item, line: &'a str, last: &'a str, is_previous: bool) -> Option<&'a str> {
    let (field, quoted) = if line.starts_with('"') { (last, line) } else { line.split_once(' ')? };
    let part = match field {
        "msgid" if is_previous => &mut item.previous,
        "msgctxt" => &mut item.key,
        "msgid" => &mut item.english,
        "msgstr" => &mut item.text,
        _ => return None,
    };
    unquote(quoted.trim(), part)?;
    Some(field)
}

fn unquote(quoted: &str, into: &mut String) -> Option<()> {
    let mut letters = quoted.strip_prefix('"')?.strip_suffix('"')?.chars();
    while let Some(letter) = letters.next() {
        into.push(match letter {
            '\\' => match letters.next()? {
                'n' => '\n',
                escaped @ ('"' | '\\') => escaped,
                _ => return None,
            },
            '"' => return None,
            _ => letter,
        });
    }
    Some(())
}

/// A catalogue of these entries, each text in one line.
pub(super) fn write(items: &[Item]) -> String {
    let items: Vec<_> = items.iter().map(write_item).collect();
    items.join("\n")
}

fn write_item(item: &Item) -> String {
    let mut lines = String::new();
    let mut line = |mark: &str, text: &str| {
        if !text.is_empty() {
            _ = writeln!(lines, "{mark} {text}");
        }
    };
    item.comments.iter().for_each(|comment| line("#", comment));
    item.notes.iter().for_each(|note| line("#.", note));
    line("#:", &item.reference);
    line("#,", if item.is_fuzzy { "fuzzy" } else { "" });
    if !item.previous.is_empty() {
        line("#| msgid", &quoted(&item.previous));
    }
    if !item.key.is_empty() {
        line("msgctxt", &quoted(&item.key));
    }
    line("msgid", &quoted(&item.english));
    line("msgstr", &if item.key.is_empty() { head(&item.text) } else { quoted(&item.text) });
    lines
}

/// The head of a catalogue has a line for each of its fields.
fn head(text: &str) -> String {
    let lines: Vec<_> = text.split_inclusive('\n').map(quoted).collect();
    format!("\"\"\n{}", lines.join("\n"))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\"").replace('\n', r"\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CATALOGUE: &str = r##"# Frisian
msgid ""
msgstr ""
"Language: fy\n"
"MIME-Version: 1.0\n"

# Mind the gap.
#. A button.
#: src/text/ui.rs
#, fuzzy
#| msgid "Duplicate"
msgctxt "ui/copy"
msgid "Copy"
msgstr "Say \"it\""
"##;

    #[test]
    fn what_is_read_is_written_as_it_was() {
        let items = read(CATALOGUE).expect("a catalogue");
        assert_eq!(items.len(), 2);
        let [head, copy] = items.as_slice() else { panic!("two entries") };
        assert_eq!((head.key.as_str(), head.text.as_str()), ("", "Language: fy\nMIME-Version: 1.0\n"));
        assert_eq!((copy.key.as_str(), copy.english.as_str(), copy.text.as_str()), ("ui/copy", "Copy", "Say \"it\""));
        assert_eq!((copy.is_fuzzy, copy.previous.as_str(), copy.line), (true, "Duplicate", 14));
        assert_eq!((copy.comments.concat(), copy.notes.concat()), ("Mind the gap.".into(), "A button.".into()));
        assert_eq!(write(&items), CATALOGUE);
    }

    #[test]
    fn texts_may_go_on_in_the_next_line_as_tools_write_them() {
        let items = read(
            "msgctxt \"ui/copy\"\nmsgid \"\"\n\"Co\"\n\"py\"\nmsgstr \"\"\n\"Kopi\"\n\"eren\"\n#~ msgid \"old\"\n",
        );
        let [item] = items.expect("a catalogue").try_into().expect("one entry");
        assert_eq!((item.english.as_str(), item.text.as_str()), ("Copy", "Kopieren"));
    }

    #[test]
    fn what_is_no_catalogue_is_refused_with_its_line() {
        for (text, line) in [("ui/copy Copy", 1), ("\nmsgid Copy", 2), ("msgid \"a\\x\"", 1), ("msgid \"a\" \"b\"", 1)]
        {
            assert_eq!(read(text).err(), Some(line), "{text}");
        }
    }
}
