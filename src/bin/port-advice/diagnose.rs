//! `port-advice diagnose`

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args as ClapArgs, value_parser};
use port_advice::model::{MAX_TEXT, Mode, Report, Role};
use port_advice::{engine, input};
use serde_json::json;

use super::failure::Failure;
use super::flags::Start;
use super::{Format, lines, words, write};

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
    /// Who opens the connection
    #[arg(long, value_parser = words::word::<Role>())]
    role: Option<Role>,
    #[command(flatten)]
    start: Start,
}

/// Reads one text, or every line of standard input.
pub fn run(args: &Args) -> Result<ExitCode, Failure> {
    let known = args.known();
    match args.format {
        Format::Jsonl if known != Report::default() || args.file.is_some() => Err(lines::no_other_flag("reports")),
        Format::Jsonl => lines::answer_all(|question| input::report(question).map(|report| engine::diagnose(&report))),
        Format::Json => write::json(&engine::diagnose(&Report { text: text(args.file.as_deref())?, ..known })),
        Format::Text => write::diagnosis(&engine::diagnose(&Report { text: text(args.file.as_deref())?, ..known })),
    }
}

impl Args {
    /// The report without its text.
    fn known(&self) -> Report {
        Report { text: String::new(), port: self.port, mode: self.mode, role: self.role, network: self.start.network() }
    }
}

/// Logs come in any encoding: what is not UTF-8 is replaced.
fn text(file: Option<&Path>) -> Result<String, Failure> {
    // Enough to know that it is too long, whatever the width of its characters.
    let most = (MAX_TEXT * 4 + 1) as u64;
    let mut bytes = Vec::new();
    match file {
        None => io::stdin().take(most).read_to_end(&mut bytes)?,
        Some(path) => open(path)?.take(most).read_to_end(&mut bytes)?,
    };
    Ok(input::report(&json!({ "text": String::from_utf8_lossy(&bytes) }))?.text)
}

fn open(path: &Path) -> Result<File, Failure> {
    File::open(path).map_err(|error| Failure::Usage(format!("cannot read {}: {error}", path.display())))
}
