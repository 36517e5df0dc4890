//! Tables of customizations. Like the export script, the generator also exports empty tables.

use super::super::Customer;
use super::super::customization::{Customization, Kind, Nature};
use super::{Cell, Table};

/// Tables with details about the rows of other tables. They are always empty.
const DETAILS: [(&str, &[&str]); 2] = [
    ("schedule", &["id", "name", "disabled", "last_execution"]),
    (
        "foreigndevice",
        &["foreigndevice_id", "foreignapp_id", "lastsynced"],
    ),
];

impl Customer {
    /// Returns the tables of all customizations.
    pub(super) fn customization_tables(&self) -> impl Iterator<Item = Table<'_>> {
        let kinds = Kind::ALL
            .iter()
            .filter(|kind| self.era.is_later() || !kind.came_later());
        let own = kinds.map(|kind| {
            let own = self.advice.customizations.iter();
            let own = own.filter(|each| each.kind == *kind).enumerate();
            let rows = own.map(|(index, each)| row(*each, 1 + index));
            Table::small(kind.table(), kind.columns(), rows.collect())
        });
        own.chain(DETAILS.map(|(name, columns)| Table::small(name, columns, Vec::new())))
    }
}

fn row<'a>(own: Customization, id: usize) -> Vec<Cell<'a>> {
    let Customization { kind, nature } = own;
    let name = || Cell::text(format!("Tillegg {id}"));
    let host = match nature {
        Nature::Internal => format!("http://intranet{id}/kart"),
        Nature::Public => format!("https://tillegg{id}.example.com/kart"),
    };
    let mut cells = vec![Cell::count(id)];
    cells.extend(match kind {
        Kind::Script => vec![
            name(),
            Cell::text(format!("skript_{id}")),
            Cell::flag(nature == Nature::Internal),
            Cell::flag(nature == Nature::Public),
        ],
        Kind::Trigger => vec![Cell::Int(12), name(), Cell::Int(1)],
        Kind::AccessScript => vec![Cell::text("sale"), Cell::flag(nature == Nature::Internal)],
        Kind::SystemScript => vec![Cell::Int(7)],
        Kind::Task => vec![Cell::Int(1), Cell::Null, name()],
        Kind::Console | Kind::Agent | Kind::Integration => vec![name()],
        Kind::Menu => vec![name(), Cell::text(host)],
        Kind::ExtraTable => vec![Cell::text(format!("y_machine{id}")), name()],
        Kind::ExtraField => vec![Cell::Int(16), Cell::text(format!("x_serial{id}")), name()],
        Kind::Package => vec![name(), Cell::text("2.1")],
        Kind::Webhook => vec![
            name(),
            Cell::text(host),
            Cell::text("webhook"),
            Cell::Int(1),
        ],
        Kind::Connector => vec![name(), Cell::text(host), Cell::Int(0)],
        Kind::Connection => vec![name(), Cell::Int(1), Cell::Int(0)],
        Kind::Quotes => vec![
            name(),
            Cell::text("Tilbud"),
            Cell::text("Regnskap"),
            Cell::Int(0),
        ],
        Kind::DataSource => vec![name(), Cell::text(format!("sql{id:02}"))],
        Kind::Caller => vec![Cell::text("10.0.0.5"), Cell::text("10.0.0.9")],
        Kind::Template => vec![
            name(),
            Cell::text("mal.docx"),
            Cell::Int(4),
            Cell::Int(1),
            Cell::Int(0),
            Cell::optional(own.sender_domain(id).map(|domain| format!("svar@{domain}"))),
        ],
    });
    cells
}
