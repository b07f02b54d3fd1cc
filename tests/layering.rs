//! Imports point one way: model, knowledge, products and pasted, engine, diagnosis, then text, settings and export, then
//! the faces.

use std::fs;
use std::path::{Path, PathBuf};

/// Each layer with the modules it must not name.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "model",
        &[
            "knowledge",
            "products",
            "pasted",
            "engine",
            "diagnosis",
            "text",
            "settings",
            "export",
            "input",
            "profile",
            "wasm",
            "widget",
            "space",
        ],
    ),
    (
        "knowledge",
        &["pasted", "engine", "diagnosis", "text", "settings", "export", "input", "profile", "wasm", "widget", "space"],
    ),
    (
        "products",
        &["pasted", "engine", "diagnosis", "text", "settings", "export", "input", "profile", "wasm", "widget", "space"],
    ),
    (
        "pasted",
        &[
            "products",
            "engine",
            "diagnosis",
            "text",
            "settings",
            "export",
            "input",
            "profile",
            "wasm",
            "widget",
            "space",
        ],
    ),
    ("engine", &["pasted", "diagnosis", "text", "settings", "export", "input", "wasm", "widget", "space"]),
    ("diagnosis", &["text", "settings", "export", "input", "wasm", "widget", "space"]),
    ("text", &["pasted", "engine", "diagnosis", "settings", "export", "input", "wasm", "widget", "space"]),
    ("settings", &["diagnosis", "export", "wasm", "widget"]),
    ("input", &["pasted", "engine", "diagnosis", "text", "settings", "export", "wasm", "widget"]),
    (
        "space",
        &["knowledge", "products", "pasted", "diagnosis", "text", "settings", "export", "input", "wasm", "widget"],
    ),
    ("export", &["pasted", "wasm", "widget"]),
    ("wasm", &["widget"]),
    ("widget", &["wasm"]),
];

/// What belongs to the faces alone.
const OF_THE_FACES: &[&str] = &["wasm_bindgen", "web_sys", "js_sys", "gloo", "yew", "clap"];

fn files_of(layer: &str) -> Vec<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![source.join(format!("{layer}.rs"))];
    let mut folders = vec![source.join(layer)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "rs") && file.exists());
    files
}

/// The code of a file, without comments and strings of documentation.
fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("a source file");
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn no_layer_names_one_to_its_right() {
    let mut seen = 0;
    for (layer, forbidden) in FORBIDDEN {
        for file in files_of(layer) {
            seen += 1;
            let code = code(&file);
            for other in *forbidden {
                assert!(!code.contains(&format!("crate::{other}::")), "{} names {other}", file.display());
                assert!(!code.contains(&format!("crate::{{{other}")), "{} names {other}", file.display());
            }
        }
    }
    assert!(seen > 20, "only {seen} files were read");
}

#[test]
fn only_the_faces_name_the_browser() {
    for layer in [
        "model",
        "knowledge",
        "products",
        "pasted",
        "engine",
        "diagnosis",
        "text",
        "settings",
        "input",
        "space",
        "export",
        "profile",
    ] {
        for file in files_of(layer) {
            let code = code(&file);
            for name in OF_THE_FACES {
                assert!(!code.contains(&format!("{name}::")), "{} names {name}", file.display());
            }
        }
    }
}
