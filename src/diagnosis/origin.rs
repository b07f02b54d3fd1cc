//! Where the connection starts, as far as the question tells.

use crate::knowledge::{self, NetworkFact, Opening};
use crate::model::{Network, NetworkKind, PortStatus};

/// Where the connection starts.
#[derive(Clone)]
pub(super) struct Place {
    network: Option<&'static NetworkFact>,
    kind: NetworkKind,
}

impl Place {
    pub(super) fn of(place: Option<&Network>) -> Self {
        let network = place.and_then(|place| place.id.as_deref()).and_then(knowledge::network);
        Self { network, kind: knowledge::kind_of(place, network) }
    }

    /// A hotel, a café: nothing gets out before the guest has signed in.
    pub(super) fn is_for_guests(&self) -> bool {
        self.kind == NetworkKind::PublicWifi
    }

    /// A web host's servers: some send every mail connection to their own mail server.
    pub(super) fn redirects(&self) -> bool {
        self.kind == NetworkKind::Hosting
    }

    /// The register knows that this network lets nothing out to the port.
    pub(super) fn blocks(&self, port: u16) -> bool {
        self.network.is_some_and(|network| network.status(port) == PortStatus::Blocked)
    }

    /// The named network and its way to open a port, where it has one.
    pub(super) fn opening(&self) -> Option<(&'static NetworkFact, Opening)> {
        self.network.and_then(|network| Some((network, network.how_to_open?)))
    }
}
