//! The registers that are compiled in.

use super::Registers;
use crate::knowledge::messages::list::MESSAGES;
use crate::knowledge::networks::facts::NETWORKS;
use crate::knowledge::services::facts::SERVICES;
use crate::knowledge::sources::list::SOURCES;

pub(super) fn registers() -> Registers {
    Registers {
        networks: NETWORKS.to_vec(),
        services: SERVICES.to_vec(),
        sources: SOURCES.to_vec(),
        messages: MESSAGES.to_vec(),
    }
}
