//! The one set-up path: looks first, installs what is missing, says what it does.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{
    apt,
    browser::Browser,
    command::{command, output, run},
    project,
    toolchain::Toolchain,
};

/// Everything any task needs.
pub fn everything() -> Result<()> {
    let toolchain = Toolchain::ready()?;
    node_packages()?;
    for browser in Browser::ALL {
        browser.ready()?;
    }
    typeface()?;
    let browsers = Browser::ALL.map(Browser::name).join(", ");
    println!("Set up: WebAssembly by {toolchain}, npm packages, {browsers}");
    Ok(())
}

/// The npm packages of the build and of the tests.
pub fn node_packages() -> Result<()> {
    npm_packages(&project::node_project())
}

/// The npm packages of a project's lock file, installed again only when the lock file has changed.
pub fn npm_packages(project: &Path) -> Result<()> {
    let wanted = fs::read(project.join("package-lock.json"))?;
    let stamp = project.join("node_modules").join(".installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let shown = project.strip_prefix(project::root()).unwrap_or(project).display();
    eprintln!("==> Installing the npm packages of {shown}");
    if output(command("npm").arg("--version")).is_none() {
        apt::install(&["nodejs", "npm"])?;
    }
    run(command("npm").args(["ci", "--no-fund", "--no-audit"]).current_dir(project))
        .with_context(|| format!("run `npm ci --prefix {shown}`"))?;
    Ok(fs::write(stamp, wanted)?)
}

/// The typeface of the tests' pictures.
fn typeface() -> Result<()> {
    if output(command("fc-list").arg("DejaVu Sans")).is_some_and(|found| !found.trim().is_empty()) {
        return Ok(());
    }
    eprintln!("==> Installing the typeface of the pictures");
    apt::install(&["fontconfig", "fonts-dejavu-core"])
}
