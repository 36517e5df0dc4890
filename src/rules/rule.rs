//! A rule, and the result that it returns for a customer.

use crate::customer::Customer;
use crate::locale::{Message, Text};
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::finding::{Finding, RuleInfo};
use crate::model::table::TableKind;

/// One rule: its description, the data that it needs, and a pure function from the customer to findings.
#[derive(Debug)]
pub struct Rule {
    /// The id, the severity and the description.
    pub info: RuleInfo,
    /// Data without which the requirement cannot pass.
    pub needs: &'static [DataNeed],
    /// Data that should be present. Without it, the requirement gets the verdict `review` instead of `pass`.
    pub advises: &'static [DataNeed],
    /// The function that checks the customer.
    pub check: fn(&Customer) -> Outcome,
}

/// The result of one rule.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What a person has to correct or check.
    pub findings: Vec<Finding>,
    /// Number of records that were checked.
    pub checked: usize,
    /// Data that the rule found to be missing in addition to [`Rule::needs`].
    pub missing: Vec<MissingData>,
    /// Additional reasons for the verdict, such as a table that was sent but is empty. Each reason is one sentence.
    pub evidence: Vec<Text>,
    /// Whether the evidence shows that the rule does not apply to this customer.
    pub inapplicable: bool,
    /// Whether the rule had nothing to compare, so that the absence of findings proves nothing.
    pub nothing_compared: bool,
}

impl Outcome {
    /// Returns an outcome without findings for this number of checked records.
    pub fn checked(checked: usize) -> Self {
        Self {
            checked,
            ..Self::default()
        }
    }

    /// Adds findings.
    #[must_use]
    pub fn with(mut self, findings: impl IntoIterator<Item = Finding>) -> Self {
        self.findings.extend(findings);
        self
    }

    /// Adds missing data.
    #[must_use]
    pub fn missing(mut self, missing: impl IntoIterator<Item = MissingData>) -> Self {
        self.missing.extend(missing);
        self
    }

    /// Marks the rule as not applicable, and adds the evidence.
    #[must_use]
    pub fn inapplicable(mut self, evidence: impl Into<Text>) -> Self {
        self.inapplicable = true;
        self.evidence(evidence)
    }

    /// Adds a sentence of evidence.
    #[must_use]
    pub fn evidence(mut self, evidence: impl Into<Text>) -> Self {
        self.evidence.push(evidence.into());
        self
    }

    /// Adds the evidence that a table was sent and is empty.
    #[must_use]
    pub fn empty_table(self, table: TableKind) -> Self {
        self.evidence(Message::new("evidence-empty-table").with("table", table.name()))
    }

    /// Adds sentences of evidence.
    #[must_use]
    pub fn evidences(mut self, evidence: impl IntoIterator<Item: Into<Text>>) -> Self {
        self.evidence.extend(evidence.into_iter().map(Into::into));
        self
    }

    /// Records that the rule had nothing to compare.
    #[must_use]
    pub fn nothing_compared(mut self) -> Self {
        self.nothing_compared = true;
        self
    }
}
