//! Compares tables with each other. A table may be incomplete if other tables refer to rows that it does not contain.
//!
//! A doubt is added only to the table in which rows are probably missing. An orphan is a reference to a missing row. A
//! few orphans do not prove anything, because SuperOffice does not enforce references, and users can be deleted.
//! Orphans lead to a doubt only if their number or their ids indicate lost rows. Most checks add no doubt to a table
//! whose number of rows is confirmed. If `sequence` shows that the table contains the last id that was assigned, some
//! checks do not add a doubt either.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::UserStatus;
use super::employees::{Employee, UnknownPersons, employees};
use super::users::status_in_list;
use crate::locale::Message;
use crate::model::table::{Dataset, Field, Record, Table, TableKind};

/// A column that refers to rows of another table.
struct Reference {
    from: TableKind,
    field: Field,
    to: TableKind,
    key: Field,
    /// The column that identifies the user. If it is `None`, all rows are examined; otherwise, only the rows of
    /// employees.
    user: Option<Field>,
}

const REFERENCES: [Reference; 4] = [
    Reference {
        from: TableKind::UserRoleLink,
        field: Field::AssociateId,
        to: TableKind::Associate,
        key: Field::AssociateId,
        user: None,
    },
    Reference {
        from: TableKind::LicenseAssocLink,
        field: Field::AssocId,
        to: TableKind::Associate,
        key: Field::AssociateId,
        user: None,
    },
    Reference {
        from: TableKind::LicenseAssocLink,
        field: Field::ModuleLicenseRef,
        to: TableKind::ModuleLicense,
        key: Field::ModuleLicenseId,
        user: Some(Field::AssocId),
    },
    Reference {
        from: TableKind::UserRoleLink,
        field: Field::RoleLink,
        to: TableKind::Role,
        key: Field::RoleId,
        user: Some(Field::AssociateId),
    },
];

/// Adds a doubt to each table in which rows are probably missing.
pub(super) fn cross_check(data: &mut Dataset) {
    for (kind, doubt) in doubts(data) {
        data.doubt(kind, doubt);
    }
}

/// Returns the tables in which rows are probably missing, with the reasons.
fn doubts(data: &Dataset) -> Vec<(TableKind, Message)> {
    let employees = &employees(data);
    let cut_off =
        |reference: &Reference| Some((reference.to, cut_off(data, reference, employees)?));
    let left_out = |kind: &TableKind| {
        let doubt = match kind {
            TableKind::Person => persons_left_out(data, employees),
            TableKind::Email => addresses_left_out(data, employees),
            TableKind::OwnerContactLink => companies_left_out(data, employees),
            _ => users_left_out(data),
        };
        Some((*kind, doubt?))
    };
    let kinds = [
        TableKind::Person,
        TableKind::Email,
        TableKind::OwnerContactLink,
        TableKind::Associate,
    ];
    let cut_off = REFERENCES.par_iter().filter_map(cut_off);
    let left_out = kinds.par_iter().filter_map(left_out);
    cut_off.chain(left_out).collect()
}

/// Returns a doubt about the table to which `reference` refers. The doubt says which rows are probably missing: the
/// last rows, a block of rows, or most rows. Returns `None` if the number of rows is confirmed, or if nothing indicates
/// missing rows.
fn cut_off(data: &Dataset, reference: &Reference, employees: &[Employee<'_>]) -> Option<Message> {
    let target = data
        .filled(reference.to)
        .filter(|table| !table.row_count_confirmed)?;
    let known = sorted(target.ints(reference.key)?.iter().flatten().collect());
    let references = references(data, reference, employees);
    let is_unknown = |(_, id): &(i64, i64)| known.binary_search(id).is_err();
    // If one role or licence of a user is known, an unknown role or licence of the same user does not prove that rows
    // are missing.
    let by_user = || references.chunk_by(|one, other| one.0 == other.0);
    let orphans: BTreeSet<i64> = by_user()
        .filter(|links| links.iter().all(is_unknown))
        .flatten()
        .map(|(_, id)| *id)
        .collect();
    let last_given = last_id_given(data, reference.to);
    let pattern = pattern(&known, &orphans, by_user().count(), last_given)?;
    let column = format!("{}.{}", reference.from, reference.field);
    Some(pattern.doubt(column))
}

/// Returns the distinct values, sorted.
fn sorted<T: Ord>(mut values: Vec<T>) -> Vec<T> {
    values.sort_unstable();
    values.dedup();
    values
}

/// Returns pairs of user id and referenced id, sorted. If the reference has no user column, both ids of a pair are the
/// referenced id.
fn references(
    data: &Dataset,
    reference: &Reference,
    employees: &[Employee<'_>],
) -> Vec<(i64, i64)> {
    let in_scope = match reference.user {
        Some(_) => sorted(employees.iter().filter_map(|user| user.id).collect()),
        None => Vec::new(),
    };
    let mut references = Vec::new();
    for link in data.records(reference.from) {
        let Some(id) = link.reference(reference.field) else {
            continue;
        };
        let user = match reference.user {
            None => Some(id),
            Some(field) => link
                .int(field)
                .filter(|user| in_scope.binary_search(user).is_ok()),
        };
        if let Some(user) = user {
            references.push((user, id));
        }
    }
    sorted(references)
}

/// A pattern of missing ids that looks like lost rows.
enum Pattern {
    /// The rows after the highest known id are missing.
    After { rows: usize, highest: i64 },
    /// Consecutive rows are missing.
    Block { rows: usize },
    /// Most rows are missing.
    Most { rows: usize, missing: usize },
}

impl Pattern {
    /// Returns the doubt about a table with this pattern. `column` is the column that refers to the missing rows.
    fn doubt(self, column: String) -> Message {
        match self {
            Self::After { rows, highest } => Message::new("doubt-rows-after")
                .with("column", column)
                .with("rows", rows)
                .with("id", highest.to_string()),
            Self::Block { rows } => Message::new("doubt-rows-between")
                .with("column", column)
                .with("rows", rows),
            Self::Most { rows, missing } => Message::new("doubt-rows-most")
                .with("column", column)
                .with("rows", rows)
                .with("missing", missing),
        }
    }
}

/// Returns the pattern of the missing ids, or `None` if the missing ids do not look like lost rows.
fn pattern(
    known: &[i64],
    orphans: &BTreeSet<i64>,
    references: usize,
    last_given: Option<i64>,
) -> Option<Pattern> {
    /// A block of missing ids looks like lost rows if it reaches both limits: a number of ids, and a percentage of the
    /// number of references.
    const BLOCK: (usize, usize) = (5, 10);
    /// Minimum number of missing ids for the pattern `Most`. Fewer missing ids prove nothing, even if they are half of
    /// all references, because the database itself may contain a few orphans.
    const MOST: usize = 3;
    let highest = *known.last()?;
    let later_ids_given = last_given.is_some_and(|last| last > highest);
    let is_last = last_given.is_some_and(|last| last <= highest);
    let after = orphans.range(highest + 1..).count();
    // One id above the highest known id may belong to a deleted row, so a doubt needs two such ids. One is enough if
    // `sequence` shows that ids above the highest known id were assigned.
    if !is_last && after >= if later_ids_given { 1 } else { 2 } {
        return Some(Pattern::After {
            rows: after,
            highest,
        });
    }
    let block = longest_block(known, orphans);
    if block >= BLOCK.0 && block * 100 >= references * BLOCK.1 {
        return Some(Pattern::Block { rows: block });
    }
    let missing = orphans.len();
    (missing >= MOST && missing * 2 >= references).then_some(Pattern::Most {
        rows: references,
        missing,
    })
}

/// Returns the length of the longest run of orphans without a known id between them. Orphans after the last known id
/// are ignored.
fn longest_block(known: &[i64], orphans: &BTreeSet<i64>) -> usize {
    let mut start = i64::MIN;
    let mut longest = 0;
    for id in known {
        longest = longest.max(orphans.range(start..*id).count());
        start = *id;
    }
    longest
}

/// Returns the last id that SuperOffice assigned in a table, or `None` if `sequence` does not contain the next id of
/// this table.
fn last_id_given(data: &Dataset, kind: TableKind) -> Option<i64> {
    let rows = data.records(TableKind::Sequence).filter(|row| {
        row.text(Field::TableName)
            .is_some_and(|name| name.trim().eq_ignore_ascii_case(kind.name()))
    });
    rows.filter_map(|row| row.int(Field::NextId))
        .max()
        .map(|next| next - 1)
}

/// Returns whether the table certainly contains its last row.
fn is_complete(data: &Dataset, table: &Table, key: Field) -> bool {
    let ids = table.ints(key);
    let highest = ids.and_then(|ids| ids.iter().flatten().max());
    let last = last_id_given(data, table.kind);
    table.row_count_confirmed
        || last
            .zip(highest)
            .is_some_and(|(last, highest)| highest >= last)
}

/// Returns a doubt if the persons of several employees are missing.
fn persons_left_out(data: &Dataset, employees: &[Employee<'_>]) -> Option<Message> {
    /// A doubt needs at least this percentage of missing persons, because a few persons may have been deleted.
    const SHARE: usize = 10;
    const AT_LEAST: usize = 2;
    let table = data.filled(TableKind::Person)?;
    let known = sorted(table.ints(Field::PersonId)?.iter().flatten().collect());
    let unknown = UnknownPersons::of(employees, &known);
    (unknown.are_many(AT_LEAST, SHARE) && !is_complete(data, table, Field::PersonId)).then(|| {
        Message::new("doubt-persons-absent")
            .with("employees", unknown.logins.len())
            .with("all", unknown.persons)
            .with("logins", unknown.named())
    })
}

/// Returns a doubt if several employees have no address.
fn addresses_left_out(data: &Dataset, employees: &[Employee<'_>]) -> Option<Message> {
    /// A doubt needs at least this percentage of employees without an address, because some users never had one.
    const SHARE: usize = 20;
    const AT_LEAST: usize = 3;
    let table = data.filled(TableKind::Email)?;
    let known = sorted(table.ints(Field::PersonId)?.iter().flatten().collect());
    let unknown = UnknownPersons::of(employees, &known);
    (unknown.are_many(AT_LEAST, SHARE) && !is_complete(data, table, Field::EmailId)).then(|| {
        Message::new("doubt-addresses-absent")
            .with("employees", unknown.logins.len())
            .with("all", unknown.persons)
            .with("logins", unknown.named())
    })
}

/// Returns a doubt if several employees belong to companies that are not in the list "Our companies".
fn companies_left_out(data: &Dataset, employees: &[Employee<'_>]) -> Option<Message> {
    const SHARE: usize = 10;
    const AT_LEAST: usize = 2;
    let table = data.filled(TableKind::OwnerContactLink)?;
    let owners: FxHashSet<i64> = table.ints(Field::ContactId)?.iter().flatten().collect();
    let companies: FxHashMap<i64, i64> = employees
        .iter()
        .filter_map(|user| user.person.zip(user.company))
        .collect();
    let outside = companies.values().filter(|id| !owners.contains(id)).count();
    let many = outside >= AT_LEAST && outside * 100 >= companies.len() * SHARE;
    (many && !is_complete(data, table, Field::OwnerContactLinkId)).then(|| {
        let all = companies.len();
        Message::new("doubt-companies-absent")
            .with("employees", outside)
            .with("all", all)
    })
}

/// Returns a doubt if the Users list contains login users that `associate` does not contain.
fn users_left_out(data: &Dataset) -> Option<Message> {
    let login = |record: Record<'_>| {
        let name = record.text(Field::Name)?.trim().to_lowercase();
        (!name.is_empty()).then_some(name)
    };
    let users = data
        .filled(TableKind::Associate)
        .filter(|table| table.has(Field::Name))?;
    data.filled(TableKind::UsersList)?;
    let known: FxHashSet<String> = users.records().filter_map(login).collect();
    let missing = data
        .records(TableKind::UsersList)
        .filter(|record| status_in_list(*record) == UserStatus::Login)
        .filter_map(login)
        .filter(|name| !known.contains(name))
        .count();
    (missing > 0).then(|| Message::new("doubt-users-absent").with("users", missing))
}

#[cfg(test)]
mod tests {
    use crate::customer::TestCustomer;
    use crate::locale::Text;
    use crate::model::table::TableKind;

    /// Returns the doubts about a table.
    fn doubts(customer: TestCustomer, kind: TableKind) -> Vec<String> {
        let customer = customer.build();
        let doubts = &customer.data.get(kind).expect("a table").doubts;
        doubts.iter().map(Text::english).collect()
    }

    /// Returns a customer with the role links of the users 1 to 9. The users in `left_out` are missing from
    /// `associate`. `last_given` is the last assigned user id according to `sequence`.
    fn users(left_out: &[i64], last_given: Option<i64>) -> TestCustomer {
        let mut users = String::from("associate_id name person_id type deleted");
        let mut roles = String::from("associate_id role_id");
        for id in 1..=9 {
            roles.push_str(&format!("\n{id} 1"));
            if !left_out.contains(&id) {
                users.push_str(&format!("\n{id} U{id} {} 0 0", 10 + id));
            }
        }
        let customer = TestCustomer::ready()
            .with("associate", &users)
            .with("UserRoleLink", &roles);
        match last_given {
            Some(last) => {
                let row = format!("next_id TABLE_NAME TableNumber\n{} ASSOCIATE 2", last + 1);
                customer.with("sequence", &row)
            }
            None => customer,
        }
    }

    #[test]
    fn single_orphans_are_not_a_doubt() {
        for left_out in [&[][..], &[4], &[9], &[2, 5, 7]] {
            let customer = users(left_out, None);
            assert!(
                doubts(customer, TableKind::Associate).is_empty(),
                "{left_out:?}"
            );
        }
    }

    #[test]
    fn missing_rows_at_the_end_are_a_doubt() {
        let doubt = "`UserRoleLink.associate_id` refers to 2 rows with an id above the highest one in this table (7)";
        assert_eq!(doubts(users(&[8, 9], None), TableKind::Associate), [doubt]);
        let block =
            "`UserRoleLink.associate_id` refers to 5 consecutive rows that are not in this table";
        let middle = users(&[3, 4, 5, 6, 7], None);
        assert_eq!(doubts(middle, TableKind::Associate), [block]);
    }

    #[test]
    fn sequence_settles_whether_the_last_user_is_missing() {
        let doubt = "`UserRoleLink.associate_id` refers to 1 row with an id above the highest one in this table (8)";
        assert_eq!(doubts(users(&[9], Some(9)), TableKind::Associate), [doubt]);
        assert!(doubts(users(&[9], Some(8)), TableKind::Associate).is_empty());
        assert!(doubts(users(&[4], Some(9)), TableKind::Associate).is_empty());
    }

    #[test]
    fn confirmed_row_count_settles_every_doubt() {
        let customer = users(&[6, 7, 8, 9], None).confirmed("associate");
        assert!(doubts(customer, TableKind::Associate).is_empty());
    }

    /// Returns a customer with four employees (users 1 to 4) and four former employees. Only the employees who are not
    /// in `left_out` have an address.
    fn leavers(left_out: &[i64]) -> TestCustomer {
        let mut users = String::from("associate_id name person_id type deleted");
        let mut persons = String::from("person_id contact_id firstname lastname retired");
        let mut addresses = String::from("email_id person_id email_address type rank");
        for id in 1..=8 {
            users.push_str(&format!("\n{id} U{id} {} 0 0", 10 + id));
            persons.push_str(&format!("\n{} 5 First Last {}", 10 + id, i64::from(id > 4)));
            if id <= 4 && !left_out.contains(&id) {
                addresses.push_str(&format!("\n{id} {} u{id}@firma.no 0 1", 10 + id));
            }
        }
        TestCustomer::ready()
            .with("associate", &users)
            .with("person", &persons)
            .with("Email", &addresses)
    }

    #[test]
    fn former_employees_without_address_are_not_a_doubt() {
        assert!(doubts(leavers(&[]), TableKind::Email).is_empty());
        let doubt = "it has no row for 3 of 4 employees (U2, U3, U4)";
        assert_eq!(doubts(leavers(&[2, 3, 4]), TableKind::Email), [doubt]);
        let confirmed = leavers(&[2, 3, 4]).confirmed("Email");
        assert!(doubts(confirmed, TableKind::Email).is_empty());
    }

    #[test]
    fn users_list_is_compared_by_users_who_can_log_in() {
        let list = |can_log_in: &str| {
            let rows = format!(
                "name firstname lastname can_log_in\nADM Anne Dahl 1\nNEW Nina Berg {can_log_in}"
            );
            TestCustomer::ready().with("Users_list", &rows)
        };
        assert_eq!(
            doubts(list("1"), TableKind::Associate),
            ["it does not contain 1 user of the Users list"]
        );
        assert!(doubts(list("0"), TableKind::Associate).is_empty());
    }
}
