//! What was named on the command line -> the files on disk, each under the name it is shown by.
//!
//! Folders are searched to their ends, links within them are not followed, so no search is
//! endless and none leaves the folder. Nothing is opened here.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;
use walkdir::{DirEntry, WalkDir};

use super::display_names;
use super::refusal::Refusal;

/// Why the search cannot begin.
#[derive(Debug, Error)]
pub enum DiscoverError {
    /// A named path does not exist or may not be read.
    #[error("cannot read {}: {source}; check the path and your rights to it", .path.display())]
    Unreadable {
        /// As it was named.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A named path is a device, a pipe or the like.
    #[error("{} is neither a file nor a folder; save it as a file first", .path.display())]
    NoFile {
        /// As it was named.
        path: PathBuf,
    },
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Where it is on disk.
    pub(super) path: PathBuf,
    /// The name it is shown by.
    pub(super) shown: String,
    /// What is to be done with it.
    pub(super) what: What,
}

/// What is to be done with something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// To be read.
    File,
    /// Not to be read, because it is no export.
    Ignored(&'static str),
    /// Cannot be read.
    Refused(Refusal),
}

/// Searches everything that was named; sorted by the bytes of the names shown.
///
/// Fails if something named on the command line is not there.
pub(super) fn walk(named: &[PathBuf]) -> Result<Vec<Found>, DiscoverError> {
    let mut trees = BTreeMap::new();
    for path in named {
        let tree = Tree::grow(path)?;
        trees.insert(tree.root.clone(), tree);
    }
    let mut trees: Vec<Tree> = trees.into_values().collect();
    drop_repeats(&mut trees);
    tell_apart(&mut trees);
    let mut found: Vec<Found> = trees.into_iter().flat_map(Tree::into_found).collect();
    found.sort_by(|a, b| (&a.shown, &a.path).cmp(&(&b.shown, &b.path)));
    number_repeats(&mut found);
    Ok(found)
}

/// What was found under one path named on the command line.
#[derive(Debug)]
struct Tree {
    /// The path without links, from the root of the disk.
    root: PathBuf,
    /// Folders above the names shown that are shown too.
    parents_shown: usize,
    leaves: Vec<Leaf>,
}

#[derive(Debug)]
struct Leaf {
    path: PathBuf,
    relative: String,
    what: What,
}

impl Tree {
    fn grow(named: &Path) -> Result<Self, DiscoverError> {
        let unreadable = |source| DiscoverError::Unreadable {
            path: named.to_owned(),
            source,
        };
        let root = named.canonicalize().map_err(unreadable)?;
        let metadata = root.metadata().map_err(unreadable)?;
        let leaves = if metadata.is_dir() {
            // Asks for the list at once: below, a folder that cannot be listed is only refused.
            root.read_dir().map_err(unreadable)?;
            search(&root)
        } else if metadata.is_file() {
            let relative = shown(named.file_name().or(root.file_name()));
            let path = root.clone();
            let what = What::File;
            vec![Leaf {
                path,
                relative,
                what,
            }]
        } else {
            return Err(DiscoverError::NoFile {
                path: named.to_owned(),
            });
        };
        Ok(Self {
            root,
            parents_shown: 0,
            leaves,
        })
    }

    /// Returns the name that a leaf is shown by.
    fn name(&self, leaf: &Leaf) -> String {
        let parents = if self.is_file() {
            self.root.parent()
        } else {
            Some(self.root.as_path())
        };
        let mut parts: Vec<String> = parents
            .into_iter()
            .flat_map(Path::ancestors)
            .take(self.parents_shown)
            .filter_map(|parent| parent.file_name())
            .map(|name| shown(Some(name)))
            .collect();
        parts.reverse();
        parts.push(leaf.relative.clone());
        parts.join("/")
    }

    fn is_file(&self) -> bool {
        matches!(self.leaves.as_slice(), [leaf] if leaf.path == self.root)
    }

    fn into_found(self) -> Vec<Found> {
        let names: Vec<String> = self.leaves.iter().map(|leaf| self.name(leaf)).collect();
        self.leaves
            .into_iter()
            .zip(names)
            .map(|(leaf, shown)| Found {
                path: leaf.path,
                shown,
                what: leaf.what,
            })
            .collect()
    }
}

fn search(root: &Path) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    let mut entries = WalkDir::new(root).min_depth(1).into_iter();
    while let Some(entry) = entries.next() {
        let (path, what) = match entry {
            Ok(entry) => match judge(&entry) {
                Some(what) => {
                    if entry.file_type().is_dir() {
                        entries.skip_current_dir();
                    }
                    (entry.into_path(), what)
                }
                None => continue,
            },
            Err(error) => {
                let path = error.path().unwrap_or(root).to_owned();
                let cause = error
                    .io_error()
                    .map_or_else(|| "no reason given".to_owned(), ToString::to_string);
                let refusal = Refusal::new(format!(
                    "cannot be searched ({cause}); get the right to read it and run again"
                ));
                (path, What::Refused(refusal))
            }
        };
        let relative = relative(root, &path);
        leaves.push(Leaf {
            path,
            relative,
            what,
        });
    }
    leaves
}

/// Returns what is to be done with an entry; nothing with a folder that is searched.
fn judge(entry: &DirEntry) -> Option<What> {
    let kind = entry.file_type();
    let by_name = display_names::ignored_because(&entry.file_name().to_string_lossy());
    match by_name {
        Some(why) => Some(What::Ignored(why)),
        None if kind.is_dir() => None,
        None if kind.is_file() => Some(What::File),
        None if kind.is_symlink() => Some(What::Ignored(
            "a link; name it on the command line if it is to be read",
        )),
        None => Some(What::Ignored("neither a file nor a folder")),
    }
}

fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root)
        .unwrap_or(path)
        .components()
        .map(|part| shown(Some(part.as_os_str())))
        .collect::<Vec<_>>()
        .join("/")
}

fn shown(name: Option<&OsStr>) -> String {
    display_names::visible(&name.unwrap_or_default().to_string_lossy())
}

/// Keeps a file that was reached in several ways once, under the longest name.
fn drop_repeats(trees: &mut Vec<Tree>) {
    let mut longest: BTreeMap<PathBuf, String> = BTreeMap::new();
    for leaf in trees.iter().flat_map(|tree| &tree.leaves) {
        let kept = longest.entry(leaf.path.clone()).or_default();
        let key = |name: &String| (name.len(), name.clone());
        if key(&leaf.relative) > key(kept) {
            kept.clone_from(&leaf.relative);
        }
    }
    for tree in trees.iter_mut() {
        tree.leaves
            .retain(|leaf| longest.get(&leaf.path) == Some(&leaf.relative));
        for leaf in &tree.leaves {
            longest.remove(&leaf.path);
        }
    }
    trees.retain(|tree| !tree.leaves.is_empty());
}

/// Shows folders above the named ones until no two paths on the command line bring the same name.
fn tell_apart(trees: &mut [Tree]) {
    loop {
        let mut owners: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for (index, tree) in trees.iter().enumerate() {
            for leaf in &tree.leaves {
                owners.entry(tree.name(leaf)).or_default().insert(index);
            }
        }
        let colliding: BTreeSet<usize> = owners
            .into_values()
            .filter(|trees| trees.len() > 1)
            .flatten()
            .filter(|index| {
                let tree = &trees[*index];
                tree.parents_shown < tree.root.components().count()
            })
            .collect();
        if colliding.is_empty() {
            return;
        }
        for index in colliding {
            trees[index].parents_shown += 1;
        }
    }
}

/// Tells names apart that are still the same, because letters in them cannot be shown.
fn number_repeats(found: &mut [Found]) {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for found in found {
        let count = seen.entry(found.shown.clone()).or_default();
        *count += 1;
        if *count > 1 {
            found.shown = format!("{} ({count})", found.shown);
        }
    }
}
