//! Words, sentences with the numbers of their sources, and the blocks made of them, in one language.

use crate::export::article::{Block, Cited, Line, Section, Span};
use crate::export::sanitize::isolated;
use crate::knowledge;
use crate::model::{Mode, NetworkKind, Param, PortMode, Reason, SourceId, Vocabulary};
use crate::text::{self, Article as Word, Catalogue, Ui};

/// The language, and the sources cited so far in the order of their numbers.
pub struct Sentences<'a> {
    words: &'a dyn Catalogue,
    cited: Vec<SourceId>,
}

impl<'a> Sentences<'a> {
    pub fn new(words: &'a dyn Catalogue) -> Self {
        Self { words, cited: Vec::new() }
    }

    pub fn word(&self, word: Word) -> String {
        self.words.article(word).into_owned()
    }

    /// A word with one value put in. What the company wrote keeps its direction to itself.
    pub fn word_with(&self, word: Word, name: &'static str, value: &str) -> String {
        self.filled(&self.words.article(word), vec![(name, value.to_owned().into())])
    }

    pub fn ui(&self, word: Ui) -> String {
        self.words.ui(word).into_owned()
    }

    pub fn ui_with(&self, word: Ui, name: &'static str, value: impl Into<Param>) -> String {
        self.filled(&self.words.ui(word), vec![(name, value.into())])
    }

    /// A server, a port and a mode in one sentence.
    pub fn pair(&self, word: Word, host: &str, pair: PortMode) -> String {
        let host = Param::from(host.to_owned());
        let params = vec![("host", host), ("port", pair.port.into()), ("mode", pair.mode.as_str().into())];
        self.filled(&self.words.article(word), params)
    }

    /// The label of a word of the vocabulary.
    pub fn label(&self, kind: &str, word: impl Vocabulary) -> String {
        text::label(self.words, kind, word)
    }

    /// What else the label of a mode may be called, if anything.
    pub fn also_called(&self, mode: Mode) -> Option<String> {
        let hint = self.words.label("modeHint", mode.as_str())?.into_owned();
        let params = vec![("mode", mode.as_str().into()), ("hint", hint.into())];
        Some(self.filled(&self.words.article(Word::AlsoCalled), params))
    }

    /// Heading of a server that is for some customers only.
    pub fn server_for(&self, label: &str, host: &str) -> String {
        let params = vec![("label", label.to_owned().into()), ("host", host.to_owned().into())];
        self.filled(&self.words.article(Word::ServerFor), params)
    }

    /// Head of the column on networks of a kind.
    pub fn blocked_at(&self, kind: NetworkKind) -> String {
        self.filled(&self.words.article(Word::BlockedAt), vec![("kind", kind.as_str().into())])
    }

    /// Heading of one port.
    pub fn port_question(&self, port: u16) -> String {
        self.filled(&self.words.article(Word::WhenPort), vec![("port", port.into())])
    }

    /// When to use a port, with what that rests on, and when not.
    pub fn port(&mut self, number: u16) -> Vec<Line> {
        let words = self.words;
        let sources = knowledge::port(number).map(|fact| fact.sources).unwrap_or_default();
        let when = text::when_to_use(words, number).map(|when| self.cite(when.into_owned(), sources));
        let when_not = text::when_not(words, number).map(|when_not| self.cite(when_not.into_owned(), &[]));
        when.into_iter().chain(when_not).collect()
    }

    /// What the company wrote, as it stands.
    pub fn foreign(&self, text: &str) -> String {
        isolated(text, self.words.is_right_to_left())
    }

    /// A sentence for each reason.
    pub fn reasons<'r>(&mut self, reasons: impl IntoIterator<Item = &'r Reason>) -> Vec<Line> {
        reasons.into_iter().map(|reason| self.cite(text::say(self.words, reason), &reason.sources)).collect()
    }

    pub fn text(&self, text: &str) -> Block {
        Block::Paragraph { line: vec![Span::Text { text: text.to_owned() }] }
    }

    pub fn paragraph(&self, word: Word) -> Block {
        self.text(&self.words.article(word))
    }

    /// The section that answers the title.
    pub fn answer(&self, heading: Word, blocks: Vec<Block>) -> Section {
        self.section(self.word(heading), 2, blocks)
    }

    pub fn strong(&self, text: &str) -> Block {
        Block::Paragraph { line: vec![Span::Strong { text: text.to_owned() }] }
    }

    pub fn section(&self, heading: String, level: u8, blocks: Vec<Block>) -> Section {
        Section { heading, level, is_question: false, blocks }
    }

    /// A section whose heading is a question.
    pub fn question(&self, heading: String, level: u8, blocks: Vec<Block>) -> Section {
        Section { is_question: true, ..self.section(heading, level, blocks) }
    }

    /// What the numbers stand for.
    pub fn sources(&self) -> Vec<Cited> {
        let sources = self.cited.iter().enumerate().filter_map(|(place, id)| Some((place + 1, knowledge::source(id)?)));
        let cited = |(number, source): (usize, &knowledge::Source)| Cited {
            number,
            title: source.title,
            url: source.url,
            checked: self.ui_with(Ui::CheckedOn, "date", source.checked),
        };
        sources.map(cited).collect()
    }

    /// A sentence with the numbers of its sources.
    pub fn cite(&mut self, sentence: String, sources: &[SourceId]) -> Line {
        // What ends in Latin letters would draw the numbers to its own end of the line.
        let mark = if self.words.is_right_to_left() { "\u{200f}" } else { "" };
        let mut line = vec![Span::Text { text: sentence + mark }];
        for id in sources {
            let Some(source) = knowledge::source(id) else { continue };
            let place = self.cited.iter().position(|cited| cited == id).unwrap_or_else(|| {
                self.cited.push(id);
                self.cited.len() - 1
            });
            line.push(Span::Source { number: place + 1, url: source.url });
        }
        line
    }

    fn filled(&self, template: &str, params: Vec<(&'static str, Param)>) -> String {
        text::fill(self.words, template, &params.into_iter().collect())
    }
}
