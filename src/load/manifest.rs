//! The list of files that the script of `analyze queries` writes, against the files that were sent: a file
//! that was cut off, or lost on the way, is named.

use crate::model::input_report::InputReport;
use crate::model::location::Origin;
use crate::model::table::{Field, Record, Table, TableKind};
use crate::schema::Dictionary;

/// Returns what is wrong with which table, as the end of a sentence that begins with the table.
///
/// A file counts by what it holds, for it may have been renamed.
pub(super) fn faults(
    list: &Table,
    inputs: &[InputReport],
    dictionary: &Dictionary,
) -> Vec<(TableKind, String)> {
    list.records()
        .filter_map(|entry| fault(entry, inputs, dictionary))
        .collect()
}

fn fault(
    entry: Record<'_>,
    inputs: &[InputReport],
    dictionary: &Dictionary,
) -> Option<(TableKind, String)> {
    let file = entry.text(Field::File)?.trim();
    let stated = u64::try_from(entry.int(Field::Rows)?).ok()?;
    let place = entry.location().origin;
    let kind = *dictionary.exactly_named(file).first()?;
    let beside = inputs
        .iter()
        .filter(|input| input.origin.as_ref().is_some_and(|o| are_beside(o, &place)));
    let mut found = Vec::new();
    for input in beside {
        match input.table {
            Some(table) if table == kind.name() => found.push(input.rows),
            // The same bytes were read elsewhere, or it could not be read, which is said already.
            None if is_called(input, kind, dictionary) => return None,
            _ => {}
        }
    }
    match found.as_slice() {
        [] => Some((kind, format!("was not sent, although {place} lists {file}"))),
        rows if rows.contains(&stated) => None,
        rows => Some((
            kind,
            format!(
                "has {} rows where {place} lists {stated} for {file}; send both as the script wrote them",
                rows[0]
            ),
        )),
    }
}

fn are_beside(one: &Origin, other: &Origin) -> bool {
    fn folder(origin: &Origin) -> &str {
        origin
            .file
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder)
    }
    folder(one) == folder(other)
}

fn is_called(input: &InputReport, kind: TableKind, dictionary: &Dictionary) -> bool {
    let name = input.origin.as_ref().map(|origin| origin.file.as_str());
    name.is_some_and(|name| dictionary.exactly_named(name).contains(&kind))
}
