//! Stores the addresses of all inputs, numbers them, and indexes them by their login keys.

use std::cmp::Ordering;
use std::sync::Arc;

use rayon::prelude::*;

use super::chunk::{AddressChunk, RawAddress};
use super::layout::AddressLayout;
use crate::email::{Address, AddressKeys, Examiner};
use crate::locale::{Message, Text};
use crate::model::location::{Location, Origin};
use crate::model::table::TableKind;

/// One table with addresses in one input.
#[derive(Debug)]
pub(super) struct AddressTable {
    /// The input that contains the table.
    pub(super) origin: Arc<Origin>,
    /// The columns of the table.
    pub(super) layout: AddressLayout,
}

/// Distance between two landmarks, in cells. A landmark is a cell whose chunk is stored. The chunk of any other cell is
/// found by a search between the chunks of the two nearest landmarks.
const LANDMARK: usize = 1024;
/// The bucket of a login key is given by this many leading bits of its hash. Each bucket is sorted separately.
const BUCKET_BITS: u32 = 10;

/// All addresses of a run. The store numbers the addresses and calls each of them a cell. A table cell that contains
/// several addresses becomes several cells of the store.
#[derive(Debug)]
pub(super) struct AddressStore {
    /// The tables that contain the addresses.
    pub(super) tables: Vec<AddressTable>,
    /// The addresses, in the order of the tables.
    pub(super) chunks: Vec<AddressChunk>,
    /// For each chunk, the number that identifies its first cell.
    starts: Vec<u32>,
    /// For each cell whose number is a multiple of [`LANDMARK`], the index of its chunk.
    landmarks: Vec<u32>,
    /// One entry for each cell that has keys, sorted. The upper half of an entry is the hash prefix of the login key,
    /// and the lower half is the number of the cell.
    logins: Vec<u64>,
}

impl AddressStore {
    /// Returns a store of the given addresses.
    ///
    /// # Errors
    /// Returns a message if there are more addresses than a 32-bit number can count.
    pub(super) fn new(
        tables: Vec<AddressTable>,
        chunks: Vec<AddressChunk>,
    ) -> Result<Self, String> {
        let mut starts = Vec::with_capacity(chunks.len());
        let mut landmarks = Vec::new();
        let mut total = 0_usize;
        for (index, chunk) in (0_u32..).zip(&chunks) {
            let start = u32::try_from(total);
            starts.push(start.map_err(|_| "more than 4 294 967 295 addresses")?);
            total += chunk.len();
            landmarks.resize(total.div_ceil(LANDMARK), index);
        }
        let logins = sorted_logins(&chunks, &starts);
        Ok(Self {
            tables,
            chunks,
            starts,
            landmarks,
            logins,
        })
    }

    /// Returns the domain id and the cell number of each cell that has keys.
    pub(super) fn domains(&self) -> impl Iterator<Item = (u32, u32)> {
        let chunks = self.chunks.iter().zip(&self.starts);
        let each = chunks.flat_map(|(chunk, start)| chunk.domains.iter().copied().zip(*start..));
        each.filter(|(domain, _)| *domain != 0)
    }

    /// Returns the number of cells.
    pub(super) fn len(&self) -> usize {
        self.chunks.iter().map(AddressChunk::len).sum()
    }

    /// Returns the domain id of the cell with this number, or 0 if the cell has no keys.
    pub(super) fn domain(&self, number: u32) -> u32 {
        let (chunk, index) = self.place(number);
        chunk.domains[index]
    }

    /// Returns each chunk with the cell number of its first cell.
    pub(super) fn numbered(&self) -> impl IndexedParallelIterator<Item = (&AddressChunk, u32)> {
        self.chunks.par_iter().zip(self.starts.par_iter().copied())
    }

    /// Returns the cell with this number.
    pub(super) fn cell(&self, number: u32) -> RawAddress<'_> {
        let (chunk, index) = self.place(number);
        chunk.cell(index)
    }

    /// Returns the chunk of the cell with this number, and the index of the cell in that chunk.
    fn place(&self, number: u32) -> (&AddressChunk, usize) {
        let landmark = number as usize / LANDMARK;
        let first = self.landmarks[landmark] as usize;
        let next = self.landmarks.get(landmark + 1);
        let end = next.map_or(self.starts.len(), |next| *next as usize + 1);
        let within = &self.starts[first..end];
        let chunk = first + within.partition_point(|start| *start <= number) - 1;
        (&self.chunks[chunk], (number - self.starts[chunk]) as usize)
    }

    /// Returns each run of two or more entries of `logins` that have the same hash prefix.
    pub(super) fn login_runs(&self) -> Vec<&[u64]> {
        let same = |one: &u64, other: &u64| one >> 32 == other >> 32;
        self.logins
            .chunk_by(same)
            .filter(|run| run.len() > 1)
            .collect()
    }

    /// Returns a `(prefix, cell number)` pair for each cell whose login hash has one of these prefixes. `prefixes` must
    /// be sorted.
    pub(super) fn with_logins(&self, prefixes: &[u32]) -> Vec<(u32, u32)> {
        let mut found = Vec::new();
        let mut rest = self.logins.as_slice();
        for prefix in prefixes {
            let is_before = |login: &u64| login >> 32 < u64::from(*prefix);
            // The next match is usually close, so the search starts with a small range, which grows until it contains
            // the match.
            let mut width = 1;
            while rest.get(width).is_some_and(is_before) {
                width *= 2;
            }
            let within = &rest[..rest.len().min(width + 1)];
            rest = &rest[within.partition_point(is_before)..];
            let matching = rest
                .iter()
                .take_while(|login| *login >> 32 == u64::from(*prefix));
            found.extend(matching.map(|login| (*prefix, number(*login))));
        }
        found
    }

    /// Returns the cells whose login hash has this prefix.
    pub(super) fn with_login(&self, prefix: u32) -> impl Iterator<Item = u32> {
        let from = self
            .logins
            .partition_point(|login| login >> 32 < u64::from(prefix));
        self.logins[from..]
            .iter()
            .take_while(move |login| *login >> 32 == u64::from(prefix))
            .map(|login| number(*login))
    }

    /// Returns whether two cells belong to the same record: they are in the same row, or they have the same id in the
    /// same known table, or in the same list of an unknown kind.
    pub(super) fn is_one_record(&self, one: u32, other: u32) -> bool {
        one == other || self.are_one_record(&self.cell(one), &self.cell(other))
    }

    /// Returns whether two cells belong to the same record, as [`is_one_record`](Self::is_one_record) does.
    pub(super) fn are_one_record(&self, one: &RawAddress<'_>, other: &RawAddress<'_>) -> bool {
        (one.table, one.row) == (other.table, other.row)
            || self.compare_cells(one, other) == Ordering::Equal
    }

    /// Returns the values by which cells are sorted first: the table and the numeric id of the record.
    pub(super) fn sort_key(&self, number: u32) -> (Option<TableKind>, i64) {
        self.sort_key_of(&self.cell(number))
    }

    /// Returns the values of [`sort_key`](Self::sort_key) for a cell that has already been looked up.
    pub(super) fn sort_key_of(&self, cell: &RawAddress<'_>) -> (Option<TableKind>, i64) {
        let kind = self.tables[cell.table].layout.kind;
        (kind, cell.id.parse().unwrap_or(i64::MAX))
    }

    /// Compares cells by table, and then by the ids of their records. If an id is empty
    /// or does not identify the record, also compares the cells by address, input and row.
    pub(super) fn compare(&self, one: u32, other: u32) -> Ordering {
        self.compare_cells(&self.cell(one), &self.cell(other))
    }

    /// Compares cells as [`compare`](Self::compare) does.
    pub(super) fn compare_cells(&self, one: &RawAddress<'_>, other: &RawAddress<'_>) -> Ordering {
        let key = |cell: &RawAddress<'_>| cell.id.parse::<i64>().unwrap_or(i64::MAX);
        let kind = |cell: &RawAddress<'_>| self.tables[cell.table].layout.kind;
        let by_id = (kind(one), key(one), one.id).cmp(&(kind(other), key(other), other.id));
        let has_id = !one.id.is_empty() && kind(one).is_some();
        by_id.then_with(|| {
            if has_id {
                return Ordering::Equal;
            }
            let origin = |cell: &RawAddress<'_>| &self.tables[cell.table].origin;
            let place = |cell: &RawAddress<'_>| (origin(cell).clone(), cell.row);
            // In a list of an unknown kind, an id identifies a record only within the list.
            match (one.id.is_empty(), origin(one) == origin(other)) {
                (false, true) => Ordering::Equal,
                _ => one
                    .value
                    .cmp(other.value)
                    .then(place(one).cmp(&place(other))),
            }
        })
    }

    /// Returns the name that messages use for the record of a cell, such as `Email 55`.
    pub(super) fn record(&self, number: u32) -> Text {
        let cell = self.cell(number);
        let row = || cell.row.to_string();
        match (self.tables[cell.table].layout.kind, cell.id) {
            (None, "") => Message::new("record-in-row").with("row", row()).into(),
            (None, id) => Message::new("record-with-id").with("id", id).into(),
            (Some(kind), "") => Message::new("record-of-table-in-row")
                .with("table", kind.name())
                .with("row", row())
                .into(),
            (Some(kind), id) => Text::verbatim(format!("{} {id}", kind.name())),
        }
    }

    /// Returns the name that the columns of a report use for the record of a cell.
    pub(super) fn name(&self, cell: &RawAddress<'_>) -> String {
        let noun = self.tables[cell.table].layout.noun();
        if cell.id.is_empty() {
            return format!("{noun} in row {}", cell.row);
        }
        format!("{noun} {}", cell.id)
    }

    /// Returns the location of a cell.
    pub(super) fn location(&self, cell: &RawAddress<'_>) -> Location {
        Location {
            origin: Arc::clone(&self.tables[cell.table].origin),
            row: cell.row,
        }
    }
}

/// Returns the entries for the field `logins` of [`AddressStore`], sorted. The entries are first distributed to buckets
/// by their leading bits, so that each bucket is small enough for the processor cache. Then each bucket is sorted.
fn sorted_logins(chunks: &[AddressChunk], starts: &[u32]) -> Vec<u64> {
    let bucket = |login: u32| (login >> (u32::BITS - BUCKET_BITS)) as usize;
    let mut ends = vec![0_usize; 1 << BUCKET_BITS];
    for login in chunks.iter().flat_map(|chunk| &chunk.logins) {
        ends[bucket(*login)] += usize::from(*login != 0);
    }
    let lengths = ends.clone();
    let mut total = 0;
    for end in &mut ends {
        total += std::mem::replace(end, total);
    }
    let mut logins = vec![0; total];
    for (chunk, start) in chunks.iter().zip(starts) {
        let keyed = chunk.logins.iter().zip(*start..);
        for (login, cell) in keyed.filter(|(login, _)| **login != 0) {
            let end = &mut ends[bucket(*login)];
            logins[*end] = u64::from(*login) << 32 | u64::from(cell);
            *end += 1;
        }
    }
    let mut rest = logins.as_mut_slice();
    let mut buckets = Vec::with_capacity(lengths.len());
    for length in lengths {
        let (bucket, others) = rest.split_at_mut(length);
        buckets.push(bucket);
        rest = others;
    }
    buckets.into_par_iter().for_each(<[u64]>::sort_unstable);
    logins
}

/// Returns the cell number from the lower half of a login entry.
#[allow(
    clippy::cast_possible_truncation,
    reason = "the number is the lower half"
)]
pub(super) fn number(pair: u64) -> u32 {
    pair as u32
}

/// A cell together with one key of its address.
#[derive(Debug)]
pub(super) struct KeyedCell<'s, K> {
    pub(super) number: u32,
    pub(super) cell: RawAddress<'s>,
    pub(super) key: K,
    pub(super) address: Address,
}

/// Examines cells and returns those whose address has keys, each with the requested key.
pub(super) fn keyed<'s, K>(
    store: &'s AddressStore,
    examiner: &Examiner,
    cells: impl Iterator<Item = u32>,
    key: impl Fn(&AddressKeys) -> K,
) -> impl Iterator<Item = KeyedCell<'s, K>> {
    cells.filter_map(move |number| {
        let cell = store.cell(number);
        let address = examiner.examine(cell.value);
        Some(KeyedCell {
            number,
            cell,
            key: key(address.keys.as_ref()?),
            address,
        })
    })
}
