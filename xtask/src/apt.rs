//! Debian packages.

use std::process::Command;

use anyhow::{Result, bail};

use crate::command::{command, output, run};

/// Installs Debian packages, updating the lists first when they do not know one of them.
pub fn install(packages: &[&str]) -> Result<()> {
    let by_hand = format!("sudo apt-get install -y {}", packages.join(" "));
    if output(command("apt-get").arg("--version")).is_none() {
        bail!("this machine has no apt-get: install the equivalent of `{by_hand}`");
    }
    if !packages.iter().all(|package| is_known(package)) {
        run(apt_get().arg("update")).map_err(|error| error.context(format!("run `{by_hand}`")))?;
    }
    let install = ["install", "-y", "--no-install-recommends"];
    run(apt_get().args(install).args(packages)).map_err(|error| error.context(format!("run `{by_hand}`")))
}

fn is_known(package: &str) -> bool {
    output(command("apt-cache").args(["policy", package])).is_some_and(|policy| policy.contains("Candidate: "))
}

/// `apt-get` that asks nothing, as root.
fn apt_get() -> Command {
    let is_root = output(command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let mut command = if is_root { command("env") } else { command("sudo") };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}
