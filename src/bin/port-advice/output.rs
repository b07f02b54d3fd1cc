//! Where a text goes: standard output, or a file that is there whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};

use super::failure::Failure;

/// Writes `text` to `file`, or to standard output.
pub fn write(text: &str, file: Option<&Path>) -> Result<ExitCode, Failure> {
    match file {
        None => io::stdout().lock().write_all(text.as_bytes())?,
        Some(file) => {
            save(text, file).map_err(|error| Failure::Usage(format!("cannot write {}: {error}", file.display())))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn save(text: &str, file: &Path) -> io::Result<()> {
    match fs::metadata(file) {
        Ok(there) if there.is_file() => replace(text, &fs::canonicalize(file)?),
        // A pipe or a terminal: there is nothing to replace.
        Ok(_) => File::options().write(true).open(file)?.write_all(text.as_bytes()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => replace(text, file),
        Err(error) => Err(error),
    }
}

/// Writes beside the file, then puts the new one in its place at one stroke.
fn replace(text: &str, file: &Path) -> io::Result<()> {
    let beside = beside(file)?;
    let done = write_new(text, &beside, file).and_then(|()| fs::rename(&beside, file));
    if done.is_err() {
        // What failed is worth telling, not that its remains could not be taken away.
        let _ = fs::remove_file(&beside);
    }
    done
}

fn beside(file: &Path) -> io::Result<PathBuf> {
    let name = file.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    Ok(file.with_file_name(format!(".{}.{}.new", name.to_string_lossy(), process::id())))
}

fn write_new(text: &str, new: &Path, old: &Path) -> io::Result<()> {
    let mut file = File::create_new(new)?;
    file.write_all(text.as_bytes())?;
    if let Ok(there) = fs::metadata(old) {
        file.set_permissions(there.permissions())?;
    }
    file.sync_all()
}
