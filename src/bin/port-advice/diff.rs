//! `port-advice diff`: which situations got other advice, and why.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args as ClapArgs, ValueEnum};
use serde::Serialize;

use super::failure::Failure;
use super::space::Space;
use super::write::{self, Page};

/// Two files that `port-advice space` wrote.
#[derive(ClapArgs)]
pub struct Args {
    /// The answers before
    old: PathBuf,
    /// The answers after
    new: PathBuf,
    /// How to print the changes
    #[arg(long, value_enum, default_value = "text")]
    format: DiffFormat,
}

#[derive(Clone, Copy, ValueEnum)]
enum DiffFormat {
    /// For people: each change with an example
    Text,
    /// JSON: each change with all of its situations
    Json,
}

/// The same change in one or more situations.
#[derive(Serialize)]
struct Change<'a> {
    /// What changed, one sentence for each thing.
    changes: Vec<String>,
    /// Where, as flags of `port-advice advise`.
    situations: Vec<&'a str>,
}

/// Compares; the exit status is 1 where something changed.
pub fn run(args: &Args) -> Result<ExitCode, Failure> {
    let (old, new) = (read(&args.old)?, read(&args.new)?);
    let changes = compare(&old, &new);
    match args.format {
        DiffFormat::Json => write::json(&changes)?,
        DiffFormat::Text => print(&summary(&old, &new, &changes), &changes)?,
    };
    Ok(if changes.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn read(file: &Path) -> Result<Space, Failure> {
    let unusable = |error: &dyn std::fmt::Display| Failure::Usage(format!("cannot use {}: {error}", file.display()));
    let text = fs::read(file).map_err(|error| unusable(&error))?;
    let space: Space = serde_json::from_slice(&text).map_err(|error| unusable(&error))?;
    match space.is_sound() {
        true => Ok(space),
        false => Err(unusable(&"it names an answer that it does not hold")),
    }
}

/// Every change, the one that concerns most situations first.
fn compare<'a>(old: &'a Space, new: &'a Space) -> Vec<Change<'a>> {
    let mut groups: BTreeMap<Vec<String>, Vec<&str>> = BTreeMap::new();
    let situations: BTreeSet<&str> = old.situations.keys().chain(new.situations.keys()).map(String::as_str).collect();
    for situation in situations {
        let changes = match (old.answer(situation), new.answer(situation)) {
            (Some(before), Some(after)) => differences(&before, &after),
            (None, _) => vec!["this situation is new".to_owned()],
            (_, None) => vec!["this situation is gone".to_owned()],
        };
        if !changes.is_empty() {
            groups.entry(changes).or_default().push(situation);
        }
    }
    let mut changes: Vec<_> = groups.into_iter().map(|(changes, situations)| Change { changes, situations }).collect();
    changes.sort_by_key(|change| std::cmp::Reverse(change.situations.len()));
    changes
}

/// The parts of an answer with what is said of them, in order.
type Answer<'a> = Vec<(&'a str, &'a str)>;

impl Space {
    fn is_sound(&self) -> bool {
        let judgements = self.answers.iter().flatten().all(|place| *place < self.judgements.len());
        judgements && self.situations.values().all(|place| *place < self.answers.len())
    }

    fn answer(&self, situation: &str) -> Option<Answer<'_>> {
        let answer = &self.answers[*self.situations.get(situation)?];
        let said = answer.iter().map(|place| &self.judgements[*place]);
        Some(said.map(|(part, judgement)| (part.as_str(), judgement.as_str())).collect())
    }
}

fn differences(before: &Answer<'_>, after: &Answer<'_>) -> Vec<String> {
    let mut found = Vec::new();
    let (was, is) = (ranked(before), ranked(after));
    if was.first() != is.first() {
        let name = |best: Option<&&str>| best.copied().unwrap_or("nothing").to_owned();
        found.push(format!("recommended is {}, was {}", name(is.first()), name(was.first())));
    } else if was != is {
        found.push(format!("the order is {}, was {}", is.join(", "), was.join(", ")));
    }
    let parts: BTreeSet<&str> = before.iter().chain(after).map(|(part, _)| *part).collect();
    found.extend(parts.into_iter().filter_map(|part| difference(part, said(before, part), said(after, part))));
    found
}

/// The accepted options, the best first.
fn ranked<'a>(answer: &Answer<'a>) -> Vec<&'a str> {
    answer.iter().filter(|(_, judgement)| judgement.starts_with('+')).map(|(part, _)| *part).collect()
}

fn said<'a>(answer: &Answer<'a>, part: &str) -> Option<&'a str> {
    answer.iter().find(|(name, _)| *name == part).map(|(_, judgement)| *judgement)
}

fn difference(part: &str, before: Option<&str>, after: Option<&str>) -> Option<String> {
    let (before, after) = match (before, after) {
        (before, after) if before == after => return None,
        (None, _) => return Some(format!("{part}: now considered")),
        (_, None) => return Some(format!("{part}: no longer considered")),
        (Some(before), Some(after)) => (before, after),
    };
    let mut found = Vec::new();
    match (before.starts_with('+'), after.starts_with('+')) {
        (false, true) => found.push("now accepted".to_owned()),
        (true, false) => found.push("no longer accepted".to_owned()),
        _ => {}
    }
    let (was, is) = (codes(before), codes(after));
    let list = |codes: Vec<&str>, what: &str| (!codes.is_empty()).then(|| format!("{what} {}", codes.join(", ")));
    found.extend(list(is.difference(&was).copied().collect(), "now says"));
    found.extend(list(was.difference(&is).copied().collect(), "no longer says"));
    if found.is_empty() {
        found.push("says the same in another order".to_owned());
    }
    Some(format!("{part}: {}", found.join("; ")))
}

fn codes(judgement: &str) -> BTreeSet<&str> {
    judgement.trim_start_matches(['+', '-']).split(' ').filter(|code| !code.is_empty()).collect()
}

fn summary(old: &Space, new: &Space, changes: &[Change<'_>]) -> String {
    let changed: usize = changes.iter().map(|change| change.situations.len()).sum();
    let all = new.situations.len();
    format!("{changed} of {all} situations changed from rule set {} to {}.", old.rule_set, new.rule_set)
}

fn print(summary: &str, changes: &[Change<'_>]) -> Result<ExitCode, Failure> {
    let mut page = Page::default();
    page.paragraph(summary);
    for change in changes {
        let example = change.situations.first().copied().unwrap_or_default();
        page.heading(&format!("{} times, such as", change.situations.len()));
        page.item("  ", &format!("port-advice advise {example}"));
        change.changes.iter().for_each(|what| page.item("    - ", what));
    }
    page.print()
}
