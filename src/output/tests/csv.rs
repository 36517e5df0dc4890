//! Tests that read CSV and TSV the way a spreadsheet or a script does.

use super::super::cell::{CellText, defused, visible};
use super::super::csv::{CsvDialect, write_table};
use super::super::fix_list::{self, COLUMNS};
use super::super::flat_table::FlatTable;
use super::super::report_tables;
use super::*;

/// The header that the fix list must have.
const HEADER: &str = "requirement,rule,severity,status,finding_id,user_id,login,name,field,value,\
                      suggestion,action,fix,message,group_id,group_size,member,matched_by,keep,file,\
                      sheet,row,owner,decision,decision_reason,since";

fn read(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let records = reader.records().map(|record| record.unwrap());
    records
        .map(|record| record.iter().map(str::to_owned).collect())
        .collect()
}

fn column(name: &str) -> usize {
    COLUMNS
        .iter()
        .position(|column| column.name == name)
        .unwrap()
}

fn table_text(table: FlatTable<'_>) -> String {
    let mut out = Vec::new();
    write_table(table, CsvDialect::Commas, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn columns_match_the_contract() {
    let text = written("csv", &sample_report(), &View::default());
    assert_eq!(text.lines().next(), Some(HEADER));
    let names: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
    assert_eq!(names.join(","), HEADER);
}

#[test]
fn each_dialect_is_read_back_cell_by_cell() {
    let report = sample_report();
    let excel = View {
        excel: true,
        ..View::default()
    };
    let commas = read(&written("csv", &report, &View::default()), b',');
    let tabs = read(&written("tsv", &report, &View::default()), b'\t');
    let semicolons = written("csv", &report, &excel);
    let semicolons = read(semicolons.strip_prefix('\u{feff}').unwrap(), b';');
    assert_eq!(commas, tabs);
    assert_eq!(commas, semicolons);
    assert_eq!(commas[0], fix_list::header());
    let listed = report.entries().filter(|entry| entry.is_for_people());
    let expected: Vec<Vec<String>> = listed
        .map(|entry| {
            fix_list::row(&entry, report.catalogue())
                .map(|cell| text_of(&cell))
                .collect()
        })
        .collect();
    assert_eq!(commas[1..], expected);
    assert_eq!(expected.len(), 17);
}

fn text_of(cell: &CellText<'_>) -> String {
    match cell {
        CellText::Empty => String::new(),
        CellText::Number(number) => number.to_string(),
        CellText::Text(text) => defused(text).into_owned(),
        CellText::Value(value) => defused(&visible(&value.text)).into_owned(),
        CellText::Word(word) => word.name.to_owned(),
        CellText::Program(word) => (*word).to_owned(),
        CellText::Phrase { text, .. } => text.clone(),
        CellText::Decision(decision) => decision.as_cell(),
    }
}

#[test]
fn cells_contain_the_parts_of_a_finding() {
    let rows = read(&written("csv", &sample_report(), &View::default()), b',');
    let cell = |row: usize, name: &str| rows[row][column(name)].as_str();
    assert_eq!(cell(1, "value"), "Ola@firma.no\\u{A0}");
    assert_eq!(cell(1, "matched_by"), "case+nbsp");
    assert_eq!(cell(1, "keep"), "keep: logged in last");
    assert_eq!(cell(2, "keep"), "", "only the one to keep is named");
    assert_eq!(
        (cell(1, "user_id"), cell(1, "group_size"), cell(1, "row")),
        ("17", "2", "12")
    );
    assert_eq!(cell(3, "user_id"), "-1", "a number needs no apostrophe");
    assert_eq!(cell(3, "value"), "'=cmd|' /C calc'!A0");
    assert_eq!(cell(3, "row"), "2", "of the first place only");
    assert_eq!(cell(16, "value"), "+47 22 33 44 55");
    assert_eq!(cell(17, "name"), "", "about no user");
}

#[test]
fn one_record_is_one_line() {
    for format in ["csv", "tsv"] {
        let text = written(format, &sample_report(), &View::default());
        let records = read(&text, if format == "csv" { b',' } else { b'\t' });
        assert_eq!(text.lines().count(), records.len());
    }
    let tabs = written("tsv", &sample_report(), &View::default());
    assert!(
        tabs.lines()
            .all(|line| line.matches('\t').count() == COLUMNS.len() - 1)
    );
}

#[test]
fn no_cell_is_a_formula_with_any_delimiter() {
    let excel = View {
        excel: true,
        info: true,
        ..View::default()
    };
    let mut texts = vec![written("csv", &sample_report(), &excel)];
    for format in ["csv", "tsv"] {
        texts.push(written(format, &sample_report(), &View::default()));
    }
    let report = sample_report();
    texts.extend(
        report_tables::all(&report, true)
            .into_iter()
            .map(table_text),
    );
    for text in texts {
        for cell in [b',', b';', b'\t']
            .into_iter()
            .flat_map(|delimiter| read_loosely(&text, delimiter))
        {
            let start = cell.trim_start_matches([' ', '"', '\u{feff}', '\t', '\r', '\n']);
            let live = start.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
            let number = start.starts_with(['+', '-'])
                && start[1..]
                    .trim_end_matches('"')
                    .chars()
                    .all(|c| c.is_ascii_digit() || c == ' ');
            assert!(!live || number, "{cell:?}");
        }
    }
}

/// Returns the cells that a spreadsheet reads if it expects this delimiter. The text may have been written with another
/// delimiter.
fn read_loosely(text: &str, delimiter: u8) -> Vec<String> {
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let records = reader.records().map(|record| record.unwrap());
    records
        .flat_map(|record| record.iter().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[test]
fn info_rows_are_written_on_request_only() {
    let rows = |info| {
        let view = View {
            info,
            ..View::default()
        };
        read(&written("tsv", &sample_report(), &view), b'\t')
    };
    assert!(
        rows(false)
            .iter()
            .all(|row| row[column("severity")] != "info")
    );
    assert_eq!(rows(true).len(), rows(false).len() + 1);
    assert_eq!(rows(true).len(), 1 + sample_report().findings.len());
}

#[test]
fn excel_gets_byte_order_mark_semicolons_and_crlf() {
    let view = View {
        excel: true,
        ..View::default()
    };
    let text = written("csv", &sample_report(), &view);
    assert!(text.starts_with("\u{feff}requirement;rule;severity;"));
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let tabs = written("tsv", &sample_report(), &view);
    assert_eq!(
        tabs,
        written("tsv", &sample_report(), &View::default()),
        "it is a form of CSV only"
    );
}

#[test]
fn the_other_tables_match_their_snapshots() {
    let report = sample_report();
    for sheet in report_tables::all(&report, false) {
        let width = sheet.header.len();
        let name = sheet.name.to_owned();
        let text = table_text(sheet);
        assert!(read(&text, b',').iter().all(|row| row.len() == width));
        if !report
            .requirements
            .iter()
            .any(|requirement| requirement.id == name)
        {
            insta::assert_snapshot!(format!("sheet_{name}"), for_snapshot(&text));
        }
    }
}

#[test]
fn table_names_are_unique() {
    let report = sample_report();
    let mut names: Vec<&str> = report_tables::all(&report, false)
        .iter()
        .map(|sheet| sheet.name)
        .collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}
