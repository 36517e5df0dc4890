//! Stores the addresses of a block of rows in a compact form until the report is written.
//!
//! The ids and addresses are stored in one buffer. Only the upper half of the hash of each key is stored, which is
//! enough to find cells that may be equal. Values that only a few cells have are in separate lists.

use crate::email::{DefectName, DefectSet, HashedAddress, KeyHashes, Level};
use crate::rules::{OF_ADDRESSES, OWNERS};

/// Number of rules that check each address individually.
pub(super) const RULES: usize = 6;

/// Returns the upper half of a hash. Two keys may be equal if the upper halves of their hashes are equal. The result is
/// never 0, because 0 marks a cell without keys.
pub(super) fn hash_prefix(hash: u64) -> u32 {
    u32::try_from(hash >> 32).unwrap_or(u32::MAX).max(1)
}

/// The addresses of a block of rows.
#[derive(Debug, Default)]
pub(super) struct AddressChunk {
    /// Index of the table that the rows belong to.
    pub(super) table: usize,
    /// Row number of the first cell.
    pub(super) first_row: u64,
    text: String,
    /// The position of each cell in the text and in the table.
    places: Vec<CellPlace>,
    /// For each cell, the index of its column among the address columns. The list is empty if the table has only one
    /// address column.
    columns: Vec<u8>,
    /// The hash prefix of each cell's login key, or 0 if the cell has no keys.
    pub(super) logins: Vec<u32>,
    /// The domain id of each cell, or 0 if the cell has no keys.
    pub(super) domains: Vec<u32>,
    /// Cells whose mailbox key differs from the login key, each with the hash prefix of the mailbox key.
    pub(super) mailboxes: Vec<(u32, u32)>,
    /// Cells whose address is not ASCII in readable form, each with the hash prefix of the skeleton key.
    pub(super) non_ascii: Vec<(u32, u32)>,
    /// The cells of `non_ascii`, each with the hash prefix of the deviation key.
    pub(super) deviations: Vec<(u32, u32)>,
    /// Cells that at least one rule reports, each with these rules.
    pub(super) flagged: Vec<(u32, RuleFlags)>,
    /// Number of cells that have defects, but none that a rule reports.
    pub(super) infos: usize,
}

/// The position of a cell in the text of the chunk and in the table.
#[derive(Debug, Clone, Copy)]
struct CellPlace {
    /// Byte at which the id of the record starts in the text. The address follows the id.
    id: u32,
    /// Byte at which the address starts in the text. The address ends where the id of the next cell starts.
    value: u32,
    /// Offset of the row from the first row of the chunk.
    row: u32,
}

/// The rules that report a cell, and those that report it as `Severity::Fail`. Each rule has one bit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct RuleFlags {
    pub(super) rules: u8,
    pub(super) fails: u8,
}

/// The defects that each rule reports, and the defects that result in `Severity::Fail`.
#[derive(Debug, Clone, Copy)]
pub(super) struct RuleMasks {
    rules: [DefectSet; RULES],
    fails: DefectSet,
}

impl RuleMasks {
    /// Returns the masks for a policy. `level` returns the level of a defect under this policy.
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

    /// Returns the index of the rule that reports the defect, or `None` if no rule reports it.
    pub(super) fn rule_on(&self, name: DefectName) -> Option<u8> {
        (0..)
            .zip(&self.rules)
            .find(|(_, names)| names.contains(name))
            .map(|(rule, _)| rule)
    }

    /// Returns whether the rule with this index reports the defect.
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

/// An address in a cell, before it is added to a chunk.
#[derive(Debug, Clone, Copy)]
pub(super) struct AddressCell<'a> {
    /// Id of the record. It is empty if the record does not have an id.
    pub(super) id: &'a str,
    /// The address.
    pub(super) value: &'a str,
    /// Row number.
    pub(super) row: u64,
    /// Index of the cell's column among the address columns, or `None` if the table has only one address column.
    pub(super) column: Option<u8>,
}

/// A stored cell with an address.
#[derive(Debug, Clone, Copy)]
pub(super) struct RawAddress<'a> {
    /// Index of its table.
    pub(super) table: usize,
    /// Id of the record. It is empty if the record does not have an id.
    pub(super) id: &'a str,
    /// The stored address.
    pub(super) value: &'a str,
    /// Row number.
    pub(super) row: u64,
    /// Index of the cell's column among the address columns.
    pub(super) column: usize,
}

impl AddressChunk {
    /// Returns an empty chunk with capacity for this many cells and this many bytes of text.
    pub(super) fn with_capacity(cells: usize, bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            places: Vec::with_capacity(cells),
            logins: Vec::with_capacity(cells),
            domains: Vec::with_capacity(cells),
            ..Self::default()
        }
    }

    /// Returns the number of cells.
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

    /// Returns the cell with this index.
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

/// Converts a length or an index in a chunk to 32 bits. A chunk contains the addresses of one batch, and a batch is
/// always smaller than 4 GiB.
pub(super) fn narrow(length: usize) -> u32 {
    u32::try_from(length).expect("a batch stays below 4 GiB")
}
