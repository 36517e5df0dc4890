//! Tests of tables that can be read but do not count as evidence, for example because a record takes the place of the
//! header, a column is empty, or the row count is the limit of an export tool. Most tests also check that the customer
//! is ready with a similar but valid table.

use analyze::model::input_report::InputReport;
use analyze::model::verdict::{Overall, Verdict};
use analyze::report::Report;
use std::fmt::Write as _;
use std::path::Path;

use crate::support::exports::Exports;
use crate::support::findings::{assert_unknown, requirement};
use crate::support::ready_customer::{column, no_files, ready, ready_with, table};

/// Returns the report on the customer in `testdata/ready` with these files added or replaced. The unchanged customer
/// meets all requirements.
fn with(files: &[(&str, &str)]) -> Report {
    let folder = tempfile::tempdir().expect("a folder");
    ready_with(folder.path(), files)
}

fn assert_ready(report: &Report) {
    let doubts: Vec<String> = report
        .requirements
        .iter()
        .filter(|each| !matches!(each.verdict, Verdict::Pass | Verdict::NotApplicable))
        .map(analyze::report::RequirementReport::english_reason)
        .collect();
    assert_eq!(report.overall, Overall::Ready, "{doubts:?}");
}

fn notes(report: &Report, file: &str) -> String {
    let inputs = report.inputs.iter();
    let of_file = inputs.filter(|input| input.origin.as_ref().is_some_and(|o| o.file == file));
    let texts: Vec<String> = of_file
        .flat_map(|input| &input.notes)
        .map(analyze::model::location::Note::english)
        .collect();
    texts.join("\n")
}

/// Returns a `UserPreference` table with `count` preferences. Their ids start at `first`. No requirement uses these
/// preferences.
fn preferences(first: usize, count: usize) -> String {
    let mut text = "USERPREFERENCE_ID,OWNER_ID,PREFSECTION,PREFKEY,PREFVALUE\n".to_owned();
    for id in first..first + count {
        writeln!(text, "{id},2,Visual,Key{id},1").expect("memory");
    }
    text
}

#[test]
fn a_record_in_the_header_is_not_an_empty_table() {
    for header in [
        "SATELLITE_ID;AREA_ID;CONTACT_ID;DSN;1;3;4;SO_SAT\n",
        "Satellites;Page 1;SATELLITE_ID;AREA_ID;CONTACT_ID;DSN;1;3;4;SO_SAT\n",
        "SATELLITE_ID;1;AREA_ID;3;CONTACT_ID;4;DSN;SO_SAT\n",
        "SATELLITE_ID;AREA_ID;CONTACT_ID;DSN;2017-02-06 10:00:00\n",
    ] {
        let report = with(&[("CRM8.SATELLITE.csv", header)]);
        assert_unknown(&report, &["satellite"], "in its header");
    }
    let preference = "PREFSECTION;PREFKEY;PREFVALUE;SentryAddonNames;x;y\n";
    let report = with(&[("CRM8.USERPREFERENCE.csv", preference)]);
    assert_unknown(&report, &["sentry-addons"], "unknown headers");
    let empty = "SATELLITE_ID;AREA_ID;CONTACT_ID;DSN;OwnColumn\n";
    assert_ready(&with(&[("CRM8.SATELLITE.csv", empty)]));
}

#[test]
fn headers_in_every_row_are_one_doubt() {
    let line = |id: u32| {
        format!(
            "\"Travellers\",\"TRAVELLER_ID\",\"TRAVEL_ID\",\"AREA_ID\",\"GENERATEDTIME\",{id},8,2,\"2017-02-06\"\n"
        )
    };
    let report = with(&[("CRM8.TRAVELLER.csv", &(line(1) + &line(2) + &line(3)))]);
    assert_unknown(&report, &["travel"], "has the value `1` in its header");
    let line = |id: u32| format!("travel_id,area_id,generatedtime,{id},8,2,\"2017-02-06\"\n");
    let report = with(&[("CRM8.TRAVELLER.csv", &(line(1) + &line(2) + &line(3)))]);
    assert_unknown(&report, &["travel"], "repeats its headers");
    let reason = &requirement(&report, "travel").english_reason();
    assert_eq!(reason.matches("headers").count(), 1, "{reason}");
    let text =
        "prefsection,prefkey,prefvalue\nVisual,A,1\nprefsection,prefkey,prefvalue\nVisual,B,1\n";
    // The file repeats the header on each page. The repeated headers are not records, so no record is set aside.
    assert_ready(&with(&[("CRM8.USERPREFERENCE.csv", text)]));
    let text =
        "page,prefsection,prefkey,prefvalue\n1,Visual,A,1\n2,prefsection,prefkey,prefvalue\n";
    let report = with(&[("CRM8.USERPREFERENCE.csv", text)]);
    assert_unknown(&report, &["sentry-addons"], "repeats its headers in row 3");
}

#[test]
fn an_empty_column_is_missing_data_unless_it_may_be_empty() {
    let blank = |name: &str, field: &str| {
        ready(
            |exports| {
                let rows = table(exports, name);
                let column = column(rows, field);
                for row in rows.rows.iter_mut().skip(1) {
                    row[column].clear();
                }
            },
            no_files,
        )
    };
    assert_unknown(
        &blank("modulelicense", "moduleName"),
        &["licence"],
        "has no value in `moduleName`",
    );
    let rights = blank("functionright", "name");
    let administrator = requirement(&rights, "administrator");
    assert_ne!(administrator.verdict, Verdict::Pass);
    assert!(
        administrator
            .english_reason()
            .contains("has no value in `name`")
    );
    let tables = blank("all_tables", "TABLE_NAME");
    let model = requirement(&tables, "database-model");
    assert_eq!(
        model.verdict,
        Verdict::Unknown,
        "{}",
        model.english_reason()
    );
    let preferences = preferences(1, 3).replace("Visual", "");
    let report = with(&[("CRM8.USERPREFERENCE.csv", &preferences)]);
    assert_unknown(&report, &["sentry-addons"], "has no value in `prefsection`");
    assert_ready(&blank("person", "middleName"));
    assert_ready(&blank("contact", "department"));
}

#[test]
fn a_row_count_at_which_a_tool_stops_is_doubted() {
    for (rows, tool) in [
        (200, "DBeaver"),
        (500, "DataGrip"),
        (1_000, "Management Studio"),
        (5_000, "SQL Developer"),
    ] {
        let report = with(&[("CRM8.USERPREFERENCE.csv", &preferences(1, rows))]);
        assert_unknown(&report, &["sentry-addons"], tool);
    }
    for rows in [199, 1_001] {
        assert_ready(&with(&[("CRM8.USERPREFERENCE.csv", &preferences(1, rows))]));
    }
}

#[test]
fn a_row_count_is_confirmed_by_the_file_the_list_of_files_or_the_sequence() {
    let rows = preferences(1, 1_000);
    let stated = format!("{rows}\n(1000 rows affected)\n");
    assert_ready(&with(&[("CRM8.USERPREFERENCE.csv", &stated)]));
    let list = "file,rows\nCRM8.USERPREFERENCE.csv,1000\n";
    assert_ready(&with(&[
        ("CRM8.USERPREFERENCE.csv", &rows),
        ("manifest.csv", list),
    ]));
    let with_next = |next: u32| {
        ready(
            |exports| state_next_id(exports, "USERPREFERENCE", next),
            |folder| {
                let path = folder.join("CRM8.USERPREFERENCE.csv");
                std::fs::write(path, &rows).expect("a place to write");
            },
        )
    };
    assert_ready(&with_next(1_001));
    let report = with_next(1_002);
    assert_unknown(&report, &["sentry-addons"], "exactly 1 000 rows");
}

/// Sets the next id of a table in `sequence`, and adds the table to the list of all tables if it is not there.
fn state_next_id(exports: &mut Exports, name: &str, next: u32) {
    let sequence = table(exports, "sequence");
    sequence.rows.retain(|row| row[2] != name);
    let row = ["99", &next.to_string(), name, "99"];
    sequence.rows.push(row.map(str::to_owned).to_vec());
    let tables = table(exports, "all_tables");
    if tables.rows.iter().all(|row| row[0] != name) {
        tables.rows.push(vec![name.to_owned()]);
    }
}

#[test]
fn the_next_id_shows_that_a_table_is_cut_off() {
    let with_next = |name: &str, next: u32| {
        ready(
            |exports| state_next_id(exports, name, next),
            |folder| {
                let path = folder.join("CRM8.USERPREFERENCE.csv");
                std::fs::write(path, preferences(1, 300)).expect("a place to write");
            },
        )
    };
    let cut = [
        ("USERPREFERENCE", "sentry-addons"),
        ("ASSOCIATE", "valid-email"),
        ("ROLE", "administrator"),
        ("USERROLELINK", "administrator"),
    ];
    for (name, id) in cut {
        assert_unknown(&with_next(name, 5_000), &[id], "may be missing");
    }
    // In each case, the next id does not show that records are missing: the gap may come from deleted records, the next
    // id is below the highest exported id, a satellite assigned the next id, the statement exports only part of the
    // table, or the exported table is empty.
    for (name, next) in [
        ("ASSOCIATE", 25),
        ("ASSOCIATE", 5),
        ("ASSOCIATE", 16_777_300),
        ("EMAIL", 900_000),
        ("PERSON", 900_000),
        ("DOCUMENT", 900_000),
        ("TRAVELLER", 900),
    ] {
        assert_ready(&with_next(name, next));
    }
}

#[test]
fn addresses_of_everybody_end_near_the_next_id() {
    let emails = |count: u32| {
        ready(
            |exports| {
                let rows = table(exports, "email");
                let (id, person) = (column(rows, "email_id"), column(rows, "person_id"));
                for number in 1..=count {
                    let mut row = rows.rows[1].clone();
                    row[id] = (100 + number).to_string();
                    row[person] = (5_000 + number).to_string();
                    rows.rows.push(row);
                }
            },
            no_files,
        )
    };
    // In `sequence`, the next id of `Email` is 11977. After 11870 rows are added, the highest exported id is 11970,
    // which is close enough. After only 3000 rows are added, the highest exported id is 3100.
    assert_ready(&emails(11_870));
    assert_unknown(&emails(3_000), &["valid-email"], "its highest id is 3100");
}

#[test]
fn two_serial_numbers_are_two_databases() {
    let company = "COMPANY_ID,OWNERCONTACTNAME,SERIALNO\n1,Tallmyra Instrument AB,1\n";
    for other in [
        "COMPANY_ID,OWNERCONTACTNAME,SERIALNO\n1,Tallmyra Instrument AB,2\n",
        "COMPANY_ID,OWNERCONTACTNAME,SERIALNO\n2,Tallmyra Instrument AB,2\n",
        "OWNERCONTACTNAME,SERIALNO\nTallmyra Instrument AB,2\n",
    ] {
        let report = with(&[("CRM8.COMPANY.csv", company), ("company2.csv", other)]);
        assert_unknown(
            &report,
            &["travel", "licence", "valid-email", "identity"],
            "several databases are mixed",
        );
    }
    assert_ready(&with(&[
        ("CRM8.COMPANY.csv", company),
        ("company2.csv", &format!("{company}\n")),
    ]));
}

#[test]
fn whole_exports_of_two_customers_in_one_folder_are_not_ready() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = folder.path().join("other");
    std::fs::create_dir(&other).expect("a folder");
    let mut exports = Exports::read(&crate::support::exports::testdata("ready"));
    let company = table(&mut exports, "company");
    let (name, serial) = (
        column(company, "ownerContactName"),
        column(company, "serialNo"),
    );
    company.rows[1][name] = "Annat AB".to_owned();
    company.rows[1][serial] = "77".to_owned();
    exports.write_csv(&other);
    let report = ready_with(folder.path(), &[]);
    assert_unknown(
        &report,
        &["travel", "licence"],
        "several databases are mixed",
    );
}

#[test]
fn a_boxed_table_is_read_or_refused_with_a_remedy() {
    let boxed = "\
+---------------+------------+---------+-----------+
| SATELLITE_ID  | CONTACT_ID | AREA_ID | DSN       |
+---------------+------------+---------+-----------+
| 1             | 4          | 3       | SO_SAT    |
+---------------+------------+---------+-----------+
1 row in set (0.00 sec)
";
    let report = with(&[("CRM8.SATELLITE.csv", boxed)]);
    assert_eq!(requirement(&report, "satellite").verdict, Verdict::Fail);
    let input = report
        .inputs
        .iter()
        .find(|input| input.table == Some("satellite"));
    let input = input.expect("it is read");
    assert_eq!((input.rows, input.used), (1, 1), "{:?}", input.set_aside);
    let drawn = "┌──────────────┬────────────┐\n│ SATELLITE_ID │ CONTACT_ID │\n└──────────────┴────────────┘\n";
    let report = with(&[("CRM8.SATELLITE.csv", drawn)]);
    assert_unknown(&report, &["satellite"], "cannot be read");
    assert!(notes(&report, "CRM8.SATELLITE.csv").contains("CSV"));
}

#[test]
fn logins_that_became_dates_and_line_breaks_that_became_signs_are_named() {
    let report = ready(
        |exports| {
            let users = table(exports, "associate");
            let name = column(users, "name");
            users.rows[2][name] = "2026-03-01".to_owned();
            users.rows[3][name] = "01-Sep".to_owned();
        },
        no_files,
    );
    let text = notes(&report, "CRM8.ASSOCIATE.csv");
    assert!(
        text.contains("2 logins are dates, the first in row 3"),
        "{text}"
    );
    let report = ready(
        |exports| {
            let emails = table(exports, "email");
            let address = column(emails, "email_address");
            emails.rows[2][address].push('¶');
        },
        no_files,
    );
    let text = notes(&report, "CRM8.EMAIL.csv");
    assert!(text.contains("1 address contains `¶`, in row 3"), "{text}");
}

/// Removes the line end at the end of every file in a folder.
fn remove_all_line_ends(folder: &Path) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        remove_line_end(&entry.expect("an entry").path());
    }
}

/// Removes the line end at the end of a file.
fn remove_line_end(path: &Path) {
    let text = std::fs::read_to_string(path).expect("UTF-8");
    std::fs::write(path, text.trim_end_matches('\n')).expect("a place to write");
}

#[test]
fn one_file_without_a_line_end_is_a_doubt() {
    for (file, requirement) in [
        ("CRM8.PERSON.csv", "administrator"),
        ("CRM8.EMAIL.csv", "duplicate-email"),
        ("CRM8.USERROLELINK.csv", "administrator"),
        ("CRM8.LICENSEASSOCLINK.csv", "licence"),
        ("CRM8.ROLE.csv", "administrator"),
    ] {
        let report = ready(|_| (), |folder| remove_line_end(&folder.join(file)));
        assert_unknown(&report, &[requirement], "ends without a line break");
        let inputs = report.inputs.iter();
        let lost: u64 = inputs.map(InputReport::set_aside_rows).sum();
        assert_eq!(lost, 0, "no row is damaged");
    }
    // `sequence` shows that the last user is in the file.
    let users = |folder: &Path| remove_line_end(&folder.join("CRM8.ASSOCIATE.csv"));
    assert_ready(&ready(|_| (), users));
}

#[test]
fn a_tool_that_never_writes_the_last_line_end_causes_no_doubt() {
    assert_ready(&ready(|_| (), remove_all_line_ends));
}

#[test]
fn a_header_that_is_cut_off_is_a_doubt_whatever_the_tool_writes() {
    let cut = |folder: &Path| {
        let path = folder.join("CRM8.TRAVELLER.csv");
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        std::fs::write(&path, &text[..text.trim_end().len() - 2]).expect("a place to write");
    };
    let report = ready(|_| (), cut);
    assert_unknown(&report, &["travel"], "ends within its header");
    let all = |folder: &Path| {
        cut(folder);
        remove_all_line_ends(folder);
    };
    let report = ready(|_| (), all);
    assert_unknown(&report, &["travel"], "ends within its header");
}

#[test]
fn files_of_other_tools_are_not_compared() {
    let other_tool = |folder: &Path| {
        let path = folder.join("CRM8.USERROLELINK.csv");
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        let text = text.trim_end().replace(',', ";").replace('\n', "\r\n");
        std::fs::write(&path, text).expect("a place to write");
    };
    assert_ready(&ready(|_| (), other_tool));
}
