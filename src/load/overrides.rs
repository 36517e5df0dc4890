//! Options for individual inputs: the table that a file or sheet contains, and its columns.

use crate::model::file_name::{is_end_of, is_named};
use crate::model::location::Origin;
use crate::model::table::TableKind;

/// The table of a file or sheet, as chosen by the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableOverride {
    /// The table.
    pub kind: TableKind,
    /// Path or name of the file.
    pub file: String,
    /// Name of the sheet, or `None` for all sheets of the file.
    pub sheet: Option<String>,
}

impl TableOverride {
    /// Returns whether the option applies to this file or sheet.
    pub fn applies_to(&self, origin: &Origin) -> bool {
        let sheet = match (&self.sheet, &origin.sheet) {
            (None, _) => true,
            (Some(wanted), Some(sheet)) => wanted == sheet,
            (Some(_), None) => false,
        };
        self.names_file(origin) && sheet
    }

    /// Returns whether the option names this file. The option may contain the last parts of the displayed path, or a
    /// longer path that ends with the displayed path.
    pub fn names_file(&self, origin: &Origin) -> bool {
        is_named(&origin.file, &self.file) || is_end_of(&origin.file, &self.file)
    }
}

/// The table and column order of a file or sheet without a header, as given by the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayoutOverride {
    /// The table, and the file or sheet that contains it.
    pub table: TableOverride,
    /// The columns in their order, or `None` for the order in the SQL statement that exports the table.
    pub columns: Option<Vec<String>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_override_applies_to_the_file_that_it_names() {
        let with = |file: &str, sheet: Option<&str>| TableOverride {
            kind: TableKind::Contact,
            file: file.to_owned(),
            sheet: sheet.map(str::to_owned),
        };
        let origin = Origin::sheet("more/a.xlsx", "Sheet1");
        assert!(with("more/a.xlsx", Some("Sheet1")).applies_to(&origin));
        assert!(with("a.xlsx", None).applies_to(&origin));
        assert!(with("exports/more/a.xlsx", None).applies_to(&origin));
        assert!(!with("more/a.xlsx", Some("Sheet2")).applies_to(&origin));
        assert!(!with("ore/a.xlsx", None).applies_to(&origin));
        assert!(!with("b.xlsx", None).applies_to(&origin));
    }
}
