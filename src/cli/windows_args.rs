//! Corrects arguments that Windows shells pass differently from Unix shells: a backslash before a closing quotation
//! mark, and wildcards.

use std::ffi::OsString;
use std::path::PathBuf;

use super::error::UsageError;

/// Returns the arguments that the user intended.
///
/// In `"C:\exports\" -o a.html`, Windows treats `\"` as a quotation mark inside the argument. File names cannot contain
/// quotation marks, so a quotation mark at the end of an argument is turned back into a backslash.
///
/// # Errors
/// Returns [`UsageError`] if an argument has text other than spaces after the quotation mark, because that text is the
/// rest of the command line.
pub fn corrected(arguments: Vec<OsString>, on_windows: bool) -> Result<Vec<OsString>, UsageError> {
    if !on_windows {
        return Ok(arguments);
    }
    arguments.into_iter().map(with_backslash).collect()
}

fn with_backslash(argument: OsString) -> Result<OsString, UsageError> {
    let Some(text) = argument.to_str().filter(|text| text.contains('"')) else {
        return Ok(argument);
    };
    match text.split_once('"') {
        // In `"C:\exports\" > a.csv`, cmd also passes the space before `>`.
        Some((path, rest)) if rest.trim().is_empty() => Ok(format!("{path}\\").into()),
        _ => Err(UsageError::Invalid(format!(
            "this part of the command was understood as one argument: {text}\nWindows does that if a backslash comes \
             before a closing quotation mark. Remove the backslash, such as \"C:\\exports\" instead of \"C:\\exports\\\""
        ))),
    }
}

/// Replaces each path that contains `*` or `?` by the matching files and folders, in the order of their names. On Unix,
/// the shell has already replaced such paths.
///
/// # Errors
/// Returns [`UsageError`] if no file or folder matches.
pub(super) fn expanded(inputs: Vec<PathBuf>) -> Result<Vec<PathBuf>, UsageError> {
    if !cfg!(windows) {
        return Ok(inputs);
    }
    let expanded = inputs.into_iter().map(matching);
    Ok(expanded.collect::<Result<Vec<_>, _>>()?.concat())
}

fn matching(input: PathBuf) -> Result<Vec<PathBuf>, UsageError> {
    let Some(pattern) = input.to_str().filter(|text| text.contains(['*', '?'])) else {
        return Ok(vec![input]);
    };
    // The question mark in the prefix `\\?\` of long absolute paths is not a wildcard.
    if pattern.starts_with(r"\\?\") {
        return Ok(vec![input]);
    }
    let options = glob::MatchOptions {
        case_sensitive: false,
        require_literal_separator: true,
        require_literal_leading_dot: true,
    };
    // In Windows shells, brackets are ordinary characters, so they are escaped.
    let found = glob::glob_with(&pattern.replace('[', "[[]"), options)
        .map_err(|error| UsageError::Invalid(format!("cannot search `{pattern}`: {error}")))?;
    let paths: Vec<PathBuf> = found
        .filter_map(Result::ok)
        .filter(|path| !is_hidden_on_windows(path))
        .collect();
    if paths.is_empty() {
        return Err(UsageError::Invalid(format!(
            "no file or folder matches `{pattern}`"
        )));
    }
    Ok(paths)
}

/// Returns whether the path has the name of a file that Explorer itself creates: `desktop.ini` or `thumbs.db`.
fn is_hidden_on_windows(path: &std::path::Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    ["desktop.ini", "thumbs.db"]
        .iter()
        .any(|hidden| name.eq_ignore_ascii_case(hidden))
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "tests make files of their own")]
mod tests {
    use super::*;

    fn on_windows(arguments: &[&str]) -> Result<Vec<OsString>, UsageError> {
        corrected(arguments.iter().map(OsString::from).collect(), true)
    }

    #[test]
    fn a_quotation_mark_at_the_end_was_a_backslash() {
        let arguments = on_windows(&["analyze", "C:\\a b\\demo\"", "-o", "lists\""]).unwrap();
        assert_eq!(arguments, ["analyze", "C:\\a b\\demo\\", "-o", "lists\\"]);
        let redirected = on_windows(&["analyze", "C:\\a b\\demo\" "]).unwrap();
        assert_eq!(redirected, ["analyze", "C:\\a b\\demo\\"]);
        let unchanged = ["analyze", "C:\\exports", "--only", "travel"];
        assert_eq!(on_windows(&unchanged).unwrap(), unchanged);
    }

    #[test]
    fn a_line_that_became_one_argument_is_explained() {
        let error = on_windows(&["analyze", "C:\\a\\demo\" -o a.html"]).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("C:\\a\\demo\" -o a.html"), "{text}");
        assert!(text.contains("Remove the backslash"), "{text}");
        assert!(on_windows(&["analyze", "a\" b\""]).is_err());
    }

    #[test]
    fn quotation_marks_are_ordinary_characters_on_other_systems() {
        let arguments = vec![OsString::from("analyze"), OsString::from("12\" disks")];
        assert_eq!(corrected(arguments.clone(), false).unwrap(), arguments);
    }

    #[test]
    fn wildcards_match_names_in_any_case() {
        let folder = tempfile::tempdir().unwrap();
        let parent = folder.path().join("customers [all]");
        for name in ["Berg", "Ås", "adal", ".hidden"] {
            std::fs::create_dir_all(parent.join(name)).unwrap();
        }
        std::fs::write(parent.join("desktop.ini"), "").unwrap();
        let names = |pattern: &str| -> Result<Vec<String>, UsageError> {
            let paths = matching(parent.join(pattern))?;
            let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
            Ok(paths.iter().map(name).collect())
        };
        assert_eq!(names("*").unwrap(), ["Berg", "adal", "Ås"]);
        assert_eq!(names("A*").unwrap(), ["adal"]);
        assert_eq!(names("Ber?").unwrap(), ["Berg"]);
        let error = names("none*").unwrap_err().to_string();
        assert!(error.starts_with("no file or folder matches `"), "{error}");
        assert_eq!(names("missing").unwrap(), ["missing"]);
    }
}
