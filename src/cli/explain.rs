//! The texts behind `explain`: what is checked, why it matters, how to fix it.

use clap::CommandFactory as _;

use crate::cli::Cli;
use crate::error::Error;
use crate::exporters::{self, Exporter};
use crate::model::evidence::DataNeed;
use crate::rules::{Named, REQUIREMENTS, Requirement, Rule, find, find_of_addresses};

/// What lists the recipes.
const EXPORTERS: &str = "exporters";

/// Returns the text about a requirement, a rule or a tool that exports, or the list of the first two.
///
/// # Errors
/// [`Error::Usage`] if there is none of this name; it names the closest ones.
pub fn explain(name: Option<&str>) -> Result<String, Error> {
    let Some(name) = name else {
        return Ok(list());
    };
    if let Some(requirement) = find_of_addresses(name) {
        return Ok(of_requirement(requirement));
    }
    match (find(name), exporters::find(name)) {
        (Some(Named::Requirement(requirement)), _) => Ok(of_requirement(requirement)),
        (Some(Named::Rule(rule, requirement)), _) => Ok(of_rule(rule, requirement)),
        (None, Some(exporter)) => Ok(of_exporter(exporter)),
        (None, None) if name == EXPORTERS => Ok(exporter_list()),
        (None, None) => Err(Error::Usage(format!(
            "there is no requirement, rule or exporter `{name}`{}; `analyze explain` lists requirements and rules, \
             `analyze explain {EXPORTERS}` the tools that export",
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

/// Returns the manual page in the form that `man` reads.
pub fn manual() -> String {
    let mut bytes = Vec::new();
    let page = clap_mangen::Man::new(Cli::command());
    // A vector takes all that is written to it.
    let _ = page.render(&mut bytes);
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
    text.push_str(&format!(
        "\n`analyze explain NAME` tells more about one of them; `analyze explain {EXPORTERS}` lists the tools that export, \
         with the way to a right export in each.\n"
    ));
    text
}

fn exporter_list() -> String {
    let mut text = String::from("How a table is exported right, tool by tool:\n\n");
    for exporter in exporters::exporters() {
        text.push_str(&format!("  {:<20} {}\n", exporter.id, exporter.title));
    }
    text.push_str("\n`analyze explain NAME` tells it for one of them, and what usual wrong exports look like.\n");
    text
}

fn of_exporter(exporter: &Exporter) -> String {
    let mut text = format!(
        "# {}\n\nIn short: {}.\n\n### A right export\n{}",
        exporter.title, exporter.remedy, exporter.right
    );
    if !exporter.wrong.is_empty() {
        text.push_str("\n### Wrong exports, and what is said to them\n");
    }
    for wrong in &exporter.wrong {
        text.push_str(&format!("- {}\n  Said: \"{}\"", wrong.looks, wrong.says));
        let then = wrong.then.as_deref().map(|then| format!("; {then}"));
        text.push_str(&format!("{}.\n", then.unwrap_or_default()));
    }
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
    let also: Vec<&str> = requirement
        .optional_tables()
        .iter()
        .map(|kind| kind.name())
        .collect();
    if !also.is_empty() {
        text.push_str(&format!("\nBesides, where sent: {}.\n", also.join(", ")));
    }
    text.push_str(&format!("\nNo export tells: {}.\n", requirement.beyond));
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
    let lines = |title: &str, needs: &[DataNeed]| -> String {
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
    for need in requirement.rules.iter().flat_map(|rule| rule.needs) {
        let text = need.describe();
        if !needs.contains(&text) {
            needs.push(text);
        }
    }
    if needs.is_empty() {
        let none = match requirement.id {
            "version" => "headers of all tables",
            _ => "any of its tables",
        };
        needs.push(none.to_owned());
    }
    needs
}

/// Names that share a part with the wrong one.
fn similar(name: &str) -> String {
    let names = REQUIREMENTS.iter().flat_map(|requirement| {
        std::iter::once(requirement.id).chain(requirement.rules.iter().map(|rule| rule.info.id))
    });
    let exporters = exporters::exporters()
        .iter()
        .map(|exporter| exporter.id.as_str());
    let close: Vec<&str> = names
        .chain(exporters)
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
