//! The tables that an XLSX workbook itself declares ("Format as Table") -> where they stand.
//!
//! A declared table says for certain which row is its header and whether its last row is a total.
//! This is information only: a declaration that cannot be read is passed over, and the rows of
//! the sheet are read all the same.

use std::collections::HashMap;
use std::io::{BufReader, Read, Seek};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader as XmlReader, XmlVersion};
use zip::ZipArchive;

/// A table as the workbook declares it; rows count from 1 and columns from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListObject {
    /// The name that the user sees.
    pub name: String,
    /// First row, the header's if there is one.
    pub first_row: u64,
    /// Last row, that of the totals if there is one.
    pub last_row: u64,
    /// First column.
    pub first_column: u32,
    /// Last column.
    pub last_column: u32,
    /// Whether the first row holds the names of the columns.
    pub has_header: bool,
    /// Whether the last row holds totals.
    pub has_totals: bool,
}

/// Returns the declared tables by the name of their sheet.
pub(super) fn by_sheet(source: impl Read + Seek) -> HashMap<String, Vec<ListObject>> {
    let Ok(mut package) = ZipArchive::new(source) else {
        return HashMap::new();
    };
    let parts = relations(&mut package, "xl/workbook.xml");
    let mut found: HashMap<String, Vec<ListObject>> = HashMap::new();
    for sheet in elements(&mut package, "xl/workbook.xml", "sheet") {
        let (Some(name), Some(id)) = (sheet.get("name"), sheet.get("id")) else {
            continue;
        };
        let part = parts.iter().find(|part| part.id == *id);
        let tables = part.map(|part| relations(&mut package, &part.target));
        for table in tables.into_iter().flatten().filter(Relation::is_table) {
            let declared = elements(&mut package, &table.target, "table");
            let objects = declared.iter().filter_map(ListObject::declared);
            found.entry(name.clone()).or_default().extend(objects);
        }
    }
    found
}

impl ListObject {
    fn declared(table: &Attributes) -> Option<Self> {
        let (first, last) = table.get("ref")?.split_once(':')?;
        let (first_row, first_column) = place(first)?;
        let (last_row, last_column) = place(last)?;
        let count = |name: &str| table.get(name).map(String::as_str);
        Some(Self {
            name: table.get("displayName")?.clone(),
            first_row,
            last_row,
            first_column,
            last_column,
            has_header: count("headerRowCount") != Some("0"),
            has_totals: !matches!(count("totalsRowCount"), None | Some("0")),
        })
    }
}

/// Returns row, from 1, and column, from 0, of a reference such as `B7`.
fn place(reference: &str) -> Option<(u64, u32)> {
    let digits = reference.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, row) = reference.split_at(digits);
    let column = letters.bytes().try_fold(0_u32, |sum, letter| {
        let digit = letter.is_ascii_uppercase().then(|| letter - b'A' + 1)?;
        sum.checked_mul(26)?.checked_add(digit.into())
    })?;
    Some((row.parse().ok()?, column.checked_sub(1)?))
}

/// A link from one part of the package to another.
#[derive(Debug)]
struct Relation {
    id: String,
    kind: String,
    target: String,
}

impl Relation {
    fn is_table(&self) -> bool {
        self.kind.ends_with("/table")
    }
}

/// Returns where a part links to, as names of parts.
fn relations<S: Read + Seek>(package: &mut ZipArchive<S>, part: &str) -> Vec<Relation> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let list = format!("{folder}/_rels/{name}.rels");
    elements(package, &list, "Relationship")
        .into_iter()
        .filter_map(|mut link| {
            Some(Relation {
                id: link.remove("Id")?,
                kind: link.remove("Type")?,
                target: resolve(folder, &link.remove("Target")?),
            })
        })
        .collect()
}

/// Returns the name of the part that a link in a folder points to.
fn resolve(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in target.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// The attributes of an element by their names without prefix.
type Attributes = HashMap<String, String>;

/// Returns the elements of a name in a part, as far as the part can be read.
fn elements<S: Read + Seek>(
    package: &mut ZipArchive<S>,
    part: &str,
    element: &str,
) -> Vec<Attributes> {
    let Ok(file) = package.by_name(part) else {
        return Vec::new();
    };
    let mut xml = XmlReader::from_reader(BufReader::new(file));
    let mut found = Vec::new();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) => {
                if start.local_name().as_ref() == element {
                    found.push(attributes(&start));
                }
            }
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

fn attributes(start: &BytesStart<'_>) -> Attributes {
    start
        .attributes()
        .flatten()
        .filter_map(|attribute| {
            let name = attribute.key.local_name().as_ref().to_owned();
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .ok()?
                .into_owned();
            Some((name, value))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_rows_from_1_and_columns_from_0() {
        for (reference, expected) in [
            ("A1", Some((1, 0))),
            ("K15", Some((15, 10))),
            ("XFD1048576", Some((1_048_576, 16_383))),
            ("15", None),
            ("K", None),
            ("ZZZZZZZZZ1", None),
        ] {
            assert_eq!(place(reference), expected, "{reference}");
        }
    }

    #[test]
    fn links_lead_from_the_folder_of_the_part_or_from_the_root() {
        assert_eq!(
            resolve("xl/worksheets", "../tables/table1.xml"),
            "xl/tables/table1.xml"
        );
        assert_eq!(resolve("xl", "/xl/tables/t.xml"), "xl/tables/t.xml");
        assert_eq!(
            resolve("xl", "worksheets/./sheet1.xml"),
            "xl/worksheets/sheet1.xml"
        );
    }
}
