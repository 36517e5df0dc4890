//! How the records of a file are written, decided on pieces of it.
//!
//! Turns the sample into a [`Dialect`]: every likely one is tried, and known column names count
//! most. What cannot be told apart is refused rather than guessed, for a wrong separator still
//! gives rows.

use crate::exporters::Tool;
use crate::ingest::refusal::Refusal;

use super::HeaderNames;
use super::dialect::{Delimited, Delimiter, Dialect, Escape, Fixed, Headline, Quote};
use super::dialect_candidates::hypotheses;
use super::dialect_score::{ScoredLayout, Trial};
use super::fixed_width;
use super::noise_lines::{self, NoisePlace, NoiseVerdict, is_dashes};
use super::sample::Sample;

/// By how much the best separator must lead the next one when no column name is known.
const LEAD: f64 = 0.2;
/// Share of records of one width below which a table without known names is not believed.
const UNIFORM: f64 = 0.5;
/// Records of a place from which it tells how the lines there are written.
const TELLING_RECORDS: usize = 20;
/// Share of records of one width from which another separator is certain.
const ALIKE: f64 = 0.9;
/// Lines among which the dashes line under a header is looked for.
const DASHES_LIMIT: usize = 200;
/// Lines that a fixed layout is held against.
const LINE_LIMIT: usize = 4_000;

/// Lines among which the header is.
const HEADER_LIMIT: usize = 30;
/// The first column that `Format-Table | Export-Csv` of PowerShell writes instead of data.
const FORMAT_OBJECT: &str = "ClassId2e4f51ef21dd47e99d3c952918aff9cd";

/// What the beginning of a file shows.
#[derive(Debug)]
pub(super) struct Detected {
    /// How the records are written.
    pub dialect: Dialect,
    /// Row of the header, if one is known.
    pub header: Option<u64>,
}

/// Returns how the records of the file are written.
pub(super) fn detect(sample: &Sample, lexicon: &dyn HeaderNames) -> Result<Detected, Refusal> {
    if sample
        .lines()
        .take(HEADER_LIMIT)
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
    let headline = dashes.map(|at| headline(&lines, at));
    let best = best_trial(sample, headline.as_ref(), lexicon);
    if let (Some(at), Some(headline)) = (dashes, headline) {
        let delimited = best.as_ref().ok().map_or(0.0, |trial| trial.uniform);
        if let Some(fixed) = fixed_layout(sample, &lines, at, headline, delimited)? {
            let header = Some(fixed.headline.line);
            return Ok(Detected {
                dialect: Dialect::Fixed(fixed),
                header,
            });
        }
    }
    let best = best.map_err(|refusal| failure(&lines).unwrap_or(refusal))?;
    match change_of_separator(&best.form, sample) {
        Some(refusal) => Err(refusal),
        None => Ok(Detected {
            header: best.header,
            dialect: Dialect::Delimited(best.form),
        }),
    }
}

/// Returns the refusal of a file of which the lines further down have no separator of `form` but
/// all, and alike, another one.
fn change_of_separator(form: &Delimited, sample: &Sample) -> Option<Refusal> {
    let delimiter = form.delimiter?;
    sample.places().into_iter().skip(1).find_map(|place| {
        let here = ScoredLayout::of(form, sample, place.clone());
        if here.records < TELLING_RECORDS || here.width > 1 {
            return None;
        }
        let other = Delimiter::ALL[..4].iter().copied().find(|other| {
            let form = Delimited {
                delimiter: Some(*other),
                width: 0,
                ..form.clone()
            };
            let layout = ScoredLayout::of(&form, sample, place.clone());
            *other != delimiter && layout.width > 1 && layout.uniform > ALIKE
        })?;
        Some(two_exports(delimiter, other))
    })
}

fn headline(lines: &[&str], dashes: usize) -> Headline {
    Headline {
        line: u64::try_from(dashes).unwrap_or(u64::MAX),
        text: lines[dashes - 1].trim_end().to_owned(),
    }
}

/// Returns the layout that the dashes line shows, unless the cells are rather parted by a
/// separator.
fn fixed_layout(
    sample: &Sample,
    lines: &[&str],
    dashes: usize,
    headline: Headline,
    delimited: f64,
) -> Result<Option<Fixed>, Refusal> {
    let Some((columns, separator)) = fixed_width::columns(lines[dashes]) else {
        return Ok(None);
    };
    let parted = |line: &str| {
        Delimiter::ALL[..4]
            .iter()
            .any(|known| line.contains(char::from(known.byte())))
    };
    if columns.len() == 1 && parted(&headline.text) {
        return Ok(None);
    }
    let wrapped = lines
        .get(dashes + 1)
        .is_some_and(|next| is_dashes(next.trim_end()));
    let data: Vec<&str> = lines[dashes + 1..]
        .iter()
        .copied()
        .filter(|line| is_data(line, &headline))
        .collect();
    let layout =
        fixed_width::layout(headline, lines[dashes], &data, sample.line_end).filter(|_| !wrapped);
    match layout {
        Some((fixed, _)) if separator == ' ' => Ok(Some(fixed)),
        Some((fixed, fit)) if fixed.padded && fit >= delimited => Ok(Some(fixed)),
        None if separator == ' ' && columns.len() > 1 => Err(wrapped_lines()),
        _ => Ok(None),
    }
}

fn is_data(line: &str, headline: &Headline) -> bool {
    let place = NoisePlace {
        row: 2,
        after_gap: true,
    };
    line.trim_end() != headline.text && noise_lines::classify(line, place).is_none()
}

/// Tries all that the sample allows; the best comes first.
fn trials(sample: &Sample, headline: Option<&Headline>, lexicon: &dyn HeaderNames) -> Vec<Trial> {
    let mut trials: Vec<Trial> = hypotheses(sample, headline)
        .into_iter()
        .map(|form| Trial::of(form, sample, lexicon))
        .filter(|trial| trial.form.delimiter.is_none() || trial.form.width > 1)
        .collect();
    let characters = |trial: &Trial| (trial.form.delimiter, trial.form.quote);
    let sound: Vec<_> = trials
        .iter()
        .filter(|trial| trial.form.escape == Escape::Doubled && trial.is_sound())
        .map(characters)
        .collect();
    // A backslash is an escape only where doubled quotes alone make no sense.
    trials.retain(|trial| {
        trial.form.escape != Escape::Backslash || !sound.contains(&characters(trial))
    });
    // Values begin and end with apostrophes by chance; no second kind of quote is believed beside a proven one.
    let proven: Vec<_> = trials
        .iter()
        .filter(|trial| trial.form.quote == Some(Quote::Double) && trial.proves_quotes())
        .map(|trial| trial.form.delimiter)
        .collect();
    trials.retain(|trial| {
        trial.form.quote != Some(Quote::Apostrophe) || !proven.contains(&trial.form.delimiter)
    });
    // The sort is stable: among equals the hypothesis that was named first wins.
    trials.sort_by(|a, b| b.score().total_cmp(&a.score()));
    trials
}

/// Returns the hypothesis that explains the sample best, if it is beyond doubt.
fn best_trial(
    sample: &Sample,
    headline: Option<&Headline>,
    lexicon: &dyn HeaderNames,
) -> Result<Trial, Refusal> {
    let mut trials = trials(sample, headline, lexicon).into_iter();
    let Some(best) = trials.next() else {
        return Err(no_table());
    };
    let rival = trials.find(|trial| trial.form.delimiter != best.form.delimiter);
    let known = |trial: &Trial| trial.known < best.known;
    if best.known > 0.0 && rival.as_ref().is_none_or(known) {
        return Ok(best);
    }
    if best.form.delimiter.is_none() {
        return if is_one_column(sample) {
            Ok(best)
        } else {
            Err(no_separator())
        };
    }
    match rival {
        Some(rival) if rival.form.delimiter.is_some() && best.score() - rival.score() < LEAD => {
            Err(two_separators(&best, &rival))
        }
        _ if best.uniform < UNIFORM => Err(no_separator()),
        _ => Ok(best),
    }
}

/// Returns whether no separator stands in more than half of the lines.
fn is_one_column(sample: &Sample) -> bool {
    let lines = sample.lines().filter(|line| !line.trim().is_empty());
    let mut all = 0;
    let mut holding = [0_usize; 4];
    for line in lines {
        all += 1;
        for (count, delimiter) in holding.iter_mut().zip(Delimiter::ALL) {
            *count += usize::from(line.as_bytes().contains(&delimiter.byte()));
        }
    }
    holding.iter().all(|&count| count * 2 <= all)
}

/// Returns the failure of the tool that a line reports.
fn failure(lines: &[&str]) -> Option<Refusal> {
    lines.iter().find_map(|line| {
        let place = NoisePlace {
            row: 2,
            after_gap: false,
        };
        match noise_lines::classify(line, place) {
            Some(NoiseVerdict::Failure(refusal)) => Some(refusal),
            _ => None,
        }
    })
}

fn no_table() -> Refusal {
    Refusal::new("no line looks like a row of a table; export the table as CSV with a header line")
}

fn no_separator() -> Refusal {
    Refusal::new(
        "cannot tell what separates the cells; export the table as CSV with a header line and \
         with quotes around texts (`analyze explain exporters` tells how in each tool)",
    )
}

fn two_separators(best: &Trial, rival: &Trial) -> Refusal {
    let name = |trial: &Trial| trial.form.delimiter.map_or("nothing", Delimiter::name);
    Refusal::new(format!(
        "cannot tell what separates the cells ({} or {}); export the table with a header line and \
         with quotes around texts (`analyze explain exporters` tells how in each tool), or put the \
         line `sep=;` (with the right character) on top",
        name(best),
        name(rival)
    ))
}

fn two_exports(first: Delimiter, second: Delimiter) -> Refusal {
    Refusal::new(format!(
        "cells are separated by {} at the start and by {} further down, so two exports stand in \
         one file; export each into a file of its own",
        first.name(),
        second.name()
    ))
}

fn format_objects() -> Refusal {
    Refusal::new(format!(
        "formatting objects of PowerShell rather than data; leave out Format-Table or Format-List \
         and export it again {}",
        Tool::PowerShell.remedy()
    ))
}

fn wrapped_lines() -> Refusal {
    Refusal::new(format!(
        "lines were wrapped, so that no line holds a whole record; export it again {}, or {}",
        Tool::Sqlcmd.remedy(),
        Tool::SqlPlus.remedy()
    ))
}
