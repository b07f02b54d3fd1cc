//! `cargo xtask test`: every check and test there is, up to the first that fails.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Instant,
};

use anyhow::{Context, Result};

use crate::{
    artefact,
    browser::Browser,
    build, check,
    command::{cargo, command, run as run_command, shown},
    features, generate, lab, package, project, setup, sizes, system, wordpress,
};

/// What can be chosen about the tests.
#[derive(clap::Args)]
pub struct Options {
    /// Run the slow tests as well: those marked `#[ignore]`, and the consumers in `*.slow.test.mjs`
    #[arg(long)]
    all: bool,
    /// Run the lab of real mail servers and clients alone; `--all` runs it as well
    #[arg(long, conflicts_with = "all")]
    lab: bool,
}

/// Sets up and builds, then runs one step after the other.
pub fn run(options: &Options) -> Result<()> {
    let start = Instant::now();
    if options.lab {
        return the_lab();
    }
    step("set-up", "cargo xtask setup", setup::everything)?;
    step("format", "cargo xtask format", check::formatted)?;
    step("lints", "cargo clippy --workspace --all-targets --all-features -- -Dwarnings", check::lints)?;
    step("generated files", "cargo xtask generate", || generate::run(&generate::Options { check: true }))?;
    step("build", "cargo xtask build", || build::artefacts_and_page(&build::Options::default()).map(drop))?;
    step("package", "cargo xtask package", package::assemble)?;
    if options.all {
        step("WordPress", "cargo xtask wordpress", || {
            wordpress::ready()?;
            wordpress::assemble(&project::root().join("www/profile.json")).map(drop)
        })?;
    }
    command_step("native tests", &mut native_tests(options.all))?;
    step("documentation", "cargo doc --workspace --all-features --no-deps", check::documentation)?;
    // Node would leave one core idle, of two.
    let concurrency = format!("--test-concurrency={}", thread::available_parallelism().map_or(1, usize::from));
    for (suite, files) in node_suites(options.all)? {
        for browser in browsers(&suite).iter().filter(|browser| browser.missing().is_none()) {
            let mut tests = command("node");
            tests.args(["--test", "--test-reporter=spec", &concurrency]).args(&files);
            command_step(&format!("{suite} tests in {}", browser.name()), browser.tell(&mut tests, &browser.ready()?))?;
        }
    }
    if options.all {
        step("features", "cargo xtask features", features::run)?;
        the_lab()?;
    }
    step("sizes", "cargo xtask sizes", || sizes::run(&artefact::ALL))?;
    println!(
        "\n{} passed in {} s.",
        if system::skipped().is_empty() { "Everything" } else { "The rest" },
        start.elapsed().as_secs()
    );
    system::skipped().iter().for_each(|skipped| println!("Skipped: {skipped}"));
    Ok(())
}

fn the_lab() -> Result<()> {
    step("lab", "cargo xtask lab", || lab::run(&lab::Options::default()))
}

fn native_tests(all: bool) -> Command {
    let mut tests = cargo();
    // The widget as well: its state and its words need no browser.
    tests.args(["test", "--workspace", "--features", "cli,ssr,live"]);
    if all {
        tests.args(["--", "--include-ignored"]);
    }
    tests
}

/// The element meets every browser; what else needs one takes the first.
fn browsers(suite: &str) -> &'static [Browser] {
    if suite == "browser" { &Browser::ALL } else { &Browser::ALL[..1] }
}

/// The folders in `tests/` with test files for Node, and these files.
fn node_suites(all: bool) -> Result<Vec<(String, Vec<PathBuf>)>> {
    let mut suites = Vec::new();
    for folder in entries(&project::root().join("tests"))? {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if folder.is_dir() && name != "node_modules" {
            let mut files = entries(&folder)?;
            files.retain(|file| {
                let name = file.to_string_lossy();
                name.ends_with(".test.mjs") && (all || !name.ends_with(".slow.test.mjs"))
            });
            suites.push((name, files));
        }
    }
    suites.retain(|(_, files)| !files.is_empty());
    Ok(suites)
}

/// What is in a folder, by paths from the root of the repository, in order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let paths = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    let mut paths: Vec<_> =
        paths.iter().map(|path| path.strip_prefix(project::root()).unwrap_or(path).to_path_buf()).collect();
    paths.sort();
    Ok(paths)
}

fn command_step(name: &str, command: &mut Command) -> Result<()> {
    let shown = shown(command);
    step(name, &shown, || run_command(command))
}

/// Announces the step and its time; when it fails, says how to repeat it alone.
fn step(name: &str, repeat: &str, action: impl FnOnce() -> Result<()>) -> Result<()> {
    eprintln!("\n=== {name}: {repeat}");
    let start = Instant::now();
    action().with_context(|| format!("{name} failed; to repeat this step alone: {repeat}"))?;
    eprintln!("=== {name}: passed in {:.1} s", start.elapsed().as_secs_f32());
    Ok(())
}
