//! Debian packages.

use std::{fs, path::Path, process::Command, sync::Once};

use anyhow::{Context, Result};

use crate::command::{command, output, run};

/// Installs Debian packages, in their newest versions, without asking: [`system`](crate::system) has asked.
pub fn install(packages: &[&str]) -> Result<()> {
    let by_hand = format!("sudo apt-get install -y {}", packages.join(" "));
    update();
    run(apt_get().args(["install", "-y", "--no-install-recommends"]).args(packages))
        .with_context(|| format!("run `{by_hand}`"))
}

/// Old lists name browsers that are too old for the tests, or gone.
fn update() {
    static UPDATED: Once = Once::new();
    UPDATED.call_once(|| {
        if run(apt_get().arg("update")).is_err() {
            println!("Going on with the lists of Debian packages as they are");
        }
    });
}

/// Those of the Debian packages that are not installed.
pub fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    let is_installed = |package: &str| {
        output(command("dpkg-query").args(["-W", "-f=${db:Status-Status}", package])).as_deref() == Some("installed")
    };
    packages.iter().copied().filter(|package| !is_installed(package)).collect()
}

/// Unpacks Debian packages into a folder, without installing them.
pub fn unpack(packages: &[&str], to: &Path) -> Result<()> {
    let (archives, part) = (to.with_extension("debs"), to.with_extension("part"));
    fs::create_dir_all(&archives)?;
    update();
    // Nobody else need be able to write there.
    let mut apt = command("apt-get");
    run(apt.args(["-o", "APT::Sandbox::User=root", "download"]).args(packages).current_dir(&archives))?;
    for archive in fs::read_dir(&archives)? {
        run(command("dpkg").arg("-x").arg(archive?.path()).arg(&part))?;
    }
    fs::rename(part, to)?;
    Ok(fs::remove_dir_all(&archives)?)
}

/// `apt-get` that asks nothing, as root.
fn apt_get() -> Command {
    let is_root = output(command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let mut command = if is_root { command("env") } else { command("sudo") };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}
