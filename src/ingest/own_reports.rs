//! Recognises the tables of this program's own reports, whatever their format and name.
//!
//! The tables are recognised by their headers, even if a spreadsheet program saved them in another format. A few sheets
//! that accompany a fix list are recognised by their names. The module `not_exports` recognises reports that are not
//! tables.

use std::collections::BTreeSet;

use super::not_exports::LeftOut;
use super::{OpenedInputs, RefusedInput};
use crate::locale::{Catalogue, Language};
use crate::model::grid::Grid as _;
use crate::model::location::Origin;
use crate::schema::fold;

/// A table of a report.
struct ReportTable {
    /// Headers that occur together only in this table.
    headers: &'static [&'static str],
    is_fix_list: bool,
}

/// The tables of reports and portfolios (reports on several customers), and hand-written lists of decisions. `true`
/// marks a fix list (the table of the findings to correct) or a list of decisions.
static TABLES: [ReportTable; 12] = [
    table(true, &["finding_id", "rule", "severity"]),
    table(true, &["finding_id", "decision"]),
    table(true, &["rule", "user_id", "decision"]),
    table(
        false,
        &["requirement", "title", "must", "verdict", "checked"],
    ),
    table(
        false,
        &["requirement", "title", "verdict", "checked", "why"],
    ),
    table(false, &["requirement", "rule", "group_id", "matched_by"]),
    table(
        false,
        &["finding", "severity", "why it matters", "how to fix"],
    ),
    table(
        false,
        &["requirement", "table", "field", "why", "query", "advice"],
    ),
    table(
        false,
        &["file", "sheet", "recognised_by", "sha256", "set_aside"],
    ),
    table(
        false,
        &[
            "file",
            "sheet",
            "first_row",
            "last_row",
            "reason",
            "excerpt",
        ],
    ),
    table(
        false,
        &["customer", "company", "serial", "verdict", "newest_date"],
    ),
    // A fix list in a language other than English. Its other headers depend on the language.
    table(true, &["finding_id"]),
];

/// Ids of the messages that contain the names of sheets. These sheets are recognised by their names, because their
/// headers depend on the language.
const SHEETS: [&str; 3] = ["sheet-summary", "sheet-how-to-fix", "sheet-groups"];

/// The headers of the second table of a portfolio. These are common words, so a table is recognised only if it has
/// exactly these headers.
const SHARED_ADDRESSES: [&str; 5] = ["address", "users", "customer", "user_id", "login"];

const fn table(is_fix_list: bool, headers: &'static [&'static str]) -> ReportTable {
    ReportTable {
        headers,
        is_fix_list,
    }
}

const FIX_LIST: LeftOut =
    LeftOut::not_an_export("left-out-fix-list").technical("left-out-fix-list.option");
const REPORT: LeftOut =
    LeftOut::not_an_export("left-out-report-table").technical("left-out-report-table.option");

impl OpenedInputs {
    /// Removes the tables of this program's own reports from the inputs, and lists their files as ignored.
    pub fn leave_out_own_reports(&mut self) {
        let mut fix_lists = BTreeSet::new();
        let mut others = BTreeSet::new();
        self.grids.retain(|grid| {
            let file = grid.origin().file.clone();
            match report_table(grid) {
                None => return true,
                Some(true) => fix_lists.insert(file),
                Some(false) => others.insert(file),
            };
            false
        });
        if !fix_lists.is_empty() {
            self.grids.retain(|grid| {
                let origin = grid.origin();
                !(fix_lists.contains(&origin.file) && has_name_of_sheet(origin))
            });
        }
        others.retain(|file| !fix_lists.contains(file));
        let notes = fix_lists
            .into_iter()
            .map(|file| (file, FIX_LIST))
            .chain(others.into_iter().map(|file| (file, REPORT)));
        self.refused
            .extend(notes.map(|(file, left_out)| RefusedInput {
                origin: Origin::file(&file),
                refusal: left_out.refusal(),
                ignored: true,
                may_be_export: false,
            }));
    }
}

/// Returns whether a sheet has the name of one of the [`SHEETS`] in any language.
fn has_name_of_sheet(origin: &Origin) -> bool {
    let Some(sheet) = &origin.sheet else {
        return false;
    };
    let mut languages = Language::ALL
        .iter()
        .map(|language| Catalogue::of(*language));
    languages.any(|catalogue| {
        let mut known = SHEETS.iter().filter(|id| catalogue.contains(id));
        known.any(|id| catalogue.fixed(id) == *sheet)
    })
}

/// Returns `Some(true)` for a fix list, `Some(false)` for another table of a report, and `None` for any other grid.
fn report_table(grid: &super::InputGrid) -> Option<bool> {
    grid.head().rows().find_map(|row| {
        let cells: Vec<String> = row.cells().map(|cell| fold(cell.text)).collect();
        let has = |header: &&str| cells.contains(&fold(header));
        if cells.len() == SHARED_ADDRESSES.len() && SHARED_ADDRESSES.iter().all(&has) {
            return Some(false);
        }
        let found = TABLES.iter().find(|table| table.headers.iter().all(has));
        found.map(|table| table.is_fix_list)
    })
}
