//! Text to tokens: the punctuation that JavaScript, PHP, Ruby, Python, YAML, JSON, INI, dotenv, properties, XML and
//! command lines share. Comments are dropped, and the values of secrets become one opaque token nobody looks into.

mod secrets;
mod words;

use super::secrets::is_secret;
use crate::model::Span;
use secrets::Bare;
pub(crate) use words::ends_with_port;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
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
pub(crate) struct Token {
    pub kind: Kind,
    pub span: Span,
}

/// The tokens of `text`.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut lexer = Lexer { text, bytes: text.as_bytes(), diff: is_diff(text), ..Lexer::default() };
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
    /// Whether the lines of the text are of what changed.
    diff: bool,
    /// Inside a string that is a text of its own, with `\n` for the ends of its lines.
    escaped: bool,
}

/// Whether the text tells what changed: each of its lines begins with `+`, `-` or a blank.
fn is_diff(text: &str) -> bool {
    let marks = |line: &str| {
        line.starts_with(['+', '-', ' ', '@', '\\']) || line.starts_with("diff ") || line.starts_with("index ")
    };
    let added = |line: &str| line.starts_with('+') && !line.starts_with("++");
    text.lines().any(added) && text.lines().filter(|line| !line.is_empty()).all(marks)
}

impl Lexer<'_> {
    fn peek(&self, ahead: usize) -> Option<u8> {
        #[cfg(test)]
        super::steps::add(1);
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
            b'\\' if self.escaped && matches!(self.peek(1), Some(b'n' | b'r' | b't')) => self.at += 2,
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
        if self.diff {
            match self.peek(0) {
                Some(b'-') => self.at = self.end, // what was there before
                Some(b'+' | b' ') => self.at += 1,
                _ => {}
            }
        }
        self.skip_blanks();
        let indent = u32::try_from(self.at - start).unwrap_or(u32::MAX);
        if self.is_below_secret() && self.at < self.end {
            self.push(Kind::Secret, self.at, self.end);
            self.at = self.end;
            return;
        }
        let item = self.rest().starts_with(b"- ");
        self.at += usize::from(item);
        self.line = Some(Token { kind: Kind::Line { indent, item }, span: Span { start, end: self.at } });
    }

    /// Whether the last line that holds anything is the label of a password, and nothing else: a form, copied.
    fn is_below_secret(&self) -> bool {
        let mut last = self.tokens.iter().rev();
        let Some(label) = last.next().filter(|label| label.kind == Kind::Word) else { return false };
        let alone = last.next().is_some_and(|before| matches!(before.kind, Kind::Line { item: false, .. }));
        let name = self.slice(label.span).to_ascii_lowercase();
        alone && is_secret(&name) && !["user", "login", "name"].iter().any(|end| name.ends_with(end))
    }

    fn find_end(&mut self) {
        self.end =
            self.rest().iter().position(|byte| *byte == b'\n').map_or(self.bytes.len(), |length| self.at + length);
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
            if self.holds_pair(self.at + 1, end) {
                self.inside(end);
            } else {
                self.push(Kind::Quoted, self.at + 1, end);
            }
            self.at = end + 1;
        } else {
            self.unclosed[unclosed] = self.end;
            self.at += 1;
        }
    }

    /// Whether what is between quotes is a whole pair, as in `- "SMTP_PORT=587"`, and not itself a value.
    fn holds_pair(&self, start: usize, end: usize) -> bool {
        let text = &self.bytes[start..end];
        let name = text.iter().take(96).take_while(|byte| is_name(**byte) && **byte != b':').count();
        let rest = text[name..].trim_ascii_start();
        let value = self.line.is_none() && self.tokens.last().is_some_and(|token| token.kind == Kind::Separator);
        let json = text.first() == Some(&b'{') && text.last() == Some(&b'}') && text.contains(&b':');
        json || (name > 0 && !value && rest.first() == Some(&b'=') && rest.get(1) != Some(&b'='))
    }

    /// Takes the inside of a string, which ends at `end`, for text of its own.
    fn inside(&mut self, end: usize) {
        let mut inner = Lexer {
            text: &self.text[..end],
            bytes: &self.bytes[..end],
            at: self.at + 1,
            end,
            escaped: true,
            ..Lexer::default()
        };
        (inner.tokens, inner.line) = (core::mem::take(&mut self.tokens), self.line.take());
        while let Some(byte) = inner.peek(0) {
            inner.step(byte);
        }
        (self.tokens, self.line) = (inner.tokens, inner.line);
    }

    /// Where the string that begins here ends.
    fn closing(&self, quote: u8) -> Option<usize> {
        let mut at = self.at + 1;
        loop {
            #[cfg(test)]
            super::steps::add(1);
            match self.bytes.get(at)? {
                b'\n' => return None,
                b'\\' if self.bytes.get(at + 1) != Some(&b'\n') => at += 2,
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
            Some(next) if self.before() == b']' && next.is_ascii_alphanumeric() => self.word(), // `[host]:587`
            _ => self.separator(1),
        }
    }

    fn separator(&mut self, length: usize) {
        let secret = self.key_is_secret();
        self.push(Kind::Separator, self.at, self.at + length);
        self.at += length;
        if secret {
            self.secret(if self.depth == 0 && !self.tag { Bare::Line } else { Bare::Expression });
        }
    }

    fn slice(&self, span: Span) -> &str {
        &self.text[span.start..span.end]
    }

    fn tag_open(&mut self) {
        let closing = self.peek(1) == Some(b'/');
        let start = self.at + 1 + usize::from(closing);
        let name = self.bytes[start..].iter().take(64).take_while(|byte| is_name(**byte)).count();
        let after = self.bytes.get(start + name).copied();
        let ended = matches!(after, Some(b'>' | b' ' | b'\n' | b'\r' | b'\t' | b'/'));
        if name == 0 || !ended || (!closing && is_name(self.before())) {
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
        // Apple's property lists: `<key>Password</key>`, then the value.
        let mut before = self.tokens.iter().rev().skip(2).filter(|token| !matches!(token.kind, Kind::Line { .. }));
        let key = before.next().filter(|token| token.kind == Kind::TagClose).and_then(|_| before.next());
        if !closed && [name, key].into_iter().flatten().any(|name| is_secret(self.slice(name.span))) {
            let length = self.rest().iter().position(|byte| matches!(byte, b'<' | b'\n')).unwrap_or(self.rest().len());
            self.push(Kind::Secret, self.at, self.at + length);
            self.at += length;
        }
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':')
}
