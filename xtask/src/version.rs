//! `cargo xtask version`: whether everything that bears a version bears the same one.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::project;

/// What can be asked about the version.
#[derive(clap::Args)]
pub struct Options {
    /// The tag of a release, such as `v1.2.3`: it must name this version, and the changelog must have a heading for it
    #[arg(long)]
    tag: Option<String>,
}

/// Prints the version.
pub fn run(options: &Options) -> Result<()> {
    let version = of_the_crate()?;
    let manifest = read("npm/package.json")?;
    ensure!(
        manifest.contains(&format!("\"version\": \"{version}\"")),
        "npm/package.json has another version than Cargo.toml, which says {version}"
    );
    if let Some(tag) = &options.tag {
        ensure!(*tag == format!("v{version}"), "the tag is {tag}, and Cargo.toml says {version}");
        let heading = format!("## {version}");
        let is_there = read("CHANGELOG.md")?.lines().any(|line| line.starts_with(&heading));
        ensure!(is_there, "CHANGELOG.md has no heading `{heading}`");
    }
    println!("{version}");
    Ok(())
}

/// The version of the crate, which is the version of everything.
pub fn of_the_crate() -> Result<String> {
    let manifest = read("Cargo.toml")?;
    let version = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version.map(str::to_owned).context("Cargo.toml has no version")
}

fn read(file: &str) -> Result<String> {
    fs::read_to_string(project::root().join(file)).with_context(|| format!("cannot read {file}"))
}
