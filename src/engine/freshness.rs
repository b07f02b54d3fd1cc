//! How old a fact is, and what that takes from its confidence.

use crate::knowledge::{NetworkFact, RULE_SET, is_old};
use crate::model::Confidence;

/// How far a network's record can be trusted on `today`: it loses a level if it has become old since the rule set, in
/// whose confidence the age at that time is reckoned in.
pub(crate) fn confidence(network: &NetworkFact, today: Option<&str>) -> Confidence {
    let was_old = is_old(network.as_of, Some(RULE_SET)) != Some(false);
    match (network.confidence, !was_old && is_old(network.as_of, today) == Some(true)) {
        (Confidence::High, false) => Confidence::High,
        (Confidence::High, true) | (Confidence::Medium, false) => Confidence::Medium,
        (Confidence::Medium, true) | (Confidence::Low, _) => Confidence::Low,
    }
}
