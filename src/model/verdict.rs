//! The answers: of one requirement, and of all of them together.

/// The answer for one requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Something blocks the move.
    Fail,
    /// It cannot be decided from what was sent.
    Unknown,
    /// Nothing blocks; a person should look.
    Review,
    /// Checked, and nothing found.
    Pass,
    /// The requirement does not concern this customer, on evidence.
    NotApplicable,
}

impl Verdict {
    /// Returns the word for reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Unknown => "unknown",
            Self::Review => "review",
            Self::Pass => "pass",
            Self::NotApplicable => "not-applicable",
        }
    }

    /// Returns the answer with findings, of what is the answer without any: what blocks decides, and
    /// what a person has to look at turns no unknown into an answer.
    #[must_use]
    pub fn with_findings(self, fails: bool, reviews: bool) -> Self {
        match self {
            _ if fails => Self::Fail,
            Self::Unknown => Self::Unknown,
            _ if reviews => Self::Review,
            without => without,
        }
    }
}

/// The answer for all requirements together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Overall {
    /// At least one requirement failed.
    NotReady,
    /// Nothing failed, a must is unknown.
    Undecided,
    /// Nothing blocks; some things should be looked at.
    ReadyWithReviews,
    /// Nothing found.
    Ready,
}

impl Overall {
    /// Returns the word for reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotReady => "not-ready",
            Self::Undecided => "undecided",
            Self::ReadyWithReviews => "ready-with-reviews",
            Self::Ready => "ready",
        }
    }

    /// Returns the answer for requirements of which each is a must or an advice. An advice that
    /// is unknown stays visible as such, but does not hold the answer back.
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
    fn findings_never_make_an_unknown_known_unless_they_block() {
        let with = |without: Verdict, fails, reviews| without.with_findings(fails, reviews);
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
        assert_eq!(of(&[]), Overall::Undecided, "nothing judged is not ready");
    }
}
