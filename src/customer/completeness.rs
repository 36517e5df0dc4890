//! Do the tables agree with each other? A table that others point past is not whole, and that is said
//! once, at the table, instead of flooding its children with orphans.

use std::collections::HashSet;

use crate::need::count;
use crate::table::{Dataset, Field, TableKind};

/// References that find nothing are normal in a SuperOffice database, for nothing enforces them. From
/// this share on (in per cent), and this many, the table they point to is taken to be cut off.
const SHARE: usize = 10;
const AT_LEAST: usize = 2;

/// A column that points to rows of another table.
struct Reference {
    from: TableKind,
    field: Field,
    to: TableKind,
    key: Field,
}

const REFERENCES: [Reference; 5] = [
    Reference {
        from: TableKind::UserRoleLink,
        field: Field::AssociateId,
        to: TableKind::Associate,
        key: Field::AssociateId,
    },
    Reference {
        from: TableKind::LicenseAssocLink,
        field: Field::AssocId,
        to: TableKind::Associate,
        key: Field::AssociateId,
    },
    Reference {
        from: TableKind::LicenseAssocLink,
        field: Field::ModuleLicenseRef,
        to: TableKind::ModuleLicense,
        key: Field::ModuleLicenseId,
    },
    Reference {
        from: TableKind::UserRoleLink,
        field: Field::RoleLink,
        to: TableKind::Role,
        key: Field::RoleId,
    },
    Reference {
        from: TableKind::Associate,
        field: Field::PersonId,
        to: TableKind::Person,
        key: Field::PersonId,
    },
];

/// Adds a doubt to every table that others point past.
pub(super) fn cross_check(data: &mut Dataset) {
    for reference in &REFERENCES {
        if let Some(doubt) = missing(data, reference) {
            data.doubt(reference.to, doubt);
        }
    }
}

fn missing(data: &Dataset, reference: &Reference) -> Option<String> {
    let target = data.filled(reference.to)?;
    let known: HashSet<i64> = target.ints(reference.key)?.iter().flatten().collect();
    let wanted: HashSet<i64> = data
        .records(reference.from)
        .filter_map(|record| record.reference(reference.field))
        .collect();
    let missing = wanted.difference(&known).count();
    let many = missing >= AT_LEAST && missing * 100 >= wanted.len() * SHARE;
    many.then(|| {
        format!(
            "{} in `{}.{}` point past it",
            count(missing, "reference", "references"),
            reference.from,
            reference.field
        )
    })
}
