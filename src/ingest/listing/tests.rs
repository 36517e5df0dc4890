//! Tests of listings in every format and code page, complete and truncated.

use std::sync::Arc;

use super::FileListing;
use crate::ingest::content::Content;
use crate::ingest::text::{ByteStats, EncodingEvidence};
use crate::model::grid::{Batch, ReadSummary};
use crate::model::location::Origin;

const DIR: &str = " Volume in drive C has no label.\r\n\
    \x20Volume Serial Number is 1234-ABCD\r\n\
    \r\n\
    \x20Directory of C:\\so_arc\r\n\
    \r\n\
    20.11.2026  09:15    <DIR>          .\r\n\
    20.11.2026  09:15    <DIR>          KHA\r\n\
    20.11.2026  09:15         1 234 567 tilbud.docx\r\n\
    \x20              1 File(s)      1 234 567 bytes\r\n\
    \r\n\
    \x20Directory of C:\\so_arc\\KHA\r\n\
    \r\n\
    20.11.2026  09:15    <DIR>          .\r\n\
    20.11.2026  09:15                12 S\u{f8}rensen.docx\r\n\
    \x20              1 File(s)             12 bytes\r\n\
    \r\n\
    \x20    Total Files Listed:\r\n\
    \x20              2 File(s)      1 234 579 bytes\r\n\
    \x20              3 Dir(s)  99 000 000 bytes free\r\n";

const LS: &str = ".:\ntotal 8\ndrwxr-xr-x 2 so so 4096 Nov 20 09:15 KHA\n\n./KHA:\ntotal 4\n\
    -rw-r--r-- 1 so so 12 Nov 20 09:15 a.docx\n-rw-r--r-- 1 so so 13 Nov 20 09:15 b c.docx\n";

const CHILD_ITEMS: &str = "\r\n\r\n    Directory: C:\\so_arc\r\n\r\n\r\n\
    Mode                 LastWriteTime         Length Name\r\n\
    ----                 -------------         ------ ----\r\n\
    d-----        20.11.2026     09:15                KHA\r\n\
    -a----        20.11.2026     09:15             12 S\u{f8}rensen.docx\r\n\r\n";

struct Listed {
    files: Vec<String>,
    summary: ReadSummary,
}

fn listing(bytes: &[u8]) -> Option<FileListing> {
    let mut stats = ByteStats::default();
    stats.add(bytes);
    let evidence = EncodingEvidence::of(stats);
    let origin = Arc::new(Origin::file("files.txt"));
    let content = Content::Memory(Arc::from(bytes));
    FileListing::open(&origin, &content, &evidence, None).map(|listing| listing.expect("readable"))
}

fn read(bytes: &[u8]) -> Listed {
    let listing = listing(bytes).expect("a listing");
    let shown = |batch: &Batch| -> Vec<String> {
        let row = |row: crate::model::grid::Row<'_>| {
            row.cells()
                .map(|cell| cell.text.to_owned())
                .collect::<Vec<_>>()
                .join("|")
        };
        batch
            .rows()
            .map(|each| format!("{} {}", each.number(), row(each)))
            .collect()
    };
    let mut files = Vec::new();
    let ends_within_a_line = !bytes.iter().rev().take(2).any(|byte| *byte == b'\n');
    let summary = listing
        .read(ends_within_a_line, shown, |more| files.extend(more))
        .expect("readable");
    Listed { files, summary }
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn dir_is_read_in_each_encoding_and_is_complete() {
    let with_mark = [&[0xEF, 0xBB, 0xBF], DIR.as_bytes()].concat();
    let latin: Vec<u8> = DIR
        .chars()
        .map(|c| u8::try_from(u32::from(c)).expect("a Latin-1 character"))
        .collect();
    for bytes in [DIR.as_bytes().to_vec(), with_mark, utf16(DIR), latin] {
        let Listed { files, summary } = read(&bytes);
        assert_eq!(files, ["8 tilbud.docx|1234567", "14 Sørensen.docx|12"]);
        assert_eq!(summary.stated_rows, Some(2));
        assert_eq!(summary.doubts, Vec::new());
        assert!(summary.set_aside.is_empty(), "{:?}", summary.set_aside);
    }
}

#[test]
fn one_letter_in_a_console_code_page_is_enough() {
    let bytes: Vec<u8> = DIR
        .chars()
        .map(|c| {
            if c == 'ø' {
                0x9B
            } else {
                u8::try_from(u32::from(c)).expect("a Latin-1 character")
            }
        })
        .collect();
    let listing = listing(&bytes).expect("a listing");
    let (files, _) = listing.format.files(&listing.lines.head);
    let name = files
        .rows()
        .nth(1)
        .and_then(|row| row.cell(0))
        .expect("a name")
        .text;
    let mut readings = listing.encoding().other_console_readings(name);
    readings.push(name.to_owned());
    assert!(
        readings.contains(&"Sørensen.docx".to_owned()),
        "{readings:?}"
    );
}

#[test]
fn other_programs_are_read() {
    let files = read(CHILD_ITEMS.as_bytes()).files;
    assert_eq!(files, ["9 Sørensen.docx|12"]);
    let files = read(LS.as_bytes()).files;
    assert_eq!(files, ["7 a.docx|12", "8 b c.docx|13"]);
    let files = read(b"./a\n./KHA/b.docx\n./KHA/c.docx\n").files;
    assert_eq!(
        files,
        ["1 ./a|-1", "2 ./KHA/b.docx|-1", "3 ./KHA/c.docx|-1"]
    );
    let files = read(b"7 ./a\n8 ./KHA/b.docx\n9 ./KHA/c.docx\n").files;
    assert_eq!(files[1], "2 ./KHA/b.docx|8");
}

#[test]
fn a_listing_without_its_end_is_doubted() {
    let middle = DIR
        .find("20.11.2026  09:15                12")
        .expect("a file");
    assert_eq!(read(&DIR.as_bytes()[..middle]).summary.doubts.len(), 1);
    let within_a_line = &LS.as_bytes()[..LS.len() - 4];
    assert_eq!(read(within_a_line).summary.doubts.len(), 1);
    // One file is removed from the listing, so the listing has fewer files than the number that `dir` printed.
    let shorter = DIR.replace("20.11.2026  09:15                12 Sørensen.docx\r\n", "");
    let Listed { files, summary } = read(shorter.as_bytes());
    assert_eq!((files.len(), summary.stated_rows), (1, Some(2)));
}

#[test]
fn lines_that_are_not_files_are_set_aside() {
    let with_error = LS.replace(
        "./KHA:\n",
        "./KHA:\nls: cannot open directory './X': Permission denied\n",
    );
    let summary = read(with_error.as_bytes()).summary;
    assert_eq!(summary.set_aside.len(), 1);
    assert_eq!(summary.set_aside[0].first_row, 6);
}

#[test]
fn tables_and_letters_are_not_listings() {
    for text in [
        "associate_id;name\n1;KHA\n2;OLA\n",
        "Hello,\n\nhere are the files.\n\nKind regards\nKari\n",
        "FullName,Length\nC:\\a,1\nC:\\b,2\n",
        "kari@firma.no\nola@firma.no\nmia@firma.no\n",
        " id  name\n --- ----\n  1  KHA\n",
    ] {
        assert!(listing(text.as_bytes()).is_none(), "{text}");
    }
}
