//! Examines stored cells: reads their addresses, and returns keys, defects and corrections.
//!
//! An examiner caches domains, so all threads of a run should use the same examiner for all cells.

use std::sync::Arc;

use rayon::prelude::*;

use super::address::{Address, AddressVerdict};
use super::cell::{self, CellContent, SeveralTexts};
use super::defect_kind::DefectName;
use super::defect_sink::DefectSink;
use super::domain::{self, Domain, DomainCache};
use super::keys::{AddressKeys, joined};
use super::level::Level;
use super::local::{self, LocalPart};
use super::mailbox_syntax;
use super::normalisation_step::Step;
use super::plain;
use super::policy::Policy;
use super::source_text::{SourceChar, SourceText};

/// Minimum number of values in one task, so that distributing the values to threads costs little.
const VALUES_PER_TASK: usize = 512;

/// Examines e-mail cells under one policy.
#[derive(Debug)]
pub struct Examiner {
    policy: Policy,
    domains: DomainCache,
}

impl Default for Examiner {
    fn default() -> Self {
        Self::new(Policy::default())
    }
}

/// What was read from a cell: the keys of its address, the proposed corrections, and the parts of a cell that contains
/// several addresses.
#[derive(Debug, Default)]
struct CellReading {
    keys: Option<AddressKeys>,
    suggestions: Vec<String>,
    parts: Vec<String>,
}

impl Examiner {
    /// Returns an examiner with an empty cache.
    pub fn new(policy: Policy) -> Self {
        Self {
            policy,
            domains: DomainCache::new(),
        }
    }

    /// Examines many values on all cores, and returns the results in the order of the values.
    pub fn examine_all(&self, values: &[&str]) -> Vec<Address> {
        values
            .par_iter()
            .with_min_len(VALUES_PER_TASK)
            .map(|value| self.examine(value))
            .collect()
    }

    /// Returns the level of a defect under the policy of the examiner.
    pub fn level(&self, name: DefectName) -> Level {
        self.policy.level(name)
    }

    /// Returns the A-label form of the domain in the cell `raw`, or `None` if the cell has no keys.
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

    /// Returns the assessed domain of `text`, which must not contain ASCII capitals. Assesses the domain only if it is
    /// not in the cache of the examiner.
    pub(super) fn assessed(&self, text: &str) -> Arc<Domain> {
        self.domains.domain(text)
    }

    /// Examines the cell `raw`.
    pub fn examine(&self, raw: &str) -> Address {
        if let Some(address) = self.examine_plain(raw) {
            return address;
        }
        let stored = SourceText::stored(raw);
        let mut sink = DefectSink::new(&self.policy, stored.len());
        let reading = match cell::extract(&stored, &mut sink) {
            CellContent::Nothing => CellReading {
                suggestions: self.without_obfuscation(&stored, &sink),
                ..CellReading::default()
            },
            CellContent::One(text) => self.read(&text, &mut sink),
            CellContent::Several(several) => self.read_several(several, &mut sink),
        };
        finish(mailbox_syntax::is_mailbox(raw), reading, sink)
    }

    /// Returns a list with the address that was probably meant by a cell with a substitute for the @, such as `(at)`.
    /// The list is empty if the cell does not contain exactly one substitute, or if the address with an @ has an error.
    fn without_obfuscation(&self, stored: &SourceText, sink: &DefectSink<'_>) -> Vec<String> {
        if !sink.contains(DefectName::SyntaxObfuscatedAt) {
            return Vec::new();
        }
        let meant = cell::with_restored_at(stored).map(|text| self.examine(&text));
        let meant = meant.filter(|address| address.verdict < AddressVerdict::Error);
        let keys = meant.and_then(|address| address.keys);
        keys.iter().map(AddressKeys::readable).collect()
    }

    /// Examines an ASCII address that needs no repair. Returns `None` if the cell must be examined in full.
    fn examine_plain(&self, raw: &str) -> Option<Address> {
        let plain = plain::read(raw)?;
        let lowered = plain.domain_has_capitals();
        let domain = if lowered {
            self.domains.domain(&plain.domain.to_ascii_lowercase())
        } else {
            self.domains.domain(plain.domain)
        };
        if !domain.is_valid() {
            return None;
        }
        let mut sink = DefectSink::new(&self.policy, raw.len());
        if lowered {
            sink.add(DefectName::CaseDomain);
            sink.step(Step::Case);
        }
        for issue in domain.issues() {
            sink.put(issue.name, None, issue.detail.clone());
        }
        let local = LocalPart::new(plain.local.into());
        let reading = check_parts(&local, domain, (!lowered).then_some(raw), &mut sink);
        Some(finish(true, reading, sink))
    }

    /// Reads an address that was extracted from a cell: splits it at its @, and checks both parts.
    fn read(&self, text: &SourceText, sink: &mut DefectSink<'_>) -> CellReading {
        let Some((local, domain)) = cell::sides(text, sink) else {
            return CellReading::default();
        };
        if sink.contains(DefectName::WsInner) {
            // The white space was removed, so the words around it are joined and later checks would give wrong results.
            return CellReading::default();
        }
        let local = local::read(&local, sink);
        let domain = self.domain(&domain, sink);
        local.map_or_else(CellReading::default, |local| {
            check_parts(&local, domain, None, sink)
        })
    }

    /// Assesses the text after the @, and adds its defects and normalisation steps.
    fn domain(&self, text: &[SourceChar], sink: &mut DefectSink<'_>) -> Arc<Domain> {
        let stored: String = text.iter().map(|source_char| source_char.code).collect();
        let lower = stored.to_ascii_lowercase();
        let domain = self.domains.domain(&lower);
        if domain.is_valid() && lower != stored {
            sink.add(DefectName::CaseDomain);
            sink.step(Step::Case);
        }
        for issue in domain.issues() {
            let source_char = issue.index.and_then(|index| text.get(index));
            let position = source_char.map(|source_char| sink.position(*source_char));
            sink.put(issue.name, position, issue.detail.clone());
            if issue.name == DefectName::DomainTrailingDot {
                sink.step(Step::TrailingDot);
            }
        }
        if domain.is_valid() && !stored.is_ascii() {
            sink.step(Step::Idna);
        }
        domain
    }

    /// Reads a cell that contains several pieces of text. If all pieces contain the same address, returns the reading
    /// of the first piece. Otherwise, returns the different pieces as `parts`, without keys.
    fn read_several(&self, several: SeveralTexts, sink: &mut DefectSink<'_>) -> CellReading {
        let mut pieces = several
            .texts
            .into_iter()
            .map(|text| self.read_piece(text, sink));
        let Some(first) = pieces.next() else {
            return CellReading::default();
        };
        let others: Vec<ReadPiece<'_>> = pieces.collect();
        if others.iter().all(|other| first.is_same(other)) {
            sink.merge(first.sink);
            if !sink.contains(DefectName::WrapHyperlink) {
                sink.add(DefectName::CellRepeated);
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
            DefectName::CellMultiple => sink.add_with(several.different, parts.len().to_string()),
            different => sink.add(different),
        }
        CellReading {
            parts,
            ..CellReading::default()
        }
    }

    /// Reads one of several pieces of text.
    fn read_piece<'p>(&self, text: SourceText, sink: &DefectSink<'p>) -> ReadPiece<'p> {
        let mut sink = sink.fresh();
        let text = cell::extract_piece(text, &mut sink);
        let reading = self.read(&text, &mut sink);
        let readable = reading.keys.as_ref().map(AddressKeys::readable);
        ReadPiece {
            text: readable.unwrap_or_else(|| text.to_string()),
            reading,
            sink,
        }
    }
}

/// One of several pieces of text in a cell.
struct ReadPiece<'p> {
    /// The address in readable form, or the piece itself if it does not contain an address.
    text: String,
    reading: CellReading,
    sink: DefectSink<'p>,
}

impl ReadPiece<'_> {
    /// Returns whether both pieces have the same login key.
    fn is_same(&self, other: &Self) -> bool {
        match (&self.reading.keys, &other.reading.keys) {
            (Some(one), Some(other)) => one.login == other.login,
            _ => false,
        }
    }
}

/// Checks the two parts of an address, and returns its keys and suggestions. `whole` is the exact key, if it is already
/// known.
fn check_parts(
    local: &LocalPart<'_>,
    domain: Arc<Domain>,
    whole: Option<&str>,
    sink: &mut DefectSink<'_>,
) -> CellReading {
    if domain.is_valid() && !sink.forbids_keys() {
        local::check(local, &domain, sink);
    }
    let suggestions = suggestions(local, &domain, sink);
    let is_read = domain.is_valid() && !sink.forbids_keys();
    let keys = is_read.then(|| {
        let exact = match whole {
            Some(whole) => Arc::from(whole),
            None => joined(&local.exact, domain.ascii()).into(),
        };
        AddressKeys::new(exact, local, domain)
    });
    CellReading {
        keys,
        suggestions,
        parts: Vec::new(),
    }
}

/// Returns the addresses that were probably meant. The list is empty if nothing can be suggested, or if the cell has an
/// error that a suggestion cannot resolve.
fn suggestions(local: &LocalPart<'_>, domain: &Domain, sink: &DefectSink<'_>) -> Vec<String> {
    if local.exact.is_ascii() && domain.suggestion().is_none() || !sink.is_resolved_by_suggestion()
    {
        return Vec::new();
    }
    let host = domain.suggestion().unwrap_or(domain.unicode());
    let locals = if local.exact.is_ascii() {
        vec![local.exact.to_string()]
    } else {
        local::ascii_spellings(&local.exact)
    };
    locals.iter().map(|local| joined(local, host)).collect()
}

/// Assembles the result for a cell.
fn finish(rfc: bool, reading: CellReading, sink: DefectSink<'_>) -> Address {
    let (defects, steps) = sink.into_parts();
    let verdict = AddressVerdict::on(&defects);
    // A repaired address still cannot be used if it has an error, or if its domain is probably a typo.
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
