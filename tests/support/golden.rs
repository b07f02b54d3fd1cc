//! Golden files: what is made must be what is checked in, unless a change is accepted on purpose.

use std::path::Path;
use std::{env, fs};

/// Compares `made` with the file at `path`, below the root of the repository. With `ACCEPT=1` the file is written.
pub fn check(path: &str, made: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if env::var_os("ACCEPT").is_some() {
        fs::write(&file, made).expect("a golden file can be written");
        return;
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    let line = kept.lines().zip(made.lines()).take_while(|(kept, made)| kept == made).count();
    assert!(
        kept == made,
        "{path} differs from line {} on:\n  kept: {}\n  made: {}\nIf the change is meant, accept it: run this test with ACCEPT=1 and commit the file.",
        line + 1,
        kept.lines().nth(line).unwrap_or("(nothing)"),
        made.lines().nth(line).unwrap_or("(nothing)"),
    );
}
