//! Detects the dialect of a file from a sample.
//!
//! Every possible dialect gets a score. Known column names have the largest weight in the score. If the result is
//! uncertain, the file is refused: an incorrect separator also produces rows, so the error might not be noticed.

use crate::ingest::refusal::Refusal;
use crate::locale::{Argument, Message};

use super::HeaderNames;
use super::delimiter::Delimiter;
use super::dialect::{Delimited, Dialect, Escape, Fixed, Quote, UnderlinedHeader};
use super::dialect_candidates::candidates;
use super::dialect_score::{HEADER_ROWS, ScoredDialect, WidthStats};
use super::fixed_width;
use super::noise_lines::{self, LineContext, NoiseVerdict, is_dashes};
use super::sample::Sample;

/// The best score must exceed the best score with another separator by at least this much. With a smaller lead, the
/// file is refused unless known column names decide between the separators.
const LEAD: f64 = 0.2;
/// Minimum share of records with the usual number of cells. With a smaller share, the file is refused unless known
/// column names decide between the separators.
const MIN_UNIFORM: f64 = 0.5;
/// Minimum number of records in a section of the sample. In a section with fewer records, the separator is not checked.
const MIN_SECTION_RECORDS: usize = 20;
/// If more than this share of the records in a section has the usual number of cells, the separator of the section is
/// certain. If a later section certainly has a different separator, the file is refused.
const CERTAIN_UNIFORM: f64 = 0.9;
/// The line of dashes under a header is searched for in this many lines at the start of the file.
const DASHES_LIMIT: usize = 200;
/// Maximum number of lines that are compared with a fixed-width layout.
const LINE_LIMIT: usize = 4_000;

/// A column name that shows a wrong export: PowerShell exported the objects that `Format-Table` creates, instead of the
/// data (`Format-Table | Export-Csv`).
const FORMAT_OBJECT: &str = "ClassId2e4f51ef21dd47e99d3c952918aff9cd";

/// The dialect of a file and the row of its header.
#[derive(Debug)]
pub(super) struct DetectedDialect {
    /// The dialect.
    pub dialect: Dialect,
    /// Number of the row with the column names, or `None` if no known column names were found.
    pub header: Option<u64>,
}

/// Returns the dialect of the file.
///
/// # Errors
///
/// Refuses a file if its dialect is uncertain, its lines are wrapped, or it contains two exports or no data.
pub(super) fn detect(
    sample: &Sample,
    header_names: &dyn HeaderNames,
) -> Result<DetectedDialect, Refusal> {
    if sample
        .lines()
        .take(HEADER_ROWS)
        .any(|line| line.contains(FORMAT_OBJECT))
    {
        return Err(format_objects());
    }
    let lines: Vec<&str> = sample.lines().take(LINE_LIMIT).collect();
    let dashes = lines
        .iter()
        .take(DASHES_LIMIT)
        .position(|line| is_dashes(line.trim_end()))
        .filter(|&at| at > 0 && !lines[at - 1].trim().is_empty());
    let header = dashes.map(|at| underlined_header(&lines, at));
    let best = best_dialect(sample, header.as_ref(), header_names);
    if let (Some(at), Some(header)) = (dashes, header) {
        let delimited = best.as_ref().ok().map_or(0.0, |scored| scored.uniform);
        if let Some(fixed) = fixed_layout(sample, &lines, at, header, delimited)? {
            let header = Some(fixed.header.line);
            return Ok(DetectedDialect {
                dialect: Dialect::Fixed(fixed),
                header,
            });
        }
    }
    let best = best.map_err(|refusal| tool_failure(&lines).unwrap_or(refusal))?;
    match other_separator(&best.dialect, sample) {
        Some(refusal) => Err(refusal),
        None => Ok(DetectedDialect {
            header: best.header,
            dialect: Dialect::Delimited(best.dialect),
        }),
    }
}

/// Returns a refusal if a later section of the file consistently has a different separator.
fn other_separator(dialect: &Delimited, sample: &Sample) -> Option<Refusal> {
    let delimiter = dialect.delimiter?;
    sample.sections().into_iter().skip(1).find_map(|section| {
        let here = WidthStats::of(dialect, sample, section.clone());
        if here.records < MIN_SECTION_RECORDS || here.width > 1 {
            return None;
        }
        let other = Delimiter::ALL[..4].iter().copied().find(|other| {
            let dialect = Delimited {
                delimiter: Some(*other),
                width: 0,
                ..dialect.clone()
            };
            let there = WidthStats::of(&dialect, sample, section.clone());
            *other != delimiter && there.width > 1 && there.uniform > CERTAIN_UNIFORM
        })?;
        Some(two_exports(delimiter, other))
    })
}

fn underlined_header(lines: &[&str], dashes: usize) -> UnderlinedHeader {
    UnderlinedHeader {
        line: u64::try_from(dashes).unwrap_or(u64::MAX),
        text: lines[dashes - 1].trim_end().to_owned(),
    }
}

/// Returns the fixed-width layout that a line of dashes shows, or `None` if the cells are divided by separators.
///
/// # Errors
///
/// Refuses a file with several columns if its lines do not match the layout, because they are probably wrapped.
fn fixed_layout(
    sample: &Sample,
    lines: &[&str],
    dashes: usize,
    header: UnderlinedHeader,
    delimited: f64,
) -> Result<Option<Fixed>, Refusal> {
    let Some((columns, separator)) = fixed_width::columns(lines[dashes]) else {
        return Ok(None);
    };
    let has_separator = |line: &str| {
        Delimiter::ALL[..4]
            .iter()
            .any(|known| line.contains(char::from(known.byte())))
    };
    if columns.len() == 1 && has_separator(&header.text) {
        return Ok(None);
    }
    let wrapped = lines
        .get(dashes + 1)
        .is_some_and(|next| is_dashes(next.trim_end()));
    let data: Vec<&str> = lines[dashes + 1..]
        .iter()
        .copied()
        .filter(|line| is_data(line, &header))
        .collect();
    let layout =
        fixed_width::layout(header, lines[dashes], &data, sample.line_end).filter(|_| !wrapped);
    match layout {
        Some((fixed, _)) if separator == ' ' => Ok(Some(fixed)),
        Some((fixed, fit)) if fixed.padded && fit >= delimited => Ok(Some(fixed)),
        None if separator == ' ' && columns.len() > 1 => Err(wrapped_lines()),
        _ => Ok(None),
    }
}

fn is_data(line: &str, header: &UnderlinedHeader) -> bool {
    let context = LineContext {
        row: 2,
        after_gap: true,
    };
    line.trim_end() != header.text && noise_lines::classify(line, context).is_none()
}

/// Returns the possible dialects of the sample with their scores, best first.
fn scored_dialects(
    sample: &Sample,
    header: Option<&UnderlinedHeader>,
    header_names: &dyn HeaderNames,
) -> Vec<ScoredDialect> {
    let mut scored: Vec<ScoredDialect> = candidates(sample, header)
        .into_iter()
        .map(|dialect| ScoredDialect::of(dialect, sample, header_names))
        .filter(|each| each.dialect.delimiter.is_none() || each.dialect.width > 1)
        .collect();
    let characters = |each: &ScoredDialect| (each.dialect.delimiter, each.dialect.quote);
    let valid: Vec<_> = scored
        .iter()
        .filter(|each| each.dialect.escape == Escape::Doubled && each.has_valid_quotes())
        .map(characters)
        .collect();
    // Backslashes count as escapes only if some quotes would otherwise be invalid.
    scored.retain(|each| {
        each.dialect.escape != Escape::Backslash || !valid.contains(&characters(each))
    });
    // Values may begin and end with apostrophes by coincidence. If the sample proves that double quotes enclose cells,
    // dialects with the same separator and apostrophes are dropped.
    let proven: Vec<_> = scored
        .iter()
        .filter(|each| each.dialect.quote == Some(Quote::Double) && each.proves_quotes())
        .map(|each| each.dialect.delimiter)
        .collect();
    scored.retain(|each| {
        each.dialect.quote != Some(Quote::Apostrophe) || !proven.contains(&each.dialect.delimiter)
    });
    // The sort is stable, so the first of several candidates with equal scores is chosen.
    scored.sort_by(|a, b| b.score().total_cmp(&a.score()));
    scored
}

/// Returns the best dialect, or a refusal if the choice is uncertain.
fn best_dialect(
    sample: &Sample,
    header: Option<&UnderlinedHeader>,
    header_names: &dyn HeaderNames,
) -> Result<ScoredDialect, Refusal> {
    let mut scored = scored_dialects(sample, header, header_names).into_iter();
    let Some(best) = scored.next() else {
        return Err(no_table());
    };
    let rival = scored.find(|each| each.dialect.delimiter != best.dialect.delimiter);
    let knows_fewer = |other: &ScoredDialect| other.known_names < best.known_names;
    if best.known_names > 0.0 && rival.as_ref().is_none_or(knows_fewer) {
        return Ok(best);
    }
    if best.dialect.delimiter.is_none() {
        return if is_one_column(sample) {
            Ok(best)
        } else {
            Err(no_separator())
        };
    }
    match rival {
        Some(rival) if rival.dialect.delimiter.is_some() && best.score() - rival.score() < LEAD => {
            Err(two_separators(&best, &rival))
        }
        _ if best.uniform < MIN_UNIFORM => Err(no_separator()),
        _ => Ok(best),
    }
}

/// Returns whether the file seems to have only one column, because each of the four most likely separators occurs in at
/// most half of the lines.
fn is_one_column(sample: &Sample) -> bool {
    let lines = sample.lines().filter(|line| !line.trim().is_empty());
    let mut all = 0;
    let mut with_separator = [0_usize; 4];
    for line in lines {
        all += 1;
        for (count, delimiter) in with_separator.iter_mut().zip(Delimiter::ALL) {
            *count += usize::from(line.as_bytes().contains(&delimiter.byte()));
        }
    }
    with_separator.iter().all(|&count| count * 2 <= all)
}

/// Returns a refusal if a line is an error message of the export tool.
fn tool_failure(lines: &[&str]) -> Option<Refusal> {
    lines.iter().find_map(|line| {
        let context = LineContext {
            row: 2,
            after_gap: false,
        };
        match noise_lines::classify(line, context) {
            Some(NoiseVerdict::Failure(refusal)) => Some(refusal),
            _ => None,
        }
    })
}

fn no_table() -> Refusal {
    Refusal::new(Message::new("refused-no-rows"))
}

fn no_separator() -> Refusal {
    Refusal::new(Message::new("refused-separator"))
        .technical(Message::new("refused-separator.command"))
}

fn two_separators(best: &ScoredDialect, rival: &ScoredDialect) -> Refusal {
    let name = |each: &ScoredDialect| match each.dialect.delimiter {
        None => Message::new("separator-none").into(),
        Some(delimiter) => argument(delimiter),
    };
    Refusal::new(
        Message::new("refused-separators")
            .with("first", name(best))
            .with("second", name(rival)),
    )
    .technical(
        Message::new("refused-separators.command")
            .with("first", name(best))
            .with("second", name(rival)),
    )
}

fn two_exports(first: Delimiter, second: Delimiter) -> Refusal {
    Refusal::new(
        Message::new("refused-two-exports")
            .with("first", argument(first))
            .with("second", argument(second)),
    )
}

/// Returns the name of a delimiter for a message.
fn argument(delimiter: Delimiter) -> Argument {
    match delimiter {
        Delimiter::Tab => Message::new("separator-tab").into(),
        Delimiter::Space => Message::new("separator-space").into(),
        other => other.name().into(),
    }
}

fn format_objects() -> Refusal {
    Refusal::new(Message::new("refused-format-objects"))
}

fn wrapped_lines() -> Refusal {
    Refusal::new(Message::new("refused-wrapped-lines"))
}
