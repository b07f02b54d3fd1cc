//! `cargo xtask serve`: the help-centre page on this machine.

use std::process::Stdio;

use anyhow::{Result, ensure};

use crate::{build, command::command, project, server::FileServer};

/// What can be chosen about the preview.
#[derive(clap::Args)]
pub struct Options {
    /// The port to listen on, 0 for any free one [default: 8080, or any free one when that is taken]
    #[arg(long)]
    port: Option<u16>,
    /// Do not open the browser
    #[arg(long)]
    no_open: bool,
    /// Serve what is in `dist/` already
    #[arg(long)]
    no_build: bool,
}

/// Builds, serves `dist/www` and opens the page in the browser, if there is one.
pub fn run(options: &Options) -> Result<()> {
    if !options.no_build {
        build::artefacts_and_page(&build::Options::default())?;
    }
    let folder = project::dist().join("www");
    ensure!(folder.is_dir(), "nothing is built yet: run `cargo xtask build`");
    let server = FileServer::listen(folder, options.port)?;
    println!("Serving {} (Ctrl+C ends it)", server.url());
    if !options.no_open {
        open(&server.url());
    }
    server.serve();
    Ok(())
}

/// A machine without a desktop has no opener; the address is printed anyway.
fn open(url: &str) {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let quiet = command(opener).arg(url).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    drop(quiet);
}
