//! The page for a terminal, in several sizes.

use unicode_width::UnicodeWidthStr as _;

use super::*;

fn page(report: &Report, width: usize, colour: bool) -> String {
    let view = View {
        width,
        colour,
        rows: 4,
        ..View::default()
    };
    written("table", report, &view)
}

/// The text without the sequences that select a colour.
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

#[test]
fn it_says_how_much_is_shown_and_where_the_full_list_is() {
    let report = long_report(4_298);
    let view = View {
        rows: 20,
        full_list: Some("fixes.csv".to_owned()),
        ..View::default()
    };
    let text = written("table", &report, &view);
    assert!(
        text.contains("showing 20 of 4 312; all in fixes.csv"),
        "{text}"
    );
    assert!(!text.contains("nobody4297"));
    let view = View {
        rows: 0,
        ..View::default()
    };
    assert!(written("table", &report, &view).contains("showing 0 of 4 312"));
}

#[test]
fn every_requirement_and_all_missing_data_is_named() {
    let report = sample_report();
    let text = page(&report, 60, false);
    for requirement in &report.requirements {
        assert!(text.lines().any(|line| {
            line.starts_with(requirement.verdict.as_str()) && line.contains(requirement.id)
        }));
    }
    assert!(text.contains("FROM crm7.travelcurrent"));
    assert!(text.contains("Not checked (not requested): satellite"));
}

#[test]
fn a_clean_report_has_nothing_to_do() {
    let text = page(&clean_report(), 100, false);
    assert!(text.starts_with("ready  1 pass\n"));
    assert!(!text.contains("Next steps") && !text.contains("Check these inputs"));
}
