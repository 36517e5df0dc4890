//! Refusals for password-protected files, each with the steps that remove the password.

use super::refusal::Refusal;
use crate::locale::Message;

/// Returns the refusal for a password-protected XLS workbook, or for any encrypted file that is known to be an Excel
/// workbook.
pub(super) fn workbook() -> Refusal {
    Refusal::new(Message::new("refused-protected-workbook"))
}

/// Returns the refusal for an encrypted file of a current Office version. The file may be a workbook or another
/// document.
pub(super) fn office_file() -> Refusal {
    Refusal::new(Message::new("refused-protected-office"))
}

/// Returns the refusal for a password-protected `OpenDocument` workbook.
pub(super) fn open_document() -> Refusal {
    Refusal::new(Message::new("refused-protected-ods"))
}

/// Returns the refusal for a password-protected member of an archive.
pub(super) fn archive() -> Refusal {
    Refusal::new(Message::new("refused-archive-password"))
}
