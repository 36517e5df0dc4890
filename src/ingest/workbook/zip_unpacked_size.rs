//! Checks the unpacked size of an XLSX, XLSB or ODS workbook, which is a zip package, before the workbook library
//! unpacks it.
//!
//! The check can trust the stated sizes, because the zip reader stops when a part exceeds its stated size. Only the
//! start of the shared strings is unpacked here.

use std::io::{BufReader, Read, Seek};

use quick_xml::Reader as XmlReader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::refusals;
use crate::ingest::refusal::Refusal;

/// Maximum stated size in bytes of one sheet. The limit is high, because sheets are read in pieces.
const MAX_SHEET_BYTES: u64 = 4 << 30;
/// Maximum total of the stated sizes, in bytes, of the parts that are neither sheets nor media. The library stores
/// these parts in memory.
const MAX_MEMORY_BYTES: u64 = 1 << 30;
/// The compression ratio is limited only for parts larger than this, in bytes. The XML of ordinary sheets shrinks to a
/// tenth, and the XML of very repetitive sheets to a fortieth.
const SMALL_BYTES: u64 = 50 << 20;
const MAX_RATIO: u64 = 200;
/// Minimum length in bytes of a shared string (`<si/>`).
const MIN_STRING_BYTES: u64 = 5;

/// Refuses a package that is damaged or exceeds the limits.
pub(super) fn check(source: impl Read + Seek) -> Result<(), Refusal> {
    let package = ZipArchive::new(source).map_err(refusals::damaged)?;
    let mut in_memory = 0_u64;
    for index in 0..package.len() {
        let part = package.by_index_data(index).map_err(refusals::damaged)?;
        let name = part.name_raw().to_ascii_lowercase();
        let (stored, unpacked) = (part.compressed_size(), part.size());
        if unpacked > SMALL_BYTES && unpacked / MAX_RATIO > stored {
            return Err(refusals::too_large("a part over 200 times its size"));
        }
        if contains(&name, b"worksheets/") {
            if unpacked > MAX_SHEET_BYTES {
                return Err(refusals::too_large("a sheet of over 4 GB"));
            }
        } else if !contains(&name, b"media/") {
            in_memory = in_memory.saturating_add(unpacked);
        }
    }
    if in_memory > MAX_MEMORY_BYTES {
        return Err(refusals::too_large("texts of over 1 GB"));
    }
    Ok(())
}

fn contains(name: &[u8], part: &[u8]) -> bool {
    name.windows(part.len()).any(|window| window == part)
}

/// Refuses a workbook that states more shared strings than the part with the strings can contain. The library allocates
/// memory for the stated number, and a failed allocation cannot be caught.
pub(super) fn check_strings(source: impl Read + Seek) -> Result<(), Refusal> {
    let mut package = ZipArchive::new(source).map_err(refusals::damaged)?;
    let strings = package
        .file_names_raw()
        .position(|name| name.to_ascii_lowercase().ends_with(b"sharedstrings.xml"));
    let Some(index) = strings else {
        return Ok(());
    };
    let part = package.by_index(index).map_err(refusals::damaged)?;
    let bytes = part.size();
    let mut xml = XmlReader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml
            .read_event_into(&mut buffer)
            .map_err(refusals::damaged)?
        {
            Event::Start(start) | Event::Empty(start) => {
                let stated = start
                    .attributes()
                    .flatten()
                    .find(|attribute| attribute.key.as_ref() == "uniqueCount")
                    .and_then(|attribute| attribute.value.trim().parse::<u64>().ok());
                return match stated {
                    Some(stated) if stated > bytes / MIN_STRING_BYTES => {
                        Err(refusals::damaged("it states more texts than it contains"))
                    }
                    _ => Ok(()),
                };
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn package(name: &str, part: &[u8]) -> Cursor<Vec<u8>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(part).unwrap();
        zip.finish().unwrap()
    }

    #[test]
    fn a_stated_number_of_strings_that_does_not_fit_the_size_is_refused() {
        let strings = |count: &str| {
            let xml =
                format!("<?xml version=\"1.0\"?><sst uniqueCount=\"{count}\"><si/><si/></sst>");
            check_strings(package("xl/SharedStrings.xml", xml.as_bytes()))
        };
        assert_eq!(strings("2"), Ok(()));
        assert_eq!(strings("none"), Ok(()));
        assert!(strings("99999999999").is_err());
    }

    #[test]
    fn a_part_with_an_extreme_ratio_is_refused() {
        let blanks = vec![b' '; 51 << 20];
        let refusal = check(package("xl/worksheets/sheet1.xml", &blanks)).unwrap_err();
        assert!(refusal.to_string().contains("200 times"));
    }
}
