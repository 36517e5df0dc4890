//! The tables that were read, before the files of each are merged.

use std::collections::BTreeMap;

use crate::ingest::InputGrid;
use crate::model::grid::SubGrid;
use crate::model::table::TableKind;
use crate::schema::Binding;

/// The tables that were read, by kind, each with the part of the input that it comes from.
pub(super) type BoundTables<'k> = BTreeMap<TableKind, Vec<(Binding, &'k SubGrid<'k, InputGrid>)>>;
