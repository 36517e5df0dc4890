//! Compares file system paths in their resolved form.
//!
//! On Windows, the system cannot resolve every path: it fails on some RAM disks and network drives. Wine, which runs
//! Windows programs on other systems, fails for paths with more than 260 characters. In these cases, the path is
//! resolved as far as possible, so that a path inside an input is never mistaken for a path outside the input.

use std::io::{self, ErrorKind};
use std::path::{self, Path, PathBuf};

use crate::model::file_name::IGNORES_CASE;

/// Returns the absolute path of an existing file or folder, with links resolved.
///
/// # Errors
/// Returns the error of the system if nothing exists at the path, or if the path cannot be accessed.
pub(crate) fn resolve(path: &Path) -> io::Result<PathBuf> {
    resolve_with(path, Path::canonicalize)
}

fn resolve_with(
    path: &Path,
    canonicalize: fn(&Path) -> io::Result<PathBuf>,
) -> io::Result<PathBuf> {
    let error = match canonicalize(path) {
        Err(error) => error,
        resolved => return resolved,
    };
    path.metadata()?;
    let absolute = path::absolute(path)?;
    match (absolute.parent(), absolute.file_name()) {
        (Some(parent), Some(name)) => Ok(resolve_with(parent, canonicalize)?.join(name)),
        // The path is the root of a drive.
        (None, _) => Ok(absolute),
        // The path ends with `..`. On systems other than Windows, `absolute` does not remove `..`.
        (Some(_), None) => Err(error),
    }
}

/// Returns the absolute path with links resolved, even if the last parts of the path do not exist yet.
///
/// # Errors
/// Returns the error of the system if the existing part cannot be accessed.
pub(crate) fn resolve_new(path: &Path) -> io::Result<PathBuf> {
    match resolve(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let name = path.file_name().ok_or(error)?;
            let parent = match path.parent() {
                Some(parent) if parent != Path::new("") => parent,
                _ => Path::new("."),
            };
            Ok(resolve_new(parent)?.join(name))
        }
        resolved => resolved,
    }
}

/// Returns whether two resolved paths name the same file or folder.
pub(crate) fn are_same(one: &Path, other: &Path) -> bool {
    one.components().count() == other.components().count() && starts_with(one, other)
}

/// Returns whether `path` is `input` or inside it. A path that does not exist counts as outside.
pub(crate) fn is_inside(path: &Path, input: &Path) -> bool {
    let resolved = resolve(path).ok().zip(resolve(input).ok());
    resolved.is_some_and(|(path, input)| starts_with(&path, &input))
}

/// Returns whether a resolved path is the resolved folder or inside it.
pub(crate) fn starts_with(path: &Path, folder: &Path) -> bool {
    path.starts_with(folder)
        || (IGNORES_CASE && in_lower_case(path).starts_with(in_lower_case(folder)))
}

fn in_lower_case(path: &Path) -> PathBuf {
    path.to_string_lossy().to_lowercase().into()
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "tests make files of their own")]
mod tests {
    use super::*;

    /// Resolves only short paths, as Wine (which runs Windows programs on other systems) does.
    fn only_short(path: &Path) -> io::Result<PathBuf> {
        if path.as_os_str().len() > 150 {
            Err(io::Error::from_raw_os_error(234))
        } else {
            path.canonicalize()
        }
    }

    /// Resolves nothing, as on a RAM disk.
    fn nothing(_: &Path) -> io::Result<PathBuf> {
        Err(io::Error::from_raw_os_error(1))
    }

    fn long_folder(parent: &Path) -> PathBuf {
        let names = std::iter::repeat_n("Skjærgløtt Handel AS og en lang mappe", 5);
        let folder = names.fold(parent.to_owned(), |path, name| path.join(name));
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_path_that_the_system_cannot_resolve_is_resolved_as_far_as_possible() {
        let work = tempfile::tempdir().unwrap();
        let folder = long_folder(work.path());
        let detour = work
            .path()
            .join(".")
            .join(folder.strip_prefix(&work).unwrap());
        let resolved = resolve_with(&detour, only_short).unwrap();
        assert_eq!(resolved, folder.canonicalize().unwrap());
        let absolute = resolve_with(work.path(), nothing).unwrap();
        assert!(absolute.is_absolute() && absolute.is_dir());
    }

    #[test]
    fn a_missing_path_stays_an_error() {
        let work = tempfile::tempdir().unwrap();
        let missing = long_folder(work.path()).join("missing");
        let kind = |resolved: io::Result<PathBuf>| resolved.unwrap_err().kind();
        assert_eq!(
            kind(resolve_with(&missing, only_short)),
            ErrorKind::NotFound
        );
        assert_eq!(kind(resolve_with(&missing, nothing)), ErrorKind::NotFound);
    }

    #[test]
    fn a_new_file_is_inside_the_folder_that_will_contain_it() {
        let work = tempfile::tempdir().unwrap();
        let folder = long_folder(work.path());
        let new = resolve_new(&folder.join("a/b.csv")).unwrap();
        assert!(starts_with(&new, &resolve(work.path()).unwrap()));
        assert!(starts_with(&new, &resolve(&folder).unwrap()));
        assert!(!is_inside(work.path(), &folder));
        assert!(is_inside(&folder, work.path()));
    }

    #[test]
    fn case_matters_only_where_file_systems_are_case_sensitive() {
        let (upper, lower) = (Path::new("/Berg/A.csv"), Path::new("/berg/a.csv"));
        assert_eq!(are_same(upper, lower), IGNORES_CASE);
        assert!(are_same(upper, upper));
        assert!(!are_same(upper, Path::new("/Berg")));
    }
}
