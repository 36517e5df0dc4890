//! Refusals for workbooks that are password-protected, damaged or too large, with remedies.

use std::fmt::Display;

use crate::ingest::refusal::Refusal;

/// Returns the refusal for a password-protected workbook.
pub(crate) fn password_protected() -> Refusal {
    Refusal::new(
        "the workbook is password-protected; open it in Excel, remove the password under File > \
         Info > Protect Workbook > Encrypt with Password, save it and send that",
    )
}

/// Returns the refusal for a workbook that is damaged or incomplete.
pub(crate) fn damaged(cause: impl Display) -> Refusal {
    Refusal::new(format!(
        "the workbook is damaged or incomplete ({cause}); copy or download it again, or open it \
         in Excel or LibreOffice and save it as .xlsx under a new name"
    ))
}

/// Returns the refusal for a workbook that is too large for memory.
pub(crate) fn too_large(what: impl Display) -> Refusal {
    Refusal::new(format!(
        "the workbook unpacks to {what}, more than any export contains, so it is not read; export \
         each table as .csv instead"
    ))
}
