//! One hypothesis on the dialect, tried on the sample.
//!
//! Turns a [`Delimited`] and the sample into how well they agree. Compares nothing: which
//! hypothesis wins is decided in `detect`.

use std::cmp::Reverse;
use std::ops::Range;

use super::HeaderNames;
use super::cell_shape::{SHAPES, Shape};
use super::dialect::{Delimited, Delimiter, Escape, Quote};
use super::noise_lines::{self, NoisePlace};
use super::record::{self, Extent, Span};
use super::sample::Sample;

/// Records looked at; more would not change the picture.
const RECORD_LIMIT: usize = 4_000;
/// Records looked at in each place further down.
const SPOT_LIMIT: usize = 500;
/// Stands for the number of a row of which only the surroundings are known.
const UNKNOWN_ROW: u64 = 1 << 40;
/// Records among which the header is looked for.
const HEADER_LIMIT: usize = 30;

/// What weighs more than anything that speaks for a hypothesis.
const DENIAL: f64 = 10.0;

/// Records with cells in apostrophes from which they are no chance.
const APOSTROPHES: usize = 3;

/// How a hypothesis fares on the sample.
#[derive(Debug)]
pub(super) struct Trial {
    /// The hypothesis, completed by what the sample shows.
    pub form: Delimited,
    /// Share of the records that have the usual width.
    pub uniform: f64,
    /// Share of known names in the best header.
    pub known: f64,
    /// Row of that header, if any name is known.
    pub header: Option<u64>,
    purity: f64,
    defects: f64,
    enclosed: f64,
    denied: bool,
    /// Whether quotes enclose a separator.
    quotes_needed: bool,
}

impl Trial {
    /// Tries `form` on the sample: once to learn the usual width, once to judge stray quotes by it.
    pub(super) fn of(form: Delimited, sample: &Sample, lexicon: &dyn HeaderNames) -> Self {
        let width = Reading::of(&form, sample).width();
        let form = Delimited { width, ..form };
        let reading = Reading::of(&form, sample);
        reading.judge(form, sample, lexicon)
    }

    /// Returns whether all quotes of the sample are in order.
    pub(super) fn is_sound(&self) -> bool {
        self.defects <= 0.0
    }

    /// Returns whether quotes are in order and some of them enclose a separator, which is hardly chance.
    pub(super) fn proves_quotes(&self) -> bool {
        self.quotes_needed && self.is_sound()
    }

    /// Returns how well the hypothesis explains the sample; higher is better.
    pub(super) fn score(&self) -> f64 {
        let single = if self.form.width < 2 { 2.0 } else { 0.0 };
        let denial = if self.denied { DENIAL } else { 0.0 };
        4.0 * self.known + 3.0 * self.uniform + 2.0 * self.purity + 0.5 * self.enclosed
            - 3.0 * self.defects
            - single
            - denial
            - prior(&self.form)
    }
}

/// What speaks against a hypothesis before anything is read: its rarity.
fn prior(form: &Delimited) -> f64 {
    let delimiter = match form.delimiter {
        None | Some(Delimiter::Comma | Delimiter::Semicolon | Delimiter::Tab | Delimiter::Pipe) => {
            0.0
        }
        Some(Delimiter::Caret | Delimiter::Tilde) => 0.1,
        Some(Delimiter::Colon | Delimiter::Space) => 0.5,
    };
    let quote = match form.quote {
        Some(Quote::Double) => 0.0,
        None => 0.02,
        Some(Quote::Apostrophe) => 0.1,
    };
    let escape = match form.escape {
        Escape::Doubled | Escape::Backslash => 0.01,
        // Only tried where no backslash has another meaning.
        Escape::Hexadecimal => 0.0,
    };
    delimiter + quote + escape
}

/// What the records of one place of the sample have in common.
#[derive(Debug, Clone, Copy)]
pub(super) struct ScoredLayout {
    /// How many were looked at.
    pub records: usize,
    /// The width that most have.
    pub width: usize,
    /// Share of those that have it.
    pub uniform: f64,
}

impl ScoredLayout {
    /// Reads one place of the sample as `form` has it.
    pub(super) fn of(form: &Delimited, sample: &Sample, place: Range<usize>) -> Self {
        let mut reading = Reading::default();
        reading.read(form, sample, place, SPOT_LIMIT);
        let width = reading.width();
        let usual = reading.of_width(width).count();
        Self {
            records: reading.records.len(),
            width,
            uniform: share(usual, reading.records.len() + reading.defects),
        }
    }
}

/// The records of the sample under one hypothesis.
#[derive(Default)]
struct Reading {
    records: Vec<Vec<Span>>,
    rows: Vec<u64>,
    /// How many of the records stand at the start of the file.
    at_start: usize,
    defects: usize,
    openings: usize,
}

impl Reading {
    fn of(form: &Delimited, sample: &Sample) -> Self {
        let mut reading = Self::default();
        for (index, place) in sample.places().into_iter().enumerate() {
            let limit = if index == 0 { RECORD_LIMIT } else { SPOT_LIMIT };
            reading.read(form, sample, place, limit);
            if index == 0 {
                reading.at_start = reading.records.len();
            }
        }
        reading
    }

    /// Reads the records of one place, at most `limit` of them.
    fn read(&mut self, form: &Delimited, sample: &Sample, place: Range<usize>, limit: usize) {
        let limit = self.records.len() + limit;
        let text = &sample.text.as_bytes()[..place.end];
        let (mut start, mut after_gap) = (place.start, true);
        // Only at the start of the file is the number of a row known.
        let mut row = if start == 0 { 1 } else { UNKNOWN_ROW };
        while start < text.len() && self.records.len() < limit {
            let end = match record::extent(text, start, form, sample.whole) {
                Extent::Whole { end } => end,
                Extent::Damaged { end, .. } => {
                    self.defects += 1;
                    start = end;
                    row += 1;
                    continue;
                }
                Extent::Unfinished => break,
            };
            let line = &sample.text[start..end];
            after_gap = is_passed_over(line, form, NoisePlace { row, after_gap });
            if !after_gap {
                self.take(text, start, form);
                self.rows.push(row);
            }
            start = end;
            row += 1;
        }
    }

    fn take(&mut self, text: &[u8], start: usize, form: &Delimited) {
        let mut cells = Vec::with_capacity(form.width);
        record::scan(text, start, form, true, |span| cells.push(span));
        self.openings += cells.iter().filter(|cell| cell.quoted).count();
        self.records.push(cells);
    }

    /// Returns the width that most records have, the greater one among equals.
    fn width(&self) -> usize {
        let mut widths: Vec<usize> = self.records.iter().map(Vec::len).collect();
        widths.sort_unstable();
        widths
            .chunk_by(|a, b| a == b)
            .max_by_key(|run| (run.len(), run[0]))
            .map_or(0, |run| run[0])
    }

    fn of_width(&self, width: usize) -> impl Iterator<Item = &Vec<Span>> {
        self.records
            .iter()
            .filter(move |cells| cells.len() == width)
    }

    fn judge(&self, form: Delimited, sample: &Sample, lexicon: &dyn HeaderNames) -> Trial {
        let all = self.records.len() + self.defects;
        let usual = self.of_width(form.width).count();
        let best = self.best_header(sample, lexicon);
        let known = best.map_or(0.0, |(names, index)| {
            let header = self.records[index].len();
            let whole = share(names, header.max(form.width));
            // A header of another width than the records is a poor witness.
            if header == form.width {
                whole
            } else {
                whole / 2.0
            }
        });
        Trial {
            uniform: share(usual, all),
            known,
            header: best.map(|best| self.rows[best.1]),
            purity: self.purity(form.width, sample),
            defects: share(self.defects, all),
            enclosed: share(self.openings, self.openings + self.defects),
            denied: self.is_denied(&form, sample),
            quotes_needed: self.encloses(form.delimiter_byte(), form.width, sample),
            form: Delimited {
                header_width: self.header_width(best).unwrap_or(form.width),
                encloses: self.openings > 0,
                ..form
            },
        }
    }

    /// Returns the width of the best header if more than half of its names are known.
    fn header_width(&self, best: Option<(usize, usize)>) -> Option<usize> {
        let (names, index) = best?;
        let width = self.records[index].len();
        (width > 1 && names * 2 > width).then_some(width)
    }

    /// Returns how many names are known in the record that has most of them, and its index.
    fn best_header(&self, sample: &Sample, lexicon: &dyn HeaderNames) -> Option<(usize, usize)> {
        let known = |cell: &&Span| lexicon.knows(&sample.text[cell.range.clone()]);
        self.records
            .iter()
            .take(HEADER_LIMIT.min(self.at_start))
            .map(|cells| cells.iter().filter(known).count())
            .zip(0..)
            // The first among equals.
            .max_by_key(|&(known, index)| (known, Reverse(index)))
            .filter(|&(known, _)| known > 0)
    }

    /// Returns whether the cells say that the hypothesis on quotes is wrong.
    fn is_denied(&self, form: &Delimited, sample: &Sample) -> bool {
        match form.quote {
            Some(Quote::Double) => false,
            Some(Quote::Apostrophe) => !self.has_apostrophes(form, sample),
            None => self.has_enclosed_cells(sample),
        }
    }

    /// Returns whether apostrophes enclose cells in most records, or some that need it. Values
    /// may well begin and end with one by chance.
    fn has_apostrophes(&self, form: &Delimited, sample: &Sample) -> bool {
        let text = sample.text.as_bytes();
        let holds = |cell: &Span, byte| text[cell.range.clone()].contains(&byte);
        let enclosed = || self.records.iter().flatten().filter(|cell| cell.quoted);
        let quoting = |cells: &&Vec<Span>| cells.iter().any(|cell| cell.quoted);
        let records = self.records.iter().filter(quoting).count();
        let in_most = records >= APOSTROPHES && records * 2 >= self.records.len();
        let needed = self.encloses(form.delimiter_byte(), form.width, sample);
        // Who writes apostrophes writes line breaks as `\x0a`.
        let spans_lines = enclosed().any(|cell| holds(cell, form.line_end.byte()));
        (in_most || needed) && !spans_lines
    }

    /// Returns whether quotes enclose the delimiter in a record of the usual width.
    fn encloses(&self, delimiter: u8, width: usize, sample: &Sample) -> bool {
        let text = sample.text.as_bytes();
        let mut cells = self.of_width(width).flatten().filter(|cell| cell.quoted);
        cells.any(|cell| text[cell.range.clone()].contains(&delimiter))
    }

    /// Returns whether quotes at the start of cells mostly have another at the end, so that they
    /// enclose the cells.
    fn has_enclosed_cells(&self, sample: &Sample) -> bool {
        let cells = self.records.iter().flatten();
        let texts = cells.map(|cell| &sample.text[cell.range.clone()]);
        let opened = texts.filter_map(|text| text.strip_prefix('"'));
        let (all, closed) = opened.fold((0, 0), |(all, closed), text| {
            (all + 1, closed + usize::from(text.ends_with('"')))
        });
        closed > 0 && closed * 2 >= all
    }

    /// Returns how alike the cells of each column are, from 0 to 1.
    fn purity(&self, width: usize, sample: &Sample) -> f64 {
        let mut columns = vec![[0_u32; SHAPES]; width];
        let rows = self.of_width(width);
        let header = usize::from(self.records.len() > 1);
        for cells in rows.skip(header) {
            for (column, cell) in columns.iter_mut().zip(cells) {
                let shape = Shape::of(&sample.text[cell.range.clone()]);
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

/// Returns the share of the commonest shape in a column, weighted by what that shape tells.
fn column_purity(counts: &[u32; SHAPES]) -> Option<f64> {
    const TELLING: [Shape; SHAPES - 1] = [
        Shape::Number,
        Shape::Date,
        Shape::Address,
        Shape::Word,
        Shape::Text,
    ];
    let all: u32 = TELLING.iter().map(|&shape| counts[shape as usize]).sum();
    let best = TELLING
        .into_iter()
        .map(|shape| counts[shape as usize] * shape.tenths())
        .max()?;
    (all > 0).then(|| f64::from(best) / f64::from(all * 10))
}

/// Returns whether a line is blank or furniture, so that its width says nothing.
fn is_passed_over(line: &str, form: &Delimited, place: NoisePlace) -> bool {
    let delimiter = form.delimiter_byte();
    line.bytes()
        .all(|byte| byte == delimiter || byte.is_ascii_whitespace())
        || noise_lines::classify(line, place).is_some()
}

#[expect(clippy::cast_precision_loss, reason = "a share of at most thousands")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}
