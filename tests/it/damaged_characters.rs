//! Tests that verdicts are `unknown` if the export damaged letters or lost rows.

use analyze::model::finding::{Finding, Severity};
use analyze::model::verdict::Verdict;
use analyze::report::Report;

use crate::support::exports::{Exports, Rows};
use crate::support::findings::{assert_unknown, requirement};
use crate::support::ready_customer::{column, no_files, ready, table};

/// Changes the user name and the first address of the user with this index.
fn readdress(exports: &mut Exports, user: usize, address: &str) {
    let users = table(exports, "associate");
    let (name, person) = (column(users, "userName"), column(users, "person_id"));
    address.clone_into(&mut users.rows[user][name]);
    let person = users.rows[user][person].clone();
    let emails = table(exports, "email");
    let (owner, value) = (column(emails, "person_id"), column(emails, "email_address"));
    let row = emails.rows.iter_mut().find(|row| row[owner] == person);
    address.clone_into(&mut row.expect("the user has an address")[value]);
}

/// Replaces every character that is not ASCII with `?`, as Windows PowerShell 5.1 does by default when it writes a
/// file.
fn write_ascii(exports: &mut Exports) {
    for table in &mut exports.tables {
        for cell in table.rows.iter_mut().flatten() {
            *cell = cell.replace(|c: char| !c.is_ascii(), "?");
        }
    }
}

fn findings_of<'r>(report: &'r Report, rule: &str) -> Vec<&'r Finding> {
    let findings = report.findings.iter().map(|entry| &entry.finding);
    findings.filter(|finding| finding.rule.id == rule).collect()
}

fn assert_blamed_on_the_export(report: &Report, words: &str, remedy: &str) {
    let reason = "characters damaged by the export: CRM8.ASSOCIATE.csv row";
    assert_unknown(report, &["duplicate-email", "valid-email"], reason);
    let garbled = findings_of(report, "garbled-address");
    assert!(!garbled.is_empty());
    for finding in garbled {
        assert_eq!(finding.severity, Severity::Review);
        assert!(
            finding.message.english().contains(words),
            "{}",
            finding.message.english()
        );
        assert!(
            finding.action.english().contains("The export is damaged"),
            "{}",
            finding.action.english()
        );
        assert!(
            finding.action.english().contains(remedy),
            "{}",
            finding.action.english()
        );
        assert_eq!(finding.suggestion, None, "the lost letter is unknown");
    }
    let others: Vec<&str> = report
        .findings
        .iter()
        .filter(|entry| entry.finding.severity != Severity::Info)
        .map(|entry| entry.finding.rule.id)
        .filter(|rule| *rule != "garbled-address")
        .collect();
    assert_eq!(others, Vec::<&str>::new(), "no fault of the user's");
}

#[test]
fn question_marks_for_letters_are_damage_of_the_export() {
    for address in ["p?r@tallmyra-instrument.se", "andr?@tallmyra-instrument.se"] {
        let report = ready(
            |exports| {
                readdress(exports, 2, address);
                write_ascii(exports);
            },
            no_files,
        );
        assert_blamed_on_the_export(&report, "`?` replaces them", "-Encoding UTF8");
    }
}

#[test]
fn garbled_addresses_are_not_duplicates() {
    // Because of the damage, the names Pär and Pør are both written as `p?r`.
    let report = ready(
        |exports| {
            readdress(exports, 2, "p?r@tallmyra-instrument.se");
            readdress(exports, 3, "p?r@tallmyra-instrument.se");
            write_ascii(exports);
        },
        no_files,
    );
    assert_blamed_on_the_export(&report, "`?` replaces them", "-Encoding UTF8");
}

#[test]
fn letters_in_a_wrong_encoding_are_damage_of_the_export() {
    let report = ready(
        |exports| readdress(exports, 2, "pÃ¥l@tallmyra-instrument.se"),
        no_files,
    );
    assert_blamed_on_the_export(&report, "wrong encoding", "as UTF-8");
}

#[test]
fn a_question_mark_in_an_undamaged_export_is_a_fault_of_the_address() {
    let mark = |folder: &std::path::Path| {
        for name in ["CRM8.ASSOCIATE.csv", "CRM8.EMAIL.csv"] {
            let path = folder.join(name);
            let text = std::fs::read_to_string(&path).expect("it was written");
            std::fs::write(&path, format!("\u{feff}{text}")).expect("a place to write");
        }
    };
    let report = ready(
        |exports| {
            readdress(exports, 2, "p?r@tallmyra-instrument.se");
            write_ascii(exports);
        },
        mark,
    );
    assert_eq!(findings_of(&report, "garbled-address").len(), 0);
    for id in ["duplicate-email", "valid-email"] {
        let reason = &requirement(&report, id).english_reason();
        assert!(!reason.contains("damaged by the export"), "{reason}");
    }
}

#[test]
fn a_garbled_name_is_reported_as_damage_of_the_export() {
    let report = ready(
        |exports| {
            readdress(exports, 2, "not an address");
            let users = table(exports, "associate");
            let person = users.rows[2][column(users, "person_id")].clone();
            let persons = table(exports, "person");
            let (id, first) = (column(persons, "person_id"), column(persons, "firstname"));
            let row = persons.rows.iter_mut().find(|row| row[id] == person);
            "Jörgen".clone_into(&mut row.expect("a person")[first]);
            write_ascii(exports);
        },
        no_files,
    );
    let malformed = findings_of(&report, "malformed-address");
    assert!(!malformed.is_empty());
    for finding in malformed {
        assert_eq!(
            finding.severity,
            Severity::Fail,
            "the address itself is known"
        );
        assert!(
            finding
                .message
                .english()
                .contains("The name of the user lost letters in the export"),
            "{}",
            finding.message.english()
        );
    }
}

/// Removes the last cell of every `nth` record, and returns the indices of these rows.
fn shorten_each(rows: &mut Rows, nth: usize) -> Vec<usize> {
    let damaged: Vec<usize> = (1..rows.rows.len()).filter(|row| row % nth == 0).collect();
    for row in &damaged {
        rows.rows[*row].pop();
    }
    damaged
}

#[test]
fn rows_set_aside_turn_a_pass_into_unknown_and_are_named() {
    let mut damaged = Vec::new();
    let report = ready(
        |exports| damaged = shorten_each(table(exports, "email"), 5),
        no_files,
    );
    assert_eq!(damaged, [5, 10]);
    let valid = requirement(&report, "valid-email");
    assert_eq!(valid.verdict, Verdict::Unknown);
    let rows = "lost 2 rows: CRM8.EMAIL.csv rows 6 and 11";
    assert!(
        valid.english_reason().contains(rows),
        "{}",
        valid.english_reason()
    );
}

#[test]
fn a_table_that_lost_more_than_a_third_of_its_rows_is_not_used() {
    let report = ready(
        |exports| {
            readdress(exports, 3, "not an address");
            shorten_each(table(exports, "associate"), 2);
        },
        no_files,
    );
    for id in ["duplicate-email", "valid-email", "administrator"] {
        let requirement = requirement(&report, id);
        assert_eq!(requirement.verdict, Verdict::Unknown, "{id}");
        let why = "more than one in 3";
        assert!(
            requirement.english_reason().contains(why),
            "{id}: {}",
            requirement.english_reason()
        );
    }
    assert_eq!(findings_of(&report, "malformed-address").len(), 0);
    let users = report
        .inputs
        .iter()
        .find(|input| input.table == Some("associate"))
        .expect("the users");
    assert!(
        users
            .notes
            .iter()
            .any(|note| note.english().contains("is not used"))
    );
    assert!(users.balances());
}
