//! What a pasted error message means, ready to be shown.

use super::Excerpt;
use crate::model::{Cause, Certainty, Mode, PortMode, Reason};

/// What the diagnosis says. Holds nothing of the pasted text but the excerpt, which is free of secrets.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    /// The likeliest cause, or `unknown`.
    pub cause: Cause,
    /// How sure that is.
    pub confidence: Certainty,
    /// What it may also be.
    pub others: Vec<Cause>,
    /// The port that was tried, if known.
    pub port: Option<u16>,
    /// The mode that was tried, if known.
    pub mode: Option<Mode>,
    /// The program that printed it, if known.
    pub producer: Option<String>,
    /// The one change to make.
    pub change: Option<PortMode>,
    /// What to do, in order.
    pub steps: Vec<Reason>,
    /// What was pasted, with the evidence marked.
    pub excerpt: Excerpt,
}

impl Explained {
    /// The pair to use from now on: the changed one, else the one that was tried.
    pub fn pair(&self) -> Option<PortMode> {
        self.change.or_else(|| Some(PortMode::new(self.port?, self.mode?)))
    }
}
