//! A zip archive or a gzip file -> the files in it, unpacked in memory.
//!
//! Members are taken in the order of the archive's directory, so two of one name are both there.
//! One that cannot be read is refused alone; nothing is written anywhere.

use std::io::{Read, Seek};

use flate2::read::MultiGzDecoder;
use zip::read::{Config, ZipFileEntry, ZipReadOptions};
use zip::result::ZipError;
// `ZipArchive` keeps one member for each name; only this one shows every entry of the directory.
use zip::unstable::read::{ZipIterable, ZipIterableFiles};

use super::display_names;
use super::limits::{Allowance, Body, Fault, Member};
use super::refusal::Refusal;

/// Unpacks a zip archive.
///
/// Refuses an archive that is damaged, empty or beyond the limits; then nothing of it is used.
pub(super) fn unzip(
    source: impl Read + Seek,
    allowance: &mut Allowance,
) -> Result<Vec<Member>, Refusal> {
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
        return Err(Refusal::new("an archive without files; pack it again"));
    }
    Ok(members)
}

fn member<S: Read + Seek>(
    entry: ZipFileEntry<'_>,
    entries: &mut ZipIterableFiles<S>,
    allowance: &mut Allowance,
) -> Result<Member, Refusal> {
    allowance.take_member()?;
    let stored_name = display_names::decode(entry.name_raw());
    let name = display_names::harmless(&stored_name);
    let leads_out = display_names::leads_out(&stored_name);
    let body = match name.split('/').find_map(display_names::ignored_because) {
        Some(why) => Body::Ignored(why),
        None if entry.is_symlink() => Body::Ignored("a link"),
        None => body(entry, entries, allowance)?,
    };
    Ok(Member {
        name,
        leads_out,
        body,
    })
}

fn body<S: Read + Seek>(
    entry: ZipFileEntry<'_>,
    entries: &mut ZipIterableFiles<S>,
    allowance: &mut Allowance,
) -> Result<Body, Refusal> {
    let stored = entry.compressed_size();
    match entry.with_reader(entries.reader_mut(), ZipReadOptions::new()) {
        Ok(file) => allowance.read(file, stored).or_else(Fault::contain),
        Err(error) => Ok(Body::Refused(locked(&error))),
    }
}

/// Says why a member cannot be opened.
fn locked(error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            Refusal::new(
                "password-protected; unpack it with its password into the folder and run again",
            )
        }
        ZipError::CompressionMethodNotSupported(_) | ZipError::UnsupportedArchive(_) => {
            Refusal::new(format!(
                "packed in a way that is not read here ({error}); unpack it into the folder and \
                 run again"
            ))
        }
        _ => damaged(error),
    }
}

fn damaged(error: &ZipError) -> Refusal {
    Refusal::new(format!(
        "a damaged or incomplete archive ({error}); copy or download it again"
    ))
}

/// Unpacks a gzip file: one member, named as the file without its ending.
pub(super) fn gunzip(
    source: impl Read,
    stored: u64,
    file_name: &str,
    allowance: &mut Allowance,
) -> Result<Member, Refusal> {
    allowance.take_member()?;
    let name = file_name
        .strip_suffix(".gz")
        .filter(|name| !name.is_empty())
        .unwrap_or("content");
    let content = MultiGzDecoder::new(source);
    Ok(Member {
        name: name.to_owned(),
        leads_out: false,
        body: allowance.read(content, stored).or_else(Fault::contain)?,
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
    fn a_gzip_file_of_several_parts_is_one_member() {
        let bytes = [gzipped(b"id;name\n"), gzipped(b"1;a\n")].concat();
        let unpack = |bytes: &[u8]| gunzip(bytes, 40, "a.csv.gz", &mut Allowance::new());
        let member = unpack(&bytes).unwrap();
        assert_eq!(member.name, "a.csv");
        assert_eq!(member.body, Body::Bytes(b"id;name\n1;a\n".to_vec()));
        let cut = unpack(&bytes[..bytes.len() - 3]).unwrap();
        assert!(matches!(cut.body, Body::Refused(_)));
    }

    #[test]
    fn a_changed_byte_in_a_member_is_a_damaged_member_and_not_other_data() {
        let plain = b"id;name\n1;anna\n".repeat(50);
        let mut bytes = packed(&[("a.csv", &plain)]);
        // The data follow 30 bytes of local header and the name.
        bytes[30 + "a.csv".len() + 4] ^= 0x10;
        for member in unzip(Cursor::new(bytes), &mut Allowance::new()).unwrap() {
            assert!(matches!(member.body, Body::Refused(_)));
        }
    }

    #[test]
    fn an_archive_of_too_many_files_is_refused_whole() {
        let names = (0..1001).map(|n| format!("{n}.csv")).collect::<Vec<_>>();
        let files = names.iter().map(|name| (name.as_str(), &b"x"[..]));
        let bytes = packed(&files.collect::<Vec<_>>());
        let refusal = unzip(Cursor::new(bytes), &mut Allowance::new()).unwrap_err();
        assert!(refusal.message.contains("more than 1000 files"));
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
