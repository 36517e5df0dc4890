//! The bytes of one input, wherever they are: on disk or unpacked in memory.
//!
//! A file on disk is only opened, never loaded whole; members of archives and attachments are in
//! memory because they have no place of their own on disk, and nothing is ever written there.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::Arc;

/// Where the bytes of an input are.
#[derive(Debug, Clone)]
pub enum Content {
    /// A file on disk.
    File(PathBuf),
    /// A member of an archive or an attachment, unpacked.
    Memory(Arc<[u8]>),
}

impl Content {
    /// Returns a reader from the first byte.
    ///
    /// # Errors
    ///
    /// Fails as opening the file fails.
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place where inputs are opened"
    )]
    pub fn open(&self) -> io::Result<ByteReader> {
        match self {
            Self::File(path) => Ok(ByteReader(Inner::File(BufReader::new(File::open(path)?)))),
            Self::Memory(bytes) => Ok(ByteReader(Inner::Memory(Cursor::new(Arc::clone(bytes))))),
        }
    }

    /// Returns the number of bytes.
    ///
    /// # Errors
    ///
    /// Fails as asking for the file's size fails.
    pub fn size(&self) -> io::Result<u64> {
        match self {
            Self::File(path) => Ok(path.metadata()?.len()),
            Self::Memory(bytes) => Ok(bytes.len() as u64),
        }
    }

    /// Returns the first bytes, at most `limit` of them.
    ///
    /// # Errors
    ///
    /// Fails as opening or reading the file fails.
    pub fn head(&self, limit: u64) -> io::Result<Vec<u8>> {
        let mut head = Vec::new();
        self.open()?.take(limit).read_to_end(&mut head)?;
        Ok(head)
    }
}

/// Reads the bytes of an input in any order.
#[derive(Debug)]
pub struct ByteReader(Inner);

#[derive(Debug)]
enum Inner {
    File(BufReader<File>),
    Memory(Cursor<Arc<[u8]>>),
}

impl ByteReader {
    /// Reads as many bytes as the buffer has, or all that are left; returns how many.
    ///
    /// # Errors
    ///
    /// Fails as reading the file fails.
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
            Inner::File(file) => file.read(buffer),
            Inner::Memory(bytes) => bytes.read(buffer),
        }
    }
}

impl Seek for ByteReader {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        match &mut self.0 {
            Inner::File(file) => file.seek(position),
            Inner::Memory(bytes) => bytes.seek(position),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_is_cut_at_the_limit_and_short_content_is_whole() {
        let content = Content::Memory(Arc::from(&b"abcdef"[..]));
        assert_eq!(content.head(4).unwrap(), b"abcd");
        assert_eq!(content.head(64).unwrap(), b"abcdef");
    }
}
