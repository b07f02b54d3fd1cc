//! `cargo xtask fuzz`: what no text may do to the readers of text: panic, hang, or show a secret.
//!
//! libFuzzer needs the compiler to count what is run, and no nightly compiler: memory is not looked after, since there is
//! no unsafe code.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::{
    command::{cargo, run},
    project,
};

/// What has the compiler count which branches are taken.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Ccodegen-units=1 -Cdebug-assertions -Coverflow-checks";

/// What can be chosen about fuzzing.
#[derive(clap::Args)]
pub struct Options {
    /// Only this target of `fuzz/fuzz_targets`
    target: Option<String>,
    /// How long each target runs
    #[arg(long, default_value_t = 60)]
    seconds: u32,
}

/// Runs each target, starting from its corpus; what it finds is left in `fuzz/artifacts`.
pub fn run_targets(options: &Options) -> Result<()> {
    let all = targets()?;
    let wanted: Vec<_> =
        all.iter().filter(|name| options.target.as_ref().is_none_or(|target| target == *name)).collect();
    if wanted.is_empty() {
        bail!("there is no such target; there are {}", all.join(", "));
    }
    let artifacts = project::root().join("fuzz/artifacts");
    fs::create_dir_all(&artifacts)?;
    // What is new goes into the first folder; the corpus that is checked in is only read.
    let found = project::root().join("target/fuzz-corpus");
    for target in wanted {
        fs::create_dir_all(found.join(target))?;
        let manifest = ["run", "--release", "--manifest-path", "fuzz/Cargo.toml", "--bin", target, "--"];
        run(cargo()
            .args(manifest)
            .arg(found.join(target))
            .arg(format!("fuzz/corpus/{target}"))
            .arg(format!("-max_total_time={}", options.seconds))
            .args(["-timeout=10", "-max_len=4096", "-print_final_stats=0"])
            .arg(format!("-artifact_prefix={}/{target}-", artifacts.display()))
            .env("RUSTFLAGS", COVERAGE)
            .env("CARGO_TARGET_DIR", project::root().join("target/fuzz")))
        .with_context(|| format!("{target} found something: see {}", artifacts.display()))?;
    }
    Ok(())
}

fn targets() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(project::root().join("fuzz/fuzz_targets"))? {
        let path = entry?.path();
        names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}
