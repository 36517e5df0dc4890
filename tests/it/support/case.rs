//! Runs the cases in `testdata/cases`: small inputs with their expected results.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use regex::RegexBuilder;
use serde::Deserialize;
use serde_json::Value;

use super::exports::testdata;
use super::program::{Ran, analyze, run};
use super::table_change::{TableChange, manifest};

/// A TOML file with cases of one kind.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    case: Vec<Case>,
}

/// One input with its expectation. `testdata/cases/README.md` describes the fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) name: String,
    /// The reason for the expectation.
    pub(crate) why: String,
    base: Option<String>,
    #[serde(default)]
    remove: Removed,
    #[serde(default)]
    change: Vec<TableChange>,
    #[serde(default)]
    files: BTreeMap<String, String>,
    folder: Option<String>,
    #[serde(default)]
    manifest: bool,
    /// Files that options refer to. They are written next to the folder with the exports.
    #[serde(default)]
    option_files: BTreeMap<String, String>,
    #[serde(default)]
    args: Vec<String>,
    #[serde(default)]
    command: CaseCommand,
    expect: Expectation,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Removed {
    Files(Vec<String>),
    /// All files. The value in the TOML file is `all`.
    All(AllFiles),
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum AllFiles {
    All,
}

impl Default for Removed {
    fn default() -> Self {
        Self::Files(Vec::new())
    }
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "lowercase")]
enum CaseCommand {
    #[default]
    Main,
    Addresses,
    /// A subcommand that reads no exports. The first element of `args` is its name.
    Other,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expectation {
    #[serde(default)]
    exit: Vec<i32>,
    #[serde(default)]
    verdict: Vec<String>,
    #[serde(default)]
    notpass: Vec<String>,
    #[serde(default)]
    allpass: bool,
    #[serde(default)]
    finding: Vec<String>,
    #[serde(default)]
    nofinding: Vec<String>,
    keep: Option<(String, String)>,
    says: Option<String>,
    nosay: Option<String>,
    #[serde(default)]
    columns: Vec<String>,
    /// The exact verdict of each named requirement.
    #[serde(default)]
    requirements: BTreeMap<String, String>,
    /// For each rule, the logins of all its findings, sorted.
    #[serde(default)]
    logins: BTreeMap<String, Vec<String>>,
    /// The expected access of users, by login: `must`, `question` or `out`.
    #[serde(default)]
    access: BTreeMap<String, String>,
}

/// Returns all cases in `testdata/cases`, ordered by file and position.
pub(crate) fn all_cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for entry in walkdir::WalkDir::new(testdata("cases")).sort_by_file_name() {
        let path = entry.expect("an entry").into_path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            let text = std::fs::read_to_string(&path).expect("UTF-8");
            let file = parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            cases.extend(file);
        }
    }
    cases
}

/// Parses the cases of one TOML file.
pub(crate) fn parse(text: &str) -> Result<Vec<Case>, toml::de::Error> {
    toml::from_str::<CaseFile>(text).map(|file| file.case)
}

impl Case {
    /// Runs the program, and returns the differences between the result and the expectation.
    pub(crate) fn differences(&self) -> Vec<String> {
        let workplace = tempfile::tempdir().expect("a folder");
        self.write_exports(&workplace.path().join("exports"));
        for (name, text) in &self.option_files {
            std::fs::write(workplace.path().join(name), text).expect("a place to write");
        }
        let ran = self.run(workplace.path());
        let report = serde_json::from_str(&ran.out).unwrap_or(Value::Null);
        let output = CaseOutput { ran, report };
        self.expect.differences(&output)
    }

    /// Returns whether the case expects no finding and no failed requirement.
    pub(crate) fn is_clean(&self) -> bool {
        let expect = &self.expect;
        let fails = expect
            .requirements
            .values()
            .any(|verdict| verdict == "fail");
        expect.finding.is_empty() && !fails
    }

    /// Returns whether the case expects a finding, a message, a failed requirement or an excluded user.
    pub(crate) fn is_dirty(&self) -> bool {
        let expect = &self.expect;
        !expect.finding.is_empty()
            || expect.says.is_some()
            || expect
                .requirements
                .values()
                .any(|verdict| verdict == "fail")
            || expect.logins.values().any(|logins| !logins.is_empty())
            || expect.access.values().any(|access| access == "out")
    }

    /// Returns whether the case expects a message, exit code 3, a requirement that must not pass, or a requirement
    /// whose verdict is `unknown` or `review`.
    pub(crate) fn is_open(&self) -> bool {
        let expect = &self.expect;
        let undecided = ["unknown", "review"];
        let verdicts = &mut expect.requirements.values();
        expect.says.is_some()
            || expect.exit == [3]
            || !expect.notpass.is_empty()
            || verdicts.any(|verdict| undecided.contains(&verdict.as_str()))
    }

    fn write_exports(&self, folder: &Path) {
        std::fs::create_dir(folder).expect("a folder");
        if let Some(base) = &self.base {
            copy_files(&testdata(base), folder);
        }
        match &self.remove {
            Removed::Files(names) => {
                for name in names {
                    std::fs::remove_file(folder.join(name)).expect("a file of the base");
                }
            }
            Removed::All(AllFiles::All) => {
                std::fs::remove_dir_all(folder).expect("the folder");
                std::fs::create_dir(folder).expect("a folder");
            }
        }
        for change in &self.change {
            change.apply(folder);
        }
        for (name, text) in &self.files {
            let path = folder.join(name);
            let parent = path.parent().expect("a folder above the file");
            std::fs::create_dir_all(parent).expect("a place to write");
            std::fs::write(path, text).expect("a place to write");
        }
        if let Some(name) = &self.folder {
            copy_files(&testdata("cases").join(name), folder);
        }
        if self.manifest {
            std::fs::write(folder.join("manifest.csv"), manifest(folder)).expect("a file");
        }
    }

    fn run(&self, workplace: &Path) -> Ran {
        let mut command = analyze();
        command.current_dir(workplace);
        match self.command {
            CaseCommand::Main => command.args(["exports", "-f", "json"]),
            CaseCommand::Addresses => command.args(["addresses", "exports", "-f", "json"]),
            CaseCommand::Other => &mut command,
        };
        run(command.args(&self.args))
    }
}

fn copy_files(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).min_depth(1) {
        let path: PathBuf = entry.expect("an entry").into_path();
        let target = to.join(path.strip_prefix(from).expect("below the folder"));
        if path.is_dir() {
            std::fs::create_dir_all(&target).expect("a folder");
        } else {
            std::fs::copy(&path, &target).expect("a file");
        }
    }
}

/// The output of the program for one case.
struct CaseOutput {
    ran: Ran,
    /// The JSON report, or null if the run wrote none.
    report: Value,
}

impl CaseOutput {
    fn list(&self, name: &str) -> &[Value] {
        self.report[name].as_array().map_or(&[], Vec::as_slice)
    }

    fn has_finding(&self, rule: &str) -> bool {
        let mut findings = self.list("findings").iter();
        findings.any(|finding| finding["rule"] == rule)
    }

    fn requirement(&self, id: &str) -> &str {
        let mut requirements = self.list("requirements").iter();
        let requirement = requirements.find(|requirement| requirement["id"] == id);
        requirement.map_or("missing", |requirement| {
            requirement["verdict"].as_str().unwrap_or_default()
        })
    }

    /// Returns the messages and the report (or the output that was printed instead of a report) as one string.
    fn text(&self) -> String {
        if self.report.is_null() {
            format!("{}{}", self.ran.err, self.ran.out)
        } else {
            format!("{}{}", self.ran.err, self.report)
        }
    }

    fn logins(&self, rule: &str) -> Vec<String> {
        let findings = self.list("findings").iter();
        let mut logins: Vec<String> = findings
            .filter(|finding| finding["rule"] == rule)
            .map(|finding| finding["login"].as_str().unwrap_or_default().to_owned())
            .collect();
        logins.sort();
        logins
    }
}

impl Expectation {
    fn differences(&self, output: &CaseOutput) -> Vec<String> {
        let mut differences = Vec::new();
        self.compare_run(output, &mut differences);
        self.compare_requirements(output, &mut differences);
        self.compare_findings(output, &mut differences);
        self.compare_text(&output.text(), &mut differences);
        check_invariants(output, &mut differences);
        differences
    }

    fn compare_run(&self, output: &CaseOutput, differences: &mut Vec<String>) {
        let code = output.ran.code;
        let completed = (0..=3).contains(&code);
        if !completed || (!self.exit.is_empty() && !self.exit.contains(&code)) {
            differences.push(format!("exit {code}, expected {:?}", self.exit));
        }
        let verdict = output.report["verdict"].as_str().unwrap_or("missing");
        if !self.verdict.is_empty() && !self.verdict.iter().any(|each| each == verdict) {
            differences.push(format!("verdict {verdict}"));
        }
        for user in output.list("users") {
            let login = user["login"].as_str().unwrap_or_default();
            if let Some(expected) = self.access.get(login)
                && user["access"] != **expected
            {
                differences.push(format!("access of {login} is {}", user["access"]));
            }
        }
        let users = output.list("users");
        for login in self.access.keys() {
            if !users.iter().any(|user| user["login"] == **login) {
                differences.push(format!("no user {login}"));
            }
        }
    }

    fn compare_requirements(&self, output: &CaseOutput, differences: &mut Vec<String>) {
        for id in &self.notpass {
            if output.requirement(id) == "pass" {
                differences.push(format!("{id} passes"));
            }
        }
        for (id, expected) in &self.requirements {
            let verdict = output.requirement(id);
            if verdict != expected {
                differences.push(format!("{id} is {verdict}"));
            }
        }
        if self.allpass {
            for requirement in output.list("requirements") {
                let verdict = requirement["verdict"].as_str().unwrap_or_default();
                if !["pass", "not-applicable"].contains(&verdict) {
                    differences.push(format!("{} is {verdict}", requirement["id"]));
                }
            }
        }
    }

    fn compare_findings(&self, output: &CaseOutput, differences: &mut Vec<String>) {
        let expected = &self.finding;
        if !expected.is_empty() && !expected.iter().any(|rule| output.has_finding(rule)) {
            differences.push(format!("no finding of {expected:?}"));
        }
        for rule in &self.nofinding {
            if output.has_finding(rule) {
                differences.push(format!("finding of {rule}"));
            }
        }
        if let Some((rule, login)) = &self.keep {
            let kept = output.list("findings").iter().any(|finding| {
                finding["rule"] == **rule
                    && finding["login"] == **login
                    && finding["group"]["keep"] == true
            });
            if !kept {
                differences.push(format!("{login} is not the one to keep"));
            }
        }
        for (rule, expected) in &self.logins {
            let logins = output.logins(rule);
            if logins != *expected {
                differences.push(format!("{rule} is about {logins:?}"));
            }
        }
    }

    fn compare_text(&self, text: &str, differences: &mut Vec<String>) {
        let occurs = |pattern: &str| {
            let pattern = RegexBuilder::new(pattern).case_insensitive(true).build();
            pattern.expect("an expression").is_match(text)
        };
        if let Some(pattern) = self.says.as_deref().filter(|pattern| !occurs(pattern)) {
            differences.push(format!("does not say {pattern:?}"));
        }
        if let Some(pattern) = self.nosay.as_deref().filter(|pattern| occurs(pattern)) {
            differences.push(format!("says {pattern:?}"));
        }
        let lower = text.to_lowercase();
        for column in &self.columns {
            if !lower.contains(&column.to_lowercase()) {
                differences.push(format!("column {column} is neither read nor named"));
            }
        }
    }
}

/// Checks conditions that every report must meet, and adds any violations to the differences.
fn check_invariants(output: &CaseOutput, differences: &mut Vec<String>) {
    let findings = output.list("findings").iter();
    let mut ids: Vec<&str> = findings
        .filter_map(|finding| finding["finding_id"].as_str())
        .collect();
    let findings = ids.len();
    ids.sort_unstable();
    ids.dedup();
    if ids.len() < findings {
        differences.push("a finding_id occurs twice".to_owned());
    }
    for input in output.list("inputs") {
        let [rows, used, set_aside] =
            ["rows", "used", "set_aside"].map(|field| input[field].as_u64().unwrap_or_default());
        if rows != used + set_aside {
            differences.push(format!("{}: rows do not add up", input["file"]));
        }
    }
}
