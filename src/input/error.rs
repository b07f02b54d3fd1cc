//! What is wrong with a question.

use std::borrow::Cow;
use std::fmt;

use super::nearest::nearest;
use crate::knowledge::{NetworkFact, networks, registers};
use crate::model::{decimal, vocabulary};
use crate::products::apps;

vocabulary! {
    /// The sort of a mistake.
    ProblemCode {
        /// The input is not JSON.
        NotJson = "not-json",
        /// There is no such field.
        UnknownField = "unknown-field",
        /// The field must be there.
        MissingField = "missing-field",
        /// The value is of another type.
        WrongType = "wrong-type",
        /// The number is too small or too large.
        OutOfRange = "out-of-range",
        /// The word is not in the vocabulary.
        UnknownWord = "unknown-word",
        /// The id is not in the register.
        UnknownId = "unknown-id",
        /// The registers are not loaded, so no id is known.
        RegistersNotLoaded = "registers-not-loaded",
        /// The text or the list is too long.
        TooLong = "too-long",
        /// There is no such day.
        BadDate = "bad-date",
        /// It cannot be the name of a server.
        BadHost = "bad-host",
        /// It is not a link, or one that does more than lead somewhere.
        BadLink = "bad-link",
        /// The product cannot speak this mode on this port.
        ModeNotSpoken = "mode-not-spoken",
        /// A password would travel in clear.
        LoginInClear = "login-in-clear",
    }
}

/// More words than these are not listed in a sentence; [`Problem::allowed`] has them all.
const MOST_LISTED: usize = 20;

/// One mistake in a question. Displayed as one plain sentence.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Problem {
    /// The sort of mistake.
    pub code: ProblemCode,
    /// Where it is: a JSON pointer, the name of a flag or of an attribute. Empty for the whole input.
    pub path: String,
    /// What was given, as far as it is safe to repeat.
    pub value: String,
    /// What is allowed: every word, or one phrase. Empty for ids, of which there are too many.
    pub allowed: Vec<Cow<'static, str>>,
    /// The known spellings that come nearest, the nearest one first.
    pub nearest: Vec<&'static str>,
}

impl Problem {
    pub(crate) fn new(code: ProblemCode, path: &str, value: String) -> Self {
        Self { code, path: path.to_owned(), value, allowed: Vec::new(), nearest: Vec::new() }
    }

    pub(crate) fn allowing(mut self, allowed: impl Into<Cow<'static, str>>) -> Self {
        self.allowed.push(allowed.into());
        self
    }

    /// `spelling` is none of these words.
    pub(super) fn unknown_word(path: &str, spelling: &str, words: &[&'static str]) -> Self {
        Self { value: shown(spelling), ..Self::not_listed(ProblemCode::UnknownWord, path, spelling, words) }
    }

    /// `id` is none of the register's `ids`.
    pub(super) fn unknown_id(path: &str, id: &str, ids: impl Iterator<Item = &'static str>) -> Self {
        if !registers::are_loaded() {
            return Self::new(ProblemCode::RegistersNotLoaded, path, shown(id));
        }
        Self { nearest: nearest(id, ids), ..Self::new(ProblemCode::UnknownId, path, shown(id)) }
    }

    /// No network is called so, or each of `several`.
    pub(super) fn unknown_network(path: &str, name: &str, several: &[&'static NetworkFact]) -> Self {
        let ids = networks().iter().map(|network| network.id);
        match several.is_empty() {
            true => Self::unknown_id(path, name, ids),
            false => Self {
                nearest: several.iter().map(|network| network.id).collect(),
                ..Self::new(ProblemCode::UnknownId, path, shown(name))
            },
        }
    }

    /// There is no product `id`.
    pub fn unknown_app(path: &str, id: &str) -> Self {
        let ids = apps().iter().map(|app| app.id);
        let code = if apps().is_empty() { ProblemCode::RegistersNotLoaded } else { ProblemCode::UnknownId };
        Self { nearest: nearest(id, ids), ..Self::new(code, path, shown(id)) }
    }

    /// `name` cannot be that of a server.
    pub(super) fn bad_host(path: &str, name: &str) -> Self {
        let allowed = match name.is_ascii() {
            true => "a name such as mail.example.com",
            false => "a name in its `xn--` form, such as xn--mller-kva.example",
        };
        Self::new(ProblemCode::BadHost, path, shown(name)).allowing(allowed)
    }

    /// There is no field called `name`.
    pub(super) fn unknown_field(path: &str, name: &str, known: &[&'static str]) -> Self {
        Self::not_listed(ProblemCode::UnknownField, path, name, known)
    }

    fn not_listed(code: ProblemCode, path: &str, given: &str, listed: &[&'static str]) -> Self {
        let nearest = nearest(given, listed.iter().copied()).into_iter().take(1).collect();
        let allowed = listed.iter().copied().map(Cow::Borrowed).collect();
        Self { allowed, nearest, ..Self::new(code, path, String::new()) }
    }

    /// A value that is none of what is allowed.
    pub fn of(code: ProblemCode, path: &str, value: &str, allowed: &'static str) -> Self {
        Self::new(code, path, shown(value)).allowing(allowed)
    }

    /// The text is not JSON; says where, and never what stands there.
    pub fn not_json(error: &serde_json::Error) -> Self {
        let place = match error.line() {
            0 | 1 => format!("column {}", error.column()),
            line => format!("line {line}, column {}", error.column()),
        };
        let what = if error.is_eof() { "it breaks off" } else { "it goes wrong" };
        Self::new(ProblemCode::NotJson, "", format!("{what} at {place}"))
    }
}

/// A text as far as it is safe to repeat: only when it looks like a word or an id, for anything else may hold a secret.
pub(super) fn shown(text: &str) -> String {
    let is_wordlike = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:".contains(&byte);
    match text.len() {
        1..=40 if text.bytes().all(is_wordlike) => quoted(&[text]),
        0 => "empty".to_owned(),
        _ => ["a text of ", &decimal(text.chars().count()), " characters"].concat(),
    }
}

impl Problem {
    /// The mistake as one plain sentence. Put together by hand: what formats is a kilobyte of a page.
    pub fn sentence(&self) -> String {
        let Self { code, path, value, allowed, nearest } = self;
        let mut said = if path.is_empty() { "the input".to_owned() } else { quoted(&[path]) };
        said += match code {
            ProblemCode::NotJson => " is not JSON: ",
            ProblemCode::UnknownField => " is not a known field",
            ProblemCode::MissingField => " is missing",
            _ => " is ",
        };
        said += match code {
            ProblemCode::UnknownField | ProblemCode::MissingField => "",
            _ => value,
        };
        said += match code {
            ProblemCode::UnknownWord => ", which is not a known word",
            ProblemCode::UnknownId => ", which is not in the register",
            ProblemCode::RegistersNotLoaded => ", an id, but the registers are not loaded",
            ProblemCode::BadDate => ", which is not a day of the calendar",
            _ => "",
        };
        if !nearest.is_empty() {
            let one_of = if nearest.len() > 1 { "one of " } else { "" };
            said.extend([": did you mean ", one_of, &quoted(nearest), "?"]);
        }
        let lists_words = matches!(code, ProblemCode::UnknownField | ProblemCode::UnknownWord);
        match allowed.first() {
            Some(_) if allowed.len() > MOST_LISTED => {}
            Some(_) if lists_words => {
                let joint = if nearest.is_empty() { ";" } else { "" };
                said.extend([joint, " allowed are ", &quoted(allowed)]);
            }
            Some(phrase) => said.extend([if nearest.is_empty() { ", " } else { " " }, "it must be ", phrase]),
            None => {}
        }
        said
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

fn quoted(words: &[impl AsRef<str>]) -> String {
    let mut list = String::new();
    for word in words {
        let joint = if list.is_empty() { "`" } else { ", `" };
        list.extend([joint, word.as_ref(), "`"]);
    }
    list
}

impl std::error::Error for Problem {}

/// Every mistake in a question, at least one. Displayed in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputError(pub(super) Vec<Problem>);

impl InputError {
    /// The code of the first mistake, for programs.
    pub fn code(&self) -> ProblemCode {
        self.first().map_or(ProblemCode::WrongType, |problem| problem.code)
    }

    /// The first mistake.
    pub fn first(&self) -> Option<&Problem> {
        self.0.first()
    }

    /// Every mistake, in the order of the fields.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}

impl From<Problem> for InputError {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, problem) in self.0.iter().enumerate() {
            let joint = if place == 0 { "" } else { "; " };
            write!(f, "{joint}{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for InputError {}
