//! An external application or web panel.

use super::customization::{Customization, Signal, is_deleted, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use super::link_target::LinkTarget;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "external-application",
        severity: Severity::Review,
        title: "an external application or web panel",
        docs: "\
### What it checks
Every row of `ExtApp` that is not deleted: programs, documents and web panels that SuperOffice starts or shows. The signal
says where it leads: a program or file on a PC, a share, an internal host, a page by `http:`, or a page on the Internet.

### Why it matters
Online runs in a browser outside the customer's network: it starts no programs, reads no shares and knows no internal hosts.

### How to fix
Ask who uses it and what takes its place. Web pages that are public and use `https:` are entered again as web panels.

### Example
`\\\\server\\erp\\kunde.exe`: will not run in Online, leads to a share in your network.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(
        TableKind::ExtApp,
        &[Field::Deleted, Field::FileName, Field::Path, Field::Url1],
    )],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let rows = customer.data.records(TableKind::ExtApp);
    let items = rows.filter(|row| !is_deleted(*row)).map(item);
    outcome(customer, &RULE.info, &[TableKind::ExtApp], items)
}

/// `appType` of a program on the PC.
/// Source: SuperOffice's table reference.
const PROGRAM: i64 = 1;

fn item(record: Record<'_>) -> Customization<'_> {
    let name = words(record, &[Field::Name]);
    // The link where there is one; a program may be given as folder and name.
    let value = words(record, &[Field::Url1, Field::FileName, Field::Path]);
    let place = match LinkTarget::of(&value) {
        LinkTarget::Here if record.int(Field::AppType) == Some(PROGRAM) => LinkTarget::Pc,
        LinkTarget::Here => LinkTarget::of(&words(record, &[Field::Path])),
        place => place,
    };
    Customization {
        record,
        key: key(TableKind::ExtApp, record, Field::ExtAppId),
        what: format!("the external application `{name}`"),
        name,
        field: "ExtApp",
        value,
        signal: Signal::of_link(&place),
    }
}
