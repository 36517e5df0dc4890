//! The tables that were read from the inputs, before the files of each table are merged.

use std::collections::BTreeMap;

use crate::ingest::InputGrid;
use crate::model::grid::SubGrid;
use crate::model::table::TableKind;
use crate::schema::Binding;

/// The tables that were read, by kind, each with the region of the input from which it was read.
pub(super) type BoundTables<'k> = BTreeMap<TableKind, Vec<(Binding, &'k SubGrid<'k, InputGrid>)>>;
