//! The registers: how old they are, what they rest on, and what the lists they were taken from say today.

mod import;
mod lists;
mod report;
mod verify;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, Subcommand};

/// What to do with the registers.
#[derive(Args)]
pub struct Options {
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Subcommand)]
enum Task {
    /// Take over what Thunderbird's and Delta Chat's registers and Nodemailer's list have and ours lack, each with the day of its own last
    /// change, and say of every entry where it went
    Import(Lists),
    /// Compare the registers with the lists, look whether the sources are still there, and write what differs and the
    /// evidence of it into `facts/evidence/`
    Verify(Verify),
}

/// What is checked again.
#[derive(Args)]
struct Verify {
    #[command(flatten)]
    lists: Lists,
    /// Leave out what needs the network
    #[arg(long)]
    offline: bool,
}

/// Where the lists lie: clones with their history.
#[derive(Args)]
pub struct Lists {
    /// A clone of thunderbird/autoconfig
    #[arg(long)]
    pub thunderbird: PathBuf,
    /// A clone of deltachat/provider-db
    #[arg(long)]
    pub deltachat: PathBuf,
    /// A clone of nodemailer/nodemailer
    #[arg(long)]
    pub nodemailer: PathBuf,
}

pub fn run(options: &Options) -> Result<()> {
    match &options.task {
        None => report::print(),
        Some(Task::Import(lists)) => import::run(lists),
        Some(Task::Verify(verify)) => verify::run(&verify.lists, None, verify.offline),
    }
}
