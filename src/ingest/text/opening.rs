//! A file's bytes -> a file that can be read: encoding, dialect and first rows.
//!
//! Looks at all bytes once for the encoding and at the beginning for the rest. Refuses what is no
//! table as text; holds nothing but the first rows.

use std::io;
use std::sync::Arc;

use crate::grid::Batch;
use crate::ingest::content::Content;
use crate::ingest::refusal::Refusal;
use crate::origin::{Note, Origin};

use super::charset::{self, Charset, Traits};
use super::chunk;
use super::detect::detect;
use super::dialect::LineEnd;
use super::file::TextFile;
use super::furniture::{self, Place};
use super::read_error::ReadError;
use super::sample::Sample;
use super::survey::Survey;
use super::{Lexicon, Settings, kind};

/// Rows that are shown before the file is read.
const HEAD_ROWS: usize = 64;
/// Bytes after which no more first rows are looked for.
const HEAD_BYTES: u64 = 4 * 1024 * 1024;
/// Bytes of a block while the first rows are read.
const HEAD_BLOCK: usize = 64 * 1024;
/// Bytes at the start that show what made the file.
const TRAIT_BYTES: u64 = 64 * 1024;

/// Opens a text file.
///
/// # Errors
///
/// Refuses what is no table as text, what cannot be decoded or split with certainty, and what
/// cannot be read.
pub fn open(
    origin: Arc<Origin>,
    content: Content,
    lexicon: &dyn Lexicon,
    settings: &Settings,
) -> Result<TextFile, Refusal> {
    let start = content
        .head(TRAIT_BYTES)
        .map_err(|error| unreadable(&error))?;
    if let Some(refusal) = kind::recognise(&start) {
        return Err(refusal);
    }
    let survey = content
        .open()
        .and_then(Survey::of)
        .map_err(|error| unreadable(&error))?;
    let charset = choose(&start, &survey, settings)?;
    let sample = content
        .open()
        .and_then(|source| Sample::of(source, charset.mark, charset.encoding))
        .map_err(|error| unreadable(&error))?;
    let detected = detect(&sample, lexicon)?;
    let mut file = TextFile {
        notes: notes(&origin, &charset),
        origin,
        encoding: charset.encoding,
        encoding_is_doubtful: charset.caution.is_some(),
        dialect: detected.dialect,
        header: detected.header,
        head: Batch::default(),
        content,
        mark: charset.mark,
        length: survey.bytes,
        ascii: survey.is_ascii() && !charset.encoding.is_utf16(),
        mixed: charset.minority > 0 && !charset.encoding.is_utf8(),
    };
    file.head = head(&file)?;
    Ok(file)
}

/// Returns the encoding: the user's word, else a mark, else what the bytes look like.
fn choose(start: &[u8], survey: &Survey, settings: &Settings) -> Result<Charset, Refusal> {
    let marked = charset::byte_order_mark(start);
    let mark = match &marked {
        Ok(Some(found)) => found.mark,
        _ => 0,
    };
    if survey.ink <= u64::try_from(mark).unwrap_or(u64::MAX) {
        return Err(Refusal::new(
            "nothing but blanks; export the table again (an empty table still has its header line)",
        ));
    }
    if let Some(encoding) = settings.encoding {
        let mark = marked
            .ok()
            .flatten()
            .filter(|marked| marked.encoding == encoding);
        return Ok(Charset::plain(
            encoding,
            mark.map_or(0, |marked| marked.mark),
        ));
    }
    if let Some(marked) = marked? {
        return Ok(marked);
    }
    match charset::text_gate(survey)? {
        Some(wide) => Ok(Charset::plain(wide, 0)),
        None => charset::choose(survey, traits(start)),
    }
}

/// Returns what the beginning shows of the program that made the file.
fn traits(start: &[u8]) -> Traits {
    let text: String = start.iter().map(|&byte| char::from(byte)).collect();
    let place = Place {
        row: 2,
        after_gap: false,
    };
    Traits {
        carriage_returns: LineEnd::of_sample(&text) == LineEnd::Cr,
        console: text
            .lines()
            .any(|line| !line.trim().is_empty() && furniture::is_of_console(line, place)),
    }
}

fn notes(origin: &Arc<Origin>, charset: &Charset) -> Vec<Note> {
    let minority = (charset.minority > 0).then(|| {
        let count = charset.minority;
        format!(
            "two encodings are mixed: {count} lines are not in {}, and rows with them are set \
             aside; export again as UTF-8, each query into a file of its own",
            charset.encoding
        )
    });
    charset
        .caution
        .clone()
        .into_iter()
        .chain(minority)
        .map(|text| Note::warning(Some(Arc::clone(origin)), text))
        .collect()
}

/// Returns the first rows, which the caller may look through for the header.
fn head(file: &TextFile) -> Result<Batch, Refusal> {
    let mut head = Batch::default();
    let refuse = |error: ReadError| match error {
        ReadError::Refused(refusal) => refusal,
        other => Refusal::new(other.to_string()),
    };
    let mut framer = file.framer(HEAD_BLOCK).map_err(refuse)?;
    while let Some(frame) = framer.next().map_err(refuse)? {
        let chunk = chunk::split(frame, file.context()).map_err(refuse)?;
        for row in chunk.batch.rows().take(HEAD_ROWS - head.len()) {
            head.start_row(row.number(), row.line());
            for cell in row.cells() {
                head.push_cell(cell.text, cell.kind);
            }
        }
        if head.len() == HEAD_ROWS || framer.read > HEAD_BYTES {
            break;
        }
    }
    Ok(head)
}

fn unreadable(error: &io::Error) -> Refusal {
    Refusal::new(format!(
        "cannot be read ({error}); check that the file exists and is not locked"
    ))
}
