//! Rule `installed-package`: an installed package in Service.

use super::customization::{Customization, first_text, key, may_not_work, outcome};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "installed-package",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `ejpackage`.
",
        example: "\
*Kurspåmelding*, version 2.1.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::EjPackage, &[Field::Name])],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let items = customer.data.records(TableKind::EjPackage).map(item);
    outcome(customer, &RULE.info, &[TableKind::EjPackage], items)
}

fn item(record: Record<'_>) -> Customization<'_> {
    let name = first_text(record, &[Field::Name]);
    let version = first_text(record, &[Field::PackageVersion]);
    let thing = if version.is_empty() {
        Message::new("installed-package.thing").with("package", &name)
    } else {
        Message::new("installed-package.thing-version")
            .with("package", &name)
            .with("version", &version)
    };
    let action = Message::new("installed-package.action").with("package", &name);
    Customization {
        record,
        key: key(TableKind::EjPackage, record, Field::Id),
        name,
        field: "ejpackage.package_version",
        value: version,
        severity: Severity::Review,
        message: may_not_work(thing).into(),
        action,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::EjPackage;
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn an_empty_table_is_clean_and_is_evidence() {
        let outcome = (RULE.check)(&customer([table(EjPackage, "id,name,package_version")]));
        assert!(outcome.findings.is_empty());
        assert_eq!(outcome.evidence.len(), 1);
    }

    #[test]
    fn each_package_is_found() {
        let rows = "id,name,package_version\n1,Kurs,2.1\n2,Lager,";
        let entries = [("ejpackage 1", 2), ("ejpackage 2", 3)];
        assert_eq!(
            found(&RULE, &customer([table(EjPackage, rows)])),
            expected(&entries)
        );
    }
}
