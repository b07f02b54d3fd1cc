//! `cargo xtask generate`: what other files repeat of the source is written from it, and with `--check` compared.
//!
//! The typings, the JSON answers and the documentation of products and of what real programs say are written by tests, with
//! `ACCEPT=1`: see `tests/README.md`.

mod languages;
mod rules;

use std::fs;

use anyhow::{Context, Result, bail};

use crate::project;

/// What can be chosen about what is generated.
#[derive(clap::Args)]
pub struct Options {
    /// Only compare; what differs is an error
    #[arg(long)]
    pub check: bool,
}

/// A file, and what is to be in it, given what is there now.
type Made = (&'static str, fn(&str) -> Result<String>);

const FILES: [Made; 2] =
    [("docs/rules.md", |_| rules::documentation()), ("src/widget/languages.js", languages::addresses)];

/// Writes, or compares, every file.
pub fn run(options: &Options) -> Result<()> {
    let mut stale = Vec::new();
    for (file, make) in FILES {
        let path = project::root().join(file);
        let kept = fs::read_to_string(&path).unwrap_or_default();
        let made = make(&kept).with_context(|| format!("cannot make {file}"))?;
        if made != kept {
            stale.push(file);
            if !options.check {
                fs::write(&path, made)?;
                println!("wrote {file}");
            }
        }
    }
    if options.check && !stale.is_empty() {
        bail!("not as the source has it: {}; run `cargo xtask generate`", stale.join(", "));
    }
    Ok(())
}

/// `text` with what stands between the lines `begin` and `end` replaced.
fn between(text: &str, begin: &str, end: &str, made: &str) -> Result<String> {
    let parts = text.split_once(begin).and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
    let (before, after) = parts.with_context(|| format!("no `{begin}` … `{end}`"))?;
    Ok(format!("{before}{begin}{made}{end}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_as_the_source_has_it() {
        run(&Options { check: true }).unwrap();
    }

    #[test]
    fn what_stands_around_it_stays() {
        assert_eq!(between("a<b>c", "<", ">", "x").unwrap(), "a<x>c");
        assert!(between("a<b", "<", ">", "x").is_err());
    }
}
