//! Collects the defects and steps of one cell while it goes through the pipeline.
//!
//! Each defect is kept once, with the first place where it was seen; turns origins of characters
//! into positions of the stored value.

use super::character;
use super::defect::{Defect, DefectPlace, Level, Position};
use super::defect_kind::DefectName;
use super::normalisation_step::{Step, Steps};
use super::policy::Policy;
use super::source_text::SourceChar;

/// Defects and steps of one cell so far.
#[derive(Debug, Clone)]
pub(super) struct Findings<'p> {
    policy: &'p Policy,
    /// Number of characters of the stored value.
    length: usize,
    defects: Vec<Defect>,
    steps: Steps,
}

impl<'p> Findings<'p> {
    /// Returns no findings for a value of `length` characters.
    pub(super) fn new(policy: &'p Policy, length: usize) -> Self {
        Self {
            policy,
            length,
            defects: Vec::new(),
            steps: Steps::default(),
        }
    }

    /// Returns no findings for the same cell.
    pub(super) fn fresh(&self) -> Self {
        Self::new(self.policy, self.length)
    }

    /// Adds a defect of the cell as a whole.
    pub(super) fn add(&mut self, name: DefectName) {
        self.put(name, None, None);
    }

    /// Adds a defect with what its words need besides.
    pub(super) fn add_with(&mut self, name: DefectName, detail: impl Into<Box<str>>) {
        self.put(name, None, Some(detail.into()));
    }

    /// Adds a defect that one character is to blame for.
    pub(super) fn add_at(&mut self, name: DefectName, glyph: SourceChar) {
        self.put(name, Some(self.position(glyph)), None);
    }

    /// Adds a defect with all that is known of it.
    pub(super) fn put(
        &mut self,
        name: DefectName,
        position: Option<Position>,
        detail: Option<Box<str>>,
    ) {
        if !self.has(name) {
            self.defects.push(Defect {
                name,
                level: self.policy.level(name),
                position,
                detail,
            });
        }
    }

    /// Returns the place of a character in the stored value.
    pub(super) fn position(&self, glyph: SourceChar) -> Position {
        let place = match glyph.origin {
            0 => DefectPlace::Start,
            last if last + 1 == self.length => DefectPlace::End,
            _ => DefectPlace::Within,
        };
        Position {
            character: glyph.origin + 1,
            code_point: glyph.code,
            place,
        }
    }

    /// Adds a step.
    pub(super) fn step(&mut self, step: Step) {
        self.steps.insert(step);
    }

    /// Adds the step that dropping `code` is.
    pub(super) fn dropped(&mut self, code: char) {
        self.step(match code {
            '\t' => Step::Tab,
            _ if character::is_no_break_space(code) => Step::NoBreakSpace,
            _ if character::is_line_break(code) => Step::LineBreak,
            _ if character::is_direction(code) => Step::Direction,
            _ if character::is_ignorable(code) => Step::Invisible,
            _ => Step::Space,
        });
    }

    /// Adds all that `other` found.
    pub(super) fn merge(&mut self, other: Self) {
        self.steps = self.steps.union(other.steps);
        for defect in other.defects {
            self.put(defect.name, defect.position, defect.detail);
        }
    }

    /// Tells whether the defect was found.
    pub(super) fn has(&self, name: DefectName) -> bool {
        self.defects.iter().any(|defect| defect.name == name)
    }

    /// Tells whether some defect leaves the cell without keys.
    pub(super) fn forbid_keys(&self) -> bool {
        self.defects.iter().any(|defect| defect.name.forbids_keys())
    }

    /// Tells whether every error is one that a suggestion does away with.
    pub(super) fn can_be_guessed(&self) -> bool {
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
