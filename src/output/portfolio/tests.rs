//! Tests of each format with several customers.

use super::super::tests::{for_snapshot, xlsx};
use super::super::{FORMATS, Format, ReportDocument, View, WriteError};
use super::*;
use crate::locale::{Catalogue, Language};
use crate::model::database_identity::Identity;
use crate::model::verdict::Overall;
use crate::report::portfolio::{AddressHolder, SharedAddress};

fn sample() -> Portfolio {
    let answer = |id, verdict, fails, reviews| RequirementVerdict {
        id,
        verdict,
        fails,
        reviews,
    };
    let line = |name: &str, outcome| CustomerLine {
        name: name.to_owned(),
        customer: Identity {
            company: Some("=1+1 & Søn\u{1b}[2J".to_owned()),
            serial: None,
        },
        outcome,
    };
    let holder = |customer: &str, login: &str| AddressHolder {
        customer: customer.to_owned(),
        user_id: Some(7),
        login: login.to_owned(),
    };
    let mut portfolio = Portfolio::default();
    portfolio.customers = vec![
        line(
            "Bjørn\u{202e}",
            CustomerOutcome::Judged {
                overall: Overall::NotReady,
                requirements: vec![
                    answer("version", Verdict::Pass, 0, 0),
                    answer("duplicate-email", Verdict::Fail, 6, 8),
                    answer("travel", Verdict::Unknown, 0, 1),
                    answer("satellite", Verdict::Unknown, 0, 0),
                ],
                newest_date: Some(0),
            },
        ),
        line(
            "nobody",
            CustomerOutcome::Failed("no file to read\nat all".to_owned()),
        ),
    ];
    portfolio.shared = vec![SharedAddress {
        address: "ola@konsulent.no".to_owned(),
        holders: vec![holder("a", "=OLA"), holder("b", "OLA")],
    }];
    portfolio
}

/// The formats that can show several customers.
const SUITABLE: [&str; 6] = ["table", "csv", "tsv", "json", "html", "xlsx"];

fn written(format: &'static Format) -> Result<String, WriteError> {
    let mut out = Vec::new();
    ReportDocument::Portfolio(&sample()).write(format, &View::default(), &mut out)?;
    Ok(if format.text {
        String::from_utf8(out).unwrap()
    } else {
        xlsx::as_text(&out)
    })
}

#[test]
fn each_format_matches_its_snapshot() {
    for name in SUITABLE {
        let text = written(Format::by_name(name).unwrap()).unwrap();
        insta::assert_snapshot!(name, for_snapshot(&text));
    }
}

#[test]
fn a_format_for_one_customer_is_refused_before_the_work() {
    for format in FORMATS {
        let suitable = SUITABLE.contains(&format.name);
        let refused = ReportDocument::check_formats(std::iter::once(*format)).err();
        assert_eq!(refused.is_none(), suitable, "{}", format.name);
        if let Some(error) = refused {
            assert!(
                error
                    .to_string()
                    .contains("table, csv, tsv, json, html, xlsx"),
                "{error}"
            );
        }
    }
}

#[test]
fn shared_addresses_have_a_row_for_each_user() {
    let portfolio = sample();
    let tables = tables(&portfolio);
    let names: Vec<&str> = tables.iter().map(|table| table.name).collect();
    assert_eq!(names, ["customers", "shared-addresses"]);
    let row_counts = tables.into_iter().map(|table| {
        let width = table.header.len();
        let rows: Vec<_> = table.rows.collect();
        assert!(rows.iter().all(|row| row.len() == width));
        rows.len()
    });
    assert_eq!(row_counts.collect::<Vec<_>>(), [2, 2]);
}

#[test]
fn verdicts_in_a_workbook_are_in_its_language() {
    let portfolio = sample();
    let row = customers(&portfolio).rows.next().expect("a customer");
    let catalogue = Catalogue::of(Language::German);
    let shown: Vec<(String, String)> = row
        .into_iter()
        .filter_map(|cell| match cell {
            CellText::Phrase { text, message } => Some((text, catalogue.message(&message))),
            _ => None,
        })
        .collect();
    let expected = [
        ("pass", "erfüllt"),
        (
            "fail: 6 fail, 8 review",
            "zu beheben: 6 zu beheben, 8 zu prüfen",
        ),
        ("unknown: 1 review", "nicht geprüft: 1 zu prüfen"),
    ];
    for (name, words) in expected {
        let pair = (name.to_owned(), words.to_owned());
        assert!(shown.contains(&pair), "{name}: {shown:?}");
    }
}
