//! `port-advice ports`, `networks`, `services` and `sources`

use std::process::ExitCode;

use clap::{Args as ClapArgs, ValueEnum};
use port_advice::knowledge::{self, NetworkFact, PortFact, ServiceFact, Source};
use port_advice::model::{NetworkKind, Vocabulary};
use port_advice::text;
use serde::Serialize;

use super::failure::Failure;
use super::table;
use super::write::{self, Page};

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

/// The ports, with how likely each kind of network blocks them, when to use them and when not.
pub fn ports(args: Args) -> Result<ExitCode, Failure> {
    let kinds = NetworkKind::ALL.iter().map(|kind| kind.as_str());
    let heads: Vec<_> = ["port", "registered as", "standing", "modes"].into_iter().chain(kinds).collect();
    let heads: [&str; 12] = std::array::from_fn(|column| heads[column]);
    print(args, knowledge::ports(), heads, |fact: &PortFact| {
        std::array::from_fn(|column| match column {
            0 => fact.port.to_string(),
            1 => fact.registry_name.unwrap_or("-").to_owned(),
            2 => fact.standing.to_string(),
            3 => joined(fact.modes),
            _ => fact.blocking_on(NetworkKind::ALL[column - 4]).to_string(),
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
        let (Some(when), Some(when_not)) = (text::when_to_use(port), text::when_not(port)) else { continue };
        page.heading_unless(false, &port.to_string());
        page.item("  + ", when);
        page.item("  - ", when_not);
    }
    page.print()
}

/// The networks, with what they do with the ports that matter most.
pub fn networks(args: Args) -> Result<ExitCode, Failure> {
    let heads = ["id", "name", "kind", "region", "25", "465", "587", "2525", "as of", "confidence"];
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
            fact.as_of.unwrap_or("undated").to_owned(),
            fact.confidence.to_string(),
        ]
    })
}

/// The services, with the pairs they offer.
pub fn services(args: Args) -> Result<ExitCode, Failure> {
    let heads = ["id", "name", "host", "login", "as of", "offers"];
    print(args, knowledge::services(), heads, |fact: &ServiceFact| {
        [
            fact.id.to_owned(),
            fact.name.to_owned(),
            fact.host.unwrap_or("-").to_owned(),
            fact.login.to_string(),
            fact.as_of.unwrap_or("undated").to_owned(),
            joined(fact.options),
        ]
    })
}

/// Where every fact comes from.
pub fn sources(args: Args) -> Result<ExitCode, Failure> {
    let sources: Vec<_> = knowledge::sources().collect();
    print(args, &sources, ["id", "read", "title", "url"], |source: &&Source| {
        [source.id, source.checked, source.title, source.url].map(str::to_owned)
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
