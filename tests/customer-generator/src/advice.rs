//! Data for the requirements whose findings are advice: documents, customizations, mailboxes and the database model.

use super::archive::Archive;
use super::customization::Customization;

/// A row of `ExtApp`.
#[derive(Debug, Clone)]
pub(super) struct Application {
    pub(super) name: String,
    pub(super) url: String,
}

/// A document that has a fault. The export statement for `document` returns only such documents.
#[derive(Debug, Clone)]
pub(super) struct Document {
    pub(super) name: Option<String>,
    pub(super) appointment: i64,
    pub(super) owner: Option<i64>,
}

/// A row of `mail_in_filter`.
#[derive(Debug, Clone)]
pub(super) struct Mailbox {
    pub(super) address: String,
    /// `server_type`.
    pub(super) server: i64,
}

/// A custom table. The table `sequence` lists it together with SuperOffice's own tables.
#[derive(Debug, Clone)]
pub(super) struct CustomTable {
    pub(super) name: String,
    /// Whether the database contains the table.
    pub(super) exists: bool,
}

/// The data for the advice requirements. Only faults add this data.
#[derive(Debug, Clone, Default)]
pub(super) struct Advice {
    pub(super) applications: Vec<Application>,
    pub(super) documents: Vec<Document>,
    pub(super) customizations: Vec<Customization>,
    pub(super) mailboxes: Vec<Mailbox>,
    /// Additional addresses of mailboxes, each preceded by the number of the mailbox.
    pub(super) aliases: Vec<(usize, String)>,
    /// The `eventkey` of each system event.
    pub(super) events: Vec<&'static str>,
    /// Names of functional rights that are not built in.
    pub(super) rights: Vec<String>,
    /// Names of suppliers (other than SuperOffice) whose licences have expired.
    pub(super) owners: Vec<String>,
    pub(super) tables: Vec<CustomTable>,
    /// Domains from which mailings are sent.
    pub(super) senders: Vec<String>,
    /// Ids of persons, each followed by the id of a company that does not exist.
    pub(super) orphans: Vec<(i64, i64)>,
    pub(super) archive: Archive,
}
