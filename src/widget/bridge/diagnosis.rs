//! What the module for pasted text and settings is asked and answers: its plain objects, and the widget's state.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::js_object::{Fields, object};
use crate::knowledge;
use crate::model::{Code, Configuration, PortMode, ReadPart, Reason, Report, Span, UserName, Vocabulary};
use crate::widget::state::{Checked, Explained, Program, Written, excerpt, lines};
use crate::widget::view::Request;

/// The module's function for error messages.
pub const DIAGNOSE: &str = "diagnose";
/// The module's function for configurations.
const READ_CONFIGURATION: &str = "readConfiguration";
/// The module's function for the list of programs.
pub const PROGRAMS: &str = "apps";
/// The module's function for the settings of one.
pub const SETTINGS: &str = "settings";

/// The module's function and what to ask it; nothing where it is only to be there.
pub fn call(request: Request) -> (JsValue, JsValue) {
    let (function, question) = match request {
        Request::Prepare => return (JsValue::UNDEFINED, JsValue::UNDEFINED),
        Request::Diagnose(report) => (DIAGNOSE, question(&report)),
        Request::ReadConfiguration(text) => (READ_CONFIGURATION, text.into()),
        Request::Programs => (PROGRAMS, JsValue::UNDEFINED),
        Request::Settings { app, pair, host, user_name } => (SETTINGS, wanted(&app, pair, host, user_name)),
    };
    (function.into(), question)
}

fn wanted(app: &str, pair: PortMode, host: Option<String>, user_name: Option<UserName>) -> JsValue {
    object([
        ("app", app.into()),
        ("port", pair.port.into()),
        ("mode", pair.mode.as_str().into()),
        ("host", host.into()),
        ("userName", user_name.map(Vocabulary::as_str).into()),
    ])
}

fn question(report: &Report) -> JsValue {
    let word = |word: Option<&'static str>| word.map_or(JsValue::UNDEFINED, JsValue::from);
    let kind = report.situation.network.as_ref().and_then(|network| network.kind).map(Vocabulary::as_str);
    object([
        ("text", report.text.as_str().into()),
        ("role", word(report.situation.role.map(Vocabulary::as_str))),
        ("network", object([("kind", word(kind))])),
    ])
}

/// What an error message means; none where this is no such answer.
pub fn explained(answer: JsValue) -> Option<Explained> {
    let answer = Fields(answer);
    let causes = answer.list("causes");
    let cause = answer.word("detail").or_else(|| answer.word("cause"))?;
    Some(Explained {
        cause,
        confidence: answer.word("confidence")?,
        others: causes.iter().skip(1).filter_map(|other| other.word("cause")).filter(|other| *other != cause).collect(),
        port: answer.number("port"),
        mode: answer.word("mode"),
        producer: answer.text("producer"),
        change: answer.field("change").and_then(|change| pair(&change)),
        steps: answer.list("steps").iter().filter_map(reason).collect(),
        excerpt: excerpt(&answer.text("redacted")?, &spans(&answer, "highlights")),
    })
}

/// The servers of a configuration; none where this is no such answer.
pub fn configurations(answer: JsValue, text: &str) -> Option<Vec<Checked>> {
    let all = answer.dyn_into::<Array>().ok()?;
    Some(all.iter().map(|one| checked(&Fields(one), text)).collect())
}

/// The programs there are; none where this is no such answer.
pub fn programs(answer: JsValue) -> Option<Vec<Program>> {
    let all = answer.dyn_into::<Array>().ok()?;
    let program = |one: Fields| Some(Program { id: one.text("id")?, name: one.text("name")?, kind: one.word("kind")? });
    all.iter().map(Fields).map(program).collect()
}

/// The settings of a program; none within where it cannot be set so, none where this is no such answer.
pub fn written(answer: JsValue) -> Option<Option<Written>> {
    if answer.is_null() {
        return Some(None);
    }
    let answer = Fields(answer);
    let pairs = |list: &str, name: &str, value: &str| {
        answer.list(list).iter().filter_map(|one| Some((one.text(name)?, one.text(value)?))).collect()
    };
    Some(Some(Written {
        place: answer.text("place"),
        version: answer.text("version")?,
        checked: answer.text("checked")?,
        fields: pairs("fields", "label", "value"),
        snippets: pairs("snippets", "file", "text"),
        warnings: answer.list("warnings").iter().filter_map(reason).collect(),
    }))
}

fn checked(answer: &Fields, text: &str) -> Checked {
    let configuration = Configuration {
        product: None,
        host: answer.text("host"),
        port: answer.number("port"),
        mode: answer.word("mode"),
        enforced: answer.flag("enforced"),
        authenticates: answer.flag("authenticates"),
        read: answer.list("read").iter().filter_map(read_part).collect(),
        not_understood: spans(answer, "notUnderstood"),
    };
    let lines = lines(text, configuration.not_understood.iter().map(|span| span.start));
    Checked { product: answer.text("product"), configuration, not_understood: lines, check: None }
}

fn read_part(part: &Fields) -> Option<ReadPart> {
    Some(ReadPart { what: part.word("what")?, span: None, assumed: part.flag("assumed")? })
}

fn pair(answer: &Fields) -> Option<PortMode> {
    Some(PortMode::new(answer.number("port")?, answer.word("mode")?))
}

/// A reason; the sources are those that the registers know.
fn reason(answer: &Fields) -> Option<Reason> {
    let known = |id: JsValue| knowledge::source(&id.as_string()?).map(|source| source.id);
    let sources: Vec<_> = answer.array("sources").iter().filter_map(known).collect();
    let mut reason = Reason::new(answer.word::<Code>("code")?, &sources);
    for (name, value) in answer.field("params")?.entries() {
        reason = match value.as_f64() {
            Some(number) => reason.with(name, number as u32),
            None => reason.with(name, value.as_string()?),
        };
    }
    Some(reason)
}

fn spans(answer: &Fields, name: &str) -> Vec<Span> {
    let span = |span: &Fields| Some(Span { start: span.place("start")?, end: span.place("end")? });
    answer.list(name).iter().filter_map(span).collect()
}
