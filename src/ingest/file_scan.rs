//! The first pass over all bytes of an input: computes the hash and the length and, for a text file, collects evidence
//! of the encoding.
//!
//! The bytes themselves are not stored, because later steps read the input again.

use std::fmt::Write as _;
use std::io;

use sha2::{Digest, Sha256};

use super::byte_progress::ByteProgress;
use super::content::Content;
use super::file_kind::FileKind;
use super::text::{ByteStats, EncodingEvidence};

/// Number of bytes that are read at once. A chunk of this size fits in the processor cache, and is large enough that
/// handing it to another thread costs little.
const CHUNK: usize = 512 * 1024;

/// The result of the first pass.
#[derive(Debug)]
pub(super) struct FileScan {
    /// SHA-256 of the bytes, in hexadecimal.
    pub(super) sha256: String,
    /// Number of bytes.
    pub(super) bytes: u64,
    /// Evidence of the encoding, if the input is a text file.
    pub(super) letters: Option<EncodingEvidence>,
}

impl FileScan {
    /// Reads all bytes once. Hashing a chunk, updating the statistics and reading the next chunk run in parallel.
    pub(super) fn of(
        content: &Content,
        kind: FileKind,
        progress: &ByteProgress,
    ) -> io::Result<Self> {
        let mut survey = (kind == FileKind::Text).then(ByteStats::default);
        let mut source = content.open()?;
        let mut sha256 = Sha256::new();
        let mut bytes = 0;
        // The buffer is one byte larger than a small file, so that one read also detects the end of the file.
        let capacity = usize::try_from(content.size()?.saturating_add(1)).unwrap_or(CHUNK);
        let (mut chunk, mut next) = (vec![0; capacity.min(CHUNK)], Vec::new());
        let mut filled = source.fill(&mut chunk)?;
        while filled > 0 {
            let (text, is_last) = (&chunk[..filled], filled < chunk.len());
            bytes += filled as u64;
            progress.add_done(filled as u64);
            let ((), following) = rayon::join(
                || sha256.update(text),
                || {
                    if let Some(survey) = &mut survey {
                        survey.add(text);
                    }
                    if is_last {
                        return Ok(0);
                    }
                    next.resize(CHUNK, 0);
                    source.fill(&mut next)
                },
            );
            filled = following?;
            std::mem::swap(&mut chunk, &mut next);
        }
        Ok(Self {
            sha256: hexadecimal(&sha256.finalize()),
            bytes,
            letters: survey.map(EncodingEvidence::of),
        })
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
