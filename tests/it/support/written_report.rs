//! Reports in their output formats, and the text extracted from them.

use std::io::{Cursor, Read as _};

use analyze::output::{Detail, Format, View};
use analyze::report::Report;

/// Returns a report in a format, with all findings and with a line width so large that no line wraps.
pub(crate) fn bytes(format: &Format, report: &Report) -> Vec<u8> {
    let view = View {
        info: true,
        detail: Detail::All,
        width: 400,
        ..View::default()
    };
    let mut bytes = Vec::new();
    (format.write)(report, &view, &mut bytes).expect("a place to write");
    bytes
}

/// Returns all text in the file of a report. A workbook is unpacked first.
pub(crate) fn text(bytes: Vec<u8>) -> String {
    if !bytes.starts_with(b"PK") {
        return String::from_utf8(bytes).expect("text");
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut all = String::new();
    for index in 0..archive.len() {
        let mut member = archive.by_index(index).expect("a member");
        let mut bytes = Vec::new();
        member.read_to_end(&mut bytes).expect("bytes");
        all.push_str(&String::from_utf8_lossy(&bytes));
    }
    all
}
