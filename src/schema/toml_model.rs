//! The structure of `tables.toml` and of the user's alias file.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::ContentKind;
use crate::model::table::FieldType;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    #[serde(default)]
    pub(super) table: Vec<TableEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TableEntry {
    pub(super) name: String,
    pub(super) title: Option<String>,
    #[serde(default)]
    pub(super) names: Vec<String>,
    #[serde(default)]
    pub(super) key: Vec<String>,
    #[serde(default)]
    pub(super) record_marks: Vec<String>,
    #[serde(default)]
    pub(super) never_empty: bool,
    #[serde(default)]
    pub(super) only_by_name: bool,
    #[serde(default)]
    pub(super) needs_header: bool,
    pub(super) since: Option<String>,
    pub(super) query: Option<String>,
    #[serde(default)]
    pub(super) others: Vec<String>,
    #[serde(default)]
    pub(super) secret: Vec<String>,
    #[serde(default)]
    pub(super) fields: BTreeMap<String, FieldEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldEntry {
    #[serde(rename = "type")]
    pub(super) of_type: Option<FieldType>,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(default)]
    pub(super) may_be_empty: bool,
    pub(super) content: Option<ContentKind>,
    #[serde(default)]
    pub(super) aliases: Vec<String>,
}
