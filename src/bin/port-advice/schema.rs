//! `port-advice schema`

use std::process::ExitCode;

use clap::Args as ClapArgs;
use port_advice::schema::Name;

use super::failure::Failure;
use super::{words, write};

#[derive(ClapArgs)]
pub struct Args {
    /// Which question or answer
    #[arg(value_parser = words::word::<Name>())]
    name: Name,
}

/// Prints one JSON Schema.
pub fn run(args: &Args) -> Result<ExitCode, Failure> {
    write::json(&args.name.schema())
}
