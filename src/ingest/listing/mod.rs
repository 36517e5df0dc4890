//! Reads the file listings that console commands write. A listing is read as a grid of paths and sizes.
//!
//! `dir`, `Get-ChildItem`, `find` and `ls` do not write tables. A listing is recognised by its lines. The grid has the
//! columns `path` and `bytes`, and its row numbers are line numbers. Unexpected lines, such as error messages, are set
//! aside. If the end of the listing is missing, the grid is marked as possibly incomplete.

mod child_items;
mod dir;
mod fields;
mod line;
mod ls;
mod path_list;

use std::sync::Arc;

use self::child_items::NameColumn;
use self::line::ListingLine;
use self::path_list::PathList;
use super::content::Content;
use super::refusal::Refusal;
use super::text::{self, Encoding, EncodingEvidence, ReadError, TextFile};
use crate::locale::{Message, Text};
use crate::model::grid::{Batch, CellKind, HEAD_ROWS, ReadSummary, Row};
use crate::model::location::{Note, Origin, Reason, SetAside};

/// The columns of the grid.
const HEADER: [&str; 2] = ["path", "bytes"];
/// The value in the size column if the listing does not contain the size.
const NO_SIZE: &str = "-1";
/// This many bytes at the start of a file are examined to recognise a listing.
const START: u64 = 32 * 1024;
/// Maximum number of unexpected lines. A listing with more such lines is refused.
const MAX_UNKNOWN: usize = 10_000;
/// Maximum number of characters in the excerpt of a line that is set aside.
const EXCERPT: usize = 80;

/// The format of a listing, which depends on the command that wrote the listing.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Format {
    Dir,
    ChildItems(NameColumn),
    Ls,
    Paths(PathList),
}

/// A file listing that can be read.
#[derive(Debug)]
pub(super) struct FileListing {
    lines: TextFile,
    format: Format,
    head: Batch,
}

impl FileListing {
    /// Opens a file listing. Returns `None` if the content is not a listing. `encoding` overrides the detected
    /// encoding.
    ///
    /// # Errors
    ///
    /// Refuses a listing that cannot be read.
    pub(super) fn open(
        origin: &Arc<Origin>,
        content: &Content,
        evidence: &EncodingEvidence,
        encoding: Option<Encoding>,
    ) -> Option<Result<Self, Refusal>> {
        let start = content.head(START).ok()?;
        let format = Format::detect(&latin(&start), (start.len() as u64) < START)?;
        let lines = text::open_lines(Arc::clone(origin), content.clone(), evidence, encoding);
        Some(lines.map(|lines| {
            let mut head = Batch::default();
            head.start_row(0, 0);
            for name in HEADER {
                head.push_cell(name, CellKind::Plain);
            }
            let (files, _) = format.files(&lines.head);
            files
                .rows()
                .take(HEAD_ROWS - 1)
                .for_each(|row| head.push_row(row));
            Self {
                lines,
                format,
                head,
            }
        }))
    }

    /// Returns the location of the file.
    pub(super) fn origin(&self) -> &Arc<Origin> {
        &self.lines.origin
    }

    /// Returns the header and the first files.
    pub(super) fn head(&self) -> &Batch {
        &self.head
    }

    /// Returns the encoding of the file.
    pub(super) fn encoding(&self) -> Encoding {
        self.lines.encoding
    }

    /// Reads all files, as [`Grid::read`](crate::model::grid::Grid::read) describes. `ends_within_a_line` is true if
    /// the listing ends without a line break.
    ///
    /// # Errors
    ///
    /// Returns a message for the user if the listing cannot be read to the end.
    pub(super) fn read<T: Send>(
        &self,
        ends_within_a_line: bool,
        map: impl Fn(&Batch) -> T + Sync,
        mut fold: impl FnMut(T),
    ) -> Result<ReadSummary, Text> {
        let mut total = Tally::default();
        let map_files = |batch: &Batch| {
            let (files, tally) = self.format.files(batch);
            (map(&files), tally)
        };
        let fold_tally = |(value, tally)| {
            total.add(tally);
            fold(value);
        };
        let summary = self
            .lines
            .read(map_files, fold_tally)
            .map_err(ReadError::message)?;
        if total.unknown.len() > MAX_UNKNOWN {
            let message = Message::new("listing-unreadable").with("lines", MAX_UNKNOWN);
            return Err(message.into());
        }
        let stated = total.stated(&self.format);
        let mut doubts = Vec::new();
        if ends_within_a_line || (self.format == Format::Dir && stated.is_none()) {
            doubts.push(Message::new("doubt-listing-end").into());
        }
        let unknown = total.unknown.len() as u64;
        let mut set_aside = summary.set_aside;
        set_aside.extend(total.unknown);
        SetAside::sort(&mut set_aside);
        Ok(ReadSummary {
            // Lines that were set aside count as rows, but the number that `dir` prints does not include them. They are
            // therefore added to that number.
            stated_rows: stated.map(|stated| stated + unknown),
            set_aside,
            notes: self.note().into_iter().collect(),
            doubts,
            keeps_letters: self.lines.keeps_letters(),
            ..ReadSummary::default()
        })
    }

    fn note(&self) -> Option<Note> {
        let program = match self.format {
            Format::Dir => "dir",
            Format::ChildItems(_) => "Get-ChildItem",
            Format::Ls => "ls or find",
            Format::Paths(_) => return None,
        };
        let text = Message::new("note-listing").with("program", program);
        Some(Note::info(Some(Arc::clone(self.origin())), text))
    }
}

impl Format {
    /// Returns the format of the listing that begins with `text`, or `None` if the file is not a listing. If `whole` is
    /// false, `text` is only the start of the file, and its last line may be incomplete.
    fn detect(text: &str, whole: bool) -> Option<Self> {
        let mut lines: Vec<&str> = text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        if !whole {
            lines.pop();
        }
        if let Some(column) = lines.iter().find_map(|line| child_items::header(line)) {
            return Some(Self::ChildItems(column));
        }
        let is = |format: &Self, kind: fn(&ListingLine<'_>) -> bool| {
            lines.iter().filter(|line| kind(&format.line(line))).count()
        };
        let file: fn(&ListingLine<'_>) -> bool = |line| matches!(line, ListingLine::File(_));
        let folder: fn(&ListingLine<'_>) -> bool = |line| matches!(line, ListingLine::Folder);
        let unknown: fn(&ListingLine<'_>) -> bool = |line| matches!(line, ListingLine::Unknown);
        let is_mostly = |format: &Self| is(format, unknown) * 5 <= lines.len();
        let begins = lines.first()?.starts_with(' ');
        if begins && is(&Self::Dir, folder) > 0 && is_mostly(&Self::Dir) {
            return Some(Self::Dir);
        }
        if is(&Self::Ls, file) > 0 && is_mostly(&Self::Ls) {
            return Some(Self::Ls);
        }
        PathList::detect(&lines).map(Self::Paths)
    }

    fn line<'a>(&self, line: &'a str) -> ListingLine<'a> {
        match self {
            Self::Dir => dir::line(line),
            Self::ChildItems(column) => child_items::line(line, *column),
            Self::Ls => ls::line(line),
            Self::Paths(list) => list.line(line),
        }
    }

    /// Returns the files in a batch of lines, and the tally of all lines in the batch.
    fn files(&self, lines: &Batch) -> (Batch, Tally) {
        let mut files = Batch::with_capacity(lines.bytes());
        files.set_previous_row(lines.previous_row());
        let mut tally = Tally::default();
        for row in lines.rows() {
            let text = row.cell(0).map_or("", |cell| cell.text);
            match self.line(text.trim_end_matches(['\r', '\n'])) {
                ListingLine::File(file) => {
                    tally.files += 1;
                    files.start_row(row.number(), row.line());
                    files.push_cell(&file.path, CellKind::Quoted);
                    match file.bytes {
                        Some(bytes) => files.push_cell(&bytes.to_string(), CellKind::Plain),
                        None => files.push_cell(NO_SIZE, CellKind::Plain),
                    }
                }
                ListingLine::Unknown => tally.unknown.push(unknown(row)),
                ListingLine::Folder => tally.folders += 1,
                ListingLine::Totals => tally.add_event(Event::Totals),
                ListingLine::Count(count) => tally.add_event(Event::Count(count)),
                ListingLine::Other => {}
            }
        }
        (files, tally)
    }
}

fn unknown(row: Row<'_>) -> SetAside {
    SetAside {
        first_row: row.number(),
        last_row: row.number(),
        reason: Reason::Key,
        detail: Message::new("aside-not-a-file").into(),
        excerpt: row.excerpt(EXCERPT),
    }
}

/// A line of `dir` that helps to decide whether the listing is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Event {
    Totals,
    Count(u64),
}

/// Number of recent events to keep. A complete listing ends with three events: the heading of the totals, then two
/// counts.
const LAST_EVENTS: usize = 3;

/// Counts of the lines of a listing.
#[derive(Debug, Default)]
struct Tally {
    files: u64,
    folders: u64,
    /// The first unexpected lines.
    unknown: Vec<SetAside>,
    first_count: Option<u64>,
    last_events: Vec<Event>,
}

impl Tally {
    fn add_event(&mut self, event: Event) {
        if let (Event::Count(count), None) = (event, self.first_count) {
            self.first_count = Some(count);
        }
        self.last_events.push(event);
        if self.last_events.len() > LAST_EVENTS {
            self.last_events.remove(0);
        }
    }

    fn add(&mut self, next: Self) {
        self.files += next.files;
        self.folders += next.folders;
        if self.unknown.len() <= MAX_UNKNOWN {
            self.unknown.extend(next.unknown);
        }
        self.first_count = self.first_count.or(next.first_count);
        for event in next.last_events {
            self.add_event(event);
        }
    }

    /// Returns the number of files that the listing states, or `None` if this number is missing. Only `dir` prints it:
    /// below the heading of the totals, or below the only folder if there is just one.
    fn stated(&self, format: &Format) -> Option<u64> {
        if *format != Format::Dir {
            return None;
        }
        let after_heading = self.last_events.windows(2).find_map(|pair| match pair {
            [Event::Totals, Event::Count(count)] => Some(*count),
            _ => None,
        });
        let of_only_folder = self.first_count.filter(|_| self.folders == 1);
        after_heading.or(of_only_folder)
    }
}

/// Decodes bytes in any encoding roughly: ASCII characters are correct, but all other characters may be wrong. This is
/// sufficient to recognise a listing.
fn latin(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let bytes = bytes
        .strip_prefix(b"\xFF\xFE")
        .or_else(|| bytes.strip_prefix(b"\xFE\xFF"))
        .unwrap_or(bytes);
    let visible = bytes.iter().filter(|byte| **byte != 0);
    visible.map(|byte| char::from(*byte)).collect()
}

#[cfg(test)]
mod tests;
