//! Rule `licence-identity-changed`: the company name or serial number of the licence has changed.

use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "licence-identity-changed",
        severity: Severity::Review,
        checks: "\
The company name and the serial number of the licence must be the same as in the earlier report, which is given with
`--baseline`.
",
        example: "\
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
    let (name, serial) = (text(Field::OwnerContactName), text(Field::SerialNo));
    let Some(earlier) = &customer.input.earlier_identity else {
        return Outcome::default().inapplicable(
            Message::new("evidence-first-run")
                .with("company", name)
                .with("number", serial),
        );
    };
    let finding = |field: &str, now: &str, message: Message| {
        let subject = Subject::unnamed("database", Message::new("subject-database"));
        Finding::new(&RULE.info, subject, message)
            .on(field, now)
            .at(company.location())
            .action(Message::new("licence-identity-changed.action"))
    };
    let changed =
        |before: &Option<String>, now: &str| before.clone().filter(|before| before != now);
    let new_name = changed(&earlier.company, name).map(|before| {
        let message = Message::new("licence-identity-changed.message-name").with("name", before);
        finding("company.ownerContactName", name, message)
    });
    let new_serial = changed(&earlier.serial, serial).map(|before| {
        let message =
            Message::new("licence-identity-changed.message-serial-number").with("number", before);
        finding("company.serialNo", serial, message)
    });
    Outcome::checked(1).with(new_name.into_iter().chain(new_serial))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::customer::{ConsultantInput, Customer, TestCustomer};
    use crate::model::database_identity::Identity;
    use crate::rules::test_rows::{expected, found};

    fn after(earlier: Option<(&str, &str)>) -> Customer {
        let input = ConsultantInput {
            earlier_identity: earlier.map(|(name, serial)| Identity {
                company: Some(name.to_owned()),
                serial: Some(serial.to_owned()),
            }),
            ..ConsultantInput::default()
        };
        let company = "company_id ownerContactName serialNo\n1 Firma_AS 4711";
        TestCustomer::ready()
            .with("company", company)
            .input(input)
            .build()
    }

    #[test]
    fn the_same_licence_is_clean() {
        let outcome = (RULE.check)(&after(Some(("Firma AS", "4711"))));
        assert!(outcome.findings.is_empty() && !outcome.inapplicable);
    }

    #[test]
    fn each_changed_part_is_found() {
        let one = found(&RULE, &after(Some(("Firma AS", "4712"))));
        assert_eq!(one, expected(&[("database", 2)]));
        let both = found(&RULE, &after(Some(("Firma Norge AS", "4712"))));
        assert_eq!(both, expected(&[("database", 2), ("database", 2)]));
    }

    #[test]
    fn the_first_run_does_not_apply() {
        let outcome = (RULE.check)(&after(None));
        assert!(outcome.findings.is_empty() && outcome.inapplicable);
    }
}
