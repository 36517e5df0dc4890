//! Reads the users from `associate`, `person` and the list of the customer's own companies, and determines who can log
//! in.
//!
//! A login user is an associate who is not deleted and whose type is 0 or unknown. The person of a login user must be
//! neither retired nor deleted. The Users list must not mark the user as unable to log in. If the user does not have a
//! plan, the person must also exist and belong to one of the customer's own companies. If a table is incomplete, a row
//! that is missing from it never removes a user from the scope.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::addresses::AddressBook;
use super::admin_rights::Rights;
use super::licences::Licences;
use super::user::{Access, NAME_FIELDS, User, UserStatus, login_in, name_in_list, name_of_person};
use crate::locale::{Listing, Message};
use crate::model::encoding_damage::Damage;
use crate::model::location::Note;
use crate::model::table::{Dataset, Field, Record, SharedRecord, Table, TableKind};

/// Returns the status for an `associate.type`. An unknown type counts as a login user.
pub(super) fn status_of_type(value: Option<i64>) -> UserStatus {
    match value {
        Some(1) => UserStatus::Resource,
        Some(4) => UserStatus::External,
        Some(-1) => UserStatus::NotAUser,
        Some(7) => UserStatus::Anonymous,
        Some(13) => UserStatus::System,
        _ => UserStatus::Login,
    }
}

/// The known values of "Type" in the Users list. SuperOffice documents them only in English. The values in the other
/// languages are the words that SuperOffice itself uses for these kinds of users and roles.
const TYPES: [(UserStatus, &[&str]); 6] = [
    (
        UserStatus::Login,
        &[
            "associate",
            "employee",
            "medarbeider",
            "medarbetare",
            "medarbejder",
            "mitarbeiter",
            "medewerker",
        ],
    ),
    (
        UserStatus::Resource,
        &["resource", "ressurs", "resurs", "ressource"],
    ),
    (
        UserStatus::External,
        &[
            "external",
            "ekstern",
            "ekstern bruker",
            "ekstern bruger",
            "extern",
            "extern användare",
            "externer benutzer",
            "externe gebruiker",
        ],
    ),
    (
        UserStatus::Anonymous,
        &[
            "anonymous",
            "anonym",
            "anonym bruker",
            "anonym användare",
            "anonym bruger",
            "anonymer benutzer",
            "anoniem",
            "anonieme gebruiker",
        ],
    ),
    (
        UserStatus::System,
        &[
            "system",
            "systembruker",
            "systemanvändare",
            "systembruger",
            "systembenutzer",
            "systeem",
            "systeemgebruiker",
        ],
    ),
    (UserStatus::NotAUser, &["not a user"]),
];

/// Returns the status that corresponds to a "Type" in the Users list, or `None` if the value is unknown.
fn status_of_caption(text: &str) -> Option<UserStatus> {
    let text = text.trim().to_lowercase();
    let mut known = TYPES.iter();
    known
        .find(|(_, names)| names.contains(&text.as_str()))
        .map(|(status, _)| *status)
}

/// Returns a warning about unknown values of "Type" in the Users list. A user with an unknown type counts as a login
/// user.
fn unknown_types(data: &Dataset) -> Option<Note> {
    const NAMED: usize = 5;
    let texts = data
        .records(TableKind::UsersList)
        .filter_map(|record| record.text(Field::Type));
    let unknown: BTreeSet<&str> = texts
        .map(str::trim)
        .filter(|text| !text.is_empty() && status_of_caption(text).is_none())
        .collect();
    let quoted = unknown.iter().map(|text| format!("`{text}`"));
    (!unknown.is_empty()).then(|| {
        let text = Message::new("note-unknown-types").with("values", Listing::some(quoted, NAMED));
        Note::warning(None, text)
    })
}

/// Returns the status of a user in the Users list.
pub(super) fn status_in_list(record: Record<'_>) -> UserStatus {
    let listed = record
        .text(Field::Type)
        .and_then(status_of_caption)
        .unwrap_or(UserStatus::Login);
    match listed {
        UserStatus::Login if record.flag(Field::FormerEmployee) == Some(true) => {
            UserStatus::Retired
        }
        UserStatus::Login if record.flag(Field::CanLogIn) == Some(false) => UserStatus::CannotLogIn,
        other => other,
    }
}

/// Returns the logins of the users that the Users list marks as unable to log in. The logins are in lower case.
fn without_login(data: &Dataset) -> HashSet<String> {
    data.records(TableKind::UsersList)
        .filter(|record| record.flag(Field::CanLogIn) == Some(false))
        .filter_map(|record| record.text(Field::Name))
        .map(|login| login.trim().to_lowercase())
        .collect()
}

/// The values in a row of `person` that determine whether the person's users are in scope.
#[derive(Debug, Clone, Copy)]
struct Person {
    contact: Option<i64>,
    retired: bool,
    deleted: bool,
}

/// The information from other tables that is needed to build users.
pub(super) struct UserSources<'s> {
    pub(super) licences: &'s Licences,
    pub(super) rights: &'s Rights,
    pub(super) addresses: AddressBook<'s>,
}

/// Returns all users sorted by id, from `associate` or, if that table is missing, from the Users list. Whether users
/// need access is decided later, because an entry in the consultant's access list may match several users.
pub(super) fn users(data: &Dataset, sources: &UserSources<'_>, notes: &mut Vec<Note>) -> Vec<User> {
    notes.extend(unknown_types(data));
    let mut users: Vec<User> = match data.shared(TableKind::Associate) {
        Some(table) => from_tables(table, data, sources, notes),
        None => data
            .shared(TableKind::UsersList)
            .map_or_else(Vec::new, |list| {
                let rows = (0..list.len()).into_par_iter();
                rows.map(|row| from_list(SharedRecord::new(list, row), data, sources))
                    .collect()
            }),
    };
    users.par_sort_by(|a, b| {
        let by_login = || a.login().cmp(b.login());
        let by_location = || a.location().cmp(&b.location());
        a.id.cmp(&b.id).then_with(by_login).then_with(by_location)
    });
    users
}

fn from_tables(
    table: &Arc<Table>,
    data: &Dataset,
    sources: &UserSources<'_>,
    notes: &mut Vec<Note>,
) -> Vec<User> {
    let persons = PersonRows::of(data);
    let scope = Scope::of(data, notes);
    for field in [Field::Type, Field::Deleted] {
        if !table.has(field) {
            notes.push(Note::warning(
                None,
                Message::new("note-users-without-column").with("field", field.name()),
            ));
        }
    }
    (0..table.len())
        .into_par_iter()
        .map(|row| {
            let row = SharedRecord::new(table, row);
            let person = row.get().reference(Field::PersonId);
            let person_row = person.and_then(|id| persons.with_id(id));
            from_row(row, person_row, &scope, data, sources)
        })
        .collect()
}

fn from_row(
    row: SharedRecord,
    person_row: Option<SharedRecord>,
    scope: &Scope,
    data: &Dataset,
    sources: &UserSources<'_>,
) -> User {
    let record = row.get();
    let id = record.int(Field::AssociateId);
    let login = login_in(record);
    let person = record.reference(Field::PersonId);
    let plans = sources.licences.plans_of(id, login);
    let known = person_row.as_ref().map(SharedRecord::get);
    let status = scope.status(record, known.map(Person::of), !plans.is_empty());
    let damage_of_name = || damage_of_name(known?, data);
    User {
        access: Access::Undecided,
        administrator: sources.rights.of_user(id, login).cloned(),
        damage: damage(login, record, data).or_else(damage_of_name),
        id,
        person,
        status,
        plans,
        addresses: sources.addresses.of_user(&row, person),
        person_row,
        row,
    }
}

/// The row of each person.
struct PersonRows<'d> {
    table: Option<&'d Arc<Table>>,
    rows: FxHashMap<i64, usize>,
}

impl<'d> PersonRows<'d> {
    /// Returns the row of each person. If a person has several rows, returns the last one.
    fn of(data: &'d Dataset) -> Self {
        let table = data.shared(TableKind::Person);
        let ids = table.and_then(|table| table.ints(Field::PersonId));
        let rows = ids.into_iter().flat_map(|ids| ids.iter().enumerate());
        Self {
            table,
            rows: rows.filter_map(|(row, id)| Some((id?, row))).collect(),
        }
    }

    fn with_id(&self, id: i64) -> Option<SharedRecord> {
        let row = self.rows.get(&id)?;
        Some(SharedRecord::new(self.table?, *row))
    }
}

impl Person {
    fn of(record: Record<'_>) -> Self {
        Self {
            contact: record.reference(Field::ContactId),
            retired: record.flag(Field::Retired) == Some(true),
            deleted: record.date(Field::DeletedDate).is_some(),
        }
    }
}

/// The data from other tables that determines which users are in scope. `owners` contains the ids of the customer's own
/// companies. It is `None` if the table of these companies is missing, empty or incomplete.
struct Scope {
    persons_complete: bool,
    /// Whether the rows of `person` seem correct. If not, these rows do not exclude any user.
    persons_reliable: bool,
    owners: Option<FxHashSet<i64>>,
    /// The logins of the users that the Users list marks as unable to log in. The logins are in lower case.
    without_login: HashSet<String>,
}

impl Scope {
    fn of(data: &Dataset, notes: &mut Vec<Note>) -> Self {
        let complete = |kind: TableKind| data.filled(kind).filter(|table| table.is_complete());
        let persons = complete(TableKind::Person);
        if persons.is_none() {
            notes.push(Note::warning(
                None,
                Message::new(if persons_reliable(data) {
                    "note-persons-incomplete"
                } else {
                    "note-persons-missing"
                }),
            ));
        }
        let owners = complete(TableKind::OwnerContactLink);
        if owners.is_none() {
            let text = Message::new(match data.get(TableKind::OwnerContactLink) {
                None => "note-owners-not-sent",
                Some(table) if table.is_empty() && table.is_complete() => "note-owners-empty",
                Some(_) => "note-owners-incomplete",
            });
            notes.push(Note::info(None, text));
        }
        Self {
            persons_complete: persons.is_some(),
            persons_reliable: persons_reliable(data),
            without_login: without_login(data),
            owners: owners.map(|table| {
                table
                    .records()
                    .filter_map(|record| record.int(Field::ContactId))
                    .collect()
            }),
        }
    }

    fn status(&self, record: Record<'_>, person: Option<Person>, licensed: bool) -> UserStatus {
        let kind = status_of_type(record.int(Field::Type));
        if kind != UserStatus::Login {
            return kind;
        }
        if record.flag(Field::Deleted) == Some(true) {
            return UserStatus::Deleted;
        }
        match person {
            Some(person) if self.persons_reliable && person.retired => UserStatus::Retired,
            Some(person) if self.persons_reliable && person.deleted => UserStatus::Deleted,
            _ if self.cannot_log_in(record) => UserStatus::CannotLogIn,
            // A user with a plan counts as a login user, even if the person belongs to another company or does not
            // exist.
            _ if licensed => UserStatus::Login,
            Some(person) if self.persons_reliable && self.is_elsewhere(person) => {
                UserStatus::OtherCompany
            }
            None if self.persons_complete => UserStatus::NoPerson,
            _ => UserStatus::Login,
        }
    }

    fn cannot_log_in(&self, record: Record<'_>) -> bool {
        !self.without_login.is_empty()
            && record
                .text(Field::Name)
                .is_some_and(|login| self.without_login.contains(&login.trim().to_lowercase()))
    }

    fn is_elsewhere(&self, person: Person) -> bool {
        match (&self.owners, person.contact) {
            (Some(owners), Some(contact)) => !owners.contains(&contact),
            _ => false,
        }
    }
}

fn persons_reliable(data: &Dataset) -> bool {
    let persons = data.get(TableKind::Person);
    persons.is_some_and(|table| table.doubts.is_empty())
}

/// Returns the damage that the export did to the name in a row of `person`.
fn damage_of_name(person: Record<'_>, data: &Dataset) -> Option<Damage> {
    // Most names are plain ASCII. Joining the parts of such a name is not necessary.
    let is_plain = |text: &str| text.is_ascii() && !text.contains('?');
    let mut parts = NAME_FIELDS.iter().filter_map(|field| person.text(*field));
    if parts.all(is_plain) {
        return None;
    }
    damage(&name_of_person(person), person, data)
}

/// Returns the damage that the export did to text in this row.
fn damage(text: &str, record: Record<'_>, data: &Dataset) -> Option<Damage> {
    Damage::of(text, || data.keeps_non_ascii(record.origin()))
}

fn from_list(row: SharedRecord, data: &Dataset, sources: &UserSources<'_>) -> User {
    let record = row.get();
    let login = login_in(record);
    let id = record.int(Field::AssociateId);
    User {
        access: Access::Undecided,
        administrator: sources.rights.of_user(id, login).cloned(),
        damage: damage(&name_in_list(record), record, data),
        id,
        status: status_in_list(record),
        person: None,
        plans: sources.licences.plans_of(id, login),
        addresses: sources.addresses.of_user(&row, None),
        person_row: None,
        row,
    }
}

#[cfg(test)]
mod tests {
    use super::super::UserStatus;
    use crate::customer::TestCustomer;

    /// Returns the status of each user in an `associate` table or a Users list.
    fn statuses(customer: TestCustomer) -> Vec<UserStatus> {
        let customer = customer.build();
        customer.users.iter().map(|user| user.status).collect()
    }

    #[test]
    fn type_minus_one_is_not_a_user_and_not_an_integration() {
        let customer = TestCustomer::ready().with(
            "associate",
            "associate_id name person_id type deleted
             1 ADM 11 0 0
             2 LEAD 12 -1 0
             3 EXT 12 4 0",
        );
        assert_eq!(
            statuses(customer),
            [
                UserStatus::Login,
                UserStatus::NotAUser,
                UserStatus::External
            ]
        );
    }

    #[test]
    fn incomplete_persons_do_not_make_anybody_a_former_employee() {
        let persons = |rows: &str| {
            TestCustomer::ready()
                .with(
                    "associate",
                    "associate_id name person_id type deleted
                     1 ADM 11 0 0
                     2 OLD 12 0 0
                     3 OLA 13 0 0
                     4 PER 14 0 0",
                )
                .with(
                    "person",
                    &format!("person_id contact_id firstname lastname retired\n{rows}"),
                )
        };
        let former = persons("11 5 A D 0\n12 5 O L 1\n13 5 O V 0\n14 5 P L 0");
        assert_eq!(statuses(former)[1], UserStatus::Retired);
        // The persons of OLA and PER are missing, so there is a doubt about the table `person`.
        let doubtful = persons("11 5 A D 0\n12 5 O L 1");
        assert_eq!(statuses(doubtful)[1], UserStatus::Login);
    }

    #[test]
    fn types_of_the_users_list_are_known_in_six_languages() {
        let list = |kind: &str| {
            TestCustomer::ready().without("associate").with(
                "Users_list",
                &format!("name firstname lastname type\nADM Anne Dahl {kind}"),
            )
        };
        for (kind, status) in [
            ("Associate", UserStatus::Login),
            ("Medewerker", UserStatus::Login),
            ("Ressurs", UserStatus::Resource),
            ("RESURS", UserStatus::Resource),
            ("Ressource", UserStatus::Resource),
            ("Extern_användare", UserStatus::External),
            ("Anonymer_Benutzer", UserStatus::Anonymous),
            ("Systeemgebruiker", UserStatus::System),
        ] {
            assert_eq!(statuses(list(kind)), [status], "{kind}");
            assert!(!says_unknown(list(kind)), "{kind}");
        }
        assert_eq!(statuses(list("Praktikant")), [UserStatus::Login]);
        assert!(says_unknown(list("Praktikant")));
        assert!(!says_unknown(list("-")));
    }

    fn says_unknown(customer: TestCustomer) -> bool {
        let notes = customer.build().notes;
        notes
            .iter()
            .any(|note| note.english().contains("not known: `"))
    }

    #[test]
    fn note_on_our_companies_says_what_was_sent() {
        let note = |customer: TestCustomer| {
            let notes = customer.build().notes;
            let mut texts = notes.into_iter().map(|note| note.english());
            texts.find(|text| text.contains("`OwnerContactLink`"))
        };
        let ready = TestCustomer::ready();
        assert_eq!(note(ready.clone()), None);
        let empty = note(ready.clone().with("OwnerContactLink", "contact_id"));
        assert!(empty.is_some_and(|text| text.contains("was sent and is empty")));
        let missing = note(ready.without("OwnerContactLink"));
        assert!(missing.is_some_and(|text| text.contains("was not sent")));
    }
}
