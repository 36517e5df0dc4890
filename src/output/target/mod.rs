//! Writes the report to files and folders, completely or not at all.
//!
//! Targets are opened before any work, so that a wrong path stops the run at once. Each is written to a staging folder
//! next to its final path and renamed at the end, so a failed run leaves the old report unchanged. A new folder is
//! renamed as a whole. In an existing folder, the table of verdicts is removed first and written last: a folder without
//! it is incomplete. Files get the permissions of any new file. Nothing is written inside an input.

#![allow(clippy::disallowed_methods, reason = "the one place that writes files")]

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{self, Path, PathBuf};

use tempfile::TempDir;

use super::csv::{self, CsvDialect};
use super::{Format, ReportDocument, View, WriteError};

/// Prefix of the name of a staging folder. It is hidden, and remains only if the run is killed.
const STAGING: &str = ".analyze-";

/// The files and folders that the report is written to, checked and opened.
#[derive(Debug)]
pub(crate) struct Targets(Vec<OutputTarget>);

impl Targets {
    /// Opens the targets at these paths. A name that ends in `/` is a folder of CSV files, which is created if it is
    /// missing; any other is a file whose ending sets its format.
    ///
    /// # Errors
    /// [`WriteError`] if an ending is unknown, or a target cannot be written, is named twice or is inside an input.
    pub(crate) fn open(paths: &[PathBuf], inputs: &[PathBuf]) -> Result<Self, WriteError> {
        let mut targets: Vec<OutputTarget> = Vec::new();
        for path in paths {
            let target = OutputTarget::open(path, TargetKind::of(path)?, inputs)?;
            if targets
                .iter()
                .any(|other| other.resolved == target.resolved)
            {
                return Err(WriteError::Twice { path: path.clone() });
            }
            targets.push(target);
        }
        Ok(Self(targets))
    }

    /// Returns the formats of all files.
    pub(crate) fn formats(&self) -> impl Iterator<Item = &'static Format> {
        self.0.iter().filter_map(|target| match target.kind {
            TargetKind::File(format) => Some(format),
            TargetKind::Folder => None,
        })
    }

    /// Writes the report to all targets, without colours. Replaces old reports only after all are written.
    ///
    /// # Errors
    /// [`WriteError::Target`], which names the target.
    pub(crate) fn write<'a>(
        self,
        document: impl Into<ReportDocument<'a>>,
        view: &View,
    ) -> Result<(), WriteError> {
        let document = document.into();
        let view = View {
            colour: false,
            ..view.clone()
        };
        let staged: Vec<Vec<OsString>> = self
            .0
            .iter()
            .map(|target| target.stage(document, &view))
            .collect::<Result<_, _>>()?;
        for (target, names) in self.0.into_iter().zip(staged) {
            target.publish(&names)?;
        }
        Ok(())
    }
}

/// Returns whether a target at this path contains every finding.
pub(crate) fn has_all_findings(path: &Path) -> bool {
    match TargetKind::of(path) {
        Ok(TargetKind::File(format)) => format.all_findings,
        Ok(TargetKind::Folder) => true,
        Err(_) => false,
    }
}

/// What is written at a path.
#[derive(Debug, Clone, Copy)]
enum TargetKind {
    /// One file.
    File(&'static Format),
    /// A folder with a CSV file for each table.
    Folder,
}

impl TargetKind {
    fn of(path: &Path) -> Result<Self, WriteError> {
        let name = path.to_string_lossy();
        if name.ends_with(path::is_separator) {
            return Ok(Self::Folder);
        }
        if path.is_dir() {
            return Err(WriteError::NotAFile {
                path: path.to_owned(),
            });
        }
        Format::by_extension(path).map(Self::File)
    }
}

/// One file or folder that the report is written to.
#[derive(Debug)]
struct OutputTarget {
    /// The path as it was typed, for messages.
    path: PathBuf,
    /// The path with links followed.
    resolved: PathBuf,
    kind: TargetKind,
    /// In the file system of the target, so that renaming is one step.
    staging: TempDir,
}

impl OutputTarget {
    fn open(path: &Path, kind: TargetKind, inputs: &[PathBuf]) -> Result<Self, WriteError> {
        let failed = |source: io::Error| WriteError::from(source).at(path);
        // Through its components, because a `/` at the end would require an existing folder.
        let resolved = resolve(&path.components().collect::<PathBuf>()).map_err(failed)?;
        if let Some(input) = inputs.iter().find(|input| contains(input, &resolved)) {
            return Err(WriteError::InsideInput {
                path: path.to_owned(),
                input: input.clone(),
            });
        }
        let parent = staging_parent(path, &resolved, kind)?;
        // Only the kind of the error: its text would name the staging folder, which the user does not know.
        let staging =
            TempDir::with_prefix_in(STAGING, parent).map_err(|e| failed(e.kind().into()))?;
        let target = Self {
            path: path.to_owned(),
            resolved,
            kind,
            staging,
        };
        fs::create_dir(target.staged()).map_err(failed)?;
        Ok(target)
    }

    /// Returns the folder of the staged files. Only its owner can open the staging folder; this folder has the
    /// permissions of any new folder.
    fn staged(&self) -> PathBuf {
        self.staging.path().join("report")
    }

    /// Writes everything into the staging folder; returns the names of the files there.
    fn stage(
        &self,
        document: ReportDocument<'_>,
        view: &View,
    ) -> Result<Vec<OsString>, WriteError> {
        let staged = match self.kind {
            TargetKind::File(format) => {
                let name = self.resolved.file_name().unwrap_or_default().to_owned();
                self.stage_file(&name, |out| document.write(format, view, out))
                    .map(|()| vec![name])
            }
            TargetKind::Folder => document
                .tables(view.info)
                .into_iter()
                .map(|table| {
                    let name = OsString::from(format!("{}.csv", table.name));
                    let dialect = CsvDialect::csv(view);
                    self.stage_file(&name, |out| csv::write_table(table, dialect, out))?;
                    Ok(name)
                })
                .collect(),
        };
        staged.map_err(|error: WriteError| error.at(&self.path))
    }

    fn stage_file(
        &self,
        name: &OsString,
        write: impl FnOnce(&mut dyn Write) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let mut file = BufWriter::new(File::create(self.staged().join(name))?);
        write(&mut file)?;
        file.flush()?;
        // A full network drive may report that only here.
        file.get_ref().sync_all()?;
        Ok(())
    }

    /// Moves the staged files to their final paths.
    fn publish(self, names: &[OsString]) -> Result<(), WriteError> {
        let moved = match self.kind {
            TargetKind::File(_) => names
                .iter()
                .try_for_each(|name| fs::rename(self.staged().join(name), &self.resolved)),
            TargetKind::Folder if self.resolved.exists() => self.replace_files(names),
            TargetKind::Folder => {
                let parent = self.resolved.parent().unwrap_or(&self.resolved);
                fs::create_dir_all(parent).and_then(|()| fs::rename(self.staged(), &self.resolved))
            }
        };
        moved.map_err(|error| WriteError::from(error).at(&self.path))
    }

    fn replace_files(&self, names: &[OsString]) -> io::Result<()> {
        let Some((verdicts, lists)) = names.split_first() else {
            return Ok(());
        };
        match fs::remove_file(self.resolved.join(verdicts)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        lists
            .iter()
            .chain([verdicts])
            .try_for_each(|name| fs::rename(self.staged().join(name), self.resolved.join(name)))
    }
}

/// Returns the folder in which the staging folder is created, after checking what exists at the path.
fn staging_parent<'a>(
    path: &Path,
    resolved: &'a Path,
    kind: TargetKind,
) -> Result<&'a Path, WriteError> {
    match kind {
        TargetKind::File(_) if resolved.exists() && !resolved.is_file() => {
            Err(WriteError::NotAFile {
                path: path.to_owned(),
            })
        }
        TargetKind::Folder if resolved.exists() && !resolved.is_dir() => {
            Err(WriteError::NotAFolder {
                path: path.to_owned(),
            })
        }
        TargetKind::File(_) => match resolved.parent() {
            Some(parent) if parent.is_dir() => Ok(parent),
            _ => Err(WriteError::Target {
                path: path.to_owned(),
                source: io::Error::new(
                    io::ErrorKind::NotFound,
                    "its folder does not exist; create it first",
                ),
            }),
        },
        TargetKind::Folder => resolved
            .ancestors()
            .find(|folder| folder.is_dir())
            .ok_or_else(|| WriteError::Target {
                path: path.to_owned(),
                source: io::ErrorKind::NotFound.into(),
            }),
    }
}

/// Returns the path with links followed; parts that do not exist yet are kept.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let name = path.file_name().ok_or(error)?;
            let parent = match path.parent() {
                Some(parent) if parent != Path::new("") => parent,
                _ => Path::new("."),
            };
            Ok(resolve(parent)?.join(name))
        }
        resolved => resolved,
    }
}

/// Returns whether a path is the input or inside it.
fn contains(input: &Path, path: &Path) -> bool {
    input
        .canonicalize()
        .is_ok_and(|input| path.starts_with(input))
}

#[cfg(test)]
mod tests;
