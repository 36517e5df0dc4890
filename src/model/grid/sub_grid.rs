//! A part of a grid, read as a grid of its own: one of several tables on a sheet.

use std::sync::Arc;

use super::area::{Area, column_letters};
use super::{Batch, Cell, CellKind, Grid, ReadSummary, Row};
use crate::model::location::{Origin, Reason, SetAside};

/// Rows of its beginning that a part keeps.
const HEAD_ROWS: usize = 64;

/// A table as the workbook itself declares it ("Format as Table").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// The name that the user sees.
    pub name: String,
    /// Where it stands, header and totals included.
    pub area: Area,
    /// The names of its columns, if no row shows them.
    pub unshown_header: Option<Vec<String>>,
    /// Whether the last row holds totals.
    pub has_totals: bool,
}

/// What belongs to a part of a grid.
#[derive(Debug, Clone)]
pub struct Region {
    area: Area,
    holes: Vec<Area>,
    declared: Option<Declared>,
}

/// A part of a grid. Row numbers stay those of the grid; columns count from the part's first.
#[derive(Debug)]
pub struct SubGrid<'g, G> {
    grid: &'g G,
    part: Region,
    head: Option<Batch>,
}

impl Region {
    /// Returns the part of the cells in an area that lie in none of the holes.
    pub fn new(area: Area, holes: Vec<Area>) -> Self {
        Self {
            area,
            holes,
            declared: None,
        }
    }

    /// Returns the part that is a declared table.
    pub fn declared(table: Declared) -> Self {
        Self {
            area: table.area,
            holes: Vec::new(),
            declared: Some(table),
        }
    }

    /// Returns the table that the workbook declares here.
    pub fn table(&self) -> Option<&Declared> {
        self.declared.as_ref()
    }

    /// Returns what a person should know of a part that is not the whole grid.
    pub fn to_words(&self) -> Option<String> {
        if let Some(table) = &self.declared {
            let (name, area) = (&table.name, table.area);
            return Some(format!(
                "the workbook declares the table `{name}` in {area}"
            ));
        }
        let column = column_letters(self.area.first_column);
        let beside = self.area.first_column > 0;
        beside.then(|| format!("stands beside other cells, from column {column} on"))
    }

    fn is_whole(&self) -> bool {
        self.area == Area::WHOLE && self.holes.is_empty()
    }

    fn totals_row(&self) -> Option<u64> {
        let table = self.declared.as_ref()?;
        table.has_totals.then_some(self.area.last_row)
    }

    /// Copies at most `limit` rows of a batch that hold something in this part; the batch begins
    /// with the column `first_column` of the grid.
    fn copy(&self, batch: &Batch, first_column: usize, limit: usize) -> Batch {
        let mut copy = Batch::with_capacity(batch.bytes());
        copy.follow(batch.previous_row());
        for row in batch.rows() {
            let number = row.number();
            if copy.len() >= limit {
                break;
            }
            if self.area.holds_row(number) && self.totals_row() != Some(number) {
                self.copy_row(row, first_column, &mut copy);
            }
        }
        copy
    }

    fn copy_row(&self, row: Row<'_>, first_column: usize, copy: &mut Batch) {
        let nothing = Cell {
            text: "",
            kind: CellKind::Plain,
        };
        let mut blank = true;
        copy.start_row(row.number(), row.line());
        let skipped = self.area.first_column.saturating_sub(first_column);
        for (column, mut cell) in (first_column..).zip(row.cells()).skip(skipped) {
            if column > self.area.last_column {
                break;
            }
            let is_hole = |hole: &Area| hole.holds(row.number(), column);
            if self.holes.iter().any(is_hole) {
                cell = nothing;
            }
            blank &= cell.is_blank();
            copy.push_cell(cell.text, cell.kind);
        }
        if blank {
            copy.take_back_row();
        }
    }

    /// The header of a declared table, as far as it is known without reading.
    fn header(&self) -> Option<Batch> {
        let names = self.declared.as_ref()?.unshown_header.as_ref()?;
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
    /// Returns the whole grid as its only part.
    pub fn whole(grid: &'g G) -> Self {
        Self {
            grid,
            part: Region::new(Area::WHOLE, Vec::new()),
            head: None,
        }
    }

    /// Returns what of the part lies in an area.
    #[must_use]
    pub fn narrowed(&self, area: Area) -> Self {
        let part = Region {
            area: self.part.area.within(area),
            ..self.part.clone()
        };
        Self {
            grid: self.grid,
            head: Some(part.copy(self.head(), self.part.area.first_column, HEAD_ROWS)),
            part,
        }
    }

    /// Returns parts of the grid wherever they begin, those left out that hold nothing.
    ///
    /// # Errors
    /// A sentence for people when the grid cannot be read to its end.
    pub fn find(grid: &'g G, parts: Vec<Region>) -> Result<Vec<Self>, String> {
        let mut heads: Vec<Batch> = parts.iter().map(|_| Batch::default()).collect();
        grid.read(
            |batch| -> Vec<Batch> {
                parts
                    .iter()
                    .map(|part| part.copy(batch, 0, HEAD_ROWS))
                    .collect()
            },
            |found| {
                for (head, more) in heads.iter_mut().zip(found) {
                    let room = HEAD_ROWS - head.len();
                    more.rows().take(room).for_each(|row| head.push_row(row));
                }
            },
        )?;
        let cuts = parts.into_iter().zip(heads).filter_map(|(part, found)| {
            // A declared header is certain, so no row below it is looked at.
            let head = match (part.header(), part.table()) {
                (Some(names), _) => names,
                (None, Some(_)) => found.first_row(),
                (None, None) => found,
            };
            let head = Some(head).filter(|head| !head.is_empty())?;
            let head = Some(head);
            Some(Self { grid, part, head })
        });
        Ok(cuts.collect())
    }

    /// Returns what belongs to the part.
    pub fn part(&self) -> &Region {
        &self.part
    }

    /// Returns the grid that it is a part of.
    pub fn grid(&self) -> &'g G {
        self.grid
    }

    /// Returns whether more than one cell of a row holds something in the columns of an area, as
    /// far as the head reaches.
    pub fn fills(&self, row: u64, area: Area) -> bool {
        let columns = area.first_column..=area.last_column;
        let first = self.part.area.first_column;
        self.head()
            .rows()
            .filter(|each| each.number() == row)
            .any(|row| {
                let cells = (first..).zip(row.cells());
                let filled = cells.filter(|(at, cell)| columns.contains(at) && !cell.is_blank());
                filled.count() > 1
            })
    }

    /// Returns whether it is the whole grid.
    pub fn is_whole(&self) -> bool {
        self.part.is_whole()
    }

    fn totals(&self) -> Option<SetAside> {
        let row = self.part.totals_row()?;
        Some(SetAside {
            first_row: row,
            last_row: row,
            reason: Reason::NotARecord,
            detail: "the row of totals of a declared table".to_owned(),
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
        self.grid.first_column() + self.part.area.first_column
    }

    fn read<T: Send>(
        &self,
        map: impl Fn(&Batch) -> T + Sync,
        fold: impl FnMut(T),
    ) -> Result<ReadSummary, String> {
        if self.is_whole() {
            return self.grid.read(map, fold);
        }
        let part = &self.part;
        let mut ending = self
            .grid
            .read(|batch| map(&part.copy(batch, 0, usize::MAX)), fold)?;
        ending
            .set_aside
            .retain(|aside| part.area.holds_row(aside.first_row));
        ending.set_aside.extend(self.totals());
        ending
            .links
            .retain(|link| part.area.holds(link.row, link.column));
        for link in &mut ending.links {
            link.column -= part.area.first_column;
        }
        Ok(ending)
    }
}
