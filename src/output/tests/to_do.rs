//! Tests of the to-do list.

use std::collections::BTreeMap;

use calamine::Data;

use super::xlsx::{cell_text, part, sample, sheets, widths_and_titles};
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

/// Returns a finding about a domain, with this action.
pub(super) fn domain(name: &str, action: &'static str, begins_early: bool) -> ReportedFinding {
    let subject = Subject {
        key: format!("domain {name}"),
        name: name.to_owned(),
        ..Subject::default()
    };
    let message = Message::new("domain-census.message").with("users", 1_usize);
    let finding = Finding::new(&CENSUS, subject, message)
        .on("domain", name)
        .action(Message::new(action).with("domain", name))
        .begins_early(begins_early);
    ReportedFinding::new("sign-in-domains", finding)
}

/// A row must not refer to other findings by row number, because row numbers change when a reader sorts the list.
#[test]
fn a_row_names_the_other_findings_of_its_group() {
    let mut report = sample_report();
    let rows = to_do(&bytes("xlsx", &report, &View::default()));
    let of = |login: &str| rows.iter().find(|row| row["login"] == login).unwrap();
    let how = &of("ON")["how"];
    assert!(how.ends_with("See also: OLA."), "{how}");
    assert!(of("OLA")["how"].ends_with("See also: ON."));
    let title = "Several users with the same e-mail address";
    assert_eq!(of("ON")["finding"], title);

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

/// Returns a finding of this rule about a user.
fn of_user(rule: &'static RuleInfo, login: &str) -> ReportedFinding {
    let subject = Subject {
        key: format!("login {login}"),
        login: login.to_owned(),
        ..Subject::default()
    };
    let message = Message::new("same-address.message").with("others", "ADM");
    let finding = Finding::new(rule, subject, message);
    ReportedFinding::new("administrator", finding)
}

#[test]
fn a_user_who_may_be_an_administrator_follows_the_administrator_without_a_plan() {
    static WITHOUT_PLAN: RuleInfo = RuleInfo {
        id: "administrator-without-plan",
        severity: Severity::Fail,
        checks: "",
        example: "",
    };
    static BY_ROLE_NAME: RuleInfo = RuleInfo {
        id: "administrator-by-role-name",
        severity: Severity::Review,
        checks: "",
        example: "",
    };
    let mut report = sample_report();
    report.findings.insert(0, of_user(&BY_ROLE_NAME, "TOB"));
    report.findings.insert(0, of_user(&WITHOUT_PLAN, "ADM"));
    let rows = to_do(&bytes("xlsx", &report, &View::default()));
    let logins: Vec<&str> = rows.iter().map(|row| row["login"].as_str()).collect();
    let at = |login: &str| logins.iter().position(|each| *each == login);
    assert_eq!(at("TOB"), at("ADM").map(|row| row + 1), "{logins:?}");
}

#[test]
fn a_row_that_closes_by_itself_does_not_look_like_work() {
    let report = sample_report();
    let kept = report.findings.iter().filter(|entry| {
        let group = entry.finding.group.as_ref();
        group.is_some_and(|group| group.keep) && entry.status.is_open()
    });
    let kept: Vec<&str> = kept.map(|entry| entry.id.as_str()).collect();
    assert!(!kept.is_empty());
    for row in to_do(&bytes("xlsx", &report, &View::default())) {
        let closes = row["severity"] == "closes by itself";
        assert_eq!(
            closes,
            kept.contains(&row["finding_id"].as_str()),
            "{row:?}"
        );
    }
}

/// For each rule, the sheet `How to fix` shows how many rows the rule has in the list of open findings.
#[test]
fn numbers_on_how_to_fix_are_those_of_the_list() {
    let mut report = sample_report();
    for (name, begins_early) in [("firma.no", true), ("firma.se", false)] {
        let mut census = domain(name, "domain-census.action", begins_early);
        census.requirement = "valid-email";
        census.id = format!("k{name}");
        report.findings.push(census);
    }
    let book = bytes("xlsx", &report, &View::default());
    let mut listed: BTreeMap<String, usize> = BTreeMap::new();
    for row in to_do(&book) {
        *listed.entry(row["finding"].clone()).or_default() += 1;
    }
    assert_eq!(listed["E-mail domains of the users"], 1);
    let explained = &sheets(&book)["How to fix"][1..];
    let explained = explained
        .iter()
        .map(|row| [0, 1, 2].map(|column| cell_text(&row[column])));
    let explained: BTreeMap<String, usize> = explained
        .filter(|[_, severity, _]| severity != "for information")
        .map(|[title, _, number]| (title, number.parse().unwrap()))
        .collect();
    assert_eq!(explained, listed);
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
            .insert(0, domain(&format!("firma{number}.no"), action, true));
    }
    report.findings.insert(
        0,
        domain("gmail.com", "domain-census.action-provider", false),
    );
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
    assert_eq!(rows.len(), report.fails() + report.reviews() + 2);
    let number = |word: &str| severities.iter().filter(|each| **each == word).count();
    let (fails, reviews, kept) = (
        number("to fix"),
        number("to check"),
        number("closes by itself"),
    );
    assert!(kept > 0);
    let heading =
        format!("To do: {fails} to fix, {reviews} to check, 2 to prepare; {kept} more close");
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

/// If a word is wider than its column, a spreadsheet breaks the word between any two letters.
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

/// Returns the rows of the to-do list below the header.
fn to_do(book: &[u8]) -> Vec<BTreeMap<String, String>> {
    let mut sheets = sheets(book);
    let rows = sheets.remove("To do").unwrap();
    let header: Vec<String> = rows[2].iter().map(cell_text).collect();
    let cells = |row: &Vec<Data>| {
        header
            .iter()
            .cloned()
            .zip(row.iter().map(cell_text))
            .collect()
    };
    rows[3..].iter().map(cells).collect()
}

#[test]
fn the_first_sheet_lists_what_is_to_be_done_by_person() {
    let mut report = sample_report();
    // The user `ON` already has a `Fail` finding. A `Review` finding of a different requirement is added at a distant
    // position in the list.
    let mut review = report.findings[5].clone();
    review.finding.severity = Severity::Review;
    review.finding.subject = report.findings[1].finding.subject.clone();
    review.id = "k00000000cafe".to_owned();
    report.findings.push(review);
    let mut accepted = report.findings[0].clone();
    accepted.status = crate::report::FindingStatus::Accepted;
    accepted.id = "k0000000accep".to_owned();
    report.findings.push(accepted);
    let rows = to_do(&bytes("xlsx", &report, &View::default()));
    let ids: Vec<&str> = rows.iter().map(|row| row["finding_id"].as_str()).collect();
    let open = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open() && entry.is_for_people());
    assert_eq!(ids.len(), open.clone().count());
    assert!(open.clone().all(|entry| ids.contains(&entry.id.as_str())));
    let at = ids.iter().position(|id| *id == "k00000000cafe").unwrap();
    assert_eq!(
        rows[at - 1]["login"],
        "ON",
        "directly after the fail of the same person"
    );
    assert_eq!(
        (
            rows[at - 1]["severity"].as_str(),
            rows[at]["severity"].as_str()
        ),
        ("to fix", "to check")
    );
    let severities: Vec<&str> = rows.iter().map(|row| row["severity"].as_str()).collect();
    let last_fail = severities
        .iter()
        .rposition(|severity| *severity == "to fix")
        .unwrap();
    assert_eq!(
        rows[last_fail]["login"], "",
        "the travel record, which is not a user's"
    );
    assert!(
        severities[last_fail + 1..]
            .iter()
            .all(|severity| ["to check", "closes by itself"].contains(severity))
    );
}

#[test]
fn the_list_of_what_is_to_be_done_is_frozen_has_choices_and_prints() {
    let book = sample();
    let sheet = part(&book, "xl/worksheets/sheet1.xml");
    let rows = to_do(&book).len();
    let last = rows + 3;
    for there in [
        "xSplit=\"4\" ySplit=\"3\" topLeftCell=\"E4\"".to_owned(),
        format!("<autoFilter ref=\"A3:N{last}\""),
        format!("sqref=\"A4:A{last}\""),
        format!("sqref=\"L4:L{last}\""),
        "\"accept,apply,reject,later\"".to_owned(),
        "orientation=\"landscape\"".to_owned(),
        "paperSize=\"9\"".to_owned(),
        "fitToHeight=\"0\"".to_owned(),
        "Page &amp;P of &amp;N".to_owned(),
    ] {
        assert!(sheet.contains(&there), "{there} is not in {sheet}");
    }
    let workbook = part(&book, "xl/workbook.xml");
    assert!(workbook.contains("'To do'!$3:$3"), "{workbook}");
    assert!(
        workbook.contains(&format!("'To do'!$A$1:$M${last}")),
        "{workbook}"
    );
}

/// Only the program reads the ids, so people do not see them.
#[test]
fn the_ids_of_findings_are_hidden() {
    let sheet = part(&sample(), "xl/worksheets/sheet1.xml");
    let columns = sheet.split("<col ").skip(1);
    let hidden: Vec<&str> = columns
        .filter(|column| column.contains("hidden=\"1\""))
        .collect();
    assert_eq!(hidden.len(), 1, "{hidden:?}");
    assert!(hidden[0].starts_with("min=\"14\" max=\"14\""), "{hidden:?}");
}

#[test]
fn a_finding_that_was_marked_as_done_is_still_found() {
    let mut report = sample_report();
    report.findings[0].decision = Some(crate::report::Decision {
        kind: crate::report::DecisionKind::Done,
        reason: String::new(),
        until: None,
    });
    let id = report.findings[0].id.clone();
    let rows = to_do(&bytes("xlsx", &report, &View::default()));
    let row = rows.iter().find(|row| row["finding_id"] == id).unwrap();
    assert_eq!(
        (row["done"].as_str(), row["decision"].as_str()),
        ("marked as done, still there", "")
    );
}

/// Even a finding that is not in a group can close when another finding is settled.
#[test]
fn a_finding_that_closes_with_another_is_not_counted_as_work() {
    let mut report = sample_report();
    let book = bytes("xlsx", &report, &View::default());
    let number = |rows: &[BTreeMap<String, String>], word: &str| {
        rows.iter().filter(|row| row["severity"] == word).count()
    };
    let before = to_do(&book);
    let mut open = report.findings.iter_mut();
    let entry = open.find(|entry| {
        entry.status.is_open()
            && entry.finding.severity == Severity::Fail
            && entry.finding.group.is_none()
    });
    entry
        .expect("a finding without a group")
        .finding
        .closes_with_other = true;
    let book = bytes("xlsx", &report, &View::default());
    let after = to_do(&book);
    for (word, difference) in [("to fix", -1), ("closes by itself", 1), ("to check", 0)] {
        let (was, is) = (number(&before, word), number(&after, word));
        assert_eq!(is.cast_signed() - was.cast_signed(), difference, "{word}");
    }
    let texts = part(&book, "xl/worksheets/sheet1.xml") + &part(&book, "xl/sharedStrings.xml");
    let heading = format!(
        "To do: {} to fix, {} to check; {} more close by themselves",
        number(&after, "to fix"),
        number(&after, "to check"),
        number(&after, "closes by itself")
    );
    assert!(texts.contains(&heading), "{heading}");
}
