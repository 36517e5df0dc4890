//! Tests of `analyze addresses` from exports to findings.

use std::collections::HashSet;
use std::path::Path;

use super::report;
use crate::model::verdict::{Overall, Verdict};
use crate::report::{Report, ReportedFinding};
use crate::schema::Dictionary;

fn read(files: &[(&str, &str)], columns: &[&str]) -> Report {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        write(&folder.path().join(name), text);
    }
    let dictionary = Dictionary::built_in();
    let paths = [folder.path().to_owned()];
    let inputs = crate::ingest::open(&paths, &dictionary, &[]).expect("a folder");
    let columns: Vec<String> = columns.iter().map(|column| (*column).to_owned()).collect();
    report(inputs, &dictionary, &columns, |_| {}).expect("a report")
}

#[allow(clippy::disallowed_methods, reason = "tests write their own files")]
fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("a file");
}

fn email(rows: &[(u32, &str)]) -> String {
    let mut text = "email_id;person_id;type;email_address\n".to_owned();
    for (id, address) in rows {
        text.push_str(&format!("{id};{};0;{address}\n", id + 100));
    }
    text
}

/// Returns the rule, record, row and message of each finding.
fn findings(report: &Report) -> Vec<String> {
    let line = |entry: &ReportedFinding| {
        let finding = &entry.finding;
        format!(
            "{} {} row {}: {}",
            finding.rule.id,
            finding.subject.key,
            finding.locations[0].row,
            finding.message.english()
        )
    };
    report.entries().map(|entry| line(&entry)).collect()
}

fn verdicts(report: &Report) -> Vec<Verdict> {
    report
        .requirements
        .iter()
        .map(|each| each.verdict)
        .collect()
}

#[test]
fn defects_and_complete_groups_are_reported() {
    let text = email(&[
        (1, "ola@firma.no"),
        (2, "Ola@Firma.no"),
        (3, "mailto:kari@firma.no"),
        (4, "per@firma.con"),
        (5, "per+crm@firma.no"),
        (6, "per@firma.no"),
        (7, " ola@firma.no"),
        (8, "post@firma.no"),
        (9, "оla@firma.no"),
        (10, "n/a"),
    ]);
    let report = read(&[("Email.csv", &text)], &[]);
    assert_eq!(
        findings(&report),
        [
            "malformed-address Email 3 row 4: Prefix such as mailto: before the address.",
            "malformed-address Email 9 row 10: Microsoft and Google do not accept о (a Cyrillic letter that looks like the Latin letter o) before the @ (at the start).",
            "unroutable-domain Email 4 row 5: The domain ending .con does not exist.",
            "same-address Email 1 row 2: Same address as Email 2, Email 7.",
            "same-address Email 2 row 3: Same address as Email 1, Email 7.",
            "same-address Email 7 row 8: Same address as Email 1, Email 2.",
            "alias-address Email 5 row 6: Reaches the same mailbox as the address of Email 6.",
            "alias-address Email 6 row 7: Reaches the same mailbox as the address of Email 5.",
            "look-alike-address Email 1 row 2: Looks like the address of Email 2, Email 9, Email 7.",
            "look-alike-address Email 2 row 3: Looks like the address of Email 1, Email 9, Email 7.",
            "look-alike-address Email 9 row 10: Looks like the address of Email 1, Email 2, Email 7.",
            "look-alike-address Email 7 row 8: Looks like the address of Email 1, Email 2, Email 9.",
        ]
    );
    assert_eq!(verdicts(&report), [Verdict::Fail, Verdict::Review]);
    assert_eq!(report.requirements[0].checked, 10);
    assert_eq!(
        (report.requirements[0].fails, report.requirements[0].reviews),
        (2, 1)
    );
    assert_eq!(report.inputs[0].used, 10);
}

#[test]
fn a_clean_list_passes_but_readiness_stays_undecided() {
    let text = email(&[(1, "ola@firma.no"), (2, "kari@firma.no")]);
    let report = read(&[("Email.csv", &text)], &[]);
    assert_eq!(verdicts(&report), [Verdict::Pass, Verdict::Pass]);
    assert_eq!(report.overall, Overall::Undecided);
}

#[test]
fn unreadable_rows_give_unknown() {
    let text = email(&[(1, "ola@firma.no")]) + "2;102\n";
    let report = read(&[("Email.csv", &text)], &[]);
    assert_eq!(verdicts(&report), [Verdict::Unknown, Verdict::Unknown]);
    let reason = report.requirements[0].reason(report.catalogue());
    assert!(reason.contains("row 3"), "{reason}");
    let input = &report.inputs[0];
    assert_eq!((input.rows, input.used, input.set_aside_rows()), (2, 1, 1));
}

#[test]
fn a_record_in_two_files_is_not_a_duplicate() {
    let text = email(&[(1, "ola@firma.no"), (2, "kari@firma.no")]);
    let again = email(&[
        (2, "kari@firma.no"),
        (1, "ola@firma.no"),
        (3, "per@firma.no"),
    ]);
    let report = read(&[("Email.csv", &text), ("Email 2.csv", &again)], &[]);
    assert_eq!(findings(&report), Vec::<String>::new());
}

#[test]
fn chat_names_and_telephone_numbers_are_not_checked() {
    let text = email(&[(1, "ola@firma.no")]) + "2;102;1;skype:ola\n3;103;2;+47 22 33 44 55\n";
    let report = read(&[("Email.csv", &text)], &[]);
    assert_eq!(verdicts(&report), [Verdict::Pass, Verdict::Pass]);
    let notes: Vec<String> = report.inputs[0]
        .notes
        .iter()
        .map(crate::model::location::Note::english)
        .collect();
    assert!(
        notes
            .iter()
            .any(|note| note == "2 rows with chat names or telephone numbers, not checked"),
        "{notes:?}"
    );
}

#[test]
fn any_list_with_an_e_mail_column_is_read() {
    let list = "Kundenr;Navn;E-post;E-post 2\n7;Ola;ola@firma.no;ola.n@firma.no\n8;Kari;;ola@firma.no\n9;Per;;\n";
    let report = read(&[("kunder.csv", list)], &[]);
    assert_eq!(
        findings(&report),
        [
            "same-address record 7 row 2: Same address as record 8.",
            "same-address record 8 row 3: Same address as record 7.",
        ]
    );
    let fields: Vec<String> = report
        .entries()
        .map(|entry| entry.finding.field.clone())
        .collect();
    assert_eq!(fields, ["E-post", "E-post 2"]);
}

#[test]
fn an_unknown_header_can_be_given() {
    let list = "Nr;Kontaktes via\n7;ola@firma\n";
    let report = read(&[("liste.csv", list)], &["kontaktes via"]);
    assert_eq!(
        findings(&report),
        ["unroutable-domain record 7 row 2: The domain has no dot."]
    );
}

#[test]
fn a_second_table_in_the_same_file_is_read() {
    let text = email(&[(1, "ola@firma.no")]) + "\nid;loginname;email;status\n5;ola;kari@firma;1\n";
    let report = read(&[("all.csv", &text)], &[]);
    assert_eq!(
        findings(&report),
        ["unroutable-domain ejuser 5 row 5: The domain has no dot."]
    );
    let tables: Vec<_> = report
        .inputs
        .iter()
        .map(|input| (input.table, input.rows))
        .collect();
    assert_eq!(tables, [(Some("Email"), 1), (Some("ejuser"), 1)]);
}

#[test]
fn a_suggestion_never_creates_a_duplicate() {
    let text = email(&[
        (1, "<ola@firma.no>"),
        (2, "ola@firma.no"),
        (3, "<kari@firma.no>"),
        (4, "per@gmial.com"),
        (5, "per@gmail.com"),
    ]);
    let report = read(&[("Email.csv", &text)], &[]);
    let suggestions: Vec<_> = report
        .entries()
        .filter(|entry| entry.finding.group.is_none())
        .map(|entry| {
            (
                entry.finding.subject.key.clone(),
                entry.finding.suggestion.clone(),
            )
        })
        .collect();
    let expected = [
        ("Email 1", None),
        ("Email 3", Some("kari@firma.no")),
        ("Email 4", None),
    ];
    let expected = expected.map(|(key, value)| (key.to_owned(), value.map(str::to_owned)));
    assert_eq!(suggestions, expected);
}

#[test]
fn order_of_rows_and_files_changes_neither_findings_nor_ids() {
    let rows = [
        (1, "ola@firma.no"),
        (2, "OLA@firma.no"),
        (3, "x@"),
        (4, "kari+a@firma.no"),
        (5, "kari@firma.no"),
    ];
    let mut back = rows;
    back.reverse();
    let ids = |files: &[(&str, &str)]| -> Vec<String> {
        read(files, &[])
            .entries()
            .map(|entry| entry.id.clone())
            .collect()
    };
    let one = ids(&[("Email.csv", &email(&rows))]);
    assert_eq!(one.len(), 5);
    assert_eq!(one, ids(&[("Email.csv", &email(&back))]));
    let (first, second) = (email(&rows[3..]), email(&rows[..3]));
    assert_eq!(
        one,
        ids(&[("a Email.csv", &first), ("b Email.csv", &second)])
    );
}

#[test]
fn an_address_at_a_rare_domain_close_to_a_common_one_is_a_likely_typo() {
    let firma: Vec<String> = (0..30)
        .map(|number| format!("ola{number}@firma.no"))
        .collect();
    let mut rows: Vec<(u32, &str)> = (1..).zip(firma.iter().map(String::as_str)).collect();
    rows.extend([
        (101, "kari@frima.no"),
        (102, " Per@Firna.no"),
        (103, "ola7@firmaa.no"),
        (104, "post@gmial.com"),
        (105, "anna@firma.nl"),
        (106, "mailto:eva@irma.no"),
    ]);
    let report = read(&[("Email.csv", &email(&rows))], &[]);
    let typos: Vec<(String, Option<String>)> = report
        .entries()
        .filter(|entry| entry.finding.rule.id == "likely-typo")
        .map(|entry| {
            let finding = &entry.finding;
            let message = format!("{}: {}", finding.subject.key, finding.message.english());
            (message, finding.suggestion.clone())
        })
        .collect();
    let close = |id, rare| {
        format!("Email {id}: `{rare}` is rare among the addresses and similar to `firma.no`.")
    };
    let expected = [
        (close(101, "frima.no"), Some("kari@firma.no")),
        (close(102, "firna.no"), Some("Per@firma.no")),
        (
            close(103, "firmaa.no") + " The corrected address is already in Email 8.",
            None,
        ),
        (
            "Email 104: The domain is very similar to gmail.com.".to_owned(),
            Some("post@gmail.com"),
        ),
        (close(106, "irma.no"), Some("eva@firma.no")),
    ];
    let expected = expected.map(|(message, suggestion)| (message, suggestion.map(str::to_owned)));
    assert_eq!(typos, expected);
}

#[test]
fn two_records_never_get_the_same_correction() {
    let rows = [
        (1, "ola@gmial.com"),
        (2, "Ola@gmaill.com"),
        (3, "kari@gmial.com"),
    ];
    let report = read(&[("Email.csv", &email(&rows))], &[]);
    let found: Vec<(String, Option<String>)> = report
        .entries()
        .map(|entry| {
            let finding = &entry.finding;
            (finding.message.english(), finding.suggestion.clone())
        })
        .collect();
    let expected = [
        (
            "The domain is very similar to gmail.com. The corrected address of Email 2 would be the same.",
            None,
        ),
        (
            "The domain is very similar to gmail.com. The corrected address of Email 1 would be the same.",
            None,
        ),
        (
            "The domain is very similar to gmail.com.",
            Some("kari@gmail.com"),
        ),
    ];
    let expected =
        expected.map(|(message, suggestion)| (message.to_owned(), suggestion.map(str::to_owned)));
    assert_eq!(found, expected);
}

#[test]
fn a_domain_in_use_is_not_a_typo_of_a_provider() {
    let rows = |domain: &str, count: u32| -> Vec<(u32, String)> {
        let rows = (1..=count).map(|number| (number, format!("ola{number}@{domain}")));
        rows.collect()
    };
    let typos = |rows: &[(u32, String)]| {
        let rows: Vec<(u32, &str)> = rows.iter().map(|(id, text)| (*id, text.as_str())).collect();
        let report = read(&[("Email.csv", &email(&rows))], &[]);
        let typos = report.entries();
        typos
            .filter(|entry| entry.finding.rule.id == "likely-typo")
            .count()
    };
    assert_eq!(typos(&rows("gmial.com", 9)), 9);
    assert_eq!(typos(&rows("gmial.com", 10)), 0);
    let mut with_provider = rows("gmial.com", 10);
    let provider = rows("gmail.com", 100).into_iter();
    with_provider.extend(provider.map(|(id, text)| (id + 100, text)));
    assert_eq!(typos(&with_provider), 10);
}

#[test]
fn ids_of_equal_rows_without_an_id_column_differ_and_do_not_depend_on_rows() {
    let ids = |list: &str| -> Vec<String> {
        let report = read(&[("list.csv", list)], &[]);
        let mut ids: Vec<String> = report.entries().map(|entry| entry.id.clone()).collect();
        ids.sort();
        ids
    };
    let one = ids("Name,Email\nKari,x@\nOla,x@\nPer,per@firma.no\nEva,per@firma.no\n");
    let distinct: HashSet<&String> = one.iter().collect();
    assert_eq!(distinct.len(), 4, "{one:?}");
    let moved =
        "Name,Email\nPer,per@firma.no\nLiv,liv@firma.no\nOla,x@\nEva,per@firma.no\nKari,x@\n";
    assert_eq!(one, ids(moved));
}

#[test]
fn addresses_in_one_row_are_not_duplicates_of_each_other() {
    let list =
        "Name,E-mail,Login\nKari,Kari@firma.no,kari@firma.no\nPer,Kari@firma.no,per@firma.no\n";
    let report = read(&[("list.csv", list)], &[]);
    let sizes = report.entries().filter_map(|entry| {
        let group = entry.finding.group.as_ref()?;
        Some((group.size, entry.finding.locations[0].row))
    });
    let sizes: Vec<(usize, u64)> = sizes.collect();
    assert_eq!(sizes, [(2, 2), (2, 3)]);
}
