//! The registers are part of the program.

use super::Messages;
use crate::knowledge::messages::list::MESSAGES;
use crate::knowledge::networks::facts::NETWORKS;
use crate::knowledge::services::facts::SERVICES;
use crate::knowledge::sources::list::SOURCES;
use crate::knowledge::{NetworkFact, ServiceFact, Source};

/// Whether the registers are there.
pub const fn are_loaded() -> bool {
    true
}

pub(in crate::knowledge) fn networks() -> &'static [NetworkFact] {
    &NETWORKS
}

pub(in crate::knowledge) fn services() -> &'static [ServiceFact] {
    &SERVICES
}

pub(in crate::knowledge) const fn messages() -> &'static [Messages] {
    MESSAGES
}

pub(in crate::knowledge) fn sources() -> &'static [Source] {
    SOURCES
}
