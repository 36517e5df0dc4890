//! Rule `user-without-password`: a user currently signs in without a SuperOffice password.

use std::collections::HashMap;

use crate::customer::{Customer, User};
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::model::location::Location;
use crate::model::table::{Field, Record, TableKind};
use crate::rules::data_needs::missing_if_sent;
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "user-without-password",
        severity: Severity::Review,
        checks: "\
The rule lists users who sign in otherwise than with a SuperOffice password today, for example with Active Directory, and who
have no SuperOffice password or never used it. It reads the type, the use and the date of the last use in `Credentials`, never
names or secrets. The table is an optional input. Without it the rule checks nothing.
",
        example: "\
*KHA* signs in with ActiveDirectory and has no SuperOffice password.
",
    },
    needs: &[],
    advises: &[],
    check,
};

/// The columns of `Credentials` that the rule needs if this table was sent.
const NEED: DataNeed = DataNeed::Table(
    TableKind::Credentials,
    &[Field::AssociateId, Field::CredentialType],
);

/// The value of `isActive` for credentials that a user signs in with. Source: SuperOffice's list of uses of
/// credentials.
const INBOUND: i64 = 1;
/// The `credentialType` of session tickets.
const SESSION_TICKET: &str = "ticket";
/// A part of the `credentialType` of SuperOffice passwords (`CRM5/PASSWORD`), in lower case.
const PASSWORD: &str = "password";

/// How a user signs in.
#[derive(Debug, Default)]
struct SignIns {
    has_password: bool,
    /// Whether a password has a date of last use, or the column with these dates is missing.
    password_may_be_used: bool,
    /// The type and the row of the user's first credentials for signing in that are neither a password nor a session
    /// ticket.
    other: Option<(String, Location)>,
}

fn check(customer: &Customer) -> Outcome {
    let data = &customer.data;
    if data.get(TableKind::Credentials).is_none()
        && !data.unusable.contains_key(&TableKind::Credentials)
    {
        return Outcome::default().nothing_compared();
    }
    let mut sign_ins: HashMap<i64, SignIns> = HashMap::new();
    let dates_are_known = data
        .get(TableKind::Credentials)
        .is_some_and(|table| table.has(Field::LastUsedDate));
    for row in data.records(TableKind::Credentials) {
        if let Some(user) = row.reference(Field::AssociateId) {
            sign_ins.entry(user).or_default().add(row, dates_are_known);
        }
    }
    let users = || {
        customer
            .in_scope()
            .filter_map(|user| Some((user, user.id?)))
    };
    let findings = users().filter_map(|(user, id)| finding(customer, user, sign_ins.get(&id)?));
    Outcome::checked(users().filter(|(_, id)| sign_ins.contains_key(id)).count())
        .with(findings)
        .missing(missing_if_sent(customer, &NEED))
}

impl SignIns {
    fn add(&mut self, row: Record<'_>, dates_are_known: bool) {
        let Some(kind) = row.text(Field::CredentialType).map(str::trim) else {
            return;
        };
        let lower = kind.to_lowercase();
        if row
            .int(Field::Inbound)
            .is_some_and(|usage| usage != INBOUND)
            || lower == SESSION_TICKET
        {
            return;
        }
        if lower.contains(PASSWORD) {
            self.has_password = true;
            self.password_may_be_used |=
                !dates_are_known || row.date(Field::LastUsedDate).is_some();
        } else {
            self.other
                .get_or_insert_with(|| (kind.to_owned(), row.location()));
        }
    }
}

fn finding(customer: &Customer, user: &User, sign_ins: &SignIns) -> Option<Finding> {
    let (kind, location) = sign_ins.other.as_ref()?;
    let message = match (sign_ins.has_password, sign_ins.password_may_be_used) {
        (false, _) => Message::new("user-without-password.message").with("kind", kind),
        (true, false) => Message::new("user-without-password.message-unused").with("kind", kind),
        (true, true) => return None,
    };
    let action = Message::new("user-without-password.action")
        .with("user", user.argument())
        .with("place", menu_path::users(customer));
    let finding = Finding::new(&RULE.info, user.subject(), message)
        .on("Credentials.credentialType", kind.clone())
        .at(location.clone())
        .action(action);
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::customer::Customer;
    use crate::model::table::TableKind::{Associate, Credentials, Person};
    use crate::rules::test_rows::{customer, expected, found, table};

    fn with_credentials(rows: &str) -> Customer {
        let users =
            "associate_id,name,person_id,type,deleted\n1,KHA,101,0,0\n2,OLA,102,0,0\n3,PER,103,0,1";
        let persons =
            "person_id,firstname,lastname,retired\n101,Kari,Hansen,0\n102,Ola,Aas,0\n103,Per,Moe,0";
        let header = "Credentials_id,associate_id,credentialType,isActive,lastUsedDate";
        customer([
            table(Associate, users),
            table(Person, persons),
            table(Credentials, &format!("{header}\n{rows}")),
        ])
    }

    #[test]
    fn users_with_a_password_that_they_use_are_clean() {
        for rows in [
            "1,1,CRM5/PASSWORD,1,2026-11-02\n2,1,ActiveDirectory,1,2026-11-03",
            "1,1,CRM5/Password,1,\n2,2,Ticket,2,2026-11-03",
            "1,1,ActiveDirectory,0,2026-11-03",
            "1,3,ActiveDirectory,1,2026-11-03",
            "1,9,ActiveDirectory,1,2026-11-03",
            "",
        ] {
            assert_eq!(found(&RULE, &with_credentials(rows)), [], "{rows}");
        }
    }

    #[test]
    fn users_without_a_password_are_found_and_those_who_never_used_it() {
        let rows = "1,1,ActiveDirectory,1,2026-11-03\n2,2,CRM5/PASSWORD,1,\n3,2,ActiveDirectory,1,2026-11-03";
        let dirty = with_credentials(rows);
        assert_eq!(
            found(&RULE, &dirty),
            expected(&[("associate 1", 2), ("associate 2", 4)])
        );
        let outcome = (RULE.check)(&dirty);
        assert!(
            outcome.findings[1]
                .message
                .english()
                .contains("shows no use of the SuperOffice password")
        );
    }

    #[test]
    fn without_dates_a_password_counts_as_used() {
        let users = "associate_id,name,person_id,type,deleted\n1,KHA,101,0,0";
        let rows =
            "Credentials_id,associate_id,credentialType\n1,1,CRM5/PASSWORD\n2,1,ActiveDirectory";
        let clean = customer([table(Associate, users), table(Credentials, rows)]);
        assert_eq!(found(&RULE, &clean), []);
    }

    #[test]
    fn without_the_table_nothing_is_compared_and_an_incomplete_one_is_reviewed() {
        assert!((RULE.check)(&customer([])).nothing_compared);
        let mut credentials = table(Credentials, "Credentials_id,associate_id,credentialType");
        credentials.doubts.push("rows may be cut off".into());
        let outcome = (RULE.check)(&customer([credentials]));
        assert!(
            outcome.missing.iter().all(|missing| missing.advice) && !outcome.missing.is_empty()
        );
    }
}
