//! The data that several rules need: the users and their licences, rights and addresses.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::customer::{Access, AddressField, Customer, Licences, UserStatus};
use crate::locale::Message;
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::finding::Severity;
use crate::model::location::Location;
use crate::model::phrases::places;
use crate::model::table::{Field, TableKind};
use crate::schema::Release;

/// The data about users.
pub(super) const USERS: DataNeed = DataNeed::Either(
    &[DataNeed::Table(
        TableKind::Associate,
        &[Field::AssociateId, Field::Name, Field::PersonId],
    )],
    &[DataNeed::Table(TableKind::UsersList, &[Field::Name])],
);

/// Returns what is missing in an optional table, or nothing if the table was not sent. The missing data lowers the
/// verdict to `review`, because a table that lost rows must not look complete. It does not lower the verdict to
/// `unknown`.
pub(super) fn missing_if_sent(customer: &Customer, need: &DataNeed) -> Vec<MissingData> {
    let data = &customer.data;
    let is_sent = |kind| data.get(kind).is_some() || data.unusable.contains_key(&kind);
    if !need.tables().into_iter().any(is_sent) {
        return Vec::new();
    }
    missing_as_advice(customer, need)
}

/// Returns the parts of `need` that are missing, marked as optional data.
pub(super) fn missing_as_advice(customer: &Customer, need: &DataNeed) -> Vec<MissingData> {
    let as_advice = |missing| MissingData {
        advice: true,
        ..missing
    };
    customer.missing(need).into_iter().map(as_advice).collect()
}

/// The data that determines which users can log in today. Only rules that look for a particular user, such as an
/// administrator, need it. Rules that check every user do not need it: at worst, they also check users who
/// cannot log in.
pub(super) const LOGIN_USERS: DataNeed = DataNeed::Either(
    &[
        DataNeed::Table(TableKind::Associate, &[Field::Type, Field::Deleted]),
        DataNeed::Table(TableKind::Person, &[Field::PersonId, Field::Retired]),
    ],
    &[DataNeed::Table(TableKind::UsersList, &[Field::Name])],
);

/// The data about users' licences.
pub(super) const LICENCES: DataNeed = DataNeed::Either(
    &[
        DataNeed::Table(
            TableKind::ModuleLicense,
            &[Field::ModuleLicenseId, Field::ModuleName],
        ),
        DataNeed::Table(
            TableKind::LicenseAssocLink,
            &[Field::ModuleLicenseRef, Field::AssocId],
        ),
    ],
    &[DataNeed::Table(TableKind::UsersList, &[Field::UserPlan])],
);

/// The data that shows whether the export comes from the central database. An export of a Travel database cannot show
/// which users are on Travel.
pub(super) const CENTRAL: DataNeed = DataNeed::Table(
    TableKind::TravelCurrent,
    &[Field::SystemLevel, Field::CurrentId],
);

/// The data about users' functional rights.
pub(super) const RIGHTS: [DataNeed; 4] = [
    DataNeed::Table(
        TableKind::UserRoleLink,
        &[Field::AssociateId, Field::RoleLink],
    ),
    DataNeed::Table(
        TableKind::Role,
        &[Field::RoleId, Field::Name, Field::Deleted],
    ),
    DataNeed::Table(
        TableKind::FunctionRightRoleLink,
        &[Field::RoleRef, Field::FunctionRightRef],
    ),
    DataNeed::Table(
        TableKind::FunctionRight,
        &[Field::FunctionRightId, Field::Name],
    ),
];

/// The data about users' addresses.
pub(super) const ADDRESSES: DataNeed = DataNeed::Either(
    &[DataNeed::Table(
        TableKind::Email,
        &[Field::PersonId, Field::EmailAddress, Field::Type],
    )],
    &[DataNeed::Table(
        TableKind::UsersList,
        &[Field::Name, Field::Email],
    )],
);

/// The first release that can have `associate.userName`. An upgrade step after 8.1 added the column.
const USER_NAME_SINCE: Release = Release { major: 8, minor: 2 };

/// Returns the missing data that is needed to know each user's first address, which is the address that Online would
/// use.
pub(super) fn missing_first_choice(customer: &Customer) -> Vec<MissingData> {
    let mut entries = missing_addresses(customer);
    let data = &customer.data;
    let missing = |table: TableKind, field: Field, why: Message| MissingData {
        table,
        field: Some(field),
        why: why.into(),
        request: customer.dictionary.table(table).export_request(),
        advice: false,
    };
    if let Some(associate) = data.get(TableKind::Associate) {
        let releases = &customer.releases;
        let made_of = [Field::AssociateId, Field::Name, Field::PersonId];
        let none = releases.is_before(USER_NAME_SINCE)
            || releases.is_without(TableKind::Associate, &made_of, Field::UserName);
        if !associate.has(Field::UserName) && !none {
            let why = Message::new("data-no-user-name");
            entries.push(missing(TableKind::Associate, Field::UserName, why));
        }
        let unreadable = associate.unreadable.contains_key(&Field::UserName);
        if unreadable {
            let why = Message::new("data-user-name-unreadable");
            entries.push(missing(TableKind::Associate, Field::UserName, why));
        }
    } else if data.get(TableKind::Email).is_some() {
        let why = Message::new("data-addresses-unassigned");
        let listed = data
            .get(TableKind::UsersList)
            .is_some_and(|list| list.has(Field::Email));
        if !listed {
            entries.push(MissingData {
                field: None,
                ..missing(TableKind::Associate, Field::PersonId, why)
            });
        }
    }
    entries.extend(damaged_addresses(customer));
    entries.extend(test_copy(customer));
    if let Some(email) = data.get(TableKind::Email) {
        let has_rank = email.has(Field::Rank) && !email.unreadable.contains_key(&Field::Rank);
        if !has_rank && customer.scope.has_several_emails {
            let why = Message::new("data-no-rank");
            entries.push(missing(TableKind::Email, Field::Rank, why));
        }
    }
    entries
}

/// Returns missing data if the addresses are those of a test copy, because then the real addresses are not known.
fn test_copy(customer: &Customer) -> Option<MissingData> {
    let domain = customer.test_copy?;
    let data = &customer.data;
    let table = match data.get(TableKind::Email) {
        Some(_) => TableKind::Email,
        None => TableKind::UsersList,
    };
    Some(MissingData {
        table,
        field: None,
        why: Message::new("data-test-copy").with("domain", domain).into(),
        request: customer.dictionary.table(table).export_request(),
        advice: false,
    })
}

/// Returns missing data for each column with addresses that the export damaged. The values of these addresses in
/// SuperOffice are not known. A column is required if a damaged address in it is a first address or a user name, and
/// otherwise optional.
fn damaged_addresses(customer: &Customer) -> Vec<MissingData> {
    let mut garbled: BTreeMap<(TableKind, Field), Garbled> = BTreeMap::new();
    for damaged in &customer.scope.damaged {
        let address = damaged.user_address(&customer.users);
        let entry = garbled.entry(address.field.source()).or_default();
        entry.is_checked |= damaged.is_first_choice() || address.field == AddressField::UserName;
        entry.locations.insert(address.location());
    }
    let missing = |((table, field), garbled): ((TableKind, Field), Garbled)| MissingData {
        table,
        field: Some(field),
        why: Message::new("data-damaged")
            .with("addresses", garbled.locations.len())
            .with("field", field.name())
            .with("places", places(&garbled.locations))
            .into(),
        request: customer.dictionary.table(table).export_request(),
        advice: !garbled.is_checked,
    };
    garbled.into_iter().map(missing).collect()
}

/// The damaged addresses in one column.
#[derive(Debug, Default)]
struct Garbled {
    /// Whether the rules check at least one of these addresses.
    is_checked: bool,
    locations: BTreeSet<Location>,
}

/// Returns the missing data that is needed to know users' plans: the tables, the flag that marks a licence as a plan
/// and, if the Users list replaces the tables, the users who are not in the list.
pub(super) fn missing_licences(customer: &Customer) -> Vec<MissingData> {
    let mut entries = customer.missing(&LICENCES);
    let plain = |table: TableKind, field: Field, why: Message| MissingData {
        table,
        field: Some(field),
        why: why.into(),
        request: customer.dictionary.table(table).export_request(),
        advice: false,
    };
    if Licences::plans_are_unmarked(&customer.data) {
        let why = Message::new("data-plans-unmarked");
        entries.push(plain(TableKind::ModuleLicense, Field::ExtraFlags, why));
    }
    if customer.licences.generation().is_none() {
        entries.extend(not_in_users_list(customer));
    }
    entries
}

/// Returns the missing data that is needed to know users' addresses.
pub(super) fn missing_addresses(customer: &Customer) -> Vec<MissingData> {
    let mut entries = customer.missing(&ADDRESSES);
    if customer.data.get(TableKind::Email).is_none() {
        entries.extend(not_in_users_list(customer));
    }
    entries
}

/// Returns missing data if the Users list does not contain every user of `associate` who can log in.
fn not_in_users_list(customer: &Customer) -> Option<MissingData> {
    let list = customer.data.filled(TableKind::UsersList)?;
    customer.data.get(TableKind::Associate)?;
    let listed: HashSet<String> = list
        .records()
        .filter_map(|record| record.text(Field::Name))
        .map(|name| name.trim().to_lowercase())
        .collect();
    let users = customer
        .users
        .iter()
        .filter(|user| user.status == UserStatus::Login);
    let missing = users
        .filter(|user| !listed.contains(&user.login().to_lowercase()))
        .count();
    (missing > 0).then(|| MissingData {
        table: TableKind::UsersList,
        field: None,
        why: Message::new("data-users-not-listed")
            .with("users", missing)
            .into(),
        request: customer
            .dictionary
            .table(TableKind::UsersList)
            .export_request(),
        advice: false,
    })
}

/// Returns what is missing in the table of Service accounts, as optional data, or nothing if no user has such an
/// account.
pub(super) fn missing_service_accounts(customer: &Customer) -> Vec<MissingData> {
    let need = DataNeed::Table(TableKind::EjUser, &[Field::Id, Field::Email]);
    if !customer.scope.has_service_account {
        return Vec::new();
    }
    missing_as_advice(customer, &need)
}

/// Returns `Severity::Fail` if the user needs access, otherwise `Severity::Review`.
pub(super) fn severity_for(access: Access) -> Severity {
    match access {
        Access::Required => Severity::Fail,
        Access::Undecided | Access::Excluded => Severity::Review,
    }
}
