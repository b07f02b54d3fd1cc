//! What every question is read with: single values, lists and objects, each noting its mistakes and going on.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use super::date;
use super::error::{InputError, Problem, ProblemCode, shown};
use crate::model::{MAX_HOST, MAX_ITEMS, Vocabulary};

/// Reads `value` with `read`, and hands out either what was asked for or every mistake.
pub(super) fn read<T>(value: &Value, read: impl FnOnce(&mut Reader, &Value) -> Option<T>) -> Result<T, InputError> {
    let mut reader = Reader::default();
    match read(&mut reader, value) {
        Some(found) if reader.problems.is_empty() => Ok(found),
        _ => Err(InputError(reader.problems)),
    }
}

/// Where the reading has got to, and the mistakes so far.
#[derive(Default)]
pub(super) struct Reader {
    path: String,
    problems: Vec<Problem>,
}

impl Reader {
    /// Goes one step down, to `segment` of the JSON pointer; the path is as long before as the number returned.
    fn enter(&mut self, segment: &str) -> usize {
        let here = self.path.len();
        self.path.push('/');
        for letter in segment.chars() {
            match letter {
                '~' => self.path.push_str("~0"),
                '/' => self.path.push_str("~1"),
                // Names that a stranger chose are printed on terminals and pages.
                other if is_harmless(other) => self.path.push(other),
                _ => self.path.push('?'),
            }
        }
        here
    }

    /// Notes a mistake at this place. Returns nothing, of any type, so that a reader can end with it.
    pub fn fail<T>(&mut self, problem: impl FnOnce(&str) -> Problem) -> Option<T> {
        self.note(problem(&self.path));
        None
    }

    #[inline(never)]
    fn note(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Notes the mistake, if there is one.
    pub fn check(&mut self, look: impl FnOnce(&str) -> Result<(), Problem>) {
        if let Err(problem) = look(&self.path) {
            self.note(problem);
        }
    }

    fn wrong_type<T>(&mut self, value: &Value, wanted: impl Into<Cow<'static, str>>) -> Option<T> {
        self.note(Problem::new(ProblemCode::WrongType, &self.path, kind(value)).allowing(wanted));
        None
    }
}

/// Whether a letter of a name can be shown: no control, no mark that turns the text around. Letters of the common scripts
/// by their ranges: the standard library's table of all is 2,000 bytes of a page, after brotli.
const fn is_harmless(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || matches!(letter, '-' | '_' | '.' | ' ')
        || matches!(letter, 'À'..='ɏ' | 'Ͱ'..='ԯ' | 'א'..='ת' | 'ء'..='ي' | 'ぁ'..='ヿ' | '一'..='鿿' | '가'..='힣')
}

/// The type of a value, with the value where it is short and safe.
fn kind(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(flag) => flag.to_string(),
        // Printing fractions would cost a page as much as all of the rules.
        Value::Number(number) => whole(number).map_or_else(|| "a number that is not whole".into(), written),
        Value::String(text) => match shown(text) {
            word if word.starts_with('`') => format!("a text ({word})"),
            other if text.is_empty() => format!("a text ({other})"),
            other => other,
        },
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "an object".into(),
    }
}

/// A whole number in digits, as many as are exact.
fn written(whole: f64) -> String {
    match whole.abs() < 1e15 {
        true => (whole as i64).to_string(),
        false => "a number of more than 15 digits".into(),
    }
}

/// JSON knows one sort of number: 587.0 is 587.
fn whole(number: &Number) -> Option<f64> {
    number.as_f64().filter(|number| number.fract() == 0.0)
}

pub(super) fn flag(reader: &mut Reader, value: &Value) -> Option<bool> {
    value.as_bool().or_else(|| reader.wrong_type(value, "`true` or `false`"))
}

pub(super) fn port(reader: &mut Reader, value: &Value) -> Option<u16> {
    const WANTED: &str = "a whole number from 1 to 65535";
    let Value::Number(number) = value else {
        let quotes = if value.is_string() { ", without quotes" } else { "" };
        return reader.wrong_type(value, format!("{WANTED}{quotes}"));
    };
    match whole(number) {
        None => reader.wrong_type(value, WANTED),
        Some(port) if (1.0..=65535.0).contains(&port) => Some(port as u16),
        Some(port) => reader.fail(|path| Problem::new(ProblemCode::OutOfRange, path, written(port)).allowing(WANTED)),
    }
}

pub(super) fn word<W: Vocabulary>(reader: &mut Reader, value: &Value) -> Option<W> {
    let place = one_of(reader, value, W::SPELLINGS)?;
    W::ALL.get(place).copied()
}

/// The place of a word in a list.
fn one_of(reader: &mut Reader, value: &Value, words: &[&'static str]) -> Option<usize> {
    let Value::String(spelling) = value else { return reader.wrong_type(value, "a word, as a text") };
    let place = words.iter().position(|word| word == spelling);
    place.or_else(|| reader.fail(|path| Problem::unknown_word(path, spelling, words)))
}

pub(super) fn day(reader: &mut Reader, value: &Value) -> Option<String> {
    const WANTED: &str = "a date such as 2026-11-24";
    let Value::String(given) = value else { return reader.wrong_type(value, WANTED) };
    match date::is_day(given) {
        true => Some(given.clone()),
        false => reader.fail(|path| Problem::new(ProblemCode::BadDate, path, shown(given)).allowing(WANTED)),
    }
}

/// A text of at most `most` characters; never repeated in a problem.
pub(super) fn text(most: usize) -> impl Fn(&mut Reader, &Value) -> Option<String> {
    move |reader, value| text_within(reader, value, most)
}

fn text_within(reader: &mut Reader, value: &Value, most: usize) -> Option<String> {
    let Value::String(given) = value else { return reader.wrong_type(value, "a text") };
    let length = given.chars().count();
    if length <= most {
        return Some(given.clone());
    }
    reader.fail(|path| {
        let given = format!("a text of {length} characters");
        Problem::new(ProblemCode::TooLong, path, given).allowing(format!("at most {most} characters long"))
    })
}

/// The name of a server.
pub(super) fn host(reader: &mut Reader, value: &Value) -> Option<String> {
    let host = text(MAX_HOST)(reader, value)?;
    if is_host(&host) { Some(host) } else { reader.fail(|path| Problem::bad_host(path, &host)) }
}

/// Letters, digits, dots and hyphens; an underscore is met, too. Never a hyphen first, which would be an option to a
/// program that is told the name.
pub(super) fn is_host(name: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    name.starts_with(|c: char| c.is_ascii_alphanumeric()) && name.len() <= MAX_HOST && name.bytes().all(is_letter)
}

/// A list of at most [`MAX_ITEMS`] items.
pub(super) fn list<T>(
    item: impl Fn(&mut Reader, &Value) -> Option<T>,
) -> impl Fn(&mut Reader, &Value) -> Option<Vec<T>> {
    move |reader, value| {
        let items = items(reader, value)?;
        let mut found = Vec::with_capacity(items.len());
        for (place, value) in items.iter().enumerate() {
            let here = reader.enter(&place.to_string());
            found.extend(item(reader, value));
            reader.path.truncate(here);
        }
        Some(found)
    }
}

fn items<'a>(reader: &mut Reader, value: &'a Value) -> Option<&'a [Value]> {
    let Value::Array(items) = value else { return reader.wrong_type(value, "a list") };
    if items.len() <= MAX_ITEMS {
        return Some(items);
    }
    reader.fail(|path| {
        let given = format!("a list of {} items", items.len());
        Problem::new(ProblemCode::TooLong, path, given).allowing(format!("at most {MAX_ITEMS} items long"))
    })
}

/// An object whose fields `table` reads; any other field is a mistake.
pub(super) fn object<T>(reader: &mut Reader, value: &Value, table: impl FnOnce(&mut Fields) -> Option<T>) -> Option<T> {
    let Value::Object(map) = value else { return reader.wrong_type(value, "an object") };
    let mut fields = Fields { map, reader, known: Vec::new() };
    let found = table(&mut fields);
    fields.reject_others();
    found
}

/// The fields of one object. Asking for a field makes it a known one.
pub(super) struct Fields<'a> {
    map: &'a Map<String, Value>,
    reader: &'a mut Reader,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// A field that may be absent or null.
    pub fn optional<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Reader, &Value) -> Option<T>,
    ) -> Option<T> {
        let (value, here) = self.enter(name)?;
        let found = read(self.reader, value);
        self.reader.path.truncate(here);
        found
    }

    /// A field that must be there.
    pub fn required<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Reader, &Value) -> Option<T>,
    ) -> Option<T> {
        if self.map.get(name).is_none_or(Value::is_null) {
            self.missing(name);
        }
        self.optional(name, read)
    }

    /// The value of a field that is there, and how long the path was before. Out of line: every field asks, in a code of
    /// its own.
    #[inline(never)]
    fn enter(&mut self, name: &'static str) -> Option<(&'a Value, usize)> {
        self.known.push(name);
        let value = self.map.get(name).filter(|value| !value.is_null())?;
        Some((value, self.reader.enter(name)))
    }

    fn reject_others(self) {
        let Self { map, reader, known } = self;
        for name in map.keys().filter(|name| !known.contains(&name.as_str())) {
            let here = reader.enter(name);
            reader.fail::<()>(|path| Problem::unknown_field(path, name, &known));
            reader.path.truncate(here);
        }
    }

    fn missing(&mut self, name: &str) {
        let here = self.reader.enter(name);
        self.reader.fail::<()>(|path| Problem::new(ProblemCode::MissingField, path, String::new()));
        self.reader.path.truncate(here);
    }
}
