//! Tests of the HTML page: its content, and that customer text is shown as text only. `tests/browser.py` tests the page
//! in a browser.

use serde_json::Value;

use super::super::cell::visible;
use super::super::{documentation_links, html, labels};
use super::*;
use crate::locale::Text;
use crate::report::{Decision, DecisionKind};

/// Returns the page without its style, script and content security policy, which change whenever the design changes.
pub(super) fn without_style_and_script(text: &str) -> String {
    text.replace(html::STYLE, "[style]")
        .replace(html::SCRIPT, "[script]")
        .replace(&html::policy(), "[policy]")
}

fn page(report: &Report) -> String {
    written("html", report, &View::default())
}

/// In the cells with these indices, a number can replace a string that was already written. The number is the index of
/// the string in the list of all strings that were written in such cells.
const OFTEN: [usize; 9] = [0, 1, 3, 7, 8, 9, 13, 15, 16];

/// Returns the rows of all lists, as the script reads them.
fn rows(page: &str) -> Vec<Vec<Value>> {
    let blocks = page.split("<script type=\"application/json\">").skip(1);
    blocks
        .flat_map(|block| read(block.split("</script>").next().unwrap()))
        .collect()
}

fn read(json: &str) -> Vec<Vec<Value>> {
    let mut rows: Vec<Vec<Value>> = serde_json::from_str(json).unwrap();
    let mut texts: Vec<Value> = Vec::new();
    for row in &mut rows {
        let Some(Value::Array(last)) = row.pop() else {
            panic!("the last cell is a list");
        };
        row.extend(last);
        for column in OFTEN {
            match row[column].as_u64() {
                Some(number) => row[column] = texts[usize::try_from(number).unwrap()].clone(),
                None => texts.push(row[column].clone()),
            }
        }
    }
    rows
}

#[test]
fn the_script_gets_every_finding_as_shown() {
    let report = sample_report();
    let rows = rows(&page(&report));
    assert_eq!(rows.len(), report.findings.len());
    // The page lists the findings by requirement. In the sample, the findings are already in this order.
    for (row, entry) in rows.iter().zip(&report.findings) {
        let finding = &entry.finding;
        let shown = |text: &str| Value::from(visible(text));
        let prose = |text: &str| shown(&text.replace('`', ""));
        assert_eq!(row[14], Value::from(entry.id.as_str()));
        let group = finding.group.as_ref();
        let is_kept = entry.is_for_people() && group.is_some_and(|group| group.keep);
        let severity = if is_kept {
            "kept"
        } else {
            finding.severity.as_str()
        };
        assert_eq!(row[0], severity);
        assert_eq!(row[1], finding.rule.id);
        assert_eq!(row[3], prose(&finding.message.english()));
        let value = labels::value(finding, report.catalogue());
        assert_eq!(row[5], Value::from(value));
        assert_eq!(row[8], prose(&finding.action.english()));
        assert_eq!(row[13], entry.status.as_str());
    }
}

#[test]
fn texts_beyond_the_remembered_ones_are_complete_too() {
    let mut report = long_report(11_000);
    let messages = |report: &Report| -> Vec<String> {
        let entries = report.findings.iter();
        let own = entries.filter(|entry| entry.requirement == "valid-email");
        own.map(|entry| visible(&entry.finding.message.english()).replace('`', ""))
            .collect()
    };
    for (number, entry) in report.findings.iter_mut().enumerate().skip(100) {
        // The writer remembers only a limited number of strings, and reaches the limit before the last findings. Some
        // of the last findings have new messages, and others repeat messages that the writer remembers.
        entry.finding.message = format!("message {}", number % 10_900).into();
    }
    let rows = rows(&page(&report));
    let found: Vec<&str> = rows
        .iter()
        .filter(|row| !["same-address", "user-on-travel"].contains(&row[1].as_str().unwrap()))
        .map(|row| row[3].as_str().unwrap())
        .collect();
    assert_eq!(found, messages(&report));
}

#[test]
fn customers_texts_never_become_markup() {
    let mut report = sample_report();
    let evil = "</script></title><script>alert(1)</script><img src=x onerror=alert(2)>'\"`<!--";
    for entry in &mut report.findings {
        let finding = &mut entry.finding;
        evil.clone_into(&mut finding.value);
        finding.message = evil.into();
        finding.action = evil.into();
        evil.clone_into(&mut finding.subject.name);
    }
    report.customer.company = Some(evil.to_owned());
    report.requirements[0].base.reason = Text::verbatim(evil);
    report.findings[0].owner = Some(evil.to_owned());
    report.findings[0].since = Some(evil.to_owned());
    report.user_stats.domains[0].what = evil.to_owned();
    let hostile = page(&report);
    let tags = |text: &str, tag: &str| text.matches(tag).count();
    let usual = page(&sample_report());
    for tag in [
        "<script",
        "</script",
        "<img",
        "</title",
        "<!--",
        "onerror=alert(2)>",
    ] {
        assert_eq!(tags(&hostile, tag), tags(&usual, tag), "{tag}");
    }
}

#[test]
fn the_page_is_self_contained_and_its_policy_allows_nothing_else() {
    let page = page(&sample_report());
    assert!(page.contains("content=\"default-src 'none'; style-src 'sha256-"));
    for outside in [
        " src=",
        "url(",
        "@import",
        "<link",
        "fetch(",
        "XMLHttpRequest",
        "innerHTML",
        " style=",
    ] {
        assert!(!page.contains(outside), "{outside}");
    }
    let links = page.split("href=\"").skip(1);
    assert!(links.clone().count() > 1);
    let site = documentation_links::SITE;
    assert!(
        links
            .into_iter()
            .all(|link| link.starts_with('#') || link.starts_with(site))
    );
}

#[test]
fn each_requirement_leads_to_its_list() {
    let report = sample_report();
    let page = page(&report);
    for requirement in &report.requirements {
        assert_eq!(
            page.matches(&format!("href=\"#list-{}\"", requirement.id))
                .count(),
            1
        );
        assert_eq!(
            page.matches(&format!("id=\"list-{}\"", requirement.id))
                .count(),
            1
        );
    }
}

#[test]
fn a_long_list_has_its_first_rows_as_html_and_all_as_data() {
    let report = long_report(4_298);
    let page = page(&report);
    assert!(page.contains("showing 25 of 4 313"));
    assert_eq!(rows(&page).len(), report.findings.len());
    // For each of three lists, the page contains only the header and the first rows. All other tables are complete.
    assert!(page.matches("<tr").count() < 70);
}

#[test]
fn the_users_are_drawn() {
    let page = page(&sample_report());
    assert!(page.contains("<th scope=\"row\">firma.no</th><td class=\"number\">38</td>"));
    assert!(page.contains("no readable address"));
    let mut report = sample_report();
    let more = (0..20).map(|number| crate::model::user_stats::Share {
        what: format!("d{number:02}.example"),
        users: 1,
    });
    report.user_stats.domains.extend(more);
    let page = written("html", &report, &View::default());
    assert!(page.contains("<th scope=\"row\">8 more domains</th><td class=\"number\">8</td>"));
    assert!(!page.contains("d19.example"));
}

#[test]
fn the_decision_with_owner_and_reason_is_in_the_row_and_in_the_data() {
    let mut report = sample_report();
    let entry = &mut report.findings[0];
    entry.owner = Some("Kari".to_owned());
    entry.decision = Some(Decision {
        kind: DecisionKind::Accept,
        reason: "agreed".to_owned(),
        until: Some("2026-12-31".to_owned()),
    });
    entry.since = Some("2026-11-13".to_owned());
    let page = page(&report);
    let decision = "accept until 2026-12-31, by Kari: agreed";
    assert!(page.contains(&format!("<p class=\"decision\">Decision: {decision}</p>")));
    assert_eq!(rows(&page)[0][15], decision);
    assert_eq!(rows(&page)[0][16], "2026-11-13");
}

#[test]
fn unknown_requirements_have_a_dash_and_name_what_to_send() {
    let page = page(&sample_report());
    let row = page
        .lines()
        .find(|line| line.contains("#list-administrator"));
    let row = row.unwrap();
    assert!(row.contains("data-label=\"to fix\">–</td>"), "{row}");
    assert!(row.contains("<a href=\"#send\">What to send</a>"), "{row}");
    let passed = page.lines().find(|line| line.contains("#list-version"));
    assert!(passed.unwrap().contains("data-label=\"to fix\">0</td>"));
}

#[test]
fn the_texts_of_the_rules_are_below_their_list() {
    let page = page(&sample_report());
    let list = page.split("id=\"list-duplicate-email\"").nth(1).unwrap();
    let list = list.split("<script").next().unwrap();
    assert!(
        list.contains(
            "<h4>Why it matters</h4><p>Two users cannot have the same Online user name. "
        )
    );
    assert!(list.contains("<h4>How to fix</h4><p>One user of each group keeps the address"));
    assert!(list.contains(&documentation_links::of_requirement("duplicate-email").url()));
}

#[test]
fn what_has_to_be_prepared_is_not_called_information() {
    let mut report = sample_report();
    let mut preparation = to_do::domain("firma.no", "domain-census.action", true);
    preparation.requirement = "valid-email";
    report.findings.push(preparation);
    let page = page(&report);
    assert!(page.contains("<span class=\"badge prepare\">to prepare</span>"));
    assert!(page.contains("\"prepare\":\"to prepare\""));
    assert!(rows(&page).iter().any(|row| row[0] == "prepare"));
}

#[test]
fn numbers_in_head_and_list_add_up() {
    let report = sample_report();
    let page = page(&report);
    assert!(page.contains("<b>11</b> <span>block the migration; 10 of them need a change</span>"));
    let counts = page.split("<span class=\"counts\">").skip(1);
    let counts: Vec<&str> = counts.map(|part| part.split('<').next().unwrap()).collect();
    let listed = |what: &str| -> usize {
        let counts = counts.iter().flat_map(|counts| counts.split(", "));
        let numbers = counts.filter_map(|count| count.strip_suffix(what));
        numbers.map(|number| number.parse::<usize>().unwrap()).sum()
    };
    assert_eq!(listed(" to fix"), 10);
    assert_eq!(listed(" closes by itself"), 1);
    assert_eq!(report.fails(), 11);
}
