//! The findings of `analyze addresses`, each built from its cell when it is written.
//!
//! Only the numbers of rules, cells and groups are stored, so the same index always gives the same finding.

use std::collections::BTreeMap;
use std::ops::Range;

use super::address_store::AddressStore;
use super::chunk::RuleMasks;
use super::groups::AddressGroup;
use crate::email::{Address, Defect, DefectName, Examiner, Level, RareDomain, readable_domain};
use crate::model::finding::{self, Finding, Fix, Severity, Subject, stable_id};
use crate::model::phrases::name_some;
use crate::report::{LazyFindings, ReportedFinding};
use crate::rules::{OF_ADDRESSES, fix_level, severity_of};

/// Most other members that a message names.
const NAMED: usize = 3;
/// Index of the requirement about single addresses.
const SOUND: usize = 0;
/// Index of the requirement about groups of addresses.
const DISTINCT: usize = 1;

/// All findings about the addresses.
#[derive(Debug)]
pub(super) struct AddressFindings {
    pub(super) store: AddressStore,
    pub(super) examiner: Examiner,
    pub(super) masks: RuleMasks,
    /// Rule and cell of each finding about a single address, in report order.
    pub(super) defects: Vec<(u8, u32)>,
    /// Cells whose domain is rare and close to a frequent one.
    pub(super) typos: BTreeMap<u32, RareDomain>,
    pub(super) groups: Vec<AddressGroup>,
    /// Group and member of each finding about a group, in report order.
    pub(super) members: Vec<(u32, u32)>,
}

impl LazyFindings for AddressFindings {
    fn range(&self, requirement: &str) -> Range<usize> {
        if requirement == OF_ADDRESSES[SOUND].id {
            0..self.defects.len()
        } else {
            self.defects.len()..self.len()
        }
    }

    fn len(&self) -> usize {
        self.defects.len() + self.members.len()
    }

    fn entry(&self, place: usize) -> ReportedFinding {
        match place.checked_sub(self.defects.len()) {
            None => {
                let (rule, cell) = self.defects[place];
                entry(SOUND, self.defect(usize::from(rule), cell))
            }
            Some(place) => {
                let (group, member) = self.members[place];
                let group = &self.groups[group as usize];
                entry(DISTINCT, self.member(group, member as usize))
            }
        }
    }
}

fn entry(requirement: usize, finding: Finding) -> ReportedFinding {
    ReportedFinding::new(OF_ADDRESSES[requirement].id, finding)
}

impl AddressFindings {
    /// Returns the finding of a rule about the defects of a cell.
    fn defect(&self, rule: usize, number: u32) -> Finding {
        let address = self.examiner.examine(self.store.cell(number).value);
        let defects: Vec<&Defect> = address
            .defects
            .iter()
            .filter(|defect| self.masks.reports(rule, defect.name))
            .collect();
        if defects.is_empty()
            && let Some(domain) = self.typos.get(&number)
        {
            return self.rare_domain(rule, number, &address, domain);
        }
        let messages: Vec<String> = defects.iter().map(|defect| defect.describe()).collect();
        let names = defects.iter().map(|defect| defect.name.as_str().to_owned());
        let (corrected, fix) = proposal(&address);
        let (suggestion, clash) = self.free_or_clash(corrected, number);
        let messages: Vec<String> = messages.into_iter().chain(clash).collect();
        self.finding(SOUND, rule, number, messages.join(" "))
            .at_most(severity_of(&defects))
            .suggest(suggestion, fix)
            .defects(names.collect())
            .action(self.correction(rule, number))
    }

    /// Returns the finding about an address whose only defect is its rare domain.
    fn rare_domain(
        &self,
        rule: usize,
        number: u32,
        address: &Address,
        domain: &RareDomain,
    ) -> Finding {
        let rare = &readable_domain(&domain.rare);
        let common = &readable_domain(&domain.common);
        let corrected = address.keys.as_ref().map(|keys| keys.at(common));
        let (suggestion, clash) = self.free_or_clash(corrected, number);
        let message = format!("{rare} is rare among the addresses and close to {common}.");
        let messages: Vec<String> = std::iter::once(message).chain(clash).collect();
        self.finding(SOUND, rule, number, messages.join(" "))
            .at_most(Severity::Review)
            .suggest(suggestion, Fix::Confirm)
            .defects(vec![DefectName::DomainRareNearCommon.as_str().to_owned()])
            .action(self.correction(rule, number))
    }

    /// Returns what a person does about the defects that a rule reports.
    fn correction(&self, rule: usize, number: u32) -> String {
        let place = self.table(number).where_to_edit();
        let name = self.store.name(number);
        match OF_ADDRESSES[SOUND].rules[rule].info.id {
            "hidden-characters" => format!("Retype the address of {name} {place}."),
            "several-addresses" => format!("Keep one address for {name} {place}."),
            "unroutable-domain" => format!("Correct or delete the address of {name} {place}."),
            "placeholder-address" => {
                format!("Enter the real address of {name}, or delete this one, {place}.")
            }
            "likely-typo" => format!("Check the address of {name} and correct it {place}."),
            _ => format!("Correct the address of {name} {place}."),
        }
    }

    /// Returns the finding about a member of a group.
    fn member(&self, group: &AddressGroup, member: usize) -> Finding {
        let number = group.members[member];
        let others = self.others(group, member);
        let message = format!("{} {others}.", group.relation.describe());
        let rule = group.relation as usize;
        let keep = member == 0;
        let name = self.store.name(number);
        let kept = self.store.name(group.members[0]);
        let action = if keep {
            format!(
                "Keep {name} and merge the others into it. If two people share the address, change nothing."
            )
        } else {
            format!("Merge {name} into {kept}. If two people share the address, change nothing.")
        };
        self.finding(DISTINCT, rule, number, message)
            .at_most(Severity::Review)
            .action(action)
            .in_group(finding::Group {
                id: stable_id(&[OF_ADDRESSES[DISTINCT].rules[rule].info.id, &group.key]),
                size: group.members.len(),
                member: member + 1,
                matched_by: group.matched_by.clone(),
                keep,
                keep_reason: if keep {
                    self.keep_reason(number)
                } else {
                    String::new()
                },
            })
    }

    /// Returns a finding about a cell.
    fn finding(&self, requirement: usize, rule: usize, number: u32, message: String) -> Finding {
        let cell = self.store.cell(number);
        let layout = self.table(number);
        let subject = Subject {
            key: if cell.id.is_empty() {
                format!("{} {}", layout.noun(), cell.value)
            } else {
                self.store.name(number)
            },
            name: self.store.name(number),
            ..Subject::default()
        };
        // Ids of unknown lists may be the same in several lists. Without an id, records with the same address differ only in their
        // row.
        let discriminator = match (layout.kind, cell.id) {
            (Some(_), _) => String::new(),
            (None, "") => format!("{} row {}", cell.value, cell.row),
            (None, _) => cell.value.to_owned(),
        };
        Finding::new(
            &OF_ADDRESSES[requirement].rules[rule].info,
            subject,
            message,
        )
        .on(layout.field(cell.column), cell.value)
        .discriminator(discriminator)
        .at(self.store.location(&cell))
    }

    /// Returns a corrected address if no other record has it, otherwise the sentence that names the other record.
    fn free_or_clash(
        &self,
        corrected: Option<String>,
        number: u32,
    ) -> (Option<String>, Option<String>) {
        let Some(text) = corrected.filter(|text| self.examiner.examine(text).keys.is_some()) else {
            return (None, None);
        };
        match self.store.other_record(&text, number, &self.examiner) {
            None => (Some(text), None),
            Some(other) => {
                let name = self.store.name(other);
                let clash = format!("The corrected address is already in {name}.");
                (None, Some(clash))
            }
        }
    }

    fn table(&self, number: u32) -> &super::layout::AddressLayout {
        &self.store.tables[self.store.cell(number).table].layout
    }

    /// Returns the names of the other members, such as `Email 12, Email 15, Email 19 and 3 more`.
    fn others(&self, group: &AddressGroup, member: usize) -> String {
        let others = group.members.iter().enumerate();
        let others = others.filter(|(index, _)| *index != member);
        name_some(others.map(|(_, other)| self.store.name(*other)), NAMED)
    }

    /// Returns why this record is the one to keep.
    fn keep_reason(&self, number: u32) -> String {
        let address = self.examiner.examine(self.store.cell(number).value);
        let has_error = || address.defects.iter().any(|d| d.level > Level::Warn);
        if address.repaired.is_some() || has_error() {
            return "first record".to_owned();
        }
        "first record with a correct address".to_owned()
    }
}

/// Returns the corrected address: the repaired one, otherwise the only likely one.
fn proposal(address: &Address) -> (Option<String>, Fix) {
    if let Some(repaired) = address.repaired.clone() {
        return (Some(repaired), fix_level(address));
    }
    match address.suggestions.as_slice() {
        [one] => (Some(one.clone()), Fix::Confirm),
        _ => (None, Fix::Confirm),
    }
}
