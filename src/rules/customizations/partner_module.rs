//! Rule `partner-module`: a module from a supplier other than SuperOffice.

use super::customization::{Customization, first_text, key, outcome};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

use crate::model::calendar_day::day_in_message;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "partner-module",
        severity: Severity::Review,
        checks: "\
The rule lists functional rights that are not built in, and owners of licences other than SuperOffice, with the date on which
the licences expire.
",
        example: "\
*InfoBridge*, licensed until 2026-12-31.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::FunctionRight, &[Field::IsBuiltIn]),
        DataNeed::Table(TableKind::ModuleOwner, &[Field::OwnerName]),
    ],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let rights = customer.data.records(TableKind::FunctionRight);
    let rights = rights.filter(|row| row.flag(Field::IsBuiltIn) == Some(false));
    let owners = customer.data.records(TableKind::ModuleOwner);
    let owners = owners.filter(|row| !is_superoffice(*row));
    let items = rights
        .map(|record| functional_right(customer, record))
        .chain(owners.map(|record| owner(customer, record)));
    outcome(customer, &RULE.info, &[TableKind::ModuleOwner], items)
}

fn is_superoffice(record: Record<'_>) -> bool {
    first_text(record, &[Field::OwnerName])
        .to_lowercase()
        .starts_with("superoffice")
}

fn functional_right<'r>(customer: &Customer, record: Record<'r>) -> Customization<'r> {
    let name = first_text(record, &[Field::Name]);
    Customization {
        record,
        key: key(TableKind::FunctionRight, record, Field::FunctionRightId),
        field: "FunctionRight.name",
        value: name.clone(),
        severity: Severity::Review,
        message: Message::new("partner-module.message-right")
            .with("right", &name)
            .into(),
        action: Message::new("partner-module.action-right")
            .with("right", &name)
            .with("client", menu_path::client(customer)),
        name,
    }
}

fn owner<'r>(customer: &Customer, record: Record<'r>) -> Customization<'r> {
    let name = first_text(record, &[Field::OwnerName]);
    let until = record
        .date(Field::GraceTo)
        .or_else(|| record.date(Field::Expiration));
    let message = match until {
        Some(at) => Message::new("partner-module.message-until")
            .with("supplier", &name)
            .with("day", day_in_message(at)),
        None => Message::new("partner-module.message").with("supplier", &name),
    };
    Customization {
        record,
        key: key(TableKind::ModuleOwner, record, Field::ModuleOwnerId),
        field: "ModuleOwner.ownerName",
        value: name.clone(),
        severity: Severity::Review,
        message: message.into(),
        action: Message::new("partner-module.action")
            .with("supplier", &name)
            .with("client", menu_path::client(customer)),
        name,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::{FunctionRight, ModuleOwner};
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn built_in_rights_and_superoffice_are_clean() {
        let clean = customer([
            table(
                FunctionRight,
                "FunctionRight_id,name,isBuiltIn\n1,admin-all,1\n2,old,",
            ),
            table(ModuleOwner, "ModuleOwner_id,ownerName\n1,SUPEROFFICE"),
        ]);
        assert_eq!(found(&RULE, &clean), []);
    }

    #[test]
    fn other_rights_and_owners_are_found() {
        let dirty = customer([
            table(
                FunctionRight,
                "FunctionRight_id,name,isBuiltIn\n1,admin-all,1\n901,infobro-admin,0",
            ),
            table(ModuleOwner, "ModuleOwner_id,ownerName\n7,Infobro AS"),
        ]);
        let entries = [("FunctionRight 901", 3), ("ModuleOwner 7", 2)];
        assert_eq!(found(&RULE, &dirty), expected(&entries));
    }
}
