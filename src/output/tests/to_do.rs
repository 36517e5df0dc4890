//! Tests of the list of what is to be done.

use super::xlsx::{part, to_do, widths_and_titles};
use super::*;
use crate::locale::{Language, Message};
use crate::model::finding::{Finding, Fix, RuleInfo, Severity, Subject};
use crate::report::ReportedFinding;

static CENSUS: RuleInfo = RuleInfo {
    id: "domain-census",
    severity: Severity::Info,
    checks: "",
    example: "",
};

/// Returns a finding about a domain with this action.
fn domain(name: &str, action: &'static str) -> ReportedFinding {
    let subject = Subject {
        key: format!("domain {name}"),
        name: name.to_owned(),
        ..Subject::default()
    };
    let message = Message::new("domain-census.message").with("users", 1_usize);
    let finding = Finding::new(&CENSUS, subject, message)
        .on("domain", name)
        .action(Message::new(action).with("domain", name));
    ReportedFinding::new("sign-in-domains", finding)
}

/// Readers sort the list, so numbers of rows would be wrong.
#[test]
fn a_row_names_the_other_findings_of_its_group() {
    let mut report = sample_report();
    let rows = to_do(&bytes("xlsx", &report, &View::default()));
    let of = |login: &str| rows.iter().find(|row| row["login"] == login).unwrap();
    let how = &of("ON")["how"];
    let more = "More: the sheet How to fix, Several users with the same e-mail address.";
    assert!(how.ends_with(&format!("See also: OLA. {more}")), "{how}");
    assert!(of("OLA")["how"].contains("See also: ON. "));

    let mut related = report.findings[0].clone();
    related.finding.rule = report.findings[2].finding.rule;
    related.finding.subject = report.findings[2].finding.subject.clone();
    related.id = "k00000000cafe".to_owned();
    let name = related.finding.subject.display_name().to_owned();
    report.findings.push(related);
    let rows = to_do(&bytes("xlsx", &report, &View::default()));
    let first = &report.findings[0].id;
    let row = rows.iter().find(|row| row["finding_id"] == *first).unwrap();
    let title = "Address that cannot be an Online user name";
    let expected = format!("{name} ({title})");
    let shown = crate::output::cell::visible(&expected);
    assert!(row["how"].contains(&*shown), "{}", row["how"]);
}

#[test]
fn a_suggestion_says_how_certain_it_is() {
    let mut report = sample_report();
    for (entry, fix) in report.findings.iter_mut().zip([Fix::Auto, Fix::Confirm]) {
        entry.finding.suggestion = Some("ola.nordmann@firma.no".to_owned());
        entry.finding.fix = fix;
    }
    let rows = to_do(&bytes("xlsx", &report, &View::default()));
    let of = |id: &str| rows.iter().find(|row| row["finding_id"] == id).unwrap();
    assert_eq!(of(&report.findings[0].id)["fix"], "safe");
    assert_eq!(of(&report.findings[1].id)["fix"], "please confirm");
    for row in rows.iter().filter(|row| row["change to"].is_empty()) {
        assert_eq!(row["fix"], "", "{row:?}");
    }
}

#[test]
fn what_has_to_be_prepared_is_listed_last_and_counted() {
    let mut report = sample_report();
    let preparations = ["domain-census.action", "domain-census.action-check"];
    for (number, action) in preparations.iter().enumerate() {
        report
            .findings
            .insert(0, domain(&format!("firma{number}.no"), action));
    }
    report
        .findings
        .insert(0, domain("gmail.com", "domain-census.action-provider"));
    let book = bytes("xlsx", &report, &View::default());
    let rows = to_do(&book);
    let severities: Vec<&str> = rows.iter().map(|row| row["severity"].as_str()).collect();
    let [.., before, first, last] = severities.as_slice() else {
        panic!("{severities:?}")
    };
    assert_eq!(
        (*before, *first, *last),
        ("to check", "to prepare", "to prepare")
    );
    let texts = part(&book, "xl/worksheets/sheet1.xml") + &part(&book, "xl/sharedStrings.xml");
    let (fails, reviews) = (report.fails(), report.reviews());
    assert_eq!(rows.len(), fails + reviews + 2);
    let heading = format!("To do: {fails} to fix, {reviews} to check, 2 to prepare");
    assert!(texts.contains(&heading), "{heading}");

    report
        .findings
        .retain(|entry| entry.finding.severity == Severity::Info);
    for requirement in &mut report.requirements {
        (requirement.fails, requirement.reviews) = (0, 0);
    }
    let book = bytes("xlsx", &report, &View::default());
    assert_eq!(to_do(&book).len(), 2);
    let texts = part(&book, "xl/worksheets/sheet1.xml") + &part(&book, "xl/sharedStrings.xml");
    assert!(texts.contains("To do: 0 to fix, 0 to check, 2 to prepare"));
}

/// A word that is longer than its column is broken anywhere.
#[test]
fn no_word_of_a_title_is_broken_in_any_language() {
    for language in Language::ALL {
        let mut report = sample_report();
        report.language = *language;
        let book = bytes("xlsx", &report, &View::default());
        let name = report.catalogue().fixed("sheet-to-do");
        let (widths, titles) = widths_and_titles(&book, &name, 2);
        assert_eq!(widths.len(), titles.len());
        for (width, title) in widths.iter().zip(&titles) {
            let longest = title.split(' ').map(|word| word.chars().count()).max();
            let longest = f64::from(u32::try_from(longest.unwrap()).unwrap());
            assert!(*width > longest, "{title}: {width}, {}", language.code());
        }
    }
}
