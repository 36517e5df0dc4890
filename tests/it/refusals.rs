//! Tests that invalid input leads to a clear message and never to an incorrect verdict.

use std::path::Path;

use analyze::model::evidence::MissingData;
use analyze::model::finding::Severity;
use analyze::model::verdict::{Overall, Verdict};
use analyze::report::Report;

use crate::support::exports::{Exports, report, testdata, write_csv};

/// Returns the report on the customer in `testdata/ready` after `change` has changed the exports. The unchanged
/// customer meets all requirements.
fn ready_with(change: impl FnOnce(&Path, &mut Exports)) -> Report {
    let folder = tempfile::tempdir().expect("a folder");
    let mut exports = Exports::read(&testdata("ready"));
    change(folder.path(), &mut exports);
    exports.write_csv(folder.path());
    report(folder.path())
}

fn of<'r>(report: &'r Report, id: &str) -> &'r analyze::report::RequirementReport {
    report
        .requirements
        .iter()
        .find(|each| each.id == id)
        .expect("it is reported")
}

fn words(needs: &[MissingData]) -> String {
    let lines: Vec<String> = needs
        .iter()
        .map(|need| format!("{} {}", need.table, need.why.english()))
        .collect();
    lines.join("\n")
}

#[test]
fn the_export_of_a_travel_copy_makes_every_verdict_unknown() {
    let report = ready_with(|_, exports| {
        let table = exports
            .tables
            .iter_mut()
            .find(|t| t.name.to_lowercase().contains("travelcurrent"));
        let rows = &mut table.expect("it was sent").rows;
        let level = rows[0]
            .iter()
            .position(|header| header.eq_ignore_ascii_case("systemlevel"));
        let current = rows[0]
            .iter()
            .position(|header| header.eq_ignore_ascii_case("current_id"));
        rows[1][level.expect("a column")] = "9".to_owned();
        rows[1][current.expect("a column")] = "14".to_owned();
    });
    assert_eq!(report.overall, Overall::Undecided);
    assert_eq!(report.findings.len(), 0);
    for requirement in &report.requirements {
        assert_eq!(requirement.verdict, Verdict::Unknown, "{}", requirement.id);
        assert!(
            requirement
                .english_reason()
                .contains("Travel or satellite database"),
            "{}",
            requirement.english_reason()
        );
    }
}

#[test]
fn an_empty_file_is_not_an_empty_table() {
    let report = ready_with(|folder, exports| {
        exports
            .tables
            .retain(|table| !table.name.to_lowercase().ends_with("traveller"));
        std::fs::write(folder.join("traveller.csv"), "").expect("a place to write");
    });
    let travel = of(&report, "travel");
    assert_eq!(travel.verdict, Verdict::Unknown);
    assert!(
        words(&travel.needs).contains("traveller.csv"),
        "{}",
        words(&travel.needs)
    );
}

#[test]
fn contradicting_rows_with_one_key_are_unknown() {
    let report = ready_with(|folder, exports| {
        let users = exports
            .tables
            .iter()
            .find(|t| t.name.to_lowercase().ends_with(".associate"));
        let rows = &users.expect("the users").rows;
        let mut other = vec![rows[0].clone(), rows[1].clone()];
        let name = rows[0]
            .iter()
            .position(|header| header.eq_ignore_ascii_case("name"));
        other[1][name.expect("a column")] = "XXX".to_owned();
        write_csv(&folder.join("more users.csv"), &other);
    });
    assert_eq!(of(&report, "duplicate-email").verdict, Verdict::Unknown);
    let input = report
        .inputs
        .iter()
        .find(|i| i.set_aside_rows() > 0)
        .expect("a row was set aside");
    assert_eq!((input.rows, input.used), (1, 0));
    assert!(input.set_aside[0].detail.english().contains("other values"));
}

#[test]
fn an_ambiguous_table_is_decided_by_an_option() {
    let header = vec![
        "contact_id".to_owned(),
        "name".to_owned(),
        "department".to_owned(),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let mut exports = Exports::read(&testdata("ready"));
    exports.tables.retain(|table| {
        let name = table.name.to_lowercase();
        !name.ends_with("ownercontactlink") && !name.ends_with("contact")
    });
    exports.write_csv(folder.path());
    write_csv(
        &folder.path().join("result.csv"),
        &[header, vec!["1".to_owned(), "A".to_owned(), String::new()]],
    );
    let result = |report: &Report| {
        let input = report.inputs.iter().find(|input| {
            input
                .origin
                .as_ref()
                .is_some_and(|origin| origin.file == "result.csv")
        });
        let input = input.expect("a report on the input");
        (
            input.table,
            input.recognised_by.clone(),
            input
                .notes
                .iter()
                .map(analyze::model::location::Note::english)
                .collect::<String>(),
        )
    };
    let (table, by, notes) = result(&report(folder.path()));
    assert_eq!((table, by.as_str()), (None, "ambiguous"));
    assert!(
        notes.contains("--table OwnerContactLink=result.csv"),
        "{notes}"
    );
    let report = crate::support::exports::report_with(&analyze::cli::options::Options {
        inputs: vec![folder.path().to_owned()],
        tables: vec![analyze::load::TableOverride {
            kind: analyze::model::table::TableKind::Contact,
            file: "result.csv".to_owned(),
            sheet: None,
        }],
        ..analyze::cli::options::Options::default()
    });
    let (table, by, _) = result(&report);
    assert_eq!((table, by.as_str()), (Some("contact"), "option"));
}

#[test]
fn exactly_ten_thousand_rows_count_as_truncated() {
    let report = ready_with(|_, exports| {
        let email = exports
            .tables
            .iter_mut()
            .find(|t| t.name.to_lowercase().ends_with(".email"));
        let rows = &mut email.expect("the addresses").rows;
        let column = |name: &str| {
            rows[0]
                .iter()
                .position(|h| h.eq_ignore_ascii_case(name))
                .expect("a column")
        };
        let (id, person) = (column("email_id"), column("person_id"));
        for number in rows.len()..=10_000 {
            let mut row = rows[1].clone();
            row[id] = (100_000 + number).to_string();
            row[person] = (900_000 + number).to_string();
            rows.push(row);
        }
        assert_eq!(rows.len(), 10_001);
    });
    let duplicates = of(&report, "duplicate-email");
    assert_eq!(duplicates.verdict, Verdict::Unknown);
    assert!(
        words(&duplicates.needs).contains("exactly 10 000 rows"),
        "{}",
        words(&duplicates.needs)
    );
}

#[test]
fn broken_references_are_reported_once_at_the_incomplete_table() {
    let report = ready_with(|_, exports| {
        let users = exports
            .tables
            .iter_mut()
            .find(|t| t.name.to_lowercase().ends_with(".associate"));
        users.expect("the users").rows.truncate(8);
    });
    for id in ["duplicate-email", "licence", "valid-email"] {
        let requirement = of(&report, id);
        assert_eq!(requirement.verdict, Verdict::Unknown, "{id}");
        let needs: Vec<_> = requirement
            .needs
            .iter()
            .filter(|n| n.table.name() == "associate")
            .collect();
        assert!(
            needs
                .iter()
                .any(|need| need.why.english().contains("above the highest one")),
            "{id}: {needs:?}"
        );
    }
    assert!(
        report
            .findings
            .iter()
            .all(|each| each.finding.severity == Severity::Info),
        "no flood of orphans"
    );
}

#[test]
fn lists_of_the_admin_client_decide_only_what_they_contain() {
    let folder = tempfile::tempdir().expect("a folder");
    let row = |cells: &[&str]| {
        cells
            .iter()
            .map(|cell| (*cell).to_owned())
            .collect::<Vec<_>>()
    };
    let users = [
        row(&[
            "Bruker-ID",
            "Fornavn",
            "Etternavn",
            "Rolle",
            "Brukerplan",
            "E-post",
        ]),
        row(&[
            "OLA",
            "Ola",
            "Nes",
            "Brukernivå 0",
            "Sales Premium",
            "ola@firma.no",
        ]),
        row(&[
            "KARI",
            "Kari",
            "Dal",
            "Brukernivå 1",
            "Sales Premium",
            "OLA@firma.no",
        ]),
        row(&["PER", "Per", "Moe", "Brukernivå 1", "", "per@firma.no"]),
    ];
    write_csv(&folder.path().join("brukere.csv"), &users);
    let companies = [
        row(&["Firmanavn", "Avdeling", "Aktiv satellitt"]),
        row(&["Firma AS", "Oslo", "0"]),
        row(&["Firma AS", "Bergen", "1"]),
    ];
    write_csv(&folder.path().join("firmaer.csv"), &companies);
    let report = report(folder.path());
    assert_eq!(of(&report, "duplicate-email").verdict, Verdict::Fail);
    assert_eq!(of(&report, "licence").verdict, Verdict::Review);
    assert_eq!(of(&report, "administrator").verdict, Verdict::Review);
    assert_eq!(of(&report, "satellite").verdict, Verdict::Fail);
    assert_eq!(of(&report, "travel").verdict, Verdict::Unknown);
    assert_eq!(of(&report, "version").verdict, Verdict::Unknown);
    assert_eq!(report.overall, Overall::NotReady);
}

#[test]
fn an_old_database_is_recognised_by_its_columns() {
    let report = ready_with(|_, exports| {
        exports
            .tables
            .retain(|table| !table.name.to_lowercase().contains("columns"));
        // The table `config` of Customer Service states a newer release, which would contradict the missing columns, so
        // this table is removed too.
        exports.tables.retain(|table| table.name != "CRM8.CONFIG");
        // Also remove the tables that were introduced in 7.0 or later.
        let dictionary = analyze::schema::Dictionary::built_in();
        exports.tables.retain(|table| {
            let kinds = dictionary.tables_in_name(&table.name);
            kinds
                .iter()
                .all(|kind| dictionary.table(*kind).since.is_none())
        });
        for table in &mut exports.tables {
            let name = table.name.to_lowercase();
            if name.ends_with("company") {
                table.rows[0].push("keyCode".to_owned());
                table.rows[1].push("12345".to_owned());
            }
            // Remove the columns that were introduced in 7.0 or later.
            let newer = [
                "serialno",
                "ejuserid",
                "username",
                "bouncecount",
                "moduleversion",
                "deleteddate",
                "activeerplinks",
            ];
            let columns: Vec<usize> = (0..table.rows[0].len())
                .filter(|column| newer.contains(&table.rows[0][*column].to_lowercase().as_str()))
                .collect();
            for column in columns.into_iter().rev() {
                for row in &mut table.rows {
                    row.remove(column);
                }
            }
        }
    });
    let version = of(&report, "version");
    assert_eq!(
        version.verdict,
        Verdict::Fail,
        "{}",
        version.english_reason()
    );
}
