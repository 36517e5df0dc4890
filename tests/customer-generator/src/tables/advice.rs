//! Tables about documents, customizations, mailboxes and the database model. Like the export script, the generator also
//! exports empty tables.

use super::super::Customer;
use super::super::moment::Moment;
use super::super::staff::FIRST_CUSTOMER;
use super::{Cell, Table};

/// Some of SuperOffice's own tables, each followed by its table number.
const OWN: [(&str, i64); 4] = [
    ("ASSOCIATE", 2),
    ("CONTACT", 5),
    ("PERSON", 6),
    ("EMAIL", 55),
];
/// In each table of [`OWN`], this many records with ids above the highest existing id were deleted. The next id in
/// `sequence` is above their ids too.
const DELETED_LAST: i64 = 2;
/// The next id of each custom table.
const CUSTOM_NEXT: i64 = 1000;
/// The table number of the first custom table.
const CUSTOM: usize = 3000;
/// The id of the first licence owner that is not SuperOffice.
pub(in super::super) const OTHER_OWNERS: i64 = 7;

impl Customer {
    /// Returns the tables in this file. The advice requirements read these tables.
    pub(super) fn advice_tables(&self) -> impl Iterator<Item = Table<'_>> {
        [
            self.sequence(),
            self.physical_tables(),
            self.documents(),
            self.applications(),
            self.mailboxes(),
            self.aliases(),
            self.events(),
            self.makers(),
            self.mailings(),
            self.orphans(),
        ]
        .into_iter()
    }

    fn sequence(&self) -> Table<'_> {
        let own = OWN.map(|(name, number)| {
            let next = self.highest_id(name) + DELETED_LAST + 1;
            (name.to_owned(), number, next)
        });
        let custom = self.advice.tables.iter().enumerate();
        let custom = custom.map(|(index, table)| {
            let number = i64::try_from(CUSTOM + index).expect("few tables");
            (table.name.clone(), number, CUSTOM_NEXT)
        });
        let rows = own.into_iter().chain(custom).map(|(name, number, next)| {
            vec![
                Cell::Int(number + 10),
                Cell::Int(next),
                Cell::text(name),
                Cell::Int(number),
            ]
        });
        let columns = ["id", "next_id", "TableName", "TableNumber"];
        Table::small("sequence", &columns, rows.collect())
    }

    /// Returns the highest id in this table, which must be one of [`OWN`].
    fn highest_id(&self, table: &str) -> i64 {
        let count = |number: u64| i64::try_from(number).expect("ids fit into 64 bits");
        let persons = &self.staff.persons;
        let mails: usize = persons.iter().map(|person| person.mails.len()).sum();
        let length = |items: usize| i64::try_from(items).expect("ids fit into 64 bits");
        match table {
            "ASSOCIATE" => self.staff.users.iter().map(|user| user.id).max(),
            "CONTACT" => Some(FIRST_CUSTOMER - 1 + count(self.crowd.companies())),
            "PERSON" => Some(length(persons.len()) + count(self.crowd.persons())),
            "EMAIL" => Some(length(mails) + count(self.crowd.emails())),
            _ => None,
        }
        .expect("every customer has users, and every table of SuperOffice is listed")
    }

    fn physical_tables(&self) -> Table<'_> {
        let custom = self.advice.tables.iter().filter(|table| table.exists);
        let names = OWN.into_iter().map(|(name, _)| name.to_owned());
        let names = names.chain(custom.map(|table| table.name.clone()));
        let rows = names.map(|name| vec![Cell::text(name)]).collect();
        Table::small("information_schema_tables", &["TABLE_NAME"], rows)
    }

    fn documents(&self) -> Table<'_> {
        let rows = self
            .advice
            .documents
            .iter()
            .enumerate()
            .map(|(index, document)| {
                vec![
                    Cell::count(1 + index),
                    Cell::optional(document.name.as_deref()),
                    Cell::text("Avtale"),
                    Cell::Int(document.appointment),
                    document.owner.map_or(Cell::Null, Cell::Int),
                ]
            });
        let columns = [
            "document_id",
            "name",
            "header",
            "appointment_id",
            "associate_id",
        ];
        Table::small("document", &columns, rows.collect())
    }

    fn applications(&self) -> Table<'_> {
        let rows = self
            .advice
            .applications
            .iter()
            .enumerate()
            .map(|(index, application)| {
                vec![
                    Cell::count(1 + index),
                    Cell::text(application.name.as_str()),
                    Cell::Int(0),
                    Cell::Null,
                    Cell::Null,
                    Cell::Int(0),
                    Cell::Int(3),
                    Cell::text(application.url.as_str()),
                ]
            });
        let columns = [
            "ExtApp_id",
            "name",
            "deleted",
            "path",
            "filename",
            "executeOnEvent",
            "appType",
            "url1",
        ];
        Table::small("ExtApp", &columns, rows.collect())
    }

    fn aliases(&self) -> Table<'_> {
        let aliases = self.advice.aliases.iter();
        let rows = aliases
            .map(|(mailbox, address)| vec![Cell::count(*mailbox), Cell::text(address.as_str())]);
        Table::small("mail_alias", &["filter_id", "alias"], rows.collect())
    }

    fn events(&self) -> Table<'_> {
        let events = (1..).zip(&self.advice.events);
        let rows = events.map(|(id, key)| vec![Cell::Int(id), Cell::text(*key), Cell::Null]);
        let columns = ["SystemEvent_id", "eventkey", "eventmess"];
        Table::small("SystemEvent", &columns, rows.collect())
    }

    /// Returns the table of mailings, with two mailings for each sender domain.
    fn mailings(&self) -> Table<'_> {
        let senders = self.advice.senders.iter();
        let senders =
            senders.flat_map(|domain| ["nyheter", "invitasjon"].map(|local| (local, domain)));
        let rows = senders.enumerate().map(|(index, (local, domain))| {
            vec![
                Cell::count(1 + index),
                Cell::text(format!("{local}@{domain}")),
                Cell::Date(Moment::LONG_AGO),
            ]
        });
        let columns = ["id", "from_addr", "start_date"];
        Table::small("s_shipment", &columns, rows.collect())
    }

    fn orphans(&self) -> Table<'_> {
        let orphans = self.advice.orphans.iter();
        let rows = orphans.map(|(person, company)| vec![Cell::Int(*person), Cell::Int(*company)]);
        Table::small(
            "orphan_person",
            &["person_id", "contact_id"],
            rows.collect(),
        )
    }

    /// Returns the table of licence owners. All of them are suppliers other than SuperOffice, and their licences have
    /// expired.
    fn makers(&self) -> Table<'_> {
        let owners = (OTHER_OWNERS..).zip(&self.advice.owners);
        let rows = owners.map(|(id, name)| {
            vec![
                Cell::Int(id),
                Cell::text(name.as_str()),
                Cell::Date(Moment::LONG_AGO),
                Cell::Date(Moment::LONG_AGO),
            ]
        });
        let columns = ["ModuleOwner_id", "ownerName", "expiration", "graceTo"];
        Table::small("ModuleOwner", &columns, rows.collect())
    }

    fn mailboxes(&self) -> Table<'_> {
        let rows = self
            .advice
            .mailboxes
            .iter()
            .enumerate()
            .map(|(index, mailbox)| {
                vec![
                    Cell::count(1 + index),
                    Cell::Int(mailbox.server),
                    Cell::text("imap.example.com"),
                    Cell::text(mailbox.address.as_str()),
                    Cell::Int(0),
                    Cell::Date(Moment::NEVER),
                ]
            });
        let columns = [
            "id",
            "server_type",
            "pop_server",
            "address",
            "status",
            "last_success",
        ];
        Table::small("mail_in_filter", &columns, rows.collect())
    }
}
