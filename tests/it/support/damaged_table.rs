//! Damages one file of an export in the ways that occur in practice.

use std::fmt;

/// A text export, divided into its parts. The cells include their quotes, and the banner is a line above the header.
pub(crate) struct TableFile {
    pub(crate) name: String,
    bytes: Vec<u8>,
    encoding: FileEncoding,
    banner: String,
    delimiter: char,
    line_end: &'static str,
    rows: Vec<Vec<String>>,
}

#[derive(Clone, Copy, PartialEq)]
enum FileEncoding {
    Utf8,
    Utf8WithMark,
    Windows1252,
    Utf16,
}

/// One kind of damage to a file.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum FileDamage {
    Removed,
    Emptied,
    /// The file ends within a row, after about this percentage of its characters.
    Truncated(usize),
    WithoutHeader,
    WithoutColumn(String),
    BlankColumn(String),
    /// The names of two columns are swapped.
    Swapped(String, String),
    /// The bytes were decoded with the wrong encoding and saved again.
    DecodedWrongly,
}

impl fmt::Display for FileDamage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Removed => write!(f, "removed"),
            Self::Emptied => write!(f, "emptied"),
            Self::Truncated(share) => write!(f, "truncated at {share} %"),
            Self::WithoutHeader => write!(f, "without header"),
            Self::WithoutColumn(column) => write!(f, "without column {column}"),
            Self::BlankColumn(column) => write!(f, "blank column {column}"),
            Self::Swapped(left, right) => write!(f, "columns {left} and {right} swapped"),
            Self::DecodedWrongly => write!(f, "decoded wrongly"),
        }
    }
}

/// Percentages after which a file is truncated.
const TRUNCATIONS: [usize; 9] = [5, 15, 25, 35, 50, 65, 75, 85, 95];

impl TableFile {
    /// Divides the bytes of a file into the parts of a [`TableFile`].
    pub(crate) fn new(name: String, bytes: Vec<u8>) -> Self {
        let (encoding, text) = decode(&bytes);
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let (banner, table) = if text.starts_with('#') {
            text.split_at(text.find('\n').map_or(0, |end| end + 1))
        } else {
            ("", text.as_str())
        };
        let header = table.lines().next().unwrap_or_default();
        let delimiters = [';', '\t', ','].into_iter();
        let delimiter = delimiters.max_by_key(|delimiter| header.matches(*delimiter).count());
        let delimiter = delimiter.expect("one of three");
        let rows = split(table, delimiter);
        let banner = banner.to_owned();
        Self {
            name,
            bytes,
            encoding,
            banner,
            delimiter,
            line_end,
            rows,
        }
    }

    /// Returns every kind of damage that is possible for this file.
    pub(crate) fn all_damages(&self) -> Vec<FileDamage> {
        let mut damages = vec![
            FileDamage::Removed,
            FileDamage::Emptied,
            FileDamage::WithoutHeader,
            FileDamage::DecodedWrongly,
        ];
        damages.extend(TRUNCATIONS.map(FileDamage::Truncated));
        let names: Vec<String> = self.rows[0].iter().map(|cell| unquoted(cell)).collect();
        damages.extend(names.iter().cloned().map(FileDamage::WithoutColumn));
        damages.extend(names.iter().cloned().map(FileDamage::BlankColumn));
        let pairs = names.iter().zip(names.iter().skip(1));
        damages.extend(pairs.map(|(left, right)| FileDamage::Swapped(left.clone(), right.clone())));
        damages.retain(|damage| self.damaged(damage).is_none_or(|bytes| bytes != self.bytes));
        damages
    }

    /// Returns the bytes of the damaged file, or `None` if the damage removes the file.
    pub(crate) fn damaged(&self, damage: &FileDamage) -> Option<Vec<u8>> {
        let column = |name: &str| {
            let position = self.rows[0].iter().position(|cell| unquoted(cell) == name);
            position.expect("a column of the file")
        };
        let mut rows = self.rows.clone();
        match damage {
            FileDamage::Removed => return None,
            FileDamage::Emptied => return Some(Vec::new()),
            FileDamage::Truncated(share) => return Some(self.truncated(*share)),
            FileDamage::DecodedWrongly => return Some(self.decoded_wrongly()),
            FileDamage::WithoutHeader => drop(rows.remove(0)),
            FileDamage::WithoutColumn(name) => {
                let column = column(name);
                for row in &mut rows {
                    row.remove(column);
                }
            }
            FileDamage::BlankColumn(name) => {
                let column = column(name);
                for row in &mut rows[1..] {
                    row[column].clear();
                }
            }
            FileDamage::Swapped(left, right) => rows[0].swap(column(left), column(right)),
        }
        Some(self.encode(&self.text(&rows)))
    }

    /// Truncates the file within a row but not in its last cell, because truncation in the last cell or at the end of
    /// the row cannot be detected.
    fn truncated(&self, share: usize) -> Vec<u8> {
        let whole = self.text(&self.rows);
        let characters = whole.chars().count();
        let mut text: String = whole.chars().take(characters * share / 100).collect();
        let rest = &whole[text.len()..];
        let next_delimiter = rest.find(self.delimiter);
        let is_row_end = text.ends_with('\n') || rest.starts_with(['\r', '\n']);
        if is_row_end && let Some(end) = next_delimiter {
            // The text ends with a complete row. The first cell of the next row is added, so that the text ends within
            // a row.
            text.push_str(&rest[..end]);
        } else if !rest
            .split('\n')
            .next()
            .is_some_and(|row| row.contains(self.delimiter))
        {
            text.truncate(text.rfind(self.delimiter).unwrap_or(0));
        }
        self.encode(&text)
    }

    fn decoded_wrongly(&self) -> Vec<u8> {
        match self.encoding {
            // This simulates a program that decoded the UTF-8 bytes as Windows-1252 and saved the text as UTF-8.
            FileEncoding::Utf8 | FileEncoding::Utf8WithMark => {
                let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&self.bytes);
                text.into_owned().into_bytes()
            }
            // This simulates a program that replaced each non-ASCII character by U+FFFD.
            FileEncoding::Windows1252 | FileEncoding::Utf16 => {
                let text = self.text(&self.rows);
                let ascii = text
                    .chars()
                    .map(|c| if c.is_ascii() { c } else { '\u{FFFD}' });
                ascii.collect::<String>().into_bytes()
            }
        }
    }

    fn text(&self, rows: &[Vec<String>]) -> String {
        let delimiter = self.delimiter.to_string();
        let mut text = self.banner.clone();
        for row in rows {
            text.push_str(&row.join(&delimiter));
            text.push_str(self.line_end);
        }
        text
    }

    fn encode(&self, text: &str) -> Vec<u8> {
        match self.encoding {
            FileEncoding::Utf8 => text.as_bytes().to_vec(),
            FileEncoding::Utf8WithMark => format!("\u{FEFF}{text}").into_bytes(),
            FileEncoding::Windows1252 => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
            FileEncoding::Utf16 => {
                let marked = format!("\u{FEFF}{text}");
                marked.encode_utf16().flat_map(u16::to_le_bytes).collect()
            }
        }
    }
}

fn decode(bytes: &[u8]) -> (FileEncoding, String) {
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        let text = encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0;
        return (FileEncoding::Utf16, text.into_owned());
    }
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        let text = String::from_utf8_lossy(rest).into_owned();
        return (FileEncoding::Utf8WithMark, text);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (FileEncoding::Utf8, text.to_owned());
    }
    let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
    (FileEncoding::Windows1252, text.into_owned())
}

/// Splits text into rows of cells. Quotes remain part of the cells.
fn split(text: &str, delimiter: char) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    for c in text.chars().filter(|c| *c != '\r') {
        let row = rows.last_mut().expect("a row");
        if c == '"' {
            quoted = !quoted;
        }
        if c == '\n' && !quoted {
            rows.push(vec![String::new()]);
        } else if c == delimiter && !quoted {
            row.push(String::new());
        } else {
            row.last_mut().expect("a cell").push(c);
        }
    }
    rows.retain(|row| row.len() > 1 || !row[0].is_empty());
    rows
}

fn unquoted(cell: &str) -> String {
    cell.trim_matches('"').to_owned()
}
