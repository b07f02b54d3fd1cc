//! `port-advice advise`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args as ClapArgs;
use port_advice::model::Situation;
use port_advice::{engine, input};

use super::failure::Failure;
use super::flags::{Known, Reader};
use super::{Format, lines, profile, write};

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
    known: Known,
}

/// Answers one situation from flags, or every line of standard input.
pub fn run(args: &Args) -> Result<ExitCode, Failure> {
    let catalogue = args.reader.catalogue(args.format)?;
    let profile = args.profile.as_deref().map(profile::read).transpose()?;
    let advise = |situation| match &profile {
        Some(profile) => engine::advise(&profile.situation(situation)),
        None => engine::advise(&situation),
    };
    let situation = args.known.situation();
    match args.format {
        Format::Jsonl if situation != Situation::default() => Err(lines::no_other_flag("situations")),
        Format::Jsonl => lines::answer_all(|question| input::situation(question).map(advise)),
        Format::Json => write::json(&advise(situation)),
        Format::Text => write::advice(&advise(args.known.situation_today()), profile.as_ref(), catalogue),
    }
}
