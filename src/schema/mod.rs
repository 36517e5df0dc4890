//! Recognises the table in a grid by its headers, and reads it into typed columns.
//!
//! The names of tables and headers come from `tables.toml` and from the alias file of the user.

mod batch_reader;
mod bind;
mod cell_value;
mod column_builder;
mod content_kind;
mod damaged_texts;
mod date_parser;
mod dictionary;
mod dictionary_error;
mod doubts;
mod first_release;
mod header_doubts;
mod header_row;
mod layout;
mod links;
mod merge_files;
mod normalise;
mod part_number;
mod recognise;
mod release;
mod release_evidence;
mod row_filter;
mod row_limits;
mod row_shape;
mod sheet_regions;
mod table_spec;
mod toml_model;

pub use crate::model::calendar_day::show_date;
pub use bind::{Binding, Bindings, UnrecognisedRows, bind};
pub use cell_value::present;
pub use content_kind::ContentKind;
pub use date_parser::{Dates, are_numbers, read_dates};
pub use dictionary::{Dictionary, stem};
pub use dictionary_error::DictionaryError;
pub use doubts::{doubt_about, reading_doubts, row_count_doubts};
pub use first_release::FirstRelease;
pub use header_row::{HEADER_SEARCH_ROWS, header_batch};
pub use layout::{Layout, LayoutError, fitting_layouts, split_items};
pub use links::LinkedCell;
pub use merge_files::merge_files;
pub use normalise::{fold, fold_header, name_candidates};
pub use part_number::PartNumber;
pub use recognise::{Match, MatchedBy, Recognition, recognise};
pub use release::Release;
pub use release_evidence::{ReleaseEvidence, fingerprint};
pub use row_filter::{RowFilter, ValidRefs};
pub use row_limits::row_limit_doubt;
pub use sheet_regions::{SheetRegion, recognise_regions};
pub use table_spec::{ColumnRole, FieldSpec, TableSpec};
