//! Tables about licences, roles and functional rights.

use super::super::Customer;
use super::super::licences::LicenceId;
use super::super::user::RoleId;
use super::{Cell, Table};

/// The rows of `Role`: id, name, `roleType`, and whether the role is deleted.
const ROLES: [(RoleId, &str, i64, bool); 9] = [
    (
        RoleId::GENERAL_ADMINISTRATOR,
        "NO:\"Brukernivå 0\";SW:\"Användarnivå 0\";US:\"User level 0\"",
        0,
        false,
    ),
    (
        RoleId::EMPLOYEE,
        "NO:\"Brukernivå 1\";US:\"User level 1\"",
        0,
        false,
    ),
    (RoleId::ASSISTANT, "Assistant", 0, false),
    (RoleId(4), "User level 3 (old)", 0, true),
    (RoleId::USER_ADMINISTRATOR, "User administrator", 0, false),
    (RoleId::ANONYMOUS, "Anonymous", 2, false),
    (RoleId::EXTERNAL, "External", 1, false),
    (RoleId::SYSTEM, "System user", 3, false),
    (
        RoleId::ADMINISTRATOR_IN_NAME,
        "Brukeradministrator",
        0,
        false,
    ),
];
/// The rows of `FunctionRight`: id and name.
const RIGHTS: [(i64, &str); 6] = [
    (1, "admin-all"),
    (2, "admin-lists"),
    (3, "admin-users"),
    (4, "admin-import"),
    (5, "admin-preferences"),
    (21, "cs-system"),
];
/// The id of the first functional right that a supplier other than SuperOffice added.
pub(in super::super) const OTHER_RIGHTS: i64 = 901;
/// The rows of `FunctionRightRoleLink`: the id of a role, and the id of a right that the role has.
const RIGHTS_OF_ROLES: [(RoleId, i64); 7] = [
    (RoleId::GENERAL_ADMINISTRATOR, 1),
    (RoleId::GENERAL_ADMINISTRATOR, 2),
    (RoleId::EMPLOYEE, 4),
    (RoleId::USER_ADMINISTRATOR, 3),
    (RoleId::USER_ADMINISTRATOR, 2),
    (RoleId::ADMINISTRATOR_IN_NAME, 2),
    (RoleId::ASSISTANT, 21),
];

impl Customer {
    /// Returns the tables about licences and rights.
    pub(super) fn rights_tables(&self) -> impl Iterator<Item = Table<'_>> {
        [
            self.licences(),
            self.licences_given(),
            self.licences_of_satellites(),
            roles(),
            self.roles_of_users(),
            self.rights(),
            rights_of_roles(),
        ]
        .into_iter()
    }

    fn licences(&self) -> Table<'_> {
        let columns = [
            "ModuleLicense_id",
            "moduleName",
            "moduleDescription",
            "moduleVersion",
            "licenseType",
            "licenseNumber",
            "extraFlags",
            "unrestricted",
        ];
        let rows = self.catalogue.licences.iter().map(|licence| {
            let given = self.times_given(licence.id);
            let bought = self.catalogue.bought_of(licence.id, given);
            vec![
                Cell::Int(licence.id.0),
                Cell::text(licence.code),
                Cell::text(licence.title),
                Cell::text(self.catalogue.version),
                Cell::Int(3),
                Cell::Int(if licence.unrestricted { 0 } else { bought }),
                Cell::Int(licence.flags),
                Cell::flag(licence.unrestricted),
            ]
        });
        Table::small("ModuleLicense", &columns, rows.collect()).of_anything()
    }

    fn times_given(&self, licence: LicenceId) -> i64 {
        let users = self.staff.users.iter();
        let given = users
            .filter(|user| user.licences.contains(&licence))
            .count();
        i64::try_from(given).expect("counts fit into 64 bits")
    }

    fn licences_given(&self) -> Table<'_> {
        let given = self
            .staff
            .users
            .iter()
            .flat_map(|user| user.licences.iter().map(|licence| (user.id, *licence)));
        let length = given.clone().count();
        let rows = given.enumerate().map(|(index, (user, licence))| {
            vec![
                Cell::count(1 + index),
                Cell::Int(licence.0),
                Cell::Int(user),
            ]
        });
        let columns = ["LicenseAssocLink_id", "moduleLicenseId", "assocId"];
        Table::long("LicenseAssocLink", &columns, length, rows)
    }

    fn licences_of_satellites(&self) -> Table<'_> {
        let given = self.replication.satellite_licences.iter();
        let rows = given.map(|(licence, satellite)| {
            vec![
                Cell::Int(*satellite),
                Cell::Int(licence.0),
                Cell::Int(*satellite),
            ]
        });
        let columns = ["LicenseSatlLink_id", "moduleLicenseId", "satelliteId"];
        Table::small("LicenseSatlLink", &columns, rows.collect())
    }

    /// Returns the table of functional rights: SuperOffice's own rights, followed by those that other suppliers added.
    fn rights(&self) -> Table<'_> {
        let own = RIGHTS.map(|(id, name)| (id, name.to_owned(), true));
        let others = (OTHER_RIGHTS..).zip(&self.advice.rights);
        let rights = own
            .into_iter()
            .chain(others.map(|(id, name)| (id, name.clone(), false)));
        let rows = rights.map(|(id, name, own)| {
            vec![
                Cell::Int(id),
                Cell::text(name),
                Cell::Int(0),
                Cell::flag(own),
            ]
        });
        let columns = ["FunctionRight_id", "name", "rightType", "isBuiltIn"];
        Table::small("FunctionRight", &columns, rows.collect())
    }

    fn roles_of_users(&self) -> Table<'_> {
        let users = self.staff.users.iter();
        let linked = users.filter_map(|user| Some((user.id, user.role?)));
        let length = linked.clone().count();
        let rows = linked.enumerate().map(|(index, (user, role))| {
            vec![Cell::count(1 + index), Cell::Int(user), Cell::Int(role.0)]
        });
        let columns = ["UserRoleLink_id", "associate_id", "role_id"];
        Table::long("UserRoleLink", &columns, length, rows)
    }
}

fn roles<'a>() -> Table<'a> {
    let rows = ROLES.map(|(id, name, kind, deleted)| {
        vec![
            Cell::Int(id.0),
            Cell::text(name),
            Cell::flag(deleted),
            Cell::Int(kind),
        ]
    });
    let columns = ["Role_id", "name", "deleted", "roleType"];
    Table::small("Role", &columns, rows.to_vec()).of_anything()
}

fn rights_of_roles<'a>() -> Table<'a> {
    let rows = RIGHTS_OF_ROLES.map(|(role, right)| vec![Cell::Int(role.0), Cell::Int(right)]);
    Table::small(
        "FunctionRightRoleLink",
        &["roleId", "functionRightId"],
        rows.to_vec(),
    )
}
