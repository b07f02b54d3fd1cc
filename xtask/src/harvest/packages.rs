//! Debian's packages, fetched once and unpacked under `target/harvest`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::catalogues::Catalogue;
use crate::command::{command, output, run};
use crate::project;

/// The folder that holds what the catalogue's packages install.
pub fn unpacked(catalogue: &Catalogue) -> Result<PathBuf> {
    let home = project::root().join("target/harvest").join(catalogue.name);
    let done = home.join("unpacked");
    if done.exists() {
        return Ok(done);
    }
    fs::create_dir_all(&home)?;
    let mut download = command("apt-get");
    run(download.current_dir(&home).args(["download", "-qq"]).args(names(catalogue)?))?;
    let partial = home.join("partial");
    for entry in fs::read_dir(&home)? {
        let file = entry?.path();
        if file.extension().is_some_and(|extension| extension == "deb") {
            run(command("dpkg-deb").arg("-x").arg(&file).arg(&partial))?;
        }
    }
    fs::rename(&partial, &done)?;
    Ok(done)
}

/// The packages' names; one that ends in `*` stands for all that begin so.
fn names(catalogue: &Catalogue) -> Result<Vec<String>> {
    let Some(start) = catalogue.packages.strip_suffix('*') else { return Ok(vec![catalogue.packages.to_owned()]) };
    let known = output(command("apt-cache").args(["pkgnames", start])).context("apt-cache does not answer")?;
    Ok(known.lines().filter(|name| !name.ends_with("-all")).map(str::to_owned).collect())
}
