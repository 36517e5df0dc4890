//! Rule `no-administrator`: none of the users who can log in is an administrator.

use std::collections::HashSet;

use crate::customer::{Access, Administrator, Customer, User};
use crate::locale::{Listing, Message};
use crate::model::evidence::MissingData;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::data_needs::{LOGIN_USERS, RIGHTS, USERS};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "no-administrator",
        severity: Severity::Fail,
        checks: "\
The rule checks whether a user who can log in has a role with the functional right `admin-all` (general administrator) or
`admin-users` (user administrator).
",
        example: "\
All users have the role *User level 1*, which has neither right.
",
    },
    needs: &[USERS, LOGIN_USERS],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let users = customer.login_users();
    let outcome = Outcome::checked(users.len());
    let by_right: Vec<&User> = users
        .iter()
        .copied()
        .filter(|user| {
            matches!(
                user.administrator,
                Some(Administrator::General | Administrator::User)
            )
        })
        .collect();
    let mut missing: Vec<MissingData> = RIGHTS
        .iter()
        .flat_map(|need| customer.missing(need))
        .collect();
    missing.extend(unknown_rights(customer));
    if !by_right.is_empty() {
        missing.extend(unknown_persons(customer, &by_right));
        let in_scope = by_right
            .iter()
            .filter(|user| user.access != Access::Excluded);
        let administrators = in_scope.count();
        return outcome.missing(missing).evidence(
            Message::new("evidence-administrators")
                .with("users", customer.scope.users)
                .with("administrators", administrators),
        );
    }
    let by_name = users.iter().any(|user| user.administrator.is_some());
    if !missing.is_empty() {
        // If a role name suggests an administrator, a person can check the role, so the verdict is `review` and not
        // `unknown`.
        let missing = missing.into_iter().map(|missing| MissingData {
            advice: by_name,
            ..missing
        });
        return outcome.missing(missing);
    }
    let users_known = [USERS, LOGIN_USERS]
        .iter()
        .all(|need| customer.missing(need).is_empty());
    if !users_known || users.is_empty() {
        return outcome;
    }
    let subject = Subject::unnamed("database", Message::new("subject-database"));
    let message = Message::new("no-administrator.message").with("users", users.len());
    let action = Message::new("no-administrator.action").with("path", menu_path::users(customer));
    outcome.with([Finding::new(&RULE.info, subject, message)
        .on("FunctionRightRoleLink", "")
        .action(action)])
}

/// Returns missing data if every administrator's row in `person` is missing or has an unreadable deletion date. These
/// administrators may not be able to log in, because a user whose person was deleted cannot log in. Returns `None`
/// otherwise, and also if `person` or `associate` was not sent.
fn unknown_persons(customer: &Customer, administrators: &[&User]) -> Option<MissingData> {
    let table = customer.data.get(TableKind::Person)?;
    customer.data.get(TableKind::Associate)?;
    let dates = table.unreadable.get(&Field::DeletedDate);
    let has_readable_date =
        |person: &Record<'_>| dates.is_none_or(|cells| !cells.contains(&person.location()));
    let known: HashSet<i64> = table
        .records()
        .filter(has_readable_date)
        .filter_map(|person| person.int(Field::PersonId))
        .collect();
    let is_known = |user: &&User| user.person.is_some_and(|person| known.contains(&person));
    if administrators.iter().any(is_known) {
        return None;
    }
    let names = administrators.iter().map(|user| user.argument());
    let names = Listing::some(names, usize::MAX);
    Some(MissingData {
        table: TableKind::Person,
        field: None,
        why: Message::new("data-administrators-unknown")
            .with("users", names)
            .into(),
        request: customer
            .dictionary
            .table(TableKind::Person)
            .export_request(),
        advice: false,
    })
}

/// Returns missing data if the exports cannot show who is an administrator, otherwise `None`. They cannot if
/// `associate` was not sent, or if the list of rights was sent but contains neither `admin-all` nor `admin-users`.
fn unknown_rights(customer: &Customer) -> Option<MissingData> {
    let data = &customer.data;
    let missing = |table: TableKind, why: Message| MissingData {
        table,
        field: None,
        why: why.into(),
        request: customer.dictionary.table(table).export_request(),
        advice: false,
    };
    if data.get(TableKind::Associate).is_none() {
        let why = Message::new("data-roles-unassigned");
        return Some(missing(TableKind::Associate, why));
    }
    let names = |name: &str| {
        let mut rows = data.records(TableKind::FunctionRight);
        rows.any(|row| {
            let right = row
                .text(Field::Name)
                .unwrap_or_default()
                .trim()
                .to_lowercase();
            right == name
        })
    };
    let known = names("admin-all") || names("admin-users");
    let was_sent = data.get(TableKind::FunctionRight).is_some();
    (was_sent && !known).then(|| {
        let why = Message::new("data-no-administrator-right");
        missing(TableKind::FunctionRight, why)
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;
    use crate::rules::test_support::judged;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("the right of all administration", TestCustomer::ready())
            .clean("the right to administer users", rights_of_first_role("1 3"))
            .dirty(
                "the right to administer lists only",
                rights_of_first_role("1 2"),
                &["database FunctionRightRoleLink fail"],
            )
            .dirty(
                "the role with the right is deleted",
                TestCustomer::ready().with(
                    "Role",
                    "Role_id name         deleted
                     1       User_level_0 1
                     2       User_level_1 0",
                ),
                &["database FunctionRightRoleLink fail"],
            )
            .dirty(
                "the administrator is deleted",
                TestCustomer::ready().with(
                    "associate",
                    "associate_id name person_id type deleted userName
                     1            ADM  11        0    1       adm@firma.no
                     2            KARI 12        0    0       kari@firma.no",
                ),
                &["database FunctionRightRoleLink fail"],
            )
            .missing(
                "the person of the administrator does not exist",
                TestCustomer::ready().with(
                    "person",
                    "person_id contact_id firstname lastname retired
                     12        5          Kari      Hansen   0",
                ),
            )
            .missing(
                "rights were not sent",
                TestCustomer::ready().without("FunctionRight"),
            )
            .missing(
                "roles of users were not sent",
                TestCustomer::ready().without("UserRoleLink"),
            )
    }

    /// Returns the customer of [`TestCustomer::ready`], except that roles have only the rights in `links`.
    fn rights_of_first_role(links: &str) -> TestCustomer {
        TestCustomer::ready()
            .with(
                "FunctionRight",
                "FunctionRight_id name\n1 admin-all\n2 admin-lists\n3 admin-users",
            )
            .with(
                "FunctionRightRoleLink",
                &format!("roleId functionRightId\n{links}"),
            )
    }

    #[test]
    fn rights_that_were_not_sent_are_not_called_incomplete() {
        let sent = |rights: Option<&str>| match rights {
            Some(rows) => TestCustomer::ready().with("FunctionRight", rows),
            None => TestCustomer::ready().without("FunctionRight"),
        };
        let says_incomplete = |rights: Option<&str>| {
            let reason = judged(&RULE, sent(rights)).reason.english();
            reason.contains("contains neither `admin-all` nor `admin-users`")
        };
        assert!(says_incomplete(Some(
            "FunctionRight_id name\n2 admin-lists"
        )));
        assert!(!says_incomplete(None));
    }
}
