//! Reads the login key of a cell, and the values that determine which record to keep if several records have this key.
//! If the domain is ASCII, has no defects and follows the usual provider rules, the cell is usually read without a full
//! examination.

use super::address::AddressVerdict;
use super::defect_kind::DefectName;
use super::examiner::Examiner;
use super::local;
use super::normalisation_step::{Step, Steps};
use super::plain::{SplitCell, trimmed};

/// The login key of a cell, and the values that determine which record to keep if several records have this key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoginReading {
    /// The text of the login key.
    pub login: String,
    /// The verdict that follows from the highest level among the defects.
    pub verdict: AddressVerdict,
    /// Whether the stored value can be used only after a repair.
    pub needs_repair: bool,
    /// The normalisation steps between the stored value and its keys.
    pub steps: Steps,
}

impl Examiner {
    /// Reads the login key of the cell `raw`. Returns `None` if the cell has no keys. `is_clean` may be true only if
    /// the domain of the address is [clean](super::DomainTable::clean_ids).
    pub fn login(&self, raw: &str, is_clean: bool) -> Option<LoginReading> {
        if is_clean && let Some(reading) = self.simple_login(raw) {
            return Some(reading);
        }
        let address = self.examine(raw);
        Some(LoginReading {
            login: address.keys?.login.as_str().to_owned(),
            verdict: address.verdict,
            needs_repair: address.repaired.is_some(),
            steps: address.steps,
        })
    }

    /// Reads the login key of an address at a clean domain. Returns `None` if the cell must be examined in full.
    fn simple_login(&self, raw: &str) -> Option<LoginReading> {
        let text = trimmed(raw);
        let plain = SplitCell::of(text)?.parts()?;
        if plain.has_special_local() || plain.is_domain_non_ascii() {
            return None;
        }
        let login = text.to_ascii_lowercase();
        let (local, domain) = (plain.local.len(), plain.domain.len());
        if local::is_known_name(&login[..local]) || local::too_long(local, domain).is_some() {
            return None;
        }
        let found = [
            (DefectName::WsTrim, Step::Space, text.len() < raw.len()),
            (
                DefectName::CaseDomain,
                Step::Case,
                plain.domain_has_capitals(),
            ),
            (
                DefectName::CaseLocal,
                Step::Case,
                plain.local_has_capitals(),
            ),
        ];
        let mut steps = Steps::default();
        let found = found.into_iter().filter(|(_, _, is_found)| *is_found);
        let defects = found.map(|(name, step, _)| {
            steps.insert(step);
            name
        });
        let defects: Vec<DefectName> = defects.collect();
        let verdict = AddressVerdict::of(defects.iter().map(|name| self.level(*name)));
        Some(LoginReading {
            login,
            verdict,
            needs_repair: verdict < AddressVerdict::Error
                && defects.iter().any(|name| name.is_repair()),
            steps,
        })
    }
}
