//! Tests of loading workbooks: rows used, rows set aside, and notes.

use analyze::model::table::TableKind;

use crate::support::loaded_inputs::{assert_says, notes, sample, shorts};

/// Maps the columns of the table in the sample workbooks to the fields of the Customer Service accounts.
const CANONICAL: &str = r#"
[[table]]
name = "ejuser"
others = ["Active", "Seats", "Price", "ValidFrom", "LastLogin", "Phone", "Serial", "Notes"]
[table.fields]
id = { aliases = ["LicenceID"] }
loginname = { aliases = ["UserName"] }
email = { aliases = ["Email"] }
"#;

#[test]
fn a_plain_table_is_read_completely_without_notes() {
    for file in ["plain_typed.xlsx", "xlsx_named.csv"] {
        let assembly = sample(file, CANONICAL);
        assert_eq!(shorts(&assembly), [("Licences", "ejuser", 12, 12, 0)]);
        assert_eq!(notes(&assembly.inputs[0]), "", "{file}");
    }
    let text = sample("csv_named.xlsx", CANONICAL);
    assert_eq!(shorts(&text), [("", "ejuser", 12, 12, 0)]);
}

#[test]
fn a_truncated_workbook_is_refused_and_its_table_is_not_empty() {
    let assembly = sample("truncated.xlsx", CANONICAL);
    assert_eq!(shorts(&assembly), [("", "refused", 0, 0, 0)]);
    assert!(assembly.data.get(TableKind::EjUser).is_none());
    assert!(!assembly.data.unrecognised.is_empty());
}

#[test]
fn a_declared_table_is_read_and_a_cell_next_to_it_is_reported() {
    let assembly = sample("listobject_table.xlsx", CANONICAL);
    assert_eq!(shorts(&assembly), [("Tbl", "ejuser", 12, 12, 0)]);
    let input = &assembly.inputs[0];
    assert_says(
        input,
        &["the table `tblLicences` in A3:K15", "the cell M1 next to"],
    );
    assert!(
        assembly.data.unrecognised.is_empty(),
        "one cell is not a table"
    );
}

const THREE: &str = r#"
[[table]]
name = "INFORMATION_SCHEMA.COLUMNS"
others = ["AltitudeKm"]
[table.fields]
TABLE_NAME = { aliases = ["SatID"] }
COLUMN_NAME = { aliases = ["Name"] }
[[table]]
name = "area"
[table.fields]
area_id = { aliases = ["Seats"] }
name = { aliases = ["Country"] }
"#;

#[test]
fn three_tables_on_one_sheet_are_read_separately() {
    let assembly = sample(
        "three_tables_one_sheet.xlsx",
        &format!("{CANONICAL}{THREE}"),
    );
    let mut found = shorts(&assembly);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            ("Two", "INFORMATION_SCHEMA.COLUMNS", 4, 4, 0),
            ("Two", "area", 2, 2, 0),
            ("Two", "ejuser", 12, 12, 0),
        ]
    );
    let columns = |kind| assembly.data.get(kind).expect("it was read");
    let rows = |kind| -> Vec<u64> { columns(kind).records().map(|r| r.location().row).collect() };
    assert_eq!(rows(TableKind::SchemaColumns), [18, 19, 20, 21]);
    assert_eq!(rows(TableKind::Area), [4, 5]);
}

#[test]
fn unknown_tables_are_reported_with_their_cells() {
    let assembly = sample("three_tables_one_sheet.xlsx", CANONICAL);
    let mut found = shorts(&assembly);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            ("Two", "ejuser", 12, 12, 0),
            ("Two", "unknown", 3, 0, 3),
            ("Two", "unknown", 5, 0, 5),
        ]
    );
    let all: String = assembly.inputs.iter().map(notes).collect();
    assert!(all.contains("6 cells in N3:O5"), "{all}");
    assert!(all.contains("15 cells in A17:C21"), "{all}");
    assert_eq!(assembly.data.unrecognised.len(), 2);
    let lost = &assembly
        .data
        .get(TableKind::EjUser)
        .expect("a table")
        .lost_rows;
    assert!(lost.is_empty(), "no row of the known table is lost");
}

#[test]
fn titles_totals_and_footnotes_are_not_rows() {
    let assembly = sample("title_merged_totals_hidden_rows.xlsx", CANONICAL);
    assert_eq!(shorts(&assembly), [("Rapport", "ejuser", 14, 12, 2)]);
    assert_says(
        &assembly.inputs[0],
        &[
            "the header is in row 4",
            "2 rows hidden by a filter or by hand, but read: 7, 9",
            "a total row",
        ],
    );
}

#[test]
fn hidden_sheets_are_read_and_reported_as_hidden() {
    let assembly = sample("hidden_sheets.xlsx", CANONICAL);
    let found = shorts(&assembly);
    assert!(
        found.contains(&("Visible", "ejuser", 12, 12, 0)),
        "{found:?}"
    );
    assert!(
        found.contains(&("Hidden", "ejuser", 12, 0, 12)),
        "{found:?}"
    );
    assert!(
        found.contains(&("VeryHidden", "unknown", 1, 0, 1)),
        "{found:?}"
    );
    let hidden = assembly
        .inputs
        .iter()
        .find(|input| input.sheet() == Some("Hidden"));
    assert_says(
        hidden.expect("the sheet is reported"),
        &["hidden in the workbook", "the same row"],
    );
}

#[test]
fn formulas_without_results_are_unreadable_cells() {
    let aliases = r#"
[[table]]
name = "ModuleLicense"
[table.fields]
ModuleLicense_id = { aliases = ["ID"] }
moduleName = { aliases = ["Qty"] }
licenseNumber = { aliases = ["Double"] }
extraFlags = { aliases = ["When"] }
"#;
    let assembly = sample("formulas_without_cached_values.xlsx", aliases);
    assert_eq!(shorts(&assembly), [("Data", "ModuleLicense", 5, 5, 0)]);
    assert_says(
        &assembly.inputs[0],
        &[
            "formulas without a stored result in column C (5), column D (5)",
            "5 cells in `licenseNumber` cannot be read, the first in row 2",
        ],
    );
    let table = assembly
        .data
        .get(TableKind::ModuleLicense)
        .expect("a table");
    assert_eq!(table.unreadable.len(), 2);
}

#[test]
fn cells_of_mixed_types_are_read_or_reported() {
    let aliases = r#"
[[table]]
name = "ejuser"
others = ["Date", "Pct", "Err"]
[table.fields]
loginname = { aliases = ["IMEI"] }
email = { aliases = ["Phone"] }
status = { aliases = ["Active"] }
"#;
    let assembly = sample("mixed_types_per_column.xlsx", aliases);
    assert_eq!(shorts(&assembly), [("Mixed", "ejuser", 3, 3, 0)]);
    assert_says(&assembly.inputs[0], &["error values", "16 or more digits"]);
}

#[test]
fn a_repeated_header_makes_the_table_unusable() {
    let aliases = "[[table]]\nname = \"area\"\n[table.fields]\narea_id = { aliases = [\"ID\"] }\n";
    let assembly = sample("duplicate_blank_headers_gap.xlsx", aliases);
    assert!(assembly.data.get(TableKind::Area).is_none());
    let why = &assembly.data.unusable[&TableKind::Area];
    assert!(
        why[0]
            .english()
            .contains("two columns have the header `area_id`"),
        "{why:?}"
    );
}

#[test]
fn a_distant_blank_cell_is_ignored() {
    let aliases = "[[table]]\nname = \"area\"\n[table.fields]\narea_id = { aliases = [\"ID\"] }\n";
    let assembly = sample("sparse_far_cell.xlsx", aliases);
    assert_eq!(shorts(&assembly), [("Sparse", "area", 1, 1, 0)]);
    assert_eq!(notes(&assembly.inputs[0]), "");
}
