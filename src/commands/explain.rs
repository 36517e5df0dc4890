//! The command `analyze explain`: explains requirements, rules and export tools.

use crate::cli::UsageError;
use crate::exporters::{self, Exporter};
use crate::locale::Language;
use crate::model::evidence::DataNeed;
use crate::model::similar_names::most_similar;
use crate::rules::{Named, REQUIREMENTS, Requirement, Rule, find, find_of_addresses};

/// The argument that lists the export tools.
const EXPORTERS: &str = "exporters";
/// Maximum number of characters in a line of catalogue text.
const LINE: usize = 120;

/// Returns the description of a requirement, a rule or an export tool. Without a name, returns the list of requirements
/// and rules. For the name `exporters`, returns the list of export tools.
///
/// # Errors
/// Returns [`UsageError`] for an unknown name. The message suggests similar names.
pub fn explain(name: Option<&str>) -> Result<String, UsageError> {
    let Some(name) = name else {
        return Ok(requirement_list());
    };
    if let Some(requirement) = find_of_addresses(name) {
        return Ok(requirement_text(requirement));
    }
    match (find(name), exporters::find(name)) {
        (Some(Named::Requirement(requirement)), _) => Ok(requirement_text(requirement)),
        (Some(Named::Rule(rule, requirement)), _) => Ok(rule_text(rule, requirement)),
        (None, Some(exporter)) => Ok(exporter_text(exporter)),
        (None, None) if name == EXPORTERS => Ok(exporter_list()),
        (None, None) => Err(unknown(name)),
    }
}

/// Returns the list of all requirements with their rules.
fn requirement_list() -> String {
    let mut text = String::new();
    for requirement in REQUIREMENTS {
        let must = if requirement.must { "must" } else { "advice" };
        text.push_str(&format!(
            "{} ({must}): {}\n",
            requirement.id,
            requirement.title(Language::English)
        ));
        for rule in requirement.rules {
            let severity = rule.info.severity.as_str();
            text.push_str(&format!(
                "  {:<28} {severity:<7} {}\n",
                rule.info.id,
                rule.info.title(Language::English)
            ));
        }
    }
    text.push_str(&format!(
        "\n`analyze explain NAME` explains one of them. `analyze explain {EXPORTERS}` lists the export tools and how to \
         export with each.\n"
    ));
    text
}

fn exporter_list() -> String {
    let mut text = String::from("How to export a table correctly, tool by tool:\n\n");
    for exporter in exporters::exporters() {
        text.push_str(&format!("  {:<20} {}\n", exporter.id, exporter.title));
    }
    text.push_str(
        "\n`analyze explain NAME` explains one of them, and shows common wrong exports.\n",
    );
    text
}

fn exporter_text(exporter: &Exporter) -> String {
    let mut text = format!(
        "# {}\n\nIn short: {}.\n\n### Correct export\n{}",
        exporter.title, exporter.remedy, exporter.right
    );
    if !exporter.wrong.is_empty() {
        text.push_str("\n### Wrong exports, and the message for each\n");
    }
    for wrong in &exporter.wrong {
        text.push_str(&format!("- {}\n  Message: \"{}\"", wrong.looks, wrong.says));
        let then = wrong.then.as_deref().map(|then| format!("; {then}"));
        text.push_str(&format!("{}.\n", then.unwrap_or_default()));
    }
    text
}

fn requirement_text(requirement: &Requirement) -> String {
    let mut text = format!(
        "# {}: {}\n\n{}\n\n",
        requirement.id,
        requirement.title(Language::English),
        requirement.docs
    );
    for rule in requirement.rules {
        text.push_str(&format!(
            "- `{}` ({}): {}\n",
            rule.info.id,
            rule.info.severity.as_str(),
            rule.info.title(Language::English)
        ));
    }
    text.push_str("\nNeeded:\n");
    for need in needed(requirement) {
        text.push_str(&format!("- {need}\n"));
    }
    let optional = optional_tables(requirement);
    if !optional.is_empty() {
        text.push_str(&format!("\nOptional: {optional}\n"));
    }
    text.push_str(&format!("\nNot in any export: {}\n", requirement.beyond));
    text
}

fn rule_text(rule: &Rule, requirement: &Requirement) -> String {
    let mut text = format!(
        "# {}: {}\n\nSeverity: {}. Requirement: `{}` ({}).\n\n### What it checks\n{}\n### Why it matters\n{}\n\n\
         ### How to fix\n{}\n\n### Example\n{}",
        rule.info.id,
        rule.info.title(Language::English),
        rule.info.severity.as_str(),
        requirement.id,
        requirement.title(Language::English),
        rule.info.checks,
        wrapped(&rule.info.why(Language::English)),
        wrapped(&rule.info.fix(Language::English)),
        rule.info.example
    );
    let lines = |title: &str, needs: &[DataNeed]| -> String {
        let mut lines = Vec::new();
        if !needs.is_empty() {
            lines.push(format!("\n### {title}\n"));
        }
        lines.extend(needs.iter().map(|need| format!("- {need}\n")));
        lines.concat()
    };
    text.push_str(&lines("Needed", rule.needs));
    text.push_str(&lines("Optional", rule.advises));
    text
}

/// Wraps text into lines of at most [`LINE`] characters. Longer words are not split.
fn wrapped(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > LINE {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines.join("\n")
}

/// Returns the data that the rules of a requirement need, without duplicates.
fn needed(requirement: &Requirement) -> Vec<String> {
    let mut needs: Vec<String> = Vec::new();
    for need in requirement.rules.iter().flat_map(|rule| rule.needs) {
        let text = need.to_string();
        if !needs.contains(&text) {
            needs.push(text);
        }
    }
    if needs.is_empty() {
        let default = match requirement.id {
            "version" => "headers of all tables",
            _ => "any of its tables",
        };
        needs.push(default.to_owned());
    }
    needs
}

/// Returns the optional tables that a requirement uses if they are exported.
fn optional_tables(requirement: &Requirement) -> String {
    let tables = requirement.optional_tables();
    let names: Vec<&str> = tables.iter().map(|kind| kind.name()).collect();
    names.join(", ")
}

fn unknown(name: &str) -> UsageError {
    let similar = similar(name).join(", ");
    let lists = format!(
        "`analyze explain` lists requirements and rules, `analyze explain {EXPORTERS}` the export tools"
    );
    UsageError::Invalid(if similar.is_empty() {
        format!("unknown requirement, rule or export tool `{name}`; {lists}")
    } else {
        format!(
            "unknown requirement, rule or export tool `{name}`; did you mean {similar}? {lists}"
        )
    })
}

/// Returns the known names that are similar to an unknown name: first the most similar name, then names that share a
/// part with the unknown name.
fn similar(name: &str) -> Vec<&'static str> {
    let names = REQUIREMENTS.iter().flat_map(|requirement| {
        std::iter::once(requirement.id).chain(requirement.rules.iter().map(|rule| rule.info.id))
    });
    let exporters = exporters::exporters()
        .iter()
        .map(|exporter| exporter.id.as_str());
    let names: Vec<&str> = names.chain(exporters).collect();
    let mut similar: Vec<&str> = most_similar(name, names.iter().copied())
        .into_iter()
        .collect();
    for known in names {
        let has_part = known
            .split('-')
            .any(|part| part.len() > 3 && name.contains(part));
        if has_part && !similar.contains(&known) {
            similar.push(known);
        }
    }
    similar.truncate(5);
    similar
}
