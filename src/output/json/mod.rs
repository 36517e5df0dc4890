//! The JSON format `analyze-report/1`, for scripts, other programs and comparison with later reports.
//!
//! Separate types define the JSON, so that the types of the report can change while the JSON remains compatible. New
//! fields must also be added to `analyze-report-1.schema.json`. All strings are exact, except `value_escaped`, which is
//! for display.

mod finding;
mod input;
mod portfolio;
mod progress;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::{Serialize, Serializer};

use self::finding::FindingOut;
use self::input::InputOut;
use self::progress::{BaselineOut, ProgressOut};
use super::note_text::{self, NoteReader};
use super::{Format, View, WriteError};
use crate::locale::Catalogue;
use crate::model::database_identity::Identity;
use crate::model::evidence::MissingData;
use crate::model::table::Field;
use crate::report::{ConfigurationUse, Report, ReportedFinding, RequirementReport, UserReport};

/// The name and version of the schema.
const SCHEMA: &str = "analyze-report/1";

/// The complete report, with exact strings.
pub(super) static FORMAT: Format = Format {
    name: "json",
    extension: "json",
    about: "everything, for scripts and later comparison",
    text: true,
    all_findings: true,
    streams: true,
    write,
    write_portfolio: Some(portfolio::write),
};

fn write(report: &Report, _: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    write_json(&ReportOut::from(report), out)
}

/// Writes a value as JSON that a terminal can show. The control characters U+0080 to U+009F, which JSON allows in
/// strings, are escaped like the ASCII control characters.
pub(super) fn write_json(value: &impl Serialize, out: &mut dyn Write) -> Result<(), WriteError> {
    let mut escaping = ControlEscaper(out);
    serde_json::to_writer_pretty(&mut escaping, value).map_err(io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(())
}

/// A stream that escapes the characters U+0080 to U+009F, which occur only in strings.
struct ControlEscaper<'a>(&'a mut dyn Write);

impl Write for ControlEscaper<'_> {
    /// Escapes the control characters. `bytes` must end at a character boundary; what serde writes always does.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut written = 0;
        for at in memchr::memchr_iter(0xC2, bytes) {
            if let Some(code @ 0x80..=0x9F) = bytes.get(at + 1) {
                self.0.write_all(&bytes[written..at])?;
                write!(self.0, "\\u00{code:02x}")?;
                written = at + 2;
            }
        }
        self.0.write_all(&bytes[written..])?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// A list whose items are converted one by one while they are written, so that the converted list is never in memory.
struct MappedList<'a, T, U> {
    items: &'a [T],
    convert: fn(&'a T) -> U,
}

impl<T, U: Serialize> Serialize for MappedList<'_, T, U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.items.iter().map(self.convert))
    }
}

/// All findings of a report, which are converted one by one while they are written.
struct FindingsOut<'a>(&'a Report);

impl Serialize for FindingsOut<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let catalogue = self.0.catalogue();
        let entries = self.0.entries();
        serializer.collect_seq(entries.map(|entry| OwnedFindingOut { entry, catalogue }))
    }
}

/// All inputs of a report, which are converted one by one while they are written.
struct InputsOut<'a>(&'a Report);

impl Serialize for InputsOut<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let catalogue = self.0.catalogue();
        let inputs = self.0.inputs.iter();
        serializer.collect_seq(inputs.map(|input| InputOut::new(input, catalogue)))
    }
}

/// One finding. A finding that the report does not store is freed after it is written.
struct OwnedFindingOut<'a> {
    entry: Cow<'a, ReportedFinding>,
    catalogue: &'static Catalogue,
}

impl Serialize for OwnedFindingOut<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        FindingOut::new(&self.entry, self.catalogue).serialize(serializer)
    }
}

#[derive(Serialize)]
struct ReportOut<'a> {
    schema: &'static str,
    tool: ToolOut,
    language: &'static str,
    verdict: &'static str,
    customer: CustomerOut<'a>,
    requirements: Vec<RequirementOut<'a>>,
    not_asked: &'a [&'static str],
    findings: FindingsOut<'a>,
    inputs: InputsOut<'a>,
    notes: Vec<String>,
    users: MappedList<'a, UserReport, UserOut<'a>>,
    baseline: Option<BaselineOut<'a>>,
    redacted: bool,
    configuration: Option<ConfigurationOut<'a>>,
}

/// A configuration file, and the settings that the run took from this file.
#[derive(Serialize)]
struct ConfigurationOut<'a> {
    file: &'a str,
    settings: BTreeMap<&'a str, &'a str>,
}

impl<'a> From<&'a ConfigurationUse> for ConfigurationOut<'a> {
    fn from(configuration: &'a ConfigurationUse) -> Self {
        let settings = configuration.settings.iter();
        Self {
            file: &configuration.file,
            settings: settings
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect(),
        }
    }
}

impl<'a> From<&'a Report> for ReportOut<'a> {
    fn from(report: &'a Report) -> Self {
        Self {
            schema: SCHEMA,
            tool: ToolOut::this(),
            language: report.language.code(),
            verdict: report.overall.as_str(),
            customer: CustomerOut::from(&report.customer),
            requirements: report
                .requirements
                .iter()
                .map(|requirement| RequirementOut::new(requirement, report.catalogue()))
                .collect(),
            not_asked: &report.not_asked,
            findings: FindingsOut(report),
            inputs: InputsOut(report),
            notes: report
                .notes
                .iter()
                .map(|note| note_text::note(note, NoteReader::Operator, report.catalogue()))
                .collect(),
            users: MappedList {
                items: &report.users,
                convert: UserOut::from,
            },
            baseline: BaselineOut::of(report),
            redacted: report.redacted,
            configuration: report.configuration.as_ref().map(ConfigurationOut::from),
        }
    }
}

/// The program that wrote the JSON.
#[derive(Serialize)]
pub(super) struct ToolOut {
    name: &'static str,
    version: &'static str,
}

impl ToolOut {
    pub(super) fn this() -> Self {
        Self {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
        }
    }
}

#[derive(Serialize)]
struct CustomerOut<'a> {
    company: Option<&'a str>,
    serial: Option<&'a str>,
}

impl<'a> From<&'a Identity> for CustomerOut<'a> {
    fn from(customer: &'a Identity) -> Self {
        Self {
            company: customer.company.as_deref(),
            serial: customer.serial.as_deref(),
        }
    }
}

#[derive(Serialize)]
struct UserOut<'a> {
    user_id: Option<i64>,
    login: &'a str,
    access: &'static str,
}

impl<'a> From<&'a UserReport> for UserOut<'a> {
    fn from(user: &'a UserReport) -> Self {
        Self {
            user_id: user.id,
            login: &user.login,
            access: user.access.as_str(),
        }
    }
}

#[derive(Serialize)]
struct RequirementOut<'a> {
    id: &'static str,
    title: String,
    must: bool,
    verdict: &'static str,
    checked: usize,
    fails: usize,
    reviews: usize,
    infos: usize,
    accepted: usize,
    out_of_scope: usize,
    reason: String,
    only: Option<&'a [&'static str]>,
    needs: Vec<NeedOut>,
    progress: Option<ProgressOut>,
}

impl<'a> RequirementOut<'a> {
    fn new(requirement: &'a RequirementReport, catalogue: &Catalogue) -> Self {
        Self {
            id: requirement.id,
            title: requirement.title(catalogue.language()),
            must: requirement.must,
            verdict: requirement.verdict.as_str(),
            checked: requirement.checked,
            fails: requirement.fails,
            reviews: requirement.reviews,
            infos: requirement.infos,
            accepted: requirement.accepted,
            out_of_scope: requirement.out_of_scope,
            reason: requirement.reason(catalogue),
            only: requirement.only.as_deref(),
            needs: requirement
                .needs
                .iter()
                .map(|missing| NeedOut::new(missing, catalogue))
                .collect(),
            progress: requirement.progress.as_ref().map(ProgressOut::from),
        }
    }
}

#[derive(Serialize)]
struct NeedOut {
    table: &'static str,
    field: Option<&'static str>,
    why: String,
    query: String,
    advice: bool,
}

impl NeedOut {
    fn new(missing: &MissingData, catalogue: &Catalogue) -> Self {
        Self {
            table: missing.table.name(),
            field: missing.field.map(Field::name),
            why: catalogue.text(&missing.why),
            query: catalogue.text(&missing.request),
            advice: missing.advice,
        }
    }
}
