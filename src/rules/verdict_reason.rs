//! Composes the reason for a verdict.

use crate::locale::{Listing, Message, Text};
use crate::model::evidence::MissingData;
use crate::model::verdict::Verdict;

/// If a reason concerns many tables, it names this number of them. The list of missing data names all tables.
const NAMED: usize = 4;

/// Returns a sentence for each reason why data is missing. If nothing is missing, returns the evidence. If there are
/// neither reasons nor evidence, and the verdict is `unknown`, the text says that there was nothing to check.
pub(super) fn of(verdict: Verdict, missing: &[MissingData], evidence: &[Text]) -> Text {
    let mut sentences = of_missing(missing);
    if sentences.is_empty() {
        sentences.extend(evidence.iter().cloned());
    }
    if sentences.is_empty() && verdict == Verdict::Unknown {
        sentences.push(Message::new("reason-nothing-to-check").into());
    }
    sentences.dedup();
    sentences.into_iter().collect()
}

/// Returns a sentence for each reason why data is missing, in the order in which the reasons first occur. All tables
/// that were not sent are named in one sentence.
fn of_missing(missing: &[MissingData]) -> Vec<Text> {
    let mut not_sent: Vec<&str> = Vec::new();
    for entry in missing.iter().filter(|entry| entry.is_not_sent()) {
        let name = entry.table.name();
        if !not_sent.contains(&name) {
            not_sent.push(name);
        }
    }
    let mut sentences: Vec<Text> = Vec::new();
    for entry in missing {
        let sentence: Text = match not_sent.as_slice() {
            [one] if entry.is_not_sent() => {
                Message::new("reason-not-sent").with("table", *one).into()
            }
            names if entry.is_not_sent() => Message::new("reason-several-not-sent")
                .with("tables", listing(names))
                .into(),
            _ => Message::new("reason-data")
                .with("table", entry.table.name())
                .with("why", entry.why.clone())
                .into(),
        };
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences
}

/// Returns a list of table names. A long list names only the first [`NAMED`] tables, and gives the number of the rest.
fn listing(names: &[&str]) -> Listing {
    let quoted = names.iter().map(|name| format!("`{name}`"));
    // If only one name were omitted, "and 1 more" would not be shorter than the name.
    if names.len() <= NAMED + 1 {
        Listing::all(quoted)
    } else {
        Listing::some(quoted, NAMED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::table::TableKind;

    fn missing(table: TableKind, why: Text) -> MissingData {
        MissingData {
            table,
            field: None,
            why,
            request: Text::default(),
            advice: false,
        }
    }

    #[test]
    fn tables_with_one_reason_are_named_together() {
        let entries = [
            missing(TableKind::ExtApp, MissingData::not_sent()),
            missing(
                TableKind::EjScript,
                Message::new("data-no-column").with("field", "id").into(),
            ),
            missing(TableKind::Webhook, MissingData::not_sent()),
        ];
        assert_eq!(
            of(Verdict::Unknown, &entries, &[]).english(),
            "`ExtApp` and `Webhook` were not sent. `ejscript` has no column `id`."
        );
        let many: Vec<MissingData> = TableKind::ALL[..9]
            .iter()
            .map(|table| missing(*table, MissingData::not_sent()))
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
            missing(TableKind::Email, MissingData::not_sent()),
            missing(TableKind::Email, MissingData::not_sent()),
        ];
        assert_eq!(
            of(Verdict::Unknown, &twice, &[]).english(),
            "`Email` was not sent."
        );
    }
}
