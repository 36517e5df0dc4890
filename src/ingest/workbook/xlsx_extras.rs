//! Reads the extras of an XLSX sheet: declared tables, links to e-mail addresses, and hidden rows and columns.
//!
//! Declared tables are read when the workbook is opened. The links and the hidden rows and columns are read in parallel
//! with the cells, and only if the sheet has such links or anything hidden. Errors are ignored, because they do not
//! affect the cells, which the workbook library reads separately.

use std::collections::HashMap;
use std::io::{BufReader, Read};
use std::sync::{Arc, Mutex, PoisonError};

use memchr::memmem;
use quick_xml::Reader as XmlReader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::catch_panic;
use super::opc::{Attributes, attributes, relations, sheets};
use super::refusals;
use super::xlsx_tables::{declared, place};
use crate::ingest::content::{ByteReader, Content};
use crate::model::grid::{Declared, Link};

/// Maximum number of cells listed for one link. If a link covers more cells, the rest of the cells are not listed.
const MAX_SPAN: usize = 10_000;
/// A sheet is searched in blocks of this many bytes.
const BLOCK: usize = 1 << 16;

/// The declared tables of a sheet, and where to find its other extras in the package.
#[derive(Debug, Default)]
pub(super) struct ExtrasLocation {
    /// The tables that the workbook declares in the sheet ("Format as Table").
    pub(super) declared: Vec<Declared>,
    part: String,
    /// The e-mail address of each `mailto:` link in the sheet, by the id of the link.
    addresses: HashMap<String, String>,
    package: Option<SharedPackage>,
}

/// The open package, shared so that its directory is read only once.
type SharedPackage = Arc<Mutex<ZipArchive<ByteReader>>>;

/// The hidden rows, the hidden columns, and the links to e-mail addresses of a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct SheetExtras {
    /// The numbers, counted from 1, of the hidden rows that are not empty.
    pub(super) hidden_rows: Vec<u64>,
    /// Ranges of hidden columns, each as its first and last column, counted from 0.
    pub(super) hidden_columns: Vec<(usize, usize)>,
    /// Cells that link to an e-mail address.
    pub(super) links: Vec<Link>,
}

/// Returns the [`ExtrasLocation`] of each sheet, by sheet name. Returns an empty map if the package cannot be read.
pub(super) fn by_sheet(content: &Content) -> HashMap<String, ExtrasLocation> {
    let Some(mut package) = content.open().ok().and_then(|s| ZipArchive::new(s).ok()) else {
        return HashMap::new();
    };
    let mut locations = Vec::new();
    for sheet in sheets(&mut package) {
        let mut location = ExtrasLocation {
            part: sheet.part,
            ..ExtrasLocation::default()
        };
        for link in relations(&mut package, &location.part) {
            if link.kind.ends_with("/table") {
                let table = declared(&mut package, &link.target);
                location.declared.extend(table);
            } else if let Some(address) = mail_address(&link.target) {
                location.addresses.insert(link.id, address);
            }
        }
        locations.push((sheet.name, location));
    }
    let package = Arc::new(Mutex::new(package));
    let with_package = |(name, location)| {
        let package = Some(Arc::clone(&package));
        (
            name,
            ExtrasLocation {
                package,
                ..location
            },
        )
    };
    locations.into_iter().map(with_package).collect()
}

impl ExtrasLocation {
    /// Searches the sheet for hidden rows, hidden columns, and links to e-mail addresses. Returns an empty result if
    /// the search fails.
    pub(super) fn search(&self) -> SheetExtras {
        let search = || {
            let Some(package) = &self.package else {
                return Ok(SheetExtras::default());
            };
            // A panic in the library does not damage the package, because every part is read from the beginning.
            let mut package = package.lock().unwrap_or_else(PoisonError::into_inner);
            if self.addresses.is_empty() {
                let part = package.by_name(&self.part).map_err(refusals::damaged)?;
                if !has_hidden(part) {
                    return Ok(SheetExtras::default());
                }
            }
            let part = package.by_name(&self.part).map_err(refusals::damaged)?;
            Ok(self.read_part(part))
        };
        // Ignore an error, so that the sheet is still read.
        catch_panic::attempt(search).unwrap_or_default()
    }

    fn read_part(&self, part: impl Read) -> SheetExtras {
        let mut xml = XmlReader::from_reader(BufReader::new(part));
        let mut extras = SheetExtras::default();
        let mut buffer = Vec::new();
        let mut hidden_row = None;
        let mut row = 0;
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer) {
                Ok(Event::Start(start)) => match start.local_name().as_ref() {
                    "row" => {
                        let attributes = attributes(&start);
                        row = number(&attributes, "r").unwrap_or(row + 1);
                        hidden_row = is_hidden(&attributes).then_some(row);
                    }
                    "v" | "is" => extras.hidden_rows.extend(hidden_row.take()),
                    _ => self.read_element(&start, &mut extras),
                },
                Ok(Event::Empty(start)) => match start.local_name().as_ref() {
                    "row" => row = number(&attributes(&start), "r").unwrap_or(row + 1),
                    _ => self.read_element(&start, &mut extras),
                },
                Ok(Event::Eof) | Err(_) => return extras,
                Ok(_) => {}
            }
        }
    }

    fn read_element(&self, start: &BytesStart<'_>, extras: &mut SheetExtras) {
        match start.local_name().as_ref() {
            "col" => {
                let attributes = attributes(start);
                let column = |name| number(&attributes, name).and_then(|n| n.checked_sub(1));
                if let (true, Some(first), Some(last)) =
                    (is_hidden(&attributes), column("min"), column("max"))
                {
                    let run = (first.try_into().ok(), last.try_into().ok());
                    if let (Some(first), Some(last)) = run {
                        extras.hidden_columns.push((first, last));
                    }
                }
            }
            "hyperlink" => self.add_link(&attributes(start), extras),
            _ => {}
        }
    }

    fn add_link(&self, link: &Attributes, extras: &mut SheetExtras) {
        let address = link.get("id").and_then(|id| self.addresses.get(id));
        let (Some(address), Some(reference)) = (address, link.get("ref")) else {
            return;
        };
        let (first, last) = reference.split_once(':').unwrap_or((reference, reference));
        let (Some(first), Some(last)) = (place(first), place(last)) else {
            return;
        };
        let cells = (first.0..=last.0).flat_map(|row| (first.1..=last.1).map(move |at| (row, at)));
        extras
            .links
            .extend(cells.take(MAX_SPAN).map(|(row, column)| Link {
                row,
                column,
                address: address.clone(),
            }));
    }
}

/// Returns whether any attribute `hidden` in the part is true. Most sheets have no hidden rows, and this search is many
/// times faster than parsing the XML.
fn has_hidden(mut part: impl Read) -> bool {
    const ATTRIBUTE: &[u8] = b"hidden=";
    const LONGEST: usize = ATTRIBUTE.len() + 2;
    let finder = memmem::Finder::new(ATTRIBUTE);
    let mut block = vec![0; BLOCK];
    let mut kept = 0;
    loop {
        let read = match part.read(&mut block[kept..]) {
            Ok(0) | Err(_) => return false,
            Ok(read) => read,
        };
        let filled = &block[..kept + read];
        let is_true = |at: usize| matches!(filled.get(at + LONGEST - 1), Some(b'1' | b't'));
        if finder.find_iter(filled).any(is_true) {
            return true;
        }
        let end = filled.len();
        kept = end.min(LONGEST - 1);
        block.copy_within(end - kept..end, 0);
    }
}

fn number(attributes: &Attributes, name: &str) -> Option<u64> {
    attributes.get(name)?.parse().ok()
}

fn is_hidden(attributes: &Attributes) -> bool {
    let hidden = attributes.get("hidden").map(String::as_str);
    matches!(hidden, Some("1" | "true"))
}

/// Returns the address in a `mailto:` link, or `None` if the link is of another kind or without an address.
fn mail_address(target: &str) -> Option<String> {
    let (scheme, rest) = target.split_once(':')?;
    if !scheme.eq_ignore_ascii_case("mailto") {
        return None;
    }
    let address = rest.split_once('?').map_or(rest, |(address, _)| address);
    let decoded = decode(address.trim());
    Some(decoded).filter(|address| !address.is_empty())
}

/// Decodes percent escapes such as `%40`. Returns the text unchanged if the result is not UTF-8.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *first == b'%');
        let byte = code
            .and_then(|code| std::str::from_utf8(code).ok())
            .and_then(|code| u8::from_str_radix(code, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = &after[if byte.is_some() { 2 } else { 0 }..];
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_attributes_are_found_across_blocks() {
        let at = |place: usize, word: &str| {
            let mut sheet = vec![b' '; 3 * BLOCK];
            sheet[place..place + word.len()].copy_from_slice(word.as_bytes());
            has_hidden(sheet.as_slice())
        };
        for place in (BLOCK - 12..BLOCK + 3).chain([0, 2 * BLOCK + 7]) {
            assert!(at(place, "hidden=\"1\""), "{place}");
            assert!(at(place, "hidden='true'"), "{place}");
            assert!(!at(place, "hidden=\"0\""), "{place}");
            assert!(!at(place, "hidden 1"), "{place}");
        }
    }

    #[test]
    fn hidden_rows_are_listed_if_they_are_not_empty() {
        let sheet = r#"<worksheet><cols><col min="3" max="4" hidden="1"/><col min="5" max="5"/></cols>
            <sheetData><row r="7" hidden="1"><c><v>1</v></c><c><v>2</v></c></row>
            <row r="8"><c><v>1</v></c></row><row r="9" hidden="true"><c/></row>
            <row r="10" hidden="1"/><row hidden="1"><c t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>"#;
        let extras = ExtrasLocation::default().read_part(sheet.as_bytes());
        assert_eq!(extras.hidden_rows, [7, 11]);
        assert_eq!(extras.hidden_columns, [(2, 3)]);
    }

    #[test]
    fn cells_with_links_to_addresses_are_listed() {
        for (target, address) in [
            ("mailto:a@x.no", Some("a@x.no")),
            ("MAILTO:a%40x.no?subject=Hei", Some("a@x.no")),
            ("mailto:a%zz@x.no", Some("a%zz@x.no")),
            ("mailto:%ff", Some("%ff")),
            ("mailto:", None),
            ("https://x.no/a@x.no", None),
            ("../tables/table1.xml", None),
        ] {
            assert_eq!(mail_address(target).as_deref(), address, "{target}");
        }
        let location = ExtrasLocation {
            addresses: [("rId1".to_owned(), "a@x.no".to_owned())].into(),
            ..ExtrasLocation::default()
        };
        let sheet = r#"<worksheet><hyperlinks><hyperlink ref="B2:B3" r:id="rId1"/><hyperlink ref="C2" r:id="rId2"/>
            <hyperlink ref="D2" location="Sheet2!A1"/></hyperlinks></worksheet>"#;
        let links = location.read_part(sheet.as_bytes()).links;
        let cells: Vec<_> = links.iter().map(|link| (link.row, link.column)).collect();
        assert_eq!(cells, [(2, 1), (3, 1)]);
    }
}
