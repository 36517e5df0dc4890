//! The modules of a crate, and their imports.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::source::{Module, Segments, modules_of};

/// Maximum number of aliases that are followed to resolve a name.
const MAX_ALIASES: usize = 32;

/// The modules of a crate, by path.
pub(super) struct CrateTree {
    modules: BTreeMap<Segments, Module>,
    /// Files that are not declared by a `mod` item.
    pub(super) undeclared: Vec<String>,
}

/// An import: the module `from` uses an item of the module `to`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Import {
    pub(super) from: Segments,
    /// The module that defines the imported item, after re-exports are resolved.
    pub(super) to: Segments,
}

impl CrateTree {
    /// Reads the crate in a folder that contains `lib.rs`.
    pub(super) fn read(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        for entry in walkdir::WalkDir::new(folder) {
            let entry = entry.expect("an entry");
            let path = entry.path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(folder).expect("below the folder");
                let name = name.to_string_lossy().replace('\\', "/");
                let text = std::fs::read_to_string(path).expect("a source file");
                files.insert(name, text);
            }
        }
        Self::new(files)
    }

    /// Builds the tree from a map of paths (relative to `src`) to source text, following `mod` items from `lib.rs`.
    pub(super) fn new(mut files: BTreeMap<String, String>) -> Self {
        files.remove("main.rs");
        let mut tree = Self {
            modules: BTreeMap::new(),
            undeclared: Vec::new(),
        };
        tree.add(Vec::new(), false, &mut files);
        tree.undeclared = files.into_keys().collect();
        tree
    }

    #[allow(
        clippy::needless_pass_by_value,
        reason = "the path belongs to the module"
    )]
    fn add(&mut self, path: Segments, test_only: bool, files: &mut BTreeMap<String, String>) {
        let name = path.join("/");
        let names = match name.as_str() {
            "" => ["lib.rs".to_owned(), String::new()],
            name => [format!("{name}.rs"), format!("{name}/mod.rs")],
        };
        let text = names.iter().find_map(|name| files.remove(name));
        let text = text.unwrap_or_else(|| panic!("no file for the module {name}"));
        let modules = modules_of(&path, &text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for module in modules {
            for (child, child_test_only) in &module.declared {
                let mut child_path = module.path.clone();
                child_path.push(child.clone());
                self.add(child_path, test_only || *child_test_only, files);
            }
            if !test_only {
                self.modules.insert(module.path.clone(), module);
            }
        }
    }

    /// Returns all imports between different modules of the crate.
    pub(super) fn imports(&self) -> BTreeSet<Import> {
        let mut imports = BTreeSet::new();
        for (from, module) in &self.modules {
            let paths = module.paths.iter();
            let absolute = paths.filter_map(|path| self.absolute(from, path, MAX_ALIASES));
            for to in absolute.map(|path| self.defining_module(&path)) {
                if to != *from {
                    let from = from.clone();
                    imports.insert(Import { from, to });
                }
            }
        }
        imports
    }

    /// Returns the modules that use a package.
    pub(super) fn users_of_package(&self, package: &str) -> Vec<&Segments> {
        let uses = |module: &&Module| module.paths.iter().any(|path| path[0] == package);
        let users = self.modules.values().filter(uses);
        users.map(|module| &module.path).collect()
    }

    /// Returns the names of types that are visible in the whole crate and that more than one module defines.
    pub(super) fn repeated_types(&self) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        let types = self.modules.values().flat_map(|module| &module.types);
        types
            .map(String::as_str)
            .filter(|name| !seen.insert(*name))
            .collect()
    }

    /// Converts a path to a path from the crate root. Returns `None` for a local name or a name of another package.
    fn absolute(&self, from: &[String], path: &[String], aliases: usize) -> Option<Segments> {
        let first = path.first()?.as_str();
        let (base, rest) = match first {
            "crate" => (Vec::new(), &path[1..]),
            "self" => (from.to_vec(), &path[1..]),
            "super" => {
                let ups = path.iter().take_while(|each| *each == "super").count();
                (from[..from.len().checked_sub(ups)?].to_vec(), &path[ups..])
            }
            name => {
                let child = [from, &[name.to_owned()]].concat();
                if self.modules.contains_key(&child) {
                    (child, &path[1..])
                } else {
                    let alias = self.modules.get(from)?.aliases.get(name)?;
                    if alias.first().is_some_and(|start| start == name) {
                        return None;
                    }
                    let aliases = aliases.checked_sub(1)?;
                    (self.absolute(from, alias, aliases)?, &path[1..])
                }
            }
        };
        Some([base, rest.to_vec()].concat())
    }

    /// Returns the module that defines the item at an absolute path.
    fn defining_module(&self, path: &[String]) -> Segments {
        let mut path = path.to_vec();
        for _ in 0..MAX_ALIASES {
            let depth = (0..=path.len())
                .rev()
                .find(|depth| self.modules.contains_key(&path[..*depth]))
                .unwrap_or(0);
            let (module, rest) = path.split_at(depth);
            let Some(name) = rest.first() else { break };
            let alias = self.modules[module].aliases.get(name);
            match alias.and_then(|alias| self.absolute(module, alias, MAX_ALIASES)) {
                Some(target) if target != path[..=depth] => {
                    path = [target, rest[1..].to_vec()].concat();
                }
                _ => return module.to_vec(),
            }
        }
        path
    }
}
