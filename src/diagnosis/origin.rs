//! Where the connection starts, as far as the question tells.

use crate::knowledge::{self, NetworkFact, Opening};
use crate::model::{Network, NetworkKind, PortStatus};

/// Where the connection starts.
pub(super) struct Place {
    network: Option<&'static NetworkFact>,
    kind: NetworkKind,
    blocked: Vec<u16>,
}

impl Place {
    pub(super) fn of(place: Option<&Network>) -> Self {
        let network = place.and_then(|place| place.id.as_deref()).and_then(knowledge::network);
        let blocked = place.and_then(|place| place.blocked.clone()).unwrap_or_default();
        Self { network, kind: knowledge::kind_of(place, network), blocked }
    }

    /// A hotel, a café: nothing gets out before the guest has signed in.
    pub(super) fn is_for_guests(&self) -> bool {
        self.kind == NetworkKind::PublicWifi
    }

    /// A web host's servers: some send every mail connection to their own mail server.
    pub(super) fn redirects(&self) -> bool {
        self.kind == NetworkKind::Hosting
    }

    /// Whether nobody says that the port is closed here.
    pub(super) fn may_open(&self, port: u16) -> bool {
        let status = self.status(port);
        let closed = matches!(status, PortStatus::Blocked | PortStatus::BlockedByDefault | PortStatus::OnRequest);
        !closed && !self.blocked.contains(&port)
    }

    /// Whether the register says that the port is open here.
    pub(super) fn opens(&self, port: u16) -> bool {
        self.status(port) == PortStatus::Open && !self.blocked.contains(&port)
    }

    /// The named network and its way to open a port, where it has one.
    pub(super) fn opening(&self) -> Option<(&'static NetworkFact, Opening)> {
        self.network.and_then(|network| Some((network, network.how_to_open?)))
    }

    fn status(&self, port: u16) -> PortStatus {
        self.network.map_or(PortStatus::Unknown, |network| network.status(port))
    }
}
