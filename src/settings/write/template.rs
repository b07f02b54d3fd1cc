//! Templates: text with names in guillemets, which no configuration and no programming language uses.
//!
//! - `--- fields` begins the fields of a form, a line `label = value` for each; `--- FILE LANGUAGE` begins a file.
//! - `«host»`, `«port»`, `«user»`, `«password»`, `«address»` and `«recipient»` are replaced; `«user-url»` is the user
//!   name as it stands in a URL.
//! - `«SSL/TLS|STARTTLS»` is the first with implicit TLS, the second with STARTTLS.
//! - A line that begins with `«implicit-tls»` or `«starttls»` is left out in the other mode, and so is a file that has
//!   no other lines.

use super::{ADDRESS, PASSWORD, RECIPIENT};
use crate::model::{FilledField, Mode, Snippet, Vocabulary};

/// What to fill in.
pub(super) struct Filling<'a> {
    pub host: &'a str,
    pub port: String,
    pub mode: Mode,
    pub user: &'static str,
}

impl Filling<'_> {
    /// The fields and files of a template.
    pub fn fill(&self, template: &'static str) -> (Vec<FilledField>, Vec<Snippet>) {
        let (mut fields, mut snippets) = (Vec::new(), Vec::new());
        for part in template.strip_prefix("--- ").unwrap_or(template).split("\n--- ") {
            let (heading, body) = part.split_once('\n').unwrap_or((part, ""));
            match heading.rsplit_once(' ') {
                None => fields.extend(self.lines(body).filter_map(|line| self.field(line))),
                Some((file, language)) => {
                    let mut text = String::with_capacity(body.len() + 64);
                    for line in self.lines(body.trim_end()) {
                        self.fill_line(line, &mut text);
                        text.push('\n');
                    }
                    if !text.is_empty() {
                        snippets.push(Snippet { file, language, text });
                    }
                }
            }
        }
        (fields, snippets)
    }

    /// The lines for this mode.
    fn lines<'t>(&self, body: &'t str) -> impl Iterator<Item = &'t str> {
        body.lines().filter_map(|line| {
            let marked = |mode: &&Mode| line.strip_prefix('«')?.strip_prefix(mode.as_str())?.strip_prefix('»');
            match Mode::ALL.iter().find(|mode| marked(mode).is_some()) {
                Some(mode) => marked(&mode).filter(|_| *mode == self.mode),
                None => Some(line),
            }
        })
    }

    fn field(&self, line: &'static str) -> Option<FilledField> {
        let (label, template) = line.split_once(" = ")?;
        let mut value = String::new();
        self.fill_line(template, &mut value);
        Some(FilledField { label, value })
    }

    fn fill_line(&self, line: &str, out: &mut String) {
        let mut rest = line;
        while let Some((before, (name, after))) =
            rest.split_once('«').and_then(|(before, name)| Some((before, name.split_once('»')?)))
        {
            out.push_str(before);
            self.value(name, out);
            rest = after;
        }
        out.push_str(rest);
    }

    /// A name without a value stays, so that it is seen.
    fn value(&self, name: &str, out: &mut String) {
        let value = match (name, name.split_once('|')) {
            (_, Some((implicit, _))) if self.mode == Mode::ImplicitTls => implicit,
            (_, Some((_, starttls))) => starttls,
            ("host", _) => self.host,
            ("port", _) => &self.port,
            ("user", _) => self.user,
            ("user-url", _) => return out.push_str(&self.user.replace('@', "%40")),
            ("password", _) => PASSWORD,
            ("address", _) => ADDRESS,
            ("recipient", _) => RECIPIENT,
            _ => return out.extend(["«", name, "»"]),
        };
        out.push_str(value);
    }
}
