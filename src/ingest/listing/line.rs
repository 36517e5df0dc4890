//! One line of a file listing → a file, or what else it is.
//!
//! Only numbers, signs and positions decide, because the texts of `dir` and `ls` depend on the language of the system.

use std::borrow::Cow;

/// What a line of a listing is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ListingLine<'a> {
    /// A file.
    File(ListedFile<'a>),
    /// A folder, a link, or a line around the files.
    Other,
    /// The heading of a folder's files.
    Folder,
    /// The heading of the totals at the end of `dir /s`.
    Totals,
    /// A number of files or folders that `dir` states.
    Count(u64),
    /// None of these, such as an error message.
    Unknown,
}

/// A file in a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ListedFile<'a> {
    /// The name, or the path.
    pub(super) path: Cow<'a, str>,
    /// The size in bytes, if it is listed.
    pub(super) bytes: Option<u64>,
}

impl<'a> ListingLine<'a> {
    pub(super) fn file(path: impl Into<Cow<'a, str>>, bytes: Option<u64>) -> Self {
        let path = path.into();
        Self::File(ListedFile { path, bytes })
    }
}

/// A word of a line, with the offset behind it.
#[derive(Debug, Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

fn words(line: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, character) in line.char_indices() {
        match (character == ' ', start) {
            (true, Some(from)) => {
                words.push(Word {
                    text: &line[from..at],
                    start: from,
                    end: at,
                });
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    if let Some(from) = start {
        words.push(Word {
            text: &line[from..],
            start: from,
            end: line.len(),
        });
    }
    words
}

/// Returns whether a text is digits with one of these characters between them, such as `2026-11-20`.
fn is_digits_with(text: &str, separators: &[char]) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.contains(separators)
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || separators.contains(&c))
}

fn is_date(word: &str) -> bool {
    (6..=10).contains(&word.trim_end_matches('.').len()) && is_digits_with(word, &['-', '.', '/'])
}

fn is_time(word: &str) -> bool {
    (4..=8).contains(&word.len()) && is_digits_with(word, &[':', '.'])
}

/// Returns whether the word follows a time of twelve hours: `AM`, `p.m.`, `em`.
fn is_half_day(word: &str) -> bool {
    (1..=4).contains(&word.len()) && word.chars().all(|c| c.is_alphabetic() || c == '.')
}

fn is_absolute(path: &str) -> bool {
    let bytes = path.as_bytes();
    path.starts_with("\\\\")
        || (bytes.len() > 2
            && bytes[0].is_ascii_alphabetic()
            && bytes[1] == b':'
            && b"\\/".contains(&bytes[2]))
}

/// Returns a number written with separators between groups of three digits, and the rest of the text.
fn grouped_number(text: &str) -> Option<(u64, &str)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut at = digits(text);
    let mut number = text[..at].parse::<u64>().ok()?;
    while let Some(separator) = text[at..].chars().next() {
        let group = &text[at + separator.len_utf8()..];
        // ÿ is the no-break space of the code page 850, read in another.
        let separates = matches!(
            separator,
            ',' | '.' | ' ' | '\'' | '\u{2019}' | '\u{A0}' | '\u{202F}' | 'ÿ'
        );
        if !separates || digits(group) != 3 {
            break;
        }
        number = number
            .checked_mul(1000)?
            .checked_add(group[..3].parse().ok()?)?;
        at += separator.len_utf8() + 3;
    }
    Some((number, &text[at..]))
}

/// Width of the column of sizes of `dir`, from the end of the time to the name.
const DIR_SIZE_COLUMN: usize = 19;

/// Reads a line of `dir` or `dir /s`.
pub(super) fn of_dir(line: &str) -> ListingLine<'_> {
    if let Some(text) = line.strip_prefix(' ') {
        return around_files(text.trim());
    }
    dir_entry(line).unwrap_or(ListingLine::Unknown)
}

/// A line that begins with a space: volume, folder, counts.
fn around_files(text: &str) -> ListingLine<'_> {
    if let Some((count, rest)) = grouped_number(text) {
        let is_count = rest.trim_start().starts_with(char::is_alphabetic);
        return if is_count {
            ListingLine::Count(count)
        } else {
            ListingLine::Unknown
        };
    }
    let has_path = words(text).iter().any(|word| is_absolute(word.text));
    match (has_path, text.ends_with(':')) {
        (true, _) => ListingLine::Folder,
        (false, true) => ListingLine::Totals,
        (false, false) => ListingLine::Other,
    }
}

fn dir_entry(line: &str) -> Option<ListingLine<'_>> {
    let words = words(line);
    let [date, time, third, ..] = words.as_slice() else {
        return None;
    };
    if date.start > 0 || !is_date(date.text) || !is_time(time.text) {
        return None;
    }
    let time_end = if is_half_day(third.text) {
        third.end
    } else {
        time.end
    };
    let rest = &line[time_end..];
    let field = rest.trim_start();
    if field.starts_with('<') {
        return Some(ListingLine::Other);
    }
    // The sizes end in one column, so that a name of digits is not read as a part of the size.
    let column = rest.char_indices().nth(DIR_SIZE_COLUMN).map(|(at, _)| at);
    if let Some((size, name)) = column.map(|at| rest.split_at(at))
        && size.ends_with(' ')
        && !name.starts_with(' ')
        && let Some((bytes, "")) = grouped_number(size.trim())
    {
        return Some(ListingLine::file(name, Some(bytes)));
    }
    let (bytes, name) = grouped_number(field)?;
    Some(ListingLine::file(name.strip_prefix(' ')?, Some(bytes)))
}

/// Where `Get-ChildItem` writes the names, in characters from the start of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NameColumn(pub(super) usize);

/// Returns the column of the names if this is the header that `Get-ChildItem` writes.
pub(super) fn child_item_header(line: &str) -> Option<NameColumn> {
    let words = words(line);
    let names = ["Mode", "LastWriteTime", "Length", "Name"];
    let is_header = words.len() == names.len()
        && words
            .iter()
            .zip(names)
            .all(|(word, name)| word.text == name);
    is_header.then(|| NameColumn(line[..words[3].start].chars().count()))
}

/// Reads a line of `Get-ChildItem`.
pub(super) fn of_child_items(line: &str, column: NameColumn) -> ListingLine<'_> {
    if line.starts_with(' ') {
        return ListingLine::Folder;
    }
    if child_item_header(line).is_some() {
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
        // A long number moves the name to the right.
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

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads a line of `ls -lR` or `find -ls`.
pub(super) fn of_long_list(line: &str) -> ListingLine<'_> {
    let words = words(line);
    let is_find = words.len() > 3 && is_number(words[0].text) && is_number(words[1].text);
    let entry = if is_find { &words[2..] } else { &words[..] };
    let Some(first) = entry.first() else {
        return ListingLine::Other;
    };
    if !is_permissions(first.text) {
        return match (line.trim_end().ends_with(':'), words.as_slice()) {
            (true, _) => ListingLine::Folder,
            (false, [_, number]) if number.text.starts_with(|c: char| c.is_ascii_digit()) => {
                ListingLine::Other
            }
            _ => ListingLine::Unknown,
        };
    }
    if !first.text.starts_with('-') {
        return ListingLine::Other;
    }
    for index in 2..entry.len() {
        let Some(last) = date_after(entry, index).and_then(|length| entry.get(index + length))
        else {
            continue;
        };
        let name = line.get(last.end + 1..).unwrap_or_default();
        if name.is_empty() {
            break;
        }
        // `find -ls` escapes spaces.
        let name = if is_find {
            Cow::Owned(name.trim_start().replace("\\ ", " "))
        } else {
            Cow::Borrowed(name)
        };
        return ListingLine::file(name, entry[index].text.parse().ok());
    }
    ListingLine::Unknown
}

fn is_permissions(word: &str) -> bool {
    (10..=11).contains(&word.len())
        && word.starts_with(['-', 'd', 'l', 'b', 'c', 'p', 's'])
        && word.chars().skip(1).take(9).all(|c| "rwxsStT-".contains(c))
}

/// Returns the number of words of the date after the size at `index`, if there is one.
fn date_after(entry: &[Word<'_>], index: usize) -> Option<usize> {
    let word = |offset: usize| entry.get(index + offset).map_or("", |word| word.text);
    if !entry[index].text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_month = |word: &str| {
        (1..=6).contains(&word.chars().count()) && word.starts_with(char::is_alphabetic)
    };
    let is_day =
        |word: &str| word.trim_end_matches('.').len() <= 2 && is_number(word.trim_end_matches('.'));
    let is_end = |word: &str| is_time(word) || (word.len() == 4 && is_number(word));
    if is_date(word(1)) && is_clock(word(2)) {
        let has_zone =
            word(3).len() == 5 && word(3).starts_with(['+', '-']) && is_number(&word(3)[1..]);
        return Some(if has_zone { 3 } else { 2 });
    }
    let (one, two) = (word(1), word(2));
    let names_day = (is_month(one) && is_day(two)) || (is_day(one) && is_month(two));
    (names_day && is_end(word(3))).then_some(3)
}

/// Returns whether the word is a time, perhaps with fractions of a second.
fn is_clock(word: &str) -> bool {
    word.contains(':') && is_digits_with(word, &[':', '.'])
}

/// How a list of paths is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PathList {
    /// The first folder of relative paths; empty for absolute paths.
    pub(super) root: String,
    /// Where the size is.
    pub(super) size: SizePlace,
}

/// Where a list of paths has the sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SizePlace {
    /// It has none.
    Nowhere,
    /// Before the path.
    First,
    /// After the path.
    Last,
}

impl PathList {
    /// Returns how these lines are written, if they are a list of paths.
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
                // Neither addresses of web pages nor dates.
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

    /// Reads a line.
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

/// Returns whether the line is the header that PowerShell writes above paths.
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

/// Separates the path from the size.
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

    /// Returns `size name`, or the kind of line.
    fn shown(line: &ListingLine<'_>) -> String {
        match line {
            ListingLine::File(file) => {
                format!(
                    "{} {}",
                    file.bytes.map_or("?".to_owned(), |bytes| bytes.to_string()),
                    file.path
                )
            }
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn dir_is_read_in_the_formats_of_several_countries() {
        for (line, expected) in [
            (" Volume in drive C has no label.", "Other"),
            (" Volumenummeret er 1234-ABCD", "Other"),
            (" Directory of C:\\so_arc\\KHA", "Folder"),
            (" Innhold i \\\\server\\so_arc\\KHA", "Folder"),
            ("20.11.2026  09:15    <DIR>          .", "Other"),
            ("11/20/2026  09:15 AM    <DIR>          ..", "Other"),
            (
                "20.11.2026  09:15         1ÿ234ÿ567 brev.docx",
                "1234567 brev.docx",
            ),
            (
                "20.11.2026  09:15         1 234 567 2020 budsjett.xlsx",
                "1234567 2020 budsjett.xlsx",
            ),
            (
                "20.11.2026  09:15               567 200 kr.docx",
                "567 200 kr.docx",
            ),
            (
                "11/20/2026  09:15 AM         1,234,567 Offer (1).pdf",
                "1234567 Offer (1).pdf",
            ),
            (
                "2026-11-20  09:15                 0 tom fil.txt",
                "0 tom fil.txt",
            ),
            (
                "20/11/2026  09.15             4.096 brief.doc",
                "4096 brief.doc",
            ),
            ("               3 File(s)      1,234,567 bytes", "Count(3)"),
            (
                "           1 234 fil(er)        9 234 567 byte",
                "Count(1234)",
            ),
            ("     Total Files Listed:", "Totals"),
            ("File Not Found", "Unknown"),
            ("Access is denied.", "Unknown"),
        ] {
            assert_eq!(shown(&of_dir(line)), expected, "{line}");
        }
    }

    #[test]
    fn get_child_item_is_read_by_its_header() {
        let header = "Mode                 LastWriteTime         Length Name";
        let column = child_item_header(header).expect("the header");
        for (line, expected) in [
            (header, "Other"),
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
            assert_eq!(shown(&of_child_items(line, column)), expected, "{line}");
        }
        assert!(child_item_header("Mode,LastWriteTime,Length,Name").is_none());
    }

    #[test]
    fn ls_and_find_are_read_with_any_date() {
        for (line, expected) in [
            ("./KHA:", "Folder"),
            ("total 24", "Other"),
            (
                "drwxr-xr-x 2 so domain users 4096 Nov 20 09:15 Sub",
                "Other",
            ),
            (
                "-rw-r--r-- 1 so domain users 12345 Nov 20 09:15 brev 1.docx",
                "12345 brev 1.docx",
            ),
            (
                "-rw-r--r--. 1 so so 12345 20. nov. 2024 b.docx",
                "12345 b.docx",
            ),
            ("-rwxr--r--+ 1 so so 7 2026-11-20 09:15 c.docx", "7 c.docx"),
            (
                "-rw-r--r-- 1 so so 8 2026-11-20 09:15:01.000000000 +0100 d.docx",
                "8 d.docx",
            ),
            (
                "  131 4 -rw-r--r--   1 so  so     99 Nov 20 09:15 ./KHA/e\\ f.docx",
                "99 ./KHA/e f.docx",
            ),
            (
                "ls: cannot open directory './X': Permission denied",
                "Unknown",
            ),
        ] {
            assert_eq!(shown(&of_long_list(line)), expected, "{line}");
        }
    }

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
