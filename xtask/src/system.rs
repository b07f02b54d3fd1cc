//! System packages: each is said beforehand, with what it is for; somebody at a terminal is asked once. Where no package
//! manager is known, the lines to run are named, and what needs the packages is skipped.

use std::{
    fmt,
    io::{self, BufRead, IsTerminal, Write},
    path::Path,
    sync::{Mutex, OnceLock, PoisonError},
};

use anyhow::{Result, bail, ensure};

use crate::{apt, command::command, command::output};

/// Something that comes as a system package.
#[derive(Clone, Copy)]
pub struct Need {
    /// What it is, for people.
    pub name: &'static str,
    /// What needs it.
    pub why: &'static str,
    /// Its Debian packages.
    pub debian: &'static [&'static str],
    /// Where else it comes from, for those who install by hand; empty where it is not to be had.
    pub fedora: &'static str,
    pub macos: &'static str,
    pub windows: &'static str,
}

impl Need {
    /// The lines to run by hand, one for each system.
    fn by_hand(&self) -> String {
        let debian = format!("sudo apt-get install -y {}", self.debian.join(" "));
        let lines =
            [("Debian", debian.as_str()), ("Fedora", self.fedora), ("macOS", self.macos), ("Windows", self.windows)];
        let lines = lines.iter().filter(|(_, line)| !line.is_empty());
        lines.map(|(system, line)| format!("\n      {system}: {line}")).collect()
    }
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}), for {}", self.name, self.debian.join(", "), self.why)
    }
}

static YES: OnceLock<bool> = OnceLock::new();
static AGREED: OnceLock<bool> = OnceLock::new();
static SKIPPED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// What `--yes` was: nobody is asked then.
pub fn answer_beforehand(yes: bool) {
    YES.get_or_init(|| yes);
}

/// Says what will be installed and why, and asks once.
pub fn announce(needs: &[Need]) {
    if needs.is_empty() || AGREED.get().is_some() {
        return;
    }
    if !has_apt() {
        eprintln!("==> Missing, and this machine has no package manager that this task knows:");
        needs.iter().for_each(|need| eprintln!("    {need}{}", need.by_hand()));
        return;
    }
    eprintln!("==> These system packages are missing:");
    needs.iter().for_each(|need| eprintln!("    {need}"));
    agreed();
}

/// Installs what is needed, unless somebody would rather not.
pub fn install(need: &Need) -> Result<()> {
    if !has_apt() {
        bail!("{} is missing, for {}; install it by hand:{}", need.name, need.why, need.by_hand());
    }
    if AGREED.get().is_none() {
        eprintln!("==> A system package is missing: {need}");
    }
    ensure!(agreed(), "{} is not installed, as you wished; by hand:{}", need.name, need.by_hand());
    eprintln!("==> Installing {}", need.name);
    apt::install(need.debian)
}

/// Notes what is left out, where that is allowed: not where nobody looks on, for then a missing part is a failure.
pub fn skip(what: &str, error: anyhow::Error) -> Result<()> {
    if nobody_looks_on() {
        return Err(error);
    }
    eprintln!("==> Skipping {what}: {error:#}");
    SKIPPED.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{what}: {error:#}"));
    Ok(())
}

/// What was left out, for the closing lines.
pub fn skipped() -> Vec<String> {
    SKIPPED.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

fn has_apt() -> bool {
    output(command("apt-get").arg("--version")).is_some()
}

/// Whether packages may be installed. Somebody at a terminal is asked, once; `--yes`, `CI=true` and a container whose
/// user is root are an answer.
fn agreed() -> bool {
    *AGREED.get_or_init(|| {
        if YES.get().copied().unwrap_or_default() || nobody_looks_on() || is_root_in_container() {
            return true;
        }
        if !io::stdin().is_terminal() {
            eprintln!("    Nobody is here to ask: `--yes` installs them.");
            return false;
        }
        eprint!("    Install them with `sudo apt-get install`? [Y/n] ");
        let mut answer = String::new();
        let read = io::stderr().flush().and_then(|()| io::stdin().lock().read_line(&mut answer));
        read.is_ok_and(|length| length > 0) && is_yes(&answer)
    })
}

fn is_yes(answer: &str) -> bool {
    matches!(answer.trim().to_ascii_lowercase().as_str(), "" | "y" | "yes")
}

fn nobody_looks_on() -> bool {
    std::env::var_os("CI").is_some_and(|value| value == "true")
}

fn is_root_in_container() -> bool {
    let is_container = std::env::var_os("container").is_some()
        || ["/.dockerenv", "/run/.containerenv"].iter().any(|mark| Path::new(mark).exists());
    is_container && output(command("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_says_what_it_is_for_and_how_to_get_it_by_hand() {
        let need = Need {
            name: "Firefox",
            why: "the browser tests",
            debian: &["firefox-esr"],
            fedora: "sudo dnf install firefox",
            macos: "brew install --cask firefox",
            windows: "",
        };
        assert_eq!(need.to_string(), "Firefox (firefox-esr), for the browser tests");
        assert_eq!(
            need.by_hand(),
            "\n      Debian: sudo apt-get install -y firefox-esr\n      Fedora: sudo dnf install firefox\n      macOS: brew install --cask firefox"
        );
    }

    #[test]
    fn only_yes_is_yes() {
        assert!(["\n", "y\n", "Yes\n"].iter().all(|answer| is_yes(answer)));
        assert!(["n\n", "no\n", "what?\n"].iter().all(|answer| !is_yes(answer)));
    }
}
