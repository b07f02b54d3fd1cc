//! `port-advice space`: the answers to a fixed set of situations, for `port-advice diff`.
//!
//! The set: every situation of the walk in which at most one port was tried, then every named network and every named
//! service in every role. The file names a situation by the flags of `port-advice advise`, and says what repeats once.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use port_advice::model::{
    Advice, Client, Code, Network, Observation, OptionAdvice, PortMode, Reason, Role, Service, Situation, Vocabulary,
};
use port_advice::space::{self, Axis};
use port_advice::{engine, knowledge};
use serde::{Deserialize, Serialize};

use super::failure::Failure;

/// The answers to the set of situations.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Space {
    /// Version of the facts and rules.
    pub rule_set: String,
    /// What is said of an option: `+` or `-` for accepted or not, then the codes. And of steps, ways out and notes.
    pub judgements: Vec<(String, String)>,
    /// The places of its judgements: of the options, the best first, then of steps, ways out and notes.
    pub answers: Vec<Vec<usize>>,
    /// The place of its answer for every situation.
    pub situations: BTreeMap<String, usize>,
}

/// Prints the answers.
pub fn run() -> Result<ExitCode, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    serde_json::to_writer(&mut out, &answer_all())?;
    writeln!(out)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn answer_all() -> Space {
    let (mut judgements, mut answers) = (Table::default(), Table::default());
    let situations = situations()
        .map(|situation| {
            let said = judge(&engine::advise(&situation));
            let answer = said.into_iter().map(|judgement| judgements.place(judgement)).collect();
            (flags(&situation), answers.place(answer))
        })
        .collect();
    let rule_set = knowledge::RULE_SET.to_owned();
    Space { rule_set, judgements: judgements.rows, answers: answers.rows, situations }
}

/// Rows without repetition.
struct Table<T> {
    rows: Vec<T>,
    places: HashMap<T, usize>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), places: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> Table<T> {
    fn place(&mut self, row: T) -> usize {
        *self.places.entry(row).or_insert_with_key(|row| {
            self.rows.push(row.clone());
            self.rows.len() - 1
        })
    }
}

fn judge(advice: &Advice) -> Vec<(String, String)> {
    let option = |option: &OptionAdvice| {
        let sign = if option.accepted { '+' } else { '-' };
        (option.pair().to_string(), format!("{sign}{}", codes(&option.reasons)))
    };
    let lists = [("steps", &advice.steps), ("waysOut", &advice.ways_out), ("notes", &advice.notes)];
    let lists = lists.into_iter().map(|(name, reasons)| (name.to_owned(), codes(reasons)));
    advice.options.iter().map(option).chain(lists).collect()
}

fn codes(reasons: &[Reason]) -> String {
    reasons.iter().map(|reason| Code::as_str(reason.code)).collect::<Vec<_>>().join(" ")
}

fn situations() -> impl Iterator<Item = Situation> {
    let tried = |index: &usize| {
        let seen = Axis::all().iter().filter(|axis| matches!(axis, Axis::Seen(_)));
        seen.filter(|axis| axis.value(*index) != 0).count()
    };
    (0..space::size()).filter(move |index| tried(index) <= 1).map(space::situation).chain(named())
}

/// Every named network and service, in every role.
fn named() -> impl Iterator<Item = Situation> {
    Role::ALL.iter().flat_map(|role| {
        let role = Some(*role);
        let networks = knowledge::networks().iter().map(move |fact| {
            let network = Network { id: Some(fact.id.to_owned()), ..Network::default() };
            Situation { role, network: Some(network), ..Situation::default() }
        });
        let services = knowledge::services().iter().map(move |fact| {
            let service = Service::Id(fact.id.to_owned());
            Situation { role, service: Some(service), ..Situation::default() }
        });
        networks.chain(services)
    })
}

/// The flags with which `port-advice advise` answers this situation.
fn flags(situation: &Situation) -> String {
    let Situation { role, network, client, service, authenticates, policy, observations, today: _ } = situation;
    let mut flags = Vec::new();
    flags.extend(role.map(|role| format!("--role {role}")));
    flags.extend(network.iter().flat_map(network_flags));
    flags.extend(client.iter().flat_map(client_flags));
    flags.extend(service.iter().flat_map(service_flags));
    flags.extend(authenticates.map(|yes| format!("--authenticates {}", if yes { "yes" } else { "no" })));
    flags.extend(policy.map(|policy| format!("--policy {policy}")));
    flags.extend(observations.iter().flatten().map(|seen| format!("--observe {}", observation(seen))));
    flags.join(" ")
}

fn network_flags(network: &Network) -> Vec<String> {
    let kind = network.kind.map(|kind| format!("--network-kind {kind}"));
    let id = network.id.as_ref().map(|id| format!("--network {id}"));
    let blocked = network.blocked.iter().flatten().map(|port| format!("--blocked {port}"));
    kind.into_iter().chain(id).chain(blocked).collect()
}

fn client_flags(client: &Client) -> Vec<String> {
    let lacks = |ability: Option<bool>, flag: &str| (ability == Some(false)).then(|| flag.to_owned());
    let flags = [lacks(client.implicit_tls, "--no-implicit-tls"), lacks(client.starttls, "--no-starttls")];
    flags.into_iter().flatten().collect()
}

fn service_flags(service: &Service) -> Vec<String> {
    let offers = |option: &PortMode| format!("--offers {option}");
    match service {
        Service::Id(id) => vec![format!("--service {id}")],
        Service::Own(own) => own.options.iter().map(offers).collect(),
        Service::Host { host: name } | Service::Address { address: name } => vec![format!("--service {name}")],
    }
}

fn observation(seen: &Observation) -> String {
    let mode = seen.mode.map(|mode| format!("/{mode}")).unwrap_or_default();
    format!("{}{mode}={}", seen.port, seen.outcome)
}
