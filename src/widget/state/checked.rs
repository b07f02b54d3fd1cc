//! What is thought of the settings that somebody has: two fields, or what a pasted configuration says.

use super::Draft;
use crate::model::{Check, Configuration, Part, Verdict};

/// More lines than these help nobody.
const MOST_LINES: usize = 10;

/// A configuration that was read, and what is thought of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// Whose configuration it is, such as `nodemailer`.
    pub product: Option<String>,
    /// What was read.
    pub configuration: Configuration,
    /// The lines that were not understood, counted from one.
    pub not_understood: Vec<u32>,
    /// What is thought of it; none where port or mode could not be read.
    pub check: Option<Check>,
}

impl Checked {
    /// What the text states itself: a part that was assumed is for the reader to fill in.
    pub fn stated(&self) -> Draft {
        let Configuration { port, mode, read, .. } = &self.configuration;
        let is_stated = |part| read.iter().any(|read| read.what == part && !read.assumed);
        let (port, mode) = (port.filter(|_| is_stated(Part::Port)), mode.filter(|_| is_stated(Part::Mode)));
        Draft { port: Ok(port), mode, is_left: true }
    }
}

/// Of several, the one that needs attention most: an unsafe one, else a broken one, and so on; the first among equals.
pub fn gravest(all: &[Checked]) -> Option<&Checked> {
    let gravity = |checked: &&Checked| checked.check.as_ref().map_or(Verdict::WorksBut, |check| check.verdict);
    all.iter().rev().max_by_key(gravity)
}

/// The lines in which these places are, each once and counted from one.
pub fn lines(text: &str, places: impl Iterator<Item = usize>) -> Vec<u32> {
    let mut lines: Vec<u32> = places
        .take(MOST_LINES)
        .filter_map(|place| text.as_bytes().get(..place))
        .map(|before| before.iter().filter(|byte| **byte == b'\n').count() as u32 + 1)
        .collect();
    lines.dedup();
    lines
}
