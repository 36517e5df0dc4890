//! Opens and loads the inputs that the options name, and shows the progress.

use crate::cli::options::Options;
use crate::console::{self, Console, Progress};
use crate::error::Error;
use crate::ingest::{self, OpenedInputs};
use crate::load::{self, LoadedInputs};
use crate::schema::Dictionary;

/// Returns the built-in dictionary with the user's aliases.
#[allow(
    clippy::disallowed_methods,
    reason = "the alias file is named by the user"
)]
pub(super) fn dictionary(options: &Options) -> Result<Dictionary, Error> {
    let mut dictionary = Dictionary::built_in();
    if let Some(path) = &options.aliases {
        let text = std::fs::read_to_string(path).map_err(|source| Error::Read {
            path: path.clone(),
            source,
        })?;
        dictionary.extend(&text).map_err(|source| Error::Aliases {
            path: path.clone(),
            source,
        })?;
    }
    Ok(dictionary)
}

/// Opens the inputs.
pub(super) fn open(
    options: &Options,
    dictionary: &Dictionary,
    progress: &Progress,
) -> Result<OpenedInputs, Error> {
    let (inputs, encodings) = (&options.inputs, &options.encodings);
    let mut opened =
        ingest::open_with_progress(inputs, dictionary, encodings, progress.first_pass())?;
    opened.leave_out_own_reports();
    progress.start_reading(&opened.grids);
    match opened.unused_encodings.first() {
        None => Ok(opened),
        Some(file) => Err(Error::UnusedEncoding { file: file.clone() }),
    }
}

/// Opens the inputs and loads them into one dataset.
///
/// # Errors
/// Returns [`Error::NothingReadable`] if no input contains a known table, and another [`Error`] if an input cannot be
/// opened or an option contradicts the inputs.
pub(super) fn load(
    options: &Options,
    dictionary: &Dictionary,
    console: &Console,
) -> Result<LoadedInputs, Error> {
    let progress = console.progress(&options.console);
    let opened = open(options, dictionary, &progress)?;
    let (tables, layouts) = (&options.tables, &options.layouts);
    let loaded = load::load(&opened, dictionary, tables, layouts, |source| {
        progress.at(source);
    })?;
    progress.finish();
    if loaded.data.tables().next().is_none() {
        let message = console::nothing_readable(&options.inputs, &loaded.inputs);
        return Err(Error::NothingReadable(message));
    }
    Ok(loaded)
}
