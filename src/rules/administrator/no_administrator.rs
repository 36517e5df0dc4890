//! Nobody who can log in may administer users.

use crate::customer::{Administrator, Customer};
use crate::model::evidence::MissingData;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, TableKind};
use crate::rules::data_needs::{LOGIN_USERS, RIGHTS, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "no-administrator",
        severity: Severity::Fail,
        title: "no user is a general or user administrator",
        docs: "\
### What it checks
Whether a user who can log in has a role with the function right `admin-all` (general administrator) or
`admin-users` (user administrator).

### Why it matters
The Online Migration Tool asks the Migrator for the login of a local administrator, and at least one administrator
must get a plan in Online.

### How to fix
Settings and maintenance > Users > a user > Role: give a role with the right, or give the right to his role under
Settings and maintenance > Roles.

### Example
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
    let by_right = users
        .iter()
        .filter(|user| {
            matches!(
                user.administrator,
                Some(Administrator::General | Administrator::User)
            )
        })
        .count();
    let mut lacks: Vec<MissingData> = RIGHTS
        .iter()
        .flat_map(|need| customer.missing(need))
        .collect();
    lacks.extend(rights_unknown(customer));
    if by_right > 0 {
        return outcome.missing(lacks).evidence(format!(
            "{by_right} of {} login users may administer users",
            users.len()
        ));
    }
    let by_name = users.iter().any(|user| user.administrator.is_some());
    if !lacks.is_empty() {
        // A role's name is a hint that a person can follow up, so it asks for a look.
        let lacks = lacks.into_iter().map(|lack| MissingData {
            advice: by_name,
            ..lack
        });
        return outcome.missing(lacks);
    }
    let nobody_lacks = [USERS, LOGIN_USERS]
        .iter()
        .all(|need| customer.missing(need).is_empty());
    if !nobody_lacks || users.is_empty() {
        return outcome;
    }
    let subject = Subject {
        key: "database".to_owned(),
        ..Subject::default()
    };
    let message = format!(
        "none of {} login users has a role with `admin-all` or `admin-users`",
        users.len()
    );
    outcome.with([Finding::new(&RULE.info, subject, message)
        .on("FunctionRightRoleLink", "")
        .action(
            "Settings and maintenance > Users > a user > Role: give one user an administrator role",
        )])
}

/// Role tables that cannot tell: no user to give the roles to, or no row for the rights that count.
fn rights_unknown(customer: &Customer) -> Option<MissingData> {
    let data = &customer.data;
    let lack = |table: TableKind, why: &str| MissingData {
        table,
        field: None,
        why: why.to_owned(),
        request: customer.dictionary.table(table).request(),
        advice: false,
    };
    if data.get(TableKind::Associate).is_none() {
        let why = "was not sent, so roles cannot be given to users";
        return Some(lack(TableKind::Associate, why));
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
    (!known).then(|| {
        let why = "holds neither `admin-all` nor `admin-users`, which every database has";
        lack(TableKind::FunctionRight, why)
    })
}
