//! Text for people: wrapped, with numbers for its sources.

use std::io::{self, Write};
use std::process::ExitCode;

use port_advice::knowledge::{RULE_SET, source};
use port_advice::model::{Param, Reason, SourceId, Vocabulary};
use port_advice::text::{self, Catalogue, English, Message, Terminal, Ui};

use super::Failure;

/// The width of the text.
const WIDTH: usize = 80;

/// Text being written, and the sources cited so far, in the order of their numbers.
pub struct Page<'a> {
    catalogue: &'a dyn Catalogue,
    text: String,
    cited: Vec<SourceId>,
}

impl Default for Page<'_> {
    fn default() -> Self {
        Self::in_words_of(&English)
    }
}

impl<'a> Page<'a> {
    /// An empty page whose sentences come from `catalogue`.
    pub fn in_words_of(catalogue: &'a dyn Catalogue) -> Self {
        Self { catalogue, text: String::new(), cited: Vec::new() }
    }

    /// A message of the catalogue with its parameters.
    pub fn words(&self, message: impl Message, params: Vec<(&'static str, Param)>) -> String {
        text::fill(self.catalogue, &text::words(self.catalogue, message), &params.into_iter().collect())
    }

    /// The label of a word.
    pub fn label(&self, kind: &str, word: impl Vocabulary) -> String {
        text::label(self.catalogue, kind, word)
    }

    /// Text, wrapped.
    pub fn item(&mut self, bullet: &str, text: &str) {
        self.text.push_str(&text::wrap(WIDTH, bullet, text));
        self.text.push('\n');
    }

    pub fn paragraph(&mut self, text: &str) {
        self.item("", text);
    }

    /// Text to copy: as it is, without indentation, after an empty line.
    pub fn verbatim(&mut self, text: &str) {
        self.text.extend(["\n", text]);
    }

    pub fn heading(&mut self, heading: &str) {
        self.text.extend(["\n", heading, "\n"]);
    }

    pub fn heading_unless(&mut self, nothing_follows: bool, heading: impl Message) {
        if !nothing_follows {
            self.heading(&self.words(heading, vec![]));
        }
    }

    /// The sentence of a reason with the numbers of its sources.
    pub fn reason(&mut self, bullet: &str, reason: &Reason) {
        let mut sentence = text::say(self.catalogue, reason);
        for id in &reason.sources {
            let place = self.cited.iter().position(|cited| cited == id).unwrap_or_else(|| {
                self.cited.push(id);
                self.cited.len() - 1
            });
            sentence.push_str(&format!(" [{}]", place + 1));
        }
        self.item(bullet, &sentence);
    }

    pub fn list(&mut self, heading: impl Message, reasons: &[Reason]) {
        self.heading_unless(reasons.is_empty(), heading);
        reasons.iter().for_each(|reason| self.reason("  - ", reason));
    }

    pub fn numbered(&mut self, heading: impl Message, reasons: &[Reason]) {
        self.heading_unless(reasons.is_empty(), heading);
        for (place, reason) in reasons.iter().enumerate() {
            self.reason(&format!("  {}. ", place + 1), reason);
        }
    }

    /// Writes the text with its sources to standard output.
    pub fn print(mut self) -> Result<ExitCode, Failure> {
        let cited = std::mem::take(&mut self.cited);
        self.heading_unless(cited.is_empty(), Terminal::Sources);
        for (place, id) in cited.into_iter().enumerate() {
            let Some(source) = source(id) else { continue };
            let checked = self.words(Ui::CheckedOn, vec![("date", source.checked.into())]);
            self.item(&format!("  [{}] ", place + 1), &format!("{} ({checked})", source.title));
            self.item("      ", source.url);
        }
        let rule_set = self.words(Ui::RuleSet, vec![("version", RULE_SET.into())]);
        writeln!(io::stdout(), "{}\n{rule_set}", self.text)?;
        Ok(ExitCode::SUCCESS)
    }
}
