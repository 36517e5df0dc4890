//! Rule `retired-product`: a licence for a product that Online does not offer.

use super::customization::{Customization, first_text, key, outcome};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "retired-product",
        severity: Severity::Review,
        checks: "\
`ModuleLicense` should not contain products that are retired or different in Online: Reporter Studio and remote travel.
",
        example: "\
`reporter-studio` is retired.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::ModuleLicense, &[Field::ModuleName])],
    check,
};

/// Code names of the retired products, each followed by the usual name. Source: SuperOffice's list of licence names and
/// its end-of-life notices.
const PRODUCTS: [(&str, &str); 2] = [
    ("reporter-studio", "Reporter Studio"),
    ("remote-travel", "Remote Travel"),
];

fn check(customer: &Customer) -> Outcome {
    let licences = customer.data.records(TableKind::ModuleLicense);
    let items = licences.filter_map(|record| item(customer, record));
    // A check of the licences cannot rule out other customizations, so the licences are not counted as checked rows.
    outcome(customer, &RULE.info, &[], items)
}

fn item<'r>(customer: &Customer, record: Record<'r>) -> Option<Customization<'r>> {
    let code = first_text(record, &[Field::ModuleName]).to_lowercase();
    let (_, product) = PRODUCTS.iter().find(|(name, _)| *name == code)?;
    Some(Customization {
        record,
        key: key(TableKind::ModuleLicense, record, Field::ModuleLicenseId),
        name: (*product).to_owned(),
        field: "ModuleLicense.moduleName",
        value: code,
        severity: Severity::Review,
        message: Message::new("retired-product.message")
            .with("product", *product)
            .into(),
        action: Message::new("retired-product.action")
            .with("product", *product)
            .with("client", menu_path::client(customer)),
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::ModuleLicense;
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn products_that_online_has_are_clean() {
        let rows = "ModuleLicense_id,moduleName\n1,ten-sales\n2,db-mirror\n3,audience\n4,exchange-sync\n5,sync-server";
        assert_eq!(found(&RULE, &customer([table(ModuleLicense, rows)])), []);
    }

    #[test]
    fn retired_products_are_found_whatever_their_case() {
        let rows = "ModuleLicense_id,moduleName\n90,Reporter-Studio\n91,remote-travel";
        let entries = [("ModuleLicense 90", 2), ("ModuleLicense 91", 3)];
        assert_eq!(
            found(&RULE, &customer([table(ModuleLicense, rows)])),
            expected(&entries)
        );
    }
}
