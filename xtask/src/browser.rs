//! The browsers of the tests: looked for first, installed if missing.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::system::{self, Need};

/// A browser that the tests drive.
#[derive(Clone, Copy)]
pub enum Browser {
    /// Chromium or Chrome, by the DevTools protocol.
    Chromium,
    /// Firefox, by WebDriver BiDi.
    Firefox,
    /// WebKit in the small browser that comes with it, by WebDriver, on a screen that nobody sees.
    WebKit,
}

/// Where WebKit's small browser lies: it is for tests alone and in nobody's path.
const MINI_BROWSERS: [&str; 3] = [
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
];

impl Browser {
    /// Every browser that the tests run in.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What the tests call it, in the variable `BROWSER`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The environment variable by which somebody chooses another one, and by which the tests are told.
    fn variable(self) -> &'static str {
        match self {
            Self::Chromium => "CHROME",
            Self::Firefox => "FIREFOX",
            Self::WebKit => "MINIBROWSER",
        }
    }

    fn package(self) -> Need {
        let why = "the browser tests";
        match self {
            Self::Chromium => Need {
                name: "Chromium",
                why,
                debian: &["chromium"],
                fedora: "sudo dnf install chromium",
                macos: "brew install --cask chromium, then set CHROME to its program",
                windows: "winget install Google.Chrome, then set CHROME to its program",
            },
            Self::Firefox => Need {
                name: "Firefox",
                why,
                debian: &["firefox-esr"],
                fedora: "sudo dnf install firefox",
                macos: "brew install --cask firefox, then set FIREFOX to its program",
                windows: "winget install Mozilla.Firefox, then set FIREFOX to its program",
            },
            Self::WebKit => Need {
                name: "WebKit",
                why,
                debian: &["webkit2gtk-driver", "xvfb", "xauth"],
                fedora: "sudo dnf install webkit2gtk4.1 xorg-x11-server-Xvfb, then set MINIBROWSER to its MiniBrowser",
                macos: "",
                windows: "",
            },
        }
    }

    /// What is to be installed, unless the browser is there.
    pub fn missing(self) -> Option<Need> {
        let is_there = std::env::var_os(self.variable()).is_some() || self.installed().is_some();
        (!is_there).then(|| self.package())
    }

    /// What its variable names, else the one that is installed, else Debian's.
    pub fn ready(self) -> Result<PathBuf> {
        if let Some(chosen) = std::env::var_os(self.variable()) {
            return Ok(chosen.into());
        }
        if let Some(found) = self.installed() {
            return Ok(found);
        }
        system::install(&self.package())?;
        self.installed().with_context(|| format!("no {} found: set {} to its path", self.name(), self.variable()))
    }

    /// Tells a test which browser to drive, and where it is.
    pub fn tell<'a>(self, test: &'a mut Command, place: &Path) -> &'a mut Command {
        test.env("BROWSER", self.name()).env(self.variable(), place)
    }

    fn installed(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => in_path(&["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"]),
            Self::Firefox => in_path(&["firefox-esr", "firefox"]),
            Self::WebKit => {
                in_path(&["WebKitWebDriver"]).and(in_path(&["xvfb-run"]))?;
                MINI_BROWSERS.iter().map(PathBuf::from).find(|place| place.is_file())
            }
        }
    }
}

/// The program with the first of these names that is there.
fn in_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let mut places = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.find(|place| place.is_file())
}
