//! `cargo xtask features`: features add and never take away.

use anyhow::{Context, Result, ensure};

use crate::{
    command::{cargo, output},
    project,
};

/// Every set that is tried: none, each alone, all together. The example `advise` must compile and say a sentence with each.
pub fn run() -> Result<()> {
    for set in sets()? {
        eprintln!("==> The features `{set}`");
        let mut example = cargo();
        example.args(["run", "--quiet", "--no-default-features", "--features", &set, "--example", "advise"]);
        let said = output(&mut example).with_context(|| format!("the example fails with the features `{set}`"))?;
        ensure!(
            said.contains("Set the port to 587 and the encryption to: STARTTLS."),
            "no sentence with the features `{set}`: {said}"
        );
    }
    Ok(())
}

/// The sets, from the lines `name = […]` below `[features]`.
fn sets() -> Result<Vec<String>> {
    let manifest = std::fs::read_to_string(project::root().join("Cargo.toml"))?;
    let (_, features) = manifest.split_once("[features]\n").context("no features")?;
    let lines = features.lines().take_while(|line| !line.starts_with('['));
    let names: Vec<&str> = lines.filter_map(|line| line.split_once(" = ")).map(|(name, _)| name).collect();
    let names: Vec<&str> =
        names.into_iter().filter(|name| !name.starts_with(['#', '_', ' ']) && *name != "default").collect();
    ensure!(names.len() > 5, "only {} features were found", names.len());
    let alone = names.iter().map(|name| (*name).to_owned());
    Ok([String::new()].into_iter().chain(alone).chain([names.join(",")]).collect())
}
