//! What the user asked for, resolved: no syntax of the command line is left in it.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::customer::Stated;
use crate::origin::Origin;
use crate::rules::Selection;
use crate::table::TableKind;

/// When to colour the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// If standard output is a terminal and `NO_COLOR` is not set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The user's word on which table a grid holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableWord {
    /// The table.
    pub kind: TableKind,
    /// Path or name of the file.
    pub file: String,
    /// Name of the sheet, for all sheets of the file if it is `None`.
    pub sheet: Option<String>,
}

impl TableWord {
    /// Returns whether the word is about this grid: the file is named by its path, or by an end of it.
    pub fn is_about(&self, origin: &Origin) -> bool {
        let sheet = match (&self.sheet, &origin.sheet) {
            (None, _) => true,
            (Some(wanted), Some(sheet)) => wanted == sheet,
            (Some(_), None) => false,
        };
        self.names(origin) && sheet
    }

    /// Returns whether the word is about a grid of this file.
    pub fn names(&self, origin: &Origin) -> bool {
        let wanted = self.file.replace('\\', "/");
        origin.file == wanted
            || wanted.ends_with(&format!("/{}", origin.file))
            || origin.file.ends_with(&format!("/{wanted}"))
    }
}

/// The user's word on a grid without a header: which table it holds, and in which order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayoutWord {
    /// Which grid holds which table.
    pub grid: TableWord,
    /// The columns in their order; the order of the table's statement if it is `None`.
    pub columns: Option<Vec<String>>,
}

/// Everything that one run is asked for.
#[derive(Debug, Clone, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Options {
    /// Files and folders to read.
    pub inputs: Vec<PathBuf>,
    /// Name of the form of standard output.
    pub format: Option<String>,
    /// Files and folders to write besides.
    pub outputs: Vec<PathBuf>,
    /// Requirements and rules to report.
    pub selection: Selection,
    /// The consultant's word.
    pub stated: Stated,
    /// Which grid holds which table.
    pub tables: Vec<TableWord>,
    /// Which grid has no header, and what its columns are.
    pub layouts: Vec<LayoutWord>,
    /// File with further spellings.
    pub aliases: Option<PathBuf>,
    /// Encodings that the user knows: end of the path, name of the encoding.
    pub encodings: Vec<(String, String)>,
    /// Table with decisions on findings.
    pub decisions: Option<PathBuf>,
    /// Earlier report to compare with.
    pub baseline: Option<PathBuf>,
    /// The day by which decisions expire, for today's.
    pub today: Option<Date>,
    /// Whether pseudonyms stand for names, logins and local parts.
    pub redact: bool,
    /// Whether each input is a customer of its own.
    pub each: bool,
    /// Whether reviews and unknowns end with exit code 1 too.
    pub strict: bool,
    /// Whether informing findings stand in CSV and TSV.
    pub info: bool,
    /// Whether CSV is written as a Nordic Excel opens it.
    pub excel: bool,
    /// When to colour.
    pub colour: Colour,
    /// Whether notes are kept from standard error.
    pub quiet: bool,
    /// Whether standard error tells what was recognised and why.
    pub verbose: bool,
    /// Whether progress is shown on a terminal.
    pub progress: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_about_the_file_that_it_names() {
        let word = |file: &str, sheet: Option<&str>| TableWord {
            kind: TableKind::Contact,
            file: file.to_owned(),
            sheet: sheet.map(str::to_owned),
        };
        let origin = Origin::sheet("more/a.xlsx", "Sheet1");
        assert!(word("more/a.xlsx", Some("Sheet1")).is_about(&origin));
        assert!(word("a.xlsx", None).is_about(&origin));
        assert!(word("exports/more/a.xlsx", None).is_about(&origin));
        assert!(!word("more/a.xlsx", Some("Sheet2")).is_about(&origin));
        assert!(!word("ore/a.xlsx", None).is_about(&origin));
        assert!(!word("b.xlsx", None).is_about(&origin));
    }
}
