//! Parses the lines that the PowerShell command `Get-ChildItem` writes.

use super::fields::{is_number, words};
use super::line::ListingLine;

/// The position of the names in the lines of `Get-ChildItem`, in characters from the start of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NameColumn(pub(super) usize);

/// Returns the position of the names, or `None` if the line is not the header of `Get-ChildItem`.
pub(super) fn header(line: &str) -> Option<NameColumn> {
    let words = words(line);
    let names = ["Mode", "LastWriteTime", "Length", "Name"];
    let is_header = words.len() == names.len()
        && words
            .iter()
            .zip(names)
            .all(|(word, name)| word.text == name);
    is_header.then(|| NameColumn(line[..words[3].start].chars().count()))
}

/// Parses a line that `Get-ChildItem` writes.
pub(super) fn line(line: &str, column: NameColumn) -> ListingLine<'_> {
    if line.starts_with(' ') {
        return ListingLine::Folder;
    }
    if header(line).is_some() {
        return ListingLine::Other;
    }
    let words = words(line);
    let Some(mode) = words.first().filter(|word| is_mode(word.text)) else {
        return ListingLine::Unknown;
    };
    if mode.text.starts_with('d') {
        return ListingLine::Other;
    }
    let at = line.char_indices().nth(column.0).map(|(at, _)| at);
    let split = at
        .map(|at| line.split_at(at))
        .filter(|(left, _)| left.ends_with(' '));
    let (left, name) = match split {
        Some(parts) => parts,
        // A size with many digits shifts the name to the right, so the name begins after the size.
        None => match words.iter().skip(3).find(|word| is_number(word.text)) {
            Some(size) => (&line[..size.end], line[size.end..].trim_start_matches(' ')),
            None => return ListingLine::Unknown,
        },
    };
    let size = left
        .split_whitespace()
        .next_back()
        .and_then(|word| word.parse().ok());
    match (name.trim_end(), size) {
        ("", _) | (_, None) => ListingLine::Unknown,
        (name, size) => ListingLine::file(name, size),
    }
}

fn is_mode(word: &str) -> bool {
    (5..=7).contains(&word.len())
        && word.starts_with(['d', 'l', '-'])
        && word.chars().all(|c| "darhsl-".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn get_child_item_is_read_by_its_header() {
        let text = "Mode                 LastWriteTime         Length Name";
        let column = header(text).expect("the header");
        for (entry, expected) in [
            (text, "Other"),
            ("    Directory: C:\\so_arc\\KHA", "Folder"),
            (
                "d-----        20.11.2026     09:15                Sub",
                "Other",
            ),
            (
                "-a----        20.11.2026     09:15        1234567 brev.docx",
                "1234567 brev.docx",
            ),
            (
                "-a----       11/20/2026   9:15 AM             12 3 4.txt",
                "12 3 4.txt",
            ),
            (
                "-a---          2026-11-20    09:15   123456789012345 stor.zip",
                "123456789012345 stor.zip",
            ),
            ("Get-ChildItem : Access is denied", "Unknown"),
        ] {
            assert_eq!(line(entry, column).shown(), expected, "{entry}");
        }
        assert!(header("Mode,LastWriteTime,Length,Name").is_none());
    }
}
