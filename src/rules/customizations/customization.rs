//! A customization or integration, and the finding about it.
//!
//! No table shows whether a customization works in Online. The rules therefore list what they find, so that a person
//! can ask the supplier.

use super::link_target::{LinkTarget, blocked_port};
use crate::customer::{Customer, plain_text};
use crate::locale::{Message, Text};
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::Outcome;

/// Whether a customization will work in Online.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum OnlineSupport {
    /// The customization will not work. The message is a sentence with the reason.
    WillNotWork(Message),
    /// The customization may not work. The message is a sentence with the reason.
    MayNotWork(Message),
    /// The exports do not show whether the customization works, so the supplier has to be asked.
    AskSupplier,
    /// The customization only links to targets inside SuperOffice.
    Unaffected,
}

impl OnlineSupport {
    /// Returns whether a link that a user opens will work in Online.
    pub(super) fn of_link(target: &LinkTarget) -> Self {
        match target {
            LinkTarget::Here => Self::Unaffected,
            _ => target
                .obstacle()
                .map_or(Self::AskSupplier, Self::WillNotWork),
        }
    }

    /// Returns what is known about whether Online can call another system at this address. A call to `http:` may work,
    /// because Online can call port 80.
    pub(super) fn of_call(address: &str) -> Self {
        let target = LinkTarget::of(address);
        match (&target, target.obstacle(), blocked_port(address)) {
            (LinkTarget::PlainWeb(_) | LinkTarget::Web(_), _, Some(port)) => Self::WillNotWork(
                Message::new("webhook.blocked-port").with("port", port.to_string()),
            ),
            (LinkTarget::PlainWeb(_), Some(reason), None) => Self::MayNotWork(reason),
            (_, Some(reason), _) => Self::WillNotWork(reason),
            (_, None, _) => Self::AskSupplier,
        }
    }

    /// Returns the message about a customization. `thing` names the customization, such as "Webhook `Sale to ERP`".
    pub(super) fn message(&self, thing: Message) -> Text {
        match self {
            Self::WillNotWork(reason) => will_not_work(thing).then(reason.clone()),
            Self::MayNotWork(reason) => may_not_work(thing).then(reason.clone()),
            Self::AskSupplier => may_not_work(thing).into(),
            Self::Unaffected => Message::new("customization-unaffected")
                .with("thing", thing)
                .into(),
        }
    }

    /// Returns the severity of a finding: `Severity::Info` if nothing has to be done, otherwise `Severity::Review`.
    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::Unaffected => Severity::Info,
            Self::WillNotWork(_) | Self::MayNotWork(_) | Self::AskSupplier => Severity::Review,
        }
    }
}

/// Returns the sentence that says that a customization will not work in Online.
pub(super) fn will_not_work(thing: Message) -> Message {
    Message::new("customization-will-not-work").with("thing", thing)
}

/// Returns the sentence that says that a customization may not work in Online.
pub(super) fn may_not_work(thing: Message) -> Message {
    Message::new("customization-may-not-work").with("thing", thing)
}

/// Returns the action for a customization that needs no change for Online.
pub(super) fn nothing_to_do() -> Message {
    Message::new("customization-nothing-to-do")
}

/// A customization or integration.
#[derive(Debug, Clone)]
pub(super) struct Customization<'a> {
    /// The row that describes the customization.
    pub(super) record: Record<'a>,
    /// The key that [`key`] returns for the row. It is the same in every export.
    pub(super) key: String,
    /// The name of the customization, or an empty string if the customization has no name.
    pub(super) name: String,
    /// The table and the column that contain the value.
    pub(super) field: &'static str,
    /// The value, unchanged.
    pub(super) value: String,
    /// The severity of the finding.
    pub(super) severity: Severity,
    /// The message of the finding.
    pub(super) message: Text,
    /// What to do, and where to do it in SuperOffice.
    pub(super) action: Message,
}

impl Customization<'_> {
    /// Returns the finding about the customization.
    pub(super) fn finding(self, rule: &'static RuleInfo) -> Finding {
        let subject = Subject {
            key: self.key,
            name: self.name,
            ..Subject::default()
        };
        let action = match self.severity {
            Severity::Info => Text::from(self.action),
            _ => self.action.then(Message::new("customization-decide")),
        };
        Finding::new(rule, subject, self.message)
            .at_most(self.severity)
            .on(self.field, self.value)
            .at(self.record.location())
            .action(action)
    }
}

/// Returns an outcome with the findings about `items`. The rows of `tables` count as checked. The evidence names those
/// of these tables that were sent but are empty.
pub(super) fn outcome<'a>(
    customer: &Customer,
    rule: &'static RuleInfo,
    tables: &[TableKind],
    items: impl IntoIterator<Item = Customization<'a>>,
) -> Outcome {
    let mut outcome = Outcome::default();
    for kind in tables {
        match customer.data.get(*kind) {
            Some(table) if table.is_empty() => {
                outcome = outcome.empty_table(*kind);
            }
            Some(table) => outcome.checked += table.len(),
            None => {}
        }
    }
    outcome.with(items.into_iter().map(|item| item.finding(rule)))
}

/// Returns the text of the first field that is not empty, or an empty string if all fields are empty.
pub(super) fn first_text(record: Record<'_>, fields: &[Field]) -> String {
    let mut texts = fields.iter().filter_map(|field| record.text(*field));
    texts
        .find_map(|text| Some(plain_text(text)).filter(|text| !text.is_empty()))
        .unwrap_or_default()
}

/// Returns the key of a row: the table and the id, or the table and the name if the row has no id.
pub(super) fn key(kind: TableKind, record: Record<'_>, id: Field) -> String {
    match record.int(id) {
        Some(id) => format!("{kind} {id}"),
        None => format!(
            "{kind} {}",
            first_text(record, &[Field::Name]).to_lowercase()
        ),
    }
}

/// Returns whether a row is marked as deleted.
pub(super) fn is_deleted(record: Record<'_>) -> bool {
    record.flag(Field::Deleted) == Some(true)
}
