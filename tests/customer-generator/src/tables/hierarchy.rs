//! Tables about Travel, satellites, preferences, and the company that owns the database.

use super::super::Customer;
use super::super::moment::Moment;
use super::{Cell, Table};

/// The area whose data is copied to satellites.
const SATELLITE_AREA: i64 = 2;

impl Customer {
    /// Returns the tables about the database, and about the Travel and satellite databases that are copies of it.
    pub(super) fn hierarchy_tables(&self) -> impl Iterator<Item = Table<'_>> {
        [
            self.travellers(),
            self.id_maps(),
            current(),
            self.satellites(),
            areas(),
            self.preferences(),
            self.owner(),
        ]
        .into_iter()
    }

    fn travellers(&self) -> Table<'_> {
        let columns = [
            "traveller_id",
            "systemlevel",
            "travel_id",
            "area_id",
            "generatedtime",
            "last_playbacktime",
            "databasetype",
        ];
        let rows = self
            .replication
            .travellers
            .iter()
            .enumerate()
            .map(|(index, traveller)| {
                vec![
                    Cell::count(1 + index),
                    Cell::Int(9),
                    Cell::Int(traveller.travel_id),
                    Cell::Int(1),
                    Cell::Date(traveller.left),
                    Cell::Date(traveller.heard),
                    Cell::Int(4),
                ]
            });
        Table::small("traveller", &columns, rows.collect())
    }

    fn id_maps(&self) -> Table<'_> {
        let columns = [
            "travelidmapping_id",
            "associate_id",
            "table_number",
            "local_id",
            "parent_id",
        ];
        let rows = self
            .replication
            .id_maps
            .iter()
            .enumerate()
            .map(|(index, user)| {
                vec![
                    Cell::count(1 + index),
                    Cell::Int(*user),
                    Cell::Int(9),
                    Cell::count(FIRST_TRAVEL_ID + index),
                    Cell::count(1000 + index),
                ]
            });
        Table::small("travelidmapping", &columns, rows.collect())
    }

    fn satellites(&self) -> Table<'_> {
        let rows = self.replication.satellites.iter().map(|satellite| {
            vec![
                Cell::Int(satellite.id),
                Cell::Int(SATELLITE_AREA),
                Cell::Int(satellite.contact),
                Cell::text(format!("SO_SATELLITE{}", satellite.id)),
            ]
        });
        let columns = ["satellite_id", "area_id", "contact_id", "DSN"];
        Table::small("satellite", &columns, rows.collect())
    }

    fn preferences(&self) -> Table<'_> {
        let rows = self
            .replication
            .preferences
            .iter()
            .enumerate()
            .map(|(index, preference)| {
                vec![
                    Cell::count(1 + index),
                    Cell::Int(2),
                    Cell::Int(0),
                    Cell::text(preference.section.as_str()),
                    Cell::text(preference.key.as_str()),
                    Cell::text(preference.value.as_str()),
                ]
            });
        let columns = [
            "userpreference_id",
            "deflevel",
            "owner_id",
            "prefsection",
            "prefkey",
            "prefvalue",
        ];
        Table::small("UserPreference", &columns, rows.collect())
    }

    fn owner(&self) -> Table<'_> {
        let columns = [
            "company_id",
            "version",
            "revision",
            "ownerContactName",
            "ownerContactId",
            "dbContactName",
            "dbContactId",
            "serialNo",
            "keyCode",
        ];
        let office = self.company.head_office();
        let row = vec![
            Cell::Int(1),
            Cell::Int(85),
            Cell::Int(3),
            Cell::text(office.name.as_str()),
            Cell::Int(office.contact),
            Cell::text(office.name.as_str()),
            Cell::Int(office.contact),
            Cell::text(self.company.serial.to_string()),
            Cell::text("0"),
        ];
        Table::small("company", &columns, vec![row])
    }
}

/// The first id that Travel databases assign. Of the generated tables, only `travelidmapping` contains such ids.
const FIRST_TRAVEL_ID: usize = 0x7E00_0000;

fn current<'a>() -> Table<'a> {
    let columns = [
        "travelcurrent_id",
        "systemlevel",
        "current_id",
        "central_id",
        "area_id",
        "central_generatedtime",
    ];
    let central = vec![
        Cell::Int(1),
        Cell::Int(10),
        Cell::Int(0),
        Cell::Int(0),
        Cell::Int(0),
        Cell::Date(Moment::NEVER),
    ];
    Table::small("travelcurrent", &columns, vec![central])
}

fn areas<'a>() -> Table<'a> {
    let rows = [(1, "All data"), (SATELLITE_AREA, "Branch office")];
    let rows = rows.map(|(id, name)| vec![Cell::Int(id), Cell::text(name)]);
    Table::small("area", &["area_id", "name"], rows.to_vec())
}
