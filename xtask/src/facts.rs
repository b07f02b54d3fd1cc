//! The registers: how old they are, what they rest on, and what the lists they were taken from have besides.

mod import;
pub mod lists;
mod report;

use anyhow::Result;
use clap::{Args, Subcommand};

use lists::Lists;

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
}

pub fn run(options: &Options) -> Result<()> {
    match &options.task {
        None => report::print(),
        Some(Task::Import(lists)) => import::run(lists),
    }
}
