//! The relation between the addresses of a group, and its name in reports.

use super::normalisation_step::Step;

/// The relation between the addresses of a group, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressRelation {
    /// The addresses have the same login key.
    SameAddress,
    /// The addresses have the same mailbox key.
    SameMailbox,
    /// The addresses look the same, or software for IDNA 2003 treats them as the same.
    LookAlike,
}

impl AddressRelation {
    /// Returns the values of the column `matched_by`: the normalisation steps that lead to the common key, then
    /// `look-alike` for that relation. Without such values, returns `exact`.
    pub fn matched_by(self, steps: impl IntoIterator<Item = Step>) -> Vec<String> {
        let is_relevant = |step: &Step| self != Self::SameAddress || !step.is_mailbox_only();
        let mut steps: Vec<Step> = steps.into_iter().filter(is_relevant).collect();
        steps.sort_unstable();
        steps.dedup();
        let mut texts: Vec<String> = steps.iter().map(Step::to_string).collect();
        if self == Self::LookAlike {
            texts.push("look-alike".to_owned());
        }
        if texts.is_empty() {
            texts.push("exact".to_owned());
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use super::{AddressRelation, Step};

    #[test]
    fn matched_by_lists_each_relevant_step_once() {
        let steps = [Step::PlusTag, Step::Case, Step::Case];
        let matched = |relation: AddressRelation| relation.matched_by(steps).join("+");
        assert_eq!(matched(AddressRelation::SameAddress), "case");
        assert_eq!(matched(AddressRelation::SameMailbox), "case+plus-tag");
        assert_eq!(
            matched(AddressRelation::LookAlike),
            "case+plus-tag+look-alike"
        );
        assert_eq!(AddressRelation::SameAddress.matched_by([]), ["exact"]);
    }
}
