//! A Rust toolchain that can compile for `wasm32-unknown-unknown`: found, or installed.
//!
//! Best is one with the sources of the standard library: compiled together with the crate, without the text of panics,
//! it makes the module about a quarter smaller. A toolchain that has only the compiled library will do.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context, Result, ensure};

use crate::{
    command::{cargo, command, output, run_within},
    system::{self, Need},
};

/// The target both artefacts are compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

const RUSTUP_LIMIT: Duration = Duration::from_secs(300);
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUST: Need = Need {
    name: "Debian's Rust",
    why: "the WebAssembly modules, where rustup cannot add the sources of the standard library",
    debian: &["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"],
    fedora: BY_HAND,
    macos: BY_HAND,
    windows: BY_HAND,
};
const BY_HAND: &str = "rustup component add rust-src";

/// Compiles the standard library along, for size; a panic ends the module at once and carries no message. These options
/// are not stable yet, so a stable compiler takes them only with `RUSTC_BOOTSTRAP`.
const WITH_STANDARD_LIBRARY: [&str; 5] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
    "-Zpanic-immediate-abort",
    "--config",
    "profile.wasm.panic='immediate-abort'",
];

/// A compiler that makes WebAssembly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Toolchain {
    provider: Provider,
    has_sources: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Provider {
    /// The toolchain that runs this task.
    Active,
    /// Debian's own, beside it.
    Debian,
}

/// What is to be installed, where neither a compiler for the target nor rustup is there.
pub fn missing() -> Option<Need> {
    let has_one =
        [Provider::Active, Provider::Debian].into_iter().any(Provider::has_sources) || Provider::Active.has_target();
    (!has_one && output(command("rustup").arg("--version")).is_none()).then_some(DEBIAN_RUST)
}

impl Toolchain {
    /// The best toolchain there is or that can be installed.
    pub fn ready() -> Result<Self> {
        if let Some(provider) = [Provider::Active, Provider::Debian].into_iter().find(|it| it.has_sources()) {
            return Ok(Self { provider, has_sources: true });
        }
        eprintln!("==> Adding the sources of the standard library by rustup");
        match run_within(
            command("rustup").args(["component", "add", "rust-src"]).env_remove("RUST_BACKTRACE"),
            RUSTUP_LIMIT,
        ) {
            Ok(()) if Provider::Active.has_sources() => {
                return Ok(Self { provider: Provider::Active, has_sources: true });
            }
            Ok(()) => eprintln!("    rustup added them to a toolchain other than the active one"),
            Err(error) => eprintln!("    {error}"),
        }
        if Provider::Active.has_target() {
            eprintln!("    going on without: the modules will be larger");
            return Ok(Self { provider: Provider::Active, has_sources: false });
        }
        system::install(&DEBIAN_RUST).with_context(|| format!("no compiler for {TARGET}: run `{BY_HAND}`"))?;
        ensure!(Provider::Debian.has_sources(), "Debian's Rust came without sources or linker: run `{BY_HAND}`");
        Ok(Self { provider: Provider::Debian, has_sources: true })
    }

    /// `cargo rustc` for the target, in a profile for shipping.
    pub fn cargo_rustc(self) -> Command {
        let mut cargo = self.provider.cargo();
        cargo.args(["rustc", "--target", TARGET]);
        if self.has_sources {
            cargo.args(WITH_STANDARD_LIBRARY).env("RUSTC_BOOTSTRAP", "1");
        }
        cargo
    }
}

impl fmt::Display for Toolchain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let provider = match self.provider {
            Provider::Active => "the active Rust toolchain",
            Provider::Debian => "Debian's Rust toolchain",
        };
        let library =
            if self.has_sources { "the standard library from source" } else { "the precompiled standard library" };
        write!(f, "{provider} and {library}")
    }
}

impl Provider {
    fn cargo(self) -> Command {
        match self {
            Self::Active => cargo(),
            Self::Debian => {
                let mut cargo = command(DEBIAN_CARGO);
                cargo.env("RUSTC", DEBIAN_RUSTC);
                cargo
            }
        }
    }

    fn has_sources(self) -> bool {
        self.folder(&["sysroot"]).is_some_and(|sysroot| sysroot.join("lib/rustlib/src/rust/library/std").is_dir())
            && self.has_linker()
    }

    /// Rustup's toolchains bring the linker with them; Debian packages it apart.
    fn has_linker(self) -> bool {
        self == Self::Active || Path::new("/usr/bin/rust-lld").exists()
    }

    /// Whether the standard library is there compiled for the target.
    fn has_target(self) -> bool {
        let folder = self.folder(&["target-libdir", "--target", TARGET]);
        let entries = folder.and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten();
        entries.map(|entry| entry.file_name()).any(|name| name.to_string_lossy().starts_with("libcore-"))
    }

    /// A folder that this compiler names.
    fn folder(self, what: &[&str]) -> Option<PathBuf> {
        let rustc = match self {
            Self::Active => std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()),
            Self::Debian => DEBIAN_RUSTC.into(),
        };
        Some(PathBuf::from(output(command(rustc).arg("--print").args(what))?.trim()))
    }
}
