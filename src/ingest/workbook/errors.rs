//! What is said when a workbook cannot be read, with the remedy in the program that made it.

use std::fmt::Display;

use crate::ingest::refusal::Refusal;

/// Returns the refusal of a workbook that cannot be read without its password.
pub(crate) fn password() -> Refusal {
    Refusal::new(
        "the workbook is password-protected; open it in Excel, remove the password under File > \
         Info > Protect Workbook > Encrypt with Password, save it and send that",
    )
}

/// Returns the refusal of a workbook that breaks the rules of its format.
pub(crate) fn damaged(cause: impl Display) -> Refusal {
    Refusal::new(format!(
        "the workbook is damaged or incomplete ({cause}); copy or download it again, or open it \
         in Excel or LibreOffice and save it as .xlsx under a new name"
    ))
}

/// Returns the refusal of a workbook that would not fit in memory.
pub(crate) fn too_large(what: impl Display) -> Refusal {
    Refusal::new(format!(
        "the workbook unfolds to {what}, more than any export holds, so it is not read; export \
         each table as .csv instead"
    ))
}
