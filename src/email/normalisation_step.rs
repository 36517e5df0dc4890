//! The steps that change a value on its way to its keys, for a column such as `case+nbsp+idna`.
//!
//! A closed set of short words, held as bits. Says what was done, never how it weighs.

use std::fmt;

/// One step of normalisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Step {
    /// Capitals were lowered.
    Case,
    /// Spaces were dropped.
    Space,
    /// No-break spaces were dropped.
    NoBreakSpace,
    /// Tabs were dropped.
    Tab,
    /// Line breaks were dropped.
    LineBreak,
    /// Invisible characters were dropped.
    Invisible,
    /// Writing-direction marks at the edge were dropped.
    Direction,
    /// HTML entities were decoded.
    Entity,
    /// A prefix such as `mailto:` was cut.
    Prefix,
    /// Percent escapes were decoded.
    Percent,
    /// The address was taken out of a hyperlink.
    Hyperlink,
    /// Quotation marks, brackets or a display name were taken away.
    Wrapper,
    /// A comment in parentheses was dropped.
    Comment,
    /// A separator, repeated address or other text was dropped.
    Separator,
    /// Needless quotation marks before the @ were dropped.
    Quotes,
    /// Wide or narrow characters were mapped to ordinary ones.
    Width,
    /// Letters and marks were composed (NFC).
    Composition,
    /// The domain was mapped by UTS 46.
    Idna,
    /// The root dot of the domain was dropped.
    TrailingDot,
    /// A sub-address tag was cut, for the mailbox key only.
    PlusTag,
    /// Dots were dropped that the provider ignores, for the mailbox key only.
    Dots,
    /// The domain was replaced by its twin, for the mailbox key only.
    ProviderTwin,
    /// The user was taken from the sub-domain, for the mailbox key only.
    SubdomainUser,
}

impl Step {
    /// Every step, in the order in which they are taken.
    pub const ALL: [Self; 23] = [
        Self::Case,
        Self::Space,
        Self::NoBreakSpace,
        Self::Tab,
        Self::LineBreak,
        Self::Invisible,
        Self::Direction,
        Self::Entity,
        Self::Prefix,
        Self::Percent,
        Self::Hyperlink,
        Self::Wrapper,
        Self::Comment,
        Self::Separator,
        Self::Quotes,
        Self::Width,
        Self::Composition,
        Self::Idna,
        Self::TrailingDot,
        Self::PlusTag,
        Self::Dots,
        Self::ProviderTwin,
        Self::SubdomainUser,
    ];

    /// Returns the short word of the step.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Space => "space",
            Self::NoBreakSpace => "nbsp",
            Self::Tab => "tab",
            Self::LineBreak => "line-break",
            Self::Invisible => "invisible",
            Self::Direction => "direction",
            Self::Entity => "entity",
            Self::Prefix => "prefix",
            Self::Percent => "percent",
            Self::Hyperlink => "hyperlink",
            Self::Wrapper => "wrapper",
            Self::Comment => "comment",
            Self::Separator => "separator",
            Self::Quotes => "quotes",
            Self::Width => "width",
            Self::Composition => "composition",
            Self::Idna => "idna",
            Self::TrailingDot => "trailing-dot",
            Self::PlusTag => "plus-tag",
            Self::Dots => "dots",
            Self::ProviderTwin => "provider-twin",
            Self::SubdomainUser => "subdomain-user",
        }
    }

    /// Tells whether the step leads to the mailbox key only, not to the login key.
    pub const fn is_mailbox_only(self) -> bool {
        matches!(
            self,
            Self::PlusTag | Self::Dots | Self::ProviderTwin | Self::SubdomainUser
        )
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A set of steps.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Steps(u32);

impl Steps {
    /// Adds a step.
    pub(super) fn insert(&mut self, step: Step) {
        self.0 |= 1 << step as u8;
    }

    /// Returns both sets in one.
    pub(super) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the steps in the order in which they are taken.
    pub(super) fn iter(self) -> impl Iterator<Item = Step> {
        Step::ALL
            .into_iter()
            .filter(move |&step| self.0 & (1 << step as u8) != 0)
    }
}

impl fmt::Debug for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{Step, Steps};

    #[test]
    fn steps_come_back_in_order() {
        assert!(Step::ALL.is_sorted());
        let mut steps = Steps::default();
        for step in [Step::Idna, Step::Case, Step::NoBreakSpace, Step::Case] {
            steps.insert(step);
        }
        let words: Vec<_> = steps.iter().map(Step::as_str).collect();
        assert_eq!(words.join("+"), "case+nbsp+idna");
    }
}
