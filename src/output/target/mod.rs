//! Writes the report to files and folders, completely or not at all.
//!
//! Targets are opened before any work, so that an invalid path stops the run at once. Each target is written under a
//! temporary name next to its final path and then renamed, so a failed run does not change the old report. A new folder
//! is renamed in one step. In an existing folder, the table of verdicts is removed first and written last, so a folder
//! without this table is incomplete. Files get the same permissions as other new files. Nothing is written inside an
//! input.
//!
//! On Windows, a file that another program has open cannot be replaced. This is reported before any work. If the file
//! is opened during the run, the new report gets another name.

#![allow(clippy::disallowed_methods, reason = "only this module writes files")]

mod interrupt;
mod output_target;
mod replace;
mod text_file;
mod windows_names;

use std::ffi::OsString;
use std::path::{self, Path, PathBuf};

use self::output_target::OutputTarget;
use super::{Format, ReportDocument, View, WriteError};

pub(crate) use text_file::write_text;

/// The files and folders to which the report is written, already checked and opened.
#[derive(Debug)]
pub(crate) struct Targets(Vec<OutputTarget>);

impl Targets {
    /// Opens the targets at these paths. A name that ends in `/` is a folder of CSV files, which is created if it does
    /// not exist. Any other name is a file, whose extension sets the format.
    ///
    /// # Errors
    /// Returns [`WriteError`] if an extension is unknown, or if a target cannot be written, occurs twice or is inside
    /// an input.
    pub(crate) fn open(paths: &[PathBuf], inputs: &[PathBuf]) -> Result<Self, WriteError> {
        let mut targets = Self(Vec::new());
        for path in paths {
            targets.add(path, TargetKind::of(path)?, inputs)?;
        }
        Ok(targets)
    }

    /// Adds a file for the corrections, which is CSV whatever its extension.
    ///
    /// # Errors
    /// Returns [`WriteError`] if the file cannot be written, is also another target or is inside an input.
    pub(crate) fn add_corrections(
        &mut self,
        path: &Path,
        inputs: &[PathBuf],
    ) -> Result<(), WriteError> {
        if path.is_dir() || path.to_string_lossy().ends_with(path::is_separator) {
            return Err(WriteError::IsAFolder {
                path: path.to_owned(),
            });
        }
        self.add(path, TargetKind::Corrections, inputs)
    }

    fn add(&mut self, path: &Path, kind: TargetKind, inputs: &[PathBuf]) -> Result<(), WriteError> {
        let target = OutputTarget::open(path, kind, inputs)?;
        if self.0.iter().any(|other| other.is_same(&target)) {
            return Err(WriteError::Twice {
                path: path.to_owned(),
            });
        }
        self.0.push(target);
        Ok(())
    }

    /// Returns the formats of all files.
    pub(crate) fn formats(&self) -> impl Iterator<Item = &'static Format> {
        self.0.iter().filter_map(|target| match target.kind {
            TargetKind::File(format) => Some(format),
            TargetKind::Folder | TargetKind::Corrections => None,
        })
    }

    /// Writes the report to all targets, without colours. Old reports are replaced only after all targets are written.
    ///
    /// # Errors
    /// Returns [`WriteError::Target`] if a report cannot be written. Returns [`WriteError::NotReplaced`] if all reports
    /// were written but some old reports cannot be replaced; the error contains the names of the new reports.
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
        let _publishing = interrupt::publishing();
        // If one target cannot be replaced, the other targets are still written.
        let published = self.0.into_iter().zip(staged);
        let failed: Vec<_> = published
            .filter_map(|(target, names)| target.publish(&names).err())
            .collect();
        if failed.is_empty() {
            Ok(())
        } else {
            Err(WriteError::NotReplaced(failed))
        }
    }
}

/// Returns the target that has the full fix list for people: a workbook if there is one, otherwise a folder, otherwise
/// another file with every finding. JSON does not count, because it is for programs.
pub(crate) fn full_fix_list(paths: &[PathBuf]) -> Option<&PathBuf> {
    let rank = |path: &&PathBuf| match TargetKind::of(path) {
        Ok(TargetKind::File(format)) if !format.all_findings => None,
        Ok(TargetKind::File(format)) if format.name == "json" => None,
        Ok(TargetKind::File(format)) if !format.text => Some(0),
        Ok(TargetKind::Folder) => Some(1),
        Ok(TargetKind::File(_)) => Some(2),
        Ok(TargetKind::Corrections) | Err(_) => None,
    };
    let ranked = paths.iter().filter(|path| rank(path).is_some());
    ranked.min_by_key(rank)
}

/// The kind of a target.
#[derive(Debug, Clone, Copy)]
enum TargetKind {
    /// A file in this format.
    File(&'static Format),
    /// A folder that contains a CSV file for each table.
    Folder,
    /// A CSV file with the corrections.
    Corrections,
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

#[cfg(test)]
mod tests;
