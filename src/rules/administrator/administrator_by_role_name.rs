//! Only the name of a role says that a user is an administrator.

use crate::customer::{Administrator, Customer};
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::USERS;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "administrator-by-role-name",
        severity: Severity::Review,
        title: "only a role name suggests an administrator",
        docs: "\
### What it checks
Where the function rights were not sent: whether a user has a role of one of the names that administrators have by
default, in six languages. Where they were sent: whether a role of such a name lacks the rights.

### Why it matters
Roles can be renamed and changed, so the name is a hint and no proof.

### How to fix
Send `FunctionRight` and `FunctionRightRoleLink`, or look at Settings and maintenance > Roles > the role > Function
rights.

### Example
*OLA* has the role *Brukernivå 0*.
",
    },
    needs: &[USERS],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let users = customer.login_users();
    let findings = users.iter().filter_map(|user| {
        let Some(Administrator::ByRoleName(role)) = &user.administrator else {
            return None;
        };
        let message = format!("an administrator by the name of the role `{role}` only");
        Some(
            Finding::new(&RULE.info, user.subject(), message)
                .on("Role.name", role.clone())
                .at(user.location.clone())
                .action("Settings and maintenance > Roles > the role: see whether it may administer users"),
        )
    });
    Outcome::checked(users.len()).with(findings)
}
