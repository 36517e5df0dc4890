//! Compares the names of inputs with the names that the user enters in options.

/// Whether file systems ignore case, as they usually do on Windows and macOS.
pub const IGNORES_CASE: bool = cfg!(any(windows, target_os = "macos"));

/// Returns whether `typed` is the display name of an input (`name`), or consists of the last parts of this name. Both
/// `/` and `\` separate folders.
pub fn is_named(name: &str, typed: &str) -> bool {
    is_end(&Comparable::of(name), &Comparable::of(typed))
}

/// Returns whether the path `typed` is the display name of an input (`name`) or ends with this name, as
/// `C:\exports\a.csv` ends with `a.csv`.
pub fn is_end_of(name: &str, typed: &str) -> bool {
    is_end(&Comparable::of(typed), &Comparable::of(name))
}

fn is_end(path: &Comparable, end: &Comparable) -> bool {
    path.0 == end.0 || path.0.ends_with(&format!("/{}", end.0))
}

/// A path normalised so that different spellings of the same path are equal.
struct Comparable(String);

impl Comparable {
    fn of(path: &str) -> Self {
        Self::with_case(path, IGNORES_CASE)
    }

    fn with_case(path: &str, ignore_case: bool) -> Self {
        let path = path.replace('\\', "/");
        let path = path.trim_start_matches("./");
        Self(if ignore_case {
            path.to_lowercase()
        } else {
            path.to_owned()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_is_named_by_its_path_or_the_end_of_it() {
        assert!(is_named("more/a.csv", "more/a.csv"));
        assert!(is_named("more/a.csv", "a.csv"));
        assert!(is_named("more/a.csv", "more\\a.csv"));
        assert!(is_named("more/a.csv", ".\\more\\a.csv"));
        assert!(!is_named("more/a.csv", "ore/a.csv"));
        assert!(!is_named("a.csv", "C:\\exports\\a.csv"));
        assert!(is_end_of("a.csv", "C:\\exports\\a.csv"));
        assert!(is_end_of("more/a.csv", "\\\\server\\share\\more\\a.csv"));
        assert!(!is_end_of("a.csv", "C:\\exports\\ba.csv"));
    }

    #[test]
    fn case_matters_only_where_file_systems_are_case_sensitive() {
        let end = |ignore_case| {
            is_end(
                &Comparable::with_case("more/Användare.csv", ignore_case),
                &Comparable::with_case("ANVÄNDARE.CSV", ignore_case),
            )
        };
        assert!(end(true));
        assert!(!end(false));
    }
}
