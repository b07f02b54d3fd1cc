//! Values of flags, read by the one reader of questions.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use port_advice::input;
use port_advice::model::{Locale, Observation, PortMode, Service, Vocabulary};
use serde_json::json;

/// A word of a vocabulary; the help lists all of them.
pub fn word<W: Vocabulary + Send + Sync>() -> impl TypedValueParser<Value = W> {
    PossibleValuesParser::new(W::ALL.iter().map(|word| word.as_str())).try_map(|spelling| input::word("", &spelling))
}

/// `yes` or `no`.
pub fn yes_or_no() -> impl TypedValueParser<Value = bool> {
    PossibleValuesParser::new(["yes", "no"]).map(|answer| answer == "yes")
}

/// The id of a network of the register, by its id or name.
pub fn network(name: &str) -> Result<String, input::Problem> {
    input::network_id("", name).map(str::to_owned)
}

/// A service, by its id, a mail address or a server's name.
pub fn service(name: &str) -> Result<Service, input::Problem> {
    input::service("", name)
}

/// The language that serves a reader of this tag.
pub fn locale(tag: &str) -> Result<Locale, input::Problem> {
    input::locale("locale", tag)
}

/// A day, `YYYY-MM-DD`.
pub fn today(day: &str) -> Result<String, input::InputError> {
    input::situation(&json!({ "today": day })).map(|_| day.to_owned())
}

/// A port and a mode, `PORT/MODE`.
pub fn pair(text: &str) -> Result<PortMode, String> {
    let (port, mode) = text.split_once('/').ok_or("write PORT/MODE, such as 587/starttls")?;
    Ok(PortMode::new(self::port(port)?, spelled("mode", mode)?))
}

/// What was seen, `PORT=OUTCOME` or `PORT/MODE=OUTCOME`.
pub fn observation(text: &str) -> Result<Observation, String> {
    let (tried, outcome) = text.split_once('=').ok_or("write PORT=OUTCOME, such as 587=timeout")?;
    let (port, mode) = tried.split_once('/').map_or((tried, None), |(port, mode)| (port, Some(mode)));
    Ok(Observation {
        port: self::port(port)?,
        mode: mode.map(|mode| spelled("mode", mode)).transpose()?,
        outcome: spelled("outcome", outcome)?,
    })
}

fn port(text: &str) -> Result<u16, String> {
    let port = text.parse().ok().filter(|port| *port > 0);
    port.ok_or_else(|| "a port is a whole number from 1 to 65535".to_owned())
}

fn spelled<W: Vocabulary>(what: &str, spelling: &str) -> Result<W, String> {
    input::word(what, spelling).map_err(|problem| problem.to_string())
}
