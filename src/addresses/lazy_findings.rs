//! Creates the findings of `analyze addresses`. Each finding is created from its cell when it is written.
//!
//! The rules, cells and groups of all findings are stored as numbers. The defects of each cell are stored in a compact
//! form, so that the cell is not examined again: examining takes longer than all other steps. The same index always
//! gives the same finding.

use std::collections::BTreeMap;
use std::hash::BuildHasher as _;
use std::ops::Range;

use foldhash::quality::FixedState;
use rayon::prelude::*;

use super::address_store::AddressStore;
use super::chunk::RuleMasks;
use super::corrections::{Correction, CorrectionClash, CorrectionClashes};
use super::groups::AddressGroup;
use super::repeated_ids::RepeatedIds;
use crate::email::{
    AddressRelation, Defect, DefectName, Examiner, LoginKey, RareDomain, readable_domain,
};
use crate::locale::{Argument, Listing, Message, Text};
use crate::model::finding::{self, Finding, Severity, Subject};
use crate::model::finding_id::stable_id;
use crate::report::{LazyFindings, ReportedFinding};
use crate::rules::{OF_ADDRESSES, severity_of};

/// Maximum number of other members that a message names.
const NAMED: usize = 3;
/// Index of the requirement `sound-addresses`.
const SOUND: usize = 0;
/// Index of the requirement `distinct-addresses`.
const DISTINCT: usize = 1;

/// All findings about the addresses.
#[derive(Debug)]
pub(super) struct AddressFindings {
    pub(super) store: AddressStore,
    pub(super) examiner: Examiner,
    pub(super) masks: RuleMasks,
    /// The rule and the cell of each finding about a single address, in report order.
    pub(super) defects: Vec<(u8, u32)>,
    /// The details of the findings in `defects`, in the same order.
    pub(super) details: Vec<CellDefects>,
    /// Cells whose domain is rare and similar to a frequent domain.
    pub(super) typos: BTreeMap<u32, RareDomain>,
    pub(super) groups: Vec<AddressGroup>,
    /// The group and the member of each finding about a group, in report order.
    pub(super) members: Vec<(u32, u32)>,
    /// Corrections that are not suggested, because they would make two addresses equal.
    pub(super) clashes: CorrectionClashes,
    /// The numbers that distinguish findings with the same id.
    pub(super) repeats: RepeatedIds,
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
        let (requirement, finding) = match place.checked_sub(self.defects.len()) {
            None => (SOUND, self.defect(place)),
            Some(place) => {
                let (group, member) = self.members[place];
                let group = &self.groups[group as usize];
                (DISTINCT, self.member(group, member as usize))
            }
        };
        let finding = match self.repeats.number(place) {
            None => finding,
            Some(number) => finding.numbered(number as usize),
        };
        ReportedFinding::new(OF_ADDRESSES[requirement].id, finding)
    }
}

impl AddressFindings {
    /// Examines the cell of each finding about a single address. Then compares the findings, to find the corrections
    /// that clash and the ids that several findings have.
    pub(super) fn compare(&mut self) {
        let details = self.defects.par_iter();
        self.details = details
            .map(|(rule, cell)| self.cell_defects(usize::from(*rule), *cell))
            .collect();
        let corrections = self.defects.iter().zip(&self.details);
        let corrections: Vec<(u32, Option<&LoginKey>)> = corrections
            .map(|((_, cell), details)| (*cell, details.correction.as_ref().map(Correction::login)))
            .collect();
        self.clashes = CorrectionClashes::find(&self.store, &self.examiner, &corrections);
        self.repeats = RepeatedIds::find(
            self.len(),
            |place| self.id_hash(place),
            |place| self.id_order(place),
        );
    }

    /// Returns the defects that a rule reports about a cell, and the correction of the address.
    fn cell_defects(&self, rule: usize, number: u32) -> CellDefects {
        let mut address = self.examiner.examine(self.store.cell(number).value);
        let is_reported = |defect: &Defect| self.masks.reports(rule, defect.name);
        let typo = self.typos.get(&number);
        let is_rare = typo.filter(|_| !address.defects.iter().any(is_reported));
        let correction = match is_rare {
            None => Correction::of(&address, &self.examiner),
            Some(domain) => address.keys.as_ref().and_then(|keys| {
                let text = keys.at(&readable_domain(&domain.common));
                Correction::likely(text, &self.examiner)
            }),
        };
        address.defects.retain(is_reported);
        address.defects.shrink_to_fit();
        CellDefects {
            defects: address.defects,
            correction,
        }
    }

    /// Returns the finding of a rule about a single address.
    fn defect(&self, place: usize) -> Finding {
        let (rule, number) = self.defects[place];
        let rule = usize::from(rule);
        let found = &self.details[place];
        // If the rule has no defect to report, the finding is about the rare domain of the address.
        let typo = self.typos.get(&number);
        let rare_domain = typo.filter(|_| found.defects.is_empty());
        let clash = self.clashes.get(place);
        let clash_message = clash.map(|clash| match clash {
            CorrectionClash::Stored(other) => {
                let record = self.store.record(other);
                Message::new("malformed-address.holder-list").with("record", record)
            }
            CorrectionClash::Corrected(other) => {
                let record = self.store.record(other);
                Message::new("malformed-address.same-correction-list").with("record", record)
            }
        });
        let message: Text = found.messages(rare_domain).chain(clash_message).collect();
        let names = found.defects.iter().map(|defect| defect.name);
        let rare = rare_domain.map(|_| DefectName::DomainRareNearCommon);
        let names = names.chain(rare).map(|name| name.as_str().to_owned());
        let severity = match rare_domain {
            None => severity_of(&found.defects.iter().collect::<Vec<_>>()),
            Some(_) => Severity::Review,
        };
        let finding = self
            .finding(SOUND, rule, number, message)
            .at_most(severity)
            .defects(names.collect())
            .action(self.correction(rule, number));
        match found.correction.as_ref().filter(|_| clash.is_none()) {
            None => finding,
            Some(Correction { text, fix, .. }) => finding.suggest(Some(text.clone()), *fix),
        }
    }

    /// Returns what a person has to do about the defects that a rule reports.
    fn correction(&self, rule: usize, number: u32) -> Message {
        let id = match OF_ADDRESSES[SOUND].rules[rule].info.id {
            "hidden-characters" => "hidden-characters.action-list",
            "several-addresses" => "several-addresses.action-list",
            "unroutable-domain" => "unroutable-domain.action-list",
            "placeholder-address" => "placeholder-address.action-list",
            "likely-typo" => "likely-typo.action-list",
            _ => "malformed-address.action-list",
        };
        Message::new(id)
            .with("record", self.store.record(number))
            .with("place", self.table(number).where_to_edit())
    }

    /// Returns the finding about a member of a group.
    fn member(&self, group: &AddressGroup, member: usize) -> Finding {
        let number = group.members[member];
        let message = Message::new(match group.relation {
            AddressRelation::SameAddress => "same-address.message",
            AddressRelation::SameMailbox => "alias-address.message",
            AddressRelation::LookAlike => "look-alike-address.message",
        });
        let message = message.with("others", self.others(group, member));
        let rule = group.relation as usize;
        let keep = member == 0;
        let record = self.store.record(number);
        let action = if keep {
            Message::new("merge-others").with("record", record)
        } else {
            Message::new("merge-into-kept")
                .with("record", record)
                .with("kept", self.store.record(group.members[0]))
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
                keep_reason: match (keep, group.keeps_correct) {
                    (false, _) => Text::default(),
                    (true, false) => Message::new("keep-reason-first").into(),
                    (true, true) => Message::new("keep-reason-first-correct").into(),
                },
            })
    }

    /// Returns a finding about a cell. The correction and the group are added later.
    fn finding(
        &self,
        requirement: usize,
        rule: usize,
        number: u32,
        message: impl Into<Text>,
    ) -> Finding {
        let cell = self.store.cell(number);
        let layout = &self.store.tables[cell.table].layout;
        let name = self.store.name(&cell);
        let subject = Subject {
            key: if cell.id.is_empty() {
                format!("{} {}", layout.noun(), cell.value)
            } else {
                name.clone()
            },
            name,
            label: self.store.record(number),
            ..Subject::default()
        };
        // Two lists of an unknown kind may use the same ids for different records, so the address distinguishes their
        // findings.
        let discriminator = match layout.kind {
            Some(_) => "",
            None => cell.value,
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

    /// Returns the requirement, the rule and the cell of a finding, and the key of its group. The key is empty if the
    /// finding is about a single address.
    fn parts(&self, place: usize) -> (usize, usize, u32, &str) {
        match place.checked_sub(self.defects.len()) {
            None => {
                let (rule, cell) = self.defects[place];
                (SOUND, usize::from(rule), cell, "")
            }
            Some(place) => {
                let (group, member) = self.members[place];
                let group = &self.groups[group as usize];
                let cell = group.members[member as usize];
                (DISTINCT, group.relation as usize, cell, &group.key)
            }
        }
    }

    /// Returns a hash of all parts of a finding's id.
    fn id_hash(&self, place: usize) -> u64 {
        let (requirement, rule, number, _) = self.parts(place);
        let cell = self.store.cell(number);
        let layout = &self.store.tables[cell.table].layout;
        let value = if layout.kind.is_none() || cell.id.is_empty() {
            cell.value
        } else {
            ""
        };
        let header = &layout.headers[layout.addresses[cell.column]];
        let parts = (requirement, rule, layout.kind, cell.id, value, header);
        FixedState::default().hash_one(parts)
    }

    /// Returns the key by which findings with the same id are sorted.
    fn id_order(&self, place: usize) -> impl Ord + use<'_> {
        let (_, _, number, group) = self.parts(place);
        let cell = self.store.cell(number);
        let location = self.store.location(&cell);
        (cell.value, group, location.origin, cell.row, cell.column)
    }

    fn table(&self, number: u32) -> &super::layout::AddressLayout {
        &self.store.tables[self.store.cell(number).table].layout
    }

    /// Returns the other members of a group: `Email 12, Email 15, Email 19 and 3 more`. Names are created only for the
    /// members that are listed.
    fn others(&self, group: &AddressGroup, member: usize) -> Listing {
        let others = group.members.iter().enumerate();
        let others = others.filter(|(index, _)| *index != member).take(NAMED);
        let named: Vec<Argument> = others
            .map(|(_, other)| self.store.record(*other).into())
            .collect();
        Listing {
            more: group.members.len() - 1 - named.len(),
            named,
            and: false,
        }
    }
}

/// The defects that one rule reports about a cell, and the correction of the address.
#[derive(Debug)]
pub(super) struct CellDefects {
    /// The defects that belong to the rule. The list is empty if the rule reports only the rare domain of the address.
    defects: Vec<Defect>,
    correction: Option<Correction>,
}

impl CellDefects {
    /// Returns the sentences of the finding's message.
    fn messages(&self, rare_domain: Option<&RareDomain>) -> impl Iterator<Item = Message> {
        let rare = rare_domain.map(|domain| {
            let rare = readable_domain(&domain.rare);
            let common = readable_domain(&domain.common);
            Message::new("likely-typo.message-list")
                .with("rare", rare)
                .with("common", common)
        });
        let defects = self.defects.iter().map(Defect::message);
        defects.chain(rare)
    }
}
