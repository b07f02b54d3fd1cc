//! Reading questions: one reader from a JSON tree to the types of the [model](crate::model), for every face.
//!
//! A reader collects every mistake, not only the first one, and says where each one is. `null` is the same as leaving a
//! field out.
//!
//! ```
//! let question = serde_json::json!({ "network": { "kind": "residental" }, "observations": [{ "port": "587" }] });
//! let problems = port_advice::input::situation(&question).unwrap_err();
//! assert_eq!(problems.to_string(), "`/network/kind` is `residental`, which is not a known word: did you mean \
//!     `residential`? allowed are `residential`, `mobile`, `corporate`, `public-wifi`, `cloud`, `hosting`, `vpn`, \
//!     `unknown`; `/observations/0/port` is a text (`587`), it must be a whole number from 1 to 65535, without quotes; \
//!     `/observations/0/outcome` is missing");
//! ```

mod date;
mod nearest;
mod problem;
mod question;
mod reader;

pub use problem::{Problem, ProblemCode, Problems};
pub use question::{report, setting, situation};

use crate::model::Vocabulary;

/// The word with this spelling, for attributes and flags; `path` says whose value it is.
pub fn word<W: Vocabulary>(path: &str, spelling: &str) -> Result<W, Problem> {
    W::parse(spelling).ok_or_else(|| Problem::unknown_word::<W>(path, spelling))
}
