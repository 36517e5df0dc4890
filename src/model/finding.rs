//! What a rule reports: one finding for each record that a person has to change or look at.
//!
//! Nothing here knows of files, frames or formats of output.

use sha2::{Digest, Sha256};

use crate::model::encoding_damage::Damage;
use crate::model::location::Location;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Blocks the move.
    Fail,
    /// Blocks nothing; a person should look.
    Review,
    /// Good to know.
    Info,
}

impl Severity {
    /// Returns the word for reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Review => "review",
            Self::Info => "info",
        }
    }
}

/// How far a fix can be applied without thinking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fix {
    /// The suggestion is the same address, cleaned.
    Auto,
    /// There is one likely value; a person confirms it.
    Confirm,
    /// A person decides.
    Manual,
}

impl Fix {
    /// Returns the word for reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Confirm => "confirm",
            Self::Manual => "manual",
        }
    }
}

/// What is known of a rule outside the rule itself.
#[derive(Debug)]
pub struct RuleInfo {
    /// Stable kebab-case name of the defect.
    pub id: &'static str,
    /// How bad a finding of it is at worst.
    pub severity: Severity,
    /// The defect in a few words, lower case.
    pub title: &'static str,
    /// Markdown with the headings *What it checks*, *Why it matters*, *How to fix*, *Example*.
    pub docs: &'static str,
}

/// Whom or what a finding is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subject {
    /// The subject's own key, such as `associate 17`: stable between exports.
    pub key: String,
    /// `associate_id`, where the subject is a user.
    pub user_id: Option<i64>,
    /// The login name (`associate.name`).
    pub login: String,
    /// The person's name.
    pub name: String,
    /// What the export did to the letters of login or name.
    pub damage: Option<Damage>,
}

/// The records that have something in common which only one of them may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Stable name of the group.
    pub id: String,
    /// How many members it has.
    pub size: usize,
    /// This member's number, from 1.
    pub member: usize,
    /// The steps that made the members equal.
    pub matched_by: Vec<String>,
    /// Whether this member is the one to keep.
    pub keep: bool,
    /// Why this member is, or is not, the one to keep.
    pub keep_reason: String,
}

/// One thing that a person has to mend or look at.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule.
    pub rule: &'static RuleInfo,
    /// How bad this one is; never worse than the rule's severity.
    pub severity: Severity,
    /// Whom it is about.
    pub subject: Subject,
    /// The field to change, as `Email.email_address`; empty where there is none.
    pub field: String,
    /// What stands there, as found.
    pub value: String,
    /// What should stand there, where that is known.
    pub suggestion: Option<String>,
    /// What to do, and where in SuperOffice.
    pub action: String,
    /// How far the suggestion can be trusted.
    pub fix: Fix,
    /// The fact in one lower-case phrase.
    pub message: String,
    /// Names of the defects, for e-mail addresses.
    pub defects: Vec<String>,
    /// Where it stands, the row to change first.
    pub locations: Vec<Location>,
    /// The group, if it is about several records.
    pub group: Option<Group>,
    /// What tells this finding from others of its rule, subject and field.
    discriminator: String,
}

impl Finding {
    /// Returns a finding of a rule about a subject; the rest is added with the methods below.
    ///
    /// Where the export damaged the letters of the user's name, the message says so: nobody is to look for the
    /// fault in SuperOffice.
    pub fn new(rule: &'static RuleInfo, subject: Subject, message: impl Into<String>) -> Self {
        let mut message = message.into();
        if let Some(damage) = subject.damage {
            let sentence = message.trim_end_matches('.').len();
            message.truncate(sentence);
            message.push_str(&format!(". The user's name {}.", damage.describe()));
        }
        Self {
            rule,
            severity: rule.severity,
            subject,
            field: String::new(),
            value: String::new(),
            suggestion: None,
            action: String::new(),
            fix: Fix::Manual,
            message,
            defects: Vec::new(),
            locations: Vec::new(),
            group: None,
            discriminator: String::new(),
        }
    }

    /// Lowers the severity; a finding is never worse than its rule.
    #[must_use]
    pub fn at_most(mut self, severity: Severity) -> Self {
        self.severity = self.severity.max(severity);
        self
    }

    /// Says which field holds which value.
    #[must_use]
    pub fn on(mut self, field: impl Into<String>, value: impl Into<String>) -> Self {
        self.field = field.into();
        self.value = value.into();
        self
    }

    /// Says where it stands.
    #[must_use]
    pub fn at(mut self, location: Location) -> Self {
        self.locations.push(location);
        self
    }

    /// Says what to do and where.
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }

    /// Proposes a value. One that equals the value found is no proposal and is dropped.
    #[must_use]
    pub fn suggest(mut self, suggestion: Option<String>, fix: Fix) -> Self {
        self.suggestion = suggestion.filter(|suggestion| *suggestion != self.value);
        if self.suggestion.is_some() {
            self.fix = fix;
        }
        self
    }

    /// Names the defects.
    #[must_use]
    pub fn defects(mut self, defects: Vec<String>) -> Self {
        self.defects = defects;
        self
    }

    /// Puts the finding into a group.
    #[must_use]
    pub fn in_group(mut self, group: Group) -> Self {
        self.group = Some(group);
        self
    }

    /// Tells the finding from others of the same rule, subject and field.
    #[must_use]
    pub fn discriminator(mut self, discriminator: impl Into<String>) -> Self {
        self.discriminator = discriminator.into();
        self
    }

    /// Returns the stable name of the finding: made of rule, subject and field, so that another
    /// export, another order of rows or another file name gives the same one.
    pub fn id(&self) -> String {
        stable_id(&[
            self.rule.id,
            &self.subject.key,
            &self.field,
            &self.discriminator,
        ])
    }
}

/// Returns a value as it stands in a message: in backticks, without blanks at its ends, and cut where
/// nobody reads on.
pub fn quoted(value: &str) -> String {
    const LIMIT: usize = 120;
    let value = value.trim();
    match value.char_indices().nth(LIMIT) {
        Some((cut, _)) => format!("`{}…`", &value[..cut]),
        None => format!("`{value}`"),
    }
}

/// Returns `k` and twelve hexadecimal digits that depend on the parts alone.
pub fn stable_id(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        // The length keeps ("ab", "c") and ("a", "bc") apart.
        hasher.update(part.len().to_le_bytes());
        hasher.update(part.as_bytes());
    }
    let digest = hasher.finalize();
    let digits: Vec<String> = digest
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    // A letter that stands in no number comes first: spreadsheets take `1084966446e2` for one.
    format!("k{}", digits.concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::location::Origin;
    use std::sync::Arc;

    static RULE: RuleInfo = RuleInfo {
        id: "a-defect",
        severity: Severity::Fail,
        title: "a defect",
        docs: "",
    };

    fn finding() -> Finding {
        let subject = Subject {
            key: "associate 17".to_owned(),
            ..Subject::default()
        };
        Finding::new(&RULE, subject, "it is broken").on("associate.name", "ola")
    }

    #[test]
    fn the_id_forgets_where_the_row_stood() {
        let location = Location {
            origin: Arc::new(Origin::file("other.csv")),
            row: 99,
        };
        assert_eq!(finding().id(), finding().at(location).id());
        assert_ne!(finding().id(), finding().discriminator("x").id());
        assert_ne!(
            finding().id(),
            finding().on("associate.userName", "ola").id()
        );
        assert_ne!(stable_id(&["ab", "c"]), stable_id(&["a", "bc"]));
    }

    #[test]
    fn what_stands_there_already_is_no_suggestion() {
        let same = finding().suggest(Some("ola".to_owned()), Fix::Auto);
        assert_eq!((same.suggestion, same.fix), (None, Fix::Manual));
    }

    #[test]
    fn severity_can_only_be_lowered() {
        assert_eq!(
            finding().at_most(Severity::Review).severity,
            Severity::Review
        );
        assert_eq!(
            finding()
                .at_most(Severity::Review)
                .at_most(Severity::Fail)
                .severity,
            Severity::Review
        );
    }
}
