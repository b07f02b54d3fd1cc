//! The folder that a hosting company puts on its own server, as a zip. It is named for its version, so that browsers may
//! keep it for ever, and says itself what to paste, with the hashes that browsers hold its files to.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha384};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::project;

/// What lies beside the element: the page for iframes.
const PAGES: [&str; 4] = ["embed.css", "embed.html", "embed.js", "frame.js"];
/// The element, and the folder of its files.
const ELEMENT: &str = "port-advice";
const README: &str = include_str!("self-host.md");

/// Paths in the zip, and what is there.
type Files = BTreeMap<String, Vec<u8>>;

/// Packs what is built; gives the zip.
pub fn pack(version: &str) -> Result<PathBuf> {
    let www = project::dist().join("www");
    let mut files = Files::new();
    for page in PAGES {
        files.insert(page.into(), fs::read(www.join(page)).context("nothing is built: run `cargo xtask build`")?);
    }
    add_folder(&mut files, &www.join(ELEMENT), ELEMENT)?;
    let hashes: BTreeMap<_, _> = files.iter().map(|(path, content)| (path.clone(), integrity(content))).collect();
    let name = format!("port-advice-{version}");
    let readme = readme(&name, &hashes)?;
    files.insert("README.md".into(), readme.into());
    files.insert("integrity.json".into(), serde_json::to_vec_pretty(&hashes)?);
    let archive = project::dist().join(format!("{name}.zip"));
    write(&archive, &name, &files)?;
    Ok(archive)
}

fn add_folder(files: &mut Files, folder: &Path, prefix: &str) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            add_folder(files, &entry.path(), &path)?;
        } else {
            files.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// As the attribute `integrity` has it.
fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// `{folder}` becomes the folder, `{integrity PATH}` the hash of a file.
fn readme(folder: &str, hashes: &BTreeMap<String, String>) -> Result<String> {
    let text = hashes.iter().fold(README.replace("{folder}", folder), |text, (path, hash)| {
        text.replace(&format!("{{integrity {path}}}"), hash)
    });
    ensure!(!text.contains("{integrity "), "self-host.md names a file that is not there");
    Ok(text)
}

/// In order and without times, so that the same files make the same zip.
fn write(archive: &Path, folder: &str, files: &Files) -> Result<()> {
    let mut zip = ZipWriter::new(File::create(archive)?);
    for (path, content) in files {
        zip.start_file(format!("{folder}/{path}"), SimpleFileOptions::default())?;
        zip.write_all(content)?;
    }
    zip.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_browsers() {
        // The example of the specification, https://www.w3.org/TR/sri-2/.
        let hash = integrity(b"alert('Hello, world.');");
        assert_eq!(hash, "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO");
    }

    #[test]
    fn the_lines_to_paste_name_only_files_that_are_there() {
        let named = ["embed.js", "port-advice/define.js"];
        let hashes = BTreeMap::from(named.map(|path| (path.to_owned(), "sha384-x".to_owned())));
        let text = readme("port-advice-1.2.3", &hashes).unwrap();
        assert!(text.contains("src=\"/port-advice-1.2.3/port-advice/define.js\" integrity=\"sha384-x\""), "{text}");
        assert!(readme("port-advice-1.2.3", &BTreeMap::new()).is_err());
    }
}
