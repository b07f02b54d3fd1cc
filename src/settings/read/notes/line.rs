//! One line of a note, taken apart: known words, servers, numbers, and where clauses and table cells end.

use std::borrow::Cow;

use super::lexicon::{Lexicon, Word};
use crate::model::Span;
use crate::pasted::folded::Folded;

/// Something a line says, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<'t> {
    pub what: What<'t>,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What<'t> {
    Word(Word),
    /// A server, with the scheme of a URL before it; `bare` is a word that is a server's name if it stands where one
    /// must, as in `SMTP server: mailhog`.
    Host {
        name: &'t str,
        scheme: &'t str,
        bare: bool,
    },
    /// A number that could be a port; `joined` stands behind a server's name.
    Number {
        port: u16,
        joined: bool,
    },
    /// A comma or bracket.
    Part,
    /// The end of a sentence.
    Clause,
    /// The end of a table's cell.
    Cell,
    /// `:` or `=` after words.
    Colon,
}

/// How long a tag may be.
const TAG: usize = 300;

/// The lines of `text`; what breaks a line in HTML breaks one here.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Span> {
    let mut start = 0;
    let mut rest = text.bytes().enumerate();
    core::iter::from_fn(move || {
        if start > text.len() {
            return None;
        }
        let end = rest.find(|(at, byte)| *byte == b'\n' || (*byte == b'<' && *at > start && breaks(&text[*at..])));
        let end = end.map_or(text.len(), |(at, _)| at);
        let line = Span { start, end };
        start = if text[end..].starts_with('<') { end } else { end + 1 };
        Some(line)
    })
}

/// Whether a tag begins here that begins a line.
fn breaks(rest: &str) -> bool {
    let name = rest.bytes().skip(1).skip_while(|byte| *byte == b'/').take_while(u8::is_ascii_alphanumeric);
    let mut short = [0; 3];
    let mut length = 0;
    for (place, byte) in short.iter_mut().zip(name) {
        *place = byte.to_ascii_lowercase();
        length += 1;
    }
    matches!(&short[..length], b"tr" | b"br" | b"p" | b"li" | b"div" | b"dt" | b"dd" | b"h1" | b"h2" | b"h3" | b"h4")
}

/// What the line at `line` says, in order, but for what stands inside `secrets`.
pub(super) fn items<'t>(text: &'t str, line: Span, lexicon: &Lexicon, secrets: &[Span]) -> Vec<Item<'t>> {
    let mut scanner = Scanner { text, at: line.start, end: line.end, items: Vec::new(), taken: Vec::new() };
    while scanner.at < scanner.end {
        scanner.step();
    }
    let (mut items, taken) = (scanner.items, scanner.taken);
    let folded = Folded::new(&text[line.start..line.end]);
    let mut taken = taken.iter().peekable();
    for (word, start, end) in lexicon.find(&folded) {
        let span = folded.span(start, end);
        let span = Span { start: line.start + span.start, end: line.start + span.end };
        while taken.next_if(|taken| taken.end <= span.start).is_some() {}
        // Words inside a server's name are part of it.
        if taken.peek().is_none_or(|taken| span.end <= taken.start) {
            items.push(Item { what: What::Word(word), span });
        }
    }
    let first = secrets.partition_point(|secret| secret.end <= line.start);
    let secrets = secrets[first..].iter().take_while(|secret| secret.start < line.end);
    let secrets: Vec<&Span> = secrets.filter(|secret| secret.start < secret.end).collect();
    items.retain(|item| {
        let next = secrets.partition_point(|secret| secret.end <= item.span.start);
        secrets.get(next).is_none_or(|secret| item.span.end <= secret.start)
    });
    items.sort_by_key(|item| item.span.start);
    drop_known_words(&mut items);
    items
}

/// A bare name that is a known word is none.
fn drop_known_words(items: &mut Vec<Item>) {
    let mut known = usize::MAX;
    let mut bare = Vec::new();
    for (index, item) in items.iter().enumerate() {
        match item.what {
            What::Word(_) => known = item.span.start,
            What::Host { bare: true, .. } => bare.push((index, item.span.start)),
            _ => {}
        }
        if let Some((index, _)) = bare.last().filter(|(_, start)| *start == known).copied() {
            bare.pop();
            bare.push((index, usize::MAX));
        }
    }
    let dropped: Vec<usize> = bare.iter().filter(|(_, start)| *start == usize::MAX).map(|(index, _)| *index).collect();
    let mut index = 0;
    items.retain(|_| {
        index += 1;
        dropped.binary_search(&(index - 1)).is_err()
    });
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    items: Vec<Item<'t>>,
    /// What no word is looked for in.
    taken: Vec<Span>,
}

impl<'t> Scanner<'t> {
    fn push(&mut self, what: What<'t>, start: usize, end: usize) {
        self.items.push(Item { what, span: Span { start, end } });
    }

    fn byte(&self, at: usize) -> u8 {
        if at < self.end { self.text.as_bytes()[at] } else { b'\n' }
    }

    fn step(&mut self) {
        let (byte, start) = (self.byte(self.at), self.at);
        if byte == b'<' && (self.byte(start + 1).is_ascii_alphabetic() || self.byte(start + 1) == b'/') {
            return self.tag();
        }
        if is_token(byte) || (byte == b':' && self.byte(start + 1) == b':') || byte == b'[' {
            return self.token();
        }
        let width = self.text[start..].chars().next().map_or(1, char::len_utf8);
        self.at += width;
        let what = match &self.text[start..self.at] {
            "|" | "\t" => What::Cell,
            " " if self.byte(start + 1) == b' ' && start > 0 => {
                while self.byte(self.at) == b' ' {
                    self.at += 1;
                }
                if self.at - start < 3 { return } else { What::Cell }
            }
            "," | "(" | ")" | "、" | "，" | "（" | "）" => What::Part,
            ";" | "。" | "！" | "；" | "!" => What::Clause,
            "." if self.byte(self.at).is_ascii_whitespace() && (start == 0 || self.byte(start - 1) != b'.') => {
                What::Clause
            }
            ":" | "=" | "：" => What::Colon,
            _ => return,
        };
        self.push(what, start, self.at);
    }

    /// A tag counts only as the end of a cell.
    fn tag(&mut self) {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..self.end];
        let length = rest.iter().take(TAG).position(|byte| *byte == b'>').map_or(1, |length| length + 1);
        self.at += length;
        let tag = &self.text[start..self.at];
        if tag.len() > 1 {
            self.taken.push(Span { start, end: self.at });
        }
        if tag.starts_with("</t") {
            self.push(What::Cell, start, self.at);
        }
    }

    /// A run of letters, digits and what stands inside servers' names, addresses and numbers.
    fn token(&mut self) {
        let start = self.at;
        while is_token(self.byte(self.at)) || matches!(self.byte(self.at), b':' | b'@' | b'[' | b']' | b'%') {
            self.at += 1;
        }
        let whole = &self.text[start..self.at];
        let token = whole.trim_end_matches(['.', ':', '-', '_', '/', '=', '%', ']']);
        let index = whole.trim_matches(['[', ']']);
        if whole.starts_with('[') && index.len() < 3 && index.bytes().all(|byte| byte.is_ascii_digit()) {
            return; // `env[1]`
        }
        let token = if whole.starts_with('[') && whole[token.len()..].starts_with(']') {
            &whole[..=token.len()]
        } else {
            token
        };
        let token = if token.is_empty() { &whole[..1] } else { token };
        self.at = start + token.len();
        let glued = start > 0 && matches!(self.text.as_bytes()[start - 1], b'+' | b'$' | b'%' | b'@' | b'\\');
        if token.contains('@') && !token.contains("://") {
            self.taken.push(Span { start, end: self.at });
        } else if let Some((scheme, rest)) = token.split_once("://") {
            self.taken.push(Span { start, end: self.at });
            self.url(scheme, rest);
        } else if !glued {
            self.pieces(token, start);
        }
    }

    /// The server of a URL that a mail program connects to.
    fn url(&mut self, scheme: &'t str, rest: &'t str) {
        let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        let server = authority.rsplit('@').next().unwrap_or(authority);
        let after = self.offset(rest) + authority.len();
        if self.text[after..self.end].contains('@') {
            self.at = self.end; // whatever follows may be a password
            return;
        }
        let known = matches!(scheme, "smtp" | "smtps" | "submission" | "submissions" | "ssl" | "tls");
        if !known {
            return;
        }
        let (name, port) = server.rsplit_once(':').unwrap_or((server, ""));
        if is_host(name) || is_address(name) {
            let start = self.offset(name);
            self.push(What::Host { name, scheme, bare: false }, start, start + name.len());
            self.number(port, true);
        }
    }

    fn pieces(&mut self, token: &'t str, start: usize) {
        let inside = token.trim_start_matches('[').trim_end_matches(']');
        if inside.matches(':').count() > 1 && is_address(inside) {
            let at = self.offset(inside);
            self.taken.push(Span { start, end: self.at });
            return self.push(What::Host { name: inside, scheme: "", bare: false }, at, at + inside.len());
        }
        let clock = token.contains(':') && token.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
        if clock {
            return;
        }
        let mut joined = false;
        for piece in token.split([':', '/', '=', '[', ']']) {
            let at = self.offset(piece);
            if is_host(piece) {
                self.push(What::Host { name: piece, scheme: "", bare: false }, at, at + piece.len());
                self.taken.push(Span { start: at, end: at + piece.len() });
                joined = true;
            } else if piece.bytes().all(|byte| byte.is_ascii_digit()) && !token[..at - start].ends_with('[') {
                self.number(piece, joined);
            } else if piece.len() == token.len() && self.is_whole_value(start) && is_machine(piece) {
                self.push(What::Host { name: piece, scheme: "", bare: true }, at, at + piece.len());
            }
            let after = at + piece.len();
            if matches!(self.byte(after), b':' | b'=') && after < start + token.len() {
                self.push(What::Colon, after, after + 1);
            }
        }
    }

    fn number(&mut self, digits: &'t str, joined: bool) {
        if let Some(port) = digits.parse().ok().filter(|port| *port != 0) {
            let start = self.offset(digits);
            let unit = self.text[start + digits.len()..self.end].trim_start();
            let unit: Cow<str> = unit.chars().take(3).collect::<String>().to_ascii_lowercase().into();
            let counted =
                ["mb", "gb", "kb", "mib", "gib", "%", "sec", "min", "°"].iter().any(|word| unit.starts_with(word));
            if !counted {
                self.push(What::Number { port, joined }, start, start + digits.len());
            }
        }
    }

    /// Whether what begins at `start` and was just read stands alone after a colon.
    fn is_whole_value(&self, start: usize) -> bool {
        let after = matches!(self.items.last(), Some(Item { what: What::Colon, span }) if self.text[span.end..start].trim().is_empty());
        after
            && self.end - self.at < 8
            && self.text[self.at..self.end].trim_end_matches(['*', '`', '"', '\'', ' ', '\r']).is_empty()
    }

    fn offset(&self, part: &str) -> usize {
        part.as_ptr() as usize - self.text.as_ptr() as usize
    }
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'/')
}

/// Whether the name is that of a server in a network: parts joined by dots, the last of them letters.
fn is_host(name: &str) -> bool {
    let part = |part: &str| {
        let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=63).contains(&part.len()) && part.bytes().all(inner) && !part.starts_with('-') && !part.ends_with('-')
    };
    let Some((rest, last)) = name.rsplit_once('.') else { return name.eq_ignore_ascii_case("localhost") };
    let letters =
        last.bytes().all(|byte| byte.is_ascii_lowercase()) || last.bytes().all(|byte| byte.is_ascii_uppercase());
    let file = [
        "php", "js", "html", "htm", "txt", "pdf", "conf", "cfg", "ini", "log", "json", "yml", "yaml", "xml", "exe",
        "png", "jpg", "jsonl",
    ];
    let named =
        last.len() >= 2 && letters && !file.contains(&last) && rest.bytes().any(|byte| byte.is_ascii_alphabetic());
    name.len() <= 253 && name.split('.').all(part) && (named || is_address(name))
}

fn is_address(name: &str) -> bool {
    name.parse::<core::net::IpAddr>().is_ok()
}

/// Whether the word could name a machine of one's own network.
fn is_machine(name: &str) -> bool {
    name.len() <= 40
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_'))
}
