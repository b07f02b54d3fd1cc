//! Programs from npm packages that make what is shipped small.

use std::{fs, path::Path, process::Command};

use anyhow::Result;

use crate::{
    command::{command, run},
    project,
};

/// WebAssembly features that the compiler uses and every browser of the last years has. Named one by one, because
/// `--all-features` lets the optimiser emit what Node 20 cannot read.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// A program of the npm package `binaryen`, told what modules may contain and to make the result small: after compression,
/// `-Os` does better than `-Oz`.
pub fn binaryen(program: &str) -> Command {
    let mut command = node("binaryen", program);
    command.arg("-Os").args(FEATURES);
    command
}

/// Makes a module small, in place.
pub fn optimise(module: &Path) -> Result<()> {
    run(binaryen("wasm-opt")
        .args(["--converge", "--gufa-optimizing", "--low-memory-unused", "--strip-target-features"])
        .args(["--flatten", "--rereloop", "-Os", "--low-memory-unused"])
        .arg(module)
        .arg("-o")
        .arg(module))
}

/// Makes every script and style of a folder small, in place, with `--define:NAME=JSON` filled in. What a script exports keeps its name.
pub fn minify(folder: &Path, defined: &[String]) -> Result<()> {
    let mut options = vec!["--minify", "--allow-overwrite"];
    options.extend(defined.iter().map(String::as_str));
    for entry in fs::read_dir(folder)? {
        let script = entry?.path();
        if script.extension().is_some_and(|extension| extension == "js" || extension == "css") {
            esbuild(&script, &script, &options)?;
        }
    }
    Ok(())
}

/// Translates or bundles a script; `to` is its file, or the folder for it and the chunks split off.
pub fn esbuild(from: &Path, to: &Path, options: &[&str]) -> Result<()> {
    let kind = if to.extension().is_some() { "outfile" } else { "outdir" };
    let to = format!("--{kind}={}", to.display());
    let mut program = command(project::node_project().join("node_modules/esbuild/bin/esbuild"));
    run(program.arg(from).arg(to).args(["--log-level=warning", "--charset=utf8"]).args(options))
}

/// The formatter and linter of our JavaScript; `biome.json` says what is asked.
pub fn biome() -> Command {
    let mut command = command("node");
    command.arg(project::node_project().join("node_modules/@biomejs/biome/bin/biome"));
    command
}

fn node(package: &str, program: &str) -> Command {
    let mut command = command("node");
    command.arg(project::node_project().join("node_modules").join(package).join("bin").join(program));
    command
}
