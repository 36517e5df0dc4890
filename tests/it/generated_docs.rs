//! Tests that the generated parts of README and `docs/` are up to date.
//!
//! `INSTA_UPDATE=always cargo test --test it generated_docs` updates them.

use std::path::Path;

use analyze::cli::Cli;
use analyze::email::DefectName;
use analyze::exporters::{Exporter, exporters};
use analyze::locale::Language;
use analyze::output::{FORMATS, Format, View};
use analyze::rules::{OWNERS, REQUIREMENTS, Requirement};
use clap::CommandFactory as _;

use crate::support::exports::{report, testdata};

/// Returns the file, the name and the text of each generated part.
fn parts() -> Vec<(&'static str, &'static str, String)> {
    let command = Cli::command();
    let addresses = command
        .find_subcommand("addresses")
        .expect("the command `addresses`");
    vec![
        ("README.md", "excerpt", excerpt()),
        ("docs/guide.md", "options", options(&command)),
        ("docs/guide.md", "address-options", options(addresses)),
        ("docs/exporting.md", "files", analyze::queries::contents()),
        ("docs/exporting.md", "exporters", exporter_sections()),
        ("docs/requirements.md", "overview", requirement_overview()),
        (
            "docs/requirements.md",
            "requirements",
            requirement_sections(),
        ),
        ("docs/output-formats.md", "formats", format_table()),
        ("docs/email-policy.md", "defects", defect_table()),
    ]
}

/// Returns the beginning of what the program prints for the demo on a terminal: the verdict, the requirements, and the
/// main obstacles.
fn excerpt() -> String {
    let mut printed = Vec::new();
    let format = Format::by_name("table").expect("the table");
    (format.write)(&report(&testdata("demo")), &View::default(), &mut printed)
        .expect("a place to write");
    let printed = String::from_utf8(printed).expect("text");
    let paragraphs: Vec<&str> = printed.split("\n\n").collect();
    format!("```text\n{}\n\n…\n```", paragraphs[..3].join("\n\n"))
}

/// Returns a table of the options of a command and their help text.
fn options(command: &clap::Command) -> String {
    let mut text = String::from("| option | meaning |\n| --- | --- |\n");
    for argument in command.get_arguments().filter(|each| !each.is_positional()) {
        let long = argument.get_long().unwrap_or_default();
        let short = argument
            .get_short()
            .map_or(String::new(), |short| format!("-{short}, "));
        let takes_value = argument.get_action().takes_values();
        let value = argument.get_value_names().filter(|_| takes_value);
        let value = value.map_or(String::new(), |names| format!(" {}", names[0]));
        let help = argument.get_help().map(ToString::to_string);
        text.push_str(&format!(
            "| `{short}--{long}{value}` | {} |\n",
            cell(&help.unwrap_or_default())
        ));
    }
    text
}

/// Returns one section for each tool that exports tables.
fn exporter_sections() -> String {
    exporters().iter().map(exporter_section).collect()
}

fn exporter_section(exporter: &Exporter) -> String {
    let mut text = format!(
        "### {}\n\n`analyze explain {}`\n\n```text\n{}\n```\n\n",
        capitalised(&exporter.title),
        exporter.id,
        exporter.right.trim()
    );
    for wrong in &exporter.wrong {
        let then = wrong.then.as_deref();
        let then = then.map_or(String::new(), |then| format!(" ({then})"));
        text.push_str(&format!(
            "- {} Message: \"{}\"{then}.\n",
            wrong.looks, wrong.says
        ));
    }
    if !exporter.wrong.is_empty() {
        text.push('\n');
    }
    text
}

/// Capitalises the article at the start of a title. Other words keep their case, because program names such as `sqlcmd`
/// are in lower case.
fn capitalised(text: &str) -> String {
    match text.strip_prefix("the ") {
        Some(rest) => format!("The {rest}"),
        None => text.to_owned(),
    }
}

/// Returns one line for each requirement.
fn requirement_overview() -> String {
    let mut text = String::from("| requirement | what is required | kind |\n| --- | --- | --- |\n");
    for requirement in REQUIREMENTS {
        let kind = if requirement.must { "must" } else { "advice" };
        text.push_str(&format!(
            "| [`{0}`](#{0}) | {1} | {kind} |\n",
            requirement.id,
            requirement.title(Language::English)
        ));
    }
    text
}

/// Returns one section for each requirement: its rules and the tables that it reads.
fn requirement_sections() -> String {
    REQUIREMENTS
        .iter()
        .map(|requirement| requirement_section(requirement))
        .collect()
}

fn requirement_section(requirement: &Requirement) -> String {
    let mut text = format!(
        "### {}\n\n{}\n\n| rule | severity | finding |\n| --- | --- | --- |\n",
        requirement.id, requirement.docs
    );
    for rule in requirement.rules {
        let (id, severity) = (rule.info.id, rule.info.severity.as_str());
        text.push_str(&format!(
            "| `{id}` | {severity} | {} |\n",
            cell(&rule.info.title(Language::English))
        ));
    }
    let mut needed: Vec<String> = Vec::new();
    for need in requirement.rules.iter().flat_map(|rule| rule.needs) {
        let need = need.to_string();
        if !needed.contains(&need) {
            needed.push(need);
        }
    }
    text.push('\n');
    if !needed.is_empty() {
        text.push_str(&format!("- Needed: {}\n", needed.join("; ")));
    }
    let optional: Vec<&str> = requirement
        .optional_tables()
        .iter()
        .map(|kind| kind.name())
        .collect();
    if !optional.is_empty() {
        text.push_str(&format!("- Optional: {}\n", optional.join(", ")));
    }
    text + &format!("- Not in any export: {}\n\n", requirement.beyond)
}

/// Returns one line for each output format.
fn format_table() -> String {
    let mut text = String::from("| `--format` | file name | use |\n| --- | --- | --- |\n");
    for format in FORMATS {
        let name = if format.text { format.name } else { "" };
        let name = if name.is_empty() {
            "–".to_owned()
        } else {
            format!("`{name}`")
        };
        text.push_str(&format!(
            "| {name} | `*.{}` | {} |\n",
            format.extension,
            cell(format.about)
        ));
    }
    text
}

/// Returns one line for each defect of an address, with the rule that reports it.
fn defect_table() -> String {
    let mut text =
        String::from("| defect | level | meaning | reported by |\n| --- | --- | --- | --- |\n");
    for defect in DefectName::ALL {
        let owner = OWNERS.iter().find(|(_, owned)| owned.contains(defect));
        let owner = owner.map_or("–".to_owned(), |(rule, _)| format!("`{}`", rule.id));
        text.push_str(&format!(
            "| `{}` | {} | {} | {owner} |\n",
            defect.as_str(),
            format!("{:?}", defect.level()).to_lowercase(),
            cell(defect.summary())
        ));
    }
    text
}

/// Returns text that can be used as a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('|', "\\|")
        .replace('<', "\\<")
}

/// Returns the document with this text between the markers of the part.
fn with_part(document: &str, name: &str, text: &str) -> String {
    let begin = format!("<!-- generated: {name} -->");
    let end = format!("<!-- end: {name} -->");
    let start = document.find(&begin).expect("the first mark") + begin.len();
    let stop = document.find(&end).expect("the second mark");
    format!(
        "{}\n\n{}\n\n{}",
        &document[..start],
        text.trim(),
        &document[stop..]
    )
}

#[test]
fn generated_parts_of_the_documents_are_current() {
    let update = std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut outdated = Vec::new();
    for (file, name, text) in parts() {
        let path = root.join(file);
        let document = std::fs::read_to_string(&path).expect("a document");
        let current = with_part(&document, name, &text);
        if current != document {
            outdated.push(format!("{file}: {name}"));
            if update {
                std::fs::write(&path, current).expect("a place to write");
            }
        }
    }
    assert!(
        update || outdated.is_empty(),
        "outdated: {outdated:?}; run `INSTA_UPDATE=always cargo test --test it generated_docs`"
    );
}

#[test]
fn links_between_documents_lead_to_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let docs = std::fs::read_dir(root.join("docs")).expect("a folder");
    let mut documents: Vec<_> = docs.map(|entry| entry.expect("an entry").path()).collect();
    for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
        documents.push(root.join(name));
    }
    for document in documents {
        let text = std::fs::read_to_string(&document).expect("a document");
        let folder = document.parent().expect("a folder");
        for part in text.split("](").skip(1) {
            let target = part.split([')', '#']).next().unwrap_or_default();
            if target.is_empty() || target.contains("://") {
                continue;
            }
            assert!(
                folder.join(target).exists(),
                "{} links to {target}, which does not exist",
                document.display()
            );
        }
    }
}

#[test]
fn the_readme_is_short() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(path).expect("the README");
    assert!(readme.lines().count() <= 120, "more than 120 lines");
    for line in readme.lines().filter(|line| !line.starts_with('|')) {
        assert!(line.chars().count() <= 120, "too long: {line}");
    }
}

/// Returns the code spans outside code blocks.
fn code_spans(document: &str) -> Vec<String> {
    let mut in_block = false;
    let mut spans = Vec::new();
    for line in document.lines() {
        if line.starts_with("```") {
            in_block = !in_block;
        } else if !in_block {
            spans.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    spans
}

#[test]
fn names_in_the_architecture_document_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut known = String::new();
    for top in ["src", "tests", "Cargo.toml"] {
        for entry in walkdir::WalkDir::new(root.join(top)) {
            let entry = entry.expect("an entry");
            let path = entry.path();
            // The document separates folders with slashes on every system.
            let name = path.display().to_string().replace('\\', "/");
            known.push_str(&format!("{name}\n"));
            let is_text = path
                .extension()
                .is_some_and(|ending| ending == "rs" || ending == "toml");
            if is_text && !path.ends_with(file!()) {
                known.push_str(&std::fs::read_to_string(path).expect("UTF-8"));
            }
        }
    }
    let document = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("the document");
    let missing: Vec<String> = code_spans(&document)
        .into_iter()
        .map(|span| span.trim_end_matches('/').to_owned())
        .filter(|span| span.len() > 3 && !span.contains([' ', '(', '<', '@', ':']))
        .filter(|span| !known.contains(span.as_str()) && !root.join(span).exists())
        .collect();
    assert!(missing.is_empty(), "not in the program: {missing:?}");
}
