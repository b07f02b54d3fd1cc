//! `cargo xtask build`: everything that is shipped, into `dist/`.

use std::{fs, path::Path};

use anyhow::Result;

use crate::{
    artefact::{self, ALL, Artefact, WIDGET},
    locales, node, project, setup, sizes,
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
    locales::for_tests(&project::dist().join("pseudo"))?;
    Ok(wanted)
}

/// The help-centre page with the built widget beside it, as a hosting company would have it.
fn page() -> Result<()> {
    let folder = project::dist().join("www");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(&project::root().join("www"), &folder)?;
    node::minify(&folder, &[])?;
    served(&folder.join("port-advice"))
}

/// The widget for pages without a bundler: one script, so that there is one to wait for, and one hash says what runs.
pub fn served(folder: &Path) -> Result<()> {
    copy(&WIDGET.folder(), folder)?;
    let script = folder.join("define.js");
    let apart: Vec<_> = WIDGET.scripts_apart().map(|name| format!("--external:./{name}")).collect();
    let mut options = vec!["--bundle", "--minify", "--format=esm", "--allow-overwrite"];
    options.extend(apart.iter().map(String::as_str));
    node::esbuild(&script, &script, &options)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_bundled = name.ends_with(".js") && name != "define.js" && !WIDGET.is_for_later(&name);
        if is_bundled || name.ends_with(".d.ts") {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
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
