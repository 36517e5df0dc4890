//! Checks that the decoder and the row splitter account for every row exactly once, for arbitrary bytes.

use std::sync::Arc;

use analyze::ingest::content::Content;
use analyze::ingest::text::{ByteStats, Encoding, EncodingEvidence, HeaderNames, TextFile, open};
use analyze::model::location::Origin;

/// A few known column names, so that header detection is also tested.
struct Names;

impl HeaderNames for Names {
    fn knows(&self, header: &str) -> bool {
        ["id", "name", "email", "licenceid", "username", "person_id"]
            .iter()
            .any(|name| header.trim().eq_ignore_ascii_case(name))
    }
}

/// A delivered row.
struct Delivered {
    number: u64,
    line: u64,
    cells: Vec<String>,
}

pub(crate) fn check(bytes: &[u8]) {
    let origin = Arc::new(Origin::file("fuzz.csv"));
    let content = Content::Memory(bytes.into());
    let mut stats = ByteStats::default();
    stats.add(bytes);
    let evidence = EncodingEvidence::of(stats);
    let Ok(file) = open(origin, content, &evidence, &Names, None) else {
        return;
    };
    let mut rows: Vec<Delivered> = Vec::new();
    let summary = file.read(
        |batch| {
            let delivered = batch.rows().map(|row| Delivered {
                number: row.number(),
                line: row.line(),
                cells: row.cells().map(|cell| cell.text.to_owned()).collect(),
            });
            delivered.collect::<Vec<_>>()
        },
        |part| rows.extend(part),
    );
    let summary = match summary {
        Ok(summary) => summary,
        Err(error) => {
            let message = error.to_string();
            assert!(
                !message.contains("internal") && !message.contains("changed"),
                "{message}"
            );
            return;
        }
    };
    let mut numbers: Vec<u64> = rows.iter().map(|row| row.number).collect();
    numbers.extend(
        summary
            .set_aside
            .iter()
            .flat_map(|aside| aside.first_row..=aside.last_row),
    );
    numbers.extend(
        summary
            .skipped
            .iter()
            .flat_map(|skipped| skipped.first_row..=skipped.last_row),
    );
    numbers.sort_unstable();
    assert!(
        numbers.iter().copied().eq(1..=summary.rows),
        "rows {numbers:?} of {}",
        summary.rows
    );
    assert!(
        rows.windows(2)
            .all(|pair| pair[0].number < pair[1].number && pair[0].line < pair[1].line)
    );
    if matches!(file.encoding, Encoding::Ascii | Encoding::Utf8) {
        check_lines(bytes, &file, &rows);
    }
}

/// Checks, without using the row splitter, that the text of every cell occurs in the lines of its row.
fn check_lines(bytes: &[u8], file: &TextFile, rows: &[Delivered]) {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let end = if format!("{:?}", file.dialect.line_end()) == "Cr" {
        b'\r'
    } else {
        b'\n'
    };
    let lines: Vec<&[u8]> = text.split_inclusive(|byte| *byte == end).collect();
    for (index, row) in rows.iter().enumerate() {
        let first = usize::try_from(row.line).expect("few lines") - 1;
        let next = rows.get(index + 1).map_or(lines.len(), |next| {
            usize::try_from(next.line).expect("few lines") - 1
        });
        let raw = lines[first..next].concat();
        if raw.contains(&b'\\') {
            // A backslash may start an escape such as `\x09`, which represents another character. The text of the cell
            // then does not occur in the line.
            continue;
        }
        let mut from = 0;
        for cell in &row.cells {
            // Only the text before the first quote or line break is searched for, because a doubled quote in the line
            // is one quote in the cell.
            let plain = cell
                .split(['"', '\'', '\n', '\r'])
                .next()
                .unwrap_or_default()
                .as_bytes();
            let found = plain.is_empty()
                || raw[from..]
                    .windows(plain.len())
                    .any(|window| window == plain);
            assert!(
                found,
                "row {}: {cell:?} is not in {:?}",
                row.number,
                String::from_utf8_lossy(&raw)
            );
            if !plain.is_empty() {
                from += raw[from..]
                    .windows(plain.len())
                    .position(|window| window == plain)
                    .unwrap_or(0)
                    + plain.len();
            }
        }
    }
}
