//! How the addresses of a group are related, and how reports name it.

use super::normalisation_step::Step;

/// How the addresses of a group are related, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressRelation {
    /// They have the same login key.
    SameAddress,
    /// They have the same mailbox key.
    SameMailbox,
    /// They look the same, or old software takes them for the same.
    LookAlike,
}

impl AddressRelation {
    /// Returns the start of a message, before the names of the other members.
    pub const fn describe(self) -> &'static str {
        match self {
            Self::SameAddress => "Same address as",
            Self::SameMailbox => "Reaches the same mailbox as",
            Self::LookAlike => "Looks like the address of",
        }
    }

    /// Returns the texts for the column `matched_by`: the normalisation steps of the members that lead to the common
    /// key, and how else the addresses are related.
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
