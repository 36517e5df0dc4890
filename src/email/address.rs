//! What is known of one e-mail cell after it was examined.
//!
//! A plain record: verdict, keys, defects and proposals. Makes none of them itself.

use super::defect::{Defect, Level};
use super::keys::AddressKeys;
use super::normalisation_step::{Step, Steps};

/// Whether the cell can be the name that somebody signs in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressVerdict {
    /// It works as it is stored, edge spaces and case aside.
    Ok,
    /// A value is proposed, or there is a risk.
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
        match defects.iter().map(|defect| defect.level).max() {
            Some(Level::Error) => Self::Error,
            Some(Level::Warn) => Self::Warn,
            Some(Level::Info) | None => Self::Ok,
        }
    }
}

/// One examined cell.
#[derive(Debug, Clone)]
pub struct Address {
    /// Whether the stored value is a Mailbox by the letter of RFC 5321 4.1.2 and RFC 6531 3.3:
    /// grammar and lengths only, nothing repaired.
    pub rfc: bool,
    /// The heaviest level among the defects.
    pub verdict: AddressVerdict,
    /// The keys, unless no address could be read with certainty.
    pub keys: Option<AddressKeys>,
    /// What is wrong, in the order in which it was found.
    pub defects: Vec<Defect>,
    /// The one address that works, where the stored value works only after a repair.
    pub repaired: Option<String>,
    /// Addresses that were likely meant. For people to choose from; never applied.
    pub suggestions: Vec<String>,
    /// The addresses of a cell that holds several different ones.
    pub parts: Vec<String>,
    pub(super) steps: Steps,
}

impl Address {
    /// Returns what is known of an address of which the text is not what is stored: nothing.
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

    /// Returns the steps that changed the stored value on its way to its keys, in order.
    pub fn steps(&self) -> impl Iterator<Item = Step> + use<> {
        self.steps.iter()
    }
}
