//! Answers as JSON, and as text for people.

use std::io::{self, Write};

use port_advice::knowledge;
use port_advice::model::{Advice, OptionAdvice, PortMode, Reason, SourceId};
use port_advice::text::{self, English};
use serde::Serialize;

/// The width of the text.
const WIDTH: usize = 80;

/// One JSON value, indented, with a newline.
pub fn json(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}

/// Advice for people.
pub fn advice(out: &mut impl Write, advice: &Advice) -> io::Result<()> {
    let mut page = Page { out, cited: Vec::new() };
    match advice.recommended {
        Some(option) => page.line("", &format!("Use {}.", name(option)))?,
        None => page.line("", "Nothing works in this situation.")?,
    }
    page.steps(&advice.steps)?;
    page.list("Ways out", &advice.ways_out)?;
    let (accepted, rejected): (Vec<_>, Vec<_>) = advice.options.iter().partition(|option| option.accepted);
    page.options("What works, the best first", &accepted)?;
    page.options("What does not", &rejected)?;
    page.list("Good to know", &advice.notes)?;
    page.sources()?;
    writeln!(page.out, "\nRule set {}.", advice.rule_set)
}

fn name(option: PortMode) -> String {
    format!("port {}, encryption {}", option.port, text::label(&English, "mode", option.mode))
}

/// Text being written, and the sources cited so far, in the order of their numbers.
struct Page<'a, W> {
    out: &'a mut W,
    cited: Vec<SourceId>,
}

impl<W: Write> Page<'_, W> {
    /// A paragraph, wrapped; later lines are indented to where the text of the first one begins.
    fn line(&mut self, bullet: &str, text: &str) -> io::Result<()> {
        let indent = " ".repeat(bullet.len());
        let options = textwrap::Options::new(WIDTH).initial_indent(bullet).subsequent_indent(&indent);
        writeln!(self.out, "{}", textwrap::fill(text, options))
    }

    fn heading(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "\n{text}")
    }

    fn steps(&mut self, steps: &[Reason]) -> io::Result<()> {
        if !steps.is_empty() {
            self.heading("What to do")?;
        }
        for (place, step) in steps.iter().enumerate() {
            let sentence = self.cite(step);
            self.line(&format!("  {}. ", place + 1), &sentence)?;
        }
        Ok(())
    }

    fn list(&mut self, heading: &str, reasons: &[Reason]) -> io::Result<()> {
        if !reasons.is_empty() {
            self.heading(heading)?;
        }
        for reason in reasons {
            let sentence = self.cite(reason);
            self.line("  - ", &sentence)?;
        }
        Ok(())
    }

    fn options(&mut self, heading: &str, options: &[&OptionAdvice]) -> io::Result<()> {
        if !options.is_empty() {
            self.heading(heading)?;
        }
        for option in options {
            let security = text::label(&English, "security", option.security);
            let blocking = text::label(&English, "blocking", option.blocking);
            self.line("  ", &format!("{} ({security}; {blocking})", name(option.pair())))?;
            for reason in &option.reasons {
                let sentence = self.cite(reason);
                self.line("    - ", &sentence)?;
            }
        }
        Ok(())
    }

    /// The sentence of a reason with the numbers of its sources.
    fn cite(&mut self, reason: &Reason) -> String {
        let mut sentence = text::say(&English, reason);
        for id in &reason.sources {
            let place = self.cited.iter().position(|cited| cited == id).unwrap_or_else(|| {
                self.cited.push(id);
                self.cited.len() - 1
            });
            sentence.push_str(&format!(" [{}]", place + 1));
        }
        sentence
    }

    fn sources(&mut self) -> io::Result<()> {
        if !self.cited.is_empty() {
            self.heading("Sources")?;
        }
        let cited = std::mem::take(&mut self.cited);
        for (place, source) in cited.iter().enumerate().filter_map(|(place, id)| Some((place, knowledge::source(id)?)))
        {
            self.line(&format!("  [{}] ", place + 1), &format!("{} (read {})", source.title, source.checked))?;
            writeln!(self.out, "      {}", source.url)?;
        }
        Ok(())
    }
}
