//! A Rust toolchain that can compile for `wasm32-unknown-unknown`: found, or made.
//!
//! Ordinarily that is the active one, with the target added by rustup. Where rustup's server cannot be reached, Debian's
//! own Rust steps in: it comes with the sources of the standard library, which is compiled for the target once.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context, Result};

use crate::{
    apt,
    command::{cargo, command, output, run, run_within},
    project,
};

/// The target both artefacts are compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

const RUSTUP_LIMIT: Duration = Duration::from_secs(300);
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_PACKAGES: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"];
const BY_HAND: &str = "rustup target add wasm32-unknown-unknown";

/// Which compiler makes WebAssembly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Toolchain {
    /// The one that runs this task.
    Active,
    /// Debian's, beside it.
    Debian,
}

impl Toolchain {
    /// The first toolchain that has the target; installs the target when none has.
    pub fn ready() -> Result<Self> {
        if let Some(found) = [Self::Active, Self::Debian].into_iter().find(|toolchain| toolchain.has_target()) {
            return Ok(found);
        }
        eprintln!("==> Adding the target {TARGET}");
        match run_within(command("rustup").args(["target", "add", TARGET]), RUSTUP_LIMIT) {
            Ok(()) if Self::Active.has_target() => return Ok(Self::Active),
            Ok(()) => eprintln!("    rustup added it to a toolchain other than the active one"),
            Err(error) => eprintln!("    {error}"),
        }
        eprintln!("==> Falling back on Debian's Rust");
        install_debian().with_context(|| format!("no compiler for {TARGET}: run `{BY_HAND}`"))?;
        Ok(Self::Debian)
    }

    /// This toolchain's cargo.
    pub fn cargo(self) -> Command {
        match self {
            Self::Active => cargo(),
            Self::Debian => {
                let mut cargo = command(DEBIAN_CARGO);
                cargo.env("RUSTC", DEBIAN_RUSTC);
                cargo
            }
        }
    }

    fn has_target(self) -> bool {
        self.target_libraries().is_some_and(|folder| has_core(&folder))
    }

    /// Where the compiler looks for the standard library of the target.
    fn target_libraries(self) -> Option<PathBuf> {
        let rustc = match self {
            Self::Active => std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()),
            Self::Debian => DEBIAN_RUSTC.into(),
        };
        let folder = output(command(rustc).args(["--print", "target-libdir", "--target", TARGET]))?;
        Some(PathBuf::from(folder.trim()))
    }
}

impl fmt::Display for Toolchain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Active => "the active Rust toolchain",
            Self::Debian => "Debian's Rust toolchain",
        })
    }
}

fn has_core(folder: &Path) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name()).any(|name| name.to_string_lossy().starts_with("libcore-"))
}

fn install_debian() -> Result<()> {
    if !Path::new("/usr/lib/rustlib/src/rust/library").is_dir() || !Path::new(DEBIAN_RUSTC).is_file() {
        apt::install(&DEBIAN_PACKAGES)?;
    }
    let built = build_standard_library()?;
    let folder = Toolchain::Debian.target_libraries().context("Debian's rustc does not know the target")?;
    install_libraries(&built, &folder)
}

/// Compiles the standard library for the target, by way of an empty crate that depends on nothing else.
fn build_standard_library() -> Result<PathBuf> {
    eprintln!("==> Compiling the standard library for {TARGET} (once, about a minute)");
    let empty = project::cache().join("std");
    fs::create_dir_all(&empty)?;
    fs::write(empty.join("lib.rs"), "")?;
    fs::write(
        empty.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n[workspace]\n",
    )?;
    run(Toolchain::Debian
        .cargo()
        .current_dir(&empty)
        .env("RUSTC_BOOTSTRAP", "1") // `build-std` is not a stable option yet
        .args(["build", "--release", "-Zbuild-std=std,panic_abort", "--target", TARGET, "--target-dir", "target"]))?;
    Ok(empty.join("target").join(TARGET).join("release").join("deps"))
}

/// Moves the libraries to where the compiler looks, whole or not at all: two set-ups may run at once.
fn install_libraries(built: &Path, folder: &Path) -> Result<()> {
    let parent = folder.parent().context("the compiler's folder has no parent")?;
    let fresh = parent.with_file_name(format!(".{TARGET}-{}", std::process::id()));
    as_root(command("mkdir").arg("-p").arg(fresh.join("lib")))?;
    let libraries = fs::read_dir(built)?.flatten().map(|entry| entry.path());
    let libraries = libraries.filter(|path| path.extension().is_some_and(|extension| extension == "rlib"));
    as_root(command("cp").args(libraries.filter(|path| !path.ends_with("libempty.rlib"))).arg(fresh.join("lib")))?;
    as_root(command("mv").arg("--no-target-directory").arg(&fresh).arg(parent))
}

fn as_root(wanted: &mut Command) -> Result<()> {
    if run(wanted.stderr(std::process::Stdio::null())).is_ok() {
        return Ok(());
    }
    run(command("sudo").arg(wanted.get_program()).args(wanted.get_args()))
}
