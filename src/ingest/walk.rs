//! Finds the files below the paths on the command line, and gives each file a unique display name.
//!
//! Subfolders are searched too, except, for example, hidden subfolders. Links inside a folder are not followed, so the
//! search always ends and never leaves the folder. Files are not opened here.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;
use walkdir::{DirEntry, WalkDir};

use super::display_names;
use super::not_exports::LeftOut;
use super::refusal::Refusal;
use super::unsupported;
use crate::locale::Message;
use crate::model::io_cause::io_cause;
use crate::paths;

/// An error in a path on the command line.
#[derive(Debug, Error)]
pub enum DiscoverError {
    /// The path does not exist or cannot be read.
    #[error("cannot read {}: {cause}; check the path and your rights to it", .path.display(), cause = io_cause(.source))]
    Unreadable {
        /// The path, as typed by the user.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The path is neither a file nor a folder but, for example, a device or a pipe.
    #[error("{} is neither a file nor a folder; save it as a file first", .path.display())]
    NotAFile {
        /// The path, as typed by the user.
        path: PathBuf,
    },
}

/// A file that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FoundFile {
    /// The path on disk.
    pub(super) path: PathBuf,
    /// The display name.
    pub(super) name: String,
    /// Whether the file is read, or the reason why it is not.
    pub(super) status: FileStatus,
}

/// Whether a file is read, or the reason why it is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FileStatus {
    /// The file is read.
    Readable,
    /// The file is not read, because of its name or kind.
    Ignored(LeftOut),
    /// The file cannot be read.
    Refused(Refusal),
}

/// Searches all paths and returns the files, sorted by the bytes of their display names.
///
/// Returns an error if a path on the command line cannot be read, or is neither a file nor a folder.
pub(super) fn walk(named: &[PathBuf]) -> Result<Vec<FoundFile>, DiscoverError> {
    let mut roots = BTreeMap::new();
    for path in named {
        let root = SearchRoot::search(path)?;
        roots.insert(root.root.clone(), root);
    }
    let mut roots: Vec<SearchRoot> = roots.into_values().collect();
    drop_repeats(&mut roots);
    add_parent_folders(&mut roots);
    let mut found: Vec<FoundFile> = roots.into_iter().flat_map(SearchRoot::into_found).collect();
    found.sort_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
    number_repeats(&mut found);
    Ok(found)
}

/// The files below one path on the command line.
#[derive(Debug)]
struct SearchRoot {
    /// The absolute path, with links resolved.
    root: PathBuf,
    /// The display names begin with the names of this many parent folders.
    parents_shown: usize,
    files: Vec<FileInRoot>,
}

#[derive(Debug)]
struct FileInRoot {
    path: PathBuf,
    relative: String,
    status: FileStatus,
}

impl SearchRoot {
    fn search(named: &Path) -> Result<Self, DiscoverError> {
        let unreadable = |source| DiscoverError::Unreadable {
            path: named.to_owned(),
            source,
        };
        let root = paths::resolve(named).map_err(unreadable)?;
        let metadata = root.metadata().map_err(unreadable)?;
        let files = if metadata.is_dir() {
            // If the path on the command line is a folder that cannot be listed, the run ends with this error. A
            // subfolder that cannot be listed is only refused.
            root.read_dir().map_err(unreadable)?;
            search(&root)
        } else if metadata.is_file() {
            let relative = shown(named.file_name().or(root.file_name()));
            let path = root.clone();
            let status = FileStatus::Readable;
            vec![FileInRoot {
                path,
                relative,
                status,
            }]
        } else {
            return Err(DiscoverError::NotAFile {
                path: named.to_owned(),
            });
        };
        Ok(Self {
            root,
            parents_shown: 0,
            files,
        })
    }

    /// Returns the display name of a file.
    fn display_name(&self, file: &FileInRoot) -> String {
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
        parts.push(file.relative.clone());
        parts.join("/")
    }

    fn is_file(&self) -> bool {
        matches!(self.files.as_slice(), [file] if file.path == self.root)
    }

    fn into_found(self) -> Vec<FoundFile> {
        let names: Vec<String> = self
            .files
            .iter()
            .map(|file| self.display_name(file))
            .collect();
        self.files
            .into_iter()
            .zip(names)
            .map(|(file, name)| FoundFile {
                path: file.path,
                name,
                status: file.status,
            })
            .collect()
    }
}

fn search(root: &Path) -> Vec<FileInRoot> {
    let mut files = Vec::new();
    let mut entries = WalkDir::new(root).min_depth(1).into_iter();
    while let Some(entry) = entries.next() {
        let (path, status) = match entry {
            Ok(entry) => match status_of(&entry) {
                Some(status) => {
                    if entry.file_type().is_dir() {
                        entries.skip_current_dir();
                    }
                    (entry.into_path(), status)
                }
                None => continue,
            },
            Err(error) => {
                let path = error.path().unwrap_or(root).to_owned();
                let cause = error
                    .io_error()
                    .map_or_else(|| "no reason given".to_owned(), io_cause);
                let refusal = Refusal::new(Message::new("refused-unsearchable"))
                    .technical(Message::new("refused-unsearchable.cause").with("cause", cause));
                (path, FileStatus::Refused(refusal))
            }
        };
        let relative = relative(root, &path);
        files.push(FileInRoot {
            path,
            relative,
            status,
        });
    }
    files
}

/// Returns the status of a directory entry, or `None` if it is a folder to search.
fn status_of(entry: &DirEntry) -> Option<FileStatus> {
    let kind = entry.file_type();
    let by_name = display_names::left_out(&entry.file_name().to_string_lossy());
    match by_name {
        Some(why) => Some(FileStatus::Ignored(why)),
        None if kind.is_dir() => {
            let document = unsupported::document_folder(entry.path());
            document.map(FileStatus::Refused)
        }
        None if kind.is_file() => Some(FileStatus::Readable),
        None if kind.is_symlink() => {
            Some(FileStatus::Ignored(LeftOut::by_rule("left-out-link-name")))
        }
        None => Some(FileStatus::Ignored(LeftOut::by_rule("left-out-not-a-file"))),
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

/// Keeps each file only once. If a file is in several search roots, it is kept where its relative name is longest.
fn drop_repeats(roots: &mut Vec<SearchRoot>) {
    let mut longest: BTreeMap<PathBuf, String> = BTreeMap::new();
    for file in roots.iter().flat_map(|root| &root.files) {
        let kept = longest.entry(file.path.clone()).or_default();
        let key = |name: &String| (name.len(), name.clone());
        if key(&file.relative) > key(kept) {
            kept.clone_from(&file.relative);
        }
    }
    for root in roots.iter_mut() {
        root.files
            .retain(|file| longest.get(&file.path) == Some(&file.relative));
        for file in &root.files {
            longest.remove(&file.path);
        }
    }
    roots.retain(|root| !root.files.is_empty());
}

/// Adds parent folders to the display names until files of different search roots have different names.
fn add_parent_folders(roots: &mut [SearchRoot]) {
    loop {
        let mut owners: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for (index, root) in roots.iter().enumerate() {
            for file in &root.files {
                owners
                    .entry(root.display_name(file))
                    .or_default()
                    .insert(index);
            }
        }
        let colliding: BTreeSet<usize> = owners
            .into_values()
            .filter(|roots| roots.len() > 1)
            .flatten()
            .filter(|index| {
                let root = &roots[*index];
                root.parents_shown < root.root.components().count()
            })
            .collect();
        if colliding.is_empty() {
            return;
        }
        for index in colliding {
            roots[index].parents_shown += 1;
        }
    }
}

/// Adds numbers to equal display names. Names can be equal because misleading characters were replaced.
fn number_repeats(found: &mut [FoundFile]) {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for found in found {
        let count = seen.entry(found.name.clone()).or_default();
        *count += 1;
        if *count > 1 {
            found.name = format!("{} ({count})", found.name);
        }
    }
}
