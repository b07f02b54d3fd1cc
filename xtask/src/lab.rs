//! `cargo xtask lab`: real mail servers and real mail clients meet on a machine of their own (`tests/lab/sandbox.sh`).

use std::{
    fs,
    path::PathBuf,
    process::Command,
    time::{Duration, SystemTime},
};

use anyhow::{Context, Result};

use crate::{
    apt,
    command::{cargo, command, output, run as run_command, run_within},
    project, setup,
    system::{self, Need},
};

/// What can be chosen about the lab.
#[derive(clap::Args, Default)]
pub struct Options {
    /// Record what happens into `tests/lab/truth.jsonl` and `docs/truth-table.md`, instead of comparing with them
    #[arg(long)]
    record: bool,
}

const CLIENTS: Need = Need {
    name: "the lab's mail clients",
    why: "the lab, which needs Linux with Debian's packages, and root",
    debian: INSTALLED,
    fedora: "",
    macos: "",
    windows: "",
};

/// The clients, what they need to be built and to log in, and the libraries of the servers below.
const INSTALLED: &[&str] = &[
    "curl",
    "default-jdk-headless",
    "git-email",
    "golang-go",
    "iproute2",
    "libauthen-sasl-perl",
    "libgnutls-dane0",
    "libidn12",
    "libio-socket-ssl-perl",
    "libjakarta-mail-java",
    "libmailtools-perl",
    "libnet-ssleay-perl",
    "libnsl2",
    "libphp-phpmailer",
    "libsasl2-modules",
    "msmtp",
    "mutt",
    "openssl",
    "php-cli",
    "php-symfony-mailer",
    "python3-aiosmtplib",
    "python3-django",
    "python3-flask-mail",
    "ruby",
    "ruby-actionmailer",
    "ruby-mail",
    "swaks",
];

/// The servers. Debian lets a machine have one of them; unpacked they lie side by side, and none starts by itself.
const UNPACKED: &[&str] = &["exim4-base", "exim4-daemon-light", "postfix", "sasl2-bin"];

/// The lab takes about three minutes; a client that hangs for good must not hold it up.
const LIMIT: Duration = Duration::from_secs(1800);

/// Sets the lab up; then sends with what `settings` writes, and compares what happens with what is recorded, or records it.
pub fn run(options: &Options) -> Result<()> {
    set_up()?;
    if !options.record {
        world(&["--test", "--test-reporter=spec", "tests/lab/delivery.lab.mjs"])?;
    }
    let fresh = target("truth.jsonl");
    let mut record = vec!["tests/lab/record.mjs", fresh.to_str().context("the folder's name is not text")?];
    if !options.record {
        record.push("tests/lab/truth.jsonl");
    }
    world(&record)?;
    let mut tests = cargo();
    tests.args(["test", "--quiet", "--test", "integration", "truth::"]);
    if options.record {
        fs::copy(&fresh, folder().join("truth.jsonl"))?;
        tests.env("ACCEPT", "1");
    } else {
        tests.env("TRUTH", &fresh);
    }
    run_command(&mut tests)
}

/// Runs a script in Node, in a world where the servers run.
fn world(script: &[&str]) -> Result<()> {
    let mut world = as_root(folder().join("sandbox.sh"));
    world.arg(target("servers")).arg("node").args(script);
    let program = project::root().join("target").join("debug").join("port-advice");
    run_within(world.env("LAB_COMPILED", target("clients")).env("LAB_PROGRAM", program), LIMIT)
}

/// Installs what is missing and builds the clients that are compiled.
pub fn set_up() -> Result<()> {
    let missing = apt::missing(INSTALLED);
    if !missing.is_empty() {
        system::install(&Need { debian: missing.leak(), ..CLIENTS })?;
    }
    let servers = target("servers");
    if !servers.is_dir() {
        eprintln!("==> Unpacking the lab's servers, without installing them: {}", UNPACKED.join(", "));
        apt::unpack(UNPACKED, &servers)?;
    }
    setup::npm_packages(&folder())?;
    eprintln!("==> Building the lab's clients");
    compile().context("a client of the lab cannot be built")
}

/// The program itself, and the clients in Rust, Go and Java.
fn compile() -> Result<()> {
    run_command(cargo().args(["build", "--quiet", "--features", "cli"]))?;
    let (programs, out) = (folder().join("programs"), target("clients"));
    fs::create_dir_all(&out)?;
    let (manifest, lettre) = (programs.join("lettre").join("Cargo.toml"), target("lettre"));
    // What `settings` writes for lettre is built in the same place; Cargo tells the two apart by their age alone.
    fs::File::open(programs.join("lettre/src/main.rs"))?.set_modified(SystemTime::now())?;
    let build = ["build", "--quiet", "--locked", "--manifest-path"];
    run_command(cargo().args(build).arg(manifest).arg("--target-dir").arg(&lettre))?;
    fs::copy(lettre.join("debug").join("lab-lettre"), out.join("lab-lettre"))?;
    let (source, program) = (programs.join("go").join("main.go"), out.join("net-smtp"));
    run_command(command("go").args(["build", "-o"]).arg(program).arg(source).env("GOCACHE", target("go")))?;
    let source = programs.join("java").join("Send.java");
    run_command(command("javac").args(["-cp", "/usr/share/java/jakarta-mail.jar", "-d"]).arg(&out).arg(source))
}

/// Namespaces and mounts are root's.
fn as_root(program: PathBuf) -> Command {
    let is_root = output(command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if is_root {
        return command(program);
    }
    let mut sudo = command("sudo");
    sudo.arg("--preserve-env=PATH,LAB_COMPILED,LAB_PROGRAM").arg(program);
    sudo
}

fn folder() -> PathBuf {
    project::root().join("tests").join("lab")
}

/// What is built for the lab.
fn target(name: &str) -> PathBuf {
    project::root().join("target").join("lab").join(name)
}
