//! Paths → grids of cells that can be read, and what could not be opened.
//!
//! Content decides what a file is, never its name. What a grid means is decided later.

mod archive;
mod byte_progress;
pub mod content;
pub mod discover;
mod display_names;
pub mod file_kind;
mod file_scan;
mod input_grid;
mod limits;
mod mail;
mod outlook;
pub mod refusal;
pub mod text;
mod unsupported;
mod walk;
pub mod workbook;

use std::path::PathBuf;
use std::sync::Arc;

use rayon::prelude::*;

pub use byte_progress::ByteProgress;
pub use discover::DiscoverError;
pub use input_grid::InputGrid;
pub use text::HeaderNames;

use crate::model::location::{Note, Origin};
use discover::{Found, Input};
use text::TextFile;

/// Everything that was found below the named paths.
#[derive(Debug, Default)]
pub struct OpenedInputs {
    /// Grids of cells, in the order of their names.
    pub sources: Vec<InputGrid>,
    /// Files and sheets that are not read.
    pub refused: Vec<RefusedInput>,
    /// What was done to names and the like.
    pub notes: Vec<Note>,
    /// Files that the user named an encoding for and that were not found.
    pub unused_encodings: Vec<String>,
}

/// Returns whether this is the name of an encoding.
pub fn is_encoding(name: &str) -> bool {
    text::Encoding::from_label(name).is_some()
}

/// Returns whether a path is, or ends with, what the user wrote.
fn is_named(path: &str, end: &str) -> bool {
    path == end || path.ends_with(&format!("/{end}"))
}

/// A file or sheet that is not read, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedInput {
    /// Where it stands.
    pub origin: Origin,
    /// Why, and what to do.
    pub message: String,
    /// Whether it was passed over because its name says that it is no export.
    pub ignored: bool,
}

impl RefusedInput {
    /// Returns whether it may be, or hold, an export: pictures, documents and programs are not.
    pub fn may_hold_tables(&self) -> bool {
        const NEVER: [&str; 22] = [
            "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "svg", "heic", "pdf", "doc", "docx",
            "ppt", "pptx", "exe", "dll", "mp3", "mp4", "mov", "ttf", "ico", "ps1",
        ];
        let ending = self
            .origin
            .file
            .rsplit_once('.')
            .map(|(_, ending)| ending.to_lowercase());
        !self.ignored && ending.is_none_or(|ending| !NEVER.contains(&ending.as_str()))
    }
}

/// Opens everything below the named paths. `headers` knows the headers that are looked for; `encodings`
/// are the user's words on text files: the end of a path, and the name of an encoding.
///
/// # Errors
/// [`DiscoverError`] if a path that was named is not there or cannot be searched.
pub fn open(
    paths: &[PathBuf],
    headers: &impl HeaderNames,
    encodings: &[(String, String)],
) -> Result<OpenedInputs, DiscoverError> {
    open_watched(paths, headers, encodings, &ByteProgress::default())
}

/// Opens everything as [`open`] does, and lets somebody watch how far the first pass over all bytes is.
///
/// # Errors
/// As [`open`].
pub fn open_watched(
    paths: &[PathBuf],
    headers: &impl HeaderNames,
    encodings: &[(String, String)],
    watch: &ByteProgress,
) -> Result<OpenedInputs, DiscoverError> {
    let found = discover::discover(paths, watch)?;
    let mut intake = OpenedInputs::default();
    intake.take_left_out(&found);
    let texts = open_texts(&found.inputs, headers, encodings);
    for (input, text) in found.inputs.iter().zip(texts) {
        match text {
            None => intake.open_book(input),
            Some(Ok(file)) => intake.sources.push(InputGrid::of_text(input, file)),
            Some(Err(message)) => intake.refuse(Origin::file(&input.path), message),
        }
    }
    intake.unused_encodings = encodings
        .iter()
        .filter(|(end, _)| !found.inputs.iter().any(|input| is_named(&input.path, end)))
        .map(|(end, _)| end.clone())
        .collect();
    intake.notes.extend(found.notes);
    Ok(intake)
}

impl OpenedInputs {
    fn take_left_out(&mut self, found: &Found) {
        for refused in &found.refused {
            self.refuse(Origin::file(&refused.path), refused.refusal.message.clone());
        }
        for ignored in &found.ignored {
            self.refused.push(RefusedInput {
                origin: Origin::file(&ignored.path),
                message: format!("passed over: {}", ignored.why),
                ignored: true,
            });
        }
    }

    fn refuse(&mut self, origin: Origin, message: String) {
        self.refused.push(RefusedInput {
            origin,
            message,
            ignored: false,
        });
    }

    fn open_book(&mut self, input: &Input) {
        let book = match workbook::open(&input.path, &input.content) {
            Ok(book) => book,
            Err(refusal) => return self.refuse(Origin::file(&input.path), refusal.message),
        };
        self.notes.extend(book.notes);
        for sheet in book.refused {
            self.refuse(sheet.origin.as_ref().clone(), sheet.refusal.message);
        }
        self.sources.extend(
            book.sheets
                .into_iter()
                .map(|sheet| InputGrid::of_sheet(input, sheet)),
        );
    }
}

/// Opens the texts among the inputs, several at a time; the answers are in the order of the inputs.
fn open_texts(
    inputs: &[Input],
    headers: &impl HeaderNames,
    encodings: &[(String, String)],
) -> Vec<Option<Result<TextFile, String>>> {
    let open = |input: &Input| {
        let letters = input.letters.as_ref()?;
        let origin = Arc::new(Origin::file(&input.path));
        let word = encodings
            .iter()
            .find(|(end, _)| is_named(&input.path, end))
            .map(|(_, name)| name.as_str());
        let content = &input.content;
        Some(input_grid::open_text(
            &origin, content, letters, headers, word,
        ))
    };
    inputs.par_iter().map(open).collect()
}
