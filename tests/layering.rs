//! Imports point one way, and no file imports one that imports it in turn.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::support::imports::{Crate, Names};

/// Each module at the root of the crate, with those it may name. A new one needs a line.
const MAY_NAME: &[(&str, &str)] = &[
    ("model", ""),
    ("knowledge", "model products"), // a product's page is a source, too
    ("profile", "model"),
    ("space", "model"),
    ("products", "model knowledge"),
    ("pasted", "model knowledge"),
    ("probe", "model knowledge profile"),
    ("live", "model knowledge profile probe discover"),
    ("discover", "model knowledge profile"),
    ("engine", "model knowledge profile"),
    ("diagnosis", "model knowledge pasted engine profile"),
    ("text", "model knowledge products profile"),
    ("input", "model knowledge products profile"),
    ("settings", "model knowledge products pasted engine input"),
    ("export", "model knowledge products profile engine text input settings"),
    ("schema", "model knowledge products profile input export"),
    ("wasm", "model knowledge products profile engine diagnosis text input settings"),
    ("widget", "model knowledge products profile engine diagnosis text input settings"),
];

/// What belongs to the faces alone, and the faces.
const OF_THE_FACES: &[&str] = &["wasm_bindgen", "web_sys", "js_sys", "gloo", "yew", "clap", "serde_wasm_bindgen"];
const FACES: &[&str] = &["wasm", "widget"];

/// Files that still import each other: each pair is to be taken apart, and then its line.
const CIRCLES: &[(&str, &str)] = &[
    ("diagnosis::change", "diagnosis::ranking"),
    ("engine::advise", "engine::notes"),
    ("engine::advise", "engine::steps"),
    ("engine::advise", "engine::ways_out"),
    ("knowledge::advisories", "knowledge::registers"),
    ("knowledge::networks", "knowledge::registers"),
    ("knowledge::networks", "knowledge::sources"),
    ("knowledge::registers", "knowledge::services"),
    ("knowledge::registers", "knowledge::sources"),
    ("knowledge::services", "knowledge::sources"),
    ("knowledge::sources", "products"),
    ("probe::conclusion", "probe::report"),
    ("settings::read::generic", "settings::read::group"),
    ("widget::view::check", "widget::view::configuration"),
];

fn sources() -> Crate {
    Crate::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

/// A crate of these files.
fn planted_in(files: &[(&str, &str)]) -> Crate {
    let at = |path: &str| path.split("::").map(str::to_owned).collect::<Names>();
    Crate::of(&files.iter().map(|(path, text)| (at(path), (*text).to_owned())).collect::<Vec<_>>())
}

/// Every import that points the wrong way.
fn against_the_order(found: &Crate) -> BTreeSet<String> {
    let mut wrong = BTreeSet::new();
    for (path, module) in &found.0 {
        let Some(layer) = path.first() else { continue };
        let Some((_, allowed)) = MAY_NAME.iter().find(|(name, _)| name == layer) else {
            wrong.insert(format!("{layer} has no line in MAY_NAME"));
            continue;
        };
        for other in module.named.iter().filter_map(|named| named.first()) {
            let is_layer = found.0.contains_key(std::slice::from_ref(other));
            if is_layer && other != layer && !allowed.split(' ').any(|name| name == other) {
                wrong.insert(format!("{} names {other}", path.join("::")));
            }
        }
    }
    wrong
}

/// Every pair of files, neither of which lies in the other, that reach each other by imports.
fn circles(found: &Crate) -> BTreeSet<(String, String)> {
    let mut imports: BTreeMap<&Names, BTreeSet<&Names>> = BTreeMap::new();
    for module in found.0.values() {
        for to in module.named.iter().filter_map(|named| found.definition(named)) {
            if !module.file.starts_with(to) && !to.starts_with(&module.file) {
                imports.entry(&module.file).or_default().insert(to);
            }
        }
    }
    let reaches = |from: &Names, to: &Names| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
        while let Some(file) = next.pop() {
            if seen.insert(file) {
                next.extend(imports.get(file).into_iter().flatten());
            }
        }
        seen.contains(to)
    };
    let edges = imports.iter().flat_map(|(from, all)| all.iter().map(move |to| (*from, *to)));
    let pairs = edges.filter(|(from, to)| reaches(to, from));
    pairs.map(|(from, to)| (from.min(to).join("::"), from.max(to).join("::"))).collect()
}

#[test]
fn no_layer_names_one_it_may_not() {
    let found = sources();
    assert!(found.0.len() > 150, "only {} modules were read", found.0.len());
    assert_eq!(against_the_order(&found), BTreeSet::new());
}

#[test]
fn no_two_files_import_each_other() {
    let known: BTreeSet<_> = CIRCLES.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect();
    let new: Vec<_> = circles(&sources()).into_iter().filter(|pair| !known.contains(pair)).collect();
    assert!(new.is_empty(), "{new:?}");
}

#[test]
fn only_the_faces_name_the_browser() {
    for (path, module) in &sources().0 {
        let is_face = path.first().is_some_and(|layer| FACES.contains(&layer.as_str()));
        let foreign = module.foreign.iter().find(|name| OF_THE_FACES.contains(&name.as_str()));
        assert!(is_face || foreign.is_none(), "{} names {foreign:?}", path.join("::"));
    }
}

/// Each spelling of an import, planted in a file of `model`.
#[test]
fn a_planted_violation_is_found_however_it_is_spelled() {
    for planted in [
        "use crate::text::say;",
        "use crate::{knowledge, text::say};",
        "use crate::{\n    model::{Mode, Role},\n    text,\n};",
        "use super::super::text::say as words;",
        "use crate as root; use root::text::say;",
        "use crate::text::*;",
        "pub(crate) use crate::text as words;",
        "fn f() { crate::text::say(); }",
        "fn f() { super::super::text::say::<u8>(); }",
        "fn f() { use crate::text::say; say() }",
        "fn f(it: &impl crate::text::Catalogue) {}",
        "struct S(Vec<crate::text::Ui>);",
        "mod inner { use super::super::super::text; }",
        "fn f() { println!(\"{}\", crate::text::say()); }",
        "fn f() { vec![[crate::text::say()]]; }",
        "macro_rules! m { () => { $crate::text::say() } }",
        "#[cfg(feature = \"cli\")] use crate::text::say;",
    ] {
        let found = planted_in(&[("text", "pub fn say() {}"), ("model", "mod advice;"), ("model::advice", planted)]);
        assert!(!against_the_order(&found).is_empty(), "not found: {planted}");
    }
}

#[test]
fn a_planted_circle_is_found_through_a_re_export() {
    let found = planted_in(&[
        ("engine", "mod one; mod other; pub use one::One; pub use other::Other;"),
        ("engine::one", "use super::Other; pub struct One(Other);"),
        ("engine::other", "use crate::engine::One; pub struct Other(Box<One>);"),
    ]);
    assert_eq!(circles(&found), BTreeSet::from([("engine::one".to_owned(), "engine::other".to_owned())]));
    assert_eq!(against_the_order(&found), BTreeSet::new());
}
