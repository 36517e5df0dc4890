//! Parses lists of paths, with or without sizes, as `find`, `dir /s /b` and PowerShell write them.

use super::fields::{is_absolute, is_number};
use super::line::ListingLine;

/// The format of a list of paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PathList {
    /// The first component of every path, such as `.`, or an empty string if the paths are absolute.
    pub(super) root: String,
    /// The position of the size in a line.
    pub(super) size: SizePlace,
}

/// The position of the size in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SizePlace {
    /// The list contains no sizes.
    Nowhere,
    /// The size precedes the path.
    First,
    /// The size follows the path.
    Last,
}

impl PathList {
    /// Returns the format of these lines, or `None` if they are not a list of paths.
    pub(super) fn detect(lines: &[&str]) -> Option<Self> {
        let lines: Vec<&str> = lines
            .iter()
            .copied()
            .filter(|line| !is_path_header(line))
            .collect();
        let &[first, _, _, ..] = lines.as_slice() else {
            return None;
        };
        let cells = |line: &str| line.matches([';', ',']).count();
        if cells(first) > 0 && lines.iter().all(|line| cells(line) == cells(first)) {
            return None;
        }
        [SizePlace::Nowhere, SizePlace::First, SizePlace::Last]
            .into_iter()
            .rev()
            .find_map(|size| {
                let path = split_size(unquoted(first), size)?.0;
                let root = if is_absolute(path) {
                    ""
                } else {
                    path.split(['/', '\\']).next().unwrap_or_default()
                };
                // A path does not begin with the scheme of a web address, such as `https:`, or with the first number of
                // a date.
                if root.ends_with(':') || is_number(root) {
                    return None;
                }
                let root = root.to_owned();
                let list = Self { root, size };
                let fits = |line: &&str| matches!(list.line(line), ListingLine::File(_));
                let nested = lines
                    .iter()
                    .filter(|line| line.contains(['/', '\\']))
                    .count();
                (lines.iter().all(fits) && nested * 2 > lines.len()).then_some(list)
            })
    }

    /// Parses a line of the list.
    pub(super) fn line<'a>(&self, line: &'a str) -> ListingLine<'a> {
        let text = unquoted(line);
        match split_size(text, self.size) {
            Some((path, bytes)) if self.has_root(path) => ListingLine::file(path, bytes),
            _ if is_path_header(line) => ListingLine::Other,
            _ => ListingLine::Unknown,
        }
    }

    fn has_root(&self, path: &str) -> bool {
        if self.root.is_empty() {
            return is_absolute(path) || path.starts_with('/');
        }
        path.strip_prefix(self.root.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '\\']))
    }
}

/// Returns whether the line belongs to the header that PowerShell writes above a list of paths.
fn is_path_header(line: &str) -> bool {
    let text = unquoted(line);
    text.eq_ignore_ascii_case("FullName")
        || text.starts_with("#TYPE ")
        || text.chars().all(|c| c == '-')
}

fn unquoted(line: &str) -> &str {
    let line = line.trim_end();
    line.strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or(line)
}

/// Returns the path and the size, if the list contains sizes. Returns `None` if a size is expected but missing.
fn split_size(text: &str, place: SizePlace) -> Option<(&str, Option<u64>)> {
    let parts = match place {
        SizePlace::Nowhere => return Some((text, None)),
        SizePlace::First => {
            let (size, path) = text.trim_start().split_once([' ', '\t'])?;
            (path.trim_start(), size)
        }
        SizePlace::Last => text.rsplit_once([' ', '\t'])?,
    };
    let (path, size) = parts;
    is_number(size).then(|| (path.trim_end(), size.parse().ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_paths_are_recognised_with_and_without_sizes() {
        for (lines, size) in [
            (
                ["C:\\a\\b.docx", "C:\\a\\c d.docx", "C:\\e"],
                SizePlace::Nowhere,
            ),
            (["./a/b", "./a/c, d", "./e"], SizePlace::Nowhere),
            (["12 ./a/b", "7 ./a/c 7", "0 ./e"], SizePlace::First),
            (["./a/b 12", "./a/c d 7", "./e\t0"], SizePlace::Last),
            (
                ["so_arc/KHA/a", "so_arc/KHA/b", "so_arc/c"],
                SizePlace::Nowhere,
            ),
        ] {
            let list = PathList::detect(&lines).expect("a list of paths");
            assert_eq!(list.size, size, "{lines:?}");
        }
        for lines in [
            ["id;path", "1;C:\\a", "2;C:\\b"],
            ["C:\\a;1", "C:\\b;2", "C:\\c;3"],
            ["Kari", "Ola", "Mia"],
            ["kari@firma.no", "ola@firma.no", "mia@firma.no"],
            ["1", "1", "1"],
            ["20/11/2026", "20/12/2026", "20/01/2027"],
            ["https://a.no/b", "https://a.no/c", "https://a.no/d"],
        ] {
            assert_eq!(PathList::detect(&lines), None, "{lines:?}");
        }
    }
}
