//! Counts the findings of a requirement and derives its verdict.

use std::collections::BTreeMap;

use crate::locale::{Argument, Message, Text};
use crate::model::verdict::Verdict;
use crate::report::{BaseVerdict, RequirementReport, RuleCount};
use crate::rules::OF_ADDRESSES;

/// The numbers of findings of one rule with severity `Fail` and with severity `Review`.
#[derive(Debug, Default)]
pub(super) struct RuleNumbers {
    pub(super) fails: usize,
    pub(super) reviews: usize,
}

/// Counts the findings of each rule. Each item in `findings` has the index of the rule, and whether the severity of the
/// finding is `Fail`.
pub(super) fn by_rule(
    findings: impl Iterator<Item = (usize, bool)>,
) -> BTreeMap<usize, RuleNumbers> {
    let mut counts: BTreeMap<usize, RuleNumbers> = BTreeMap::new();
    for (rule, fails) in findings {
        let numbers = counts.entry(rule).or_default();
        if fails {
            numbers.fails += 1;
        } else {
            numbers.reviews += 1;
        }
    }
    counts
}

/// The counts for one requirement, such as the number of its findings by severity and by rule.
#[derive(Debug, Default)]
pub(super) struct FindingCounts {
    pub(super) checked: usize,
    pub(super) fails: usize,
    pub(super) reviews: usize,
    pub(super) infos: usize,
    pub(super) by_rule: BTreeMap<usize, RuleNumbers>,
}

impl FindingCounts {
    /// Returns the result of the requirement with this index. `doubts` are the reasons why addresses may be missing or
    /// wrong.
    pub(super) fn requirement(&self, index: usize, doubts: &[Text]) -> RequirementReport {
        let requirement = OF_ADDRESSES[index];
        let verdict = match (self.fails, doubts.is_empty(), self.reviews) {
            (1.., _, _) => Verdict::Fail,
            (0, false, _) => Verdict::Unknown,
            (0, true, _) if self.checked == 0 => Verdict::Unknown,
            (0, true, 1..) => Verdict::Review,
            (0, true, 0) => Verdict::Pass,
        };
        let rules = self.by_rule.iter();
        let by_rule: Vec<RuleCount> = rules
            .map(|(rule, numbers)| RuleCount {
                rule: &requirement.rules[*rule].info,
                fails: numbers.fails,
                reviews: numbers.reviews,
            })
            .collect();
        let mut parts = doubts.to_vec();
        if self.checked == 0 {
            parts.push(Message::new("list-empty").into());
        }
        RequirementReport {
            id: requirement.id,
            must: requirement.must,
            verdict,
            checked: self.checked,
            fails: self.fails,
            reviews: self.reviews,
            infos: self.infos,
            accepted: 0,
            out_of_scope: 0,
            base: BaseVerdict {
                verdict,
                reason: joined(parts),
                incomplete_rules: Vec::new(),
            },
            by_rule,
            needs: Vec::new(),
            only: None,
            progress: None,
        }
    }
}

/// Returns one sentence with all reasons.
fn joined(reasons: Vec<Text>) -> Text {
    let join = |first: Text, second: Text| {
        let both = Message::new("several-reasons")
            .with("first", Argument::from(first))
            .with("second", Argument::from(second));
        both.into()
    };
    reasons.into_iter().reduce(join).unwrap_or_default()
}
