//! The addresses of a run of rows, packed: all that is remembered of millions until the report is written.
//!
//! Texts of identifier and address lie end to end in one buffer; of the keys a half of the hash is kept,
//! which is enough to find candidates. What only few cells have is listed apart.

use crate::email::{DefectName, DefectSet, HashedAddress, KeyHashes, Level};
use crate::rules::{OF_ADDRESSES, OWNERS};

/// Rules about single addresses.
pub(super) const RULES: usize = 6;

/// The half of a hash by which cells are compared; zero stands for a cell without keys.
pub(super) fn half(hash: u64) -> u32 {
    u32::try_from(hash >> 32).unwrap_or(u32::MAX).max(1)
}

/// The addresses of a run of rows.
#[derive(Debug, Default)]
pub(super) struct AddressChunk {
    /// Which source they come from.
    pub(super) source: usize,
    /// Row number of the first.
    pub(super) first_row: u64,
    text: String,
    /// Where the identifier of each cell begins, and where its address does.
    starts: Vec<[u32; 2]>,
    /// How many rows each cell stands below the first.
    rows: Vec<u32>,
    /// Which address column of its row each cell stands in; empty if there is only one.
    columns: Vec<u8>,
    /// Half the hash of each login key.
    pub(super) logins: Vec<u32>,
    /// Half the hash of each skeleton key.
    pub(super) skeletons: Vec<u32>,
    /// The hash of each domain; zero for a cell without keys. Counted once, then dropped.
    pub(super) domains: Vec<u64>,
    /// Cells whose mailbox key is not the login key, with half its hash.
    pub(super) mailboxes: Vec<(u32, u32)>,
    /// Cells that are not ASCII, with half the hash of the deviation key.
    pub(super) beyond_ascii: Vec<(u32, u32)>,
    /// Cells with defects to list.
    pub(super) flagged: Vec<(u32, Flags)>,
    /// Cells of which something harmless is to be said.
    pub(super) infos: usize,
}

/// Which rules have something to list about a cell, and which of them call it a failure: bits by rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Flags {
    pub(super) rules: u8,
    pub(super) fails: u8,
}

/// What is listed: the defects of each rule, and those that are failures.
#[derive(Debug, Clone, Copy)]
pub(super) struct RuleMasks {
    rules: [DefectSet; RULES],
    fails: DefectSet,
}

impl RuleMasks {
    /// Returns what is listed where the policy gives defects these levels.
    pub(super) fn under(level: impl Fn(DefectName) -> Level) -> Self {
        let listed = |name: &DefectName| level(*name) > Level::Info;
        let rules = std::array::from_fn(|index| {
            let rule = OF_ADDRESSES[0].rules[index];
            let owned = OWNERS.iter().find(|(info, _)| info.id == rule.info.id);
            let names = owned.map_or(&[][..], |(_, names)| *names);
            DefectSet::of(names.iter().copied().filter(listed))
        });
        let blocks = |name: &DefectName| level(*name) == Level::Error || name.is_repair();
        Self {
            rules,
            fails: DefectSet::of(DefectName::ALL.iter().copied().filter(blocks)),
        }
    }

    /// Returns the rule that lists the defect.
    pub(super) fn rule_on(&self, name: DefectName) -> Option<u8> {
        (0..)
            .zip(&self.rules)
            .find(|(_, names)| names.has(name))
            .map(|(rule, _)| rule)
    }

    /// Tells whether the rule lists the defect.
    pub(super) fn lists(&self, rule: usize, name: DefectName) -> bool {
        self.rules[rule].has(name)
    }

    fn flags(&self, defects: DefectSet) -> Flags {
        let mut flags = Flags::default();
        for (index, rule) in self.rules.iter().enumerate() {
            if rule.meets(defects) {
                flags.rules |= 1 << index;
                flags.fails |= u8::from(rule.both(self.fails).meets(defects)) << index;
            }
        }
        flags
    }
}

/// An address where it was found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found<'a> {
    /// What names the record; empty if nothing does.
    pub(super) id: &'a str,
    /// The address as it stands.
    pub(super) value: &'a str,
    /// Row number.
    pub(super) row: u64,
    /// Which address column of the row; nothing where a row has one address only.
    pub(super) column: Option<u8>,
}

/// One cell with an address.
#[derive(Debug, Clone, Copy)]
pub(super) struct RawAddress<'a> {
    /// Which source it comes from.
    pub(super) source: usize,
    /// What names the record; empty if nothing does.
    pub(super) id: &'a str,
    /// The address as it stands.
    pub(super) value: &'a str,
    /// Row number.
    pub(super) row: u64,
    /// Which address column of the row.
    pub(super) column: usize,
}

impl AddressChunk {
    /// Returns an empty chunk for about so many cells.
    pub(super) fn with_capacity(cells: usize, bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            starts: Vec::with_capacity(cells),
            rows: Vec::with_capacity(cells),
            logins: Vec::with_capacity(cells),
            skeletons: Vec::with_capacity(cells),
            domains: Vec::with_capacity(cells),
            ..Self::default()
        }
    }

    /// Returns how many cells there are.
    pub(super) fn len(&self) -> usize {
        self.starts.len()
    }

    /// Adds a cell, with what is known of its value.
    pub(super) fn push(&mut self, found: &Found<'_>, digest: &HashedAddress, listed: &RuleMasks) {
        let Found {
            id,
            value,
            row,
            column,
        } = *found;
        if self.starts.is_empty() {
            self.first_row = row;
        }
        let index = narrow(self.starts.len());
        let start = narrow(self.text.len());
        self.text.push_str(id);
        self.starts.push([start, narrow(self.text.len())]);
        self.text.push_str(value);
        self.rows
            .push(u32::try_from(row - self.first_row).expect("a chunk is a block of a file"));
        self.columns.extend(column);
        self.note_keys(index, digest.keys.as_ref());
        let flags = listed.flags(digest.defects);
        if flags.rules != 0 {
            self.flagged.push((index, flags));
        } else if digest.defects != DefectSet::default() {
            self.infos += 1;
        }
    }

    fn note_keys(&mut self, index: u32, keys: Option<&KeyHashes>) {
        self.logins.push(keys.map_or(0, |keys| half(keys.login)));
        self.skeletons
            .push(keys.map_or(0, |keys| half(keys.skeleton)));
        self.domains.push(keys.map_or(0, |keys| keys.domain));
        let Some(keys) = keys else { return };
        if keys.mailbox != keys.login {
            self.mailboxes.push((index, half(keys.mailbox)));
        }
        if !keys.is_ascii {
            self.beyond_ascii.push((index, half(keys.deviation)));
        }
    }

    /// Returns a cell.
    pub(super) fn cell(&self, index: usize) -> RawAddress<'_> {
        let [start, middle] = self.starts[index].map(|at| at as usize);
        let end = self
            .starts
            .get(index + 1)
            .map_or(self.text.len(), |next| next[0] as usize);
        RawAddress {
            source: self.source,
            id: &self.text[start..middle],
            value: &self.text[middle..end],
            row: self.first_row + u64::from(self.rows[index]),
            column: self
                .columns
                .get(index)
                .map_or(0, |column| usize::from(*column)),
        }
    }
}

/// Batches stay below 4 GiB, so every length in one fits.
fn narrow(length: usize) -> u32 {
    u32::try_from(length).expect("a batch stays below 4 GiB")
}
