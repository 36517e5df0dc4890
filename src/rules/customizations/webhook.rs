//! A webhook.

use super::customization::{Customization, Signal, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use super::link_target::LinkTarget;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "webhook",
        severity: Severity::Review,
        title: "a webhook",
        docs: "\
### What it checks
Every row of `Webhook`: where it calls, and whether it is stopped.

### Why it matters
Online calls from the Internet: a host in the customer's network does not hear it.

### How to fix
Ask the receiver for a public address with `https:`, then enter the webhook again in Online.

### Example
*Sale to ERP* calls `http://erp.local/hook`.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(
        TableKind::Webhook,
        &[Field::TargetUrl, Field::State],
    )],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let items = customer.data.records(TableKind::Webhook).map(item);
    outcome(customer, &RULE.info, &[TableKind::Webhook], items)
}

/// What `state` means.
/// Source: SuperOffice's table reference.
fn state(state: Option<i64>) -> &'static str {
    match state {
        Some(2) => ", stopped",
        Some(3) => ", stopped after too many errors",
        _ => "",
    }
}

fn item(record: Record<'_>) -> Customization<'_> {
    let name = words(record, &[Field::Name]);
    let value = words(record, &[Field::TargetUrl]);
    Customization {
        record,
        key: key(TableKind::Webhook, record, Field::WebhookId),
        what: format!("the webhook `{name}`{}", state(record.int(Field::State))),
        name,
        field: "Webhook.target_url",
        signal: Signal::of_place(&LinkTarget::of(&value)),
        value,
    }
}
