//! `port-advice export` from outside: what it refuses, and how it leaves.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs, process};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www/profile.json");

/// A folder of its own, taken away at the end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("port-advice-{name}-{}", process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    pub fn file(&self, name: &str, text: &str) -> String {
        let file = self.0.join(name);
        fs::write(&file, text).expect("a file");
        file.display().to_string()
    }

    pub fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    /// The names of all that is in it, hidden files as well.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(&self.0)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

impl AsRef<Path> for Folder {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub fn run(args: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_port-advice"));
    program.arg("export").args(args).output().expect("the program runs")
}

pub fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn wrong_calls_leave_with_2_say_what_is_allowed_and_write_nothing() {
    let folder = Folder::new("wrong");
    let no_host =
        folder.file("no-host.json", r#"{"brand":"B","servers":[{"options":[{"port":465,"mode":"implicit-tls"}]}]}"#);
    let no_server = folder.file("no-server.json", r#"{"brand":"B","servers":[]}"#);
    let not_json = folder.file("not.json", "{");
    let no_incoming = folder.file(
        "no-incoming.json",
        r#"{"brand":"B","servers":[{"host":"a.example","options":[{"port":465,"mode":"implicit-tls"}]}]}"#,
    );
    let before = folder.names();
    let out = folder.path("out");
    for (args, said) in [
        (&["html"][..], "--profile <FILE>"),
        (&["htm", "--profile", EXAMPLE], "html"),
        (&["html", "--profile", "/nowhere/profile.json"], "cannot read /nowhere/profile.json"),
        (&["html", "--profile", &not_json], "is not JSON"),
        (&["html", "--profile", &no_host], "`/servers/0/host` is missing"),
        (&["html", "--profile", &no_server], "`servers` is empty"),
        (&["html", "--profile", EXAMPLE, "--locale", "dee"], "did you mean `de`?"),
        (&["html", "--profile", EXAMPLE, "--locale", "tlh"], "allowed are `en`"),
        (&["html", "--profile", EXAMPLE, "--today", "2026-02-30"], "not a day of the calendar"),
        (&["html", "--profile", EXAMPLE, "--server", "smtp.example.com"], "which has `mail.example.com`"),
        (&["html", "--profile", EXAMPLE, "--app", "thunderbrd"], "did you mean `thunderbird`?"),
        (&["html", "--profile", EXAMPLE, "--app", "nodemailer"], "`port-advice settings nodemailer` writes it"),
        (&["autoconfig", "--profile", EXAMPLE], "say which with --domain"),
        (&["srv", "--profile", EXAMPLE], "say which with --domain"),
        (&["srv", "--profile", EXAMPLE, "--domain", "no domain"], "`no domain` is not a domain"),
        (&["autoconfig", "--profile", &no_incoming, "--domain", "a.example"], "add it to the profile's `incoming`"),
    ] {
        let output = run(&[args, &["--output", &out]].concat());
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(text(&output.stderr).contains(said), "{args:?} says: {}", text(&output.stderr));
        assert!(output.stdout.is_empty(), "{args:?} prints something");
        assert_eq!(folder.names(), before, "{args:?} writes something");
    }
}

#[test]
fn another_server_comes_first_when_asked_for() {
    let folder = Folder::new("server");
    let two = folder.file(
        "two.json",
        r#"{"brand":"B","servers":[{"host":"a.example","options":[{"port":465,"mode":"implicit-tls"}]},{"host":"b.example","options":[{"port":587,"mode":"starttls"}]}]}"#,
    );
    let output = run(&["srv", "--profile", &two, "--domain", "B.example.", "--server", "B.EXAMPLE"]);
    assert_eq!(
        text(&output.stdout),
        "_submissions._tcp.b.example. IN SRV 0 0 0 .\n_submission._tcp.b.example. IN SRV 0 1 587 b.example.\n"
    );
}

#[test]
#[cfg(feature = "ssr")]
fn the_element_is_drawn_ahead_of_time() {
    let element = run(&["element", "--profile", EXAMPLE, "--locale", "en", "--base", "/files/"]);
    let html = text(&element.stdout);
    assert!(
        html.contains("<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"/files/style.css\">"),
        "{html}"
    );
    let fragment = run(&["fragment", "--profile", EXAMPLE]);
    assert!(html.contains(text(&fragment.stdout)), "the article is among its children");
}
