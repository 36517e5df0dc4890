//! A template that a document plug-in loads.

use super::customization::{Customization, Signal, is_deleted, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use super::link_target::LinkTarget;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "document-template",
        severity: Severity::Review,
        title: "a template that a document plug-in loads",
        docs: "\
### What it checks
Rows of `DocTmpl` that are not deleted and are loaded by a plug-in (`loadTemplateFromPlugin`), or whose file is a path
of its own.

### Why it matters
Online keeps documents in its own archive; a plug-in of the customer's does not run there.

### How to fix
Ask the maker of the plug-in, and save the template in SuperOffice's own archive before the move.

### Example
*Tilbud*, loaded by a plug-in.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::DocTmpl, &[Field::LoadTemplateFromPlugin, Field::Deleted])],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let rows = customer.data.records(TableKind::DocTmpl);
    let items = rows.filter(|row| !is_deleted(*row)).filter_map(item);
    outcome(customer, &RULE.info, &[TableKind::DocTmpl], items)
}

fn item(record: Record<'_>) -> Option<Customization<'_>> {
    let name = words(record, &[Field::Name]);
    let value = words(record, &[Field::FileName]);
    let place = LinkTarget::of(&value);
    let by_plugin = record.flag(Field::LoadTemplateFromPlugin) == Some(true);
    let signal = match place.obstacle() {
        Some(obstacle) => Signal::WillNotRun(obstacle),
        None if by_plugin => Signal::AskMaker,
        None => return None,
    };
    Some(Customization {
        record,
        key: key(TableKind::DocTmpl, record, Field::DocTmplId),
        what: format!("the document template `{name}`"),
        name,
        field: "DocTmpl.filename",
        value,
        signal,
    })
}
