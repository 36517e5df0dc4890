//! What an XLSX sheet holds beside the values of its cells: declared tables, links to e-mail
//! addresses, hidden rows and columns.
//!
//! The cells do not wait for it: it is read from the package a second time, at the same time as
//! they are, and only as far as there is something to find. What cannot be read is passed over.

use std::collections::HashMap;
use std::io::{BufReader, Read};
use std::sync::Arc;

use memchr::memmem;
use quick_xml::Reader as XmlReader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::catch_panic;
use super::errors;
use super::opc::{Attributes, attributes, relations, sheets};
use super::xlsx_tables::{declared, place};
use crate::ingest::content::Content;
use crate::model::grid::{Declared, Link, column_letters};
use crate::model::location::{Note, Origin};

/// Cells that one link may span before only its first is told of.
const MAX_SPAN: usize = 10_000;
/// Hidden rows or columns that a note names.
const NAMED: usize = 8;
/// How much of a sheet is searched at a time.
const BLOCK: usize = 1 << 16;

/// What is known of a sheet before its cells are read.
#[derive(Debug, Default)]
pub(super) struct Beside {
    /// The tables that the workbook declares.
    pub(super) declared: Vec<Declared>,
    part: String,
    /// E-mail addresses that cells link to, by the name of the link.
    addresses: HashMap<String, String>,
}

/// What is known when the sheet has been searched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Margins {
    /// Hidden rows that hold something.
    pub(super) hidden_rows: Vec<u64>,
    /// Hidden columns, first and last of each run.
    pub(super) hidden_columns: Vec<(usize, usize)>,
    /// Cells that link to an e-mail address.
    pub(super) links: Vec<Link>,
}

/// Returns what is known of each sheet, by its name.
pub(super) fn by_sheet(content: &Content) -> HashMap<String, Beside> {
    let Some(mut package) = content.open().ok().and_then(|s| ZipArchive::new(s).ok()) else {
        return HashMap::new();
    };
    let mut found = HashMap::new();
    for sheet in sheets(&mut package) {
        let mut beside = Beside {
            part: sheet.part,
            ..Beside::default()
        };
        for link in relations(&mut package, &beside.part) {
            if link.kind.ends_with("/table") {
                let table = declared(&mut package, &link.target);
                beside.declared.extend(table);
            } else if let Some(address) = mail_address(&link.target) {
                beside.addresses.insert(link.id, address);
            }
        }
        found.insert(sheet.name, beside);
    }
    found
}

impl Beside {
    /// Searches the sheet for what is hidden and what links to an address.
    pub(super) fn search(&self, content: &Content) -> Margins {
        let search = || {
            let open = || content.open().map_err(errors::damaged);
            let mut package = ZipArchive::new(open()?).map_err(errors::damaged)?;
            if self.addresses.is_empty() {
                let part = package.by_name(&self.part).map_err(errors::damaged)?;
                if !hides_anything(part) {
                    return Ok(Margins::default());
                }
            }
            let part = package.by_name(&self.part).map_err(errors::damaged)?;
            Ok(self.margins(part))
        };
        // The cells are the sheet: if they can be read, nothing is refused for its margins.
        catch_panic::attempt(search).unwrap_or_default()
    }

    fn margins(&self, part: impl Read) -> Margins {
        let mut xml = XmlReader::from_reader(BufReader::new(part));
        let mut margins = Margins::default();
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
                    "v" | "is" => margins.hidden_rows.extend(hidden_row.take()),
                    _ => self.take(&start, &mut margins),
                },
                Ok(Event::Empty(start)) => match start.local_name().as_ref() {
                    "row" => row = number(&attributes(&start), "r").unwrap_or(row + 1),
                    _ => self.take(&start, &mut margins),
                },
                Ok(Event::Eof) | Err(_) => return margins,
                Ok(_) => {}
            }
        }
    }

    fn take(&self, start: &BytesStart<'_>, margins: &mut Margins) {
        match start.local_name().as_ref() {
            "col" => {
                let attributes = attributes(start);
                let column = |name| number(&attributes, name).and_then(|n| n.checked_sub(1));
                if let (true, Some(first), Some(last)) =
                    (is_hidden(&attributes), column("min"), column("max"))
                {
                    let run = (first.try_into().ok(), last.try_into().ok());
                    if let (Some(first), Some(last)) = run {
                        margins.hidden_columns.push((first, last));
                    }
                }
            }
            "hyperlink" => self.take_link(&attributes(start), margins),
            _ => {}
        }
    }

    fn take_link(&self, link: &Attributes, margins: &mut Margins) {
        let address = link.get("id").and_then(|id| self.addresses.get(id));
        let (Some(address), Some(reference)) = (address, link.get("ref")) else {
            return;
        };
        let (first, last) = reference.split_once(':').unwrap_or((reference, reference));
        let (Some(first), Some(last)) = (place(first), place(last)) else {
            return;
        };
        let cells = (first.0..=last.0).flat_map(|row| (first.1..=last.1).map(move |at| (row, at)));
        margins
            .links
            .extend(cells.take(MAX_SPAN).map(|(row, column)| Link {
                row,
                column,
                address: address.clone(),
            }));
    }
}

impl Margins {
    /// Returns what a person should know of what is hidden; `width` is how many columns hold something.
    pub(super) fn notes(&self, origin: &Arc<Origin>, width: usize) -> Vec<Note> {
        let columns: Vec<String> = self
            .hidden_columns
            .iter()
            .filter(|(first, _)| *first < width)
            .map(|(first, last)| {
                let (first, last) = (
                    column_letters(*first),
                    column_letters(*last.min(&(width - 1))),
                );
                if first == last {
                    first
                } else {
                    format!("{first}:{last}")
                }
            })
            .collect();
        let rows: Vec<String> = self.hidden_rows.iter().map(u64::to_string).collect();
        [
            (rows, "row", "rows", "by a filter or by hand"),
            (columns, "run of columns", "runs of columns", "by hand"),
        ]
        .into_iter()
        .filter(|(hidden, ..)| !hidden.is_empty())
        .map(|(hidden, one, many, how)| {
            let (count, named) = (hidden.len(), hidden.len().min(NAMED));
            let rest = if named < count { " and more" } else { "" };
            let text = format!(
                "{count} {} hidden {how}, read like the others: {}{rest}",
                if count == 1 { one } else { many },
                hidden[..named].join(", ")
            );
            Note::info(Some(Arc::clone(origin)), text)
        })
        .collect()
    }
}

/// Returns whether the word `hidden` is said with a yes anywhere in a sheet: most hide nothing, and
/// this is found out many times faster than by reading the sheet as XML.
fn hides_anything(mut part: impl Read) -> bool {
    const WORD: &[u8] = b"hidden=";
    const LONGEST: usize = WORD.len() + 2;
    let finder = memmem::Finder::new(WORD);
    let mut block = vec![0; BLOCK];
    let mut kept = 0;
    loop {
        let read = match part.read(&mut block[kept..]) {
            Ok(0) | Err(_) => return false,
            Ok(read) => read,
        };
        let filled = &block[..kept + read];
        let is_yes = |at: usize| matches!(filled.get(at + LONGEST - 1), Some(b'1' | b't'));
        if finder.find_iter(filled).any(is_yes) {
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

/// Returns the address that a `mailto:` link leads to.
fn mail_address(target: &str) -> Option<String> {
    let (scheme, rest) = target.split_once(':')?;
    if !scheme.eq_ignore_ascii_case("mailto") {
        return None;
    }
    let address = rest.split_once('?').map_or(rest, |(address, _)| address);
    let decoded = decode(address.trim());
    Some(decoded).filter(|address| !address.is_empty())
}

/// Returns a text with its `%40` and the like written out; as it stands if that is no text.
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
    fn only_what_is_said_to_be_hidden_is_looked_into() {
        let at = |place: usize, word: &str| {
            let mut sheet = vec![b' '; 3 * BLOCK];
            sheet[place..place + word.len()].copy_from_slice(word.as_bytes());
            hides_anything(sheet.as_slice())
        };
        for place in (BLOCK - 12..BLOCK + 3).chain([0, 2 * BLOCK + 7]) {
            assert!(at(place, "hidden=\"1\""), "{place}");
            assert!(at(place, "hidden='true'"), "{place}");
            assert!(!at(place, "hidden=\"0\""), "{place}");
            assert!(!at(place, "hidden 1"), "{place}");
        }
    }

    #[test]
    fn hidden_rows_count_if_they_hold_something() {
        let sheet = r#"<worksheet><cols><col min="3" max="4" hidden="1"/><col min="5" max="5"/></cols>
            <sheetData><row r="7" hidden="1"><c><v>1</v></c><c><v>2</v></c></row>
            <row r="8"><c><v>1</v></c></row><row r="9" hidden="true"><c/></row>
            <row r="10" hidden="1"/><row hidden="1"><c t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>"#;
        let margins = Beside::default().margins(sheet.as_bytes());
        assert_eq!(margins.hidden_rows, [7, 11]);
        assert_eq!(margins.hidden_columns, [(2, 3)]);
    }

    #[test]
    fn links_to_addresses_are_told_by_their_cells() {
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
        let beside = Beside {
            addresses: [("rId1".to_owned(), "a@x.no".to_owned())].into(),
            ..Beside::default()
        };
        let sheet = r#"<worksheet><hyperlinks><hyperlink ref="B2:B3" r:id="rId1"/><hyperlink ref="C2" r:id="rId2"/>
            <hyperlink ref="D2" location="Sheet2!A1"/></hyperlinks></worksheet>"#;
        let links = beside.margins(sheet.as_bytes()).links;
        let cells: Vec<_> = links.iter().map(|link| (link.row, link.column)).collect();
        assert_eq!(cells, [(2, 1), (3, 1)]);
    }
}
