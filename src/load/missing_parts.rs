//! Finds missing parts of tables, based on the file names of the parts that were sent, such as `traveller_1of2.csv`.

use std::collections::{BTreeMap, BTreeSet};

use super::LoadedInputs;
use crate::ingest::OpenedInputs;
use crate::locale::Message;
use crate::model::grid::Grid as _;
use crate::model::table::TableKind;
use crate::schema::{PartNumber, stem};

/// Which parts were sent of a file that was divided into parts.
#[derive(Debug, Default)]
struct SentParts {
    numbers: BTreeSet<u32>,
    total: Option<u32>,
}

impl SentParts {
    /// Returns the number of the first missing part, or `None` if no part seems to be missing.
    fn missing(&self) -> Option<u32> {
        let last = self.numbers.last().copied().unwrap_or(0);
        let last = self.total.unwrap_or(0).max(last);
        let gap = (1..=last).find(|number| !self.numbers.contains(number));
        match gap {
            Some(number) => Some(number),
            // A file called part 1 implies that there is a part 2.
            None if self.total.is_none() && last == 1 => Some(2),
            None => None,
        }
    }
}

impl LoadedInputs {
    /// Adds a doubt to each table that was sent in parts, if a part is missing. `tables` contains the name and the
    /// table of each file.
    pub(super) fn doubt_missing_parts<'a>(
        &mut self,
        opened: &'a OpenedInputs,
        tables: impl Iterator<Item = (&'a str, TableKind)>,
    ) {
        let grids = opened.grids.iter().map(|grid| grid.origin().file.as_str());
        let refused = opened
            .refused
            .iter()
            .map(|refused| refused.origin.file.as_str());
        let sent = sent_parts(grids.chain(refused));
        for (file, kind) in tables {
            let part = PartNumber::of(stem(file)).filter(|part| part.is_part);
            let missing = part.and_then(|part| sent.get(&key(part))?.missing());
            if let Some(missing) = missing {
                let doubt = Message::new("doubt-missing-part")
                    .with("file", file)
                    .with("part", missing.to_string());
                self.data.doubt(kind, doubt);
            }
        }
    }
}

fn sent_parts<'a>(files: impl Iterator<Item = &'a str>) -> BTreeMap<String, SentParts> {
    let mut sent: BTreeMap<String, SentParts> = BTreeMap::new();
    for part in files.filter_map(|file| PartNumber::of(stem(file))) {
        let parts = sent.entry(key(part)).or_default();
        parts.numbers.insert(part.number);
        parts.total = parts.total.max(part.total);
    }
    sent
}

fn key(part: PartNumber<'_>) -> String {
    part.base.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::sent_parts;

    fn missing(files: &[&str]) -> Vec<u32> {
        let sent = sent_parts(files.iter().copied());
        sent.values()
            .filter_map(super::SentParts::missing)
            .collect()
    }

    #[test]
    fn gaps_and_an_only_part_are_reported() {
        assert_eq!(missing(&["a/email_1of2.csv"]), [2]);
        assert_eq!(missing(&["email_part2.csv", "email_part3.csv"]), [1]);
        assert_eq!(missing(&["Email part 1.csv"]), [2]);
        assert!(missing(&["email_1of2.csv", "Email_2of2.csv"]).is_empty());
        assert!(missing(&["email_part1.csv", "email_part2.csv"]).is_empty());
    }
}
