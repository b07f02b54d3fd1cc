//! What every question is read with: single values, lists and objects, each noting its mistakes and going on.

use std::borrow::Cow;
use std::fmt::Write;

use serde_json::{Map, Value};

use super::date;
use super::problem::{Problem, ProblemCode, Problems, shown};
use crate::model::{MAX_ITEMS, Vocabulary};

/// Reads `value` with `read`, and hands out either what was asked for or every mistake.
pub(super) fn read<T>(value: &Value, read: impl FnOnce(&mut Reader, &Value) -> Option<T>) -> Result<T, Problems> {
    let mut reader = Reader::default();
    match read(&mut reader, value) {
        Some(found) if reader.problems.is_empty() => Ok(found),
        _ => Err(Problems(reader.problems)),
    }
}

/// Where the reading has got to, and the mistakes so far.
#[derive(Default)]
pub(super) struct Reader {
    path: String,
    problems: Vec<Problem>,
}

impl Reader {
    /// Runs `inner` one step further down, at `segment` of the JSON pointer.
    fn at<T>(&mut self, segment: &str, inner: impl FnOnce(&mut Self) -> T) -> T {
        let here = self.path.len();
        let _ = write!(self.path, "/{}", segment.replace('~', "~0").replace('/', "~1"));
        let result = inner(self);
        self.path.truncate(here);
        result
    }

    /// Notes a mistake at this place. Returns nothing, of any type, so that a reader can end with it.
    pub fn fail<T>(&mut self, problem: impl FnOnce(&str) -> Problem) -> Option<T> {
        self.problems.push(problem(&self.path));
        None
    }

    fn wrong_type<T>(&mut self, value: &Value, wanted: impl Into<Cow<'static, str>>) -> Option<T> {
        self.fail(|path| Problem::new(ProblemCode::WrongType, path, kind(value)).allowing(wanted))
    }
}

/// The type of a value, with the value where it is short and safe.
fn kind(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => match shown(text) {
            word if word.starts_with('`') => format!("a text ({word})"),
            other if text.is_empty() => format!("a text ({other})"),
            other => other,
        },
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "an object".into(),
    }
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
    // JSON knows one sort of number: 587.0 is 587.
    let whole = number.as_f64().filter(|number| number.fract() == 0.0);
    match whole {
        None => reader.wrong_type(value, WANTED),
        Some(port) if (1.0..=65535.0).contains(&port) => Some(port as u16),
        Some(_) => reader.fail(|path| Problem::new(ProblemCode::OutOfRange, path, number.to_string()).allowing(WANTED)),
    }
}

pub(super) fn word<W: Vocabulary>(reader: &mut Reader, value: &Value) -> Option<W> {
    let Value::String(spelling) = value else { return reader.wrong_type(value, "a word, as a text") };
    W::parse(spelling).or_else(|| reader.fail(|path| Problem::unknown_word::<W>(path, spelling)))
}

/// An id of a register.
pub(super) fn id(
    reader: &mut Reader,
    value: &Value,
    ids: impl Iterator<Item = &'static str> + Clone,
) -> Option<String> {
    let Value::String(given) = value else { return reader.wrong_type(value, "an id of the register, as a text") };
    match ids.clone().find(|id| id == given) {
        Some(known) => Some(known.to_owned()),
        None => reader.fail(|path| Problem::unknown_id(path, given, ids)),
    }
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
    move |reader, value| {
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
}

/// A list of at most [`MAX_ITEMS`] items.
pub(super) fn list<T>(
    item: impl Fn(&mut Reader, &Value) -> Option<T>,
) -> impl Fn(&mut Reader, &Value) -> Option<Vec<T>> {
    move |reader, value| {
        let Value::Array(items) = value else { return reader.wrong_type(value, "a list") };
        if items.len() > MAX_ITEMS {
            return reader.fail(|path| {
                let given = format!("a list of {} items", items.len());
                Problem::new(ProblemCode::TooLong, path, given).allowing(format!("at most {MAX_ITEMS} items long"))
            });
        }
        let read = |(place, value): (usize, &Value)| reader.at(&place.to_string(), |reader| item(reader, value));
        Some(items.iter().enumerate().filter_map(read).collect())
    }
}

/// An object whose fields `table` reads; any other field is a mistake.
pub(super) fn object<T>(reader: &mut Reader, value: &Value, table: impl FnOnce(&mut Fields) -> Option<T>) -> Option<T> {
    let Value::Object(map) = value else { return reader.wrong_type(value, "an object") };
    let mut fields = Fields { map, reader, known: Vec::new() };
    let found = table(&mut fields);
    let Fields { known, reader, .. } = fields;
    for name in map.keys().filter(|name| !known.contains(&name.as_str())) {
        reader.at(name, |reader| reader.fail::<()>(|path| Problem::unknown_field(path, name, &known)));
    }
    found
}

/// The fields of one object. Asking for a field makes it a known one.
pub(super) struct Fields<'a> {
    map: &'a Map<String, Value>,
    reader: &'a mut Reader,
    known: Vec<&'static str>,
}

impl Fields<'_> {
    /// A field that may be absent or null.
    pub fn optional<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Reader, &Value) -> Option<T>,
    ) -> Option<T> {
        self.known.push(name);
        let value = self.map.get(name).filter(|value| !value.is_null())?;
        self.reader.at(name, |reader| read(reader, value))
    }

    /// A field that must be there.
    pub fn required<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Reader, &Value) -> Option<T>,
    ) -> Option<T> {
        self.known.push(name);
        self.reader.at(name, |reader| match self.map.get(name) {
            None | Some(Value::Null) => {
                reader.fail(|path| Problem::new(ProblemCode::MissingField, path, String::new()))
            }
            Some(value) => read(reader, value),
        })
    }
}
