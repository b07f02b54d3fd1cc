//! Text that somebody pasted, from a file or from standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use port_advice::input;
use port_advice::model::MAX_TEXT;
use serde_json::Value;

use super::failure::Failure;

/// The text of a file, or of standard input. Logs come in any encoding: what is not UTF-8 is replaced.
pub fn read(file: Option<&Path>) -> Result<String, Failure> {
    // Enough to know that it is too long, whatever the width of its characters.
    let most = (MAX_TEXT * 4 + 1) as u64;
    let mut bytes = Vec::new();
    match file {
        None => io::stdin().take(most).read_to_end(&mut bytes)?,
        Some(path) => open(path)?.take(most).read_to_end(&mut bytes)?,
    };
    Ok(input::pasted(&Value::String(String::from_utf8_lossy(&bytes).into_owned()))?)
}

fn open(path: &Path) -> Result<File, Failure> {
    File::open(path).map_err(|error| Failure::Usage(format!("cannot read {}: {error}", path.display())))
}
