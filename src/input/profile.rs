//! A hosting company's profile, a table of its fields.

use serde_json::Value;

use super::error::{InputError, Problem, ProblemCode, shown};
use super::question::pair;
use super::reader::{Fields, Reader, host, list, object, port, read, text, word};
use crate::model::{Code, Vocabulary};
use crate::profile::{Incoming, MAX_WORDING, Place, Profile, Server, Wording, is_link};

/// Reads a profile.
pub fn profile(value: &Value) -> Result<Profile, InputError> {
    let table = |fields: &mut Fields| {
        let brand = fields.required("brand", text(MAX_WORDING));
        let servers = fields.required("servers", list(server));
        let incoming = fields.optional("incoming", list(self::incoming));
        let blocked = fields.optional("blocked", list(port));
        let policy = fields.optional("policy", word);
        let settings = fields.optional("settings", list(place));
        let support = fields.optional("support", list(place));
        let wording = fields.optional("wording", wording);
        Some(Profile { brand: brand?, servers: servers?, incoming, blocked, policy, settings, support, wording })
    };
    read(value, |reader, value| object(reader, value, table))
}

fn server(reader: &mut Reader, value: &Value) -> Option<Server> {
    object(reader, value, |fields| {
        let host = fields.required("host", host);
        let options = fields.required("options", list(pair));
        let user_name = fields.optional("userName", word);
        let label = fields.optional("label", text(MAX_WORDING));
        Some(Server { host: host?, options: options?, user_name, label })
    })
}

fn incoming(reader: &mut Reader, value: &Value) -> Option<Incoming> {
    object(reader, value, |fields| {
        let protocol = fields.required("protocol", word);
        let host = fields.required("host", host);
        let port = fields.required("port", port);
        let mode = fields.required("mode", word);
        let user_name = fields.optional("userName", word);
        Some(Incoming { protocol: protocol?, host: host?, port: port?, mode: mode?, user_name })
    })
}

fn place(reader: &mut Reader, value: &Value) -> Option<Place> {
    object(reader, value, |fields| {
        let label = fields.required("label", text(MAX_WORDING));
        let url = fields.optional("url", link);
        Some(Place { label: label?, url })
    })
}

/// Sentences by code; a code that is not ours is an unknown field.
fn wording(reader: &mut Reader, value: &Value) -> Option<Wording> {
    object(reader, value, |fields| {
        let sentence = |&code: &Code| Some((code, fields.optional(code.as_str(), text(MAX_WORDING))?));
        Some(Wording(Code::ALL.iter().filter_map(sentence).collect()))
    })
}

fn link(reader: &mut Reader, value: &Value) -> Option<String> {
    let link = text(MAX_WORDING)(reader, value)?;
    let wanted = "a link that begins with https://, http://, mailto: or tel:";
    is_link(&link).then_some(()).or_else(|| bad(reader, ProblemCode::BadLink, &link, wanted))?;
    Some(link)
}

fn bad<T>(reader: &mut Reader, code: ProblemCode, given: &str, wanted: &'static str) -> Option<T> {
    reader.fail(|path| Problem::new(code, path, shown(given)).allowing(wanted))
}
