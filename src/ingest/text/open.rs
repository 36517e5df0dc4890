//! A file's bytes -> a file that can be read: encoding, dialect and first rows.
//!
//! What all bytes showed of the encoding is given; looks at samples for the rest. Refuses what is no
//! table as text; holds nothing but the first rows.

use std::io;
use std::sync::Arc;

use crate::ingest::content::Content;
use crate::ingest::refusal::Refusal;
use crate::model::grid::Batch;
use crate::model::location::{Note, Origin};

use super::buffer_pool::Spares;
use super::charset::Charset;
use super::detect::detect;
use super::encoding_evidence::Letters;
use super::file::TextFile;
use super::read_error::ReadError;
use super::sample::{Sample, Whole};
use super::split_block;
use super::{HeaderNames, Settings, not_a_table};

/// Rows that are shown before the file is read.
const HEAD_ROWS: usize = 64;
/// Bytes after which no more first rows are looked for.
const HEAD_BYTES: u64 = 4 * 1024 * 1024;
/// Bytes of a block while the first rows are read.
const HEAD_BLOCK: usize = 64 * 1024;
/// Bytes at the start that show what is no table of lines.
const KIND_BYTES: u64 = 4 * 1024;

/// Opens a text file, of which `letters` shows what its letters are.
///
/// # Errors
///
/// Refuses what is no table as text, what cannot be decoded or split with certainty, and what
/// cannot be read.
pub fn open(
    origin: Arc<Origin>,
    content: Content,
    letters: &Letters,
    lexicon: &dyn HeaderNames,
    settings: &Settings,
) -> Result<TextFile, Refusal> {
    let start = content
        .head(KIND_BYTES)
        .map_err(|error| unreadable(&error))?;
    if let Some(refusal) = not_a_table::recognise(&start) {
        return Err(refusal);
    }
    let charset = letters.charset(settings.encoding)?;
    let sample = content
        .open()
        .and_then(|source| {
            Sample::of(Whole {
                source,
                length: letters.length,
                mark: charset.mark,
                encoding: charset.encoding,
            })
        })
        .map_err(|error| unreadable(&error))?;
    let detected = detect(&sample, lexicon)?;
    let mut file = TextFile {
        notes: notes(&origin, &charset),
        origin,
        encoding: charset.encoding,
        encoding_is_doubtful: charset.caution.is_some(),
        dialect: detected.dialect,
        header: detected.header,
        head: Batch::default(),
        content,
        mark: charset.mark,
        length: letters.length,
        ascii: letters.ascii && !charset.encoding.is_utf16(),
        mixed: charset.minority > 0 && !charset.encoding.is_utf8(),
    };
    file.head = head(&file)?;
    Ok(file)
}

fn notes(origin: &Arc<Origin>, charset: &Charset) -> Vec<Note> {
    let minority = (charset.minority > 0).then(|| {
        let count = charset.minority;
        format!(
            "two encodings are mixed: {count} lines are not in {}, and rows with them are set \
             aside; export again as UTF-8, each query into a file of its own",
            charset.encoding
        )
    });
    charset
        .caution
        .clone()
        .into_iter()
        .chain(minority)
        .map(|text| Note::warning(Some(Arc::clone(origin)), text))
        .collect()
}

/// Returns the first rows, which the caller may look through for the header.
fn head(file: &TextFile) -> Result<Batch, Refusal> {
    let mut head = Batch::default();
    let refuse = |error: ReadError| match error {
        ReadError::Refused(refusal) => refusal,
        other => Refusal::new(other.to_string()),
    };
    let spares = Spares::default();
    let mut framer = file.framer(HEAD_BLOCK, &spares).map_err(refuse)?;
    while let Some(frame) = framer.next().map_err(refuse)? {
        let chunk = split_block::split(frame, file.context()).map_err(refuse)?;
        for row in chunk.batch.rows().take(HEAD_ROWS - head.len()) {
            head.start_row(row.number(), row.line());
            for cell in row.cells() {
                head.push_cell(cell.text, cell.kind);
            }
        }
        if head.len() == HEAD_ROWS || framer.read > HEAD_BYTES {
            break;
        }
    }
    Ok(head)
}

fn unreadable(error: &io::Error) -> Refusal {
    Refusal::new(format!(
        "cannot be read ({error}); check that the file exists and is not locked"
    ))
}
