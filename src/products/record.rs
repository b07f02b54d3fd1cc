//! A product's text, read.

use crate::knowledge::store::{DataError, DataKind};
use crate::knowledge::{RULE_SET, Source};
use crate::model::Vocabulary;
use crate::products::AppFact;

/// Reads what `apps_text` wrote.
///
/// # Errors
///
/// Where the text, or a product in it, is not of this version.
pub fn read_apps(text: &'static str) -> Result<Vec<AppFact>, DataError> {
    let mut parts = text.split("=== ");
    let first = parts.next().unwrap_or_default();
    let mut line = 1 + first.lines().count();
    if first.trim_end() != RULE_SET {
        return Err(DataError::new(DataKind::Products, 1));
    }
    parts
        .map(|part| {
            let (id, text) = part.split_once('\n').unwrap_or((part.trim_end(), ""));
            let error = DataError { entry: id, ..DataError::new(DataKind::Products, line) };
            line += part.lines().count();
            read(id, text).ok_or(error)
        })
        .collect()
}

/// The product `id` from its text.
pub(super) fn read(id: &'static str, text: &'static str) -> Option<AppFact> {
    let (head, template) = text.split_once("\n\n")?;
    let mut head = Head { lines: head.lines().map(|line| line.split_once(": ")).collect::<Option<_>>()? };
    let app = AppFact {
        id,
        name: head.take("name")?,
        kind: Vocabulary::parse(head.take("kind")?)?,
        version: head.take("version")?,
        confidence: Vocabulary::parse(head.take("confidence")?)?,
        implicit_tls: head.optional("implicit-tls")?,
        starttls: head.optional("starttls")?,
        insists_since: head.take("insists-since"),
        warnings: head.warnings()?,
        place: head.take("place"),
        source: Source::new(
            String::leak(format!("app/{id}")),
            head.take("title")?,
            head.take("url")?,
            head.take("checked")?,
        ),
        template,
    };
    head.lines.is_empty().then_some(app)
}

/// The lines that are not read yet.
struct Head {
    lines: Vec<(&'static str, &'static str)>,
}

impl Head {
    fn take(&mut self, name: &str) -> Option<&'static str> {
        let place = self.lines.iter().position(|(known, _)| *known == name)?;
        Some(self.lines.remove(place).1)
    }

    /// A word that may be left out; none in none where it is not known.
    fn optional<W: Vocabulary>(&mut self, name: &str) -> Option<Option<W>> {
        self.take(name).map_or(Some(None), |word| W::parse(word).map(Some))
    }

    fn warnings<W: Vocabulary>(&mut self) -> Option<Vec<W>> {
        self.take("warnings").map_or(Some(Vec::new()), |words| words.split(' ').map(W::parse).collect())
    }
}
