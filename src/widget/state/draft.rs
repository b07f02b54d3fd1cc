//! The ways in, and the setting that somebody wants checked.

use crate::model::{Mode, vocabulary};

vocabulary! {
    /// A way in.
    View {
        /// Advice: which port?
        Guide = "guide",
        /// A check of port and mode.
        Check = "check",
        /// A diagnosis of an error message.
        Error = "error",
    }
}

/// A setting as far as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The port; none while the field is empty, an error where it holds no port.
    pub port: Result<Option<u16>, NoPort>,
    /// The mode.
    pub mode: Option<Mode>,
}

/// What was typed is no port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPort;

impl Default for Draft {
    fn default() -> Self {
        Self { port: Ok(None), mode: None }
    }
}

impl Draft {
    /// The port that was typed.
    pub fn port(typed: &str) -> Result<Option<u16>, NoPort> {
        match typed.trim() {
            "" => Ok(None),
            typed => typed.parse().ok().filter(|port| *port > 0).map(Some).ok_or(NoPort),
        }
    }
}
