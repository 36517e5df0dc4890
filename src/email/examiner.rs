//! Examines cells: the pipeline from the stored value to keys, defects and proposals.
//!
//! Puts the steps in order and lets each do its work. Remembers domains, so one examiner should
//! serve all cells of a run, from as many threads as there are.

use std::sync::Arc;

use super::address::{Address, AddressVerdict};
use super::cell::{self, CellContent, Several};
use super::clean_domain_cache::Ordinary;
use super::defect::Level;
use super::defect_kind::DefectName;
use super::defect_sink::Findings;
use super::domain::{self, Domain, Memo};
use super::fast_path::Digester;
use super::keys::{AddressKeys, joined};
use super::local::{self, Local};
use super::mailbox;
use super::normalisation_step::Step;
use super::plain;
use super::policy::Policy;
use super::source_text::{SourceChar, SourceText};

/// Examines e-mail cells under one policy.
#[derive(Debug)]
pub struct Examiner {
    policy: Policy,
    domains: Memo,
    pub(super) ordinary: Ordinary,
}

impl Default for Examiner {
    fn default() -> Self {
        Self::new(Policy::default())
    }
}

/// What was read from a cell.
#[derive(Debug, Default)]
struct Reading {
    keys: Option<AddressKeys>,
    suggestions: Vec<String>,
    parts: Vec<String>,
}

impl Examiner {
    /// Returns an examiner that knows no domain yet.
    pub fn new(policy: Policy) -> Self {
        Self {
            policy,
            domains: Memo::new(),
            ordinary: Ordinary::default(),
        }
    }

    /// Returns a digester for many cells, one for each thread.
    pub fn digester(&self) -> Digester<'_> {
        Digester::new(self)
    }

    /// Returns the level of a defect under the policy of the examiner.
    pub fn level(&self, name: DefectName) -> Level {
        self.policy.level(name)
    }

    /// Returns the domain of the address in the cell `raw`, in A-label form, if it has keys.
    pub fn domain_of(&self, raw: &str) -> Option<String> {
        if let Some(plain) = plain::read(raw.trim_matches(' ')) {
            let lower = plain.domain.to_ascii_lowercase();
            if domain::needs_no_repair(&lower) {
                return Some(lower);
            }
        }
        let keys = self.examine(raw).keys?;
        Some(keys.ascii_domain().to_owned())
    }

    /// Returns all that is to be known of the cell `raw`.
    pub fn examine(&self, raw: &str) -> Address {
        if let Some(address) = self.examine_plain(raw) {
            return address;
        }
        let stored = SourceText::stored(raw);
        let mut findings = Findings::new(&self.policy, stored.len());
        let reading = match cell::open(&stored, &mut findings) {
            CellContent::Nothing => Reading::default(),
            CellContent::One(text) => self.read(&text, &mut findings),
            CellContent::Several(several) => self.compare(several, &mut findings),
        };
        finish(mailbox::is_mailbox(raw), reading, findings)
    }

    /// Examines an address with nothing to repair; returns nothing for others.
    fn examine_plain(&self, raw: &str) -> Option<Address> {
        let plain = plain::read(raw)?;
        let lowered = plain.domain_has_capitals();
        let domain = if lowered {
            self.domains.domain(&plain.domain.to_ascii_lowercase())
        } else {
            self.domains.domain(plain.domain)
        };
        if !domain.is_read() {
            return None;
        }
        let mut findings = Findings::new(&self.policy, raw.len());
        if lowered {
            findings.add(DefectName::CaseDomain);
            findings.step(Step::Case);
        }
        for issue in domain.issues() {
            findings.put(issue.name, None, issue.detail.clone());
        }
        let local = Local::new(plain.local.into());
        let reading = judged(&local, domain, (!lowered).then_some(raw), &mut findings);
        Some(finish(true, reading, findings))
    }

    /// Reads a bare address.
    fn read(&self, text: &SourceText, findings: &mut Findings<'_>) -> Reading {
        let Some((local, domain)) = cell::sides(text, findings) else {
            return Reading::default();
        };
        if findings.has(DefectName::WsInner) {
            // The words run together now: what they say of each other is not true of the cell.
            return Reading::default();
        }
        let local = local::read(&local, findings);
        let domain = self.domain(&domain, findings);
        local.map_or_else(Reading::default, |local| {
            judged(&local, domain, None, findings)
        })
    }

    /// Reads the text after the @.
    fn domain(&self, text: &[SourceChar], findings: &mut Findings<'_>) -> Arc<Domain> {
        let stored: String = text.iter().map(|glyph| glyph.code).collect();
        let lower = stored.to_ascii_lowercase();
        let domain = self.domains.domain(&lower);
        if domain.is_read() && lower != stored {
            findings.add(DefectName::CaseDomain);
            findings.step(Step::Case);
        }
        for issue in domain.issues() {
            let glyph = issue.index.and_then(|index| text.get(index));
            let position = glyph.map(|glyph| findings.position(*glyph));
            findings.put(issue.name, position, issue.detail.clone());
            if issue.name == DefectName::DomainTrailingDot {
                findings.step(Step::TrailingDot);
            }
        }
        if domain.is_read() && !stored.is_ascii() {
            findings.step(Step::Idna);
        }
        domain
    }

    /// Reads texts that may be the same address, and goes on with the first if they are.
    fn compare(&self, several: Several, findings: &mut Findings<'_>) -> Reading {
        let mut pieces = several
            .texts
            .into_iter()
            .map(|text| self.piece(text, findings));
        let Some(first) = pieces.next() else {
            return Reading::default();
        };
        let others: Vec<Piece<'_>> = pieces.collect();
        if others.iter().all(|other| first.is_same(other)) {
            findings.merge(first.findings);
            if !findings.has(DefectName::WrapHyperlink) {
                findings.add(DefectName::CellRepeated);
            }
            return first.reading;
        }
        let mut parts: Vec<String> = Vec::new();
        for piece in std::iter::once(first).chain(others) {
            if !parts.contains(&piece.text) {
                parts.push(piece.text);
            }
        }
        match several.different {
            DefectName::CellMultiple => findings.add_with(several.different, number(parts.len())),
            different => findings.add(different),
        }
        Reading {
            parts,
            ..Reading::default()
        }
    }

    /// Reads one of several texts on its own.
    fn piece<'p>(&self, text: SourceText, findings: &Findings<'p>) -> Piece<'p> {
        let mut findings = findings.fresh();
        let text = cell::open_piece(text, &mut findings);
        let reading = self.read(&text, &mut findings);
        let readable = reading.keys.as_ref().map(AddressKeys::readable);
        Piece {
            text: readable.unwrap_or_else(|| text.to_string()),
            reading,
            findings,
        }
    }
}

/// One of several texts of a cell, read on its own.
struct Piece<'p> {
    /// The address for people, or the text if it is none.
    text: String,
    reading: Reading,
    findings: Findings<'p>,
}

impl Piece<'_> {
    /// Tells whether both were read and sign in as the same.
    fn is_same(&self, other: &Self) -> bool {
        match (&self.reading.keys, &other.reading.keys) {
            (Some(one), Some(other)) => one.login == other.login,
            _ => false,
        }
    }
}

/// Returns the keys and proposals of an address in two parts, whose exact key may be at hand as the `whole`.
fn judged(
    local: &Local<'_>,
    domain: Arc<Domain>,
    whole: Option<&str>,
    findings: &mut Findings<'_>,
) -> Reading {
    if domain.is_read() && !findings.forbid_keys() {
        local::judge(local, &domain, findings);
    }
    let suggestions = suggestions(local, &domain, findings);
    let is_read = domain.is_read() && !findings.forbid_keys();
    let keys = is_read.then(|| {
        let exact = match whole {
            Some(whole) => Arc::from(whole),
            None => joined(&local.exact, domain.ascii()).into(),
        };
        AddressKeys::new(exact, local, domain)
    });
    Reading {
        keys,
        suggestions,
        parts: Vec::new(),
    }
}

/// Returns the addresses that were likely meant, unless something else is wrong as well.
fn suggestions(local: &Local<'_>, domain: &Domain, findings: &Findings<'_>) -> Vec<String> {
    if local.exact.is_ascii() && domain.suggestion().is_none() || !findings.can_be_guessed() {
        return Vec::new();
    }
    let host = domain.suggestion().unwrap_or(domain.unicode());
    let locals = if local.exact.is_ascii() {
        vec![local.exact.to_string()]
    } else {
        local::readings(&local.exact)
    };
    locals.iter().map(|local| joined(local, host)).collect()
}

/// Puts the record of a cell together.
fn finish(rfc: bool, reading: Reading, findings: Findings<'_>) -> Address {
    let (defects, steps) = findings.into_parts();
    let verdict = AddressVerdict::on(&defects);
    // A repair does not help where something else keeps the address from working.
    let works = verdict < AddressVerdict::Error
        && !defects
            .iter()
            .any(|defect| defect.name == DefectName::DomainTypo);
    let needs_repair = works && defects.iter().any(|defect| defect.name.is_repair());
    let keys = reading.keys;
    Address {
        rfc,
        verdict,
        repaired: keys
            .as_ref()
            .filter(|_| needs_repair)
            .map(AddressKeys::readable),
        keys,
        defects,
        suggestions: reading.suggestions,
        parts: reading.parts,
        steps,
    }
}

/// Returns a small number in words.
fn number(count: usize) -> String {
    const WORDS: [&str; 9] = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let word = count.checked_sub(2).and_then(|index| WORDS.get(index));
    word.map_or_else(|| count.to_string(), |word| (*word).to_owned())
}
