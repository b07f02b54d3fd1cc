//! A hosting company's profile, a table of its fields.

use serde_json::Value;

use super::problem::{Problem, ProblemCode, Problems, shown};
use super::question::pair;
use super::reader::{Fields, Reader, list, object, port, read, text, word};
use crate::model::{Code, MAX_HOST, Vocabulary};
use crate::profile::{MAX_WORDING, Place, Profile, Server, Wording};

/// Reads a profile.
pub fn profile(value: &Value) -> Result<Profile, Problems> {
    let table = |fields: &mut Fields| {
        let brand = fields.required("brand", text(MAX_WORDING));
        let servers = fields.required("servers", list(server));
        let blocked = fields.optional("blocked", list(port));
        let policy = fields.optional("policy", word);
        let settings = fields.optional("settings", list(place));
        let support = fields.optional("support", list(place));
        let wording = fields.optional("wording", wording);
        Some(Profile { brand: brand?, servers: servers?, blocked, policy, settings, support, wording })
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

fn host(reader: &mut Reader, value: &Value) -> Option<String> {
    let host = text(MAX_HOST)(reader, value)?;
    let is_host = !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    is_host.then_some(()).or_else(|| bad(reader, ProblemCode::BadHost, &host, "a name such as mail.example.com"))?;
    Some(host)
}

/// A link that does nothing but lead somewhere: no script, no data.
fn link(reader: &mut Reader, value: &Value) -> Option<String> {
    let link = text(MAX_WORDING)(reader, value)?;
    let rest = ["https://", "http://", "mailto:", "tel:"].iter().find_map(|scheme| link.strip_prefix(scheme));
    let is_link = rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic()));
    let wanted = "a link that begins with https://, http://, mailto: or tel:";
    is_link.then_some(()).or_else(|| bad(reader, ProblemCode::BadLink, &link, wanted))?;
    Some(link)
}

fn bad<T>(reader: &mut Reader, code: ProblemCode, given: &str, wanted: &'static str) -> Option<T> {
    reader.fail(|path| Problem::new(code, path, shown(given)).allowing(wanted))
}
