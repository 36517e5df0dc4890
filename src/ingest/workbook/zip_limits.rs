//! Checks a workbook that is a zip package before the library unfolds it.
//!
//! The sizes stated in the package bound what comes out of it: the zip reader stops a part that
//! grows past its stated size. Nothing is unfolded here but the start of the shared strings.

use std::io::{BufReader, Read, Seek};

use quick_xml::Reader as XmlReader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::errors;
use crate::ingest::refusal::Refusal;

/// Stated size of one sheet, which passes through in pieces.
const MAX_SHEET_BYTES: u64 = 4 << 30;
/// Stated size of everything else, which is held in memory.
const MAX_HELD_BYTES: u64 = 1 << 30;
/// A part may only unfold to more than this if it does so by less than the ratio below. The XML
/// of real sheets shrinks to a tenth, that of the dullest to a fortieth.
const SMALL_BYTES: u64 = 50 << 20;
const MAX_RATIO: u64 = 200;
/// A shared string takes at least this in XML (`<si/>`).
const MIN_STRING_BYTES: u64 = 5;

/// Refuses a package that is damaged or unfolds beyond the limits.
pub(super) fn check(source: impl Read + Seek) -> Result<(), Refusal> {
    let mut package = ZipArchive::new(source).map_err(errors::damaged)?;
    let mut held = 0_u64;
    let mut strings = None;
    for index in 0..package.len() {
        let part = package.by_index_data(index).map_err(errors::damaged)?;
        let name = part.name_raw().to_ascii_lowercase();
        let (stored, unfolded) = (part.compressed_size(), part.size());
        if unfolded > SMALL_BYTES && unfolded / MAX_RATIO > stored {
            return Err(errors::too_large("a part over 200 times its size"));
        }
        if contains(&name, b"worksheets/") {
            if unfolded > MAX_SHEET_BYTES {
                return Err(errors::too_large("a sheet of over 4 GB"));
            }
        } else if !contains(&name, b"media/") {
            held = held.saturating_add(unfolded);
        }
        if name.ends_with(b"sharedstrings.xml") {
            strings = Some((index, unfolded));
        }
    }
    if held > MAX_HELD_BYTES {
        return Err(errors::too_large("texts of over 1 GB"));
    }
    match strings {
        Some((index, bytes)) => check_strings(&mut package, index, bytes),
        None => Ok(()),
    }
}

fn contains(name: &[u8], part: &[u8]) -> bool {
    name.windows(part.len()).any(|window| window == part)
}

/// Refuses shared strings that state more strings than they have room for: the library allocates
/// by that number, and an allocation that fails cannot be caught.
fn check_strings<S: Read + Seek>(
    package: &mut ZipArchive<S>,
    index: usize,
    bytes: u64,
) -> Result<(), Refusal> {
    let part = package.by_index(index).map_err(errors::damaged)?;
    let mut xml = XmlReader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(errors::damaged)? {
            Event::Start(start) | Event::Empty(start) => {
                let stated = start
                    .attributes()
                    .flatten()
                    .find(|attribute| attribute.key.as_ref() == "uniqueCount")
                    .and_then(|attribute| attribute.value.trim().parse::<u64>().ok());
                return match stated {
                    Some(stated) if stated > bytes / MIN_STRING_BYTES => {
                        Err(errors::damaged("it states more texts than it holds"))
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
    fn strings_that_are_only_stated_are_not_believed() {
        let strings = |count: &str| {
            let xml =
                format!("<?xml version=\"1.0\"?><sst uniqueCount=\"{count}\"><si/><si/></sst>");
            check(package("xl/SharedStrings.xml", xml.as_bytes()))
        };
        assert_eq!(strings("2"), Ok(()));
        assert_eq!(strings("none"), Ok(()));
        assert!(strings("99999999999").is_err());
    }

    #[test]
    fn a_part_of_nothing_but_blanks_is_refused() {
        let blanks = vec![b' '; 51 << 20];
        let refusal = check(package("xl/worksheets/sheet1.xml", &blanks)).unwrap_err();
        assert!(refusal.message.contains("200 times"));
    }
}
