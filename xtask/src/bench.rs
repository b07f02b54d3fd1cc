//! `cargo xtask bench`: how fast the packed engine answers, beside other ways to get the same answer.

use std::fs;

use anyhow::Result;

use crate::{
    build::copy,
    command::{command, run as run_command},
    package, project, setup,
};

/// Packs, installs the competitors and the package, measures, prints the tables.
pub fn run(options: &package::Options) -> Result<()> {
    package::run(options)?;
    let browser = setup::browser()?;
    let project = project::root().join("benches").join("js");
    run_command(command("npm").args(["ci", "--no-fund", "--no-audit", "--silent"]).current_dir(&project))?;
    let installed = project.join("node_modules").join("port-advice");
    if installed.exists() {
        fs::remove_dir_all(&installed)?;
    }
    copy(&package::folder(), &installed)?;
    run_command(command("node").arg(project.join("run.js")).env("CHROME", browser))
}
