//! `port-advice advise`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args as ClapArgs;
use port_advice::model::{Observation, Policy, Situation};
use port_advice::{engine, input};

use super::failure::Failure;
use super::flags::{Reader, Receiver, Sender, Start, given};
use super::{Format, lines, profile, words, write};

/// The situation, in flags; all are optional: without any, a mail program whose user logs in.
#[derive(ClapArgs)]
pub struct Args {
    /// How to answer; `jsonl` reads situations from standard input
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// The hosting company's profile: fills in what the situation leaves open
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
    #[command(flatten)]
    reader: Reader,
    #[command(flatten)]
    flags: Flags,
}

#[derive(ClapArgs)]
struct Flags {
    #[command(flatten)]
    sender: Sender,
    #[command(flatten)]
    start: Start,
    #[command(flatten)]
    receiver: Receiver,
    /// What breaks the tie between 465 and 587
    #[arg(long, value_parser = words::word::<Policy>())]
    policy: Option<Policy>,
    /// What was seen, such as 587=timeout or 465/implicit-tls=works; may be repeated, the last one counts
    #[arg(long, value_name = "PORT[/MODE]=OUTCOME", value_parser = words::observation)]
    observe: Vec<Observation>,
    /// Today's date, YYYY-MM-DD, to judge how old facts are
    #[arg(long, value_name = "DATE", value_parser = words::today)]
    today: Option<String>,
}

/// Answers one situation from flags, or every line of standard input.
pub fn run(args: &Args) -> Result<ExitCode, Failure> {
    let catalogue = args.reader.catalogue(args.format)?;
    let profile = args.profile.as_deref().map(profile::read).transpose()?;
    let advise = |situation| match &profile {
        Some(profile) => engine::advise(&profile.situation(situation)),
        None => engine::advise(&situation),
    };
    let situation = args.flags.situation();
    match args.format {
        Format::Jsonl if situation != Situation::default() => Err(lines::no_other_flag("situations")),
        Format::Jsonl => lines::answer_all(|question| input::situation(question).map(advise)),
        Format::Json => write::json(&advise(situation)),
        Format::Text => write::advice(&advise(situation), profile.as_ref(), catalogue),
    }
}

impl Flags {
    fn situation(&self) -> Situation {
        Situation {
            role: self.sender.role,
            network: self.start.network(),
            client: self.sender.client(),
            service: self.receiver.service(),
            authenticates: self.sender.authenticates,
            policy: self.policy,
            observations: given(&self.observe),
            today: self.today.clone(),
        }
    }
}
