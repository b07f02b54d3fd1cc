//! `cargo xtask verify`: what a machine can check again, written down as evidence, and told where it differs.
//!
//! To check something more, add a module that returns a line for each difference, and a heading for it in [`run`].

mod compare;
mod evidence;
mod pages;
mod registry;
mod servers;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use port_advice::knowledge::{services, sources};
use port_advice::model::{Mode, PortMode};
use time::OffsetDateTime;

use crate::facts::lists::Lists;
use crate::project;
use evidence::Evidence;

/// What is checked again.
#[derive(clap::Args)]
pub struct Options {
    #[command(flatten)]
    lists: Lists,
    /// IANA's registry of ports as CSV, where it is not to be fetched
    #[arg(long, value_name = "FILE")]
    iana: Option<PathBuf>,
    /// Leave out what connects to somewhere: servers, pages, and IANA's registry unless a file is given
    #[arg(long)]
    offline: bool,
}

/// Where a server is looked for that answers on none of its record's pairs.
const USUAL: [PortMode; 2] = [PortMode::new(465, Mode::ImplicitTls), PortMode::new(587, Mode::Starttls)];

/// Checks, and writes `facts/evidence/YYYY-MM.jsonl` and the report beside it. What cannot be read is told in the report.
pub fn run(options: &Options) -> Result<()> {
    let today = OffsetDateTime::now_utc().date().to_string();
    let folder = project::root().join("facts/evidence");
    fs::create_dir_all(&folder)?;
    let (month, _) = today.rsplit_once('-').unwrap_or((&today, ""));
    let mut report = format!("# What differs from the registers, {today}\n");
    if !options.offline {
        let seen = servers::seen(services(), &USUAL, &today)?;
        section(&mut report, "Servers", &servers::differences(&seen))?;
        section(
            &mut report,
            "Servers, since the last time",
            &evidence::changes(&evidence::before(&folder, month)?, &seen),
        )?;
        if servers::any_reached(&seen) {
            fs::write(folder.join(format!("{month}.jsonl")), evidence::lines(&seen)?)?;
        }
        section(&mut report, "Pages", &pages::gone(sources(), pages::answers))?;
    }
    match options.lists.read() {
        Ok(lists) => {
            for (list, entries) in lists {
                section(&mut report, &format!("List: {list}"), &compare::differences(list, &entries, services()))?;
            }
        }
        Err(error) => section(&mut report, "Lists", &[format!("not read: {error:#}")])?,
    }
    if options.iana.is_some() || !options.offline {
        let registry = registry::read(options.iana.as_deref()).map(|registry| registry::differences(&registry));
        section(&mut report, "IANA", &registry.unwrap_or_else(|error| vec![format!("not read: {error:#}")]))?;
    }
    fs::write(folder.join(format!("{month}.md")), &report)?;
    print!("{report}");
    Ok(())
}

fn section(report: &mut String, heading: &str, lines: &[String]) -> Result<()> {
    write!(report, "\n## {heading}\n\n")?;
    for line in lines {
        writeln!(report, "- {line}")?;
    }
    if lines.is_empty() {
        report.push_str("Nothing differs.\n");
    }
    Ok(())
}
