//! The article in its parts: what every format writes down.

use serde::Serialize;

use super::ExportError;
use crate::model::{Locale, PortMode};
use crate::profile::UserName;

/// The help-centre article of one company in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Article {
    /// The language's tag.
    pub locale: Locale,
    /// Which way the language is written.
    pub direction: Direction,
    /// The company's name.
    pub brand: String,
    /// The title, a question.
    pub title: String,
    /// What stands under the title.
    pub intro: Vec<Block>,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// What the numbers in the text stand for.
    pub sources: Vec<Cited>,
    /// Heading of the sources.
    pub sources_heading: String,
    /// The last line: version of the rules.
    pub colophon: String,
    /// The same answer for programs: each server with the pairs to use, the best first.
    pub servers: Vec<Offered>,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// As `dir` spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A heading and what stands under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// 2, or 3 for a part of the section before.
    pub level: u8,
    /// Whether the heading is a question that the section answers by itself.
    pub is_question: bool,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A paragraph, list or table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its text.
        line: Line,
    },
    /// Steps to take in order.
    Steps {
        /// One line each.
        items: Vec<Line>,
    },
    /// Items in no particular order.
    List {
        /// One line each.
        items: Vec<Line>,
    },
    /// A table; the first cell of a row is its head.
    Table {
        /// Heads of the columns.
        head: Vec<String>,
        /// As many cells in each row as there are columns.
        rows: Vec<Vec<String>>,
    },
}

/// A run of text.
pub type Line = Vec<Span>;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Span {
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// Words that matter most.
    Strong {
        /// The words.
        text: String,
    },
    /// Words that lead somewhere.
    Link {
        /// The words.
        text: String,
        /// Where to.
        url: String,
    },
    /// The number of a source.
    Source {
        /// Its number.
        number: usize,
        /// Where to read it; empty where it is no page.
        url: &'static str,
    },
}

/// A source and its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Cited {
    /// Its number in the text.
    pub number: usize,
    /// What it is.
    pub title: &'static str,
    /// Where to read it; empty where it is no page.
    pub url: &'static str,
    /// When it was last read, in words.
    pub checked: String,
}

/// A server and the pairs to use there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Offered {
    /// Its name.
    pub host: String,
    /// Whom it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What customers log in with.
    pub user_name: UserName,
    /// The pairs, the best first; none where nothing is safe.
    pub options: Vec<PortMode>,
}

/// The rows of a table as lines, for where there are no tables: each cell after the head of its column. Of two columns
/// the first one is a head by itself.
pub fn rows_as_lines(head: &[String], rows: &[Vec<String>]) -> Vec<Line> {
    let say = |row: &Vec<String>| match row.as_slice() {
        [name, value] => format!("{name}: {value}"),
        cells => {
            let cells = head.iter().zip(cells).map(|(head, cell)| format!("{head}: {cell}"));
            cells.collect::<Vec<_>>().join("; ")
        }
    };
    rows.iter().map(|row| vec![Span::Text { text: say(row) }]).collect()
}

/// The article as JSON, for programs that show it in their own way.
pub fn json(article: &Article) -> Result<String, ExportError> {
    let text = serde_json::to_string_pretty(article).map_err(|error| ExportError::NotWritten(error.to_string()))?;
    Ok(text + "\n")
}
