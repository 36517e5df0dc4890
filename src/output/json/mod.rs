//! The report → `analyze-report/1`, for scripts, other programs and later comparison.
//!
//! The types here mirror the report on purpose: internals may change, this form only grows, and each
//! growth shows in `analyze-report-1.schema.json`. Texts are verbatim; `value_escaped` is for people.

mod finding;
mod input;
mod progress;

use std::borrow::Cow;
use std::io::{self, Write};

use serde::{Serialize, Serializer};

use self::finding::FindingOut;
use self::input::InputOut;
use self::progress::{BaselineOut, ProgressOut};
use super::{Format, View, WriteError, labels};
use crate::model::evidence::MissingData;
use crate::model::identity::Identity;
use crate::model::input_report::InputReport;
use crate::model::table::Field;
use crate::report::{Report, ReportedFinding, RequirementReport, UserReport};

/// Name and version of the form.
const SCHEMA: &str = "analyze-report/1";

/// Everything, verbatim.
pub(super) static FORMAT: Format = Format {
    name: "json",
    extension: "json",
    about: "everything, for scripts and later comparison",
    text: true,
    lists: true,
    write,
};

fn write(report: &Report, _: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    write_form(&ReportOut::from(report), out)
}

/// Writes a form as JSON that a terminal can show: the control codes beyond ASCII, which the grammar lets
/// stand, are escaped like the others.
pub(super) fn write_form(form: &impl Serialize, out: &mut dyn Write) -> Result<(), WriteError> {
    let mut escaping = Escaping(out);
    serde_json::to_writer_pretty(&mut escaping, form).map_err(io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(())
}

/// Escapes the characters U+0080 to U+009F, which stand in strings only.
struct Escaping<'a>(&'a mut dyn Write);

impl Write for Escaping<'_> {
    /// Takes whole characters, as serde writes them.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut open = 0;
        for at in memchr::memchr_iter(0xC2, bytes) {
            if let Some(code @ 0x80..=0x9F) = bytes.get(at + 1) {
                self.0.write_all(&bytes[open..at])?;
                write!(self.0, "\\u00{code:02x}")?;
                open = at + 2;
            }
        }
        self.0.write_all(&bytes[open..])?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// A list that is turned into its written form item by item, so that it is never held twice.
struct List<'a, T, U> {
    items: &'a [T],
    form: fn(&'a T) -> U,
}

impl<T, U: Serialize> Serialize for List<'_, T, U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.items.iter().map(self.form))
    }
}

/// All findings, each turned into its written form on its own.
struct Findings<'a>(&'a Report);

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.entries().map(Written))
    }
}

/// One finding that may be gone after it is written.
struct Written<'a>(Cow<'a, ReportedFinding>);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        FindingOut::from(&*self.0).serialize(serializer)
    }
}

#[derive(Serialize)]
struct ReportOut<'a> {
    schema: &'static str,
    tool: ToolOut,
    verdict: &'static str,
    customer: CustomerOut<'a>,
    requirements: List<'a, RequirementReport, RequirementOut<'a>>,
    not_asked: &'a [&'static str],
    findings: Findings<'a>,
    inputs: List<'a, InputReport, InputOut<'a>>,
    notes: Vec<String>,
    users: List<'a, UserReport, UserOut<'a>>,
    baseline: Option<BaselineOut<'a>>,
    redacted: bool,
}

impl<'a> From<&'a Report> for ReportOut<'a> {
    fn from(report: &'a Report) -> Self {
        Self {
            schema: SCHEMA,
            tool: ToolOut::this(),
            verdict: report.overall.as_str(),
            customer: CustomerOut::from(&report.customer),
            requirements: List {
                items: &report.requirements,
                form: RequirementOut::from,
            },
            not_asked: &report.not_asked,
            findings: Findings(report),
            inputs: List {
                items: &report.inputs,
                form: InputOut::from,
            },
            notes: report.notes.iter().map(labels::note).collect(),
            users: List {
                items: &report.users,
                form: UserOut::from,
            },
            baseline: BaselineOut::of(report),
            redacted: report.redacted,
        }
    }
}

/// The program that wrote a form.
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
    title: &'static str,
    must: bool,
    verdict: &'static str,
    checked: usize,
    fails: usize,
    reviews: usize,
    infos: usize,
    accepted: usize,
    out_of_scope: usize,
    reason: &'a str,
    only: Option<&'a [&'static str]>,
    needs: List<'a, MissingData, NeedOut<'a>>,
    progress: Option<ProgressOut>,
}

impl<'a> From<&'a RequirementReport> for RequirementOut<'a> {
    fn from(requirement: &'a RequirementReport) -> Self {
        Self {
            id: requirement.id,
            title: requirement.title,
            must: requirement.must,
            verdict: requirement.verdict.as_str(),
            checked: requirement.checked,
            fails: requirement.fails,
            reviews: requirement.reviews,
            infos: requirement.infos,
            accepted: requirement.accepted,
            out_of_scope: requirement.out_of_scope,
            reason: &requirement.reason,
            only: requirement.only.as_deref(),
            needs: List {
                items: &requirement.needs,
                form: NeedOut::from,
            },
            progress: requirement.progress.as_ref().map(ProgressOut::from),
        }
    }
}

#[derive(Serialize)]
struct NeedOut<'a> {
    table: &'static str,
    field: Option<&'static str>,
    why: &'a str,
    query: &'a str,
    advice: bool,
}

impl<'a> From<&'a MissingData> for NeedOut<'a> {
    fn from(lack: &'a MissingData) -> Self {
        Self {
            table: lack.table.name(),
            field: lack.field.map(Field::name),
            why: &lack.why,
            query: &lack.request,
            advice: lack.advice,
        }
    }
}
