//! Tests of reports in each language that has all messages.

use std::collections::BTreeMap;
use std::path::Path;

use analyze::cli::options::Options;
use analyze::locale::{Catalogue, Language};
use analyze::output::FORMATS;
use analyze::report::Report;

use crate::support::exports::{report_with, testdata};
use crate::support::program::{analyze, run};
use crate::support::workbook_edit::fill_in;
use crate::support::workspace::Workspace;
use crate::support::written_report::{bytes, text};

/// Messages whose ids have these prefixes belong to the customer's instructions and are not part of a report.
const NOT_IN_REPORTS: [&str; 2] = ["letter-", "table-"];

fn demo(language: Language) -> Report {
    report_with(&Options {
        inputs: vec![testdata("demo")],
        language,
        ..Options::default()
    })
}

/// Returns the English sentences, by id, that have no arguments and differ from their translation into this language.
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

/// Writes one file of each of these kinds: a PDF document, an empty file, an unknown table, a file that is cut off, a
/// file without a header, a file with rows that are set aside, and a report of this program.
fn add_faulty_files(folder: &Path) {
    let write = |name: &str, text: &str| {
        std::fs::write(folder.join(name), text).expect("a place to write");
    };
    write("scan.csv", "%PDF-1.7 associate_id;name");
    write("empty.csv", "");
    write("budget.csv", "colour;size\nred;4\nblue;7\n");
    write(
        "ejuser_2.csv",
        "ID,loginname,associate_id,email\n1,KAH,1,kari@firma.no\n2,OL",
    );
    write(
        "preferences.csv",
        "1,2,System,Key,Value\n2,2,System,Key,\"Va\"lue\n",
    );
    write(
        "Email_2.csv",
        "Export\n\nemail_id;person_id;email_address\n9001;1;ola@firma.no;x\n9002;1;p\u{e5}l@firma.no\nTotal\n",
    );
    write(
        "list.json",
        "{\"schema\": \"analyze-report/1\", \"findings\": []}",
    );
}

/// Returns the sentences about the inputs, without technical details.
fn sentences_about_inputs(report: &Report, language: Language) -> Vec<String> {
    let notes = report.notes.iter();
    let notes = notes.chain(report.inputs.iter().flat_map(|input| &input.notes));
    let notes = notes.map(|note| note.for_customer(language));
    let asides = report.inputs.iter().flat_map(|input| &input.set_aside);
    let asides = asides.map(|aside| aside.detail.in_language(language));
    notes.chain(asides).collect()
}

/// Returns a written report as people see it: without markup, and without backticks.
fn seen(written: &str) -> String {
    let mut seen = String::with_capacity(written.len());
    let mut parts = written.split('<');
    seen.push_str(parts.next().unwrap_or_default());
    for part in parts {
        seen.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    let entities = [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
        ("`", ""),
    ];
    for (entity, character) in entities {
        seen = seen.replace(entity, character);
    }
    seen
}

/// The notes on the inputs are translated into every language. A translated report in a format for customers contains
/// no English note and names no option.
#[test]
fn notes_on_the_inputs_are_translated() {
    let workspace = Workspace::new();
    add_faulty_files(&workspace.at("exports"));
    let report_in = |language: Language| {
        report_with(&Options {
            inputs: vec![workspace.at("exports")],
            language,
            ..Options::default()
        })
    };
    let english = report_in(Language::English);
    let sentences = sentences_about_inputs(&english, Language::English);
    for kind in [
        "cut off",
        "not a known table",
        "the header is in row 3",
        "set aside",
        "secret column",
    ] {
        let mut sentences = sentences.iter();
        assert!(
            sentences.any(|sentence| sentence.contains(kind)),
            "no note about {kind}"
        );
    }
    for language in Language::COMPLETE {
        if *language == Language::English {
            continue;
        }
        let own = sentences_about_inputs(&english, *language);
        let pairs = sentences.iter().zip(&own);
        let left: Vec<&String> = pairs
            .filter(|(english, own)| english == own)
            .map(|(english, _)| english)
            .collect();
        assert!(left.is_empty(), "{language}: {left:#?}");
        let report = report_in(*language);
        for format in FORMATS {
            if !["xlsx", "html", "mail"].contains(&format.name) {
                continue;
            }
            let text = seen(&text(bytes(format, &report)));
            for option in ["--table", "--layout", "--baseline", "analyze explain"] {
                assert!(
                    !text.contains(option),
                    "{language} {}: {option}",
                    format.name
                );
            }
            let mut sentences = sentences.iter().map(|sentence| sentence.replace('`', ""));
            let left = sentences.find(|sentence| text.contains(sentence.as_str()));
            assert_eq!(left, None, "{language} {}", format.name);
        }
    }
}

/// A translated report for people does not show the English key of a record that has neither a login nor a name, such
/// as `satellite 16777216`.
#[test]
fn records_without_a_name_are_named_in_the_language() {
    for language in Language::COMPLETE {
        if *language == Language::English {
            continue;
        }
        let report = demo(*language);
        let subjects = report.findings.iter().map(|entry| &entry.finding.subject);
        let unnamed: Vec<_> = subjects
            .filter(|subject| subject.login.is_empty() && subject.name.is_empty())
            .collect();
        for key in ["traveller 97", "satellite 16777216"] {
            assert!(unnamed.iter().any(|subject| subject.key == key), "{key}");
        }
        for subject in &unnamed {
            let label = subject.label.in_language(*language);
            assert!(!label.is_empty(), "{}", subject.key);
        }
        for format in FORMATS {
            if !["html", "mail", "markdown", "table"].contains(&format.name) {
                continue;
            }
            let text = seen(&text(bytes(format, &report)));
            for key in ["traveller 97", "satellite 16777216"] {
                assert!(!text.contains(key), "{language} {}: {key}", format.name);
            }
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
        // The accepted findings: 25 of `Severity::Fail`, and 7 of `Severity::Review` that close by themselves, about
        // ADM, LGB, MSO, SHE, TMO, TRM and OVL.
        assert_eq!((accepted, without_reason), (32, 1), "{language}");
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
