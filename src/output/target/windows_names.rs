//! Finds names that Windows does not allow, and names whose files or folders most Windows programs cannot delete.

use std::path::{Component, Path};

/// Names of devices. They are reserved in every folder and with every file extension.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Names of devices, each followed by a digit.
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

/// Returns what is wrong with a name in the path on Windows, or `None` if it is valid.
pub(super) fn problem(path: &Path) -> Option<String> {
    if !cfg!(windows) {
        return None;
    }
    let names = path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_string_lossy()),
        _ => None,
    });
    names.into_iter().find_map(|name| problem_of_name(&name))
}

fn problem_of_name(name: &str) -> Option<String> {
    let invalid = |c: char| c.is_control() || "<>:\"|?*".contains(c);
    if let Some(character) = name.chars().find(|c| invalid(*c)) {
        return Some(format!(
            "on Windows, a name cannot contain `{}`",
            character.escape_debug()
        ));
    }
    if name.ends_with(['.', ' ']) {
        return Some("on Windows, a name cannot end with a dot or a space".to_owned());
    }
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    is_device(&stem.to_lowercase()).then(|| format!("on Windows, `{stem}` is the name of a device"))
}

fn is_device(stem: &str) -> bool {
    let mut before_digit = stem.chars();
    // Windows treats the superscript digits like ordinary digits.
    let is_digit = |c: char| c.is_ascii_digit() || "¹²³".contains(c);
    let is_numbered = before_digit.next_back().is_some_and(is_digit)
        && NUMBERED_DEVICES.contains(&before_digit.as_str());
    is_numbered || DEVICES.contains(&stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_devices_are_reserved_with_every_ending() {
        for name in [
            "con",
            "NUL",
            "nul.csv",
            "Lpt1.html",
            "com0",
            "aux .xlsx",
            "COM¹",
            "CONIN$",
        ] {
            assert!(problem_of_name(name).is_some(), "{name}");
        }
        for name in [
            "console.csv",
            "com.csv",
            "com10",
            "null",
            "lpt",
            "report.con",
        ] {
            assert_eq!(problem_of_name(name), None, "{name}");
        }
    }

    #[test]
    fn names_do_not_end_in_a_dot_or_blank() {
        assert!(problem_of_name("fixes.").is_some());
        assert!(problem_of_name("fixes ").is_some());
        assert_eq!(problem_of_name(".fixes"), None);
    }

    #[test]
    fn the_invalid_character_is_named() {
        let problem = problem_of_name("a?.csv").unwrap();
        assert!(problem.contains("`?`"), "{problem}");
        assert!(problem_of_name("a:b.csv").is_some());
        assert!(problem_of_name("a\u{7}.csv").is_some());
        assert_eq!(problem_of_name("Skjærgløtt (2) & co.csv"), None);
    }

    #[cfg(windows)]
    #[test]
    fn drives_and_parent_folders_are_not_names() {
        assert_eq!(problem(Path::new(r"C:\exports\..\a.csv")), None);
        assert_eq!(problem(Path::new(r"\\server\share\a.csv")), None);
        assert_eq!(problem(Path::new(r"\\?\C:\a.csv")), None);
        assert!(problem(Path::new(r"C:\nul\a.csv")).is_some());
    }
}
