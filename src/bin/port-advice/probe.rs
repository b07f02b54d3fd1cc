//! `port-advice probe`

use std::process::ExitCode;

use clap::Args as ClapArgs;
use port_advice::engine;
use port_advice::knowledge;
use port_advice::live::{self, Request};
use port_advice::model::{Advice, Mode, PortMode, Service, Situation, Vocabulary};
use port_advice::probe::{Attempt, Conclusion, Limits, ProbeReport, ProbedPair, situation_of};
use serde::Serialize;

use super::failure::Failure;
use super::flags::Reader;
use super::{Format, table, words, write};

/// A neutral server: one of another operator, to tell the host from the network.
const CONTROLS: [&str; 2] = ["smtp.gmail.com", "smtp.mail.yahoo.com"];

/// Whom to try. Nothing is sent but EHLO, STARTTLS and QUIT; the control server gets the same.
#[derive(ClapArgs)]
pub struct Args {
    /// The mail server: a name or an address
    host: Option<String>,
    /// A mail service of the register, in place of a host
    #[arg(long, value_name = "ID", value_parser = words::service, conflicts_with = "host", required_unless_present = "host")]
    service: Option<String>,
    /// A pair to try; may be repeated. If not given: what the service offers, else 465 and 587, then 2525 and 25
    #[arg(long, value_name = "PORT/MODE", value_parser = words::pair)]
    pair: Vec<PortMode>,
    /// Try 2525 and 25 as well, even if 465 or 587 answers
    #[arg(long)]
    all: bool,
    /// A server of somebody else to compare with, in place of a large mail provider's
    #[arg(long, value_name = "HOST", conflicts_with = "no_control")]
    control: Option<String>,
    /// Compare with no other server
    #[arg(long)]
    no_control: bool,
    /// Wait as long as the standard lets servers take: five minutes for a greeting
    #[arg(long)]
    patient: bool,
    /// What EHLO says; this machine's address if not given
    #[arg(long, value_name = "NAME")]
    ehlo: Option<String>,
    /// Try up to four addresses of each family, not only the first
    #[arg(long)]
    all_addresses: bool,
    /// How to answer
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    reader: Reader,
}

/// The report, with the situation it makes and the advice for it.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    report: &'a ProbeReport,
    situation: serde_json::Value,
    advice: &'a Advice,
}

/// Probes the host; the exit status is 1 where no pair answers.
pub fn run(args: &Args) -> Result<ExitCode, Failure> {
    if args.format == Format::Jsonl {
        return Err(Failure::Usage("`jsonl` is not for probes: one host is tried at a time".to_owned()));
    }
    let host = host(args)?;
    let known = args.service.clone().map(Service::Id);
    let report = probe(args, &host)?;
    let situation = situation_of(&report, known);
    let advice = engine::advise(&situation);
    let answers = report.pairs.iter().any(|pair| pair.outcome.is_some_and(|outcome| outcome.as_str() == "answers"));
    match args.format {
        Format::Json => {
            let situation = as_json(&situation);
            write::json(&Answer { report: &report, situation, advice: &advice })?;
        }
        _ => {
            print(&report)?;
            write::advice(&advice, None, args.reader.catalogue(args.format)?)?;
        }
    }
    Ok(if answers { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The host that was named, or that of the service.
fn host(args: &Args) -> Result<String, Failure> {
    let Some(id) = args.service.as_deref() else { return Ok(args.host.clone().unwrap_or_default()) };
    let host = knowledge::service(id).and_then(|service| service.host).filter(|host| !host.contains('<'));
    let unknown = || format!("the server of `{id}` differs from customer to customer: name it in place of --service");
    host.map(str::to_owned).ok_or_else(|| Failure::Usage(unknown()))
}

fn probe(args: &Args, host: &str) -> Result<ProbeReport, Failure> {
    let (pairs, otherwise) = pairs(args);
    let control = CONTROLS.into_iter().find(|control| *control != host).map(str::to_owned);
    let request = Request {
        host: host.to_owned(),
        pairs,
        otherwise,
        control: if args.no_control { None } else { args.control.clone().or(control) },
        limits: if args.patient { Limits::PATIENT } else { Limits::default() },
        ehlo: args.ehlo.clone(),
        all_addresses: args.all_addresses,
        at_once: live::AT_ONCE,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let told = |pair: &ProbedPair| eprintln!("{}/{}: {}", pair.port, pair.mode, outcome(pair));
    runtime.block_on(live::probe(&request, told)).map_err(|error| Failure::Usage(error.to_string()))
}

/// The pairs to begin with, and those to go on with where none answers.
fn pairs(args: &Args) -> (Vec<PortMode>, Vec<PortMode>) {
    const FIRST: [PortMode; 2] = [PortMode::new(465, Mode::ImplicitTls), PortMode::new(587, Mode::Starttls)];
    const THEN: [PortMode; 2] = [PortMode::new(2525, Mode::Starttls), PortMode::new(25, Mode::Starttls)];
    let service = args.service.as_deref().and_then(knowledge::service);
    let offered = service.map(|service| service.options.to_vec()).filter(|options| !options.is_empty());
    match (args.pair.is_empty(), offered) {
        (false, _) => (args.pair.clone(), Vec::new()),
        (true, Some(offered)) => (offered, Vec::new()),
        (true, None) if args.all => ([FIRST, THEN].concat(), Vec::new()),
        (true, None) => (FIRST.to_vec(), THEN.to_vec()),
    }
}

fn outcome(pair: &ProbedPair) -> &'static str {
    pair.outcome.map_or("not told", Vocabulary::as_str)
}

/// The situation as `advise` reads it.
fn as_json(situation: &Situation) -> serde_json::Value {
    let pair = |pair: &PortMode| serde_json::json!({ "port": pair.port, "mode": pair.mode });
    let service = match &situation.service {
        Some(Service::Id(id)) => Some(serde_json::json!(id)),
        Some(Service::Own(own)) => Some(serde_json::json!({
            "host": own.host, "options": own.options.iter().map(pair).collect::<Vec<_>>(),
        })),
        _ => None,
    };
    let observations = situation
        .observations
        .iter()
        .flatten()
        .map(|seen| serde_json::json!({ "port": seen.port, "mode": seen.mode, "outcome": seen.outcome }));
    let mut json = serde_json::Map::new();
    json.extend(service.map(|service| ("service".to_owned(), service)));
    let observations: Vec<_> = observations.collect();
    if !observations.is_empty() {
        json.insert("observations".to_owned(), observations.into());
    }
    json.into()
}

/// Pairs and stages, a line an address; then what is proven.
fn print(report: &ProbeReport) -> Result<(), Failure> {
    if report.resolved.is_none() {
        println!("{} has no address: its name is not known here.\n", report.host);
        return Ok(());
    }
    let of = |pair: &ProbedPair, attempt: &Attempt| {
        let time = |ms: Option<u32>| ms.map_or("-".to_owned(), |ms| format!("{ms} ms"));
        let tls = attempt.tls.as_ref().map_or("-".to_owned(), |tls| tls.version.clone());
        [
            format!("{}/{}", pair.port, pair.mode),
            attempt.address.map_or("-".to_owned(), |address| address.to_string()),
            time(attempt.connect_ms),
            tls,
            time(attempt.greeting_ms),
            attempt.auth().join(" "),
            attempt.outcome.map_or("-", Vocabulary::as_str).to_owned(),
            attempt.signs.iter().map(|sign| sign.as_str()).collect::<Vec<_>>().join(", "),
        ]
    };
    let rows: Vec<_> =
        report.pairs.iter().flat_map(|pair| pair.attempts.iter().map(move |attempt| of(pair, attempt))).collect();
    table::print(["pair", "address", "connected", "TLS", "greeted", "logins", "outcome", "signs"], &rows)?;
    println!();
    for Conclusion { code, ports, .. } in &report.conclusions {
        let ports: Vec<_> = ports.iter().map(u16::to_string).collect();
        println!("{code}: {}", if ports.is_empty() { "every port".to_owned() } else { ports.join(", ") });
    }
    println!();
    Ok(())
}
