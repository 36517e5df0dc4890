//! The findings that must be reported about a generated customer.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use serde::Serialize;

/// The severity of a finding. Findings of severity `Info` are recorded as expected only if a fault causes them. The
/// program also reports other findings of this severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The finding blocks the migration.
    Fail,
    /// A person should check the finding.
    Review,
    /// The finding is for information.
    Info,
}

impl Severity {
    /// Returns the name of the severity in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Review => "review",
            Self::Info => "info",
        }
    }
}

/// The overall verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overall {
    /// No finding of `Severity::Fail` or `Severity::Review` is expected.
    Ready,
    /// Findings of `Severity::Review` are expected, but no findings of `Severity::Fail`.
    ReadyWithReviews,
    /// At least one finding of `Severity::Fail` is expected.
    NotReady,
}

impl Overall {
    /// Returns the name of the verdict in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::ReadyWithReviews => "ready-with-reviews",
            Self::NotReady => "not-ready",
        }
    }
}

/// A finding that must be reported.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExpectedFinding {
    /// The id of the rule.
    pub rule: &'static str,
    /// The severity of the finding.
    pub severity: Severity,
    /// The id of the user, if the finding is about a user.
    pub user_id: Option<i64>,
    /// The key of the subject, such as `associate 12` or `satellite 1`.
    pub key: String,
}

/// All findings that must be reported. Equal findings may occur several times in this list.
#[derive(Debug, Clone, Default)]
pub struct Truth {
    findings: Vec<ExpectedFinding>,
}

/// The structure of the file `truth.json`.
#[derive(Serialize)]
struct Written<'a> {
    overall: &'static str,
    findings: Vec<WrittenFinding<'a>>,
}

#[derive(Serialize)]
struct WrittenFinding<'a> {
    rule: &'static str,
    severity: &'static str,
    user_id: Option<i64>,
    key: &'a str,
}

impl<'a> From<&'a ExpectedFinding> for WrittenFinding<'a> {
    fn from(expected: &'a ExpectedFinding) -> Self {
        Self {
            rule: expected.rule,
            severity: expected.severity.as_str(),
            user_id: expected.user_id,
            key: &expected.key,
        }
    }
}

impl Truth {
    /// Adds an expected finding about a user.
    pub(super) fn expect_user(&mut self, rule: &'static str, severity: Severity, user: i64) {
        self.findings.push(ExpectedFinding {
            rule,
            severity,
            user_id: Some(user),
            key: format!("associate {user}"),
        });
    }

    /// Adds an expected finding about a subject other than a user, such as a satellite.
    pub(super) fn expect(&mut self, rule: &'static str, severity: Severity, key: String) {
        self.findings.push(ExpectedFinding {
            rule,
            severity,
            user_id: None,
            key,
        });
    }

    /// Returns the findings, sorted by rule, severity, user and key.
    pub fn findings(&self) -> Vec<&ExpectedFinding> {
        let mut findings: Vec<&ExpectedFinding> = self.findings.iter().collect();
        findings.sort();
        findings
    }

    /// Returns the overall verdict.
    pub fn overall(&self) -> Overall {
        match self.findings.iter().map(|finding| finding.severity).min() {
            None | Some(Severity::Info) => Overall::Ready,
            Some(Severity::Review) => Overall::ReadyWithReviews,
            Some(Severity::Fail) => Overall::NotReady,
        }
    }

    /// Writes the verdict and the findings as JSON.
    pub(super) fn write(&self, path: &Path) -> io::Result<()> {
        #[expect(
            clippy::disallowed_methods,
            reason = "writing files is what this program is for"
        )]
        let file = File::create(path)?;
        let mut file = BufWriter::new(file);
        let written = Written {
            overall: self.overall().as_str(),
            findings: self
                .findings()
                .into_iter()
                .map(WrittenFinding::from)
                .collect(),
        };
        serde_json::to_writer_pretty(&mut file, &written)?;
        file.write_all(b"\n")?;
        file.flush()
    }
}
