//! The verdict of one requirement, and the overall verdict.

/// The verdict of one requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// At least one finding blocks the migration.
    Fail,
    /// The exports do not contain enough data to decide the requirement.
    Unknown,
    /// Nothing blocks, but a person should check the findings.
    Review,
    /// The rules ran and reported nothing to fix or check.
    Pass,
    /// The exports show that the requirement does not apply to this customer.
    NotApplicable,
}

impl Verdict {
    /// Returns the name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Unknown => "unknown",
            Self::Review => "review",
            Self::Pass => "pass",
            Self::NotApplicable => "not-applicable",
        }
    }

    /// Returns the verdict of a requirement with findings; `self` is its verdict without them. A finding of
    /// `Severity::Fail` always results in `Fail`. Findings of `Severity::Review` do not change `Unknown`.
    #[must_use]
    pub fn with_findings(self, fails: bool, reviews: bool) -> Self {
        match self {
            _ if fails => Self::Fail,
            Self::Unknown => Self::Unknown,
            _ if reviews => Self::Review,
            base => base,
        }
    }
}

/// The verdict of all requirements together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Overall {
    /// At least one requirement fails.
    NotReady,
    /// No requirement fails, but a must requirement is unknown.
    Undecided,
    /// Nothing blocks, but a person should check the findings.
    ReadyWithReviews,
    /// No requirement has the verdict `Fail` or `Review`, and no must requirement is unknown.
    Ready,
}

impl Overall {
    /// All overall verdicts, worst first.
    pub const ALL: [Self; 4] = [
        Self::NotReady,
        Self::Undecided,
        Self::ReadyWithReviews,
        Self::Ready,
    ];

    /// Returns the name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotReady => "not-ready",
            Self::Undecided => "undecided",
            Self::ReadyWithReviews => "ready-with-reviews",
            Self::Ready => "ready",
        }
    }

    /// Returns the overall verdict, which is [`Overall::Undecided`] if `verdicts` is empty. Each pair is the verdict of
    /// a requirement, and whether it is a must requirement. The verdict `Unknown` counts only for a must requirement.
    pub fn of(verdicts: impl Iterator<Item = (Verdict, bool)>) -> Self {
        verdicts
            .map(|(verdict, must)| match (verdict, must) {
                (Verdict::Fail, _) => Self::NotReady,
                (Verdict::Unknown, true) => Self::Undecided,
                (Verdict::Review, _) => Self::ReadyWithReviews,
                (Verdict::Unknown, false) | (Verdict::Pass | Verdict::NotApplicable, _) => {
                    Self::Ready
                }
            })
            .min()
            .unwrap_or(Self::Undecided)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fails_decide_an_unknown() {
        let with = |base: Verdict, fails, reviews| base.with_findings(fails, reviews);
        assert_eq!(with(Verdict::Unknown, true, false), Verdict::Fail);
        assert_eq!(with(Verdict::Unknown, false, true), Verdict::Unknown);
        assert_eq!(with(Verdict::Pass, false, true), Verdict::Review);
        assert_eq!(with(Verdict::Review, false, false), Verdict::Review);
        assert_eq!(with(Verdict::Pass, false, false), Verdict::Pass);
    }

    #[test]
    fn one_unknown_must_is_enough_to_be_undecided() {
        let of = |list: &[(Verdict, bool)]| Overall::of(list.iter().copied());
        assert_eq!(of(&[(Verdict::Pass, true)]), Overall::Ready);
        assert_eq!(
            of(&[(Verdict::Pass, true), (Verdict::Unknown, true)]),
            Overall::Undecided
        );
        assert_eq!(
            of(&[(Verdict::Pass, true), (Verdict::Unknown, false)]),
            Overall::Ready
        );
        assert_eq!(
            of(&[(Verdict::Fail, false), (Verdict::Unknown, true)]),
            Overall::NotReady
        );
        assert_eq!(
            of(&[]),
            Overall::Undecided,
            "without verdicts nothing is ready"
        );
    }
}
