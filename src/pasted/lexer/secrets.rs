//! Secrets become one token, as far as they reach.

use super::{Kind, Lexer, Token};
use crate::pasted::secrets::{is_secret, is_secret_flag};

/// How far a secret reaches that is not quoted.
#[derive(Clone, Copy)]
pub(crate) enum Bare {
    /// To the next blank, on a command line.
    Word,
    /// To the end of the line, or to an option (` -e`).
    Line,
    /// To the end of the expression.
    Expression,
}

impl Lexer<'_> {
    /// Whether the one or two tokens before a separator name a secret.
    pub(crate) fn key_is_secret(&self) -> bool {
        let mut last = self.tokens.iter().rev().skip_while(|token| matches!(token.kind, Kind::Close(_)));
        let Some(key) = last.next().filter(|key| matches!(key.kind, Kind::Word | Kind::Quoted)) else { return false };
        let phrase = last.next().filter(|token| token.kind == Kind::Word).is_some_and(|first| {
            key.span.end - first.span.start <= 40 && is_secret(&self.text[first.span.start..key.span.end])
        });
        phrase || is_secret(self.slice(key.span)) || self.is_named_secret()
    }

    /// Whether a `value` begins whose name stands before it and is that of a secret: `name: SMTP_PASSWORD`, `value: …`.
    fn is_named_secret(&self) -> bool {
        let between = |token: &&Token| matches!(token.kind, Kind::Line { .. } | Kind::Comma);
        let mut last = self.tokens.iter().rev().filter(|token| !between(token));
        let mut next = || last.next().map_or("", |token| self.slice(token.span));
        next() == "value" && is_secret(next()) && matches!(next(), ":" | "=") && matches!(next(), "name" | "key")
    }

    /// Takes the value that begins here whole: a string, or as far as a bare value reaches.
    pub(crate) fn secret(&mut self, bare: Bare) {
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

    fn bare_secret(&mut self, bare: Bare) {
        let mut open = 0_u32;
        let next = self.bytes[self.at..self.end].iter().skip(1).chain([&b'\n']);
        let length = self.rest().iter().zip(next).position(|(byte, next)| match (bare, byte) {
            (_, b'\n') => true,
            (Bare::Line, b' ' | b'\t') => *next == b'-',
            (Bare::Word, b' ' | b'\t') => true,
            (Bare::Expression, b' ' | b'\t' | b',' | b';' | b'>') => open == 0,
            (Bare::Expression, b'(' | b'[' | b'{') => {
                open += 1;
                false
            }
            (Bare::Expression, b')' | b']' | b'}') => {
                let closed = open == 0;
                open = open.saturating_sub(1);
                closed
            }
            _ => false,
        });
        let end = length.map_or(self.end, |length| self.at + length).max(self.at);
        self.push(Kind::Secret, self.at, end);
        self.at = end;
    }

    /// `password hunter2` and `--password hunter2`: the secret stands beside its name.
    pub(crate) fn beside(&mut self, start: usize, begins_line: bool) {
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
            self.secret(Bare::Word);
        }
    }
}
