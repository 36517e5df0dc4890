//! Tests of the mail: it is short, and customer text is escaped.

use super::super::cell::markdown;
use super::*;
use crate::locale::Text;

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
        requirement.base.reason = Text::verbatim(format!("{text} a|b `c|d` <b>"));
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
fn it_says_what_to_send_and_what_for() {
    let mail = mail(&sample_report());
    assert!(mail.contains("\n## Missing data: please send\n"));
    assert!(mail.contains(
        "`travelcurrent` was not sent. We need it to check: No user is on Travel; An administrator can log in.\n\n```\nSELECT \
         associate_id, name,"
    ));
    assert!(!written("markdown", &clean_report(), &View::default()).contains("## "));
}

#[test]
fn it_says_what_is_wrong_and_how_to_fix_it() {
    let mail = mail(&sample_report());
    assert!(mail.contains(
        "**Several users with the same e-mail address (2)**: OLA (Ola Nordmann), ON (Øystein Nordmann)\n\nWhy it matters: \
         Two users cannot have the same Online user name."
    ));
    assert!(mail.contains("\n\nHow to fix: One user of each group keeps the address"));
}

#[test]
fn customers_read_no_option_and_no_command() {
    for format in ["markdown", "mail"] {
        let text = written(format, &sample_report(), &View::default());
        for word in [
            "--output",
            "--all",
            "--baseline",
            "`analyze ",
            "analyze explain",
            "analyze queries",
        ] {
            assert!(!text.contains(word), "{word} in {format}");
        }
    }
}

#[test]
fn the_formatted_mail_says_the_same_and_needs_no_style_sheet() {
    let report = sample_report();
    let mail = written("mail", &report, &View::default());
    for text in [
        "What to fix",
        "What to check",
        "Missing data: please send",
        "OLA (Ola Nordmann)",
    ] {
        assert!(mail.contains(text), "{text}");
    }
    for missing in ["<style", "<script", " class=", "<link", "<img", "url("] {
        assert!(!mail.contains(missing), "{missing}");
    }
    let rows = mail.matches("<tr>").count();
    assert_eq!(rows, report.requirements.len() + 1);
}
