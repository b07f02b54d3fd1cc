//! `cargo xtask bench`: how fast the packed engine answers, beside other ways to get the same answer; and how soon the
//! widget can be used, beside small ones in other frameworks.

use std::{fs, path::PathBuf};

use anyhow::Result;

use crate::{
    browser::Browser,
    build::copy,
    command::{command, run as run_command},
    package, project,
};

/// Packs, installs the competitors and the package, measures, prints the tables.
pub fn run(options: &package::Options) -> Result<()> {
    package::run(options)?;
    let chromium = Browser::Chromium.ready()?;
    let project = benches("js")?;
    let installed = project.join("node_modules").join("port-advice");
    if installed.exists() {
        fs::remove_dir_all(&installed)?;
    }
    copy(&package::folder(), &installed)?;
    for project in [project, benches("widget")?] {
        run_command(Browser::Chromium.tell(command("node").arg(project.join("run.js")), &chromium))?;
    }
    Ok(())
}

/// A folder of measurements, with what it measures against installed.
fn benches(name: &str) -> Result<PathBuf> {
    let project = project::root().join("benches").join(name);
    run_command(command("npm").args(["ci", "--no-fund", "--no-audit", "--silent"]).current_dir(&project))?;
    Ok(project)
}
