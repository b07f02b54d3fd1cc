//! Short names for what a module and its generated JavaScript call each other by: the tool's own names end in hashes,
//! which no compression makes smaller.

use std::{fs, mem, path::Path};

use anyhow::Result;
use wasm_bindgen_cli_support::Output;

/// A name before and after.
pub type Renamed = (String, String);

/// Renames what the module imports, and those of its exports that only the generated JavaScript knows.
pub fn shorten(output: &mut Output) -> Vec<Renamed> {
    let module = output.wasm_mut();
    let imports = module.imports.iter_mut().map(|import| &mut import.name);
    let exports = module.exports.iter_mut().map(|export| &mut export.name);
    let internal = exports.filter(|name| name.starts_with("wasm_bindgen_"));
    imports.chain(internal).zip(0..).map(|(name, number)| (mem::replace(name, short(number)), short(number))).collect()
}

/// Renames the same in the scripts and declarations of a folder.
pub fn replace(folder: &Path, renamed: &[Renamed]) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "js" || extension == "ts") {
            let text = fs::read_to_string(&path)?;
            fs::write(&path, renamed.iter().fold(text, |text, (long, short)| text.replace(long, short)))?;
        }
    }
    Ok(())
}

/// `a`, `b`, … `z`, `a1`, `b1`, …: no word of JavaScript has a digit.
fn short(number: usize) -> String {
    let letter = char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => letter.into(),
        round => format!("{letter}{round}"),
    }
}
