//! The findings of `analyze addresses`, each made from its cell when it is written.
//!
//! Held are numbers only: which rule, which cell, which group. The same number gives the same finding.

use std::collections::BTreeMap;
use std::ops::Range;

use super::address_store::Ledger;
use super::chunk::RuleMasks;
use super::groups::{AddressGroup, GroupKind};
use crate::email::{Address, Defect, DefectName, Examiner, RareDomain, Step};
use crate::model::finding::{self, Finding, Fix, Severity, Subject, stable_id};
use crate::report::{LazyFindings, ReportedFinding};
use crate::rules::{OF_ADDRESSES, fix_level, severity_of};

/// How many other members are named in a message.
const NAMED: usize = 3;

/// Everything that findings are made of.
#[derive(Debug)]
pub(super) struct Many {
    pub(super) ledger: Ledger,
    pub(super) examiner: Examiner,
    pub(super) listed: RuleMasks,
    /// Rule and cell, in report order.
    pub(super) defects: Vec<(u8, u32)>,
    /// Cells whose domain is likely a slip for another of the addresses.
    pub(super) slips: BTreeMap<u32, RareDomain>,
    pub(super) groups: Vec<AddressGroup>,
    /// Group and member, in report order.
    pub(super) members: Vec<(u32, u32)>,
}

impl LazyFindings for Many {
    fn range(&self, requirement: &str) -> Range<usize> {
        if requirement == OF_ADDRESSES[0].id {
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
                entry(0, self.defect(usize::from(rule), cell))
            }
            Some(place) => {
                let (group, member) = self.members[place];
                entry(
                    1,
                    self.member(&self.groups[group as usize], member as usize),
                )
            }
        }
    }
}

fn entry(requirement: usize, finding: Finding) -> ReportedFinding {
    ReportedFinding::new(OF_ADDRESSES[requirement].id, finding)
}

impl Many {
    fn defect(&self, rule: usize, number: u32) -> Finding {
        let address = self.examiner.examine(self.ledger.cell(number).value);
        let defects: Vec<&Defect> = address
            .defects
            .iter()
            .filter(|defect| self.listed.lists(rule, defect.name))
            .collect();
        if defects.is_empty()
            && let Some(near) = self.slips.get(&number)
        {
            return self.slip(rule, number, &address, near);
        }
        let words: Vec<String> = defects.iter().map(|defect| defect.describe()).collect();
        let names = defects.iter().map(|defect| defect.name.as_str().to_owned());
        let (suggestion, fix) = self.proposal(&address, number);
        let place = self.place(number);
        self.finding(0, rule, number, words.join("; "))
            .at_most(severity_of(&defects))
            .suggest(suggestion, fix)
            .defects(names.collect())
            .action(format!("correct the address in {place}"))
    }

    /// The finding about an address at a rare domain; it tells of the domain, for nothing else is listed.
    fn slip(&self, rule: usize, number: u32, address: &Address, near: &RareDomain) -> Finding {
        let RareDomain { rare, common } = near;
        let meant = address.keys.as_ref().map(|keys| keys.at(common));
        let meant = meant.filter(|text| self.ledger.is_free(text, number, &self.examiner));
        let message = format!("`{rare}` is rare among the addresses and close to `{common}`");
        self.finding(0, rule, number, message)
            .at_most(Severity::Review)
            .suggest(meant, Fix::Confirm)
            .defects(vec![DefectName::DomainRareNearCommon.as_str().to_owned()])
            .action(format!("correct the address in {}", self.place(number)))
    }

    fn member(&self, group: &AddressGroup, member: usize) -> Finding {
        let number = group.members[member];
        let relation = match group.kind {
            GroupKind::Same => "the same address as",
            GroupKind::Alias => "reaches the same mailbox as",
            GroupKind::Looks => "looks like the address of",
        };
        let rule = group.kind as usize;
        let keep = member == 0;
        let action = if keep {
            "merge the others into this record, or leave them if two people share the address"
        } else {
            "merge this record into the one to keep, or leave it if two people share the address"
        };
        let message = format!("{relation} {}", self.others(group, member));
        self.finding(1, rule, number, message)
            .at_most(Severity::Review)
            .action(action)
            .in_group(finding::Group {
                id: stable_id(&[OF_ADDRESSES[1].rules[rule].info.id, &group.key]),
                size: group.members.len(),
                member: member + 1,
                matched_by: matched_by(group),
                keep,
                keep_reason: if keep {
                    self.worth(number)
                } else {
                    String::new()
                },
            })
    }

    /// Returns a finding about a cell.
    fn finding(&self, requirement: usize, rule: usize, number: u32, message: String) -> Finding {
        let cell = self.ledger.cell(number);
        let layout = &self.ledger.places[cell.source].layout;
        let subject = Subject {
            key: if cell.id.is_empty() {
                format!("{} {}", layout.noun(), cell.value)
            } else {
                self.ledger.name(number)
            },
            name: self.ledger.name(number),
            ..Subject::default()
        };
        // Lists that are not known may have the same identifiers.
        let discriminator = if layout.kind.is_some() {
            ""
        } else {
            cell.value
        };
        Finding::new(
            &OF_ADDRESSES[requirement].rules[rule].info,
            subject,
            message,
        )
        .on(layout.field(cell.column), cell.value)
        .discriminator(discriminator)
        .at(self.ledger.location(&cell))
    }

    /// What should stand there: the repaired address, else the one likely reading; never an address that
    /// another record holds.
    fn proposal(&self, address: &Address, number: u32) -> (Option<String>, Fix) {
        let free = |text: &String| self.ledger.is_free(text, number, &self.examiner);
        if let Some(repaired) = address.repaired.clone() {
            return (Some(repaired).filter(free), fix_level(address));
        }
        let likely = match address.suggestions.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        };
        (likely.filter(free), Fix::Confirm)
    }

    fn place(&self, number: u32) -> &'static str {
        self.ledger.places[self.ledger.cell(number).source]
            .layout
            .place()
    }

    /// `Email 12, Email 15, Email 19 and 3 more`.
    fn others(&self, group: &AddressGroup, member: usize) -> String {
        let others = group.members.iter().enumerate();
        let others = others.filter(|(index, _)| *index != member);
        let named: Vec<String> = others
            .take(NAMED)
            .map(|(_, other)| self.ledger.name(*other))
            .collect();
        match (group.members.len() - 1).saturating_sub(NAMED) {
            0 => named.join(", "),
            more => format!("{} and {more} more", named.join(", ")),
        }
    }

    /// Why this record is the one to keep.
    fn worth(&self, number: u32) -> String {
        let address = self.examiner.examine(self.ledger.cell(number).value);
        if address.repaired.is_some()
            || address
                .defects
                .iter()
                .any(|d| d.level > crate::email::Level::Warn)
        {
            return "the first of them".to_owned();
        }
        "needs no repair, the first of those".to_owned()
    }
}

fn matched_by(group: &AddressGroup) -> Vec<String> {
    let steps = group.steps.iter().copied().map(Step::as_str);
    let mut words: Vec<String> = steps.map(str::to_owned).collect();
    if group.kind == GroupKind::Looks {
        words.push("look-alike".to_owned());
    }
    if words.is_empty() {
        words.push("exact".to_owned());
    }
    words
}
