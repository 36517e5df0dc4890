//! Opens a text file as lines, without detecting a table.

use std::sync::Arc;

use super::dialect::{Delimited, Dialect, Escape};
use super::encoding::Encoding;
use super::encoding_choice::EncodingChoice;
use super::encoding_evidence::EncodingEvidence;
use super::file::TextFile;
use super::open::{head, unreadable};
use super::sample::{Sample, SampledFile};
use crate::ingest::content::Content;
use crate::ingest::refusal::Refusal;
use crate::model::grid::Batch;
use crate::model::location::Origin;

/// Opens a text file as rows with one cell each. The cell is the text of the line.
///
/// `evidence` is what a pass over all bytes showed about the encoding. `encoding` overrides the evidence. If the
/// encoding cannot be determined, code page 850 is assumed, which Windows consoles use.
///
/// # Errors
///
/// Refuses a file that cannot be read.
pub fn open_lines(
    origin: Arc<Origin>,
    content: Content,
    evidence: &EncodingEvidence,
    encoding: Option<Encoding>,
) -> Result<TextFile, Refusal> {
    let choice = evidence
        .encoding_choice(encoding)
        .unwrap_or_else(|_| EncodingChoice::certain(Encoding::Cp850, 0));
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
    let mut file = TextFile {
        notes: Vec::new(),
        origin,
        encoding: choice.encoding,
        encoding_is_uncertain: false,
        dialect: Dialect::Delimited(Delimited {
            delimiter: None,
            spaced: false,
            quote: None,
            escape: Escape::Doubled,
            line_end: sample.line_end,
            width: 1,
            header_width: 1,
            has_quoted_cells: false,
            header: None,
        }),
        header: None,
        head: Batch::default(),
        content,
        bom_length: choice.bom_length,
        length: evidence.length,
        ascii: evidence.ascii && !choice.encoding.is_utf16(),
        mixed: false,
    };
    file.head = head(&file)?;
    Ok(file)
}
