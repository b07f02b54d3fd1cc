//! Walks over the tokens with a stack of what is open.

use super::{Document, Entry, Form, Scope};
use crate::{
    model::Span,
    pasted::{lexer::Kind, names::path},
};

/// How many tokens of a value are looked at: enough for `int(os.environ.get("PORT", 587))`.
const VALUE: usize = 32;

/// Fills in the entries and scopes.
pub(super) fn parse(document: Document) -> Document {
    let mut parser = Parser { document, frames: Vec::new(), open: [0; 3] };
    for at in 0..parser.document.tokens.len() {
        parser.step(at);
    }
    parser.document
}

enum Ends {
    /// With its closing bracket; a call remembers where its current argument began and which it is.
    Bracket(u8, Option<Call>),
    /// With a line indented no deeper; `item` for a list item.
    Dedent { indent: u32, item: bool },
    /// With the next section.
    Section,
    /// With its closing tag.
    Tag,
}

struct Call {
    callee: Span,
    argument: usize,
    begins: usize,
    /// The string that was the first argument: `define('SMTP_HOST', …)` names a value.
    names: Option<usize>,
}

struct Frame {
    scope: usize,
    ends: Ends,
}

struct Parser<'t> {
    document: Document<'t>,
    frames: Vec<Frame>,
    /// Brackets open, of each of the three kinds.
    open: [u32; 3],
}

impl Parser<'_> {
    fn scope(&self) -> usize {
        self.frames.last().map_or(0, |frame| frame.scope)
    }

    fn enter(&mut self, name: String, ends: Ends) {
        let parent = self.scope();
        self.document.scopes.push(Scope { name, parent });
        self.frames.push(Frame { scope: self.document.scopes.len() - 1, ends });
    }

    fn in_brackets(&self) -> bool {
        self.open != [0; 3]
    }

    fn step(&mut self, at: usize) {
        match self.document.tokens[at].kind {
            Kind::Line { indent, item } => self.line(at, indent, item),
            Kind::Separator => self.separator(at),
            Kind::Open(bracket) => self.open(at, bracket),
            Kind::Close(bracket) => self.close(at, bracket),
            Kind::Comma => self.next_argument(at),
            Kind::TagOpen => self.enter(path(self.document.slice(self.document.tokens[at].span)), Ends::Tag),
            Kind::TagEnd => self.tag_text(at),
            Kind::TagClose => {
                if matches!(self.frames.last(), Some(Frame { ends: Ends::Tag, .. })) {
                    self.frames.pop();
                    self.empty_tag(at);
                }
            }
            Kind::Word => {
                self.url(at);
                self.beside(at);
            }
            Kind::Quoted => self.url(at),
            Kind::Secret => {}
        }
    }

    fn line(&mut self, at: usize, indent: u32, item: bool) {
        while let Some(Frame { ends: Ends::Dedent { indent: outer, item: outer_item }, .. }) = self.frames.last() {
            if *outer < indent || (*outer == indent && item && !outer_item) {
                break;
            }
            self.frames.pop();
        }
        if let Some(name) = self.section(at) {
            while matches!(self.frames.last(), Some(Frame { ends: Ends::Section | Ends::Dedent { .. }, .. })) {
                self.frames.pop();
            }
            self.enter(name, Ends::Section);
        } else if item {
            self.enter(String::new(), Ends::Dedent { indent, item });
        }
    }

    /// The section a line begins: `[name]`, `[name "part"]`, or msmtp's `account name`.
    fn section(&self, at: usize) -> Option<String> {
        if self.in_brackets() {
            return None;
        }
        let ends = |at: usize| matches!(self.document.kind(at), None | Some(Kind::Line { .. }));
        let Some(Kind::Open(b'[')) = self.document.kind(at + 1) else {
            let name = self.document.name(at + 1).filter(|name| matches!(*name, "account" | "defaults"))?;
            let separated = self.document.kind(at + 2) == Some(Kind::Separator);
            return (!separated).then(|| name.to_owned());
        };
        let array = self.document.kind(at + 2) == Some(Kind::Open(b'['));
        let first = at + 2 + usize::from(array);
        let mut name = path(self.document.name(first)?);
        let mut next = first + 1;
        if let Some(part) = self.document.name(next) {
            name = format!("{name}.{}", path(part));
            next += 1;
        }
        let closed = (0..=usize::from(array)).all(|more| self.document.kind(next + more) == Some(Kind::Close(b']')));
        (closed && ends(next + 1 + usize::from(array))).then_some(name)
    }

    fn separator(&mut self, at: usize) {
        let Some((key, span)) = self.key_before(at) else { return };
        let block = matches!(self.document.kind(at + 1), None | Some(Kind::Line { .. }));
        if block && !self.in_brackets() {
            if let Some(indent) = self.indent_of(at) {
                self.enter(key, Ends::Dedent { indent, item: false });
            }
            return;
        }
        let value = (at + 1, self.value_end(at + 1));
        let scope = self.scope();
        self.push(Form::Pair, key, span, scope, value);
    }

    fn push(&mut self, form: Form, key: String, span: Span, scope: usize, value: (usize, usize)) {
        let code = self.in_brackets();
        let (key, span, scope) = self.named_beside(&key, scope).unwrap_or((key, span, scope));
        self.document.entries.push(Entry { form, key, span, scope, value, code });
    }

    /// The name of a `value` that has it beside itself, as in `name: SMTP_HOST`, `value: …`. Such a pair belongs to
    /// what is around it: each of its kind stands in brackets, a block or a tag of its own.
    fn named_beside(&self, key: &str, scope: usize) -> Option<(String, Span, usize)> {
        let last = self.document.entries.last()?;
        if last.key == "key" && last.scope == scope && matches!(key, "string" | "integer" | "real") {
            let at = last.value.0; // Apple's property lists
            return Some((path(self.document.name(at)?), self.document.tokens[at].span, scope));
        }
        let names = |entry: &&Entry| entry.scope == scope && matches!(entry.key.as_str(), "name" | "key");
        let (at, end) = self.document.entries.last().filter(names).filter(|_| key == "value" && scope > 0)?.value;
        let name = self.document.name(at).filter(|_| end == at + 1)?;
        Some((path(name), self.document.tokens[at].span, self.document.scopes[scope].parent))
    }

    /// The name before a separator: `name`, `"name"`, `thing['name']`, `SMTP server (outgoing)`.
    fn key_before(&self, at: usize) -> Option<(String, Span)> {
        let before = at.checked_sub(1)?;
        let token = self.document.tokens[before];
        match token.kind {
            Kind::Word | Kind::Quoted => Some((path(self.document.slice(token.span)), token.span)),
            Kind::Close(b']') => {
                let (name, span) = (self.document.name(before.checked_sub(1)?)?, self.document.tokens[before - 1].span);
                let owner = before.checked_sub(3).filter(|owner| self.document.kind(*owner) == Some(Kind::Word));
                let owner = owner.and_then(|owner| self.document.name(owner)).map(|owner| path(owner) + ".");
                Some((owner.unwrap_or_default() + &path(name), span))
            }
            Kind::Close(b')')
                if self.document.kind(before.checked_sub(2)?) == Some(Kind::Open(b'('))
                    && self.document.kind(before - 1) == Some(Kind::Quoted) =>
            {
                // Visual Basic: `Fields("name") = value`
                let name = self.document.tokens[before - 1].span;
                Some((path(self.document.slice(name)), name))
            }
            Kind::Close(b')') => {
                let open = (before.saturating_sub(4)..before).rev();
                let open = open.into_iter().find(|at| self.document.kind(*at) == Some(Kind::Open(b'(')))?;
                let word = open.checked_sub(1).filter(|at| self.document.kind(*at) == Some(Kind::Word))?;
                Some((path(self.document.name(word)?), self.document.tokens[word].span))
            }
            _ => None,
        }
    }

    /// The indentation of the line `at` is on, where its name begins the line.
    fn indent_of(&self, at: usize) -> Option<u32> {
        match self.document.kind(at.checked_sub(2)?)? {
            Kind::Line { indent, item } => Some(if item { indent + 1 } else { indent }),
            _ => None,
        }
    }

    /// Where the value that begins at `from` ends: at a comma or closing bracket of its own level, at the end of the
    /// line, or before the next name on it.
    fn value_end(&self, from: usize) -> usize {
        let mut depth = 0_u32;
        for at in from..from + VALUE {
            let Some(kind) = self.document.kind(at) else { return at };
            match kind {
                Kind::Open(_) => depth += 1,
                Kind::Close(_) if depth > 0 => depth -= 1,
                Kind::Separator if depth == 0 => return (at - 1).max(from),
                Kind::Close(_) | Kind::Comma | Kind::Line { .. } | Kind::TagOpen | Kind::TagEnd | Kind::TagClose
                    if depth == 0 =>
                {
                    return at;
                }
                _ => {}
            }
        }
        from + VALUE
    }

    fn open(&mut self, at: usize, bracket: u8) {
        self.open[index(bracket)] += 1;
        let before = at.checked_sub(1).and_then(|before| self.document.kind(before));
        match before {
            Some(Kind::Separator) => {
                let name = self.key_before(at - 1).map(|(name, _)| name).unwrap_or_default();
                self.enter(name, Ends::Bracket(bracket, None));
            }
            Some(Kind::Word) if bracket != b'[' => {
                let callee = self.document.tokens[at - 1].span;
                let name = path(self.document.slice(callee));
                let call = (bracket == b'(').then_some(Call { callee, argument: 0, begins: at + 1, names: None });
                self.enter(name, Ends::Bracket(bracket, call));
            }
            _ => self.enter(String::new(), Ends::Bracket(bracket, None)),
        }
    }

    fn close(&mut self, at: usize, bracket: u8) {
        if self.open[index(bracket)] == 0 {
            return;
        }
        self.next_argument(at);
        while let Some(frame) = self.frames.pop() {
            if let Ends::Bracket(open, _) = frame.ends {
                self.open[index(open)] -= 1;
                if index(open) == index(bracket) {
                    return;
                }
            }
        }
    }

    /// An argument ends at the comma or bracket at `at`.
    fn next_argument(&mut self, at: usize) {
        let scope = self.scope();
        let Some(Frame { ends: Ends::Bracket(_, Some(call)), .. }) = self.frames.last_mut() else { return };
        let (argument, mut from, span) = (call.argument, call.begins, call.callee);
        while from < at && matches!(self.document.tokens[from].kind, Kind::Line { .. }) {
            from += 1;
        }
        call.argument += 1;
        call.begins = at + 1;
        let named = core::mem::take(&mut call.names);
        let to = at.min(from + VALUE);
        if argument == 0 && to == from + 1 && self.document.kind(from) == Some(Kind::Quoted) {
            call.names = Some(from);
        }
        let callee = &self.document.scopes[scope];
        let (name, outside) = (&callee.name, callee.parent);
        let keyword = (from..to.min(from + 2)).any(|at| self.document.kind(at) == Some(Kind::Separator));
        let argument_key = (argument < 4 && !name.is_empty()).then(|| format!("{name}#{argument}"));
        let value = (from, if keyword { from } else { to });
        if let Some(named) = named.filter(|_| argument == 1 && names_values(name)) {
            let span = self.document.tokens[named].span;
            let key = path(self.document.slice(span));
            self.push(Form::Pair, key, span, outside, (from, to));
        }
        if let Some(key) = argument_key {
            self.push(Form::Argument, key, span, outside, value);
        }
    }

    /// `<true/>` below a `<key>`.
    fn empty_tag(&mut self, at: usize) {
        let Some(open) = at.checked_sub(1).filter(|open| self.document.kind(*open) == Some(Kind::TagOpen)) else {
            return;
        };
        let span = self.document.tokens[open].span;
        if matches!(self.document.slice(span), "true" | "false") {
            let scope = self.scope();
            self.push(Form::Pair, "string".to_owned(), span, scope, (open, at));
        }
    }

    /// `<name>text</name>`.
    fn tag_text(&mut self, at: usize) {
        let end = self.value_end(at + 1);
        let Some(Frame { ends: Ends::Tag, scope }) = self.frames.last() else { return };
        let scope = &self.document.scopes[*scope];
        let span =
            (0..at).rev().take(VALUE).map(|at| self.document.tokens[at]).find(|token| token.kind == Kind::TagOpen);
        if let Some(token) = span.filter(|_| end > at + 1 && self.document.kind(end) == Some(Kind::TagClose)) {
            let (key, scope) = (scope.name.clone(), scope.parent);
            self.push(Form::Pair, key, token.span, scope, (at + 1, end));
        }
    }

    /// `smtp://…`, whatever its name: an entry called `://`.
    fn url(&mut self, at: usize) {
        let span = self.document.tokens[at].span;
        let scheme = self.document.slice(span).split_once("://").map_or("", |(scheme, _)| scheme);
        let scheme = scheme.rsplit(['=', '(', '"', '\'']).next().unwrap_or(scheme);
        if scheme.split('+').any(|part| matches!(part, "smtp" | "smtps" | "submission" | "submissions")) {
            let (key, scope, value) = ("://".to_owned(), self.scope(), (at, at + 1));
            self.push(Form::Pair, key, span, scope, value);
        }
    }

    /// `port 587`, `--port 587`, `--tls`.
    fn beside(&mut self, at: usize) {
        if self.in_brackets() {
            return;
        }
        let span = self.document.tokens[at].span;
        let word = self.document.slice(span);
        let flag = word.starts_with('-');
        let mut value = (at + 1, at + 1);
        if matches!(self.document.kind(at + 1), Some(Kind::Word | Kind::Quoted | Kind::Secret)) {
            let named = self.document.kind(at + 2) == Some(Kind::Separator);
            let option = self.document.name(at + 1).is_some_and(|next| next.starts_with('-'));
            if !named && !option {
                value.1 += 1;
            }
        }
        let separated = self.document.kind(at + 1) == Some(Kind::Separator);
        if !separated && (flag || value.1 > value.0) {
            let (key, scope) = (path(word), self.scope());
            self.push(Form::Beside, key, span, scope, value);
        }
    }
}

/// Calls that give a value to a name.
fn names_values(callee: &str) -> bool {
    let last = callee.rsplit('.').next().unwrap_or(callee);
    matches!(
        last,
        "define" | "put" | "setproperty" | "set" | "setdefault" | "putenv" | "user_pref" | "lockpref" | "defaultpref"
    )
}

fn index(bracket: u8) -> usize {
    match bracket {
        b'(' | b')' => 0,
        b'[' | b']' => 1,
        _ => 2,
    }
}
