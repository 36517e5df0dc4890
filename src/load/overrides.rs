//! What the user states about single inputs: which table a grid contains, and its columns.

use crate::model::location::Origin;
use crate::model::table::TableKind;

/// The user's word on which table a grid holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableOverride {
    /// The table.
    pub kind: TableKind,
    /// Path or name of the file.
    pub file: String,
    /// Name of the sheet, for all sheets of the file if it is `None`.
    pub sheet: Option<String>,
}

impl TableOverride {
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
pub struct LayoutOverride {
    /// Which grid holds which table.
    pub grid: TableOverride,
    /// The columns in their order; the order of the table's statement if it is `None`.
    pub columns: Option<Vec<String>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_about_the_file_that_it_names() {
        let word = |file: &str, sheet: Option<&str>| TableOverride {
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
