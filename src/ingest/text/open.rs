//! Opens a text file: determines its encoding and dialect, and reads its first rows.
//!
//! The encoding is derived from a pass over all bytes, the dialect from samples. Input that is not a text table is
//! refused. Only the first rows are stored in memory.

use std::sync::Arc;

use crate::ingest::content::Content;
pub(super) use crate::ingest::file_kind::unreadable;
use crate::ingest::refusal::Refusal;
use crate::locale::Message;
use crate::model::grid::{Batch, HEAD_ROWS};
use crate::model::location::{Note, Origin};

use super::buffer_pool::BufferPool;
use super::detect::detect;
use super::encoding::Encoding;
use super::encoding_choice::EncodingChoice;
use super::encoding_evidence::EncodingEvidence;
use super::file::TextFile;
use super::read_error::ReadError;
use super::sample::{Sample, SampledFile};
use super::split_block;
use super::{HeaderNames, not_a_table};

/// Reading of the first rows stops after this many bytes, even if fewer than [`HEAD_ROWS`] rows were found.
const HEAD_BYTES: u64 = 4 * 1024 * 1024;
/// Block size in bytes while the first rows are read.
const HEAD_BLOCK: usize = 64 * 1024;
/// This many bytes at the start of the file are examined for formats that are not text tables.
const SIGNATURE_BYTES: u64 = 4 * 1024;

/// Opens a text file and reads its first rows.
///
/// `evidence` is what a pass over all bytes showed about the encoding. `encoding` overrides the evidence.
///
/// # Errors
///
/// Refuses a document that is not a text table, a file whose encoding or dialect cannot be determined, and a file that
/// cannot be read.
pub fn open(
    origin: Arc<Origin>,
    content: Content,
    evidence: &EncodingEvidence,
    header_names: &dyn HeaderNames,
    encoding: Option<Encoding>,
) -> Result<TextFile, Refusal> {
    let start = content
        .head(SIGNATURE_BYTES)
        .map_err(|error| unreadable(&error))?;
    if let Some(refusal) = not_a_table::recognise(&start) {
        return Err(refusal);
    }
    let choice = evidence.encoding_choice(encoding)?;
    let sample = content
        .open()
        .and_then(|source| {
            Sample::of(SampledFile {
                source,
                length: evidence.length,
                bom_length: choice.bom_length,
                encoding: choice.encoding,
            })
        })
        .map_err(|error| unreadable(&error))?;
    let detected = detect(&sample, header_names)?;
    let mut file = TextFile {
        notes: notes(&origin, &choice),
        origin,
        encoding: choice.encoding,
        encoding_is_uncertain: choice.caution.is_some(),
        dialect: detected.dialect,
        header: detected.header,
        head: Batch::default(),
        content,
        bom_length: choice.bom_length,
        length: evidence.length,
        ascii: evidence.ascii && !choice.encoding.is_utf16(),
        mixed: choice.minority_lines > 0 && !choice.encoding.is_utf8(),
    };
    file.head = head(&file)?;
    Ok(file)
}

fn notes(origin: &Arc<Origin>, choice: &EncodingChoice) -> Vec<Note> {
    let warning = |text: Message| Note::warning(Some(Arc::clone(origin)), text);
    let caution = choice.caution.as_ref().map(|caution| {
        let (text, technical) = caution.describe();
        warning(text).technical(technical)
    });
    let mixed = (choice.minority_lines > 0).then(|| {
        warning(
            Message::new("note-mixed-encodings")
                .with("lines", choice.minority_lines)
                .with("encoding", choice.encoding.name()),
        )
    });
    caution.into_iter().chain(mixed).collect()
}

/// Returns the first rows of the file, in which a later stage searches for the header.
pub(super) fn head(file: &TextFile) -> Result<Batch, Refusal> {
    let mut head = Batch::default();
    let refuse = |error: ReadError| match error {
        ReadError::Refused(refusal) => refusal,
        other => Refusal {
            message: other.message(),
            technical: None,
        },
    };
    let pool = BufferPool::default();
    let mut reader = file.block_reader(HEAD_BLOCK, &pool).map_err(refuse)?;
    while let Some(block) = reader.next().map_err(refuse)? {
        let split = split_block::split(block, file.context()).map_err(refuse)?;
        for row in split.batch.rows().take(HEAD_ROWS - head.len()) {
            head.push_row(row);
        }
        if head.len() == HEAD_ROWS || reader.bytes_read > HEAD_BYTES {
            break;
        }
    }
    Ok(head)
}
