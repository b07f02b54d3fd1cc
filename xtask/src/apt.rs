//! Debian packages.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::{command, output, run};

/// Installs Debian packages; when that fails, once more after an update of the lists.
pub fn install(packages: &[&str]) -> Result<()> {
    let by_hand = format!("sudo apt-get install -y {}", packages.join(" "));
    if output(command("apt-get").arg("--version")).is_none() {
        bail!("this machine has no apt-get: install the equivalent of `{by_hand}`");
    }
    let attempt = || run(apt_get().args(["install", "-y", "--no-install-recommends"]).args(packages));
    attempt()
        .or_else(|_| run(apt_get().arg("update")).and_then(|()| attempt()))
        .with_context(|| format!("run `{by_hand}`"))
}

/// `apt-get` that asks nothing, as root.
fn apt_get() -> Command {
    let is_root = output(command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let mut command = if is_root { command("env") } else { command("sudo") };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}
