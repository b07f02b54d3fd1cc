//! Text to tokens: the punctuation that JavaScript, PHP, Ruby, Python, YAML, JSON, INI, dotenv, properties, XML and
//! command lines share. Comments are dropped, and the values of secrets become one opaque token nobody looks into.

use super::secrets::{is_secret, is_secret_flag};
use crate::model::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The beginning of a line that has tokens: its indentation, and whether it is a list item (`- `).
    Line { indent: u32, item: bool },
    /// A bare word.
    Word,
    /// What stands between quotes.
    Quoted,
    /// The value of a password, token or user name.
    Secret,
    /// `=`, `:`, `=>` or `:=`.
    Separator,
    /// `,` or `;`.
    Comma,
    /// One of `([{`.
    Open(u8),
    /// One of `)]}`.
    Close(u8),
    /// `<name`; the span is the name.
    TagOpen,
    /// `>` of an opening tag.
    TagEnd,
    /// `</name>` or `/>`.
    TagClose,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    pub span: Span,
}

/// The tokens of `text`.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut lexer = Lexer { text, bytes: text.as_bytes(), ..Lexer::default() };
    lexer.begin_line();
    while let Some(byte) = lexer.peek(0) {
        lexer.step(byte);
    }
    lexer.tokens
}

#[derive(Default)]
struct Lexer<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    /// Where this line ends. Kept, and the next field with it, so that no byte is looked at again and again.
    end: usize,
    /// Up to where no string in each of the three quotes can begin.
    unclosed: [usize; 3],
    tokens: Vec<Token>,
    /// A line that has no token yet.
    line: Option<Token>,
    /// Brackets open.
    depth: u32,
    /// Inside `<name …`.
    tag: bool,
}

impl Lexer<'_> {
    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn rest(&self) -> &[u8] {
        &self.bytes[self.at..]
    }

    fn before(&self) -> u8 {
        self.at.checked_sub(1).map_or(b'\n', |at| self.bytes[at])
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) {
        self.tokens.extend(self.line.take());
        self.tokens.push(Token { kind, span: Span { start, end } });
    }

    /// One byte of punctuation.
    fn mark(&mut self, kind: Kind) {
        self.push(kind, self.at, self.at + 1);
        self.at += 1;
    }

    fn step(&mut self, byte: u8) {
        match byte {
            b'\n' => {
                self.at += 1;
                self.begin_line();
            }
            b' ' | b'\t' | b'\r' => self.at += 1,
            b'#' if self.before().is_ascii_whitespace() => self.at = self.end,
            b'/' if self.rest().starts_with(b"//") => self.at = self.end,
            b'/' if self.rest().starts_with(b"/*") => self.skip_past("*/"),
            b'<' if self.rest().starts_with(b"<!--") => self.skip_past("-->"),
            b';' if self.line.is_some() && self.depth == 0 => self.at = self.end,
            b',' | b';' => self.mark(Kind::Comma),
            b'(' | b'[' | b'{' => {
                self.depth += 1;
                self.mark(Kind::Open(byte));
            }
            b')' | b']' | b'}' => {
                self.depth = self.depth.saturating_sub(1);
                self.mark(Kind::Close(byte));
            }
            b'"' | b'\'' | b'`' => self.quoted(byte),
            b'<' => self.tag_open(),
            b'>' => self.tag_end(),
            b'=' => self.equals(),
            b':' => self.colon(),
            _ => self.word(),
        }
    }

    fn begin_line(&mut self) {
        let start = self.at;
        self.find_end();
        self.skip_blanks();
        let indent = u32::try_from(self.at - start).unwrap_or(u32::MAX);
        let item = self.rest().starts_with(b"- ");
        self.at += usize::from(item);
        self.line = Some(Token { kind: Kind::Line { indent, item }, span: Span { start, end: self.at } });
    }

    fn find_end(&mut self) {
        self.end = self.rest().iter().position(|byte| *byte == b'\n').map_or(self.bytes.len(), |length| self.at + length);
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(0), Some(b' ' | b'\t')) {
            self.at += 1;
        }
    }

    /// Skips a comment; one that is never closed reaches to the end.
    fn skip_past(&mut self, end: &str) {
        self.at = self.text[self.at..].find(end).map_or(self.bytes.len(), |length| self.at + length + end.len());
        if self.at > self.end {
            self.find_end();
        }
    }

    /// A string; a quote that is not closed on its line is nothing.
    fn quoted(&mut self, quote: u8) {
        let unclosed = match quote {
            b'"' => 0,
            b'\'' => 1,
            _ => 2,
        };
        let end = if self.at < self.unclosed[unclosed] { None } else { self.closing(quote) };
        if let Some(end) = end {
            self.push(Kind::Quoted, self.at + 1, end);
            self.at = end + 1;
        } else {
            self.unclosed[unclosed] = self.end;
            self.at += 1;
        }
    }

    /// Where the string that begins here ends.
    fn closing(&self, quote: u8) -> Option<usize> {
        let mut at = self.at + 1;
        loop {
            match self.bytes.get(at)? {
                b'\n' => return None,
                b'\\' => at += 2,
                byte if *byte == quote => return Some(at),
                _ => at += 1,
            }
        }
    }

    fn equals(&mut self) {
        let compared = matches!(self.before(), b'!' | b'<' | b'>');
        match self.peek(1) {
            Some(b'=') => {
                self.push(Kind::Word, self.at, self.at + 2);
                self.at += 2;
                while self.peek(0) == Some(b'=') {
                    self.at += 1;
                }
            }
            _ if compared => self.at += 1,
            Some(b'>') => self.separator(2),
            _ => self.separator(1),
        }
    }

    fn colon(&mut self) {
        let symbol = matches!(self.before(), b' ' | b'\t' | b'\n' | b'{' | b'(' | b',' | b'[' | b'>' | b'=');
        match self.peek(1) {
            Some(b'=') => self.separator(2),
            Some(b':') => self.word(),
            Some(next) if symbol && next.is_ascii_alphabetic() => self.at += 1, // Ruby's `:login`
            Some(next) if self.before() == b']' && next.is_ascii_digit() => self.word(), // `[host]:587`
            _ => self.separator(1),
        }
    }

    fn separator(&mut self, length: usize) {
        let secret = self.key_is_secret();
        self.push(Kind::Separator, self.at, self.at + length);
        self.at += length;
        if secret {
            self.secret(self.depth == 0 && !self.tag);
        }
    }

    /// Whether the one or two tokens before a separator name a secret.
    fn key_is_secret(&self) -> bool {
        let mut last = self.tokens.iter().rev().skip_while(|token| matches!(token.kind, Kind::Close(_)));
        let Some(key) = last.next().filter(|key| matches!(key.kind, Kind::Word | Kind::Quoted)) else { return false };
        let phrase = last.next().filter(|token| token.kind == Kind::Word).is_some_and(|first| {
            key.span.end - first.span.start <= 40 && is_secret(&self.text[first.span.start..key.span.end])
        });
        phrase || is_secret(self.slice(key.span))
    }

    fn slice(&self, span: Span) -> &str {
        &self.text[span.start..span.end]
    }

    /// Takes the value that begins here whole: a string, or everything up to a blank (`bare`) or to the end of the
    /// expression.
    fn secret(&mut self, bare: bool) {
        self.skip_blanks();
        match self.peek(0) {
            None | Some(b'\n' | b'{' | b'[') => {}
            Some(quote @ (b'"' | b'\'' | b'`')) => {
                let end = self.closing(quote);
                self.push(Kind::Secret, self.at + 1, end.unwrap_or(self.end).max(self.at + 1));
                self.at = end.map_or(self.end, |end| end + 1);
            }
            Some(_) => self.bare_secret(bare),
        }
    }

    fn bare_secret(&mut self, bare: bool) {
        let mut open = 0_u32;
        let length = self.rest().iter().position(|byte| match byte {
            b'\n' => true,
            b' ' | b'\t' => bare || open == 0,
            b'(' | b'[' | b'{' => {
                open += 1;
                false
            }
            b')' | b']' | b'}' if !bare => {
                let closed = open == 0;
                open = open.saturating_sub(1);
                closed
            }
            b',' | b';' | b'>' => !bare && open == 0,
            _ => false,
        });
        let end = length.map_or(self.bytes.len(), |length| self.at + length);
        self.push(Kind::Secret, self.at, end);
        self.at = end;
    }

    fn tag_open(&mut self) {
        let closing = self.peek(1) == Some(b'/');
        let start = self.at + 1 + usize::from(closing);
        let name = self.bytes[start..].iter().take(64).take_while(|byte| is_name(**byte)).count();
        let after = self.bytes.get(start + name).copied();
        let is_tag = name > 0 && matches!(after, Some(b'>' | b' ' | b'\n' | b'\r' | b'\t' | b'/')) && !is_name(self.before());
        if !is_tag {
            self.at += 1;
        } else if closing {
            self.push(Kind::TagClose, start, start + name);
            self.at = start + name;
        } else {
            self.push(Kind::TagOpen, start, start + name);
            self.at = start + name;
            self.tag = true;
        }
    }

    fn tag_end(&mut self) {
        if !core::mem::take(&mut self.tag) {
            self.at += 1;
            return;
        }
        let closed = self.before() == b'/';
        self.mark(if closed { Kind::TagClose } else { Kind::TagEnd });
        let name = self.tokens.iter().rev().nth(1).filter(|token| token.kind == Kind::TagOpen);
        if !closed && name.is_some_and(|name| is_secret(self.slice(name.span))) {
            let length = self.rest().iter().position(|byte| matches!(byte, b'<' | b'\n')).unwrap_or(self.rest().len());
            self.push(Kind::Secret, self.at, self.at + length);
            self.at += length;
        }
    }

    fn word(&mut self) {
        let begins_line = self.line.is_some();
        let start = self.at;
        if self.rest().starts_with(b"${") {
            let end = self.rest().iter().take(200).position(|byte| *byte == b'}');
            self.at += end.map_or(2, |end| end + 1);
        } else {
            self.at += 1;
            while let Some(length) = self.goes_on(start) {
                self.at += length;
            }
        }
        if self.bytes[start..self.at] == *b"/" && self.peek(0) == Some(b'>') {
            return; // the slash of `/>`
        }
        self.push(Kind::Word, start, self.at);
        self.beside(start, begins_line);
    }

    /// How many bytes more belong to the word that began at `start`.
    fn goes_on(&mut self, start: usize) -> Option<usize> {
        match (self.peek(0)?, self.peek(1)) {
            (b':', Some(b'/')) if self.peek(2) == Some(b'/') => Some(self.url_length()),
            (b':', Some(b':')) => Some(2),
            (b':', Some(b'0'..=b'9')) if !ends_with_port(&self.bytes[start..self.at]) => Some(1),
            (b'-', Some(b'>')) => Some(2),
            (b'/', Some(b'>')) if self.tag => None,
            (b':' | b'=' | b'"' | b'`' | b',' | b';' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'<' | b'>', _) => None,
            (byte, _) if byte.is_ascii_whitespace() => None,
            _ => Some(1),
        }
    }

    /// A URL reaches to the next blank, whatever its password is made of; closing punctuation is not part of it.
    fn url_length(&self) -> usize {
        let length = self.rest().iter().position(u8::is_ascii_whitespace).unwrap_or(self.rest().len());
        let closing = |byte: &u8| matches!(byte, b'"' | b'\'' | b'`' | b',' | b';' | b')' | b'}' | b']' | b'>');
        let extra = self.rest()[..length].iter().rev().take_while(|byte| closing(byte)).count();
        (length - extra).max(3)
    }

    /// `password hunter2` and `--password hunter2`: the secret stands beside its name.
    fn beside(&mut self, start: usize, begins_line: bool) {
        if !matches!(self.peek(0), Some(b' ' | b'\t')) {
            return;
        }
        let name = &self.text[start..self.at];
        let first = begins_line && self.depth == 0 && is_secret(name);
        let flag = name.starts_with('-') && is_secret_flag(name);
        let dotted = self.depth == 0 && name.contains('.') && is_secret(name);
        if !(first || flag || dotted) {
            return;
        }
        let value = self.bytes[self.at..self.end].trim_ascii_start();
        let word = value.iter().position(u8::is_ascii_whitespace).unwrap_or(value.len());
        let names_more = matches!(value.first(), None | Some(b'=' | b':')) || value[..word].ends_with(b":");
        if names_more {
            return;
        }
        if first && !matches!(value.first(), Some(b'"' | b'\'')) {
            let (start, end) = (self.at, self.end);
            self.push(Kind::Secret, start, end);
            self.at = end;
        } else {
            self.secret(true);
        }
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':')
}

fn ends_with_port(word: &[u8]) -> bool {
    word.len() >= 4 && word[word.len() - 4..].eq_ignore_ascii_case(b"port")
}
