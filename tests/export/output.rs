//! A file is there whole or not at all.

use std::fs;
use std::process::Command;

use super::program::{Folder, run, text};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www/profile.json");

fn write(output: &str) -> std::process::Output {
    run(&["json", "--profile", EXAMPLE, "--output", output])
}

fn printed() -> String {
    text(&run(&["json", "--profile", EXAMPLE]).stdout).to_owned()
}

#[test]
fn a_file_gets_what_would_be_printed() {
    let folder = Folder::new("file");
    let file = folder.path("article.json");
    let output = write(&file);
    assert!(output.status.success() && output.stdout.is_empty() && output.stderr.is_empty());
    assert_eq!(fs::read_to_string(&file).expect("a file"), printed());
    assert_eq!(folder.names(), ["article.json"]);
}

#[test]
fn paths_that_cannot_be_written_are_errors() {
    let folder = Folder::new("paths");
    let file = folder.file("file", "kept");
    for path in [
        folder.path("no/folder/x"),
        folder.path(""),
        format!("{file}/x"),
        "/dev/full".to_owned(),
        folder.path(&"x".repeat(300)),
    ] {
        let output = write(&path);
        assert_eq!(output.status.code(), Some(2), "{path}");
        assert!(text(&output.stderr).starts_with("error: cannot write "), "{path}: {}", text(&output.stderr));
    }
    assert_eq!(fs::read_to_string(&file).expect("a file"), "kept");
    assert_eq!(folder.names(), ["file"]);
}

/// The system refuses to let the file grow, in the middle of the writing.
#[test]
#[cfg(unix)]
fn a_file_that_cannot_be_finished_is_left_as_it_was() {
    let folder = Folder::new("full");
    let file = folder.file("article.json", "kept");
    let shell = "trap '' XFSZ; ulimit -f 1; exec \"$@\"";
    let program = env!("CARGO_BIN_EXE_port-advice");
    let args = ["-c", shell, "sh", program, "export", "json", "--profile", EXAMPLE, "--output", &file];
    let output = Command::new("sh").args(args).output().expect("a shell");
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("cannot write"), "{}", text(&output.stderr));
    assert_eq!(fs::read_to_string(&file).expect("a file"), "kept");
    assert_eq!(folder.names(), ["article.json"]);
}

#[test]
#[cfg(unix)]
fn who_may_read_it_and_where_it_is_stay_as_they_were() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new("link");
    let file = folder.file("real", "old");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("permissions");
    let link = folder.path("link");
    symlink(&file, &link).expect("a link");
    assert!(write(&link).status.success());
    assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
    assert_eq!(fs::read_to_string(&file).expect("a file"), printed());
    assert_eq!(fs::metadata(&file).expect("a file").permissions().mode() & 0o777, 0o640);
    // What is no file is written to, not replaced.
    assert!(write("/dev/null").status.success());
    assert!(!fs::metadata("/dev/null").expect("a device").is_file());
}
