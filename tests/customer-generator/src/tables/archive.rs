//! Tables about documents, attachments, active projects, and how users sign in.

use super::super::Customer;
use super::super::moment::Moment;
use super::super::user::Kind;
use super::{Cell, Table};

impl Customer {
    /// Returns the optional tables about documents, attachments, active projects, and how users sign in.
    pub(super) fn archive_tables(&self) -> impl Iterator<Item = Table<'_>> {
        [
            self.document_files(),
            self.document_archives(),
            self.attachments(),
            Table::small(
                "active_projects",
                &["active_projects"],
                vec![vec![Cell::Int(self.advice.archive.active_projects)]],
            ),
            self.credentials(),
        ]
        .into_iter()
    }

    fn document_files(&self) -> Table<'_> {
        let rows = self.advice.archive.documents();
        let rows = rows.map(|(id, name)| vec![Cell::count(id), Cell::text(name), Cell::Int(0)]);
        let columns = ["document_id", "name", "archiveProvider"];
        Table::small("document_files", &columns, rows.collect())
    }

    fn document_archives(&self) -> Table<'_> {
        let rows = self.advice.archive.plug_ins().into_iter();
        let rows =
            rows.map(|(plug_in, documents)| vec![Cell::count(plug_in), Cell::Int(documents)]);
        Table::small(
            "document_archives",
            &["archiveProvider", "pieces"],
            rows.collect(),
        )
    }

    fn attachments(&self) -> Table<'_> {
        let rows = (1..).zip(&self.advice.archive.attachments);
        let rows = rows.map(|(id, bytes)| vec![Cell::Int(id), Cell::Int(*bytes)]);
        Table::small("attachment", &["id", "att_size"], rows.collect())
    }

    fn credentials(&self) -> Table<'_> {
        let users = self
            .staff
            .users
            .iter()
            .filter(|user| user.kind == Kind::Employee);
        let rows = (1..).zip(users).map(|(id, user)| {
            let kind = if self.advice.archive.without_password.contains(&user.id) {
                "ActiveDirectory"
            } else {
                "CRM5/PASSWORD"
            };
            vec![
                Cell::Int(id),
                Cell::Int(user.id),
                Cell::text(kind),
                Cell::Int(1),
                Cell::Date(Moment::LONG_AGO),
            ]
        });
        let columns = [
            "Credentials_id",
            "associateId",
            "credentialType",
            "isActive",
            "lastUsedDate",
        ];
        Table::small("Credentials", &columns, rows.collect())
    }
}
