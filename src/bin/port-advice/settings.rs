//! `port-advice settings`

use std::process::ExitCode;

use clap::{Args as ClapArgs, value_parser};
use port_advice::input::{self, InputError, Problem};
use port_advice::model::{Mode, UserName, Wanted};
use port_advice::{products, settings};

use super::failure::Failure;
use super::flags::Reader;
use super::{Format, lines, registers, words, write};

/// The product, and what it is to be set to.
#[derive(ClapArgs)]
pub struct Args {
    /// The product's id; without it, all of them are listed
    app: Option<String>,
    /// How to answer; `jsonl` reads questions from standard input and takes no other flag
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    reader: Reader,
    #[command(flatten)]
    flags: Flags,
}

#[derive(ClapArgs, PartialEq, Eq)]
struct Flags {
    /// The server's name; a placeholder if not given
    #[arg(long)]
    host: Option<String>,
    /// The port to set
    #[arg(long, value_parser = value_parser!(u16).range(1..))]
    port: Option<u16>,
    /// The encryption to set
    #[arg(long, value_parser = words::word::<Mode>())]
    mode: Option<Mode>,
    /// What the user logs in with
    #[arg(long, value_parser = words::word::<UserName>())]
    user_name: Option<UserName>,
}

/// Writes one product's settings from flags, or those of every line of standard input; or lists the products.
pub fn run(args: &Args) -> Result<ExitCode, Failure> {
    let catalogue = args.reader.catalogue(args.format)?;
    let Flags { host, port, mode, user_name } = &args.flags;
    let has_flags = host.is_some() || port.is_some() || mode.is_some() || user_name.is_some();
    let app = match (&args.app, args.format) {
        (None, Format::Jsonl) if !has_flags => {
            return lines::answer_all(|question| settings::write(&input::wanted(question)?));
        }
        (_, Format::Jsonl) => return Err(lines::no_other_flag("questions")),
        (None, _) if has_flags => {
            return Err(Failure::Usage("say of which product; `port-advice settings` lists them".to_owned()));
        }
        (None, format) => return registers::apps(format),
        (Some(app), _) => app.clone(),
    };
    let (Some(port), Some(mode)) = (*port, *mode) else {
        return Err(match products::app(&app) {
            Some(_) => Failure::Usage("say which --port and which --mode to set".to_owned()),
            None => InputError::from(Problem::unknown_app("/app", &app)).into(),
        });
    };
    let written = settings::write(&Wanted { app, host: host.clone(), port, mode, user_name: *user_name })?;
    match args.format {
        Format::Text => write::settings(&written, catalogue),
        _ => write::json(&written),
    }
}
