//! The program `port-advice`: the same questions and answers as everywhere else, in a terminal or one object a line.

mod advise;
mod check;
mod clock;
mod diagnose;
mod diff;
mod export;
mod failure;
mod flags;
mod lines;
mod output;
mod paste;
#[cfg(feature = "live")]
mod probe;
mod profile;
mod registers;
mod schema;
mod settings;
mod space;
mod table;
mod words;
mod write;

use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use failure::Failure;

/// Which SMTP port, with which encryption, and what to type where.
#[derive(Parser)]
#[command(name = "port-advice", version)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say which port and encryption to use, and why not the others
    Advise(advise::Args),
    /// Judge a setting that somebody has typed or is about to type
    Check(check::Args),
    /// Say what an error message or a log means
    Diagnose(diagnose::Args),
    /// Say what to type where in a product, or list the products
    Settings(settings::Args),
    /// Write a hosting company's help-centre article, or the files by which mail programs set themselves up
    Export(export::Args),
    /// Try a mail server from this machine: which ports answer, with which encryption; logs in nowhere
    #[cfg(feature = "live")]
    Probe(probe::Args),
    /// List the ports people meet
    Ports(registers::Args),
    /// List the networks of the register and what they block
    Networks(registers::Args),
    /// List the mail services of the register and what they offer
    Services(registers::Args),
    /// List the sources of every fact
    Sources(registers::Args),
    /// Print the answers to a fixed set of situations, for `diff`
    Space,
    /// Say which situations got other advice, and why; the exit status is 1 if any did
    Diff(diff::Args),
    /// Print the JSON Schema of a question or an answer
    Schema(schema::Args),
}

/// How a question is read and an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON object
    Json,
    /// One JSON object a line, questions from standard input, answers in the same order
    Jsonl,
}

fn main() -> ExitCode {
    let done = match Program::parse().command {
        Command::Advise(args) => advise::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Diagnose(args) => diagnose::run(&args),
        Command::Settings(args) => settings::run(&args),
        Command::Export(args) => export::run(&args),
        #[cfg(feature = "live")]
        Command::Probe(args) => probe::run(&args),
        Command::Ports(args) => registers::ports(args),
        Command::Networks(args) => registers::networks(args),
        Command::Services(args) => registers::services(args),
        Command::Sources(args) => registers::sources(args),
        Command::Space => space::run(),
        Command::Diff(args) => diff::run(&args),
        Command::Schema(args) => schema::run(&args),
    };
    done.unwrap_or_else(Failure::report)
}
