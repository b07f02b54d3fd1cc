//! `cargo xtask package`: the npm package, as a folder and as the tarball that npm would publish, and the zip for those who
//! serve the element themselves.

mod page_weight;
mod self_host;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use port_advice::products;

use crate::{
    artefact::{Artefact, DIAGNOSIS, ENGINE, LOCALES, REGISTERS, WIDGET},
    build::{self, copy},
    command::{cargo, command, output, run as run_command},
    locales,
    node::{binaryen, esbuild},
    project, version,
};

/// What `require` is not given: entries that are of another kind there, or of none.
const NOT_FOR_REQUIRE: [&str; 4] = ["external.js", "external.node.js", "from-files.js", "worker.js"];

/// The questions and answers that have a JSON Schema.
const SCHEMAS: [&str; 8] = ["situation", "advice", "setting", "check", "report", "diagnosis", "wanted", "written"];

/// What can be chosen about the package.
#[derive(clap::Args)]
pub struct Options {
    /// Take what is in `dist/` as it is
    #[arg(long)]
    no_build: bool,
}

/// Where translated memory grows. Growing detaches a true module's old memory, and the generated functions rely on it.
const GROWS: &str = "buffer = newBuffer;";
const DETACH: &str = "if (buffer.transfer) buffer.transfer(0); else structuredClone(buffer, { transfer: [buffer] });";

/// Builds everything, then puts the package together.
pub fn run(options: &Options) -> Result<()> {
    if !options.no_build {
        build::artefacts_and_page(&build::Options::default())?;
    }
    assemble()
}

/// Puts the package together from what is built.
pub fn assemble() -> Result<()> {
    let folder = folder();
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(&project::root().join("npm"), &folder)?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(project::root().join(licence), folder.join(licence))?;
    }
    for artefact in [ENGINE, DIAGNOSIS] {
        module(&artefact, &folder)?;
    }
    texts(&folder)?;
    declarations(&folder)?;
    widget(&folder)?;
    schemas(&folder)?;
    locales::for_scripts(&folder.join(LOCALES))?;
    locales::importers(&folder.join("locales.js"))?;
    for_require(&folder)?;
    page_weight::tabulate(&folder)?;
    let tarball = pack(&folder)?;
    eprintln!("==> Packed {}", tarball.display());
    let archive = self_host::pack(&version::of_the_crate()?)?;
    eprintln!("==> Packed {}", archive.display());
    Ok(())
}

/// The folder that npm packs.
pub fn folder() -> PathBuf {
    project::dist().join("npm")
}

/// A module four times: its functions, itself as a file, as text and as JavaScript.
fn module(artefact: &Artefact, folder: &Path) -> Result<()> {
    let name = artefact.name;
    let built = artefact.folder();
    let module = built.join(format!("{name}_bg.wasm"));
    let functions = format!("{name}_bg.js");
    let generated = fs::read_to_string(built.join(&functions)).context("nothing is built: run `cargo xtask build`")?;
    let codecs = "import { TextDecoder, TextEncoder } from './utf8.js'\n";
    fs::write(folder.join(functions), format!("{codecs}{generated}"))?;
    fs::copy(&module, folder.join(format!("{name}_bg.wasm")))?;
    fs::write(folder.join(format!("{name}_text.js")), module_as_text(&fs::read(&module)?))?;
    module_as_javascript(&module, &folder.join(format!("{name}_without_wasm.js")))
}

/// What is not part of the modules: the registers, and the products.
fn texts(folder: &Path) -> Result<()> {
    let registers = fs::read_to_string(ENGINE.folder().join(REGISTERS))?;
    for (name, text) in [("registers.js", registers), ("apps.js", products::apps_text())] {
        fs::write(folder.join(name), format!("export const text = {}\n", serde_json::to_string(&text)?))?;
    }
    Ok(())
}

/// One file of declarations: the hand-written ones, the generated types, and the generated functions of both modules.
fn declarations(folder: &Path) -> Result<()> {
    let file = folder.join("index.d.ts");
    let mut declarations = fs::read_to_string(&file)?;
    let is_function = |block: &&str| block.contains("export function ");
    let engine = fs::read_to_string(ENGINE.folder().join("engine.d.ts"))?;
    let diagnosis = fs::read_to_string(DIAGNOSIS.folder().join("diagnosis.d.ts"))?;
    let types = engine.split("\n\n").filter(|block| !is_function(block) && !block.starts_with("/* tslint"));
    let functions = engine.split("\n\n").chain(diagnosis.split("\n\n")).filter(is_function);
    for block in types.chain(functions.filter(|block| !block.contains("loadRegisters"))) {
        declarations += &format!("{}\n\n", block.trim());
    }
    Ok(fs::write(file, declarations)?)
}

/// The element as it is built, and what editors read of it.
fn widget(folder: &Path) -> Result<()> {
    let shipped = folder.join("widget");
    fs::create_dir_all(&shipped)?;
    // The analyser reads comments, which only the sources have.
    for name in ["element.js", "properties.js"] {
        fs::copy(project::root().join("src/widget").join(name), shipped.join(name))?;
    }
    let analyser = project::node_project().join("node_modules/@custom-elements-manifest/analyzer/cem.js");
    let mut analyse = command("node");
    analyse.arg(analyser).args(["analyze", "--quiet", "--globs", "widget/*.js", "--outdir", "."]);
    run_command(analyse.current_dir(folder))?;
    copy(&WIDGET.folder(), &shipped)?;
    for name in ["widget_bg.wasm.d.ts", "widget.d.ts"] {
        fs::remove_file(shipped.join(name))?;
    }
    Ok(())
}

/// A script that exports the module as a text with one character for each byte. Compressed for the way it is hardly
/// larger than the module itself; in Base64 it would be a third larger, because equal runs of bytes no longer look equal.
fn module_as_text(module: &[u8]) -> String {
    let mut script = String::from("export const text = \"");
    for (place, &byte) in module.iter().enumerate() {
        match byte {
            0 if module.get(place + 1).is_some_and(u8::is_ascii_digit) => script.push_str("\\x00"),
            0 => script.push_str("\\0"),
            b'\n' => script.push_str("\\n"),
            b'\r' => script.push_str("\\r"),
            b'"' | b'\\' => script.extend(['\\', byte.into()]),
            b'/' if place > 0 && module.get(place - 1) == Some(&b'<') => script.push_str("\\/"),
            _ => script.push(byte.into()),
        }
    }
    script.push_str("\"\n");
    script
}

/// The module translated to JavaScript, as a function that makes a fresh instance.
fn module_as_javascript(module: &Path, script: &Path) -> Result<()> {
    let raw = script.with_extension("raw.js");
    run_command(binaryen("wasm2js").arg("--emscripten").arg(module).arg("-o").arg(&raw))?;
    let translated = fs::read_to_string(&raw)?;
    if translated.matches(GROWS).count() != 1 {
        bail!("wasm2js lets memory grow in another way than before");
    }
    let translated = translated.replace(GROWS, &format!("{DETACH} {GROWS}"));
    fs::write(&raw, translated + "\nexport { instantiate }\n")?;
    esbuild(&raw, script, &["--minify"])?;
    Ok(fs::remove_file(raw)?)
}

/// JSON Schemas, as the program prints them.
fn schemas(folder: &Path) -> Result<()> {
    let schemas = folder.join("schema");
    fs::create_dir_all(&schemas)?;
    for name in SCHEMAS {
        let program = ["run", "--quiet", "--features", "cli", "--bin", "port-advice", "--", "schema", name];
        let schema = output(cargo().args(program)).with_context(|| format!("no schema `{name}`"))?;
        fs::write(schemas.join(format!("{name}.json")), schema)?;
    }
    Ok(())
}

/// What `require` is given, too: the same files, translated one by one into `cjs/`.
fn for_require(folder: &Path) -> Result<()> {
    // A script that is required finds no file beside it by address: the widget loads in browsers only.
    let options = [
        "--format=cjs",
        "--platform=node",
        "--supported:dynamic-import=false",
        "--log-override:empty-import-meta=silent",
    ];
    for part in ["", "widget", LOCALES] {
        for entry in fs::read_dir(folder.join(part))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.ends_with(".js") && !NOT_FOR_REQUIRE.contains(&name.as_str()) {
                esbuild(&path, &folder.join("cjs").join(part).join(name), &options)?;
            }
        }
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".d.ts") {
            fs::copy(&path, folder.join("cjs").join(name))?;
        }
    }
    Ok(())
}

/// What `npm publish` would send.
fn pack(folder: &Path) -> Result<PathBuf> {
    let version = version::of_the_crate()?;
    let mut pack = command("npm");
    run_command(pack.args(["pack", "--silent", "--pack-destination"]).arg(project::dist()).current_dir(folder))?;
    Ok(project::dist().join(format!("port-advice-{version}.tgz")))
}

#[cfg(test)]
mod tests {
    use super::module_as_text;

    #[test]
    fn every_byte_has_one_character() {
        assert_eq!(module_as_text(b"\0asm"), "export const text = \"\\0asm\"\n");
        assert_eq!(module_as_text(b"\x001"), "export const text = \"\\x001\"\n");
        assert_eq!(module_as_text(b"\n\r\"\\</a"), "export const text = \"\\n\\r\\\"\\\\<\\/a\"\n");
        assert_eq!(module_as_text(b"\xff\x7f"), "export const text = \"\u{ff}\u{7f}\"\n");
    }
}
