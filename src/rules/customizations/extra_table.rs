//! Rule `extra-table`: an extra table or field in Service.

use super::customization::{Customization, first_text, key, outcome};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "extra-table",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `extra_tables` and `extra_fields`.
",
        example: "\
The extra table `y_machine`.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::ExtraTables, &[Field::TableName]),
        DataNeed::Table(TableKind::ExtraFields, &[Field::FieldName]),
    ],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let tables = customer
        .data
        .records(TableKind::ExtraTables)
        .map(extra_table);
    let fields = customer
        .data
        .records(TableKind::ExtraFields)
        .map(extra_field);
    let kinds = [TableKind::ExtraTables, TableKind::ExtraFields];
    outcome(customer, &RULE.info, &kinds, tables.chain(fields))
}

fn extra_table(record: Record<'_>) -> Customization<'_> {
    let table = first_text(record, &[Field::TableName]);
    let action = Message::new("extra-table.action-table").with("table", &table);
    Customization {
        record,
        key: key(TableKind::ExtraTables, record, Field::Id),
        name: first_text(record, &[Field::Name]),
        field: "extra_tables.table_name",
        severity: Severity::Review,
        message: Message::new("extra-table.message-table")
            .with("table", &table)
            .into(),
        action,
        value: table,
    }
}

fn extra_field(record: Record<'_>) -> Customization<'_> {
    let field = first_text(record, &[Field::FieldName]);
    let action = Message::new("extra-table.action-field").with("field", &field);
    Customization {
        record,
        key: key(TableKind::ExtraFields, record, Field::Id),
        name: first_text(record, &[Field::Name]),
        field: "extra_fields.field_name",
        severity: Severity::Review,
        message: Message::new("extra-table.message-field")
            .with("field", &field)
            .into(),
        action,
        value: field,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::{ExtraFields, ExtraTables};
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn empty_tables_are_clean_and_are_evidence() {
        let clean = customer([
            table(ExtraTables, "id,table_name,name"),
            table(ExtraFields, "id,field_name,name"),
        ]);
        let outcome = (RULE.check)(&clean);
        assert!(outcome.findings.is_empty());
        assert_eq!(outcome.evidence.len(), 2);
    }

    #[test]
    fn each_table_and_field_is_found() {
        let dirty = customer([
            table(ExtraTables, "id,table_name,name\n1,y_machine,Maskin"),
            table(ExtraFields, "id,field_name,name\n7,x_serial,Serienummer"),
        ]);
        let entries = [("extra_fields 7", 2), ("extra_tables 1", 2)];
        assert_eq!(found(&RULE, &dirty), expected(&entries));
    }
}
