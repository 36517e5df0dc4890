//! Helper functions that several test files use.

pub(crate) mod case;
pub(crate) mod damaged_export;
pub(crate) mod damaged_table;
pub(crate) mod exports;
pub(crate) mod findings;
pub(crate) mod loaded_inputs;
pub(crate) mod program;
pub(crate) mod ready_customer;
pub(crate) mod table_change;
pub(crate) mod workbook_edit;
pub(crate) mod workspace;
pub(crate) mod written_report;
