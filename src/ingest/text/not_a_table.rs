//! Recognises, by their first bytes, documents that are not text tables with one row per line.
//!
//! The refusal describes how to export a table. Formats with a binary signature are recognised earlier. File names are
//! not examined.

use crate::ingest::refusal::Refusal;
use crate::locale::Message;

/// This many bytes at the start of a file are examined.
const HEAD: usize = 4096;

/// A document that is not a text table with one row per line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DocumentKind {
    Html,
    SpreadsheetXml,
    Xml,
    Json,
    Rtf,
    Sylk,
    Dif,
    Dbase,
    Boxed,
}

impl DocumentKind {
    /// Returns the ids of two messages: the name of the document kind, and how to export a table instead.
    fn describe(self) -> (&'static str, &'static str) {
        const SAVE_AGAIN: &str = "remedy-save-in-excel";
        const EXPORT: &str = "remedy-export";
        match self {
            Self::Html => ("format-html", SAVE_AGAIN),
            Self::SpreadsheetXml => ("format-xml-spreadsheet", SAVE_AGAIN),
            Self::Sylk => ("format-sylk", SAVE_AGAIN),
            Self::Dif => ("format-dif", SAVE_AGAIN),
            Self::Dbase => ("format-dbase", SAVE_AGAIN),
            Self::Xml => ("format-xml", EXPORT),
            Self::Json => ("format-json", EXPORT),
            Self::Rtf => ("format-rtf", EXPORT),
            Self::Boxed => ("format-boxed", "remedy-choose-csv"),
        }
    }
}

/// The first characters of web pages, in lower case and without leading whitespace.
const HTML_STARTS: [&str; 9] = [
    "<html",
    "<!doctype html",
    "<table",
    "<head",
    "<meta",
    "<body",
    "<style",
    "<div",
    "<!--",
];

/// Returns a refusal if the document is not a text table with one row per line.
pub(super) fn recognise(head: &[u8]) -> Option<Refusal> {
    let (what, remedy) = kind(head)?.describe();
    Some(Refusal::new(
        Message::new("refused-text-document")
            .with("what", Message::new(what))
            .with("remedy", Message::new(remedy)),
    ))
}

fn kind(head: &[u8]) -> Option<DocumentKind> {
    if is_dbase(head) {
        return Some(DocumentKind::Dbase);
    }
    if is_boxed(head) {
        return Some(DocumentKind::Boxed);
    }
    let text = ascii_of(head);
    let text = text.trim_start();
    let starts = |start: &str| text.starts_with(start);
    markup(text)
        .or_else(|| json(text))
        .or_else(|| starts("{\\rtf").then_some(DocumentKind::Rtf))
        .or_else(|| (starts("TABLE\r\n0,1") || starts("TABLE\n0,1")).then_some(DocumentKind::Dif))
        .or_else(|| is_sylk(text).then_some(DocumentKind::Sylk))
}

/// Returns only the ASCII characters of the head, so that text in UTF-8 and UTF-16 can be examined in the same way.
fn ascii_of(head: &[u8]) -> String {
    head.iter()
        .take(HEAD)
        .filter(|byte| byte.is_ascii() && **byte != 0)
        .map(|&byte| char::from(byte))
        .collect()
}

fn markup(text: &str) -> Option<DocumentKind> {
    let lower = text.to_ascii_lowercase();
    if lower.starts_with("<?xml") {
        let page = lower.contains("<html");
        let sheet = lower.contains("urn:schemas-microsoft-com:office:spreadsheet");
        return Some(match (page, sheet) {
            (true, _) => DocumentKind::Html,
            (_, true) => DocumentKind::SpreadsheetXml,
            _ => DocumentKind::Xml,
        });
    }
    HTML_STARTS
        .iter()
        .any(|start| lower.starts_with(start))
        .then_some(DocumentKind::Html)
}

/// Returns [`DocumentKind::Json`] if a quote or a second bracket follows the opening bracket. Otherwise returns `None`,
/// because text such as `[Name],[Id]` is a header.
fn json(text: &str) -> Option<DocumentKind> {
    let inner = text.strip_prefix(['{', '['])?.trim_start();
    inner
        .starts_with(['"', '{', '['])
        .then_some(DocumentKind::Json)
}

/// Returns whether the text begins with two SYLK records, of which the first is `ID;P…` without lower-case letters.
/// Both conditions are needed, because the header of a CSV file may begin with `ID;Phone` or `ID;PHONE`.
fn is_sylk(text: &str) -> bool {
    let mut lines = text.split(['\r', '\n']).filter(|line| !line.is_empty());
    let opens = lines.next().is_some_and(|line| {
        line.starts_with("ID;P") && !line.contains(|c: char| c.is_ascii_lowercase())
    });
    let record = |line: &str| {
        ["P;", "B;", "C;", "F;", "O;", "NN;", "E"]
            .iter()
            .any(|start| line.starts_with(start))
    };
    opens && lines.next().is_some_and(record)
}

/// Returns whether the first line that is not blank is the upper border of a box, drawn with box-drawing characters in
/// UTF-8.
fn is_boxed(head: &[u8]) -> bool {
    let head = &head[..head.len().min(HEAD)];
    let text = String::from_utf8_lossy(head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head));
    let border = text.lines().map(str::trim).find(|line| !line.is_empty());
    border.is_some_and(|line| {
        line.starts_with(['┌', '╔', '╭', '┏'])
            && line
                .chars()
                .all(|c| ('\u{2500}'..='\u{257F}').contains(&c) || c == '\u{FFFD}')
    })
}

/// Returns whether the head is a dBASE header. Such a header has a version, a date (year, month, day) and reserved
/// bytes.
fn is_dbase(head: &[u8]) -> bool {
    const VERSIONS: [u8; 8] = [0x02, 0x03, 0x30, 0x31, 0x83, 0x8B, 0xF5, 0x43];
    let [version, _, month, day, ..] = head else {
        return false;
    };
    let reserved_is_zero = head.get(12..14) == Some(&[0, 0]);
    VERSIONS.contains(version)
        && (1..=12).contains(month)
        && (1..=31).contains(day)
        && reserved_is_zero
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_recognised_by_content() {
        for (head, expected) in [
            (&b"\r\n<HTML><body>"[..], DocumentKind::Html),
            (b"\xEF\xBB\xBF<table>", DocumentKind::Html),
            (b"\xFF\xFE<\0h\0t\0m\0l\0>\0", DocumentKind::Html),
            (b"{\\rtf1\\ansi", DocumentKind::Rtf),
            (b"ID;PWXL;N;E\r\nP;PGeneral\r\n", DocumentKind::Sylk),
            (b"ID;PWXL;N;E\rP;PGeneral\r", DocumentKind::Sylk),
            (b"TABLE\r\n0,1\r\n\"EXCEL\"", DocumentKind::Dif),
            (b"[ {\"id\": 1} ]", DocumentKind::Json),
            (b"<?xml version=\"1.0\"?><a/>", DocumentKind::Xml),
            (
                "┌────┬──────┐\n│ id │ name │\n".as_bytes(),
                DocumentKind::Boxed,
            ),
            (
                "\u{FEFF}╔════╗\r\n║ id ║\r\n".as_bytes(),
                DocumentKind::Boxed,
            ),
        ] {
            assert_eq!(kind(head), Some(expected));
        }
    }

    #[test]
    fn tables_that_resemble_documents_are_accepted() {
        for head in [
            "ID;Phone\n1;2\n",
            "[Name],[Id]\n",
            "TABLE,0,1\n",
            "{id},name\n",
            "C;D\n",
        ] {
            assert_eq!(recognise(head.as_bytes()), None, "{head}");
        }
    }
}
