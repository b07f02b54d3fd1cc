//! `cargo xtask check`: what every change must pass and needs no browser: minutes, on any system.

use anyhow::Result;

use crate::{
    command::{cargo, command, output, run},
    generate, node, setup,
};

/// Format, lints, generated files, native tests, documentation; up to the first that fails.
pub fn all() -> Result<()> {
    setup::node_packages()?;
    formatted()?;
    lints()?;
    generate::run(&generate::Options { check: true })?;
    run(cargo().args(["test", "--workspace", "--features", "cli,ssr"]))?;
    documentation()
}

/// Rust and JavaScript are as their formatters write them, and the JavaScript has no fault that a linter finds.
pub fn formatted() -> Result<()> {
    run(cargo().args(["fmt", "--all", "--check"]))?;
    run(node::biome().args(["check", "--error-on-warnings"]))
}

/// Puts Rust and JavaScript into the form that [`formatted`] asks for.
pub fn format() -> Result<()> {
    setup::node_packages()?;
    run(cargo().args(["fmt", "--all"]))?;
    run(node::biome().args(["check", "--write"]))
}

pub fn lints() -> Result<()> {
    run(cargo().args(["clippy", "--workspace", "--all-targets", "--all-features", "--", "-Dwarnings"]))
}

pub fn documentation() -> Result<()> {
    let arguments = ["doc", "--workspace", "--all-features", "--no-deps"];
    run(cargo().args(arguments).env("RUSTDOCFLAGS", "-Dwarnings"))
}

/// `cargo xtask audit`: advisories, licences and origins of crates by cargo-deny, signatures of npm packages by npm.
pub fn audit() -> Result<()> {
    if output(cargo().args(["deny", "--version"])).is_none() {
        run(cargo().args(["install", "--locked", "cargo-deny"]))?;
    }
    run(cargo().args(["deny", "--all-features", "check"]))?;
    setup::node_packages()?;
    run(command("npm").args(["--prefix", "tests", "audit", "signatures"]))
}
