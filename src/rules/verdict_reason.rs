//! Why a verdict is what it is, in words.

use std::borrow::Cow;

use crate::model::evidence::MissingData;
use crate::model::verdict::Verdict;

/// How many tables are named that lack the same; the list of what to send names all.
const NAMED: usize = 4;

/// Returns what is lacking, else the evidence, as one line.
pub(super) fn of(verdict: Verdict, lacks: &[MissingData], evidence: &[String]) -> String {
    let mut sentences: Vec<String> = groups(lacks)
        .iter()
        .map(|(names, why)| sentence(names, why))
        .collect();
    if sentences.is_empty() {
        sentences.extend(evidence.iter().cloned());
    }
    if sentences.is_empty() && verdict == Verdict::Unknown {
        sentences.push("there was nothing to check".to_owned());
    }
    sentences.dedup();
    sentences.join("; ")
}

/// The tables that lack the same, where the first of them stands.
fn groups(lacks: &[MissingData]) -> Vec<(Vec<&'static str>, &str)> {
    let mut groups: Vec<(Vec<&'static str>, &str)> = Vec::new();
    for lack in lacks {
        let name = lack.table.name();
        match groups.iter_mut().find(|(_, why)| *why == lack.why) {
            Some((names, _)) if names.contains(&name) => {}
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], &lack.why)),
        }
    }
    groups
}

fn sentence(names: &[&str], why: &str) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let (last, others) = match quoted.as_slice() {
        [one] => return format!("{one} {why}"),
        // One more would take no more room than to say that there is one.
        [first @ .., last] if names.len() <= NAMED + 1 => (last.clone(), first),
        all => {
            let more = all.len() - NAMED;
            (format!("{more} more tables"), &all[..NAMED])
        }
    };
    format!("{} and {last} {}", others.join(", "), of_several(why))
}

/// The same of several tables.
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

    fn lack(table: TableKind, why: &str) -> MissingData {
        MissingData {
            table,
            field: None,
            why: why.to_owned(),
            request: String::new(),
            advice: false,
        }
    }

    #[test]
    fn tables_that_lack_the_same_are_named_together() {
        let sent = "was not sent";
        let lacks = [
            lack(TableKind::ExtApp, sent),
            lack(TableKind::EjScript, "has no column `id`"),
            lack(TableKind::Webhook, sent),
        ];
        assert_eq!(
            of(Verdict::Unknown, &lacks, &[]),
            "`ExtApp` and `Webhook` were not sent; `ejscript` has no column `id`"
        );
        let many: Vec<MissingData> = TableKind::ALL[..9]
            .iter()
            .map(|table| lack(*table, sent))
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
        let twice = [lack(TableKind::Email, sent), lack(TableKind::Email, sent)];
        assert_eq!(of(Verdict::Unknown, &twice, &[]), "`Email` was not sent");
    }
}
