//! Opens paths as grids of cells, and lists the files that are refused.
//!
//! The format of a file is identified by its content, not by its name. A later stage recognises the tables.

mod archive;
mod byte_progress;
pub mod content;
pub mod discover;
mod display_names;
pub mod file_kind;
mod file_scan;
mod input_grid;
mod listing;
mod mail;
pub mod not_exports;
mod own_reports;
mod password_protected;
pub mod refusal;
mod smime_pgp;
pub mod text;
mod unpack_limits;
mod unsupported;
mod walk;
pub mod workbook;

use std::path::PathBuf;
use std::sync::Arc;

use rayon::prelude::*;

pub use byte_progress::ByteProgress;
pub use discover::DiscoverError;
pub use input_grid::InputGrid;
pub use text::{FileEnd, HeaderNames};

use crate::model::file_name::{is_end_of, is_named};
use crate::model::location::{Note, Origin};
use discover::{DiscoveredFiles, Input};
use input_grid::OpenedText;
use refusal::Refusal;

/// All inputs below the paths on the command line.
#[derive(Debug, Default)]
pub struct OpenedInputs {
    /// Text files and sheets, in the order of their names.
    pub grids: Vec<InputGrid>,
    /// Files and sheets that were refused or ignored.
    pub refused: Vec<RefusedInput>,
    /// Notes that do not belong to a particular grid.
    pub notes: Vec<Note>,
    /// File names for which the user gave an encoding, but which match no input.
    pub unused_encodings: Vec<String>,
}

/// Returns whether `name` is the name of a supported encoding.
pub fn is_encoding(name: &str) -> bool {
    text::Encoding::from_label(name).is_some()
}

/// The encoding that the user gave for some inputs.
struct GivenEncoding<'e> {
    typed: &'e str,
    encoding: &'e str,
    /// Returns whether the path of an input (the first argument) matches the typed name. The function is [`is_named`]
    /// if at least one input matches according to [`is_named`], and [`is_end_of`] otherwise.
    names: fn(&str, &str) -> bool,
}

impl<'e> GivenEncoding<'e> {
    fn new((typed, encoding): &'e (String, String), inputs: &[Input]) -> Self {
        let is_exact = inputs.iter().any(|input| is_named(&input.path, typed));
        Self {
            typed,
            encoding,
            names: if is_exact { is_named } else { is_end_of },
        }
    }

    fn is_for(&self, input: &Input) -> bool {
        (self.names)(&input.path, self.typed)
    }
}

/// A file or sheet that is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedInput {
    /// File and sheet.
    pub origin: Origin,
    /// The reason and the remedy.
    pub refusal: Refusal,
    /// Whether the file was ignored, usually because it is not an export.
    pub ignored: bool,
    /// Whether the file may be an export. If so, and if it is named after a table, that table is marked as unusable.
    pub may_be_export: bool,
}

impl RefusedInput {
    /// Returns whether the file may be an export or contain one. Returns `false` for an ignored file, and for a file
    /// with the extension of a picture, a document, a program, or another file that cannot contain an export.
    pub fn may_contain_tables(&self) -> bool {
        const NEVER: [&str; 22] = [
            "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "svg", "heic", "pdf", "doc", "docx",
            "ppt", "pptx", "exe", "dll", "mp3", "mp4", "mov", "ttf", "ico", "ps1",
        ];
        let extension = self
            .origin
            .file
            .rsplit_once('.')
            .map(|(_, extension)| extension.to_lowercase());
        !self.ignored && extension.is_none_or(|extension| !NEVER.contains(&extension.as_str()))
    }
}

/// Opens all inputs below the paths. `headers` recognises the headers of known tables. Each pair in `encodings`
/// consists of a file name or path that the user typed, and the encoding of the matching files.
///
/// # Errors
/// Returns [`DiscoverError`] if a path does not exist, cannot be read, or is neither a file nor a folder.
pub fn open(
    paths: &[PathBuf],
    headers: &impl HeaderNames,
    encodings: &[(String, String)],
) -> Result<OpenedInputs, DiscoverError> {
    open_with_progress(paths, headers, encodings, &ByteProgress::default())
}

/// Opens all inputs like [`open`], and reports the progress of the first pass over all bytes.
///
/// # Errors
/// Returns the same errors as [`open`].
pub fn open_with_progress(
    paths: &[PathBuf],
    headers: &impl HeaderNames,
    encodings: &[(String, String)],
    progress: &ByteProgress,
) -> Result<OpenedInputs, DiscoverError> {
    let found = discover::discover(paths, progress)?;
    let mut opened = OpenedInputs::default();
    opened.add_refused(&found);
    let given: Vec<GivenEncoding<'_>> = encodings
        .iter()
        .map(|encoding| GivenEncoding::new(encoding, &found.inputs))
        .collect();
    let texts = open_texts(&found.inputs, headers, &given);
    for (input, text) in found.inputs.iter().zip(texts) {
        match text {
            None => opened.open_workbook(input),
            Some(Ok(file)) => opened.grids.push(InputGrid::of_text(input, file)),
            Some(Err(refusal)) => opened.refuse(Origin::file(&input.path), refusal),
        }
    }
    let unused = given
        .iter()
        .filter(|given| !found.inputs.iter().any(|input| given.is_for(input)));
    opened.unused_encodings = unused.map(|given| given.typed.to_owned()).collect();
    opened.notes.extend(found.notes);
    Ok(opened)
}

impl OpenedInputs {
    fn add_refused(&mut self, found: &DiscoveredFiles) {
        for refused in &found.refused {
            self.refuse(Origin::file(&refused.path), refused.refusal.clone());
        }
        for ignored in &found.ignored {
            self.refused.push(RefusedInput {
                origin: Origin::file(&ignored.path),
                refusal: ignored.reason.refusal(),
                ignored: true,
                may_be_export: ignored.reason.may_be_export,
            });
        }
    }

    fn refuse(&mut self, origin: Origin, refusal: Refusal) {
        self.refused.push(RefusedInput {
            origin,
            refusal,
            ignored: false,
            may_be_export: true,
        });
    }

    fn open_workbook(&mut self, input: &Input) {
        let workbook = match workbook::open(&input.path, &input.content) {
            Ok(workbook) => workbook,
            Err(refusal) => return self.refuse(Origin::file(&input.path), refusal),
        };
        self.notes.extend(workbook.notes);
        for sheet in workbook.refused {
            self.refuse(sheet.origin.as_ref().clone(), sheet.refusal);
        }
        self.grids.extend(
            workbook
                .sheets
                .into_iter()
                .map(|sheet| InputGrid::of_sheet(input, sheet)),
        );
    }
}

/// Opens the text files in parallel. Returns one element for each input, in the same order. The element of a workbook
/// is `None`.
fn open_texts(
    inputs: &[Input],
    headers: &impl HeaderNames,
    encodings: &[GivenEncoding<'_>],
) -> Vec<Option<Result<OpenedText, Refusal>>> {
    let open = |input: &Input| {
        let letters = input.letters.as_ref()?;
        let origin = Arc::new(Origin::file(&input.path));
        let encoding = encodings
            .iter()
            .find(|given| given.is_for(input))
            .map(|given| given.encoding);
        let content = &input.content;
        Some(input_grid::open_text(
            &origin, content, letters, headers, encoding,
        ))
    };
    inputs.par_iter().map(open).collect()
}
