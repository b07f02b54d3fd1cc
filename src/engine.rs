//! Decisions: total, pure, without a clock and without words.
//!
//! [`advise`] sends every option through five gates (role, service, client, network, safety), each a short list of
//! rules, then ranks what is left. Nothing here formats a sentence.

mod advise;
mod case;
mod check;
mod freshness;
mod notes;
mod rank;
mod rules;
mod said;
mod steps;
mod support;
mod ways_out;
mod whereto;

pub use advise::{advise, advise_in_brief, steps_to};
pub use check::check;
pub use notes::is_general;
pub use rank::security;
pub use said::Said;

/// The codes of all rules, in the order in which they are read.
pub fn rule_codes() -> impl Iterator<Item = crate::model::Code> {
    rules::all().map(|rule| rule.code)
}
