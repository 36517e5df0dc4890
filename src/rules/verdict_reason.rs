//! The reason for a verdict.

use std::borrow::Cow;

use crate::locale::{Listing, Message, Text};
use crate::model::evidence::MissingData;
use crate::model::verdict::Verdict;

/// Maximum number of tables that a reason names. The list of missing data names all of them.
const NAMED: usize = 4;

/// Returns the missing data or, if there is none, the evidence.
pub(super) fn of(verdict: Verdict, missing: &[MissingData], evidence: &[Text]) -> Text {
    let mut sentences: Vec<Text> = groups(missing)
        .iter()
        .map(|(names, why)| sentence(names, why))
        .collect();
    if sentences.is_empty() {
        sentences.extend(evidence.iter().cloned());
    }
    if sentences.is_empty() && verdict == Verdict::Unknown {
        sentences.push(Message::new("reason-nothing-to-check").into());
    }
    sentences.dedup();
    sentences.into_iter().collect()
}

/// Groups the tables by reason, in the order in which the reasons first occur.
fn groups(missing: &[MissingData]) -> Vec<(Vec<&'static str>, &str)> {
    let mut groups: Vec<(Vec<&'static str>, &str)> = Vec::new();
    for entry in missing {
        let name = entry.table.name();
        match groups.iter_mut().find(|(_, why)| *why == entry.why) {
            Some((names, _)) if names.contains(&name) => {}
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], &entry.why)),
        }
    }
    groups
}

/// Returns the sentence about tables that are missing for one reason.
fn sentence(names: &[&str], why: &str) -> Text {
    let is_not_sent = why == MissingData::NOT_SENT;
    match names {
        [one] if is_not_sent => Message::new("reason-not-sent").with("table", *one).into(),
        _ if is_not_sent => {
            let tables = listing(names);
            Message::new("reason-several-not-sent")
                .with("tables", tables)
                .into()
        }
        [one] => Text::verbatim(format!("`{one}` {why}.")),
        _ => {
            let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            Text::verbatim(format!("{} {}.", quoted.join(", "), of_several(why)))
        }
    }
}

/// Returns the names of tables, of which only the first are named if there are many.
fn listing(names: &[&str]) -> Listing {
    let quoted = names.iter().map(|name| format!("`{name}`"));
    // The text "and 1 more" would not be shorter than the name of the table.
    if names.len() <= NAMED + 1 {
        Listing::all(quoted)
    } else {
        Listing::some(quoted, NAMED)
    }
}

/// Returns the reason with its verb in the plural.
fn of_several(why: &str) -> Cow<'_, str> {
    for (one, several) in [("was ", "were "), ("has ", "have "), ("is ", "are ")] {
        if let Some(rest) = why.strip_prefix(one) {
            return Cow::Owned(format!("{several}{rest}"));
        }
    }
    Cow::Borrowed(why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::table::TableKind;

    fn missing(table: TableKind, why: &str) -> MissingData {
        MissingData {
            table,
            field: None,
            why: why.to_owned(),
            request: String::new(),
            advice: false,
        }
    }

    #[test]
    fn tables_with_one_reason_are_named_together() {
        let sent = "was not sent";
        let entries = [
            missing(TableKind::ExtApp, sent),
            missing(TableKind::EjScript, "has no column `id`"),
            missing(TableKind::Webhook, sent),
        ];
        assert_eq!(
            of(Verdict::Unknown, &entries, &[]).english(),
            "`ExtApp` and `Webhook` were not sent. `ejscript` has no column `id`."
        );
        let many: Vec<MissingData> = TableKind::ALL[..9]
            .iter()
            .map(|table| missing(*table, sent))
            .collect();
        assert_eq!(
            of(Verdict::Unknown, &many, &[]).english(),
            "`associate`, `person`, `Email`, `ejuser` and 5 more were not sent."
        );
        let five = of(Verdict::Unknown, &many[..5], &[]).english();
        assert!(
            five.ends_with("`ejuser` and `ModuleLicense` were not sent."),
            "{five}"
        );
        let twice = [
            missing(TableKind::Email, sent),
            missing(TableKind::Email, sent),
        ];
        assert_eq!(
            of(Verdict::Unknown, &twice, &[]).english(),
            "`Email` was not sent."
        );
    }
}
