//! `port-advice diagnose`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args as ClapArgs, value_parser};
use port_advice::model::{Diagnosis, Mode, Report, Situation};
use port_advice::{diagnosis, input};

use super::failure::Failure;
use super::flags::{Known, Reader};
use super::{Format, lines, paste, words, write};

/// The error message, and what else is known.
#[derive(ClapArgs)]
pub struct Args {
    /// The file with the error message or log; standard input if not given
    file: Option<PathBuf>,
    /// How to answer; `jsonl` reads reports from standard input and takes nothing else
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// The port that is set
    #[arg(long, value_parser = value_parser!(u16).range(1..))]
    port: Option<u16>,
    /// The encryption that is set
    #[arg(long, value_parser = words::word::<Mode>())]
    mode: Option<Mode>,
    /// Whether the program insists on encryption: `true` or `false`
    #[arg(long)]
    enforced: Option<bool>,
    #[command(flatten)]
    reader: Reader,
    #[command(flatten)]
    known: Known,
}

/// Reads one text, or every line of standard input.
pub fn run(args: &Args) -> Result<ExitCode, Failure> {
    let catalogue = args.reader.catalogue(args.format)?;
    match args.format {
        Format::Jsonl if args.known() != Report::default() || args.file.is_some() => {
            Err(lines::no_other_flag("reports"))
        }
        Format::Jsonl => {
            lines::answer_all(|question| input::report(question).map(|report| diagnosis::diagnose(&report)))
        }
        Format::Json => write::json(&args.diagnosis(args.known.situation())?),
        Format::Text => write::diagnosis(&args.diagnosis(args.known.situation_today())?, catalogue),
    }
}

impl Args {
    fn diagnosis(&self, situation: Situation) -> Result<Diagnosis, Failure> {
        let text = paste::read(self.file.as_deref())?;
        Ok(diagnosis::diagnose(&Report { text, situation, ..self.known() }))
    }

    /// The report without its text.
    fn known(&self) -> Report {
        Report {
            text: String::new(),
            port: self.port,
            mode: self.mode,
            enforced: self.enforced,
            situation: self.known.situation(),
        }
    }
}
