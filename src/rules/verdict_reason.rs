//! The reason for a verdict, in one line.

use std::borrow::Cow;

use crate::model::evidence::MissingData;
use crate::model::verdict::Verdict;

/// Maximum number of tables that a reason names. The list of missing data names all of them.
const NAMED: usize = 4;

/// Returns the missing data or, if there is none, the evidence.
pub(super) fn of(verdict: Verdict, missing: &[MissingData], evidence: &[String]) -> String {
    let mut sentences: Vec<String> = groups(missing)
        .iter()
        .map(|(names, why)| sentence(names, why))
        .collect();
    if sentences.is_empty() {
        sentences.extend(evidence.iter().cloned());
    }
    if sentences.is_empty() && verdict == Verdict::Unknown {
        sentences.push("Nothing was there to check.".to_owned());
    }
    sentences.dedup();
    join(&sentences)
}

/// Joins sentences with spaces, and other phrases with semicolons.
fn join(parts: &[String]) -> String {
    let mut line = String::new();
    for part in parts {
        if !line.is_empty() {
            line.push_str(if line.ends_with('.') { " " } else { "; " });
        }
        line.push_str(part);
    }
    line
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

fn sentence(names: &[&str], why: &str) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let (last, others) = match quoted.as_slice() {
        [one] => return format!("{one} {why}"),
        // The text "and 1 more table" would not be shorter than the name of the table.
        [first @ .., last] if names.len() <= NAMED + 1 => (last.clone(), first),
        all => {
            let more = all.len() - NAMED;
            (format!("{more} more tables"), &all[..NAMED])
        }
    };
    format!("{} and {last} {}", others.join(", "), of_several(why))
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
            of(Verdict::Unknown, &entries, &[]),
            "`ExtApp` and `Webhook` were not sent; `ejscript` has no column `id`"
        );
        let many: Vec<MissingData> = TableKind::ALL[..9]
            .iter()
            .map(|table| missing(*table, sent))
            .collect();
        assert_eq!(
            of(Verdict::Unknown, &many, &[]),
            "`associate`, `person`, `Email`, `ejuser` and 5 more tables were not sent"
        );
        let five = of(Verdict::Unknown, &many[..5], &[]);
        assert!(
            five.ends_with("`ejuser` and `ModuleLicense` were not sent"),
            "{five}"
        );
        let twice = [
            missing(TableKind::Email, sent),
            missing(TableKind::Email, sent),
        ];
        assert_eq!(of(Verdict::Unknown, &twice, &[]), "`Email` was not sent");
    }
}
