//! The one set-up path: looks first, installs what is missing, says what it does.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::{
    apt,
    command::{command, output, run},
    project,
    toolchain::Toolchain,
};

/// Names a browser goes by, most ordinary first.
const BROWSERS: [&str; 4] = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

/// Everything any task needs.
pub fn everything() -> Result<()> {
    let toolchain = Toolchain::ready()?;
    node_packages()?;
    let browser = browser()?;
    println!("Set up: WebAssembly by {toolchain}, npm packages, {}", browser.display());
    Ok(())
}

/// The npm packages of the lock file, installed again only when the lock file has changed.
pub fn node_packages() -> Result<()> {
    let project = project::node_project();
    let wanted = fs::read(project.join("package-lock.json"))?;
    let stamp = project.join("node_modules").join(".installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    eprintln!("==> Installing the npm packages");
    if output(command("npm").arg("--version")).is_none() {
        apt::install(&["nodejs", "npm"])?;
    }
    run(command("npm").args(["ci", "--no-fund", "--no-audit"]).current_dir(&project))
        .context("run `npm ci --prefix tests`")?;
    Ok(fs::write(stamp, wanted)?)
}

/// The browser of the tests: what `CHROME` names, else one that is installed, else Debian's Chromium.
pub fn browser() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os("CHROME") {
        return Ok(chosen.into());
    }
    if let Some(found) = installed_browser() {
        return Ok(found);
    }
    eprintln!("==> Installing Chromium");
    apt::install(&["chromium"])?;
    installed_browser().context("no browser found: set CHROME to the path of Chromium or Chrome")
}

fn installed_browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let places = BROWSERS.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.into_iter().find(|place| place.is_file())
}
