//! The result of a rule: one finding for each record that a person has to change or check.

use crate::locale::{Catalogue, Language, Message, Text};
use crate::model::encoding_damage::Damage;
use crate::model::finding_id::stable_id;
use crate::model::location::Location;

/// The severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Blocks the migration.
    Fail,
    /// Does not block the migration, but a person should check it.
    Review,
    /// Information only.
    Info,
}

impl Severity {
    /// Returns the name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Review => "review",
            Self::Info => "info",
        }
    }
}

/// How certain the suggested value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fix {
    /// The suggestion differs from the address found only in white space, invisible characters, or upper and lower
    /// case. Nobody has to confirm it.
    Auto,
    /// The suggestion is probably right; a person confirms it.
    Confirm,
    /// A person has to find out the correct value.
    Manual,
}

impl Fix {
    /// Returns the name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Confirm => "confirm",
            Self::Manual => "manual",
        }
    }
}

/// The description of a rule.
#[derive(Debug)]
pub struct RuleInfo {
    /// Stable id in kebab case.
    pub id: &'static str,
    /// The highest severity of the rule's findings.
    pub severity: Severity,
    /// What the rule checks, in Markdown, for `analyze explain`.
    pub checks: &'static str,
    /// An example of a finding, in Markdown, for `analyze explain`.
    pub example: &'static str,
}

impl RuleInfo {
    /// Returns a short name for the defect, in lower case.
    pub fn title(&self, language: Language) -> String {
        Catalogue::of(language).fixed(self.id)
    }

    /// Returns why the defect matters.
    pub fn why(&self, language: Language) -> String {
        Catalogue::of(language).fixed(&format!("{}.why", self.id))
    }

    /// Returns how to fix the defect.
    pub fn fix(&self, language: Language) -> String {
        Catalogue::of(language).fixed(&format!("{}.fix", self.id))
    }
}

/// The user or other record that a finding is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subject {
    /// The key of the record, such as `associate 17`. A record has the same key in every export.
    pub key: String,
    /// `associate_id`, if the subject is a user.
    pub user_id: Option<i64>,
    /// The login name (`associate.name`).
    pub login: String,
    /// The person's name.
    pub name: String,
    /// The name that reports show for a record without a login, such as *satellite 1*. If it is empty, reports show the
    /// login, name or key.
    pub label: Text,
    /// The damage that the export did to the login or the name.
    pub damage: Option<Damage>,
}

impl Subject {
    /// Returns a subject that has neither a login nor a name, only a key and a label.
    pub fn unnamed(key: impl Into<String>, label: impl Into<Text>) -> Self {
        Self {
            key: key.into(),
            label: label.into(),
            ..Self::default()
        }
    }

    /// Returns the login, else the name, else the key.
    pub fn display_name(&self) -> &str {
        let names = [&self.login, &self.name];
        names
            .into_iter()
            .find(|name| !name.is_empty())
            .unwrap_or(&self.key)
    }
}

/// The membership of a record in a group. The records of a group have the same value, but the value should be unique.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Stable id of the group.
    pub id: String,
    /// Number of members.
    pub size: usize,
    /// Number of this member, counted from 1.
    pub member: usize,
    /// How the members match: the normalisation steps after which their addresses are equal, or `person` if the members
    /// are users of the same person.
    pub matched_by: Vec<String>,
    /// Whether this member is the one to keep.
    pub keep: bool,
    /// Why this record is, or is not, the one to keep.
    pub keep_reason: Text,
}

/// Key of the record to change, for programs that apply corrections.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKey {
    /// Table name.
    pub table: &'static str,
    /// Name of the key column.
    pub column: &'static str,
    /// The key.
    pub id: i64,
}

/// A defect that a person has to fix or check.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule that reports the finding.
    pub rule: &'static RuleInfo,
    /// The severity of the finding, never higher than the severity of the rule.
    pub severity: Severity,
    /// The user or record that the finding is about.
    pub subject: Subject,
    /// The field to change, such as `Email.email_address`; empty if the finding is not about a field.
    pub field: String,
    /// The value found, verbatim.
    pub value: String,
    /// The value to enter instead, if it is known.
    pub suggestion: Option<String>,
    /// What to do, and where in SuperOffice.
    pub action: Text,
    /// How certain the suggestion is.
    pub fix: Fix,
    /// What is wrong, in one sentence.
    pub message: Text,
    /// Names of the defects of an e-mail address.
    pub defects: Vec<String>,
    /// Where the value was found; the first location is the row to change first.
    pub locations: Vec<Location>,
    /// The group, if the finding is about several records.
    pub group: Option<Group>,
    /// Key of the record that contains the field, if the exports include the key.
    pub record: Option<RecordKey>,
    /// Whether work on the finding must start early because it depends on third parties. Such a finding does not block
    /// the migration.
    pub begins_early: bool,
    /// Whether the finding needs no action, because resolving another finding also closes it.
    pub closes_with_other: bool,
    /// String that becomes part of the id, to distinguish findings with the same rule, subject and field.
    discriminator: String,
}

impl Finding {
    /// Returns a finding of a rule about a subject. The other methods add the remaining parts.
    ///
    /// If the export damaged the login or the name of the subject, a sentence about this damage follows the message.
    pub fn new(rule: &'static RuleInfo, subject: Subject, message: impl Into<Text>) -> Self {
        let mut message = message.into();
        if let Some(damage) = subject.damage {
            message = message.then(damaged_name(damage));
        }
        Self {
            rule,
            severity: rule.severity,
            subject,
            field: String::new(),
            value: String::new(),
            suggestion: None,
            action: Text::default(),
            fix: Fix::Manual,
            message,
            defects: Vec::new(),
            locations: Vec::new(),
            group: None,
            record: None,
            begins_early: false,
            closes_with_other: false,
            discriminator: String::new(),
        }
    }

    /// Lowers the severity to `severity`. A severity that is already lower remains unchanged.
    #[must_use]
    pub fn at_most(mut self, severity: Severity) -> Self {
        self.severity = self.severity.max(severity);
        self
    }

    /// Sets the field and its value.
    #[must_use]
    pub fn on(mut self, field: impl Into<String>, value: impl Into<String>) -> Self {
        self.field = field.into();
        self.value = value.into();
        self
    }

    /// Adds a location.
    #[must_use]
    pub fn at(mut self, location: Location) -> Self {
        self.locations.push(location);
        self
    }

    /// Sets what to do and where in SuperOffice.
    #[must_use]
    pub fn action(mut self, action: impl Into<Text>) -> Self {
        self.action = action.into();
        self
    }

    /// Sets the suggestion and how certain it is. If the suggestion equals the value that [`Finding::on`] has set, both
    /// are dropped.
    #[must_use]
    pub fn suggest(mut self, suggestion: Option<String>, fix: Fix) -> Self {
        self.suggestion = suggestion.filter(|suggestion| *suggestion != self.value);
        if self.suggestion.is_some() {
            self.fix = fix;
        }
        self
    }

    /// Sets the names of the defects.
    #[must_use]
    pub fn defects(mut self, defects: Vec<String>) -> Self {
        self.defects = defects;
        self
    }

    /// Sets the key of the record that contains the field.
    #[must_use]
    pub fn in_record(mut self, record: Option<RecordKey>) -> Self {
        self.record = record;
        self
    }

    /// Sets whether work on the finding must start early because it depends on third parties.
    #[must_use]
    pub fn begins_early(mut self, begins_early: bool) -> Self {
        self.begins_early = begins_early;
        self
    }

    /// Sets whether the finding needs no action, because resolving another finding also closes it.
    #[must_use]
    pub fn closes_with_other(mut self, closes_with_other: bool) -> Self {
        self.closes_with_other = closes_with_other;
        self
    }

    /// Puts the finding into a group.
    #[must_use]
    pub fn in_group(mut self, group: Group) -> Self {
        self.group = Some(group);
        self
    }

    /// Sets a string that becomes part of the id, to distinguish findings with the same rule, subject and field.
    #[must_use]
    pub fn discriminator(mut self, discriminator: impl Into<String>) -> Self {
        self.discriminator = discriminator.into();
        self
    }

    /// Appends a number to the string that [`Finding::discriminator()`] sets, for findings that would otherwise have
    /// the same id.
    #[must_use]
    pub fn numbered(mut self, number: usize) -> Self {
        self.discriminator = format!("{}#{number}", self.discriminator);
        self
    }

    /// Returns the stable id, derived from the rule, the subject, the field and the discriminator. The id does not
    /// depend on row numbers, file names or the order of rows.
    pub fn id(&self) -> String {
        stable_id(&[
            self.rule.id,
            &self.subject.key,
            &self.field,
            &self.discriminator,
        ])
    }
}

/// Returns the sentence about a name that the export damaged.
fn damaged_name(damage: Damage) -> Message {
    Message::new(match damage {
        Damage::Lost => "damaged-name-lost",
        Damage::Misread => "damaged-name-misread",
        Damage::Replaced => "damaged-name-replaced",
    })
}

/// Returns a value for use in a message: in backticks, trimmed, and shortened to 120 characters.
pub fn quoted(value: &str) -> String {
    const LIMIT: usize = 120;
    let value = value.trim();
    match value.char_indices().nth(LIMIT) {
        Some((cut, _)) => format!("`{}…`", &value[..cut]),
        None => format!("`{value}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::location::Origin;
    use std::sync::Arc;

    static RULE: RuleInfo = RuleInfo {
        id: "a-defect",
        severity: Severity::Fail,
        checks: "",
        example: "",
    };

    fn finding() -> Finding {
        let subject = Subject {
            key: "associate 17".to_owned(),
            ..Subject::default()
        };
        Finding::new(&RULE, subject, "it is broken").on("associate.name", "ola")
    }

    #[test]
    fn the_id_does_not_depend_on_the_row() {
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
    }

    #[test]
    fn a_suggestion_equal_to_the_value_is_dropped() {
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
