//! The addresses of a block of rows, stored compactly until the report is written.
//!
//! The texts of ids and addresses are in one buffer. Of each key only the upper half of its hash is stored, which is
//! enough to find candidates. Facts of a few cells are in separate lists.

use crate::email::{DefectName, DefectSet, HashedAddress, KeyHashes, Level};
use crate::rules::{OF_ADDRESSES, OWNERS};

/// Number of rules about single addresses.
pub(super) const RULES: usize = 6;

/// Returns the upper half of a hash, by which cells are compared; never 0, which marks a cell without keys.
pub(super) fn hash_prefix(hash: u64) -> u32 {
    u32::try_from(hash >> 32).unwrap_or(u32::MAX).max(1)
}

/// The addresses of a block of rows.
#[derive(Debug, Default)]
pub(super) struct AddressChunk {
    /// Index of their table.
    pub(super) table: usize,
    /// Row number of the first cell.
    pub(super) first_row: u64,
    text: String,
    /// The place of each cell.
    places: Vec<CellPlace>,
    /// Index of the address column of each cell; empty if the table has only one.
    columns: Vec<u8>,
    /// Hash prefix of each login key.
    pub(super) logins: Vec<u32>,
    /// Id of each domain; 0 for a cell without keys.
    pub(super) domains: Vec<u32>,
    /// Cells whose mailbox key differs from the login key, with its hash prefix.
    pub(super) mailboxes: Vec<(u32, u32)>,
    /// Cells that are not ASCII, with the hash prefix of the skeleton key.
    pub(super) non_ascii: Vec<(u32, u32)>,
    /// The same cells, with the hash prefix of the deviation key.
    pub(super) deviations: Vec<(u32, u32)>,
    /// Cells with defects that a rule reports.
    pub(super) flagged: Vec<(u32, RuleFlags)>,
    /// Number of cells with harmless defects only.
    pub(super) infos: usize,
}

/// Where a cell is.
#[derive(Debug, Clone, Copy)]
struct CellPlace {
    /// Start of the id in the text of the chunk.
    id: u32,
    /// Start of the address, which ends at the next id.
    value: u32,
    /// Row, relative to the first of the chunk.
    row: u32,
}

/// The rules that report a cell, and those of them that report a failure; one bit per rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct RuleFlags {
    pub(super) rules: u8,
    pub(super) fails: u8,
}

/// The defects that each rule reports, and those that are failures.
#[derive(Debug, Clone, Copy)]
pub(super) struct RuleMasks {
    rules: [DefectSet; RULES],
    fails: DefectSet,
}

impl RuleMasks {
    /// Returns the masks for a policy that gives defects these levels.
    pub(super) fn under(level: impl Fn(DefectName) -> Level) -> Self {
        let is_reported = |name: &DefectName| level(*name) > Level::Info;
        let rules = std::array::from_fn(|index| {
            let rule = OF_ADDRESSES[0].rules[index];
            let owned = OWNERS.iter().find(|(info, _)| info.id == rule.info.id);
            let names = owned.map_or(&[][..], |(_, names)| *names);
            DefectSet::of(names.iter().copied().filter(is_reported))
        });
        let blocks = |name: &DefectName| level(*name) == Level::Error || name.is_repair();
        Self {
            rules,
            fails: DefectSet::of(DefectName::ALL.iter().copied().filter(blocks)),
        }
    }

    /// Returns the rule that reports the defect.
    pub(super) fn rule_on(&self, name: DefectName) -> Option<u8> {
        (0..)
            .zip(&self.rules)
            .find(|(_, names)| names.contains(name))
            .map(|(rule, _)| rule)
    }

    /// Returns whether the rule reports the defect.
    pub(super) fn reports(&self, rule: usize, name: DefectName) -> bool {
        self.rules[rule].contains(name)
    }

    fn flags(&self, defects: DefectSet) -> RuleFlags {
        let mut flags = RuleFlags::default();
        for (index, rule) in self.rules.iter().enumerate() {
            if rule.intersects(defects) {
                flags.rules |= 1 << index;
                flags.fails |= u8::from(rule.intersection(self.fails).intersects(defects)) << index;
            }
        }
        flags
    }
}

/// A cell with an address, before it is stored.
#[derive(Debug, Clone, Copy)]
pub(super) struct AddressCell<'a> {
    /// Id of the record; empty if it has none.
    pub(super) id: &'a str,
    /// The stored address.
    pub(super) value: &'a str,
    /// Row number.
    pub(super) row: u64,
    /// Index of the address column; `None` if the table has only one.
    pub(super) column: Option<u8>,
}

/// A stored cell with an address.
#[derive(Debug, Clone, Copy)]
pub(super) struct RawAddress<'a> {
    /// Index of its table.
    pub(super) table: usize,
    /// Id of the record; empty if it has none.
    pub(super) id: &'a str,
    /// The stored address.
    pub(super) value: &'a str,
    /// Row number.
    pub(super) row: u64,
    /// Index of the address column.
    pub(super) column: usize,
}

impl AddressChunk {
    /// Returns an empty chunk with capacity for so many cells and bytes of text.
    pub(super) fn with_capacity(cells: usize, bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            places: Vec::with_capacity(cells),
            logins: Vec::with_capacity(cells),
            domains: Vec::with_capacity(cells),
            ..Self::default()
        }
    }

    /// Returns how many cells there are.
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// Adds a cell with its hashes and defects.
    pub(super) fn push(
        &mut self,
        found: &AddressCell<'_>,
        hashed: &HashedAddress,
        masks: &RuleMasks,
    ) {
        let AddressCell {
            id,
            value,
            row,
            column,
        } = *found;
        if self.places.is_empty() {
            self.first_row = row;
        }
        let index = narrow(self.places.len());
        let place = CellPlace {
            id: narrow(self.text.len()),
            value: narrow(self.text.len() + id.len()),
            row: u32::try_from(row - self.first_row).expect("a chunk is a block of a file"),
        };
        self.places.push(place);
        self.text.push_str(id);
        self.text.push_str(value);
        self.columns.extend(column);
        self.push_keys(index, hashed.keys.as_ref());
        if hashed.defects == DefectSet::default() {
            return;
        }
        let flags = masks.flags(hashed.defects);
        if flags.rules != 0 {
            self.flagged.push((index, flags));
        } else {
            self.infos += 1;
        }
    }

    fn push_keys(&mut self, index: u32, keys: Option<&KeyHashes>) {
        self.logins
            .push(keys.map_or(0, |keys| hash_prefix(keys.login)));
        self.domains.push(keys.map_or(0, |keys| keys.domain));
        let Some(keys) = keys else { return };
        if keys.mailbox != keys.login {
            self.mailboxes.push((index, hash_prefix(keys.mailbox)));
        }
        if let Some(hashes) = keys.non_ascii {
            self.non_ascii.push((index, hash_prefix(hashes.skeleton)));
            self.deviations.push((index, hash_prefix(hashes.deviation)));
        }
    }

    /// Returns a cell.
    pub(super) fn cell(&self, index: usize) -> RawAddress<'_> {
        let place = self.places[index];
        let next = self.places.get(index + 1);
        let end = next.map_or(self.text.len(), |next| next.id as usize);
        RawAddress {
            table: self.table,
            id: &self.text[place.id as usize..place.value as usize],
            value: &self.text[place.value as usize..end],
            row: self.first_row + u64::from(place.row),
            column: self
                .columns
                .get(index)
                .map_or(0, |column| usize::from(*column)),
        }
    }
}

/// Returns a length within a batch, which is always below 4 GiB.
pub(super) fn narrow(length: usize) -> u32 {
    u32::try_from(length).expect("a batch stays below 4 GiB")
}
