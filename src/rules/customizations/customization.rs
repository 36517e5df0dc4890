//! What the rules of `customizations` share: a row that names something of the customer's own → a finding
//! with a signal, and the account of the tables that were looked at.
//!
//! No table says what works in Online. The rules list what there is, so that its makers can be asked.

use super::link_target::LinkTarget;
use crate::customer::{Customer, plain_text};
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::Outcome;

/// What a customization means for the move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::rules) enum Signal {
    /// It cannot work from Online as it is, and why.
    WillNotRun(String),
    /// Its maker knows whether it works in Online.
    AskMaker,
    /// The product is retired, or is another one in Online.
    Retired,
    /// Nothing stands against it.
    Fine,
}

impl Signal {
    /// Returns the signal of a link or program: nothing stands against a page of SuperOffice itself.
    pub(in crate::rules) fn of_link(place: &LinkTarget) -> Self {
        match place {
            LinkTarget::Here => Self::Fine,
            _ => Self::of_place(place),
        }
    }

    /// Returns the signal of what is called there.
    pub(in crate::rules) fn of_place(place: &LinkTarget) -> Self {
        place.obstacle().map_or(Self::AskMaker, Self::WillNotRun)
    }

    fn words(&self) -> String {
        match self {
            Self::WillNotRun(why) => format!("will not run in Online: {why}"),
            Self::AskMaker => "ask its maker whether it works in Online".to_owned(),
            Self::Retired => "retired, or another product in Online".to_owned(),
            Self::Fine => "works in Online".to_owned(),
        }
    }

    fn action(&self) -> &'static str {
        match self {
            Self::WillNotRun(_) => {
                "decide what takes its place in Online, or do without; nothing blocks the move"
            }
            Self::AskMaker => "ask its maker before the move; nothing blocks the move",
            Self::Retired => "ask SuperOffice what takes its place; nothing blocks the move",
            Self::Fine => "nothing to do",
        }
    }
}

/// One thing of the customer's own.
#[derive(Debug, Clone)]
pub(in crate::rules) struct Customization<'a> {
    /// The row that names it.
    pub(in crate::rules) record: Record<'a>,
    /// Table and id, stable between exports.
    pub(in crate::rules) key: String,
    /// What people call it.
    pub(in crate::rules) name: String,
    /// What it is, as the beginning of a sentence.
    pub(in crate::rules) what: String,
    /// Table and column that tell of it.
    pub(in crate::rules) field: &'static str,
    /// What stands there.
    pub(in crate::rules) value: String,
    /// What it means.
    pub(in crate::rules) signal: Signal,
}

impl Customization<'_> {
    /// Returns the finding about it.
    pub(in crate::rules) fn finding(self, rule: &'static RuleInfo) -> Finding {
        let severity = match self.signal {
            Signal::Fine => Severity::Info,
            _ => Severity::Review,
        };
        let subject = Subject {
            key: self.key,
            name: self.name,
            ..Subject::default()
        };
        Finding::new(
            rule,
            subject,
            format!("{}: {}", self.what, self.signal.words()),
        )
        .at_most(severity)
        .on(self.field, self.value)
        .at(self.record.location())
        .action(self.signal.action())
    }
}

/// Returns the findings about these things, and how many rows of which tables were looked at.
pub(in crate::rules) fn outcome<'a>(
    customer: &Customer,
    rule: &'static RuleInfo,
    tables: &[TableKind],
    items: impl IntoIterator<Item = Customization<'a>>,
) -> Outcome {
    let mut outcome = Outcome::default();
    for kind in tables {
        match customer.data.get(*kind) {
            Some(table) if table.is_empty() => {
                outcome
                    .evidence
                    .push(format!("`{kind}` is there and has no row"));
            }
            Some(table) => outcome.checked += table.len(),
            None => {}
        }
    }
    outcome.with(items.into_iter().map(|item| item.finding(rule)))
}

/// Returns a text of a row in plain words, the first of these fields that has any.
pub(in crate::rules) fn words(record: Record<'_>, fields: &[Field]) -> String {
    let mut texts = fields.iter().filter_map(|field| record.text(*field));
    texts
        .find_map(|text| Some(plain_text(text)).filter(|text| !text.is_empty()))
        .unwrap_or_default()
}

/// Returns the key of a row: its table and id, or its name where it has no id.
pub(in crate::rules) fn key(kind: TableKind, record: Record<'_>, id: Field) -> String {
    match record.int(id) {
        Some(id) => format!("{kind} {id}"),
        None => format!("{kind} {}", words(record, &[Field::Name]).to_lowercase()),
    }
}

/// Returns whether a row is marked as deleted.
pub(in crate::rules) fn is_deleted(record: Record<'_>) -> bool {
    record.flag(Field::Deleted) == Some(true)
}
