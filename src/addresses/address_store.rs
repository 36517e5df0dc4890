//! All addresses of all inputs, by one number each; and who holds which login key.

use std::cmp::Ordering;
use std::sync::Arc;

use rayon::prelude::*;

use super::chunk::{AddressChunk, RawAddress, half};
use super::layout::AddressLayout;
use crate::email::{Address, AddressKeys, Examiner};
use crate::model::location::{Location, Origin};
use crate::model::table::TableKind;

/// One table of one file.
#[derive(Debug)]
pub(super) struct RowPlace {
    /// Where it stands.
    pub(super) origin: Arc<Origin>,
    /// What its columns are.
    pub(super) layout: AddressLayout,
}

/// Every address.
#[derive(Debug)]
pub(super) struct Ledger {
    /// Where they come from.
    pub(super) places: Vec<RowPlace>,
    /// The addresses, in the order of the places.
    pub(super) chunks: Vec<AddressChunk>,
    /// The number of the first cell of each chunk.
    starts: Vec<u32>,
    /// Half the hash of each login key before the number of its cell, sorted.
    logins: Vec<u64>,
}

impl Ledger {
    /// Returns the ledger of these addresses.
    ///
    /// # Errors
    /// A sentence, if there are more than can be numbered.
    pub(super) fn new(places: Vec<RowPlace>, chunks: Vec<AddressChunk>) -> Result<Self, String> {
        let mut starts = Vec::with_capacity(chunks.len());
        let mut total = 0_usize;
        for chunk in &chunks {
            let start = u32::try_from(total);
            starts.push(start.map_err(|_| "these are more than 4 294 967 295 addresses")?);
            total += chunk.len();
        }
        let mut logins = Vec::with_capacity(total);
        for (chunk, start) in chunks.iter().zip(&starts) {
            let keyed = chunk.logins.iter().zip(*start..);
            logins.extend(
                keyed
                    .filter(|(login, _)| **login != 0)
                    .map(|(login, cell)| u64::from(*login) << 32 | u64::from(cell)),
            );
        }
        logins.par_sort_unstable();
        Ok(Self {
            places,
            chunks,
            starts,
            logins,
        })
    }

    /// Returns the hash of the domain of each cell that has keys, with the number of the cell.
    pub(super) fn domains(&self) -> impl Iterator<Item = (u64, u32)> {
        let chunks = self.chunks.iter().zip(&self.starts);
        let each = chunks.flat_map(|(chunk, start)| chunk.domains.iter().copied().zip(*start..));
        each.filter(|(domain, _)| *domain != 0)
    }

    /// Drops the hashes of the domains, once these are counted.
    pub(super) fn forget_domains(&mut self) {
        self.chunks
            .iter_mut()
            .for_each(|chunk| chunk.domains = Vec::new());
    }

    /// Returns how many cells there are.
    pub(super) fn len(&self) -> usize {
        self.chunks.iter().map(AddressChunk::len).sum()
    }

    /// Returns each chunk with the number of its first cell.
    pub(super) fn numbered(&self) -> impl IndexedParallelIterator<Item = (&AddressChunk, u32)> {
        self.chunks.par_iter().zip(self.starts.par_iter().copied())
    }

    /// Returns the cell of this number.
    pub(super) fn cell(&self, number: u32) -> RawAddress<'_> {
        let chunk = self.starts.partition_point(|start| *start <= number) - 1;
        self.chunks[chunk].cell((number - self.starts[chunk]) as usize)
    }

    /// Returns the runs of two and more cells with equal halves of login hashes.
    pub(super) fn login_runs(&self) -> Vec<&[u64]> {
        let same = |one: &u64, other: &u64| one >> 32 == other >> 32;
        self.logins
            .chunk_by(same)
            .filter(|run| run.len() > 1)
            .collect()
    }

    /// Returns the cells whose login key has this half of a hash.
    pub(super) fn with_login(&self, half: u32) -> impl Iterator<Item = u32> {
        let from = self
            .logins
            .partition_point(|login| login >> 32 < u64::from(half));
        self.logins[from..]
            .iter()
            .take_while(move |login| *login >> 32 == u64::from(half))
            .map(|login| number(*login))
    }

    /// Returns whether no other record holds an address with the login key of `text`.
    pub(super) fn is_free(&self, text: &str, own: u32, examiner: &Examiner) -> bool {
        let Some(keys) = examiner.examine(text).keys else {
            return false;
        };
        let Some(hashes) = examiner.digester().digest(text).keys else {
            return false;
        };
        let holds = |other: u32| {
            let keys_of = examiner.examine(self.cell(other).value).keys;
            keys_of.is_some_and(|other| other.login == keys.login)
        };
        !self
            .with_login(half(hashes.login))
            .any(|other| !self.is_one_record(own, other) && holds(other))
    }

    /// Tells whether two cells belong to one record: the same row, or rows with the same identifier.
    pub(super) fn is_one_record(&self, one: u32, other: u32) -> bool {
        one == other || self.compare(one, other) == Ordering::Equal
    }

    /// Returns what cells are ordered by first, for sorting many.
    pub(super) fn order(&self, number: u32) -> (Option<TableKind>, i64) {
        let cell = self.cell(number);
        let kind = self.places[cell.source].layout.kind;
        (kind, cell.id.parse().unwrap_or(i64::MAX))
    }

    /// Orders cells by their records, never by file or row where an identifier tells them apart.
    pub(super) fn compare(&self, one: u32, other: u32) -> Ordering {
        let (one, other) = (self.cell(one), self.cell(other));
        let key = |cell: &RawAddress<'_>| cell.id.parse::<i64>().unwrap_or(i64::MAX);
        let kind = |cell: &RawAddress<'_>| self.places[cell.source].layout.kind;
        let by_name = (kind(&one), key(&one), one.id).cmp(&(kind(&other), key(&other), other.id));
        let is_named = !one.id.is_empty() && kind(&one).is_some();
        by_name.then_with(|| {
            if is_named {
                return Ordering::Equal;
            }
            let origin = |cell: &RawAddress<'_>| &self.places[cell.source].origin;
            let place = |cell: &RawAddress<'_>| (origin(cell).clone(), cell.row);
            // Lists that are not known have identifiers of their own.
            match (one.id.is_empty(), origin(&one) == origin(&other)) {
                (false, true) => Ordering::Equal,
                _ => one
                    .value
                    .cmp(other.value)
                    .then(place(&one).cmp(&place(&other))),
            }
        })
    }

    /// Returns what a record is called, such as `Email 55`.
    pub(super) fn name(&self, number: u32) -> String {
        let cell = self.cell(number);
        let noun = self.places[cell.source].layout.noun();
        if cell.id.is_empty() {
            return format!("{noun} in row {}", cell.row);
        }
        format!("{noun} {}", cell.id)
    }

    /// Returns where a cell stands.
    pub(super) fn location(&self, cell: &RawAddress<'_>) -> Location {
        Location {
            origin: Arc::clone(&self.places[cell.source].origin),
            row: cell.row,
        }
    }
}

/// Returns the number of the cell in a pair of hash and number.
#[allow(
    clippy::cast_possible_truncation,
    reason = "the number is the lower half"
)]
pub(super) fn number(pair: u64) -> u32 {
    pair as u32
}

/// Returns a key of each cell that has keys, with what was examined.
pub(super) fn keyed<K>(
    ledger: &Ledger,
    examiner: &Examiner,
    cells: impl Iterator<Item = u32>,
    key: impl Fn(&AddressKeys) -> K,
) -> Vec<(K, u32, Address)> {
    cells
        .filter_map(|number| {
            let address = examiner.examine(ledger.cell(number).value);
            let key = key(address.keys.as_ref()?);
            Some((key, number, address))
        })
        .collect()
}
