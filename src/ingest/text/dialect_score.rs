//! Computes how well a dialect matches a sample.
//!
//! The module `detect` compares the scores of all candidates.

use std::cmp::Reverse;
use std::ops::Range;

use super::HeaderNames;
use super::cell_shape::{CellShape, SHAPE_COUNT};
use super::delimiter::Delimiter;
use super::dialect::{Delimited, Escape, Quote};
use super::noise_lines::{self, LineContext};
use super::record::{self, CellRange, RecordEnd};
use super::sample::Sample;

/// Maximum number of records that are read from the start. More records would not change the result.
const RECORD_LIMIT: usize = 4_000;
/// Maximum number of records that are read from each later section.
const SECTION_LIMIT: usize = 500;
/// The real row numbers in later sections are unknown, so the rows of each later section are numbered from here. The
/// number is larger than any real row number.
const UNKNOWN_ROW: u64 = 1 << 40;
/// The header is searched for in this many records at the start of the file.
pub(super) const HEADER_ROWS: usize = 30;

/// The penalty for a dialect if the cells show that its quote character is wrong. The penalty is larger than the sum of
/// all positive terms of a score.
const CONTRADICTION_PENALTY: f64 = 10.0;

/// Minimum number of records with apostrophes around cells. With fewer such records, apostrophes are ordinary
/// characters unless they enclose separators.
const MIN_APOSTROPHE_RECORDS: usize = 3;

/// A dialect, and how well it matches the sample.
#[derive(Debug)]
pub(super) struct ScoredDialect {
    /// The dialect with the widths that were found in the sample.
    pub dialect: Delimited,
    /// Share of the records that have the usual width.
    pub uniform: f64,
    /// In the record with the most known column names, the share of cells that are known names. The share is reduced if
    /// this record does not have the usual width.
    pub known_names: f64,
    /// Row number of the record with the most known column names, or `None` if no known names were found.
    pub header: Option<u64>,
    purity: f64,
    defects: f64,
    quoted: f64,
    contradicted: bool,
    /// Whether some quotes enclose a separator.
    quotes_needed: bool,
}

impl ScoredDialect {
    /// Computes the score of `dialect` on the sample. The first pass finds the usual width. The second pass needs this
    /// width to recognise stray quotes.
    pub(super) fn of(dialect: Delimited, sample: &Sample, header_names: &dyn HeaderNames) -> Self {
        let width = SampleRecords::of(&dialect, sample).width();
        let dialect = Delimited { width, ..dialect };
        SampleRecords::of(&dialect, sample).score(dialect, sample, header_names)
    }

    /// Returns whether all quotes of the sample are valid.
    pub(super) fn has_valid_quotes(&self) -> bool {
        self.defects <= 0.0
    }

    /// Returns whether all quotes are valid and some of them enclose a separator, which is hardly a coincidence.
    pub(super) fn proves_quotes(&self) -> bool {
        self.quotes_needed && self.has_valid_quotes()
    }

    /// Returns how well the dialect matches the sample. A higher score is better.
    pub(super) fn score(&self) -> f64 {
        let single_column = if self.dialect.width < 2 { 2.0 } else { 0.0 };
        let contradiction = if self.contradicted {
            CONTRADICTION_PENALTY
        } else {
            0.0
        };
        4.0 * self.known_names + 3.0 * self.uniform + 2.0 * self.purity + 0.5 * self.quoted
            - 3.0 * self.defects
            - single_column
            - contradiction
            - rarity(&self.dialect)
    }
}

/// Returns the penalty for a dialect. Rare dialects have a larger penalty.
fn rarity(dialect: &Delimited) -> f64 {
    let delimiter = match dialect.delimiter {
        None | Some(Delimiter::Comma | Delimiter::Semicolon | Delimiter::Tab | Delimiter::Pipe) => {
            0.0
        }
        Some(Delimiter::Caret | Delimiter::Tilde) => 0.1,
        Some(Delimiter::Colon | Delimiter::Space) => 0.5,
    };
    let quote = match dialect.quote {
        Some(Quote::Double) => 0.0,
        None => 0.02,
        Some(Quote::Apostrophe) => 0.1,
    };
    let escape = match dialect.escape {
        Escape::Doubled | Escape::Backslash => 0.01,
        // This escape is considered only if every backslash in the sample begins such an escape, so it needs no
        // penalty.
        Escape::Hexadecimal => 0.0,
    };
    delimiter + quote + escape
}

/// The widths of the records in one section of the sample. The width of a record is its number of cells.
#[derive(Debug, Clone, Copy)]
pub(super) struct WidthStats {
    /// Number of records that were read.
    pub records: usize,
    /// The most frequent width.
    pub width: usize,
    /// Share of the records that have this width.
    pub uniform: f64,
}

impl WidthStats {
    /// Returns the statistics of one section of the sample, read with `dialect`.
    pub(super) fn of(dialect: &Delimited, sample: &Sample, section: Range<usize>) -> Self {
        let mut records = SampleRecords::default();
        records.read(dialect, sample, section, SECTION_LIMIT);
        let width = records.width();
        let usual = records.of_width(width).count();
        Self {
            records: records.records.len(),
            width,
            uniform: share(usual, records.records.len() + records.defects),
        }
    }
}

/// The records of the sample, read with one dialect.
#[derive(Default)]
struct SampleRecords {
    records: Vec<Vec<CellRange>>,
    rows: Vec<u64>,
    /// Number of records that were read from the start of the file.
    at_start: usize,
    defects: usize,
    quoted_cells: usize,
}

impl SampleRecords {
    fn of(dialect: &Delimited, sample: &Sample) -> Self {
        let mut records = Self::default();
        for (index, section) in sample.sections().into_iter().enumerate() {
            let limit = if index == 0 {
                RECORD_LIMIT
            } else {
                SECTION_LIMIT
            };
            records.read(dialect, sample, section, limit);
            if index == 0 {
                records.at_start = records.records.len();
            }
        }
        records
    }

    /// Reads at most `limit` records from one section.
    fn read(&mut self, dialect: &Delimited, sample: &Sample, section: Range<usize>, limit: usize) {
        let limit = self.records.len() + limit;
        let text = &sample.text.as_bytes()[..section.end];
        let (mut start, mut after_gap) = (section.start, true);
        // Row numbers are known only for the section at the start of the file.
        let mut row = if start == 0 { 1 } else { UNKNOWN_ROW };
        while start < text.len() && self.records.len() < limit {
            let end = match record::record_end(text, start, dialect, sample.whole) {
                RecordEnd::Complete { end } => end,
                RecordEnd::Damaged { end, .. } => {
                    self.defects += 1;
                    start = end;
                    row += 1;
                    continue;
                }
                RecordEnd::Incomplete => break,
            };
            let line = &sample.text[start..end];
            after_gap = is_noise(line, dialect, LineContext { row, after_gap });
            if !after_gap {
                self.add(text, start, dialect);
                self.rows.push(row);
            }
            start = end;
            row += 1;
        }
    }

    fn add(&mut self, text: &[u8], start: usize, dialect: &Delimited) {
        let mut cells = Vec::with_capacity(dialect.width);
        record::scan(text, start, dialect, true, |span| cells.push(span));
        self.quoted_cells += cells.iter().filter(|cell| cell.quoted).count();
        self.records.push(cells);
    }

    /// Returns the most frequent width. If several widths are equally frequent, returns the largest.
    fn width(&self) -> usize {
        let mut widths: Vec<usize> = self.records.iter().map(Vec::len).collect();
        widths.sort_unstable();
        widths
            .chunk_by(|a, b| a == b)
            .max_by_key(|run| (run.len(), run[0]))
            .map_or(0, |run| run[0])
    }

    fn of_width(&self, width: usize) -> impl Iterator<Item = &Vec<CellRange>> {
        self.records
            .iter()
            .filter(move |cells| cells.len() == width)
    }

    fn score(
        &self,
        dialect: Delimited,
        sample: &Sample,
        header_names: &dyn HeaderNames,
    ) -> ScoredDialect {
        let all = self.records.len() + self.defects;
        let usual = self.of_width(dialect.width).count();
        let best = self.best_header(sample, header_names);
        let known_names = best.map_or(0.0, |(names, index)| {
            let header = self.records[index].len();
            let known = share(names, header.max(dialect.width));
            // If the header is wider or narrower than the records, its names are weak evidence.
            if header == dialect.width {
                known
            } else {
                known / 2.0
            }
        });
        ScoredDialect {
            uniform: share(usual, all),
            known_names,
            header: best.map(|best| self.rows[best.1]),
            purity: self.purity(dialect.width, sample),
            defects: share(self.defects, all),
            quoted: share(self.quoted_cells, self.quoted_cells + self.defects),
            contradicted: self.is_contradicted(&dialect, sample),
            quotes_needed: self.quotes_enclose(dialect.delimiter_byte(), dialect.width, sample),
            dialect: Delimited {
                header_width: self.header_width(best).unwrap_or(dialect.width),
                has_quoted_cells: self.quoted_cells > 0,
                ..dialect
            },
        }
    }

    /// Returns the width of the best header, or `None` if it has only one cell or at most half of its names are known.
    fn header_width(&self, best: Option<(usize, usize)>) -> Option<usize> {
        let (names, index) = best?;
        let width = self.records[index].len();
        (width > 1 && names * 2 > width).then_some(width)
    }

    /// Finds the record with the most known column names. Returns the number of these names and the index of the
    /// record, or `None` if none of the names are known.
    fn best_header(
        &self,
        sample: &Sample,
        header_names: &dyn HeaderNames,
    ) -> Option<(usize, usize)> {
        let known = |cell: &&CellRange| header_names.knows(&sample.text[cell.range.clone()]);
        self.records
            .iter()
            .take(HEADER_ROWS.min(self.at_start))
            .map(|cells| cells.iter().filter(known).count())
            .zip(0..)
            // Among records with equally many known names, the first is chosen.
            .max_by_key(|&(known, index)| (known, Reverse(index)))
            .filter(|&(known, _)| known > 0)
    }

    /// Returns whether the cells show that the assumed quote character is wrong.
    fn is_contradicted(&self, dialect: &Delimited, sample: &Sample) -> bool {
        match dialect.quote {
            Some(Quote::Double) => false,
            Some(Quote::Apostrophe) => !self.has_apostrophes(dialect, sample),
            None => self.has_enclosed_cells(sample),
        }
    }

    /// Returns whether apostrophes seem to be quotes, because they enclose cells in at least half of the records or
    /// enclose separators. A single value with apostrophes at both ends may be a coincidence.
    fn has_apostrophes(&self, dialect: &Delimited, sample: &Sample) -> bool {
        let text = sample.text.as_bytes();
        let contains = |cell: &CellRange, byte| text[cell.range.clone()].contains(&byte);
        let quoted_cells = || self.records.iter().flatten().filter(|cell| cell.quoted);
        let has_quotes = |cells: &&Vec<CellRange>| cells.iter().any(|cell| cell.quoted);
        let records = self.records.iter().filter(has_quotes).count();
        let in_most = records >= MIN_APOSTROPHE_RECORDS && records * 2 >= self.records.len();
        let needed = self.quotes_enclose(dialect.delimiter_byte(), dialect.width, sample);
        // A tool that quotes with apostrophes writes a line break as `\x0a`, so its quoted cells never span several
        // lines.
        let spans_lines = quoted_cells().any(|cell| contains(cell, dialect.line_end.byte()));
        (in_most || needed) && !spans_lines
    }

    /// Returns whether a record with the usual width contains a delimiter inside quotes.
    fn quotes_enclose(&self, delimiter: u8, width: usize, sample: &Sample) -> bool {
        let text = sample.text.as_bytes();
        let mut cells = self.of_width(width).flatten().filter(|cell| cell.quoted);
        cells.any(|cell| text[cell.range.clone()].contains(&delimiter))
    }

    /// Returns whether cells start with a double quote, and at least half of these cells also end with one.
    fn has_enclosed_cells(&self, sample: &Sample) -> bool {
        let cells = self.records.iter().flatten();
        let texts = cells.map(|cell| &sample.text[cell.range.clone()]);
        let opened = texts.filter_map(|text| text.strip_prefix('"'));
        let (all, closed) = opened.fold((0, 0), |(all, closed), text| {
            (all + 1, closed + usize::from(text.ends_with('"')))
        });
        closed > 0 && closed * 2 >= all
    }

    /// Returns how similar the cells within each column are, from 0 to 1, as an average over the columns.
    fn purity(&self, width: usize, sample: &Sample) -> f64 {
        let mut columns = vec![[0_u32; SHAPE_COUNT]; width];
        let rows = self.of_width(width);
        let header = usize::from(self.records.len() > 1);
        for cells in rows.skip(header) {
            for (column, cell) in columns.iter_mut().zip(cells) {
                let shape = CellShape::of(&sample.text[cell.range.clone()]);
                column[shape as usize] += 1;
            }
        }
        let (sum, filled) = columns
            .iter()
            .filter_map(column_purity)
            .fold((0.0, 0), |(sum, filled), purity| (sum + purity, filled + 1));
        if filled == 0 {
            0.0
        } else {
            sum / f64::from(filled)
        }
    }
}

/// Multiplies the share of each shape in a column by its weight [`CellShape::tenths`], and returns the largest result.
/// Returns `None` if the column has no values.
fn column_purity(counts: &[u32; SHAPE_COUNT]) -> Option<f64> {
    const SHAPES_WITH_VALUE: [CellShape; SHAPE_COUNT - 1] = [
        CellShape::Number,
        CellShape::Date,
        CellShape::Address,
        CellShape::Word,
        CellShape::Text,
    ];
    let all: u32 = SHAPES_WITH_VALUE
        .iter()
        .map(|&shape| counts[shape as usize])
        .sum();
    let best = SHAPES_WITH_VALUE
        .into_iter()
        .map(|shape| counts[shape as usize] * shape.tenths())
        .max()?;
    (all > 0).then(|| f64::from(best) / f64::from(all * 10))
}

/// Returns whether a line is not a record, for example because it contains only separators and whitespace. The width of
/// such a line is ignored.
fn is_noise(line: &str, dialect: &Delimited, context: LineContext) -> bool {
    let delimiter = dialect.delimiter_byte();
    line.bytes()
        .all(|byte| byte == delimiter || byte.is_ascii_whitespace())
        || noise_lines::classify(line, context).is_some()
}

#[expect(clippy::cast_precision_loss, reason = "a share of at most thousands")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}
