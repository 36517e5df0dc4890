//! Tests of the terminal page in several sizes.

use unicode_width::UnicodeWidthStr as _;

use super::super::Detail;
use super::*;
use crate::report::{Decision, DecisionKind, ReportSubject};

fn page(report: &Report, width: usize, colour: bool) -> String {
    let view = View {
        width,
        colour,
        ..View::default()
    };
    written("table", report, &view)
}

/// Returns the text without colour codes.
fn without_colours(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (codes, rest) = part.split_once('m').unwrap();
        assert!(
            codes.chars().all(|c| c.is_ascii_digit()),
            "no colour: {codes:?}"
        );
        text + rest
    })
}

#[test]
fn the_page_matches_its_snapshot_in_each_width() {
    for width in [60, 100, 160] {
        let text = page(&sample_report(), width, false);
        insta::assert_snapshot!(format!("table_{width}"), text);
    }
    let text = page(&sample_report(), 100, true);
    insta::assert_snapshot!("table_100_colour", for_snapshot(&text));
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for width in [60, 61, 79, 80, 81, 100, 119, 120, 160, 250] {
        for colour in [false, true] {
            for report in [sample_report(), long_report(50), clean_report()] {
                for line in without_colours(&page(&report, width, colour)).lines() {
                    assert!(line.width() <= width, "{} > {width}: {line}", line.width());
                    assert_eq!(line, line.trim_end());
                }
            }
        }
    }
}

#[test]
fn a_terminal_of_any_width_gets_the_page() {
    for width in [0, 1, 59, usize::MAX] {
        assert!(page(&sample_report(), width, false).starts_with("not-ready  3 fail"));
    }
}

#[test]
fn colour_only_repeats_the_words() {
    for width in [60, 100, 160] {
        let plain = page(&sample_report(), width, false);
        assert!(!plain.contains('\u{1b}'));
        assert_eq!(without_colours(&page(&sample_report(), width, true)), plain);
    }
}

fn with_detail(report: &Report, width: usize, detail: Detail) -> String {
    let view = View {
        width,
        detail,
        ..View::default()
    };
    written("table", report, &view)
}

#[test]
fn it_fits_a_screen_however_much_was_found() {
    for width in [80, 100, 120, 200] {
        for report in [sample_report(), long_report(5_000), clean_report()] {
            let lines = with_detail(&report, width, Detail::Screen).lines().count();
            assert!(lines <= 40, "{lines} lines at {width} columns");
        }
    }
}

#[test]
fn the_verdict_is_the_first_and_the_last_line() {
    for detail in [Detail::Summary, Detail::Screen, Detail::All] {
        let text = with_detail(&sample_report(), 80, detail);
        assert!(text.starts_with("not-ready  3 fail"));
        let last = text.lines().last().unwrap();
        assert_eq!(last, "not-ready  11 findings block the migration.");
    }
}

#[test]
fn it_says_how_much_is_shown_and_where_the_full_list_is() {
    let report = long_report(4_298);
    let view = View {
        full_list: Some("fixes.csv".to_owned()),
        ..View::default()
    };
    let text = written("table", &report, &view);
    assert!(
        text.contains("Main blockers (showing 8 of 4 309; all in fixes.csv)"),
        "{text}"
    );
    assert!(!text.contains("nobody4297"));
    let summary = with_detail(&report, 100, Detail::Summary);
    assert!(!summary.contains("showing") && !summary.contains("Main blockers"));
    assert!(with_detail(&report, 100, Detail::All).contains("nobody4297"));
}

#[test]
fn the_full_list_has_fails_before_reviews() {
    let text = with_detail(&sample_report(), 80, Detail::All);
    let section = text
        .split("\n\n")
        .find(|part| part.contains("(valid-email)"));
    let rules: Vec<&str> = section
        .unwrap()
        .lines()
        .filter(|line| line.contains("(malformed-address)"))
        .map(|line| line.trim_start().split(':').next().unwrap())
        .collect();
    assert_eq!(rules, ["to fix", "to check"]);
}

#[test]
fn every_requirement_and_all_missing_data_is_named() {
    let report = sample_report();
    let text = page(&report, 60, false);
    for requirement in &report.requirements {
        let verdict = match requirement.verdict.as_str() {
            "not-applicable" => "n/a",
            verdict => verdict,
        };
        assert!(
            text.lines()
                .any(|line| { line.starts_with(verdict) && line.contains(requirement.id) })
        );
    }
    assert!(text.contains("Ask for 1 missing data extract."));
    assert!(text.contains("Not checked, because not requested: satellite."));
    assert!(with_detail(&report, 60, Detail::All).contains("FROM crm7.travelcurrent"));
    assert!(page(&report, 100, false).contains("not-applicable  customer-service"));
}

#[test]
fn a_decision_is_shown_with_its_owner_and_reason() {
    let mut report = sample_report();
    let entry = &mut report.findings[0];
    entry.owner = Some("Kari".to_owned());
    entry.decision = Some(Decision {
        kind: DecisionKind::Accept,
        reason: "agreed in the meeting".to_owned(),
        until: None,
    });
    let text = with_detail(&report, 200, Detail::All);
    let decision = "Decision: accept, by Kari: agreed in the meeting";
    assert!(text.contains(decision), "{text}");
}

#[test]
fn a_check_of_addresses_has_its_own_head() {
    let report = Report {
        subject: ReportSubject::Addresses,
        ..sample_report()
    };
    let text = with_detail(&report, 100, Detail::Screen);
    assert!(
        text.starts_with("fail  3 of 6 checks failed\nAddresses to correct. 4 312 addresses checked: 11 to fix, 6 to check.")
    );
    assert!(!text.contains("not-ready") && !text.contains("because not requested"));
    assert!(
        text.contains("What to fix first (showing 8 of 11; all with `--all` or `-o fixes.csv`)")
    );
}

#[test]
fn a_clean_report_has_nothing_to_do() {
    let text = page(&clean_report(), 100, false);
    assert!(text.starts_with("ready  1 pass\n"));
    assert!(!text.contains("Next steps") && !text.contains("Check these inputs"));
}
