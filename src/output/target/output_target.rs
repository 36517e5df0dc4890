//! One file or folder to which the report is written.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::interrupt::StagingFolder;
use super::{TargetKind, replace, windows_names};
use crate::output::csv::{self, CsvDialect};
use crate::output::{ReportDocument, UnreplacedTarget, View, WriteError};
use crate::paths;

/// One file or folder to which the report is written.
#[derive(Debug)]
pub(super) struct OutputTarget {
    /// The path as typed by the user, for messages.
    path: PathBuf,
    /// The path with links resolved.
    resolved: PathBuf,
    pub(super) kind: TargetKind,
    /// The staging folder. It is in the same file system as the target, so that renaming is atomic.
    staging: StagingFolder,
}

impl OutputTarget {
    /// Checks the path and creates the staging folder.
    pub(super) fn open(
        path: &Path,
        kind: TargetKind,
        inputs: &[PathBuf],
    ) -> Result<Self, WriteError> {
        let failed = |source: io::Error| WriteError::from(source).at(path);
        if let Some(reason) = windows_names::problem(path) {
            return Err(WriteError::InvalidName {
                path: path.to_owned(),
                reason,
            });
        }
        // The path is rebuilt from its components, because a trailing `/` would require an existing folder.
        let resolved =
            paths::resolve_new(&path.components().collect::<PathBuf>()).map_err(failed)?;
        if let Some(input) = inputs.iter().find(|input| contains(input, &resolved)) {
            return Err(WriteError::InsideInput {
                path: path.to_owned(),
                input: input.clone(),
            });
        }
        let parent = staging_parent(path, &resolved, kind)?;
        match kind {
            TargetKind::File(_) | TargetKind::Corrections => replace::check_replaceable(path)?,
            TargetKind::Folder => check_lists(path)?,
        }
        // Only the kind of the error is reported, because its message would name the staging folder, which the user
        // does not know.
        let staging = StagingFolder::new_in(parent).map_err(|e| failed(e.kind().into()))?;
        let target = Self {
            path: path.to_owned(),
            resolved,
            kind,
            staging,
        };
        fs::create_dir(target.staged()).map_err(failed)?;
        Ok(target)
    }

    /// Returns whether both targets are the same file or folder.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        paths::are_same(&self.resolved, &other.resolved)
    }

    /// Returns the folder that contains the staged files. The staging folder can be opened only by its owner, but this
    /// subfolder has the permissions of any new folder, because it may become the target.
    fn staged(&self) -> PathBuf {
        self.staging.path().join("report")
    }

    /// Writes all files to the staging folder, and returns their names.
    pub(super) fn stage(
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
            TargetKind::Corrections => {
                let name = self.resolved.file_name().unwrap_or_default().to_owned();
                document.corrections().and_then(|table| {
                    let dialect = CsvDialect::csv(view);
                    self.stage_file(&name, |out| csv::write_table(table, dialect, out))?;
                    Ok(vec![name])
                })
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
        // A full network drive may report the error only here.
        file.get_ref().sync_all()?;
        Ok(())
    }

    /// Moves the staged files to their final paths. If this fails, the files get another name next to the final path.
    pub(super) fn publish(self, names: &[OsString]) -> Result<(), UnreplacedTarget> {
        let moved = match self.kind {
            TargetKind::File(_) | TargetKind::Corrections => {
                let parent = self.resolved.parent().unwrap_or(&self.resolved);
                fs::create_dir_all(parent).and_then(|()| {
                    let mut names = names.iter();
                    names.try_for_each(|name| {
                        replace::rename(&self.staged().join(name), &self.resolved)
                    })
                })
            }
            TargetKind::Folder if self.resolved.exists() => self.replace_files(names),
            TargetKind::Folder => {
                let parent = self.resolved.parent().unwrap_or(&self.resolved);
                fs::create_dir_all(parent)
                    .and_then(|()| replace::rename(&self.staged(), &self.resolved))
            }
        };
        moved.map_err(|source| UnreplacedTarget {
            kept: self.keep(names).ok(),
            path: self.path,
            source,
        })
    }

    fn replace_files(&self, names: &[OsString]) -> io::Result<()> {
        let Some((verdicts, lists)) = names.split_first() else {
            return Ok(());
        };
        replace::remove(&self.resolved.join(verdicts))?;
        lists.iter().chain([verdicts]).try_for_each(|name| {
            replace::rename(&self.staged().join(name), &self.resolved.join(name))
        })
    }

    /// Moves the complete staged report to the next free name, and returns the new path as the user would type it, if
    /// possible.
    fn keep(&self, names: &[OsString]) -> io::Result<PathBuf> {
        let kept = replace::free_name(&self.resolved);
        match self.kind {
            TargetKind::File(_) | TargetKind::Corrections => names
                .iter()
                .try_for_each(|name| replace::rename(&self.staged().join(name), &kept))?,
            TargetKind::Folder => {
                // These files were moved before the error occurred, so they are copied back to complete the staged
                // report.
                for name in names
                    .iter()
                    .filter(|name| !self.staged().join(name).exists())
                {
                    fs::copy(self.resolved.join(name), self.staged().join(name))?;
                }
                replace::rename(&self.staged(), &kept)?;
            }
        }
        let name = kept.file_name().unwrap_or_default();
        Ok(if self.path.file_name() == self.resolved.file_name() {
            self.path.with_file_name(name)
        } else {
            kept
        })
    }
}

/// Checks that the CSV files in an existing folder can be replaced.
fn check_lists(folder: &Path) -> Result<(), WriteError> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.is_file() && is_list(path))
        .try_for_each(|path| replace::check_replaceable(&path))
}

/// Returns whether the file has the extension `csv`, in lower or upper case.
fn is_list(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("csv"))
}

/// Checks what exists at the path, and returns the folder in which the staging folder must be created.
fn staging_parent<'a>(
    path: &Path,
    resolved: &'a Path,
    kind: TargetKind,
) -> Result<&'a Path, WriteError> {
    let is_folder = matches!(kind, TargetKind::Folder);
    if resolved.exists() && is_folder && !resolved.is_dir() {
        return Err(WriteError::NotAFolder {
            path: path.to_owned(),
        });
    }
    if resolved.exists() && !is_folder && !resolved.is_file() {
        return Err(WriteError::NotAFile {
            path: path.to_owned(),
        });
    }
    // Missing folders are created later, so this searches for the nearest folder that exists. For a file, the search
    // starts at the parent.
    let mut folders = resolved.ancestors().skip(usize::from(!is_folder));
    match folders.find(|folder| folder.exists()) {
        Some(folder) if folder.is_dir() => Ok(folder),
        Some(_) => Err(WriteError::Target {
            path: path.to_owned(),
            source: io::ErrorKind::NotADirectory.into(),
        }),
        None => Err(WriteError::Target {
            path: path.to_owned(),
            source: io::ErrorKind::NotFound.into(),
        }),
    }
}

/// Returns whether a path is equal to the input or inside it.
fn contains(input: &Path, path: &Path) -> bool {
    paths::resolve(input).is_ok_and(|input| paths::starts_with(path, &input))
}
