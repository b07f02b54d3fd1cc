//! `port-advice ports`, `networks`, `services` and `sources`, and `settings` without a product

use std::process::ExitCode;

use clap::{Args as ClapArgs, ValueEnum};
use port_advice::engine;
use port_advice::knowledge::{self, NetworkFact, PortFact, ServiceFact, Source};
use port_advice::model::{Mode, NetworkKind, PortMode, Security, Vocabulary};
use port_advice::products::{self, AppFact};
use port_advice::text::{self, English};
use serde::Serialize;

use super::failure::Failure;
use super::write::{self, Page};
use super::{Format, table};

#[derive(Clone, Copy, ClapArgs)]
pub struct Args {
    /// How to print the list
    #[arg(long, value_enum, default_value = "table")]
    format: ListFormat,
}

#[derive(Clone, Copy, ValueEnum)]
enum ListFormat {
    /// For people
    Table,
    /// A JSON array with all that is known
    Json,
}

/// A port with what becomes of a password in each of its modes, and with when to use it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct KnownPort {
    #[serde(flatten)]
    fact: &'static PortFact,
    security: Vec<ModeSecurity>,
    when_to_use: Option<String>,
    when_not: Option<String>,
}

#[derive(Serialize)]
struct ModeSecurity {
    mode: Mode,
    security: Security,
}

impl KnownPort {
    fn of(fact: &'static PortFact) -> Self {
        let of = |&mode| ModeSecurity { mode, security: engine::security(PortMode::new(fact.port, mode)) };
        Self {
            fact,
            security: fact.modes.iter().map(of).collect(),
            when_to_use: text::when_to_use(&English, fact.port).map(Into::into),
            when_not: text::when_not(&English, fact.port).map(Into::into),
        }
    }
}

/// The ports, with how safe a password is on them, how likely each kind of network blocks them, when to use them and when not.
pub fn ports(args: Args) -> Result<ExitCode, Failure> {
    let kinds = NetworkKind::ALL.iter().map(|kind| kind.as_str());
    let heads: Vec<_> = ["port", "registered as", "standing", "modes", "password"].into_iter().chain(kinds).collect();
    let heads: [&str; 13] = std::array::from_fn(|column| heads[column]);
    let ports: Vec<_> = knowledge::ports().iter().map(KnownPort::of).collect();
    print(args, &ports, heads, |KnownPort { fact, security, .. }: &KnownPort| {
        std::array::from_fn(|column| match column {
            0 => fact.port.to_string(),
            1 => fact.registry_name.unwrap_or("-").to_owned(),
            2 => fact.standing.to_string(),
            3 => joined(fact.modes),
            4 => joined(&security.iter().map(|of| of.security).collect::<Vec<_>>()),
            _ => fact.blocking_on(NetworkKind::ALL[column - 5]).to_string(),
        })
    })?;
    match args.format {
        ListFormat::Json => Ok(ExitCode::SUCCESS),
        ListFormat::Table => when_to_use_them(),
    }
}

fn when_to_use_them() -> Result<ExitCode, Failure> {
    let mut page = Page::default();
    for port in knowledge::ports().iter().map(|fact| fact.port) {
        let (Some(when), Some(when_not)) = (text::when_to_use(&English, port), text::when_not(&English, port)) else {
            continue;
        };
        page.heading(&port.to_string());
        page.item("  + ", &when);
        page.item("  - ", &when_not);
    }
    page.print()
}

/// The networks, with what they do with the ports that matter most.
pub fn networks(args: Args) -> Result<ExitCode, Failure> {
    let heads = ["id", "name", "kind", "region", "25", "465", "587", "2525", "to open", "as of", "confidence"];
    print(args, knowledge::networks(), heads, |fact: &NetworkFact| {
        let status = |port| fact.status(port).to_string();
        [
            fact.id.to_owned(),
            fact.name.to_owned(),
            fact.kind.to_string(),
            fact.region.to_owned(),
            status(25),
            status(465),
            status(587),
            status(2525),
            fact.how_to_open.map_or("-", Vocabulary::as_str).to_owned(),
            fact.as_of.unwrap_or("undated").to_owned(),
            fact.confidence.to_string(),
        ]
    })
}

/// The services, with the pairs they offer.
pub fn services(args: Args) -> Result<ExitCode, Failure> {
    let heads = ["id", "name", "host", "login", "as of", "confidence", "offers"];
    print(args, knowledge::services(), heads, |fact: &ServiceFact| {
        [
            fact.id.to_owned(),
            fact.name.to_owned(),
            fact.host.unwrap_or("-").to_owned(),
            fact.login.to_string(),
            fact.as_of.unwrap_or("undated").to_owned(),
            fact.confidence.to_string(),
            joined(fact.options),
        ]
    })
}

/// The products whose settings can be written.
pub fn apps(format: Format) -> Result<ExitCode, Failure> {
    let format = if format == Format::Text { ListFormat::Table } else { ListFormat::Json };
    let heads = ["id", "name", "kind", "version", "read", "confidence"];
    print(Args { format }, products::apps(), heads, |fact: &AppFact| {
        [
            fact.id.to_owned(),
            fact.name.to_owned(),
            fact.kind.to_string(),
            fact.version.to_owned(),
            fact.source.checked.to_owned(),
            fact.confidence.to_string(),
        ]
    })
}

/// Where every fact comes from.
pub fn sources(args: Args) -> Result<ExitCode, Failure> {
    let sources: Vec<_> = knowledge::sources().collect();
    print(args, &sources, ["id", "read", "from", "title", "url"], |source: &&Source| {
        [source.id, source.checked, source.read_from.as_str(), source.title, source.url].map(str::to_owned)
    })
}

fn print<T: Serialize, const N: usize>(
    args: Args,
    facts: &[T],
    heads: [&str; N],
    row: impl Fn(&T) -> [String; N],
) -> Result<ExitCode, Failure> {
    match args.format {
        ListFormat::Json => write::json(facts),
        ListFormat::Table => table::print(heads, &facts.iter().map(row).collect::<Vec<_>>()),
    }
}

fn joined(words: &[impl ToString]) -> String {
    words.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
