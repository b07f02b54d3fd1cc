//! Who names whom: read from the syntax tree, whatever the spelling of the import.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::Visit;
use syn::{ItemMod, ItemUse, Macro, UseTree};

/// The segments of a path from the root of the crate.
pub type Names = Vec<String>;

/// A module: a file, or a `mod` inside one.
#[derive(Default)]
pub struct Module {
    /// The module that has a file of its own: itself, or the one it stands in.
    pub file: Names,
    /// Every path it names within the crate, each from the root.
    pub named: Vec<Names>,
    /// The first name of every path that leads elsewhere.
    pub foreign: BTreeSet<String>,
    /// What it imports, by the name it has there.
    imported: BTreeMap<String, Names>,
}

/// The modules of a crate, by path.
pub struct Crate(pub BTreeMap<Names, Module>);

impl Crate {
    /// Reads every file below `folder`, but for its programs in `bin`.
    pub fn read(folder: &Path) -> Self {
        let mut files = Vec::new();
        let mut folders = vec![folder.to_path_buf()];
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(next).expect("a folder").flatten() {
                let path = entry.path();
                if path.is_dir() && !path.ends_with("bin") {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let inside = path.strip_prefix(folder).expect("below the folder").with_extension("");
                    let mut names: Names = inside.iter().map(|name| name.to_string_lossy().into_owned()).collect();
                    names.retain(|name| name != "lib" && name != "mod");
                    files.push((names, fs::read_to_string(&path).expect("a source file")));
                }
            }
        }
        Self::of(&files)
    }

    /// Reads files by the path of their module. Their own tests do not count: they may look at anything.
    pub fn of(files: &[(Names, String)]) -> Self {
        let module =
            |(names, _): &(Names, String)| (names.clone(), Module { file: names.clone(), ..Module::default() });
        let mut found = Self(files.iter().map(module).collect());
        for (names, text) in files {
            let file = syn::parse_file(text).unwrap_or_else(|error| unreachable!("{names:?}: {error}"));
            Reader { found: &mut found, here: names.clone(), file: names.clone() }.visit_file(&file);
        }
        found
    }

    /// The file that defines what this path leads to, through every import on the way.
    pub fn definition(&self, path: &[String]) -> Option<&Names> {
        let mut path = path.to_vec();
        for _ in 0..16 {
            let depth = (0..=path.len()).rev().find(|depth| self.0.contains_key(&path[..*depth]))?;
            let module = &self.0[&path[..depth]];
            match path.get(depth).and_then(|name| module.imported.get(name)) {
                Some(target) => path = [target.as_slice(), &path[depth + 1..]].concat(),
                None => return Some(&module.file),
            }
        }
        None
    }
}

struct Reader<'a> {
    found: &'a mut Crate,
    here: Names,
    file: Names,
}

impl Reader<'_> {
    /// The path from the root, where it leads into this crate.
    fn names_from_root(&self, path: &[String]) -> Option<Names> {
        let (first, rest) = path.split_first()?;
        let mut start = match first.as_str() {
            "crate" => Vec::new(),
            "self" => self.here.clone(),
            "super" => self.here.split_last()?.1.to_vec(),
            name if self.found.0.get(&self.here).is_some_and(|module| module.imported.contains_key(name)) => {
                self.found.0[&self.here].imported[name].clone()
            }
            child => {
                let module = [self.here.as_slice(), &[child.to_owned()]].concat();
                if !self.found.0.contains_key(&module) {
                    return None;
                }
                module
            }
        };
        let mut rest = rest;
        while let [next, after @ ..] = rest
            && next == "super"
        {
            start.pop()?;
            rest = after;
        }
        start.extend(rest.iter().cloned());
        Some(start)
    }

    fn name(&mut self, path: &[String]) {
        let found = self.names_from_root(path);
        let Some(module) = self.found.0.get_mut(&self.here) else { return };
        match found {
            Some(path) => module.named.push(path),
            None => module.foreign.extend(path.first().cloned()),
        }
    }

    fn import(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        let (path, name) = match tree {
            UseTree::Path(path) => return self.import(&with(&path.ident), &path.tree),
            UseTree::Group(group) => return group.items.iter().for_each(|tree| self.import(before, tree)),
            UseTree::Glob(_) => return self.name(before),
            UseTree::Name(name) if name.ident == "self" => (before.to_vec(), before.last().cloned()),
            UseTree::Name(name) => (with(&name.ident), Some(name.ident.to_string())),
            UseTree::Rename(rename) => (with(&rename.ident), Some(rename.rename.to_string())),
        };
        self.name(&path);
        if let (Some(name), Some(path)) = (name, self.names_from_root(&path))
            && let Some(module) = self.found.0.get_mut(&self.here)
        {
            module.imported.insert(name, path);
        }
    }

    /// Paths in what a macro is given: names with `::` between them.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Names = Vec::new();
        let mut colons = 2;
        for token in tokens {
            match token {
                TokenTree::Ident(name) if colons == 2 => path.push(name.to_string()),
                TokenTree::Ident(name) => {
                    self.name(&std::mem::replace(&mut path, vec![name.to_string()]));
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => {
                    colons = if colons == 2 { 1 } else { colons + 1 };
                    continue;
                }
                other => {
                    self.name(&std::mem::take(&mut path));
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                    colons = 2;
                    continue;
                }
            }
            colons = 0;
        }
        self.name(&path);
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Meta>().is_ok_and(|meta| meta.path().is_ident("test"))
    })
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if is_test(&item.attrs) || item.content.is_none() {
            return;
        }
        self.here.push(item.ident.to_string());
        self.found.0.insert(self.here.clone(), Module { file: self.file.clone(), ..Module::default() });
        syn::visit::visit_item_mod(self, item);
        self.here.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.import(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Names = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.name(&names);
        syn::visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        self.visit_path(&called.path);
        self.tokens(called.tokens.clone());
    }
}
