//! How old a fact is, and what that takes from its confidence.

use crate::knowledge::NetworkFact;
use crate::model::Confidence;

/// Facts older than this are trusted less.
const OLD_AFTER_MONTHS: u32 = 24;

/// Whether the fact is older than 24 months on `today`. Without a date, or without `today`, that is not known: `None`.
pub(crate) fn is_old(as_of: Option<&str>, today: Option<&str>) -> Option<bool> {
    let (then, now) = (months(as_of?)?, months(today?)?);
    Some(now.saturating_sub(then) > OLD_AFTER_MONTHS)
}

/// How far a network's record can be trusted on `today`.
pub(crate) fn confidence(network: &NetworkFact, today: Option<&str>) -> Confidence {
    let old = today.is_some() && is_old(network.as_of, today) != Some(false);
    match (network.confidence, old) {
        (Confidence::High, false) => Confidence::High,
        (Confidence::High, true) | (Confidence::Medium, false) => Confidence::Medium,
        (Confidence::Medium, true) | (Confidence::Low, _) => Confidence::Low,
    }
}

/// Months since year 0 of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a bare year counts from its end.
fn months(date: &str) -> Option<u32> {
    let mut parts = date.split('-');
    let year: u32 = parts.next()?.parse().ok()?;
    let month: u32 = parts.next().map_or(Ok(12), str::parse).ok()?;
    Some(year * 12 + month)
}
