//! The severity of a defect.

/// The severity of a defect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The defect is harmless and only counted.
    Info,
    /// A corrected value is suggested, or the defect may cause problems.
    Warn,
    /// A person must decide.
    Error,
}

impl Level {
    /// Returns `info`, `warn` or `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Error => "error",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Level;

    #[test]
    fn levels_are_ordered() {
        assert!(Level::Info < Level::Warn && Level::Warn < Level::Error);
        assert_eq!(Level::Warn.as_str(), "warn");
    }
}
