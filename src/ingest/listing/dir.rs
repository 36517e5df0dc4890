//! Parses the lines that `dir` and `dir /s` write.

use super::fields::{grouped_number, is_absolute, is_date, is_half_day, is_time, words};
use super::line::ListingLine;

/// Width of the size column of `dir` in characters. The column extends from the end of the time to the start of the
/// name.
const DIR_SIZE_COLUMN: usize = 19;

/// Parses a line that `dir` or `dir /s` writes.
pub(super) fn line(line: &str) -> ListingLine<'_> {
    if let Some(text) = line.strip_prefix(' ') {
        return around_files(text.trim());
    }
    dir_entry(line).unwrap_or(ListingLine::Unknown)
}

/// Parses a line that begins with a space. Such a line does not describe a file: it names the volume or a folder, or
/// belongs to the counts.
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
    // All sizes end at the same position, so digits at the start of a name are not mistaken for a part of the size.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dir_is_read_in_the_formats_of_several_countries() {
        for (text, expected) in [
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
            assert_eq!(line(text).shown(), expected, "{text}");
        }
    }
}
