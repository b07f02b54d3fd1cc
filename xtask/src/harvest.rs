//! `cargo xtask harvest`: how programs word their failures in other languages, read from the catalogues that they are
//! shipped with.
//!
//! The catalogues come from Debian's packages and never enter the repository: what enters are short fragments, each
//! with the signal it stands for, its languages and where it was read. `--check` reads the same catalogues and says
//! which share of their messages is diagnosed rightly.

mod catalogues;
mod choose;
mod messages;
mod packages;

use std::collections::BTreeMap;
use std::fs;

use anyhow::Result;
use port_advice::diagnosis::diagnose;
use port_advice::model::Report;

use crate::{project, sizes::Size};
use catalogues::CATALOGUES;
use messages::Message;

/// What to do with the catalogues.
#[derive(clap::Args)]
pub struct Options {
    /// Write nothing: print which share of the messages is diagnosed rightly, by program
    #[arg(long)]
    check: bool,
    /// With `--check`, name every message that is not
    #[arg(long, requires = "check")]
    verbose: bool,
}

/// Fetches the catalogues, then chooses the fragments or counts what they are good for.
pub fn run(options: &Options) -> Result<()> {
    let mut messages = Vec::new();
    for catalogue in CATALOGUES {
        messages.extend(catalogue.read(&packages::unpacked(catalogue)?)?);
    }
    if options.check {
        check(&messages, options.verbose);
        return Ok(());
    }
    let folder = project::root().join("src/knowledge/fragments");
    let chosen = choose::fragments_of(&messages);
    let packed = choose::packed(&chosen);
    let size = Size::of(packed.as_bytes())?.brotli;
    println!("{} fragments, {size} bytes after brotli", chosen.len());
    fs::write(folder.join("harvested.tsv"), choose::table(&chosen))?;
    fs::write(folder.join("harvested.txt"), packed)?;
    Ok(())
}

/// Prints the share of each program's messages that are diagnosed rightly.
fn check(messages: &[Message], verbose: bool) {
    let mut shares: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for message in messages {
        let Some(wanted) = message.wanted else { continue };
        let causes = wanted.causes();
        if causes.is_empty() {
            continue;
        }
        let text = message.shown();
        let answer = diagnose(&Report { text: text.clone(), ..Report::default() });
        let right = causes.contains(&answer.cause.to_string().as_str());
        let [good, all] = shares.entry(message.catalogue).or_default();
        *good += usize::from(right);
        *all += 1;
        if verbose && !right {
            println!(
                "{} {} {}: {} for {causes:?}\n  {text}",
                message.catalogue, message.language, message.key, answer.cause
            );
        }
    }
    for (catalogue, [good, all]) in shares {
        println!("{catalogue:24} {good:5}/{all:<5} {:.3}", good as f64 / all as f64);
    }
}
