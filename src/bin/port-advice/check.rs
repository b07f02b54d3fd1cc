//! `port-advice check`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args as ClapArgs, value_parser};
use port_advice::model::{Mode, Setting};
use port_advice::text::Catalogue;
use port_advice::{engine, input, settings};

use super::failure::Failure;
use super::flags::{Known, Reader};
use super::{Format, lines, paste, words, write};

/// The setting to check.
#[derive(ClapArgs)]
pub struct Args {
    /// How to answer; `jsonl` reads settings from standard input and takes no other flag
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
    /// A pasted configuration to check instead; `-` for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["port", "mode", "enforced"])]
    file: Option<PathBuf>,
    #[command(flatten)]
    reader: Reader,
    #[command(flatten)]
    known: Known,
}

/// Checks one setting from flags, or every line of standard input.
pub fn run(args: &Args) -> Result<ExitCode, Failure> {
    let catalogue = args.reader.catalogue(args.format)?;
    if let Some(file) = &args.file {
        return pasted(args, file, catalogue);
    }
    match (args.format, args.setting()) {
        (Format::Jsonl, Some(_)) => Err(lines::no_other_flag("settings")),
        (Format::Jsonl, None) => {
            lines::answer_all(|question| input::setting(question).map(|setting| engine::check(&setting)))
        }
        (_, None) => Err(Failure::Usage("say which --port and which --mode to check".to_owned())),
        (Format::Json, Some(setting)) => write::json(&engine::check(&setting)),
        (Format::Text, Some(setting)) => write::check(&engine::check(&setting), catalogue),
    }
}

/// Checks every server of a pasted configuration.
fn pasted(args: &Args, file: &Path, catalogue: &dyn Catalogue) -> Result<ExitCode, Failure> {
    let is_file = file != Path::new("-");
    let checked = settings::check(&paste::read(is_file.then_some(file))?);
    match args.format {
        Format::Jsonl => Err(lines::no_other_flag("settings")),
        Format::Json => write::json(&checked),
        Format::Text if checked.is_empty() => Err(Failure::Usage("no mail server was found in the text".to_owned())),
        Format::Text => write::checked(&checked, catalogue),
    }
}

impl Args {
    fn setting(&self) -> Option<Setting> {
        Some(Setting {
            port: self.port?,
            mode: self.mode?,
            enforced: self.enforced,
            situation: match self.format {
                Format::Text => self.known.situation_today(),
                Format::Json | Format::Jsonl => self.known.situation(),
            },
        })
    }
}
