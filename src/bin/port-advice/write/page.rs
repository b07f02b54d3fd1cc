//! Text for people: wrapped, with numbers for its sources.

use std::io::{self, Write};
use std::process::ExitCode;

use port_advice::knowledge::{RULE_SET, source};
use port_advice::model::{Reason, SourceId};
use port_advice::text::{self, Catalogue, English};

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

    /// Text, wrapped; later lines are indented to where the text of the first one begins.
    pub fn item(&mut self, bullet: &str, text: &str) {
        let indent = " ".repeat(bullet.len());
        let options = textwrap::Options::new(WIDTH).initial_indent(bullet).subsequent_indent(&indent);
        self.text.push_str(&textwrap::fill(text, options.break_words(false)));
        self.text.push('\n');
    }

    pub fn paragraph(&mut self, text: &str) {
        self.item("", text);
    }

    pub fn heading_unless(&mut self, nothing_follows: bool, heading: &str) {
        if !nothing_follows {
            self.text.extend(["\n", heading, "\n"]);
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

    pub fn list(&mut self, heading: &str, reasons: &[Reason]) {
        self.heading_unless(reasons.is_empty(), heading);
        reasons.iter().for_each(|reason| self.reason("  - ", reason));
    }

    pub fn numbered(&mut self, heading: &str, reasons: &[Reason]) {
        self.heading_unless(reasons.is_empty(), heading);
        for (place, reason) in reasons.iter().enumerate() {
            self.reason(&format!("  {}. ", place + 1), reason);
        }
    }

    /// Writes the text with its sources to standard output.
    pub fn print(mut self) -> Result<ExitCode, Failure> {
        let cited = std::mem::take(&mut self.cited);
        self.heading_unless(cited.is_empty(), "Sources");
        for (place, id) in cited.into_iter().enumerate() {
            let Some(source) = source(id) else { continue };
            self.item(&format!("  [{}] ", place + 1), &format!("{} (read {})", source.title, source.checked));
            self.item("      ", source.url);
        }
        writeln!(io::stdout(), "{}\nRule set {RULE_SET}.", self.text)?;
        Ok(ExitCode::SUCCESS)
    }
}
