//! The registers of networks and services: built in, or loaded by a face that must not carry them from the start.

use super::{NetworkFact, ServiceFact, Source, networks, services, sources};

/// The named networks and services that are known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Registers {
    /// Named networks.
    pub networks: &'static [NetworkFact],
    /// Named services.
    pub services: &'static [ServiceFact],
}

impl Registers {
    /// Nothing is known by name.
    pub const EMPTY: Self = Self { networks: &[], services: &[] };

    /// Everything that is known. A program that never calls this does not carry the registers.
    pub fn built_in() -> Self {
        Self { networks: networks(), services: services() }
    }

    /// The network called `id`.
    pub fn network(self, id: &str) -> Option<&'static NetworkFact> {
        self.networks.iter().find(|network| network.id == id)
    }

    /// The service called `id`.
    pub fn service(self, id: &str) -> Option<&'static ServiceFact> {
        self.services.iter().find(|service| service.id == id)
    }

    /// The source called `id`: of the list, of a network (`network/…`) or of a service (`service/…`).
    pub fn source(self, id: &str) -> Option<&'static Source> {
        let of_networks = self.networks.iter().map(|network| &network.source);
        let of_services = self.services.iter().map(|service| &service.source);
        sources::listed().iter().chain(of_networks).chain(of_services).find(|source| source.id == id)
    }
}
