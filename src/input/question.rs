//! The questions, each one a table of its fields.

use serde_json::Value;

use super::error::{InputError, Problem};
use super::reader::{Fields, Reader, day, flag, host, list, object, port, read, text, word};
use crate::model::{
    Client, MAX_HOST, MAX_TEXT, Network, Observation, OwnService, PortMode, Report, Service, Setting, Situation, Wanted,
};
use crate::products;

/// Reads the question of [`engine::advise`](crate::engine::advise).
pub fn situation(value: &Value) -> Result<Situation, InputError> {
    read(value, |reader, value| object(reader, value, |fields| Some(known(fields))))
}

/// Reads the question of `check`.
pub fn setting(value: &Value) -> Result<Setting, InputError> {
    let table = |fields: &mut Fields| {
        let (port, mode) = (fields.required("port", port), fields.required("mode", word));
        let enforced = fields.optional("enforced", flag);
        let situation = known(fields);
        Some(Setting { port: port?, mode: mode?, enforced, situation })
    };
    read(value, |reader, value| object(reader, value, table))
}

/// Reads the question of `diagnose`.
pub fn report(value: &Value) -> Result<Report, InputError> {
    let table = |fields: &mut Fields| {
        let pasted = fields.required("text", text(MAX_TEXT));
        let port = fields.optional("port", port);
        let mode = fields.optional("mode", word);
        let enforced = fields.optional("enforced", flag);
        let situation = known(fields);
        Some(Report { text: pasted?, port, mode, enforced, situation })
    };
    read(value, |reader, value| object(reader, value, table))
}

/// What every question may say of the situation.
fn known(fields: &mut Fields) -> Situation {
    Situation {
        role: fields.optional("role", word),
        network: fields.optional("network", network),
        client: fields.optional("client", client),
        service: fields.optional("service", service),
        authenticates: fields.optional("authenticates", flag),
        policy: fields.optional("policy", word),
        observations: fields.optional("observations", list(observation)),
        today: fields.optional("today", day),
    }
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
            id: fields.optional("id", |reader, value| {
                let name = text(usize::MAX)(reader, value)?;
                found(reader, |path| super::network_id(path, &name)).map(str::to_owned)
            }),
            blocked: fields.optional("blocked", list(port)),
        })
    })
}

fn client(reader: &mut Reader, value: &Value) -> Option<Client> {
    object(reader, value, |fields| {
        Some(Client { implicit_tls: fields.optional("implicitTls", flag), starttls: fields.optional("starttls", flag) })
    })
}

/// What `find` finds, or the mistake.
fn found<T>(reader: &mut Reader, find: impl FnOnce(&str) -> Result<T, Problem>) -> Option<T> {
    let mut found = None;
    reader.check(|path| find(path).map(|it| found = Some(it)));
    found
}

/// An id of the register, a mail address, a server's name, or the pairs that a service of one's own offers.
fn service(reader: &mut Reader, value: &Value) -> Option<Service> {
    if !value.is_object() {
        let name = text(usize::MAX)(reader, value)?;
        return found(reader, |path| super::service(path, &name));
    }
    object(reader, value, |fields| {
        if value.get("address").is_some() {
            return fields.required("address", address).map(|address| Service::Address { address });
        }
        let host = fields.optional("host", host);
        match host {
            // A name alone is looked up; with pairs beside it, the pairs count.
            Some(host) if value.get("options").is_none() => Some(Service::Host { host }),
            host => fields.required("options", list(pair)).map(|options| Service::Own(OwnService { host, options })),
        }
    })
}

/// The domain of a mail address: nobody needs to know whose it is.
fn address(reader: &mut Reader, value: &Value) -> Option<String> {
    let given = text(MAX_HOST)(reader, value)?;
    let domain = super::domain_of(&given);
    match super::reader::is_host(domain) {
        true => Some(domain.to_owned()),
        false => reader.fail(|path| Problem::bad_host(path, "")),
    }
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
