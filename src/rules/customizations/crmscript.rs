//! Rule `crmscript`: a `CRMScript` in Service.

use super::customization::{Customization, first_text, key, outcome};
use super::script_calls::ScriptCalls;
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use crate::model::calendar_day::day_in_message;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "crmscript",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `ejscript`. The code itself is not exported because it can contain secrets. The export script
searches the code (`body` and, where the column exists, `source_code`) for certain calls and exports one flag for each
(`uses_runProgram` and so on); the message names the calls.
",
        example: "\
*Import from ERP* will not work in Online: its code contains calls that Online does not have (`executeSQLQuery`).
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
    let thing = Message::new("crmscript.thing").with("script", &name);
    let message = ScriptCalls::of(record).message(thing);
    let message = match record.date(Field::LastExecHttp) {
        Some(at) => message.then(Message::new("crmscript.called").with("day", day_in_message(at))),
        None => message,
    };
    let action = Message::new("crmscript.action").with("script", &name);
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

    #[test]
    fn a_call_that_online_does_not_have_is_named() {
        let rows = "id,description,include_id,uses_runProgram,uses_setSql\n1,Import,import,1,0\n2,Felles,felles,0,0";
        let outcome = (RULE.check)(&customer([table(EjScript, rows)]));
        let messages: Vec<String> = outcome
            .findings
            .iter()
            .map(|finding| finding.message.english())
            .collect();
        assert!(messages[0].contains("will not work") && messages[0].contains("`runProgram`"));
        assert!(messages[1].contains("may not work") && !messages[1].contains("calls that Online"));
    }

    #[test]
    fn an_export_of_an_older_script_is_complete_data() {
        let data = customer([table(
            EjScript,
            "id,description,include_id\n1,Import,import",
        )]);
        assert!((RULE.check)(&data).missing.is_empty());
        assert!(
            RULE.advises
                .iter()
                .all(|need| data.missing(need).is_empty())
        );
    }

    #[test]
    fn calls_are_found_in_both_columns_that_may_contain_the_code() {
        let rows = "id,description,include_id,uses_runProgram,uses_File,source_uses_runProgram,source_uses_File\n\
                    1,A,a,0,0,1,0\n2,B,b,1,0,0,0\n3,C,c,0,0,0,1\n4,D,d,0,0,0,0";
        let outcome = (RULE.check)(&customer([table(EjScript, rows)]));
        let found: Vec<(bool, bool)> = outcome
            .findings
            .iter()
            .map(|finding| {
                let message = finding.message.english();
                let files = "may use the class `File`, which Online does not have";
                (message.contains("`runProgram`"), message.contains(files))
            })
            .collect();
        assert_eq!(
            found,
            [(true, false), (true, false), (false, true), (false, false)]
        );
    }
}
