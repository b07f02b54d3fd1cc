//! The one set-up path: looks first, installs what is missing, says what it does.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{
    browser::Browser,
    command::{command, output, run},
    project,
    system::{self, Need},
    toolchain::{self, Toolchain},
};

const NODE: Need = Need {
    name: "Node.js",
    why: "the build and the tests in JavaScript",
    debian: &["nodejs", "npm"],
    fedora: "sudo dnf install nodejs npm",
    macos: "brew install node",
    windows: "winget install OpenJS.NodeJS.LTS",
};

const TYPEFACE: Need = Need {
    name: "DejaVu Sans",
    why: "the pictures that the browser tests compare",
    debian: &["fontconfig", "fonts-dejavu-core"],
    fedora: "sudo dnf install fontconfig dejavu-sans-fonts",
    macos: "brew install fontconfig && brew install --cask font-dejavu",
    windows: "",
};

/// Everything any task needs.
pub fn everything() -> Result<()> {
    let browsers = Browser::ALL.iter().filter_map(|browser| browser.missing());
    let needs: Vec<Need> =
        toolchain::missing().into_iter().chain(node_missing()).chain(browsers).chain(typeface_missing()).collect();
    system::announce(&needs);
    let toolchain = Toolchain::ready()?;
    node_packages()?;
    let mut ready = vec![format!("WebAssembly by {toolchain}"), "npm packages".to_owned()];
    for browser in Browser::ALL {
        match browser.ready() {
            Ok(_) => ready.push(browser.name().to_owned()),
            Err(error) => system::skip(&format!("the tests in {}", browser.name()), error)?,
        }
    }
    if typeface_missing().is_some()
        && let Err(error) = system::install(&TYPEFACE)
    {
        system::skip("the typeface of the pictures", error)?;
    }
    println!("Set up: {}", ready.join(", "));
    Ok(())
}

fn node_missing() -> Option<Need> {
    output(command("npm").arg("--version")).is_none().then_some(NODE)
}

fn typeface_missing() -> Option<Need> {
    let found = output(command("fc-list").arg("DejaVu Sans"));
    found.is_none_or(|found| found.trim().is_empty()).then_some(TYPEFACE)
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
    if node_missing().is_some() {
        system::install(&NODE)?;
    }
    run(command("npm").args(["ci", "--no-fund", "--no-audit"]).current_dir(project))
        .with_context(|| format!("run `npm ci --prefix {shown}`"))?;
    Ok(fs::write(stamp, wanted)?)
}
