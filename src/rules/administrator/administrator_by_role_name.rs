//! Rule `administrator-by-role-name`: only the name of a role suggests an administrator.

use crate::customer::{Administrator, Customer};
use crate::locale::Message;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::USERS;
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "administrator-by-role-name",
        severity: Severity::Review,
        checks: "\
If the functional rights were not sent, the rule checks whether a user has a role with a default name of administrator
roles, in six languages. If they were sent, it checks whether a role with such a name does not have the rights.
",
        example: "\
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
        let message =
            Message::new("administrator-by-role-name.message").with("role", role.as_str());
        let action = Message::new("administrator-by-role-name.action")
            .with("path", menu_path::functional_rights(customer, role))
            .then(Message::new("administrator-by-role-name.result").with("user", user.argument()));
        Some(
            Finding::new(&RULE.info, user.subject(), message)
                .on("Role.name", role.clone())
                .at(user.location())
                .action(action),
        )
    });
    Outcome::checked(users.len()).with(findings)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("the role has the right", TestCustomer::ready())
            .clean(
                "a role that administers lists only",
                without_rights("List_administrator"),
            )
            .dirty(
                "the role has the name only",
                without_rights("Brukernivå_0"),
                &["associate:2 Role.name review"],
            )
    }

    /// Returns a customer whose first role has this name. The only right of the role is to administer lists.
    fn without_rights(role: &str) -> TestCustomer {
        TestCustomer::ready()
            .with(
                "Role",
                &format!("Role_id name deleted\n1 {role} 0\n2 User_level_1 0"),
            )
            .with(
                "FunctionRight",
                "FunctionRight_id name\n1 admin-all\n2 admin-lists",
            )
            .with("FunctionRightRoleLink", "roleId functionRightId\n1 2")
    }
}
