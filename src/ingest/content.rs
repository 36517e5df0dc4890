//! The bytes of one input, on disk or unpacked in memory.
//!
//! A file on disk is read in pieces and never loaded completely. Members of archives and attachments are in memory,
//! because nothing is written to disk.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::Arc;

/// The place where the bytes of an input are stored.
#[derive(Debug, Clone)]
pub enum Content {
    /// A file on disk.
    File(PathBuf),
    /// An unpacked member of an archive, or an attachment.
    Memory(Arc<[u8]>),
}

impl Content {
    /// Opens the content. The reader starts at the first byte.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be opened.
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place where inputs are opened"
    )]
    pub fn open(&self) -> io::Result<ByteReader> {
        match self {
            Self::File(path) => Ok(ByteReader(ReaderKind::File(BufReader::new(File::open(
                path,
            )?)))),
            Self::Memory(bytes) => Ok(ByteReader(ReaderKind::Memory(Cursor::new(Arc::clone(
                bytes,
            ))))),
        }
    }

    /// Returns the number of bytes.
    ///
    /// # Errors
    ///
    /// Returns an error if the metadata of the file cannot be read.
    pub fn size(&self) -> io::Result<u64> {
        match self {
            Self::File(path) => Ok(path.metadata()?.len()),
            Self::Memory(bytes) => Ok(bytes.len() as u64),
        }
    }

    /// Returns at most the first `limit` bytes.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be opened or read.
    pub fn head(&self, limit: u64) -> io::Result<Vec<u8>> {
        let mut head = Vec::new();
        self.open()?.take(limit).read_to_end(&mut head)?;
        Ok(head)
    }
}

/// A seekable reader of the bytes of an input.
#[derive(Debug)]
pub struct ByteReader(ReaderKind);

#[derive(Debug)]
enum ReaderKind {
    File(BufReader<File>),
    Memory(Cursor<Arc<[u8]>>),
}

impl ByteReader {
    /// Fills the buffer as far as possible and returns the number of bytes read.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read.
    pub fn fill(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0;
        while filled < buffer.len() {
            match self.read(&mut buffer[filled..]) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(filled)
    }
}

impl Read for ByteReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.0 {
            ReaderKind::File(file) => file.read(buffer),
            ReaderKind::Memory(bytes) => bytes.read(buffer),
        }
    }
}

impl Seek for ByteReader {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        match &mut self.0 {
            ReaderKind::File(file) => file.seek(position),
            ReaderKind::Memory(bytes) => bytes.seek(position),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_ends_at_the_limit_or_at_the_end() {
        let content = Content::Memory(Arc::from(&b"abcdef"[..]));
        assert_eq!(content.head(4).unwrap(), b"abcd");
        assert_eq!(content.head(64).unwrap(), b"abcdef");
    }
}
