//! The evidence that several rules share: who the users are, their licences, rights and addresses.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::customer::{Access, AddressField, Customer, Licences, UserStatus};
use crate::model::evidence::{DataNeed, MissingData, count, listed};
use crate::model::location::Location;
use crate::model::table::{Field, TableKind};
use crate::schema::Release;

/// Who the users are.
pub(super) const USERS: DataNeed = DataNeed::Either(
    &[DataNeed::Table(
        TableKind::Associate,
        &[Field::AssociateId, Field::Name, Field::PersonId],
    )],
    &[DataNeed::Table(TableKind::UsersList, &[Field::Name])],
);

/// Who of them can log in today. Only rules that look for somebody need it: for the others, more users
/// than there are only make the check harder.
pub(super) const LOGIN_USERS: DataNeed = DataNeed::Either(
    &[
        DataNeed::Table(TableKind::Associate, &[Field::Type, Field::Deleted]),
        DataNeed::Table(TableKind::Person, &[Field::PersonId, Field::Retired]),
    ],
    &[DataNeed::Table(TableKind::UsersList, &[Field::Name])],
);

/// Who has which licence.
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

/// Whether it is the central database: in a copy nobody is on Travel, whoever is.
pub(super) const CENTRAL: DataNeed = DataNeed::Table(
    TableKind::TravelCurrent,
    &[Field::SystemLevel, Field::CurrentId],
);

/// Who may administer, by function right.
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

/// Which addresses they have.
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

/// The release that brought `associate.userName` (an upgrade step after 8.1).
const USER_NAME_SINCE: Release = Release { major: 8, minor: 2 };

/// Returns what is lacking to know the first choice among each user's addresses.
pub(super) fn missing_first_choice(customer: &Customer) -> Vec<MissingData> {
    let mut lacks = missing_addresses(customer);
    let data = &customer.data;
    let lack = |table: TableKind, field: Field, why: String| MissingData {
        table,
        field: Some(field),
        why,
        request: customer.dictionary.table(table).request(),
        advice: false,
    };
    if let Some(associate) = data.get(TableKind::Associate) {
        let releases = &customer.releases;
        let made_of = [Field::AssociateId, Field::Name, Field::PersonId];
        let none = releases.is_before(USER_NAME_SINCE)
            || releases.is_without(TableKind::Associate, &made_of, Field::UserName);
        if !associate.has(Field::UserName) && !none {
            let why =
                "has no column `userName`; if the installed version is 8.1 or older, send the list of \
                       columns, or say so with --onsite-version"
                    .to_owned();
            lacks.push(lack(TableKind::Associate, Field::UserName, why));
        }
        let unreadable = associate.unreadable.contains_key(&Field::UserName);
        if unreadable {
            let why = "has cells in `userName` that cannot be read".to_owned();
            lacks.push(lack(TableKind::Associate, Field::UserName, why));
        }
    } else if data.get(TableKind::Email).is_some() {
        let why = "was not sent, so the rows of `Email` cannot be given to users".to_owned();
        let listed = data
            .get(TableKind::UsersList)
            .is_some_and(|list| list.has(Field::Email));
        if !listed {
            lacks.push(MissingData {
                field: None,
                ..lack(TableKind::Associate, Field::PersonId, why)
            });
        }
    }
    lacks.extend(damaged_addresses(customer));
    if let Some(email) = data.get(TableKind::Email) {
        let several = customer.in_scope().any(|user| {
            let emails = user
                .addresses
                .iter()
                .filter(|c| c.field == AddressField::Email);
            emails.count() > 1
        });
        if several && (!email.has(Field::Rank) || email.unreadable.contains_key(&Field::Rank)) {
            let why =
                "has no readable column `rank`, which tells a user's first address".to_owned();
            lacks.push(lack(TableKind::Email, Field::Rank, why));
        }
    }
    lacks
}

/// Addresses of which the export damaged the letters: what stands in SuperOffice is not known. Only advice
/// where no user's first choice is among them.
fn damaged_addresses(customer: &Customer) -> Vec<MissingData> {
    let mut garbled: BTreeMap<(TableKind, Field), Garbled> = BTreeMap::new();
    for user in customer.in_scope() {
        for (index, address) in user.addresses.iter().enumerate() {
            if address.damage.is_none() {
                continue;
            }
            let entry = garbled.entry(address.field.source()).or_default();
            entry.judged |= index == 0 || address.field == AddressField::UserName;
            entry.locations.insert(address.location.clone());
        }
    }
    let lack = |((table, field), garbled): ((TableKind, Field), Garbled)| MissingData {
        table,
        field: Some(field),
        why: format!(
            "has {} of users in `{field}` of which the export damaged the letters: {}",
            count(garbled.locations.len(), "address", "addresses"),
            listed(&garbled.locations)
        ),
        request: customer.dictionary.table(table).request(),
        advice: !garbled.judged,
    };
    garbled.into_iter().map(lack).collect()
}

/// Addresses in one column that the export damaged.
#[derive(Debug, Default)]
struct Garbled {
    /// Whether any of them is one that Online would take.
    judged: bool,
    locations: BTreeSet<Location>,
}

/// Returns what is lacking to know who has a plan: the tables, the mark of plans, and the users whom the
/// Users list leaves out where it stands in for the tables.
pub(super) fn missing_licences(customer: &Customer) -> Vec<MissingData> {
    let mut lacks = customer.missing(&LICENCES);
    let plain = |table: TableKind, field: Field, why: &str| MissingData {
        table,
        field: Some(field),
        why: why.to_owned(),
        request: customer.dictionary.table(table).request(),
        advice: false,
    };
    if Licences::plans_are_unmarked(&customer.data) {
        let why = "has plans by their names, but `extraFlags` does not mark them";
        lacks.push(plain(TableKind::ModuleLicense, Field::ExtraFlags, why));
    }
    if customer.licences.generation().is_none() {
        lacks.extend(left_out_of_list(customer));
    }
    lacks
}

/// Returns what is lacking to know who has an address, likewise.
pub(super) fn missing_addresses(customer: &Customer) -> Vec<MissingData> {
    let mut lacks = customer.missing(&ADDRESSES);
    if customer.data.get(TableKind::Email).is_none() {
        lacks.extend(left_out_of_list(customer));
    }
    lacks
}

/// Users of the table whom the Users list does not hold, where there is such a list.
fn left_out_of_list(customer: &Customer) -> Option<MissingData> {
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
        .filter(|user| !listed.contains(&user.login.to_lowercase()))
        .count();
    (missing > 0).then(|| MissingData {
        table: TableKind::UsersList,
        field: None,
        why: format!("leaves out {}", count(missing, "user", "users")),
        request: customer.dictionary.table(TableKind::UsersList).request(),
        advice: false,
    })
}

/// Returns an advice to send the service accounts, if users have some that were not sent.
pub(super) fn missing_service_accounts(customer: &Customer) -> Vec<MissingData> {
    let used = customer
        .in_scope()
        .any(|user| user.service_account.is_some());
    let need = DataNeed::Table(TableKind::EjUser, &[Field::Id, Field::Email]);
    if !used {
        return Vec::new();
    }
    customer
        .missing(&need)
        .into_iter()
        .map(|lack| MissingData {
            advice: true,
            ..lack
        })
        .collect()
}

/// Returns how bad a fault of a user's address is: for users of whom it is not settled whether they
/// shall have access, a person has to look.
pub(super) fn severity_for(access: Access) -> crate::model::finding::Severity {
    match access {
        Access::Required => crate::model::finding::Severity::Fail,
        Access::Undecided | Access::Excluded => crate::model::finding::Severity::Review,
    }
}
