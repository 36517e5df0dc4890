//! The one pass over all bytes of an input before anything is read: its hash, its length and, of a
//! text, what its letters are.
//!
//! Turns the bytes of a file into a few facts and holds none of them. What is in the file is no
//! matter here.

use std::fmt::Write as _;
use std::io;

use sha2::{Digest, Sha256};

use super::byte_progress::ByteProgress;
use super::content::Content;
use super::file_kind::FileKind;
use super::text::{ByteStats, EncodingEvidence};

/// Bytes of a file that are looked at in one go: few enough to be still near the processor when they are.
const CHUNK: usize = 128 * 1024;

/// What the pass shows.
#[derive(Debug)]
pub(super) struct Inspection {
    /// SHA-256 of the bytes, in hexadecimal.
    pub(super) sha256: String,
    /// Number of bytes.
    pub(super) bytes: u64,
    /// What the letters of a text are.
    pub(super) letters: Option<EncodingEvidence>,
}

impl Inspection {
    /// Reads all bytes once: while the hash of some is taken, they are surveyed and the next are
    /// read.
    pub(super) fn of(content: &Content, kind: FileKind, watch: &ByteProgress) -> io::Result<Self> {
        let mut survey = (kind == FileKind::Text).then(ByteStats::default);
        let mut source = content.open()?;
        let mut sha256 = Sha256::new();
        let mut bytes = 0;
        // With one byte more than there are, most files need no second chunk.
        let room = usize::try_from(content.size()?.saturating_add(1)).unwrap_or(CHUNK);
        let (mut chunk, mut next) = (vec![0; room.min(CHUNK)], Vec::new());
        let mut filled = source.fill(&mut chunk)?;
        while filled > 0 {
            let (text, is_last) = (&chunk[..filled], filled < chunk.len());
            bytes += filled as u64;
            watch.saw(filled as u64);
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
