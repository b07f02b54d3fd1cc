//! `cargo xtask sizes`: what a page loads, and the limits it is held to.

use std::{
    fs,
    io::Write,
    ops::AddAssign,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};

use crate::{
    artefact::{Artefact, LOCALES, WIDGET},
    build, project,
};

/// Bytes as they are and as servers send them.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Size {
    /// As it is.
    pub raw: usize,
    /// By `gzip -9`.
    pub gzip: usize,
    /// By `brotli -q 11`.
    pub brotli: usize,
}

impl Size {
    /// The size of these bytes.
    pub fn of(bytes: &[u8]) -> Result<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        let mut brotli = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut &*bytes, &mut brotli, &parameters)?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
    }
}

impl AddAssign for Size {
    fn add_assign(&mut self, other: Self) {
        self.raw += other.raw;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}

/// Prints the table of these artefacts; one above its limit is an error.
pub fn run(artefacts: &[Artefact]) -> Result<()> {
    println!("{:<16}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip -9", "brotli 11");
    let mut excess = Vec::new();
    for artefact in artefacts {
        excess.extend(report(artefact)?);
    }
    if excess.is_empty() { Ok(()) } else { bail!("too large: {}", excess.join("; ")) }
}

/// Prints the lines of one artefact; says by how much it is too large, if it is.
fn report(artefact: &Artefact) -> Result<Option<String>> {
    let folder = folder(artefact).context("nothing is built yet: run `cargo xtask build`")?;
    let mut files = files(&folder)?;
    files.retain(|file| !artefact.is_for_later(&file.file_name().unwrap_or_default().to_string_lossy()));
    let mut total = Size::default();
    for kind in ["wasm", "js", "css"] {
        let mut sum = Size::default();
        for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == kind)) {
            sum += Size::of(&fs::read(file)?)?;
        }
        if sum.raw > 0 {
            print(&format!("{} {kind}", artefact.name), sum);
        }
        total += sum;
    }
    if let Some(language) = heaviest_language(&folder)? {
        print(&format!("{} language", artefact.name), language);
        total += language;
    }
    print(&format!("{} total", artefact.name), total);
    Ok(excess(artefact, total.brotli))
}

/// Of the languages beside the artefact, one of which a page loads at first, the heaviest.
fn heaviest_language(folder: &Path) -> Result<Option<Size>> {
    let locales = folder.join(LOCALES);
    let mut heaviest = None;
    for file in if locales.exists() { files(&locales)? } else { Vec::new() } {
        if !file.to_string_lossy().ends_with(".later.txt") {
            let size = Size::of(&fs::read(&file)?)?;
            heaviest = heaviest.filter(|other: &Size| other.brotli > size.brotli).or(Some(size));
        }
    }
    Ok(heaviest)
}

/// The artefact as pages load it: the widget is one script there.
fn folder(artefact: &Artefact) -> Result<PathBuf> {
    if artefact.name != WIDGET.name {
        return Ok(artefact.folder());
    }
    let folder = project::root().join("target").join("served");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    build::served(&folder)?;
    Ok(folder)
}

fn print(label: &str, size: Size) {
    println!("{label:<16}{:>10}{:>10}{:>10}", size.raw, size.gzip, size.brotli);
}

fn excess(artefact: &Artefact, brotli: usize) -> Option<String> {
    let Artefact { name, limit, .. } = artefact;
    (brotli > *limit).then(|| format!("{name} is {brotli} bytes after brotli, the limit is {limit}"))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artefact::ENGINE;

    #[test]
    fn repetition_compresses() {
        let size = Size::of(&[b'a'; 10_000]).unwrap();
        assert_eq!(size.raw, 10_000);
        assert!(size.brotli < size.gzip && size.gzip < 100, "{size:?}");
    }

    #[test]
    fn the_limit_itself_is_allowed() {
        let limit = ENGINE.limit;
        assert_eq!(excess(&ENGINE, limit), None);
        let message = excess(&ENGINE, limit + 1).unwrap();
        assert_eq!(message, format!("engine is {} bytes after brotli, the limit is {limit}", limit + 1));
    }
}
