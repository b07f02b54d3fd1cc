//! One WebAssembly artefact: compiled, bound to JavaScript, made small.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow};
use port_advice::knowledge::registers;
use port_advice::products;
use port_advice::schema::Name;
use serde_json::Value;
use wasm_bindgen_cli_support::{Bindgen, Output};

use crate::{
    command::run,
    locales,
    names::{self, Renamed},
    node, project,
    toolchain::{TARGET, Toolchain},
};

/// A WebAssembly module with its JavaScript, in a folder of its own in `dist/`.
#[derive(Clone, Copy)]
pub struct Artefact {
    /// Names the folder and the files: `dist/engine/engine.js`, `dist/engine/engine_bg.wasm`, …
    pub name: &'static str,
    /// The cargo feature it is compiled with.
    feature: &'static str,
    /// Flags for the compiler that no other artefact is given.
    flags: &'static str,
    /// Who starts the module.
    start: Start,
    /// Where the hand-written files lie that are shipped beside the generated ones.
    sources: &'static str,
    /// Whether it is asked about networks and services by id, and so needs the registers beside it.
    knows_ids: bool,
    /// Whether it has words, and so needs the languages beside it.
    speaks: bool,
    /// What of another artefact lies beside it, for later: the artefact, and its files.
    later: &'static [&'static str],
    /// Its own scripts that few pages ask for: they too come later.
    on_demand: &'static [&'static str],
    /// The most that may be loaded at first, in bytes after brotli: everything but registers and what is for later.
    pub limit: usize,
}

/// Who starts the module.
#[derive(Clone, Copy)]
enum Start {
    /// The generated JavaScript: it fetches the module that lies beside it.
    Generated,
    /// Hand-written JavaScript, which has the module from wherever it likes. The generated functions take it as it is;
    /// objects reach the module by number, not by reference, so that it can be translated to JavaScript.
    HandWritten,
}

/// The rules engine alone, for dashboards and Node: what one pays for advice without a user interface.
pub const ENGINE: Artefact = Artefact {
    name: "engine",
    feature: "wasm-engine",
    // Advice is asked for at every stroke of a key: a kilobyte makes it a quarter quicker.
    flags: "-Copt-level=s -Cllvm-args=-inline-threshold=10",
    start: Start::HandWritten,
    sources: "src/wasm",
    knows_ids: true,
    speaks: false,
    later: &[],
    on_demand: &[],
    // To come down to 42,000: docs/size.md says what it is made of.
    limit: 48_600,
};

/// The element with everything it needs until the first question can be answered: about one photograph, so that a help
/// centre can put it on every page.
pub const WIDGET: Artefact = Artefact {
    name: "widget",
    feature: "widget",
    flags: "",
    start: Start::Generated,
    sources: "src/widget",
    knows_ids: true,
    speaks: true,
    later: &["diagnosis_bg.js", "diagnosis_bg.wasm"],
    on_demand: &["permalink.js", "profile.js", "reading.js"],
    // To come down to 90,000: docs/size.md says what it is made of.
    limit: 105_000,
};

/// What reads pasted error messages and configurations: loaded when somebody pastes something, so it holds up no page.
pub const DIAGNOSIS: Artefact = Artefact {
    name: "diagnosis",
    feature: "wasm-diagnosis",
    flags: "",
    start: Start::HandWritten,
    sources: "src/wasm",
    knows_ids: false,
    speaks: false,
    later: &[],
    on_demand: &[],
    // To come down to 120,000: docs/size.md says what it is made of.
    limit: 178_500,
};

/// Everything that is built.
pub const ALL: [Artefact; 3] = [ENGINE, DIAGNOSIS, WIDGET];

/// The registers of networks, services and sources, which neither engine nor widget carries: fetched when they are needed.
pub const REGISTERS: &str = "registers.txt";

/// The folder of the languages that are not compiled in: a catalogue for each.
pub const LOCALES: &str = "locales";

/// The products whose settings can be written: fetched when somebody wants to choose one.
pub const APPS: &str = "apps.txt";

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
        node::optimise(&folder.join(format!("{}_bg.wasm", self.name)))?;
        if self.knows_ids {
            fs::write(folder.join(REGISTERS), registers::text())?;
        }
        let mut defined = Vec::new();
        if self.speaks {
            fs::write(folder.join(APPS), products::apps_text())?;
            locales::for_widget(&folder.join(LOCALES))?;
            defined.push(format!("--define:TRY_AGAIN={}", locales::try_again()));
            defined.push(format!("--define:PROFILE_SCHEMA={}", profile_schema()));
        }
        self.copy_hand_written(&folder)?;
        node::minify(&folder, &defined)?;
        self.copy_later(&folder)
    }

    /// Reading pasted text is the other artefact's work: it is built first, or taken as it is.
    fn copy_later(&self, folder: &Path) -> Result<()> {
        for name in self.later {
            let built = DIAGNOSIS.folder().join(name);
            fs::copy(&built, folder.join(name))
                .with_context(|| format!("no {}: run `cargo xtask build --only diagnosis`", built.display()))?;
        }
        Ok(())
    }

    /// Whether a page loads this file later, or never.
    pub fn is_for_later(&self, name: &str) -> bool {
        self.later.contains(&name) || self.on_demand.contains(&name)
    }

    /// The scripts that stay by themselves where the others become one.
    pub fn scripts_apart(&self) -> impl Iterator<Item = &'static str> {
        self.later.iter().chain(self.on_demand).copied().filter(|name| name.ends_with(".js"))
    }

    /// Both artefacts are the same crate and would overwrite each other in one target folder.
    fn compile(&self, toolchain: Toolchain, profile: &str) -> Result<PathBuf> {
        let target = project::root().join("target").join(format!("wasm-{}", self.name));
        run(toolchain
            .cargo_rustc()
            .args(["--lib", "--crate-type", "cdylib"])
            .args(["--no-default-features", "--features", self.feature, "--profile", profile, "--target-dir"])
            .arg(&target)
            .env("RUSTFLAGS", format!("{} {}", self.start.compiler_flags(), self.flags).trim()))?;
        let folder = if profile == "dev" { "debug" } else { profile };
        Ok(target.join(TARGET).join(folder).join("port_advice.wasm"))
    }

    fn bind(&self, module: &Path, folder: &Path) -> Result<()> {
        let mut bindgen = Bindgen::new();
        bindgen.input_path(module).out_name(self.name).typescript(true);
        bindgen.omit_default_module_path(false).remove_producers_section(true);
        let output = self.start.configure(&mut bindgen).and_then(Bindgen::generate_output);
        let output = output.and_then(|mut output| {
            let renamed = self.start.shorten_names(&mut output);
            output.emit(folder).map(|()| renamed)
        });
        names::replace(folder, &output.map_err(|error| anyhow!("wasm-bindgen: {error:#}"))?)
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

/// The schema of profiles for the element's script: without what only people read, and without the codes of sentences,
/// which it looks up in the language.
fn profile_schema() -> Value {
    let mut schema = Name::Profile.schema().to_value();
    strip(&mut schema);
    if let Some(types) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        types.remove("Code");
    }
    schema
}

fn strip(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(strip),
        Value::Object(fields) => {
            fields.retain(|name, value| {
                let is_for_people = matches!(name.as_str(), "$schema" | "title" | "description") && value.is_string();
                !is_for_people && !matches!(name.as_str(), "format" | "propertyNames")
            });
            fields.values_mut().for_each(strip);
        }
        _ => {}
    }
}

impl Start {
    /// The standard library is compiled with reference types; without symbols the module does not claim them.
    fn compiler_flags(self) -> &'static str {
        match self {
            Self::Generated => "",
            Self::HandWritten => "-Ctarget-feature=-reference-types,-multivalue -Cstrip=symbols",
        }
    }

    /// What module and JavaScript call each other by. Hand-written JavaScript keeps to the names it knows.
    fn shorten_names(self, output: &mut Output) -> Vec<Renamed> {
        match self {
            Self::Generated => names::shorten(output),
            Self::HandWritten => Vec::new(),
        }
    }

    fn configure(self, bindgen: &mut Bindgen) -> Result<&mut Bindgen, anyhow::Error> {
        match self {
            Self::Generated => bindgen.web(true),
            Self::HandWritten => bindgen.bundler(true),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The words that a schema uses; below `properties` and `$defs` stand names.
    fn keywords(schema: &Value, are_names: bool, found: &mut BTreeSet<String>) {
        match schema {
            Value::Array(items) => items.iter().for_each(|item| keywords(item, false, found)),
            Value::Object(fields) => {
                for (name, value) in fields {
                    if !are_names {
                        found.insert(name.clone());
                    }
                    keywords(value, !are_names && (name == "properties" || name == "$defs"), found);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn the_element_knows_every_word_of_the_schema_of_profiles() {
        let mut found = BTreeSet::new();
        keywords(&profile_schema(), false, &mut found);
        let script = fs::read_to_string(project::root().join("src/widget/profile.js")).unwrap();
        let unknown: Vec<_> =
            found.iter().filter(|word| *word != "$defs" && !script.contains(&format!("  {word}: ("))).collect();
        assert!(found.len() > 10 && unknown.is_empty(), "unknown: {unknown:?}");
    }
}
