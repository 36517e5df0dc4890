//! The address in one e-mail cell: its verdict, keys, defects and suggestions.

use super::defect::Defect;
use super::keys::AddressKeys;
use super::level::Level;
use super::normalisation_step::Steps;

/// Whether the address in a cell can be used to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressVerdict {
    /// The stored value can be used. It may have outer spaces or capitals.
    Ok,
    /// A corrected value is suggested, or the address may cause problems.
    Warn,
    /// A person must decide.
    Error,
}

impl AddressVerdict {
    /// Returns `ok`, `warn` or `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Error => "error",
        }
    }

    /// Returns the verdict on a cell with these defects.
    pub(super) fn on(defects: &[Defect]) -> Self {
        Self::of(defects.iter().map(|defect| defect.level))
    }

    /// Returns the verdict on a cell. `levels` are the levels of its defects.
    pub(super) fn of(levels: impl Iterator<Item = Level>) -> Self {
        match levels.max() {
            Some(Level::Error) => Self::Error,
            Some(Level::Warn) => Self::Warn,
            Some(Level::Info) | None => Self::Ok,
        }
    }
}

/// The result of examining one cell.
#[derive(Debug, Clone)]
pub struct Address {
    /// Whether the stored value, without any repair, is a Mailbox by the grammar and length limits of
    /// RFC 5321 4.1.2 and RFC 6531 3.3.
    pub rfc: bool,
    /// The verdict, which depends on the highest level among the defects. If the original address is unknown, it is
    /// [`AddressVerdict::Error`].
    pub verdict: AddressVerdict,
    /// The keys by which the address is compared, or `None` if no address could be parsed with certainty.
    pub keys: Option<AddressKeys>,
    /// The defects, in the order in which they were found.
    pub defects: Vec<Defect>,
    /// The corrected address, if the stored value can be used only after a repair.
    pub repaired: Option<String>,
    /// Addresses that were probably meant, from which a person can choose. The program never uses them automatically.
    pub suggestions: Vec<String>,
    /// The addresses in the cell, if it contains several different addresses.
    pub parts: Vec<String>,
    /// The normalisation steps between the stored value and its keys.
    pub steps: Steps,
}

impl Address {
    /// Returns the result for a cell whose original address is unknown, because the export damaged the cell.
    pub fn unknown() -> Self {
        Self {
            rfc: false,
            verdict: AddressVerdict::Error,
            keys: None,
            defects: Vec::new(),
            repaired: None,
            suggestions: Vec::new(),
            parts: Vec::new(),
            steps: Steps::default(),
        }
    }
}
