//! The normalisation steps between a stored value and its keys. Reports join the texts of the steps with `+`, as in
//! `case+nbsp+idna`.

use std::fmt;

/// One normalisation step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Step {
    /// Capital letters were converted to lower case.
    Case,
    /// Spaces were removed.
    Space,
    /// No-break spaces were removed.
    NoBreakSpace,
    /// Tabs were removed.
    Tab,
    /// Line breaks were removed.
    LineBreak,
    /// Invisible characters were removed.
    Invisible,
    /// Bidirectional formatting characters at the start or end were removed.
    Direction,
    /// HTML character references were decoded.
    Entity,
    /// A prefix such as `mailto:` was removed.
    Prefix,
    /// Percent escapes were decoded.
    Percent,
    /// The address was extracted from a hyperlink.
    Hyperlink,
    /// Quotation marks, brackets or a display name were removed.
    Wrapper,
    /// A comment in parentheses was removed.
    Comment,
    /// A separator, a repeated address or other text was removed.
    Separator,
    /// Unnecessary quotation marks before the @ were removed.
    Quotes,
    /// Wide or narrow characters were mapped to ordinary ones.
    Width,
    /// Letters and combining marks were composed (NFC).
    Composition,
    /// The domain was mapped according to UTS 46.
    Idna,
    /// The dot at the end of the domain was removed.
    TrailingDot,
    /// A tag such as `+news` was removed (only for the mailbox key).
    PlusTag,
    /// Dots that the provider ignores were removed (only for the mailbox key).
    Dots,
    /// The domain was replaced by the provider's main domain (only for the mailbox key).
    ProviderTwin,
    /// The user was taken from the sub-domain (only for the mailbox key).
    SubdomainUser,
}

impl Step {
    /// All steps, in the order in which reports list them.
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

    /// Returns the stable text of the step, such as `nbsp`.
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

    /// Returns whether the step affects only the mailbox key, not the login key.
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

/// A set of normalisation steps, stored as bits.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Steps(u32);

impl Steps {
    /// Adds a step.
    pub(super) fn insert(&mut self, step: Step) {
        self.0 |= 1 << step as u8;
    }

    /// Returns the union of two sets.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the steps of the set, in the order of [`Step::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Step> {
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
        let texts: Vec<_> = steps.iter().map(Step::as_str).collect();
        assert_eq!(texts.join("+"), "case+nbsp+idna");
    }
}
