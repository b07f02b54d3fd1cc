//! One WebAssembly artefact: compiled, bound to JavaScript, made small.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    command::{command, run},
    project,
    toolchain::{TARGET, Toolchain},
};

/// WebAssembly features that the compiler uses and every browser of the last years has. Named one by one, because
/// `--all-features` lets the optimiser emit what Node 20 cannot read.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// A WebAssembly module with its JavaScript, in a folder of its own in `dist/`.
#[derive(Clone, Copy)]
pub struct Artefact {
    /// Names the folder and the files: `dist/engine/engine.js`, `dist/engine/engine_bg.wasm`, …
    pub name: &'static str,
    /// The cargo feature it is compiled with.
    feature: &'static str,
    /// Where the hand-written files lie that are shipped beside the generated ones.
    sources: &'static str,
    /// The most that the module and its JavaScript may weigh, in bytes after brotli.
    pub limit: usize,
}

/// The rules engine alone, for dashboards and Node: what one pays for advice without a user interface.
pub const ENGINE: Artefact = Artefact { name: "engine", feature: "wasm", sources: "src/wasm", limit: 40_000 };

/// The element with everything it needs: about one photograph, so that a help centre can put it on every page.
pub const WIDGET: Artefact = Artefact { name: "widget", feature: "widget", sources: "src/widget", limit: 75_000 };

/// Everything that is built.
pub const ALL: [Artefact; 2] = [ENGINE, WIDGET];

/// The artefact of this name.
pub fn named(name: &str) -> Result<Artefact> {
    let names = ALL.map(|artefact| artefact.name).join(" or ");
    ALL.into_iter().find(|artefact| artefact.name == name).with_context(|| format!("it is {names}"))
}

impl Artefact {
    /// Where the artefact goes.
    pub fn folder(&self) -> PathBuf {
        project::dist().join(self.name)
    }

    /// Builds the artefact into its folder.
    pub fn build(&self, toolchain: Toolchain, profile: &str) -> Result<()> {
        let module = self.compile(toolchain, profile)?;
        let folder = self.folder();
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        self.bind(&module, &folder)?;
        optimise(&folder.join(format!("{}_bg.wasm", self.name)))?;
        self.copy_hand_written(&folder)
    }

    /// Both artefacts are the same crate and would overwrite each other in one target folder.
    fn compile(&self, toolchain: Toolchain, profile: &str) -> Result<PathBuf> {
        let target = project::root().join("target").join(format!("wasm-{}", self.name));
        run(toolchain
            .cargo()
            .args(["rustc", "--lib", "--crate-type", "cdylib", "--target", TARGET])
            .args(["--features", self.feature, "--profile", profile, "--target-dir"])
            .arg(&target))?;
        let folder = if profile == "dev" { "debug" } else { profile };
        Ok(target.join(TARGET).join(folder).join("port_advice.wasm"))
    }

    fn bind(&self, module: &Path, folder: &Path) -> Result<()> {
        let mut bindgen = Bindgen::new();
        bindgen.input_path(module).out_name(self.name).typescript(true).remove_producers_section(true);
        bindgen
            .web(true)
            .and_then(|bindgen| bindgen.generate(folder))
            .map_err(|error| anyhow!("wasm-bindgen: {error:#}"))
    }

    /// Scripts, styles, and the declarations that belong to a script.
    fn copy_hand_written(&self, folder: &Path) -> Result<()> {
        let sources = project::root().join(self.sources);
        for entry in fs::read_dir(&sources).with_context(|| format!("no folder {}", sources.display()))? {
            let source = entry?.path();
            let name = source.file_name().unwrap_or_default().to_string_lossy();
            let is_shipped = match name.strip_suffix(".d.ts") {
                Some(script) => sources.join(format!("{script}.js")).is_file(),
                None => name.ends_with(".js") || name.ends_with(".css"),
            };
            if is_shipped {
                fs::copy(&source, folder.join(&*name))?;
            }
        }
        Ok(())
    }
}

fn optimise(module: &Path) -> Result<()> {
    let wasm_opt = project::node_project().join("node_modules").join("binaryen").join("bin").join("wasm-opt");
    run(command("node").arg(wasm_opt).arg("-Oz").args(FEATURES).arg(module).arg("-o").arg(module))
}
