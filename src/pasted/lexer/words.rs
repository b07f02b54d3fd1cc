//! Bare words, among them URLs.

use super::{Kind, Lexer};

impl Lexer<'_> {
    pub(crate) fn word(&mut self) {
        let begins_line = self.line.is_some();
        let start = self.at;
        if self.rest().starts_with(b"${") {
            let end = self.bytes[start..self.end].iter().take(200).position(|byte| *byte == b'}');
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
            (b':', Some(b's')) if self.names_service(start) => Some(1),
            (b'-', Some(b'>')) => Some(2),
            (b'\\', Some(b'n' | b'r' | b't')) if self.escaped => None,
            (b'/', Some(b'>')) if self.tag => None,
            (b':' | b'=' | b'"' | b'`' | b',' | b';' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'<' | b'>', _) => {
                None
            }
            (byte, _) if byte.is_ascii_whitespace() => None,
            _ => Some(1),
        }
    }

    /// `mail.example.com:submission`, as a value: Postfix names its ports.
    fn names_service(&self, start: usize) -> bool {
        let value = self.tokens.last().is_some_and(|token| token.kind == Kind::Separator);
        let rest = &self.rest()[1..];
        let length = rest.iter().take(12).take_while(|byte| byte.is_ascii_alphanumeric()).count();
        value
            && self.bytes[start..self.at].contains(&b'.')
            && matches!(&rest[..length], b"smtp" | b"smtps" | b"submission" | b"submissions")
    }

    /// A URL reaches to the next blank, or to the end of the line if the blank must be part of a password. Closing
    /// punctuation is not part of it.
    fn url_length(&self) -> usize {
        let line = &self.bytes[self.at..self.end.max(self.at)];
        let blank = line.iter().position(u8::is_ascii_whitespace).unwrap_or(line.len());
        let length = if ends_with_server(&line[..blank]) { blank } else { line.len() };
        let closing = |byte: &u8| matches!(byte, b'"' | b'\'' | b'`' | b',' | b';' | b')' | b'}' | b']' | b'>');
        let extra = self.rest()[..length].iter().rev().take_while(|byte| closing(byte)).count();
        (length - extra).max(3)
    }
}

/// Whether the server of a URL, cut at a blank, looks like one: nothing but a name, a port or a placeholder.
fn ends_with_server(url: &[u8]) -> bool {
    let url = url.strip_prefix(b"://").unwrap_or(url);
    let authority = url.split(|byte| matches!(byte, b'/' | b'?' | b'#')).next().unwrap_or(url);
    let server = authority.rsplit(|byte| *byte == b'@').next().unwrap_or(authority);
    let port = server.rsplit(|byte| *byte == b':').next().filter(|port| port.len() < server.len());
    port.is_none_or(|port| matches!(port.first(), Some(b'0'..=b'9' | b'$' | b'{' | b'%' | b'<')))
}

pub(crate) fn ends_with_port(word: &[u8]) -> bool {
    word.len() >= 4 && word[word.len() - 4..].eq_ignore_ascii_case(b"port")
}
