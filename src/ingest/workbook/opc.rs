//! Reads the parts of an XLSX package and the relationships between them.
//!
//! Errors are ignored, because only optional information is read here. The workbook library reads the cells.

use std::collections::HashMap;
use std::io::{BufReader, Read, Seek};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader as XmlReader, XmlVersion};
use zip::ZipArchive;

const WORKBOOK: &str = "xl/workbook.xml";

/// A relationship from one part of the package to another.
#[derive(Debug)]
pub(super) struct Relation {
    pub(super) id: String,
    pub(super) kind: String,
    /// The name of the target part, or an external address.
    pub(super) target: String,
}

/// A sheet of a workbook.
#[derive(Debug)]
pub(super) struct SheetPart {
    /// The name of the sheet, as the user sees it.
    pub(super) name: String,
    /// The name of the part that contains the sheet.
    pub(super) part: String,
}

/// Returns the sheets of a workbook. A sheet is left out if the relationships of the workbook do not name its part.
pub(super) fn sheets<S: Read + Seek>(package: &mut ZipArchive<S>) -> Vec<SheetPart> {
    let parts = relations(package, WORKBOOK).into_iter();
    let parts: HashMap<String, String> = parts.map(|part| (part.id, part.target)).collect();
    let listed = elements(package, WORKBOOK, "sheet").into_iter();
    let sheets = listed.filter_map(|mut sheet| {
        let (name, id) = (sheet.remove("name")?, sheet.remove("id")?);
        let part = parts.get(&id)?.clone();
        Some(SheetPart { name, part })
    });
    sheets.collect()
}

/// Returns the relationships of a part.
pub(super) fn relations<S: Read + Seek>(package: &mut ZipArchive<S>, part: &str) -> Vec<Relation> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let list = format!("{folder}/_rels/{name}.rels");
    elements(package, &list, "Relationship")
        .into_iter()
        .filter_map(|mut link| {
            let target = link.remove("Target")?;
            let is_outside = link
                .get("TargetMode")
                .is_some_and(|mode| mode == "External");
            Some(Relation {
                id: link.remove("Id")?,
                kind: link.remove("Type")?,
                target: if is_outside {
                    target
                } else {
                    resolve(folder, &target)
                },
            })
        })
        .collect()
}

/// Returns the name of the part to which `target` refers. `target` is relative to `folder` unless it begins with a
/// slash.
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

/// The attributes of an element, by name without prefix.
pub(super) type Attributes = HashMap<String, String>;

/// Returns the attributes of all elements with this name in a part. The list ends at the first error.
pub(super) fn elements<S: Read + Seek>(
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

pub(super) fn attributes(start: &BytesStart<'_>) -> Attributes {
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
    fn targets_are_relative_to_the_part_or_to_the_root() {
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
