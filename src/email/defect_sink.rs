//! Collects the defects and normalisation steps of one cell while it passes through the pipeline.
//!
//! If a defect occurs several times, only the first position is stored.

use super::character;
use super::defect::{Defect, DefectPlace, Position};
use super::defect_kind::DefectName;
use super::level::Level;
use super::normalisation_step::{Step, Steps};
use super::policy::Policy;
use super::source_text::SourceChar;

/// The defects and steps found so far in one cell.
#[derive(Debug, Clone)]
pub(super) struct DefectSink<'p> {
    policy: &'p Policy,
    /// Number of characters of the stored value.
    length: usize,
    defects: Vec<Defect>,
    steps: Steps,
}

impl<'p> DefectSink<'p> {
    /// Returns an empty sink for a value of `length` characters.
    pub(super) fn new(policy: &'p Policy, length: usize) -> Self {
        Self {
            policy,
            length,
            defects: Vec::new(),
            steps: Steps::default(),
        }
    }

    /// Returns an empty sink with the same policy and length.
    pub(super) fn fresh(&self) -> Self {
        Self::new(self.policy, self.length)
    }

    /// Adds a defect of the whole cell.
    pub(super) fn add(&mut self, name: DefectName) {
        self.put(name, None, None);
    }

    /// Adds a defect with a detail for its message.
    pub(super) fn add_with(&mut self, name: DefectName, detail: impl Into<Box<str>>) {
        self.put(name, None, Some(detail.into()));
    }

    /// Adds a defect that one character causes.
    pub(super) fn add_at(&mut self, name: DefectName, source_char: SourceChar) {
        self.put(name, Some(self.position(source_char)), None);
    }

    /// Adds a defect, with a position and a detail if they are known. Does nothing if the sink already contains the
    /// defect.
    pub(super) fn put(
        &mut self,
        name: DefectName,
        position: Option<Position>,
        detail: Option<Box<str>>,
    ) {
        if !self.contains(name) {
            self.defects.push(Defect {
                name,
                level: self.policy.level(name),
                position,
                detail,
            });
        }
    }

    /// Returns the position of a character in the stored value.
    pub(super) fn position(&self, source_char: SourceChar) -> Position {
        let place = match source_char.origin {
            0 => DefectPlace::Start,
            last if last + 1 == self.length => DefectPlace::End,
            _ => DefectPlace::Within,
        };
        Position {
            character: source_char.origin + 1,
            code_point: source_char.code,
            place,
        }
    }

    /// Adds a normalisation step.
    pub(super) fn step(&mut self, step: Step) {
        self.steps.insert(step);
    }

    /// Adds the normalisation step for a removed character.
    pub(super) fn removed(&mut self, code: char) {
        self.step(match code {
            '\t' => Step::Tab,
            _ if character::is_no_break_space(code) => Step::NoBreakSpace,
            _ if character::is_line_break(code) => Step::LineBreak,
            _ if character::is_bidi_control(code) => Step::Direction,
            _ if character::is_default_ignorable(code) => Step::Invisible,
            _ => Step::Space,
        });
    }

    /// Adds the defects and steps of `other`.
    pub(super) fn merge(&mut self, other: Self) {
        self.steps = self.steps.union(other.steps);
        for defect in other.defects {
            self.put(defect.name, defect.position, defect.detail);
        }
    }

    /// Returns whether this defect was found.
    pub(super) fn contains(&self, name: DefectName) -> bool {
        self.defects.iter().any(|defect| defect.name == name)
    }

    /// Returns whether one of the defects leaves the cell without keys.
    pub(super) fn forbids_keys(&self) -> bool {
        self.defects.iter().any(|defect| defect.name.forbids_keys())
    }

    /// Returns whether every error is of a kind that a suggestion can resolve.
    pub(super) fn is_resolved_by_suggestion(&self) -> bool {
        self.defects.iter().all(|defect| {
            defect.level < Level::Error
                || matches!(
                    defect.name,
                    DefectName::LocalNonAscii
                        | DefectName::LocalCompat
                        | DefectName::DomainComma
                        | DefectName::DomainTldUnknown
                )
        })
    }

    /// Returns the defects and the steps.
    pub(super) fn into_parts(self) -> (Vec<Defect>, Steps) {
        (self.defects, self.steps)
    }
}
