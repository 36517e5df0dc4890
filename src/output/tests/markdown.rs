//! Tests of the mail: it is short, and texts of the customer are escaped.

use super::super::cell::markdown;
use super::*;

fn mail(report: &Report) -> String {
    written("markdown", report, &View::default())
}

#[test]
fn it_is_short_however_much_was_found() {
    let lines = |report: &Report| mail(report).lines().count();
    assert_eq!(lines(&long_report(5_000)), lines(&sample_report()));
}

#[test]
fn each_row_of_the_table_has_its_five_cells() {
    let mut report = sample_report();
    for (requirement, text) in report.requirements.iter_mut().zip(HOSTILE) {
        requirement.reason = format!("{text} a|b `c|d` <b>");
    }
    let mail = mail(&report);
    let table: Vec<&str> = mail.lines().filter(|line| line.starts_with("| ")).collect();
    assert_eq!(table.len(), report.requirements.len() + 2);
    for row in table {
        let bars = row.matches('|').count() - row.matches("\\|").count();
        assert_eq!(bars, 6, "{row}");
    }
}

#[test]
fn no_markup_and_no_link_gets_through() {
    let mut report = sample_report();
    let evil = "<script>alert(1)</script> [x](javascript:alert(2)) ![y](http://e.example/z) http://e.example `<i>";
    report.customer.company = Some(evil.to_owned());
    let mail = mail(&report);
    let line = mail.lines().find(|line| line.contains("script")).unwrap();
    assert!(line.starts_with(&markdown(evil)));
    for live in ["<script", "](", "http://"] {
        let unescaped = line.replace(&format!("\\{live}"), "");
        assert!(!unescaped.contains(live), "{live} in {line}");
    }
}

#[test]
fn it_says_what_to_send() {
    let mail = mail(&sample_report());
    assert!(mail.contains("\n## Missing data: please send\n"));
    assert!(mail.contains(
        "\n- `travelcurrent` was not sent. Needed for: travel, administrator\n\n  ```\n  SELECT associate_id, name,"
    ));
    assert!(!written("markdown", &clean_report(), &View::default()).contains("## "));
}
