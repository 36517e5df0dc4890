//! The licence names another company or serial number than before.

use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "licence-identity-changed",
        severity: Severity::Review,
        title: "company name or serial number has changed",
        docs: "\
### What it checks
Whether company name and serial number of the licence are those of the earlier report, given with `--baseline`.

### Why it matters
When either changes between two runs of the Online Migration Tool, it refuses to go on.

### How to fix
Do not change the licence during the project. If it had to change, tell SuperOffice before the next run of the tool.

### Example
*Firma AS*, serial number 4711882036, was *Firma Norge AS* in the earlier report.
",
    },
    needs: &[DataNeed::Table(
        TableKind::Company,
        &[Field::OwnerContactName, Field::SerialNo],
    )],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let Some(company) = customer.data.records(TableKind::Company).next() else {
        return Outcome::default();
    };
    let text = |field: Field| company.text(field).unwrap_or_default().trim();
    let Some(earlier) = &customer.input.earlier_identity else {
        return Outcome::default().inapplicable(format!(
            "`{}`, serial number {}: nothing to compare with yet; keep the JSON report for --baseline",
            text(Field::OwnerContactName),
            text(Field::SerialNo)
        ));
    };
    let pairs = [
        (
            "ownerContactName",
            "company name",
            text(Field::OwnerContactName),
            &earlier.company,
        ),
        (
            "serialNo",
            "serial number",
            text(Field::SerialNo),
            &earlier.serial,
        ),
    ];
    let findings = pairs.into_iter().filter_map(|(field, what, now, before)| {
        let before = before.as_deref().filter(|before| *before != now)?;
        let subject = Subject {
            key: "database".to_owned(),
            ..Subject::default()
        };
        Some(
            Finding::new(
                &RULE.info,
                subject,
                format!("the {what} was `{before}` in the earlier report"),
            )
            .on(format!("company.{field}"), now)
            .at(company.location())
            .action("tell SuperOffice before the migration tool is run again; change it no more"),
        )
    });
    Outcome::checked(1).with(findings)
}
