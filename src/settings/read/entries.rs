//! Tokens to entries: which name has which value, and inside what.
//!
//! A pasted text is seldom a whole document, so nothing is refused: brackets, sections, tags and indentation open and
//! close scopes as far as they go.

mod parser;

use crate::model::Span;
use crate::pasted::{
    lexer::{Kind, Token, tokens},
    names::{ends_with, path},
};

/// How many scopes outwards a name is looked for.
const DEPTH: usize = 16;

/// What is connected to beside mail servers.
const OTHERS: &[&str] = &["database", "redis", "ldap", "mysql", "postgres", "proxy", "mail.server.server"];

/// How a value stands to its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `name = value` and its kin.
    Pair,
    /// `name value`, or an option of a command line.
    Beside,
    /// The nth argument of a call, its name being `name#n`.
    Argument,
}

#[derive(Debug)]
pub(super) struct Entry {
    pub form: Form,
    /// The name: lower case, its parts joined by dots.
    pub key: String,
    /// Where the name stands.
    pub span: Span,
    /// Inside what.
    pub scope: usize,
    /// The tokens of the value, from and to.
    pub value: (usize, usize),
    /// Whether it stands in brackets, where bare words are code.
    pub code: bool,
}

/// Something with entries inside: an object, a section, a tag, an indented block.
#[derive(Debug, Default)]
pub(super) struct Scope {
    pub name: String,
    pub parent: usize,
}

/// A text, taken apart.
pub(super) struct Document<'t> {
    pub text: &'t str,
    pub tokens: Vec<Token>,
    pub entries: Vec<Entry>,
    /// The first is the whole text.
    pub scopes: Vec<Scope>,
}

impl<'t> Document<'t> {
    pub fn new(text: &'t str) -> Self {
        let document = Self { text, tokens: tokens(text), entries: Vec::new(), scopes: vec![Scope::default()] };
        parser::parse(document)
    }

    /// Whether the entry's name, with the scopes around it, ends with `pattern`.
    pub fn is_inside(&self, entry: &Entry, pattern: &str) -> bool {
        let (mut pattern, mut name, mut scope) = (pattern, entry.key.as_str(), entry.scope);
        for _ in 0..DEPTH {
            if ends_with(name, pattern) {
                return true;
            }
            if !name.is_empty() {
                let Some(outer) = pattern.strip_suffix(name).and_then(|outer| outer.strip_suffix('.')) else {
                    return false;
                };
                pattern = outer;
            }
            if scope == 0 {
                return false;
            }
            (name, scope) = (self.scopes[scope].name.as_str(), self.scopes[scope].parent);
        }
        false
    }

    /// Whether the entry is about a server of another kind, as its name or one around it tells.
    pub fn is_of_other(&self, entry: &Entry) -> bool {
        let other = |name: &str| OTHERS.iter().any(|other| name.contains(other));
        other(&entry.key) || self.outwards(entry.scope, &|scope| other(&self.scopes[scope].name)).is_some()
    }

    /// Whether the entry's name or one around it holds `part`.
    pub fn is_named(&self, entry: &Entry, part: &str) -> bool {
        entry.key.contains(part)
            || self.outwards(entry.scope, &|scope| self.scopes[scope].name.contains(part)).is_some()
    }

    /// Whether neither of two scopes is around the other, nor the same: those without a name are taken for what is
    /// around them.
    pub fn are_apart(&self, one: usize, other: usize) -> bool {
        let named = |scope| self.outwards(scope, &|scope| !self.scopes[scope].name.is_empty()).unwrap_or_default();
        let around = |outer, inner| self.outwards(inner, &|scope| scope == outer).is_some();
        let (one, other) = (named(one), named(other));
        !around(one, other) && !around(other, one)
    }

    /// The first that fits of the scope and those around it, up to the whole text.
    fn outwards(&self, mut scope: usize, fits: &dyn Fn(usize) -> bool) -> Option<usize> {
        for _ in 0..DEPTH {
            if fits(scope) {
                return Some(scope);
            }
            if scope == 0 {
                break;
            }
            scope = self.scopes[scope].parent;
        }
        None
    }

    /// The words of the text in lower case, those that form a longer one by dots and slashes each by itself, and what
    /// dashes join as one, too.
    pub fn words(&self) -> impl Iterator<Item = String> {
        let tokens = self.tokens.iter().filter(|token| matches!(token.kind, Kind::Word | Kind::Quoted));
        let texts = tokens.map(|token| self.slice(token.span)).filter(|text| text.len() < 200);
        texts.flat_map(|text| {
            let joined = text.contains('-').then(|| path(text));
            let parts = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').map(str::to_ascii_lowercase);
            parts.chain(joined)
        })
    }

    pub fn slice(&self, span: Span) -> &'t str {
        &self.text[span.start..span.end]
    }

    pub fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// The word before the name, if the line has one: the `Server` of `Server Name: …`.
    pub fn qualifier(&self, entry: &Entry) -> Option<&'t str> {
        let distance = match entry.form {
            Form::Pair => 3,
            Form::Beside => 2,
            Form::Argument => return None,
        };
        let before = entry.value.0.checked_sub(distance)?;
        let adjacent = self.tokens.get(before + 1).is_some_and(|name| name.span == entry.span);
        (adjacent && self.kind(before) == Some(Kind::Word)).then(|| self.slice(self.tokens[before].span))
    }

    /// Whether `span` is in the value: a URL is told by its name and by its scheme.
    pub fn has_value_at(&self, entry: &Entry, span: Span) -> bool {
        let value = self.tokens.get(entry.value.0).map(|token| token.span);
        value.is_some_and(|value| value.start <= span.start && span.end <= value.end)
    }

    /// Whether the value is an object or a list.
    pub fn is_block(&self, entry: &Entry) -> bool {
        matches!(self.kind(entry.value.0), Some(Kind::Open(b'{' | b'[')))
    }

    /// The text of the word or string at `at`.
    fn name(&self, at: usize) -> Option<&'t str> {
        let token = self.tokens.get(at)?;
        matches!(token.kind, Kind::Word | Kind::Quoted).then(|| self.slice(token.span))
    }
}
