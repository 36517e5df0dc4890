//! Writes text other than a report, such as a script for the customer, to a file.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use super::interrupt::StagingFolder;
use super::{replace, windows_names};
use crate::output::WriteError;

/// Writes text to a file, completely or not at all. Replaces an existing file, and creates missing folders.
///
/// # Errors
/// Returns [`WriteError`], which names the file.
pub(crate) fn write_text(path: &Path, text: &str) -> Result<(), WriteError> {
    if let Some(reason) = windows_names::problem(path) {
        return Err(WriteError::InvalidName {
            path: path.to_owned(),
            reason,
        });
    }
    if path.is_dir() {
        return Err(WriteError::IsAFolder {
            path: path.to_owned(),
        });
    }
    replace::check_replaceable(path)?;
    replace_by(path, text).map_err(|source| WriteError::Target {
        path: path.to_owned(),
        source,
    })
}

fn replace_by(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder)?;
    // Returns only the kind of the error, because its message would name the staging folder, which the user does not
    // know.
    let staging =
        StagingFolder::new_in(folder).map_err(|error| std::io::Error::from(error.kind()))?;
    let staged = staging.path().join("text");
    let mut file = fs::File::create(&staged)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    drop(file);
    replace::rename(&staged, path)
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn a_text_replaces_an_old_one_unchanged() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("export.ps1");
        for text in ["one\n", "to\r\nÆØÅ\r\n"] {
            write_text(&path, text).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_text_is_not_written_to_a_folder_and_a_missing_one_is_created() {
        let folder = TempDir::new().unwrap();
        let error = write_text(folder.path(), "x").unwrap_err();
        assert!(matches!(error, WriteError::IsAFolder { .. }), "{error}");
        let missing = folder.path().join("missing/a.txt");
        write_text(&missing, "x").unwrap();
        assert_eq!(fs::read_to_string(missing).unwrap(), "x");
    }
}
