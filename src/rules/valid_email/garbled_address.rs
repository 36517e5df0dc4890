//! The export damaged the letters of the address.

use super::defect_rules;
use crate::customer::{Access, Customer, User, UserAddress};
use crate::exporters;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "garbled-address",
        severity: Severity::Review,
        title: "the export damaged the letters of the address",
        docs: "\
### What it checks
Whether the address lost letters on its way here: `?` stands in their place in an export that holds no letter beyond ASCII
and is not marked as Unicode (Windows PowerShell 5.1 without -Encoding UTF8), UTF-8 was read as another encoding (`Ã¥` in place of `å`), or the mark
U+FFFD stands for what a program could not read.

### Why it matters
What stands in SuperOffice is not known: it may be a sound address or a faulty one, and two that look equal may differ.
So it is blamed on nobody, and what rests on it stays unknown.

### How to fix
Export the table again in an encoding that has all letters; `analyze explain exporters` tells how in each tool. Change the
address in SuperOffice only if it stands so in that export too.

### Example
`p?l@firma.no` in a file that Export-Csv wrote without -Encoding UTF8.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let users = customer
        .users
        .iter()
        .filter(|user| user.access != Access::Excluded);
    let findings =
        users.flat_map(|user| defect_rules::judged(user).filter_map(|each| finding(user, each)));
    Outcome::checked(customer.in_scope().count())
        .with(findings)
        .missing(missing_first_choice(customer))
}

fn finding(user: &User, address: &UserAddress) -> Option<Finding> {
    let damage = address.damage?;
    let finding = Finding::new(
        &RULE.info,
        user.subject(),
        format!("the address {}", damage.describe()),
    )
    .on(address.field.name(), address.value.clone())
    .discriminator(address.record.clone())
    .at(address.location.clone())
    .action(format!(
        "it is the export's fault, not the user's: {}; only if it stands so in that export too, correct it in {}",
        exporters::remedy_for(damage),
        address.field.menu_path()
    ));
    Some(finding)
}
