//! How serious a defect is.

/// How serious a defect is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Harmless, only counted.
    Info,
    /// A corrected value is proposed, or there is a risk.
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
