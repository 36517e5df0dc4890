//! Data for the advising requirements: documents, customizations, mailboxes, the database model.

use super::archive::Archive;
use super::customization::Customization;

/// A row of `ExtApp`.
#[derive(Debug, Clone)]
pub(super) struct Application {
    pub(super) name: String,
    pub(super) url: String,
}

/// A document that stays behind, as the query for `document` lists it.
#[derive(Debug, Clone)]
pub(super) struct Document {
    pub(super) name: Option<String>,
    pub(super) appointment: i64,
    pub(super) owner: Option<i64>,
}

/// A table that `sequence` names in addition to SuperOffice's tables.
#[derive(Debug, Clone)]
pub(super) struct CustomTable {
    pub(super) name: String,
    /// Whether the database has it.
    pub(super) exists: bool,
}

/// Everything of the customer's own; nothing at first.
#[derive(Debug, Clone, Default)]
pub(super) struct Advice {
    pub(super) applications: Vec<Application>,
    pub(super) documents: Vec<Document>,
    pub(super) customizations: Vec<Customization>,
    pub(super) mailboxes: Vec<String>,
    /// Further addresses, each with the number of its mailbox.
    pub(super) aliases: Vec<(usize, String)>,
    /// `eventkey` of system events.
    pub(super) events: Vec<&'static str>,
    /// Names of function rights that SuperOffice did not make.
    pub(super) rights: Vec<String>,
    /// Names of owners of licences whose licence has run out.
    pub(super) owners: Vec<String>,
    pub(super) tables: Vec<CustomTable>,
    /// Sender domains of mailings.
    pub(super) senders: Vec<String>,
    /// Ids of persons and of their companies, which do not exist.
    pub(super) orphans: Vec<(i64, i64)>,
    pub(super) archive: Archive,
}
