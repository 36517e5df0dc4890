//! Paths that were named as output → files and folders with the report, whole or not at all.
//!
//! Targets are opened before any work, so that an hour's run does not end at a wrong path. Each is
//! written in a staging folder beside its place and renamed at the end: a failed run leaves the old
//! report as it was. A new folder is renamed as a whole. In one that is there already, the first sheet,
//! which holds the verdicts, goes first and comes last: a folder without it is no whole report.
//! Files get the permissions of any new file. Nothing is written inside an input.

#![allow(clippy::disallowed_methods, reason = "the one place that writes files")]

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{self, Path, PathBuf};

use tempfile::TempDir;

use super::csv::{self, CsvDialect};
use super::{Format, ReportDocument, View, WriteError};

/// Begin of the name of a staging folder, which is hidden, and outlives the run only if that is killed.
const STAGING: &str = ".analyze-";

/// The files and folders that the report goes to, checked and ready.
#[derive(Debug)]
pub struct Targets(Vec<Target>);

impl Targets {
    /// Returns the targets at these paths. A name that ends in `/` is a folder of CSV files, which is
    /// made if it is missing; any other is a file whose ending decides its format.
    ///
    /// # Errors
    /// [`WriteError`] if an ending is unknown, or a target cannot be written, is named twice or lies
    /// inside one of the inputs.
    pub fn open(paths: &[PathBuf], inputs: &[PathBuf]) -> Result<Self, WriteError> {
        let mut targets: Vec<Target> = Vec::new();
        for path in paths {
            let target = Target::open(path, Form::of(path)?, inputs)?;
            if targets.iter().any(|other| other.place == target.place) {
                return Err(WriteError::Twice { path: path.clone() });
            }
            targets.push(target);
        }
        Ok(Self(targets))
    }

    /// Returns the formats of all files.
    pub fn formats(&self) -> impl Iterator<Item = &'static Format> {
        self.0.iter().filter_map(|target| match target.form {
            Form::File(format) => Some(format),
            Form::Folder => None,
        })
    }

    /// Writes the report to all targets, without colours. None is replaced before all are written.
    ///
    /// # Errors
    /// [`WriteError::Target`], which names the target.
    pub fn write<'a>(
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
            target.put_in_place(&names)?;
        }
        Ok(())
    }
}

/// Returns whether what is written at a path of this name holds every finding.
pub fn lists(path: &Path) -> bool {
    match Form::of(path) {
        Ok(Form::File(format)) => format.lists,
        Ok(Form::Folder) => true,
        Err(_) => false,
    }
}

/// What is written at a place.
#[derive(Debug, Clone, Copy)]
enum Form {
    /// One file.
    File(&'static Format),
    /// A folder with a CSV file for each table.
    Folder,
}

impl Form {
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

/// One place that the report goes to.
#[derive(Debug)]
struct Target {
    /// As it was named, for messages.
    path: PathBuf,
    /// Where that is, links followed.
    place: PathBuf,
    form: Form,
    /// In the file system of the place, so that renaming is one step.
    staging: TempDir,
}

impl Target {
    fn open(path: &Path, form: Form, inputs: &[PathBuf]) -> Result<Self, WriteError> {
        let failed = |source: io::Error| WriteError::from(source).at(path);
        // Through its components, so that a `/` at the end does not ask for a folder already.
        let place = resolve(&path.components().collect::<PathBuf>()).map_err(failed)?;
        if let Some(input) = inputs.iter().find(|input| holds(input, &place)) {
            return Err(WriteError::InsideInput {
                path: path.to_owned(),
                input: input.clone(),
            });
        }
        let base = base(path, &place, form)?;
        // The name of the staging folder would only be puzzling, so the words are those of the kind.
        let staging =
            TempDir::with_prefix_in(STAGING, base).map_err(|e| failed(e.kind().into()))?;
        let target = Self {
            path: path.to_owned(),
            place,
            form,
            staging,
        };
        fs::create_dir(target.staged()).map_err(failed)?;
        Ok(target)
    }

    /// Returns the folder of the staged files. The staging folder is for its owner only; this one has the
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
        let staged = match self.form {
            Form::File(format) => {
                let name = self.place.file_name().unwrap_or_default().to_owned();
                self.stage_file(&name, |out| document.write(format, view, out))
                    .map(|()| vec![name])
            }
            Form::Folder => document
                .sheets(view.info)
                .into_iter()
                .map(|sheet| {
                    let name = OsString::from(format!("{}.csv", sheet.name));
                    let dialect = CsvDialect::csv(view);
                    self.stage_file(&name, |out| csv::write_sheet(sheet, dialect, out))?;
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
        // A full network drive may tell so only now.
        file.get_ref().sync_all()?;
        Ok(())
    }

    /// Moves the staged files over the old ones.
    fn put_in_place(self, names: &[OsString]) -> Result<(), WriteError> {
        let moved = match self.form {
            Form::File(_) => names
                .iter()
                .try_for_each(|name| fs::rename(self.staged().join(name), &self.place)),
            Form::Folder if self.place.exists() => self.renew_folder(names),
            Form::Folder => {
                let parent = self.place.parent().unwrap_or(&self.place);
                fs::create_dir_all(parent).and_then(|()| fs::rename(self.staged(), &self.place))
            }
        };
        moved.map_err(|error| WriteError::from(error).at(&self.path))
    }

    fn renew_folder(&self, names: &[OsString]) -> io::Result<()> {
        let Some((verdicts, lists)) = names.split_first() else {
            return Ok(());
        };
        match fs::remove_file(self.place.join(verdicts)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        lists
            .iter()
            .chain([verdicts])
            .try_for_each(|name| fs::rename(self.staged().join(name), self.place.join(name)))
    }
}

/// Returns the folder for the staging folder, after it is clear that nothing else is in the way.
fn base<'a>(path: &Path, place: &'a Path, form: Form) -> Result<&'a Path, WriteError> {
    match form {
        Form::File(_) if place.exists() && !place.is_file() => Err(WriteError::NotAFile {
            path: path.to_owned(),
        }),
        Form::Folder if place.exists() && !place.is_dir() => Err(WriteError::NotAFolder {
            path: path.to_owned(),
        }),
        Form::File(_) => match place.parent() {
            Some(parent) if parent.is_dir() => Ok(parent),
            _ => Err(WriteError::Target {
                path: path.to_owned(),
                source: io::Error::new(
                    io::ErrorKind::NotFound,
                    "its folder does not exist; make it first",
                ),
            }),
        },
        Form::Folder => place
            .ancestors()
            .find(|folder| folder.is_dir())
            .ok_or_else(|| WriteError::Target {
                path: path.to_owned(),
                source: io::ErrorKind::NotFound.into(),
            }),
    }
}

/// Returns where a path leads, links followed; parts that do not exist yet stay as they are.
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

/// Tells whether a place is the input or lies inside it.
fn holds(input: &Path, place: &Path) -> bool {
    input
        .canonicalize()
        .is_ok_and(|input| place.starts_with(input))
}

#[cfg(test)]
mod tests;
