//! Writes tables to files in the formats of the programs that customers use for exports.
//!
//! Each dialect is the format of one program: encoding, delimiter, quotes, NULL, dates, line ends, and case of the
//! header. If a dialect cannot represent all text in a table, the table is written in another dialect.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::str::FromStr;

use super::dice::Dice;
use super::moment::Moment;
use super::tables::{Cell, Content, Table};

/// The format of a customer's exports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Every table is written as UTF-8 with commas.
    Csv,
    /// Every table is written in a randomly chosen dialect.
    Mixed,
}

impl FromStr for Format {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "csv" => Ok(Self::Csv),
            "mixed" => Ok(Self::Mixed),
            _ => Err("csv or mixed".to_owned()),
        }
    }
}

impl Format {
    /// Returns the dialect of the table with this number.
    pub(super) fn dialect(self, seed: u64, number: u64, content: Content) -> &'static Dialect {
        let fit: Vec<&Dialect> = DIALECTS
            .iter()
            .filter(|dialect| content == Content::Words || dialect.carries_anything())
            .collect();
        match self {
            Self::Csv => &DIALECTS[0],
            Self::Mixed => fit[Dice::of_row(seed, number).index(fit.len())],
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf8WithMark,
    /// Windows-1252. Tables in this encoding contain only characters of Latin-1.
    Windows1252,
    Utf16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quotes {
    Never,
    AsNeeded,
    Texts,
    Always,
}

#[derive(Debug, Clone, Copy)]
enum Dates {
    SqlServer,
    Iso,
    Dotted,
}

/// The format in which one program writes tables.
#[derive(Debug)]
pub(super) struct Dialect {
    /// The part of the file name before the table name.
    prefix: &'static str,
    ending: &'static str,
    encoding: Encoding,
    delimiter: char,
    quotes: Quotes,
    null: &'static str,
    dates: Dates,
    line_end: &'static str,
    /// Whether headers are in capitals.
    capitals: bool,
    /// A line above the header, if the program writes one.
    banner: Option<&'static str>,
}

const PLAIN: Dialect = Dialect {
    prefix: "",
    ending: "csv",
    encoding: Encoding::Utf8,
    delimiter: ',',
    quotes: Quotes::AsNeeded,
    null: "",
    dates: Dates::SqlServer,
    line_end: "\n",
    capitals: false,
    banner: None,
};

/// The dialects: plain CSV, Management Studio, a Nordic version of Excel, SQL Developer, `PowerShell` 5.1, and Excel's
/// Unicode text.
static DIALECTS: [Dialect; 6] = [
    PLAIN,
    Dialect {
        encoding: Encoding::Utf8WithMark,
        quotes: Quotes::Never,
        null: "NULL",
        line_end: "\r\n",
        ..PLAIN
    },
    Dialect {
        encoding: Encoding::Windows1252,
        delimiter: ';',
        dates: Dates::Dotted,
        line_end: "\r\n",
        ..PLAIN
    },
    Dialect {
        prefix: "CRM7.",
        quotes: Quotes::Texts,
        dates: Dates::Iso,
        capitals: true,
        ..PLAIN
    },
    Dialect {
        encoding: Encoding::Utf8WithMark,
        quotes: Quotes::Always,
        dates: Dates::Dotted,
        line_end: "\r\n",
        banner: Some("#TYPE System.Data.DataRow"),
        ..PLAIN
    },
    Dialect {
        prefix: "crm7_",
        ending: "txt",
        encoding: Encoding::Utf16,
        delimiter: '\t',
        dates: Dates::Dotted,
        line_end: "\r\n",
        ..PLAIN
    },
];

impl Dialect {
    fn carries_anything(&self) -> bool {
        self.encoding != Encoding::Windows1252 && self.quotes != Quotes::Never
    }

    /// Writes a table as a file in this folder.
    pub(super) fn write(&self, table: Table<'_>, folder: &Path) -> io::Result<()> {
        let name = if self.capitals {
            table.name.to_uppercase()
        } else {
            table.name.to_owned()
        };
        let path = folder.join(format!("{}{name}.{}", self.prefix, self.ending));
        #[expect(
            clippy::disallowed_methods,
            reason = "writing files is what this program is for"
        )]
        let file = File::create(path)?;
        let mut file = BufWriter::new(file);
        self.write_to(table, &mut file)?;
        file.flush()
    }

    fn write_to(&self, table: Table<'_>, file: &mut impl Write) -> io::Result<()> {
        let mut line = String::new();
        let mark = matches!(self.encoding, Encoding::Utf8WithMark | Encoding::Utf16);
        line.extend(mark.then_some('\u{feff}'));
        if let Some(banner) = self.banner {
            line.push_str(banner);
            line.push_str(self.line_end);
        }
        let header = table
            .columns
            .iter()
            .map(|column| Cell::text(self.header(column)));
        self.append(header, &mut line);
        self.send(&line, file)?;
        for row in table.rows {
            line.clear();
            self.append(row, &mut line);
            self.send(&line, file)?;
        }
        file.flush()
    }

    fn header(&self, column: &str) -> String {
        if self.capitals {
            column.to_uppercase()
        } else {
            column.to_owned()
        }
    }

    fn append<'c>(&self, cells: impl IntoIterator<Item = Cell<'c>>, line: &mut String) {
        for (index, cell) in cells.into_iter().enumerate() {
            if index > 0 {
                line.push(self.delimiter);
            }
            match cell {
                Cell::Null => line.push_str(self.null),
                Cell::Int(number) => self.append_bare(&number.to_string(), line),
                Cell::Date(at) => self.append_text(&self.date(at), line),
                Cell::Text(text) => self.append_text(&text, line),
            }
        }
        line.push_str(self.line_end);
    }

    fn date(&self, at: Moment) -> String {
        match self.dates {
            Dates::SqlServer => at.sql_server(),
            Dates::Iso => at.iso(),
            Dates::Dotted => at.dotted(),
        }
    }

    fn append_bare(&self, text: &str, line: &mut String) {
        if self.quotes == Quotes::Always {
            quote(text, line);
        } else {
            line.push_str(text);
        }
    }

    fn append_text(&self, text: &str, line: &mut String) {
        let special =
            |letter: char| letter == self.delimiter || matches!(letter, '"' | '\r' | '\n');
        let quoted = match self.quotes {
            Quotes::Never => false,
            Quotes::AsNeeded => text.contains(special),
            Quotes::Texts | Quotes::Always => true,
        };
        if quoted {
            quote(text, line);
        } else {
            line.push_str(text);
        }
    }

    fn send(&self, line: &str, file: &mut impl Write) -> io::Result<()> {
        match self.encoding {
            Encoding::Utf8 | Encoding::Utf8WithMark => file.write_all(line.as_bytes()),
            Encoding::Windows1252 => {
                let byte = |letter| u8::try_from(letter).expect("words are in Latin-1");
                let bytes: Vec<u8> = line.chars().map(byte).collect();
                file.write_all(&bytes)
            }
            Encoding::Utf16 => {
                let bytes: Vec<u8> = line.encode_utf16().flat_map(u16::to_le_bytes).collect();
                file.write_all(&bytes)
            }
        }
    }
}

fn quote(text: &str, line: &mut String) {
    line.push('"');
    for letter in text.chars() {
        if letter == '"' {
            line.push('"');
        }
        line.push(letter);
    }
    line.push('"');
}

#[cfg(test)]
mod tests;
