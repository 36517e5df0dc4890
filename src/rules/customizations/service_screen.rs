//! A screen or menu made for Service.

use super::customization::{Customization, Signal, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use super::link_target::LinkTarget;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "service-screen",
        severity: Severity::Review,
        title: "a screen or menu made for Service",
        docs: "\
### What it checks
Every row of `screen_definition` and `extra_menus`; of menus, where their link leads.

### Why it matters
Screens run scripts, and menus lead to hosts that Online may not reach.

### How to fix
Open each in a test migration. Replace links to hosts in your network.

### Example
The menu *Kundekort*: `http://intranet/kort`.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::ScreenDefinition, &[Field::Name]),
        DataNeed::Table(TableKind::ExtraMenus, &[Field::Url]),
    ],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let screens = customer.data.records(TableKind::ScreenDefinition);
    let menus = customer.data.records(TableKind::ExtraMenus);
    let items = screens.map(screen).chain(menus.map(menu));
    let tables = [TableKind::ScreenDefinition, TableKind::ExtraMenus];
    outcome(customer, &RULE.info, &tables, items)
}

fn screen(record: Record<'_>) -> Customization<'_> {
    let name = words(record, &[Field::Name]);
    Customization {
        record,
        key: key(TableKind::ScreenDefinition, record, Field::Id),
        what: format!("the screen `{name}`"),
        value: name.clone(),
        name,
        field: "screen_definition.name",
        signal: Signal::AskMaker,
    }
}

fn menu(record: Record<'_>) -> Customization<'_> {
    let name = words(record, &[Field::Label]);
    let value = words(record, &[Field::Url]);
    Customization {
        record,
        key: key(TableKind::ExtraMenus, record, Field::Id),
        what: format!("the menu `{name}`"),
        name,
        field: "extra_menus.url",
        signal: Signal::of_link(&LinkTarget::of(&value)),
        value,
    }
}
