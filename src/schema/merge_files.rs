//! Merges the files of one table. Identical rows are used once. A row with the same key as an earlier row but other
//! values is set aside.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use polars::prelude::{AnyValue, BooleanChunked, Column, DataFrame, DataType};

use super::doubts::doubt_about;
use super::{Binding, TableSpec};
use crate::locale::{Message, Text};
use crate::model::location::{Location, Origin, Reason, SetAside};
use crate::model::phrases;
use crate::model::table::{Field, FieldType, ORIGIN_COLUMN, ROW_COLUMN, Table};

/// Returns the merged table, and the rows that were set aside, each with the index of its binding.
pub fn merge_files(spec: &TableSpec, bindings: &[Binding]) -> (Table, Vec<(usize, SetAside)>) {
    // Each binding gets a separate origin, even if several bindings are from one file, because a row refers to its
    // origin by the index of its binding.
    let origins: Vec<Arc<Origin>> = bindings
        .iter()
        .map(|binding| Arc::clone(&binding.origin))
        .collect();
    let sent = sent_fields(bindings);
    let mut frames: Vec<DataFrame> = bindings
        .iter()
        .enumerate()
        .map(|(index, binding)| with_all_columns(binding, &sent, spec, index))
        .collect();
    let mut frame = frames.remove(0);
    for more in &frames {
        frame
            .vstack_mut(more)
            .expect("all frames have the same columns");
    }
    frame.rechunk_mut();
    let (frame, set_aside) = drop_repeats(frame, spec, &origins);
    let mut table = Table::new(spec.kind, frame, origins);
    table.doubts = doubts(bindings, &sent);
    table.non_ascii_origins = bindings
        .iter()
        .filter(|binding| binding.keeps_non_ascii)
        .map(|binding| Arc::clone(&binding.origin))
        .collect();
    table.unreadable = unreadable(bindings);
    table.number_dates = bindings
        .iter()
        .flat_map(|binding| binding.number_dates.iter().copied())
        .collect();
    table.links = links(bindings);
    table.lost_rows = lost_rows(bindings, &set_aside);
    for binding in bindings {
        table.valid_keys.union_with(&binding.valid_keys);
    }
    (table, set_aside)
}

fn sent_fields(bindings: &[Binding]) -> Vec<Field> {
    let mut fields: Vec<Field> = bindings
        .iter()
        .flat_map(|binding| binding.found.columns.keys().copied())
        .collect();
    fields.sort_unstable();
    fields.dedup();
    fields
}

/// Returns the data frame of one file, extended to the columns of all files. The order of the columns is the same for
/// each file. A column that the file does not have is null.
fn with_all_columns(
    binding: &Binding,
    sent: &[Field],
    spec: &TableSpec,
    origin: usize,
) -> DataFrame {
    let height = binding.frame.height();
    let mut columns: Vec<Column> = sent
        .iter()
        .map(|field| match binding.frame.column(field.name()) {
            Ok(column) => column.clone(),
            Err(_) => Column::full_null(field.name().into(), height, &data_type(spec, *field)),
        })
        .collect();
    let origin = i64::try_from(origin).expect("few files");
    columns.push(Column::new(ORIGIN_COLUMN.into(), vec![origin; height]));
    columns.push(
        binding
            .frame
            .column(ROW_COLUMN)
            .expect("every frame has row numbers")
            .clone(),
    );
    DataFrame::new(height, columns).expect("columns of one frame have one height")
}

fn data_type(spec: &TableSpec, field: Field) -> DataType {
    match spec.fields[&field].of_type {
        FieldType::Int | FieldType::Date => DataType::Int64,
        FieldType::Flag | FieldType::Filled => DataType::Boolean,
        FieldType::Text => DataType::String,
    }
}

/// Drops rows whose key occurs in an earlier row, and reports each dropped row as a copy or a conflict. If a column of
/// the key is missing, drops only rows that are equal to an earlier row in all columns.
fn drop_repeats(
    frame: DataFrame,
    spec: &TableSpec,
    origins: &[Arc<Origin>],
) -> (DataFrame, Vec<(usize, SetAside)>) {
    let fields: Vec<&str> = frame
        .columns()
        .iter()
        .map(|column| column.name().as_str())
        .filter(|name| Field::from_name(name).is_some())
        .collect();
    let key: Vec<&str> = spec.key.iter().map(|field| field.name()).collect();
    let key = if key.iter().all(|name| fields.contains(name)) {
        key
    } else {
        fields.clone()
    };
    let Ok(mask) = frame
        .select(key.iter().copied())
        .and_then(|keys| keys.is_duplicated())
    else {
        return (frame, Vec::new());
    };
    if !mask.any() {
        return (frame, Vec::new());
    }
    let repeats = repeats(&frame, &mask, &key, &fields);
    let keep: BooleanChunked = (0..frame.height())
        .map(|row| Some(!repeats.contains_key(&row)))
        .collect();
    let set_aside = repeats
        .iter()
        .map(|(row, repeat)| {
            let (binding, number) = place(&frame, *row);
            (binding, describe(&frame, number, repeat, origins))
        })
        .collect();
    let kept = frame.filter(&keep).expect("the mask has one value a row");
    (kept, set_aside)
}

struct Repeat {
    first: usize,
    reason: Reason,
    key: String,
}

/// Returns the rows to drop, each with the earlier row that is kept.
fn repeats(
    frame: &DataFrame,
    mask: &BooleanChunked,
    key: &[&str],
    fields: &[&str],
) -> BTreeMap<usize, Repeat> {
    let mut first_with: HashMap<String, usize> = HashMap::new();
    let mut repeats = BTreeMap::new();
    for (row, _) in mask.iter().enumerate().filter(|(_, is)| *is == Some(true)) {
        let Some(key_text) = values(frame, row, key) else {
            continue;
        };
        let first = *first_with.entry(key_text.clone()).or_insert(row);
        if first == row {
            continue;
        }
        let same = values(frame, row, fields) == values(frame, first, fields);
        let reason = if same { Reason::Copy } else { Reason::Conflict };
        repeats.insert(
            row,
            Repeat {
                first,
                reason,
                key: key_text,
            },
        );
    }
    repeats
}

/// Joins the cells of a row in `columns` into one string. Returns `None` if all these cells are null, so that rows
/// without values are not treated as copies of each other.
fn values(frame: &DataFrame, row: usize, columns: &[&str]) -> Option<String> {
    let mut any = false;
    let texts: Vec<String> = columns
        .iter()
        .map(|name| {
            let value = frame
                .column(name)
                .ok()
                .and_then(|column| column.get(row).ok())
                .unwrap_or(AnyValue::Null);
            any |= value != AnyValue::Null;
            match value {
                AnyValue::String(text) => text.to_owned(),
                AnyValue::Null => "\u{0}".to_owned(),
                other => other.to_string(),
            }
        })
        .collect();
    any.then(|| texts.join(", "))
}

fn describe(frame: &DataFrame, row: u64, repeat: &Repeat, origins: &[Arc<Origin>]) -> SetAside {
    let first = phrases::place(&location(frame, repeat.first, origins));
    let detail = match repeat.reason {
        Reason::Copy => Message::new("aside-same-row").with("place", first),
        _ => Message::new("aside-same-key")
            .with("key", &repeat.key)
            .with("place", first),
    };
    SetAside {
        first_row: row,
        last_row: row,
        reason: repeat.reason,
        detail: detail.into(),
        excerpt: repeat.key.clone(),
    }
}

fn location(frame: &DataFrame, row: usize, origins: &[Arc<Origin>]) -> Location {
    let (binding, row) = place(frame, row);
    Location {
        origin: Arc::clone(&origins[binding]),
        row,
    }
}

/// Returns where a row comes from: the index of its binding, and its row number in the file or sheet.
fn place(frame: &DataFrame, row: usize) -> (usize, u64) {
    let number = |name: &str| {
        frame
            .column(name)
            .ok()
            .and_then(|column| column.i64().ok())
            .and_then(|column| column.get(row))
            .and_then(|value| u64::try_from(value).ok())
            .expect("every row has a location")
    };
    let binding = usize::try_from(number(ORIGIN_COLUMN)).expect("an index fits");
    (binding, number(ROW_COLUMN))
}

/// Returns the doubts of all bindings. If a binding has rows but not all fields in `sent`, adds a doubt for each
/// missing field.
fn doubts(bindings: &[Binding], sent: &[Field]) -> Vec<Text> {
    let mut doubts: Vec<Text> = bindings.iter().flat_map(|b| b.doubts.clone()).collect();
    for binding in bindings {
        for field in sent {
            if !binding.found.columns.contains_key(field) && binding.rows > 0 {
                let doubt = Message::new("data-no-column").with("field", field.name());
                doubts.push(doubt_about(&binding.origin, doubt).into());
            }
        }
    }
    doubts
}

fn unreadable(bindings: &[Binding]) -> BTreeMap<Field, Vec<Location>> {
    let mut all: BTreeMap<Field, Vec<Location>> = BTreeMap::new();
    for binding in bindings {
        for (field, rows) in &binding.unreadable {
            all.entry(*field)
                .or_default()
                .extend(rows.iter().map(|row| Location {
                    origin: Arc::clone(&binding.origin),
                    row: *row,
                }));
        }
    }
    all
}

fn links(bindings: &[Binding]) -> BTreeMap<(Field, Location), String> {
    let of = |binding: &Binding| {
        let origin = Arc::clone(&binding.origin);
        let links = binding.linked.clone().into_iter();
        links.map(move |linked| {
            let origin = Arc::clone(&origin);
            let row = linked.cell.first_row;
            ((linked.field, Location { origin, row }), linked.address)
        })
    };
    bindings.iter().flat_map(of).collect()
}

fn lost_rows(bindings: &[Binding], merged: &[(usize, SetAside)]) -> Vec<Location> {
    let own = bindings
        .iter()
        .flat_map(|binding| binding.set_aside.iter().map(move |range| (binding, range)));
    let merged = merged
        .iter()
        .map(|(index, range)| (&bindings[*index], range));
    let mut lost: Vec<Location> = own
        .chain(merged)
        .filter(|(_, range)| range.reason.loses_data())
        .flat_map(|(binding, range)| {
            (range.first_row..=range.last_row).map(|row| Location {
                origin: Arc::clone(&binding.origin),
                row,
            })
        })
        .collect();
    lost.sort();
    lost
}
