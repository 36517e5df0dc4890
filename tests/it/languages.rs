//! Tests of reports in each language that has all messages.

use std::collections::BTreeMap;

use analyze::cli::options::Options;
use analyze::locale::{Catalogue, Language};
use analyze::output::FORMATS;
use analyze::report::Report;

use crate::support::exports::{report_with, testdata};
use crate::support::program::{analyze, run};
use crate::support::workbook_edit::fill_in;
use crate::support::workspace::Workspace;
use crate::support::written_report::{bytes, text};

/// Prefixes of the ids of messages that are not translated text of a report. They belong to the customer's
/// instructions, or to technical notes, which are English in every report and use the phrases about users.
const NOT_IN_REPORTS: [&str; 3] = ["letter-", "table-", "users-who-"];

fn demo(language: Language) -> Report {
    report_with(&Options {
        inputs: vec![testdata("demo")],
        language,
        ..Options::default()
    })
}

/// Returns the English sentences without arguments whose translations into this language differ, by id.
fn english_sentences(language: Language) -> BTreeMap<String, String> {
    let (english, own) = (Catalogue::of(Language::English), Catalogue::of(language));
    let file = fluent_syntax::parser::parse(Language::English.messages()).expect("a valid file");
    let mut sentences = BTreeMap::new();
    for entry in &file.body {
        let fluent_syntax::ast::Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let is_plain = message.value.iter().all(|pattern| {
            let mut elements = pattern.elements.iter();
            elements
                .all(|part| matches!(part, fluent_syntax::ast::PatternElement::TextElement { .. }))
        });
        if message.value.is_none()
            || !is_plain
            || NOT_IN_REPORTS.iter().any(|start| id.starts_with(start))
        {
            continue;
        }
        let sentence = english.fixed(id);
        if sentence.split(' ').count() > 3 && own.fixed(id) != sentence {
            sentences.insert(id.to_owned(), sentence);
        }
    }
    sentences
}

#[test]
fn every_format_is_written_in_every_language_with_equal_bytes() {
    for language in Language::COMPLETE {
        let (first, second) = (demo(*language), demo(*language));
        let english = english_sentences(*language);
        for format in FORMATS {
            let written = bytes(format, &first);
            assert!(
                written == bytes(format, &second),
                "{language} {} differs",
                format.name
            );
            let text = text(written);
            let left: Vec<&String> = english
                .iter()
                .filter(|(_, sentence)| text.contains(sentence.as_str()))
                .map(|(id, _)| id)
                .collect();
            assert!(left.is_empty(), "{language} {}: {left:?}", format.name);
            let mark = match format.name {
                "html" => format!("<html lang=\"{language}\">"),
                "mail" => format!("<div lang=\"{language}\""),
                "json" => format!("\"language\": \"{language}\""),
                _ => continue,
            };
            assert!(text.contains(&mark), "{} has no {mark}", format.name);
        }
    }
}

#[test]
fn verdicts_and_ids_are_the_same_in_every_language() {
    let english = demo(Language::English);
    for language in Language::COMPLETE {
        let own = demo(*language);
        let ids = |report: &Report| -> Vec<String> {
            report.findings.iter().map(|each| each.id.clone()).collect()
        };
        assert_eq!(own.overall, english.overall, "{language}");
        assert_eq!(ids(&own), ids(&english), "{language}");
    }
}

/// Decisions in a workbook are read in the language of the workbook, without an option that names the language.
#[test]
fn a_workbook_comes_back_in_its_language() {
    for language in Language::COMPLETE {
        let catalogue = Catalogue::of(*language);
        let word = |id: &str| catalogue.fixed(id);
        let workspace = Workspace::new();
        let options = ["-q", "-o", "fixes.xlsx", "--language", language.code()];
        workspace.run(&options);
        let (mut accepted, mut without_reason) = (0, 0);
        fill_in(&workspace.at("fixes.xlsx"), |line| {
            let severities = [word("verdict-fail"), word("severity-kept")];
            let is_wanted = line.has(&word("column-done"))
                && severities.contains(&line.get(&word("column-severity")).to_owned());
            if !is_wanted {
                return;
            }
            line.set(&word("column-decision"), &word("decision-accept"));
            line.set(&word("column-owner"), "Bjørn Ærø");
            if line.get(&word("column-login")) == "TEA" {
                without_reason += 1;
            } else {
                line.set(&word("column-reason"), "avtalt");
                accepted += 1;
            }
        });
        // 25 fails, and the reviews of LGB, MSO, TMO and OVL.
        assert_eq!((accepted, without_reason), (29, 1), "{language}");
        let back = workspace.run(&["--decisions", "fixes.xlsx"]);
        assert_eq!(back.with("accepted").len(), accepted, "{language}");
        let note = "Accepted without a reason, so the findings are still open: fixes.xlsx [";
        assert!(back.err.contains(note), "{language}: {}", back.err);
    }
}

#[test]
fn texts_of_the_workbook_keep_the_limits_of_excel() {
    for language in Language::ALL {
        let catalogue = Catalogue::of(*language);
        let check = |id: &str, most: usize| {
            if catalogue.contains(id) {
                let length = catalogue.fixed(id).encode_utf16().count();
                assert!(length <= most, "{language} {id}: {length} of {most}");
            }
        };
        for sheet in [
            "sheet-to-do",
            "sheet-summary",
            "sheet-how-to-fix",
            "sheet-groups",
        ] {
            check(sheet, 25);
            if catalogue.contains(sheet) {
                let name = catalogue.fixed(sheet);
                assert!(
                    !name.contains(['[', ']', ':', '*', '?', '/', '\\']),
                    "{name}"
                );
            }
        }
        check("column-done", 32);
        check("column-decision", 32);
        check("choose-done", 255);
    }
}

#[test]
fn an_unknown_or_incomplete_language_is_refused() {
    let demo = testdata("demo");
    let ran = run(analyze().arg(&demo).args(["--language", "tlh"]));
    assert_eq!(ran.code, 2);
    assert!(
        ran.err
            .contains("unknown language `tlh`; known languages: en, nb, sv, da, de, nl"),
        "{}",
        ran.err
    );
    let incomplete = Language::ALL
        .iter()
        .filter(|language| !Language::COMPLETE.contains(language));
    for language in incomplete {
        let ran = run(analyze().arg(&demo).args(["--language", language.code()]));
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains("not complete yet"), "{}", ran.err);
    }
}
