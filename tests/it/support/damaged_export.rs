//! Random but reproducible damage to exports.

use std::collections::BTreeSet;

use fastrand::Rng;

/// An export that can be damaged: its lines, each marked as unchanged or damaged.
#[derive(Clone)]
pub(crate) struct Damaged {
    /// The lines with their line ends. The header comes first.
    lines: Vec<Line>,
    /// The encoding that the file is written in.
    encoding: Encoding,
    /// A description of each change.
    pub(crate) log: Vec<String>,
}

#[derive(Clone)]
struct Line {
    bytes: Vec<u8>,
    /// The original line number, or `None` if the line was changed or added.
    original: Option<usize>,
}

#[derive(Clone, Copy, PartialEq)]
enum Encoding {
    AsItIs,
    Utf16 { little: bool },
    Windows1252,
}

/// A way to damage an export.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    /// One byte is replaced by another.
    Flip,
    /// A line is removed.
    Delete,
    /// A line is repeated.
    Duplicate,
    /// A quote is added anywhere. Within a cell, the quote is an ordinary character.
    Quote,
    /// A quote is added at the start of a cell, so that a quoted cell begins.
    Open,
    /// A quote is removed.
    Unquote,
    /// A separator is added, removed or replaced by another separator.
    Separator,
    /// A NUL byte is added.
    Nul,
    /// A line end is added.
    Break,
    /// A line end is removed.
    Join,
    /// A line that is not a record is added.
    Junk,
    /// The file is truncated within a line.
    Cut,
    /// The whole file is written in another encoding.
    Recode,
}

impl Way {
    /// All ways to damage an export.
    pub(crate) const ALL: [Self; 13] = [
        Self::Flip,
        Self::Delete,
        Self::Duplicate,
        Self::Quote,
        Self::Open,
        Self::Unquote,
        Self::Separator,
        Self::Nul,
        Self::Break,
        Self::Join,
        Self::Junk,
        Self::Cut,
        Self::Recode,
    ];
    /// The kinds of damage that the program can detect. It cannot always detect the other kinds, such as a
    /// deleted line or a changed byte.
    pub(crate) const TRACEABLE: [Self; 8] = [
        Self::Duplicate,
        Self::Open,
        Self::Unquote,
        Self::Separator,
        Self::Break,
        Self::Junk,
        Self::Cut,
        Self::Recode,
    ];
}

impl Damaged {
    /// Returns an export that is not yet damaged.
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let lines = bytes.split_inclusive(|byte| *byte == b'\n');
        Self {
            lines: lines
                .enumerate()
                .map(|(index, line)| Line {
                    bytes: line.to_vec(),
                    original: Some(index),
                })
                .collect(),
            encoding: Encoding::AsItIs,
            log: Vec::new(),
        }
    }

    /// Damages the export in one of these ways, chosen at random.
    pub(crate) fn damage(&mut self, ways: &[Way], random: &mut Rng) {
        let way = ways[random.usize(..ways.len())];
        let at = random.usize(..self.lines.len());
        if self.lines[at].bytes.is_empty() {
            return;
        }
        self.log.push(format!("{way:?} in line {}", at + 1));
        match way {
            Way::Delete if self.lines.len() > 1 => drop(self.lines.remove(at)),
            Way::Duplicate => self.lines.insert(at, self.lines[at].clone()),
            Way::Junk => self.lines.insert(at, Line::junk(random)),
            Way::Cut => {
                let is_separator = |byte: &u8| b",;\t|".contains(byte);
                let bytes = &self.lines[at].bytes;
                // Truncation at the end of a line or after the last separator cannot be detected, so it is avoided.
                let last = bytes.iter().rposition(is_separator).unwrap_or(0);
                if last > 0 {
                    self.lines.truncate(at + 1);
                    let line = &mut self.lines[at];
                    line.bytes.truncate(random.usize(1..=last));
                    line.original = None;
                }
            }
            Way::Join if at + 1 < self.lines.len() => {
                let next = self.lines.remove(at + 1);
                let line = &mut self.lines[at];
                line.bytes = [line.bytes.trim_ascii_end(), &next.bytes].concat();
                line.original = None;
            }
            Way::Recode => {
                let little = random.bool();
                let ways = [Encoding::Utf16 { little }, Encoding::Windows1252];
                self.encoding = ways[random.usize(..ways.len())];
            }
            way => self.lines[at].change(way, random),
        }
    }

    /// Returns the bytes of the damaged file.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let bytes: Vec<u8> = self
            .lines
            .iter()
            .flat_map(|line| line.bytes.iter().copied())
            .collect();
        let Ok(text) = std::str::from_utf8(&bytes) else {
            return bytes;
        };
        match self.encoding {
            Encoding::AsItIs => bytes,
            // Recoding would lose characters that do not exist in Windows-1252, and the program cannot detect that. An
            // export with such characters is therefore not recoded.
            Encoding::Windows1252 => {
                let (encoded, _, lossy) =
                    encoding_rs::WINDOWS_1252.encode(text.trim_start_matches('\u{FEFF}'));
                let encoded = (!lossy).then(|| encoded.into_owned());
                encoded.unwrap_or(bytes)
            }
            Encoding::Utf16 { little } => {
                let marked = format!("\u{FEFF}{}", text.trim_start_matches('\u{FEFF}'));
                let units = marked.encode_utf16();
                units
                    .flat_map(|unit| {
                        if little {
                            unit.to_le_bytes()
                        } else {
                            unit.to_be_bytes()
                        }
                    })
                    .collect()
            }
        }
    }

    /// Returns the original line numbers of unchanged lines. The header is line 0.
    pub(crate) fn untouched(&self) -> BTreeSet<usize> {
        self.lines.iter().filter_map(|line| line.original).collect()
    }

    /// Returns the number of lines that are not blank.
    pub(crate) fn filled_lines(&self) -> usize {
        let ends = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let all = self.lines.iter().flat_map(|line| line.bytes.split(ends));
        all.filter(|line| !line.trim_ascii().is_empty()).count()
    }
}

impl Line {
    fn junk(random: &mut Rng) -> Self {
        let texts: [&[u8]; 5] = [
            b"\r\n",
            b"Report of users\r\n",
            b"\"\r\n",
            b"1,2\r\n",
            b",,,,\r\n",
        ];
        Self {
            bytes: texts[random.usize(..texts.len())].to_vec(),
            original: None,
        }
    }

    fn change(&mut self, way: Way, random: &mut Rng) {
        let place = random.usize(..self.bytes.len());
        let is_separator = |byte: &u8| b",;\t|".contains(byte);
        match way {
            Way::Flip => self.bytes[place] ^= 1 << random.u8(..8),
            Way::Quote => self.bytes.insert(place, b'"'),
            Way::Open => self.open(random),
            Way::Nul => self.bytes.insert(place, 0),
            Way::Break => self.bytes.insert(place, b'\n'),
            Way::Unquote => match self.bytes.iter().position(|byte| *byte == b'"') {
                Some(quote) => drop(self.bytes.remove(quote)),
                None => return,
            },
            Way::Separator => match self.bytes.iter().position(is_separator) {
                Some(first) => match random.u8(..3) {
                    0 => drop(self.bytes.remove(first)),
                    1 => self.bytes.insert(place, self.bytes[first]),
                    _ => self.bytes[first] = b"|;,\t"[random.usize(..4)],
                },
                None => return,
            },
            _ => return,
        }
        self.original = None;
    }

    fn open(&mut self, random: &mut Rng) {
        let starts: Vec<usize> = (0..self.bytes.len())
            .filter(|at| *at == 0 || b",;\t".contains(&self.bytes[at - 1]))
            .collect();
        let place = starts[random.usize(..starts.len())];
        self.bytes.insert(place, b'"');
    }
}
