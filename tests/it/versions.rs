//! Tests that the installed version can be derived from each source of evidence.

use std::path::Path;

use analyze::cli::options::Options;
use analyze::customer::ConsultantInput;
use analyze::model::verdict::Verdict;
use analyze::report::RequirementReport;
use analyze::schema::Release;

use crate::support::exports::{Exports, Rows, report_with, testdata};

/// Evidence of the installed version, added to the data of the ready customer after all other evidence was removed.
struct Sent {
    /// A column of `company` that proves a release.
    column: Option<&'static str>,
    /// The values of `config.version`. If the list is empty, the table `config` is missing.
    service: &'static [&'static str],
    consultant: Option<&'static str>,
}

const NOTHING: Sent = Sent {
    column: None,
    service: &[],
    consultant: None,
};

/// Columns that were introduced in 7.0 or later. The tests remove them, because each would prove that the release is
/// 7.0 or later.
const NEWER: [&str; 7] = [
    "serialno",
    "ejuserid",
    "username",
    "bouncecount",
    "moduleversion",
    "deleteddate",
    "activeerplinks",
];

fn without_proofs(exports: &mut Exports) {
    let dictionary = analyze::schema::Dictionary::built_in();
    exports.tables.retain(|table| {
        let kinds = dictionary.tables_in_name(&table.name);
        let always =
            |kind: &analyze::model::table::TableKind| dictionary.table(*kind).since.is_none();
        kinds.iter().all(always)
            && !table.name.contains("COLUMNS")
            && !table.name.ends_with("CONFIG")
            && !table.name.ends_with("EXTRA_MENUS")
    });
    for table in &mut exports.tables {
        let newer = |header: &String| NEWER.contains(&header.to_lowercase().as_str());
        let columns: Vec<usize> = (0..table.rows[0].len())
            .filter(|column| newer(&table.rows[0][*column]))
            .collect();
        for column in columns.into_iter().rev() {
            for row in &mut table.rows {
                row.remove(column);
            }
        }
    }
}

fn version(sent: &Sent) -> RequirementReport {
    let folder = tempfile::tempdir().expect("a folder");
    let mut exports = Exports::read(&testdata("ready"));
    without_proofs(&mut exports);
    for table in &mut exports.tables {
        if let (true, Some(column)) = (table.name.ends_with("COMPANY"), sent.column) {
            table.rows[0].push(column.to_owned());
            table.rows[1].push("12345".to_owned());
        }
    }
    exports.write_csv(folder.path());
    write_config(folder.path(), sent.service);
    let report = report_with(&Options {
        inputs: vec![folder.path().to_owned()],
        consultant: ConsultantInput {
            onsite_version: sent
                .consultant
                .map(|text| Release::parse(text).expect("a version")),
            ..ConsultantInput::default()
        },
        ..Options::default()
    });
    let mut requirements = report.requirements.into_iter();
    requirements
        .find(|each| each.id == "version")
        .expect("it is judged")
}

fn write_config(folder: &Path, versions: &[&str]) {
    if versions.is_empty() {
        return;
    }
    let rows: Vec<String> = versions
        .iter()
        .map(|version| format!("{version},,\n"))
        .collect();
    let text = format!("version,default_mail,admin_mail\n{}", rows.concat());
    std::fs::write(folder.join("config.csv"), text).expect("a place to write");
}

#[test]
fn contradicting_evidence_of_the_version_is_unknown() {
    use Verdict::{Fail, Pass, Unknown};
    let service = |service| Sent { service, ..NOTHING };
    let cases: [(Sent, Verdict, &[&str]); 11] = [
        (
            NOTHING,
            Unknown,
            &["nothing in the exports proves the version"],
        ),
        // Values of `config.version`: two valid versions, a version that is too old, and values that are not versions.
        (service(&["8.5"]), Pass, &["Version 8.5", "config.version"]),
        (service(&["7.1.4507.a"]), Pass, &["Version 7.1"]),
        (service(&["7.0 SR3"]), Fail, &["version-too-old"]),
        (
            service(&["7.10"]),
            Unknown,
            &["`7.10`, which is not a release"],
        ),
        (
            service(&["Rainbow"]),
            Unknown,
            &["`Rainbow`, which is not a release"],
        ),
        (
            service(&["7.0", "8.5"]),
            Unknown,
            &["7.0, according to", "and 8.5"],
        ),
        (
            Sent {
                service: &["7.0"],
                consultant: Some("8.5"),
                ..NOTHING
            },
            Unknown,
            &["7.0, according to", "and 8.5, as entered"],
        ),
        (
            Sent {
                service: &["8.5"],
                column: Some("keyCode"),
                ..NOTHING
            },
            Unknown,
            &["column company.keyCode", "and 8.5"],
        ),
        (
            Sent {
                service: &["8.4"],
                consultant: Some("8.5"),
                ..NOTHING
            },
            Pass,
            &["Version 8.5, as entered"],
        ),
        (
            Sent {
                service: &["6.2"],
                column: Some("keyCode"),
                ..NOTHING
            },
            Fail,
            &["version-too-old"],
        ),
    ];
    for (sent, verdict, words) in cases {
        let found = version(&sent);
        let said = format!(
            "{:?} {:?}: {}",
            sent.service,
            sent.consultant,
            found.english_reason()
        );
        assert_eq!(found.verdict, verdict, "{said}");
        for word in words {
            assert!(found.english_reason().contains(word), "{said}: no {word}");
        }
    }
}

#[test]
fn a_newer_schema_overrides_the_service_version() {
    let folder = tempfile::tempdir().expect("a folder");
    let exports = Exports::read(&testdata("ready")).without("CRM8.CONFIG");
    exports.write_csv(folder.path());
    let version = |service| {
        write_config(folder.path(), &[service]);
        let report = crate::support::exports::report(folder.path());
        let mut requirements = report.requirements.into_iter();
        requirements
            .find(|each| each.id == "version")
            .expect("it is judged")
    };
    let older = version("8.0");
    assert_eq!(older.verdict, Verdict::Pass, "both can be migrated");
    assert!(
        older
            .english_reason()
            .contains("Another source differs: 8.0"),
        "{}",
        older.english_reason()
    );
    let too_old = version("7.0");
    assert_eq!(too_old.verdict, Verdict::Unknown);
    assert!(
        too_old
            .english_reason()
            .contains("the table Webhook exists only after 8.1"),
        "{}",
        too_old.english_reason()
    );
}

#[test]
fn a_column_list_without_user_names_proves_an_old_version() {
    // Removes the column `USERNAME` of the users. From the database's list of columns, removes every row with a cell
    // that is equal to `gone`. Returns the verdict of `duplicate-email`.
    let duplicates = |gone: &str| {
        let folder = tempfile::tempdir().expect("a folder");
        let mut exports = Exports::read(&testdata("ready"));
        let named = |name: &'static str| move |table: &&mut Rows| table.name == name;
        let users = exports.tables.iter_mut().find(named("CRM8.ASSOCIATE"));
        let header = &users.expect("it was sent").rows[0];
        let column = header.iter().position(|each| each == "USERNAME");
        exports = exports.without_column("CRM8.ASSOCIATE", column.expect("it was sent"));
        let list = exports.tables.iter_mut().find(named("ALL_TAB_COLUMNS"));
        let rows = &mut list.expect("it was sent").rows;
        rows.retain(|row| !row.iter().any(|cell| cell == gone));
        exports.write_csv(folder.path());
        let report = crate::support::exports::report(folder.path());
        crate::support::findings::verdict(&report, "duplicate-email")
    };
    assert_eq!(duplicates(""), Verdict::Unknown, "the list has the column");
    assert_eq!(duplicates("USERNAME"), Verdict::Pass, "there is none");
    assert_eq!(
        duplicates("ASSOCIATE"),
        Verdict::Unknown,
        "it does not speak of users"
    );
}
