//! Tests of documents that might be lost in the migration. The exports of documents and appointments are complete,
//! incomplete or damaged.

use analyze::model::verdict::Verdict;
use analyze::report::Report;

use crate::support::findings::{of_rule, verdict};
use crate::support::ready_customer::ready_with;

fn keys(report: &Report, rule: &str) -> Vec<String> {
    let entries = of_rule(report, rule);
    let keys = entries.iter().map(|entry| &entry.finding.subject.key);
    keys.cloned().collect()
}

const RULES: [&str; 3] = [
    "document-without-name",
    "document-without-appointment",
    "document-without-owner",
];

/// The table `sequence` for these tests. It has no row for `document`, because the next id in `testdata/ready` does not
/// match the documents here.
const SEQUENCE: &str = "ID,NEXT_ID,TABLENAME,TABLENUMBER\n12,17,ASSOCIATE,2\n";

/// Returns the report on the customer in `testdata/ready` with these documents and appointments. The unchanged customer
/// meets all requirements.
fn with(documents: &str, appointments: &str) -> Report {
    let folder = tempfile::tempdir().expect("a folder");
    let documents = format!("DOCUMENT_ID,NAME,HEADER,APPOINTMENT_ID\n{documents}");
    let appointments = format!("APPOINTMENT_ID,ASSOCIATE_ID,DOCUMENT_ID\n{appointments}");
    let files = [
        ("CRM8.DOCUMENT.csv", documents.as_str()),
        ("CRM8.APPOINTMENT.csv", appointments.as_str()),
        ("CRM8.SEQUENCE.csv", SEQUENCE),
    ];
    ready_with(folder.path(), &files)
}

/// Asserts that a rule has no findings, and that the verdict of its requirement, `documents`, is `review` because data
/// is missing.
fn assert_accuses_nobody(report: &Report, rule: &str) {
    assert_eq!(keys(report, rule), Vec::<String>::new());
    assert_eq!(
        verdict(report, "documents"),
        Verdict::Review,
        "never a pass"
    );
}

#[test]
fn complete_exports_of_documents_are_joined_with_appointments() {
    let report = with(
        "1,a.docx,A,11\n2,,B,12\n3,c.docx,C,13\n4,d.docx,D,14\n5,e.docx,E,0\n6,,F,13\n",
        "11,2,1\n12,2,2\n13,9999,3\n15,7,0\n",
    );
    let [name, appointment, owner] = RULES.map(|rule| keys(&report, rule));
    assert_eq!(name, ["document 2", "document 6"]);
    assert_eq!(appointment, ["document 4", "document 5"]);
    assert_eq!(owner, ["document 3", "document 6"]);
    let all = report
        .requirements
        .iter()
        .find(|each| each.id == "documents");
    assert_eq!(
        all.expect("it is reported").checked,
        6,
        "those in order too"
    );
}

#[test]
fn documents_without_faults_pass_and_are_counted() {
    let report = with("1,a.docx,A,11\n2,b.docx,B,12\n", "11,2,1\n12,2,2\n");
    assert_eq!(verdict(&report, "documents"), Verdict::Pass);
    let documents = report
        .inputs
        .iter()
        .find(|input| input.table == Some("document"));
    let documents = documents.expect("it is accounted for");
    assert_eq!(
        (documents.rows, documents.used),
        (2, 2),
        "the row was read and then dropped"
    );
}

#[test]
fn appointments_missing_for_most_documents_are_incomplete() {
    let lines = |ids: std::ops::RangeInclusive<i32>, line: fn(i32) -> String| -> String {
        ids.map(line).collect::<Vec<_>>().concat()
    };
    let documents = lines(1..=40, |id| format!("{id},{id}.docx,A,{}\n", id + 100));
    let few = lines(1..=10, |id| format!("{},2,{id}\n", id + 100));
    let report = with(&documents, &few);
    for rule in RULES {
        assert_eq!(keys(&report, rule), Vec::<String>::new(), "{rule}");
    }
    assert_eq!(
        verdict(&report, "documents"),
        Verdict::Review,
        "never a pass"
    );
}

#[test]
fn users_missing_for_most_documents_are_incomplete() {
    let lines = |line: fn(i32) -> String| (1..=40).map(line).collect::<Vec<_>>().concat();
    let documents = lines(|id| format!("{id},{id}.docx,A,{}\n", id + 100));
    let report = with(&documents, &lines(|id| format!("{},777,{id}\n", id + 100)));
    assert_accuses_nobody(&report, "document-without-owner");
}

#[test]
fn a_damaged_list_of_appointments_gives_no_findings() {
    let report = with(
        "1,a.docx,A,11\n2,b.docx,B,12\n",
        "11,2,1\nx12,2,2\n13,2,0\n14,2,0\n",
    );
    assert_accuses_nobody(&report, "document-without-appointment");
}

#[test]
fn documents_without_the_appointment_table_are_unknown() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = [
        (
            "CRM8.DOCUMENT.csv",
            "DOCUMENT_ID,NAME,HEADER,APPOINTMENT_ID\n1,a.docx,A,11\n",
        ),
        ("CRM8.SEQUENCE.csv", SEQUENCE),
    ];
    let report = ready_with(folder.path(), &files);
    assert_eq!(
        verdict(&report, "documents"),
        Verdict::Review,
        "never a pass"
    );
}
