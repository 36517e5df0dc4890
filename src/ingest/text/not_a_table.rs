//! Documents that are text but no table of lines, by their first bytes.
//!
//! Turns the head of a file into the refusal that tells how to get a table out of it. Formats
//! with an unmistakable mark never come here; names that customers give to files prove nothing.

use crate::ingest::refusal::Refusal;

/// Bytes at the start that are looked at.
const HEAD: usize = 4096;

/// A document in text that is no table of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Html,
    SpreadsheetXml,
    Xml,
    Json,
    Rtf,
    Sylk,
    Dif,
    Dbase,
}

impl Kind {
    /// What it is, with its article, and how to get a table out of it.
    fn words(self) -> (&'static str, &'static str) {
        const SAVE_AGAIN: &str = "open it in Excel and save it as an Excel workbook (.xlsx)";
        const EXPORT: &str = "export the table itself as .csv or .xlsx";
        match self {
            Self::Html => ("a web page (HTML), whatever its name", SAVE_AGAIN),
            Self::SpreadsheetXml => ("an XML spreadsheet of Excel 2003", SAVE_AGAIN),
            Self::Sylk => ("a SYLK spreadsheet", SAVE_AGAIN),
            Self::Dif => ("a DIF spreadsheet", SAVE_AGAIN),
            Self::Dbase => ("a dBASE table", SAVE_AGAIN),
            Self::Xml => ("an XML document", EXPORT),
            Self::Json => ("a JSON document", EXPORT),
            Self::Rtf => ("a rich text document", EXPORT),
        }
    }
}

/// Beginnings of web pages, after blanks and in lower case.
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

/// Returns the refusal of a document that is no table of lines.
pub(super) fn recognise(head: &[u8]) -> Option<Refusal> {
    let (what, remedy) = kind(head)?.words();
    Some(Refusal::new(format!("{what}, not a text table; {remedy}")))
}

fn kind(head: &[u8]) -> Option<Kind> {
    if is_dbase(head) {
        return Some(Kind::Dbase);
    }
    let text = ascii_of(head);
    let text = text.trim_start();
    let starts = |start: &str| text.starts_with(start);
    markup(text)
        .or_else(|| json(text))
        .or_else(|| starts("{\\rtf").then_some(Kind::Rtf))
        .or_else(|| (starts("TABLE\r\n0,1") || starts("TABLE\n0,1")).then_some(Kind::Dif))
        .or_else(|| is_sylk(text).then_some(Kind::Sylk))
}

/// Reduces the head to ASCII so that beginnings are found in UTF-8 and UTF-16 alike.
fn ascii_of(head: &[u8]) -> String {
    head.iter()
        .take(HEAD)
        .filter(|byte| byte.is_ascii() && **byte != 0)
        .map(|&byte| char::from(byte))
        .collect()
}

fn markup(text: &str) -> Option<Kind> {
    let lower = text.to_ascii_lowercase();
    if lower.starts_with("<?xml") {
        let page = lower.contains("<html");
        let sheet = lower.contains("urn:schemas-microsoft-com:office:spreadsheet");
        return Some(match (page, sheet) {
            (true, _) => Kind::Html,
            (_, true) => Kind::SpreadsheetXml,
            _ => Kind::Xml,
        });
    }
    HTML_STARTS
        .iter()
        .any(|start| lower.starts_with(start))
        .then_some(Kind::Html)
}

/// JSON opens with a bracket and then another bracket or a quote; `[Name],[Id]` is a header.
fn json(text: &str) -> Option<Kind> {
    let inner = text.strip_prefix(['{', '['])?.trim_start();
    inner.starts_with(['"', '{', '[']).then_some(Kind::Json)
}

/// A SYLK file opens with an `ID;P…` record in capitals, and every record begins with one of few
/// letters; a CSV file may well begin with the columns `ID;Phone`.
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

/// A dBASE header holds the version, a date (year, month, day) and its own length.
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
    fn documents_are_told_by_content() {
        for (head, expected) in [
            (&b"\r\n<HTML><body>"[..], Kind::Html),
            (b"\xEF\xBB\xBF<table>", Kind::Html),
            (b"\xFF\xFE<\0h\0t\0m\0l\0>\0", Kind::Html),
            (b"{\\rtf1\\ansi", Kind::Rtf),
            (b"ID;PWXL;N;E\r\nP;PGeneral\r\n", Kind::Sylk),
            (b"ID;PWXL;N;E\rP;PGeneral\r", Kind::Sylk),
            (b"TABLE\r\n0,1\r\n\"EXCEL\"", Kind::Dif),
            (b"[ {\"id\": 1} ]", Kind::Json),
            (b"<?xml version=\"1.0\"?><a/>", Kind::Xml),
        ] {
            assert_eq!(kind(head), Some(expected));
        }
    }

    #[test]
    fn tables_that_resemble_documents_are_left_alone() {
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
