//! Unpacks zip archives and gzip files in memory.
//!
//! Members are read one by one in the order of the central directory, so two members with the same name are both read.
//! If a member cannot be read, only that member is refused. Nothing is written to disk.

use std::io::{self, Read, Seek, SeekFrom};

use flate2::read::MultiGzDecoder;
use memchr::memmem;
use zip::CompressionMethod;
use zip::read::{Config, ZipFileEntry, ZipReadOptions};
use zip::result::ZipError;
// `ZipIterable` is used because `ZipArchive` keeps only one member for each name.
use zip::unstable::read::{ZipIterable, ZipIterableFiles};

use super::display_names;
use super::not_exports::LeftOut;
use super::password_protected;
use super::refusal::Refusal;
use super::unpack_limits::{Allowance, ArchiveMember, MemberContent, UnpackError};
use crate::locale::Message;

/// Unpacks a zip archive.
///
/// Refuses an archive that is damaged or empty, or that exceeds the unpacking limits.
pub(super) fn unzip(
    source: impl Read + Seek,
    allowance: &mut Allowance,
) -> Result<Vec<ArchiveMember>, Refusal> {
    let mut archive =
        ZipIterable::try_new(source, Config::default()).map_err(|error| damaged(&error))?;
    let entries = archive.files().map_err(|error| damaged(&error))?;
    let mut members = Vec::new();
    while let Some(entry) = entries.next() {
        let entry = entry.map_err(|error| damaged(&error))?;
        if !entry.is_dir() {
            members.push(member(entry, entries, allowance)?);
        }
    }
    if members.is_empty() {
        return Err(Refusal::new(Message::new("refused-archive-empty")));
    }
    Ok(members)
}

fn member<S: Read + Seek>(
    entry: ZipFileEntry<'_>,
    entries: &mut ZipIterableFiles<S>,
    allowance: &mut Allowance,
) -> Result<ArchiveMember, Refusal> {
    allowance.count_member()?;
    let stored_name = display_names::decode(entry.name_raw());
    let name = display_names::sanitise(&stored_name);
    let escapes_folder = display_names::escapes_folder(&stored_name);
    let content = match name.split('/').find_map(display_names::left_out) {
        Some(why) => MemberContent::Ignored(why),
        None if entry.is_symlink() => MemberContent::Ignored(LeftOut::by_rule("left-out-link")),
        None => body(entry, entries, allowance)?,
    };
    Ok(ArchiveMember {
        name,
        escapes_folder,
        content,
    })
}

fn body<S: Read + Seek>(
    entry: ZipFileEntry<'_>,
    entries: &mut ZipIterableFiles<S>,
    allowance: &mut Allowance,
) -> Result<MemberContent, Refusal> {
    let stored = entry.compressed_size();
    // The zip library would report an unsupported compression method only when the member is read, so the method is
    // checked here.
    #[allow(deprecated, reason = "the only way to name other methods")]
    if let CompressionMethod::Unsupported(method) = entry.compression() {
        return Ok(MemberContent::Refused(unsupported_compression(method)));
    }
    match entry.with_reader(entries.reader_mut(), ZipReadOptions::new()) {
        Ok(file) => allowance
            .read(file, stored)
            .or_else(UnpackError::into_content),
        Err(error) => Ok(MemberContent::Refused(cannot_open(&error))),
    }
}

/// Returns the refusal for a member that cannot be opened.
fn cannot_open(error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            password_protected::archive()
        }
        ZipError::CompressionMethodNotSupported(method) => unsupported_compression(*method),
        ZipError::UnsupportedArchive(_) => Refusal::new(Message::new("refused-archive-packing"))
            .technical(
                Message::new("refused-archive-packing.cause").with("cause", error.to_string()),
            ),
        _ => damaged(error),
    }
}

/// Returns the refusal for a member compressed with an unsupported method. `method` is its number in APPNOTE 4.4.5.
fn unsupported_compression(method: u16) -> Refusal {
    let name = match method {
        1 => "Shrink".to_owned(),
        6 => "Implode".to_owned(),
        12 => "BZip2".to_owned(),
        14 => "LZMA".to_owned(),
        93 => "Zstandard".to_owned(),
        95 => "XZ".to_owned(),
        96 => "JPEG".to_owned(),
        98 => "PPMd".to_owned(),
        _ => format!("method {method}"),
    };
    Refusal::new(Message::new("refused-archive-compression").with("method", name))
}

/// Returns whether a zip archive is the last part of a split archive. In such a part, the part number in the end record
/// is not 0.
pub(super) fn is_last_part(source: &mut (impl Read + Seek)) -> io::Result<bool> {
    /// Length in bytes of the end record without its comment (APPNOTE 4.3.16). `COMMENT` is the maximum length of the
    /// comment.
    const RECORD: u64 = 22;
    const COMMENT: u64 = 0xFFFF;
    const MAGIC: &[u8] = b"PK\x05\x06";
    let length = source.seek(SeekFrom::End(0))?;
    source.seek(SeekFrom::Start(length.saturating_sub(RECORD + COMMENT)))?;
    let mut end = Vec::new();
    source.read_to_end(&mut end)?;
    source.rewind()?;
    let record = memmem::rfind(&end, MAGIC).and_then(|at| end.get(at + MAGIC.len()..));
    // If all bits of the part number are set, the real number is in the ZIP64 record. That record is not examined, so
    // the archive is not recognised as a last part.
    let part = record.and_then(|record| record.first_chunk::<2>());
    Ok(part.is_some_and(|part| !matches!(u16::from_le_bytes(*part), 0 | u16::MAX)))
}

fn damaged(error: &ZipError) -> Refusal {
    Refusal::new(Message::new("refused-archive-damaged"))
        .technical(Message::new("refused-archive-damaged.cause").with("cause", error.to_string()))
}

/// Unpacks a gzip file. Its single member gets the name of the file without the extension.
pub(super) fn gunzip(
    source: impl Read,
    stored: u64,
    file_name: &str,
    allowance: &mut Allowance,
) -> Result<ArchiveMember, Refusal> {
    allowance.count_member()?;
    let name = file_name
        .strip_suffix(".gz")
        .filter(|name| !name.is_empty())
        .unwrap_or("content");
    let content = MultiGzDecoder::new(source);
    Ok(ArchiveMember {
        name: name.to_owned(),
        escapes_folder: false,
        content: allowance
            .read(content, stored)
            .or_else(UnpackError::into_content)?,
    })
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use proptest::prelude::*;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn gzipped(bytes: &[u8]) -> Vec<u8> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
        gzip.write_all(bytes).unwrap();
        gzip.finish().unwrap()
    }

    #[test]
    fn a_gzip_file_with_several_streams_is_one_member() {
        let bytes = [gzipped(b"id;name\n"), gzipped(b"1;a\n")].concat();
        let unpack = |bytes: &[u8]| gunzip(bytes, 40, "a.csv.gz", &mut Allowance::new());
        let member = unpack(&bytes).unwrap();
        assert_eq!(member.name, "a.csv");
        assert_eq!(
            member.content,
            MemberContent::Bytes(b"id;name\n1;a\n".to_vec())
        );
        let cut = unpack(&bytes[..bytes.len() - 3]).unwrap();
        assert!(matches!(cut.content, MemberContent::Refused(_)));
    }

    #[test]
    fn a_member_with_a_changed_byte_is_refused() {
        let plain = b"id;name\n1;anna\n".repeat(50);
        let mut bytes = packed(&[("a.csv", &plain)]);
        // The data follows the 30-byte local header and the file name, so this line changes a byte of the data.
        bytes[30 + "a.csv".len() + 4] ^= 0x10;
        for member in unzip(Cursor::new(bytes), &mut Allowance::new()).unwrap() {
            assert!(matches!(member.content, MemberContent::Refused(_)));
        }
    }

    #[test]
    fn an_archive_with_too_many_files_is_refused() {
        let names = (0..1001).map(|n| format!("{n}.csv")).collect::<Vec<_>>();
        let files = names.iter().map(|name| (name.as_str(), &b"x"[..]));
        let bytes = packed(&files.collect::<Vec<_>>());
        let refusal = unzip(Cursor::new(bytes), &mut Allowance::new()).unwrap_err();
        assert!(refusal.to_string().contains("more than 1000 files"));
    }

    proptest! {
        #[test]
        fn damaged_archives_never_panic(cut in 0_usize..400, place in 0_usize..400, byte: u8) {
            let mut bytes = packed(&[("a.csv", b"id;name\n1;a\n"), ("b/c.csv", b"x;y\n")]);
            let length = bytes.len();
            bytes[place % length] = byte;
            bytes.truncate(length - cut % 8);
            let _ = unzip(Cursor::new(bytes), &mut Allowance::new());
        }
    }
}
