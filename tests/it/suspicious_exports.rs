//! Tests of exports that look complete but are not. The requirements that need the data of such exports must not pass.

use std::path::Path;

use analyze::model::finding::Severity;
use analyze::model::verdict::{Overall, Verdict};

use crate::support::exports::{Exports, Rows, testdata, write_csv};
use crate::support::findings::{assert_unknown, requirement};
use crate::support::ready_customer::{column, no_files, ready, table};

/// Removes a table from the exports so that another file can replace it.
fn drop_table(exports: &mut Exports, name: &str) {
    let before = exports.tables.len();
    let is_it = |table: &Rows| table.name.to_lowercase().rsplit('.').next() == Some(name);
    exports.tables.retain(|table| !is_it(table));
    assert_eq!(
        exports.tables.len() + 1,
        before,
        "ready has this table once"
    );
}

/// Copies an export from `testdata/ready` to a folder. The copy is truncated within a row.
fn cut_off(folder: &Path, file: &str) {
    let path = folder.join(file);
    let bytes = std::fs::read(testdata("ready").join(file)).expect("an export");
    std::fs::write(path, &bytes[..bytes.len() * 2 / 3]).expect("a place to write");
}

#[test]
fn a_missing_user_is_noticed_by_the_role_link() {
    let report = ready(
        |exports| {
            table(exports, "associate").rows.pop();
        },
        no_files,
    );
    assert_unknown(
        &report,
        &["duplicate-email", "licence", "valid-email"],
        "above the highest one in this table",
    );
}

#[test]
fn a_travel_copy_without_its_mark_leaves_travel_unknown() {
    for change in 0..3 {
        let report = ready(
            |exports| match change {
                0 => exports
                    .tables
                    .retain(|t| !t.name.to_lowercase().ends_with("travelcurrent")),
                1 => table(exports, "travelcurrent").rows.truncate(1),
                _ => {
                    let current = table(exports, "travelcurrent");
                    let level = column(current, "systemlevel");
                    current.rows[1][level] = "x".to_owned();
                }
            },
            no_files,
        );
        assert_unknown(&report, &["travel", "satellite"], "travelcurrent");
    }
}

#[test]
fn exports_of_two_databases_make_everything_unknown() {
    let report = ready(
        |exports| {
            let company = table(exports, "company");
            let mut other = company.rows[1].clone();
            let (id, owner) = (
                column(company, "company_id"),
                column(company, "ownerContactName"),
            );
            other[id] = "2".to_owned();
            other[owner] = "Annat AB".to_owned();
            company.rows.push(other);
        },
        no_files,
    );
    for requirement in &report.requirements {
        assert!(
            requirement
                .english_reason()
                .contains("several databases are mixed"),
            "{}",
            requirement.english_reason()
        );
    }
    assert_eq!(report.overall, Overall::Undecided);
}

#[test]
fn a_truncated_header_is_not_an_empty_table() {
    for end in ["GENERATE", "GENERATEDTIME", "GENERATEDTIME\""] {
        let report = ready(
            |exports| {
                exports
                    .tables
                    .retain(|t| !t.name.to_lowercase().ends_with("traveller"));
            },
            |folder| {
                let text = format!("\"TRAVELLER_ID\",\"TRAVEL_ID\",\"AREA_ID\",\"{end}");
                std::fs::write(folder.join("CRM8.TRAVELLER.csv"), text).expect("a place to write");
            },
        );
        assert_eq!(
            requirement(&report, "travel").verdict,
            Verdict::Unknown,
            "{end}"
        );
        assert_ne!(report.overall, Overall::Ready, "{end}");
    }
}

#[test]
fn a_partial_users_list_does_not_replace_the_table() {
    let list = |folder: &Path| {
        let row = |cells: &[&str]| {
            cells
                .iter()
                .map(|cell| (*cell).to_owned())
                .collect::<Vec<_>>()
        };
        let rows = [
            row(&["User ID", "First name", "Last name", "User plan", "E-mail"]),
            row(&["AHE", "A", "H", "Sales Premium", "ahe@tallmyra.se"]),
        ];
        write_csv(&folder.join("users.csv"), &rows);
    };
    let report = ready(
        |exports| {
            drop_table(exports, "licenseassoclink");
        },
        list,
    );
    assert_unknown(&report, &["licence"], "does not contain");
    assert!(
        report
            .findings
            .iter()
            .all(|each| each.finding.severity == Severity::Info),
        "no user is reported without a licence"
    );
}

#[test]
fn unreadable_files_are_reported() {
    let report = ready(
        |_| {},
        |folder| {
            std::fs::write(folder.join("export2.zip"), b"PK\x03\x04 cut off")
                .expect("a place to write");
        },
    );
    assert_eq!(report.overall, Overall::ReadyWithReviews);
    for requirement in &report.requirements {
        assert!(
            requirement.english_reason().contains("export2.zip"),
            "{}",
            requirement.english_reason()
        );
    }
    let picture = ready(
        |_| {},
        |folder| {
            std::fs::write(folder.join("logo.png"), b"\x89PNG\r\n\x1a\n")
                .expect("a place to write");
        },
    );
    assert_eq!(
        picture.overall,
        Overall::Ready,
        "a picture contains no table"
    );
}

#[test]
fn addresses_in_an_uncertain_encoding_are_unknown() {
    let report = ready(
        |exports| {
            drop_table(exports, "email");
        },
        |folder| {
            let exports = Exports::read(&testdata("ready"));
            let email = exports
                .tables
                .iter()
                .find(|t| t.name.to_lowercase().ends_with(".email"));
            let mut bytes = Vec::new();
            for (number, row) in (0..).zip(&email.expect("the addresses").rows) {
                let mut line = row.join(",").into_bytes();
                if number == 1 {
                    // The letter before the `@` becomes the byte 0x9B. The code page is unknown, so the byte could
                    // be `ø` or another letter.
                    let at = line
                        .iter()
                        .position(|byte| *byte == b'@')
                        .expect("an address");
                    line[at - 1] = 0x9b;
                }
                bytes.extend(line);
                bytes.extend(b"\r\n");
            }
            std::fs::write(folder.join("CRM8.EMAIL.csv"), bytes).expect("a place to write");
        },
    );
    assert_ne!(
        requirement(&report, "duplicate-email").verdict,
        Verdict::Pass
    );
    assert_ne!(requirement(&report, "valid-email").verdict, Verdict::Pass);
}

#[test]
fn a_thousands_separator_is_not_a_decimal_point() {
    let report = ready(
        |exports| {
            let users = table(exports, "associate");
            let person = column(users, "person_id");
            users.rows[1][person] = "1.000".to_owned();
        },
        no_files,
    );
    let users = report
        .inputs
        .iter()
        .find(|input| input.table == Some("associate"));
    assert_eq!(users.expect("the users").set_aside_rows(), 1);
    assert_ne!(report.overall, Overall::Ready);
}

#[test]
fn a_secret_is_never_quoted() {
    let report = ready(
        |exports| {
            let accounts = table(exports, "ejuser");
            let id = column(accounts, "id");
            accounts.rows[0].push("PASSWORD".to_owned());
            for row in accounts.rows.iter_mut().skip(1) {
                row.push("hunter2".to_owned());
            }
            accounts.rows[1][id] = "x".to_owned();
        },
        no_files,
    );
    let mut bytes = Vec::new();
    let format = analyze::output::Format::by_name("json").expect("a known form");
    (format.write)(&report, &analyze::output::View::default(), &mut bytes).expect("memory");
    let text = String::from_utf8(bytes).expect("text");
    assert!(!text.contains("hunter2"));
    let accounts = report
        .inputs
        .iter()
        .find(|input| input.table == Some("ejuser"))
        .expect("sent");
    assert_eq!(accounts.set_aside.len(), 1);
    assert!(!accounts.set_aside[0].excerpt.contains("hunter2"));
}

#[test]
fn roles_without_administrator_rights_prove_nothing() {
    let report = ready(
        |exports| {
            let rights = table(exports, "functionright");
            let name = column(rights, "name");
            rights.rows.retain(|row| !row[name].starts_with("admin-"));
        },
        no_files,
    );
    // The name of a role suggests an administrator. The verdict is `review`, because the name of a role proves nothing.
    let administrator = requirement(&report, "administrator");
    assert_eq!(
        administrator.verdict,
        Verdict::Review,
        "{}",
        administrator.english_reason()
    );
    assert!(
        administrator.english_reason().contains("admin-all"),
        "{}",
        administrator.english_reason()
    );
}

#[test]
fn a_quoted_null_is_not_a_number() {
    let report = ready(
        |exports| {
            let users = table(exports, "associate");
            let account = column(users, "ejuserId");
            users.rows[1][account] = "NULL".to_owned();
        },
        |folder| {
            let path = folder.join("CRM8.ASSOCIATE.csv");
            let text = std::fs::read_to_string(&path).expect("it was written");
            std::fs::write(&path, text.replace(",NULL", ",\"NULL\"")).expect("a place to write");
        },
    );
    let users = report
        .inputs
        .iter()
        .find(|input| input.table == Some("associate"));
    assert_eq!(users.expect("the users").set_aside_rows(), 0);
}

#[test]
fn a_run_with_selected_requirements_is_not_ready() {
    let report = crate::support::exports::report_with(&analyze::cli::options::Options {
        inputs: vec![testdata("ready")],
        selection: analyze::rules::Selection::of(vec!["travel".to_owned()]).expect("a known name"),
        ..analyze::cli::options::Options::default()
    });
    assert_eq!(requirement(&report, "travel").verdict, Verdict::Pass);
    assert_eq!(report.overall, Overall::Undecided);
}

#[test]
fn addresses_in_truncated_rows_are_missing_for_their_users() {
    let report = ready(
        |exports| {
            for table in &mut exports.tables {
                if table.name.to_lowercase().ends_with(".email") {
                    table.rows.truncate(8);
                }
            }
        },
        |_| {},
    );
    assert_unknown(
        &report,
        &["duplicate-email", "valid-email"],
        "it has no row for",
    );
}

#[test]
fn a_row_swallowed_by_a_stray_quote_is_reported() {
    let report = ready(
        |exports| {
            drop_table(exports, "licenseassoclink");
        },
        |folder| {
            let path = testdata("ready/CRM8.LICENSEASSOCLINK.csv");
            let sound = std::fs::read_to_string(path).expect("an export");
            let damaged = sound.replace("11,4,15\r\n12,", "\"\r\n11,4,15\r\n12\",");
            assert_ne!(sound, damaged);
            std::fs::write(folder.join("LICENSEASSOCLINK.csv"), damaged).expect("a place to write");
        },
    );
    let licence = requirement(&report, "licence");
    assert_eq!(
        licence.verdict,
        Verdict::Unknown,
        "{}",
        licence.english_reason()
    );
    let input = report
        .inputs
        .iter()
        .find(|input| input.table == Some("LicenseAssocLink"));
    let aside = &input.expect("it was sent").set_aside;
    assert!(
        aside[0].detail.english().contains("stray quotation mark"),
        "{aside:?}"
    );
}

#[test]
fn nothing_is_missing_because_of_a_truncated_list() {
    let cut = |name: &str, file: &str| {
        ready(
            |exports| drop_table(exports, name),
            |folder| cut_off(folder, file),
        )
    };
    let report = cut("all_tables", "ALL_TABLES.csv");
    let model = requirement(&report, "database-model");
    assert_eq!(
        model.verdict,
        Verdict::Unknown,
        "{}",
        model.english_reason()
    );
    assert!(
        model.english_reason().contains("lost 1 row"),
        "{}",
        model.english_reason()
    );

    let report = cut("modulelicense", "CRM8.MODULELICENSE.csv");
    let service = requirement(&report, "customer-service");
    assert_ne!(
        service.verdict,
        Verdict::NotApplicable,
        "{}",
        service.english_reason()
    );
}
