//! The questions, each one a table of its fields.

use serde_json::Value;

use super::error::{InputError, Problem};
use super::reader::{Fields, Reader, day, flag, host, id, list, object, port, read, text, word};
use crate::knowledge::{networks, services};
use crate::model::{
    Client, MAX_TEXT, Network, Observation, OwnService, PortMode, Report, Service, Setting, Situation, Wanted,
};
use crate::products;

/// Reads the question of [`engine::advise`](crate::engine::advise).
pub fn situation(value: &Value) -> Result<Situation, InputError> {
    let table = |fields: &mut Fields| {
        Some(Situation {
            role: fields.optional("role", word),
            network: fields.optional("network", network),
            client: fields.optional("client", client),
            service: fields.optional("service", service),
            authenticates: fields.optional("authenticates", flag),
            policy: fields.optional("policy", word),
            observations: fields.optional("observations", list(observation)),
            today: fields.optional("today", day),
        })
    };
    read(value, |reader, value| object(reader, value, table))
}

/// Reads the question of `check`.
pub fn setting(value: &Value) -> Result<Setting, InputError> {
    let table = |fields: &mut Fields| {
        let (port, mode) = (fields.required("port", port), fields.required("mode", word));
        let role = fields.optional("role", word);
        let authenticates = fields.optional("authenticates", flag);
        let client = fields.optional("client", client);
        let service = fields.optional("service", service);
        let enforced = fields.optional("enforced", flag);
        Some(Setting { port: port?, mode: mode?, role, authenticates, client, service, enforced })
    };
    read(value, |reader, value| object(reader, value, table))
}

/// Reads the question of `diagnose`.
pub fn report(value: &Value) -> Result<Report, InputError> {
    let table = |fields: &mut Fields| {
        let pasted = fields.required("text", text(MAX_TEXT));
        let port = fields.optional("port", port);
        let mode = fields.optional("mode", word);
        let role = fields.optional("role", word);
        let network = fields.optional("network", network);
        Some(Report { text: pasted?, port, mode, role, network })
    };
    read(value, |reader, value| object(reader, value, table))
}

/// Reads the question of `settings`.
pub fn wanted(value: &Value) -> Result<Wanted, InputError> {
    let table = |fields: &mut Fields| {
        let app = fields.required("app", app);
        let host = fields.optional("host", host);
        let (port, mode) = (fields.required("port", port), fields.required("mode", word));
        let user_name = fields.optional("userName", word);
        Some(Wanted { app: app?, host, port: port?, mode: mode?, user_name })
    };
    read(value, |reader, value| object(reader, value, table))
}

/// Reads a pasted configuration: a text of up to 1 MiB.
pub fn pasted(value: &Value) -> Result<String, InputError> {
    read(value, text(MAX_TEXT))
}

/// The id of a product.
fn app(reader: &mut Reader, value: &Value) -> Option<String> {
    let id = text(usize::MAX)(reader, value)?;
    match products::app(&id) {
        Some(_) => Some(id),
        None => reader.fail(|path| Problem::unknown_app(path, &id)),
    }
}

fn network(reader: &mut Reader, value: &Value) -> Option<Network> {
    object(reader, value, |fields| {
        Some(Network {
            kind: fields.optional("kind", word),
            id: fields.optional("id", |reader, value| id(reader, value, networks().iter().map(|network| network.id))),
            blocked: fields.optional("blocked", list(port)),
        })
    })
}

fn client(reader: &mut Reader, value: &Value) -> Option<Client> {
    object(reader, value, |fields| {
        Some(Client { implicit_tls: fields.optional("implicitTls", flag), starttls: fields.optional("starttls", flag) })
    })
}

/// An id of the register, or the pairs that a service of one's own offers.
fn service(reader: &mut Reader, value: &Value) -> Option<Service> {
    if !value.is_object() {
        return id(reader, value, services().iter().map(|service| service.id)).map(Service::Id);
    }
    object(reader, value, |fields| {
        let host = fields.optional("host", host);
        let options = fields.required("options", list(pair));
        Some(Service::Own(OwnService { host, options: options? }))
    })
}

pub(super) fn pair(reader: &mut Reader, value: &Value) -> Option<PortMode> {
    object(reader, value, |fields| {
        let (port, mode) = (fields.required("port", port), fields.required("mode", word));
        Some(PortMode::new(port?, mode?))
    })
}

fn observation(reader: &mut Reader, value: &Value) -> Option<Observation> {
    object(reader, value, |fields| {
        let port = fields.required("port", port);
        let mode = fields.optional("mode", word);
        let outcome = fields.required("outcome", word);
        Some(Observation { port: port?, mode, outcome: outcome? })
    })
}
