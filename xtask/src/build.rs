//! `cargo xtask build`: everything that is shipped, into `dist/`.

use std::{fs, path::Path};

use anyhow::Result;

use crate::{
    artefact::{self, ALL, Artefact, WIDGET},
    project, setup, sizes,
    toolchain::Toolchain,
};

/// What can be chosen about a build.
#[derive(clap::Args)]
pub struct Options {
    /// The cargo profile; `dev` compiles fastest and is held to no size limit
    #[arg(long, default_value = SHIPPED_PROFILE)]
    profile: String,
    /// Build this artefact alone, without the page
    #[arg(long, value_parser = artefact::named)]
    only: Option<Artefact>,
}

const SHIPPED_PROFILE: &str = "wasm";

impl Default for Options {
    fn default() -> Self {
        Self { profile: SHIPPED_PROFILE.into(), only: None }
    }
}

/// Sets up, builds, and holds what is shipped to its limits.
pub fn run(options: &Options) -> Result<()> {
    let built = artefacts_and_page(options)?;
    if options.profile == SHIPPED_PROFILE { sizes::run(&built) } else { Ok(()) }
}

/// Sets up, then builds engine, widget and page; says which artefacts it built.
pub fn artefacts_and_page(options: &Options) -> Result<Vec<Artefact>> {
    let toolchain = Toolchain::ready()?;
    setup::node_packages()?;
    let wanted = options.only.map_or(ALL.to_vec(), |artefact| vec![artefact]);
    for artefact in &wanted {
        eprintln!("==> Building the {} with {toolchain}", artefact.name);
        artefact.build(toolchain, &options.profile)?;
    }
    if options.only.is_none() {
        page()?;
    }
    Ok(wanted)
}

/// The help-centre page with the built widget beside it, as a hosting company would have it.
fn page() -> Result<()> {
    let folder = project::dist().join("www");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(&project::root().join("www"), &folder)?;
    copy(&WIDGET.folder(), &folder.join("port-advice"))
}

/// Copies a folder and everything in it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
