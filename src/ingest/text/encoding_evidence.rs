//! What the letters of a text file are: the conclusions from one pass over all its bytes.
//!
//! Turns a [`Survey`] into the encoding and the few facts that reading needs, so that nothing else
//! of the survey is kept. The user's word on the encoding is heard here.

use crate::ingest::refusal::Refusal;

use super::byte_stats::Survey;
use super::charset::{self, Charset, Traits};
use super::dialect::LineEnd;
use super::encoding::Encoding;
use super::noise_lines::{self, NoisePlace};

/// What the bytes of a whole file say of its letters.
#[derive(Debug, Clone)]
pub struct Letters {
    /// Length of the file in bytes.
    pub(super) length: u64,
    /// Whether no byte is above 0x7F.
    pub(super) ascii: bool,
    blank: bool,
    marked: Result<Option<Charset>, Refusal>,
    found: Result<Charset, Refusal>,
}

impl Letters {
    /// Returns what the survey of a whole file shows.
    pub fn of(survey: Survey) -> Self {
        let survey = survey.close();
        let marked = charset::byte_order_mark(&survey.start);
        let mark = match &marked {
            Ok(Some(found)) => found.mark,
            _ => 0,
        };
        Self {
            length: survey.bytes,
            ascii: survey.is_ascii(),
            blank: survey.ink <= u64::try_from(mark).unwrap_or(u64::MAX),
            found: match &marked {
                Ok(Some(found)) => Ok(found.clone()),
                Ok(None) => find(&survey),
                Err(refusal) => Err(refusal.clone()),
            },
            marked,
        }
    }

    /// Returns the encoding: the user's `word`, else a mark, else what the bytes look like.
    pub(super) fn charset(&self, word: Option<Encoding>) -> Result<Charset, Refusal> {
        if self.blank {
            return Err(Refusal::new(
                "nothing but blanks; export the table again (an empty table still has its header line)",
            ));
        }
        let Some(encoding) = word else {
            return self.found.clone();
        };
        let mark = match &self.marked {
            Ok(Some(marked)) if marked.encoding == encoding => marked.mark,
            _ => 0,
        };
        Ok(Charset::plain(encoding, mark))
    }
}

fn find(survey: &Survey) -> Result<Charset, Refusal> {
    match charset::text_gate(survey)? {
        Some(wide) => Ok(Charset::plain(wide, 0)),
        None => charset::choose(survey, traits(survey)),
    }
}

/// Returns what the beginning and the end show of the program that made the file.
fn traits(survey: &Survey) -> Traits {
    let place = NoisePlace {
        row: 2,
        after_gap: false,
    };
    let is_of_console = |bytes: &[u8]| {
        latin(bytes)
            .lines()
            .any(|line| !line.trim().is_empty() && noise_lines::is_of_console(line, place))
    };
    Traits {
        carriage_returns: LineEnd::of_sample(&latin(&survey.start)) == LineEnd::Cr,
        console: is_of_console(&survey.start) || is_of_console(survey.last_lines()),
    }
}

fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| char::from(byte)).collect()
}
