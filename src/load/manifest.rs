//! Compares the inputs with the manifest that the script of `analyze queries` writes, to find files that are missing or
//! incomplete.

use crate::locale::{Argument, Message};
use crate::model::input_report::InputReport;
use crate::model::location::Origin;
use crate::model::table::{Field, Record, Table, TableKind};
use crate::schema::Dictionary;

/// Returns the tables that do not agree with the manifest, each with the problem. The message can follow the name of
/// the table.
///
/// An entry of the manifest is matched by table with the inputs in the same folder, because the files may have been
/// renamed.
pub(super) fn problems(
    list: &Table,
    inputs: &[InputReport],
    dictionary: &Dictionary,
) -> Vec<(TableKind, Message)> {
    list.records()
        .filter_map(|entry| problem(entry, inputs, dictionary))
        .collect()
}

/// Returns the files and sheets whose number of rows the manifest confirms.
pub(super) fn confirmed(
    list: &Table,
    inputs: &[InputReport],
    dictionary: &Dictionary,
) -> Vec<(TableKind, Origin)> {
    list.records()
        .filter_map(|entry| {
            let file = entry.text(Field::File)?.trim();
            let stated = u64::try_from(entry.int(Field::Rows)?).ok()?;
            let manifest = entry.location().origin;
            let kind = *dictionary.tables_named(file).first()?;
            let is_stated = |input: &&InputReport| {
                input.table == Some(kind.name())
                    && input.rows == stated
                    && input
                        .origin
                        .as_ref()
                        .is_some_and(|origin| same_folder(origin, &manifest))
            };
            let input = inputs.iter().find(is_stated)?;
            Some((kind, input.origin.clone()?))
        })
        .collect()
}

fn problem(
    entry: Record<'_>,
    inputs: &[InputReport],
    dictionary: &Dictionary,
) -> Option<(TableKind, Message)> {
    let file = entry.text(Field::File)?.trim();
    let stated = u64::try_from(entry.int(Field::Rows)?).ok()?;
    let manifest = entry.location().origin;
    let kind = *dictionary.tables_named(file).first()?;
    let in_folder = inputs.iter().filter(|input| {
        input
            .origin
            .as_ref()
            .is_some_and(|o| same_folder(o, &manifest))
    });
    let mut found = Vec::new();
    for input in in_folder {
        match input.table {
            Some(table) if table == kind.name() => found.push(input.rows),
            // The file is a copy of another file, could not be read, or was not recognised. A note already reports
            // this.
            None if is_named_after(input, kind, dictionary) => return None,
            _ => {}
        }
    }
    match found.as_slice() {
        [] => Some((
            kind,
            Message::new("data-in-manifest")
                .with("manifest", Argument::verbatim(&manifest))
                .with("file", file),
        )),
        rows if rows.contains(&stated) => None,
        rows => Some((
            kind,
            Message::new("data-rows-differ")
                .with("rows", rows[0])
                .with("manifest", Argument::verbatim(&manifest))
                .with("stated", stated)
                .with("file", file),
        )),
    }
}

fn same_folder(one: &Origin, other: &Origin) -> bool {
    fn folder(origin: &Origin) -> &str {
        origin
            .file
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder)
    }
    folder(one) == folder(other)
}

fn is_named_after(input: &InputReport, kind: TableKind, dictionary: &Dictionary) -> bool {
    let name = input.origin.as_ref().map(|origin| origin.file.as_str());
    name.is_some_and(|name| dictionary.tables_named(name).contains(&kind))
}
