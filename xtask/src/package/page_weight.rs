//! What a page loads when it uses the package: the table in the README, and its limit.

use std::{fmt::Write, fs, path::Path};

use anyhow::{Context, Result, bail};

use super::esbuild;
use crate::{project, sizes::Size};

/// The most that a page may load for the engine, in bytes after brotli.
const LIMIT: usize = 63_000;
const MARKER: &str = "<!-- sizes -->\n";

/// What a page does, and the files it loads beside its script.
const PAGES: [(&str, &str, &[&str]); 4] = [
    ("`port-advice`: load, advise, explain in English", "import { load, advise, explain } from './index.js'", &[]),
    ("`port-advice`: load, advise", "import { load, advise } from './index.js'; const explain = (_) => _", &[]),
    (
        "`port-advice/external`: load, advise",
        "import { load, advise } from './external.js'; const explain = (_) => _",
        &["engine_bg.wasm"],
    ),
    (
        "`port-advice/no-wasm`: load, advise",
        "import { load, advise } from './no-wasm.js'; const explain = (_) => _",
        &[],
    ),
];

/// What is loaded later, when it is asked for.
const LATER: [(&str, &[&str]); 4] = [
    ("then `registers`", &["registers.js"]),
    ("then `diagnosis`", &["diagnosis_bg.js", "diagnosis_text.js"]),
    ("then `settings`: the same, and", &["apps.js"]),
    ("then a `locale`, such as `de`", &["locales/de.js"]),
];

/// Writes the table into the README; the first page above the limit is an error.
pub fn tabulate(folder: &Path) -> Result<()> {
    let mut table = String::from("| what a page does | raw | gzip | brotli |\n|---|---:|---:|---:|\n");
    for (place, (what, script, files)) in PAGES.into_iter().enumerate() {
        let mut size = bundled(folder, script)?;
        for file in files {
            size += Size::of(&fs::read(folder.join(file))?)?;
        }
        row(&mut table, what, size)?;
        if place == 0 && size.brotli > LIMIT {
            bail!("a page loads {} bytes for the engine, the limit is {LIMIT}", size.brotli);
        }
    }
    for (what, files) in LATER {
        let mut size = Size::default();
        for file in files {
            size += Size::of(&fs::read(folder.join(file))?)?;
        }
        row(&mut table, what, size)?;
    }
    print!("{table}");
    let readme = folder.join("README.md");
    let text = fs::read_to_string(&readme)?;
    let (before, after) = text.split_once(MARKER).context("the README has no place for the sizes")?;
    Ok(fs::write(readme, format!("{before}{table}{after}"))?)
}

fn row(table: &mut String, what: &str, Size { raw, gzip, brotli }: Size) -> Result<()> {
    Ok(writeln!(table, "| {what} | {raw} | {gzip} | {brotli} |")?)
}

/// A page's script with everything it loads at once; what it may load later is split off.
fn bundled(folder: &Path, import: &str) -> Result<Size> {
    let script = folder.join(".page.js");
    fs::write(&script, format!("{import}\nload().then(() => console.log(explain(advise({{}}))))\n"))?;
    let out = project::root().join("target").join("page");
    let outcome = esbuild(&script, &out, &["--bundle", "--minify", "--format=esm", "--splitting"]);
    fs::remove_file(&script)?;
    outcome?;
    let bundle = fs::read_to_string(out.join(".page.js"))?;
    let mut size = Size::of(bundle.as_bytes())?;
    // Chunks that the script imports at once, not by a call.
    for chunk in bundle.split("from\"./").skip(1).filter_map(|rest| rest.split('"').next()) {
        size += Size::of(&fs::read(out.join(chunk))?)?;
    }
    Ok(size)
}
