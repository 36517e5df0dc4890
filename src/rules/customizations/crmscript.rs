//! Rule `crmscript`: a CRMScript of Service.

use super::customization::{Customization, first_text, key, outcome};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use crate::schema::show_date;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "crmscript",
        severity: Severity::Review,
        title: "Script in Service",
        docs: "\
### What it checks
The rule lists each row of `ejscript`. The code itself is not read because it can contain secrets.

### Why it matters
Scripts that read the database directly, use files or call hosts in your network may not work in Online.

### How to fix
Ask whoever wrote the script to check it for direct SQL, files, and HTTP calls to hosts in your network. Delete scripts that
nobody uses: Settings and maintenance > CRMScript.

### Example
*Import from ERP*, last called by HTTP on 2025-11-02.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::EjScript, &[Field::Id])],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let items = customer.data.records(TableKind::EjScript).map(item);
    outcome(customer, &RULE.info, &[TableKind::EjScript], items)
}

fn item(record: Record<'_>) -> Customization<'_> {
    let name = first_text(record, &[Field::Description, Field::IncludeId]);
    let message = match record.date(Field::LastExecHttp) {
        Some(at) => format!(
            "Script `{name}` may not work in Online. It was last called by HTTP on {}.",
            show_date(at)
        ),
        None => format!("Script `{name}` may not work in Online."),
    };
    let action = format!(
        "Ask whoever wrote the script {name} to check it for Online, or delete it if nobody uses it: Settings and \
         maintenance > CRMScript."
    );
    Customization {
        record,
        key: key(TableKind::EjScript, record, Field::Id),
        name,
        field: "ejscript.description",
        value: first_text(record, &[Field::IncludeId]),
        severity: Severity::Review,
        message,
        action,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::EjScript;
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn an_empty_table_is_clean_and_is_evidence() {
        let outcome = (RULE.check)(&customer([table(EjScript, "id,description")]));
        assert!(outcome.findings.is_empty());
        assert_eq!(outcome.evidence.len(), 1);
    }

    #[test]
    fn each_script_is_found() {
        let rows =
            "id,description,include_id,last_exec_http\n1,Import,import,2025-11-02\n2,,felles,";
        let entries = [("ejscript 1", 2), ("ejscript 2", 3)];
        assert_eq!(
            found(&RULE, &customer([table(EjScript, rows)])),
            expected(&entries)
        );
    }
}
