//! The texts behind `explain`: what is checked, why it matters, how to fix it; and the table of
//! requirements that the README shows.

use clap::CommandFactory as _;

use crate::cli::Cli;
use crate::error::Error;
use crate::need::Need;
use crate::rules::{Named, REQUIREMENTS, Requirement, Rule, find};

/// Returns the text about a requirement or rule, or the list of all of them.
///
/// # Errors
/// [`Error::Usage`] if there is none of this name; it names the closest ones.
pub fn explain(name: Option<&str>) -> Result<String, Error> {
    let Some(name) = name else {
        return Ok(list());
    };
    match find(name) {
        Some(Named::Requirement(requirement)) => Ok(of_requirement(requirement)),
        Some(Named::Rule(rule, requirement)) => Ok(of_rule(rule, requirement)),
        None => Err(Error::Usage(format!(
            "there is no requirement or rule `{name}`{}; `analyze explain` lists them",
            similar(name)
        ))),
    }
}

/// Returns the completions for a shell.
pub fn completions(shell: clap_complete::Shell) -> String {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "analyze", &mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

fn list() -> String {
    let mut text = String::new();
    for requirement in REQUIREMENTS {
        let must = if requirement.must { "must" } else { "advice" };
        text.push_str(&format!(
            "{} ({must}): {}\n",
            requirement.id, requirement.title
        ));
        for rule in requirement.rules {
            let severity = rule.info.severity.as_str();
            text.push_str(&format!(
                "  {:<28} {severity:<7} {}\n",
                rule.info.id, rule.info.title
            ));
        }
    }
    text.push_str("\n`analyze explain NAME` tells more about one of them.\n");
    text
}

fn of_requirement(requirement: &Requirement) -> String {
    let mut text = format!(
        "# {}: {}\n\n{}\n\n",
        requirement.id, requirement.title, requirement.docs
    );
    for rule in requirement.rules {
        text.push_str(&format!(
            "- `{}` ({}): {}\n",
            rule.info.id,
            rule.info.severity.as_str(),
            rule.info.title
        ));
    }
    text.push_str("\nEvidence:\n");
    for need in evidence(requirement) {
        text.push_str(&format!("- {need}\n"));
    }
    text
}

fn of_rule(rule: &Rule, requirement: &Requirement) -> String {
    let mut text = format!(
        "# {}: {}\n\nSeverity: {}. Requirement: `{}` ({}).\n\n{}",
        rule.info.id,
        rule.info.title,
        rule.info.severity.as_str(),
        requirement.id,
        requirement.title,
        rule.info.docs
    );
    let lines = |title: &str, needs: &[Need]| -> String {
        let mut lines = Vec::new();
        if !needs.is_empty() {
            lines.push(format!("\n### {title}\n"));
        }
        lines.extend(needs.iter().map(|need| format!("- {}\n", need.describe())));
        lines.concat()
    };
    text.push_str(&lines("What it needs", rule.needs));
    text.push_str(&lines("What it would like to see", rule.advises));
    text
}

/// What a requirement's rules need, each once.
fn evidence(requirement: &Requirement) -> Vec<String> {
    let mut needs: Vec<String> = Vec::new();
    for rule in requirement.rules {
        for need in rule.needs.iter().chain(rule.advises) {
            let text = need.describe();
            if !needs.contains(&text) {
                needs.push(text);
            }
        }
    }
    if needs.is_empty() {
        needs.push("headers of all tables, or INFORMATION_SCHEMA.COLUMNS".to_owned());
    }
    needs
}

/// Names that share a part with the wrong one.
fn similar(name: &str) -> String {
    let names = REQUIREMENTS.iter().flat_map(|requirement| {
        std::iter::once(requirement.id).chain(requirement.rules.iter().map(|rule| rule.info.id))
    });
    let close: Vec<&str> = names
        .filter(|known| {
            known
                .split('-')
                .any(|part| part.len() > 3 && name.contains(part))
        })
        .take(5)
        .collect();
    if close.is_empty() {
        String::new()
    } else {
        format!("; did you mean {}?", close.join(", "))
    }
}

/// Returns the table of requirements in Markdown, for the README.
pub fn requirement_table() -> String {
    let mut text = String::from(
        "| requirement | what is checked | rules | evidence |\n| --- | --- | --- | --- |\n",
    );
    for requirement in REQUIREMENTS {
        let rules: Vec<String> = requirement
            .rules
            .iter()
            .map(|rule| format!("`{}` ({})", rule.info.id, rule.info.severity.as_str()))
            .collect();
        text.push_str(&format!(
            "| `{}` | {} | {} | {} |\n",
            requirement.id,
            requirement.title,
            rules.join("<br>"),
            evidence(requirement).join("<br>")
        ));
    }
    text
}
