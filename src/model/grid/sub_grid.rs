//! Divides a grid into regions, because a sheet can contain several tables. Each region is read like a separate grid.

use std::sync::Arc;

use super::area::{Area, column_letters};
use super::{Batch, Cell, CellKind, Grid, HEAD_ROWS, ReadSummary, Row};
use crate::locale::{Argument, Message, Text};
use crate::model::location::{Origin, Reason, SetAside};

/// A table that the workbook declares ("Format as Table").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// The name shown in Excel.
    pub name: String,
    /// The area of the table, including the header and the totals.
    pub area: Area,
    /// The column names, if the header row is hidden.
    pub hidden_header: Option<Vec<String>>,
    /// Whether the last row contains totals.
    pub has_totals: bool,
}

/// Part of a grid: the cells of an area, except those in smaller areas inside it (holes).
#[derive(Debug, Clone)]
pub struct Region {
    area: Area,
    holes: Vec<Area>,
    declared: Option<Declared>,
}

/// A region of a grid that is read like a separate grid. Rows keep the row numbers of the whole grid; columns count
/// from the first column of the region.
#[derive(Debug)]
pub struct SubGrid<'g, G> {
    grid: &'g G,
    region: Region,
    head: Option<Batch>,
}

impl Region {
    /// Returns the region of all cells in `area` that are not in a hole.
    pub fn new(area: Area, holes: Vec<Area>) -> Self {
        Self {
            area,
            holes,
            declared: None,
        }
    }

    /// Returns the region of a declared table.
    pub fn declared(table: Declared) -> Self {
        Self {
            area: table.area,
            holes: Vec::new(),
            declared: Some(table),
        }
    }

    /// Returns the declared table for which the region was created, if there is one.
    pub fn table(&self) -> Option<&Declared> {
        self.declared.as_ref()
    }

    /// Returns a description of the region for a note, or `None` if the region starts in the first column and is not a
    /// declared table.
    pub fn describe(&self) -> Option<Message> {
        if let Some(table) = &self.declared {
            return Some(
                Message::new("note-declared-table")
                    .with("name", &table.name)
                    .with("area", Argument::verbatim(table.area)),
            );
        }
        let column = column_letters(self.area.first_column);
        let is_offset = self.area.first_column > 0;
        is_offset.then(|| Message::new("note-table-next-to-cells").with("column", column))
    }

    fn is_whole(&self) -> bool {
        self.area == Area::WHOLE && self.holes.is_empty()
    }

    fn totals_row(&self) -> Option<u64> {
        let table = self.declared.as_ref()?;
        table.has_totals.then_some(self.area.last_row)
    }

    /// Returns a batch with copies of the rows that are in this region, except blank rows and the totals row. Copies at
    /// most `limit` rows. `first_column` is the position of the batch's first column in the grid.
    fn copy(&self, batch: &Batch, first_column: usize, limit: usize) -> Batch {
        let mut copy = Batch::with_capacity(batch.bytes());
        copy.set_previous_row(batch.previous_row());
        for row in batch.rows() {
            let number = row.number();
            if copy.len() >= limit {
                break;
            }
            if self.area.contains_row(number) && self.totals_row() != Some(number) {
                self.copy_row(row, first_column, &mut copy);
            }
        }
        copy
    }

    fn copy_row(&self, row: Row<'_>, first_column: usize, copy: &mut Batch) {
        let empty = Cell {
            text: "",
            kind: CellKind::Plain,
        };
        let mut is_blank = true;
        copy.start_row(row.number(), row.line());
        let columns_before = self.area.first_column.saturating_sub(first_column);
        for (column, mut cell) in (first_column..).zip(row.cells()).skip(columns_before) {
            if column > self.area.last_column {
                break;
            }
            let is_hole = |hole: &Area| hole.contains(row.number(), column);
            if self.holes.iter().any(is_hole) {
                cell = empty;
            }
            is_blank &= cell.is_blank();
            copy.push_cell(cell.text, cell.kind);
        }
        if is_blank {
            copy.cancel_row();
        }
    }

    /// Returns the header if the region is a declared table whose header row is hidden, otherwise `None`.
    fn header(&self) -> Option<Batch> {
        let names = self.declared.as_ref()?.hidden_header.as_ref()?;
        let mut head = Batch::default();
        let before = self.area.first_row.saturating_sub(1);
        head.start_row(before, before);
        for name in names {
            head.push_cell(name, CellKind::Plain);
        }
        Some(head)
    }
}

impl<'g, G: Grid> SubGrid<'g, G> {
    /// Returns the whole grid as a single region.
    pub fn whole(grid: &'g G) -> Self {
        Self {
            grid,
            region: Region::new(Area::WHOLE, Vec::new()),
            head: None,
        }
    }

    /// Returns the part of this region that is within an area.
    #[must_use]
    pub fn narrowed(&self, area: Area) -> Self {
        let region = Region {
            area: self.region.area.within(area),
            ..self.region.clone()
        };
        Self {
            grid: self.grid,
            head: Some(region.copy(self.head(), self.region.area.first_column, HEAD_ROWS)),
            region,
        }
    }

    /// Returns the given regions as grids, except blank regions.
    ///
    /// # Errors
    /// Returns a message for the user if the grid cannot be read to the end.
    pub fn find(grid: &'g G, regions: Vec<Region>) -> Result<Vec<Self>, Text> {
        let mut heads: Vec<Batch> = regions.iter().map(|_| Batch::default()).collect();
        grid.read(
            |batch| -> Vec<Batch> {
                regions
                    .iter()
                    .map(|region| region.copy(batch, 0, HEAD_ROWS))
                    .collect()
            },
            |rows| {
                for (head, more) in heads.iter_mut().zip(rows) {
                    let missing = HEAD_ROWS - head.len();
                    more.rows().take(missing).for_each(|row| head.push_row(row));
                }
            },
        )?;
        let sub_grids = regions.into_iter().zip(heads).filter_map(|(region, rows)| {
            // The header of a declared table is its hidden header or its first row, so no other rows are needed to find
            // it.
            let head = match (region.header(), region.table()) {
                (Some(names), _) => names,
                (None, Some(_)) => rows.first_row(),
                (None, None) => rows,
            };
            let head = Some(head).filter(|head| !head.is_empty())?;
            let head = Some(head);
            Some(Self { grid, region, head })
        });
        Ok(sub_grids.collect())
    }

    /// Returns the region.
    pub fn region(&self) -> &Region {
        &self.region
    }

    /// Returns the grid that contains the region.
    pub fn grid(&self) -> &'g G {
        self.grid
    }

    /// Returns whether the row is one of the rows that are searched for a header, and has more than one filled cell in
    /// the columns of `area`.
    pub fn fills(&self, row: u64, area: Area) -> bool {
        let columns = area.first_column..=area.last_column;
        let first = self.region.area.first_column;
        self.head()
            .rows()
            .filter(|each| each.number() == row)
            .any(|row| {
                let cells = (first..).zip(row.cells());
                let filled = cells.filter(|(at, cell)| columns.contains(at) && !cell.is_blank());
                filled.count() > 1
            })
    }

    /// Returns whether the region is the whole grid.
    pub fn is_whole(&self) -> bool {
        self.region.is_whole()
    }

    fn totals(&self) -> Option<SetAside> {
        let row = self.region.totals_row()?;
        Some(SetAside {
            first_row: row,
            last_row: row,
            reason: Reason::NotARecord,
            detail: Message::new("aside-declared-totals").into(),
            excerpt: String::new(),
        })
    }
}

impl<G: Grid> Grid for SubGrid<'_, G> {
    fn origin(&self) -> &Arc<Origin> {
        self.grid.origin()
    }

    fn head(&self) -> &Batch {
        self.head.as_ref().unwrap_or_else(|| self.grid.head())
    }

    fn drops_blank_ends(&self) -> bool {
        self.grid.drops_blank_ends()
    }

    fn first_column(&self) -> usize {
        self.grid.first_column() + self.region.area.first_column
    }

    fn read<T: Send>(
        &self,
        map: impl Fn(&Batch) -> T + Sync,
        fold: impl FnMut(T),
    ) -> Result<ReadSummary, Text> {
        if self.is_whole() {
            return self.grid.read(map, fold);
        }
        let region = &self.region;
        let mut summary = self
            .grid
            .read(|batch| map(&region.copy(batch, 0, usize::MAX)), fold)?;
        summary
            .set_aside
            .retain(|rows| region.area.contains_row(rows.first_row));
        summary.set_aside.extend(self.totals());
        summary
            .links
            .retain(|link| region.area.contains(link.row, link.column));
        for link in &mut summary.links {
            link.column -= region.area.first_column;
        }
        Ok(summary)
    }
}
