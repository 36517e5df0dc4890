//! The listing of the document archive, for the rules that use it.

use crate::customer::Customer;
use crate::locale::Message;
use crate::model::document_archive::ArchiveFiles;
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::table::{Field, TableKind};

const LISTING: DataNeed = DataNeed::Table(TableKind::ArchiveListing, &[Field::Path]);

/// Returns the files in the listing of the document archive, and the reasons why this listing may be incomplete.
/// Returns `None` if no listing was sent. If the listing is unusable, only the files are `None`.
pub(super) fn listed(customer: &Customer) -> Option<(Option<&ArchiveFiles>, Vec<MissingData>)> {
    let data = &customer.data;
    let files = data.archive_files.as_ref();
    if files.is_none() && !data.unusable.contains_key(&TableKind::ArchiveListing) {
        return None;
    }
    let mut missing = as_advice(customer.missing(&LISTING));
    if files.is_some_and(|files| files.files == 0) {
        missing.push(doubt(Message::new("data-no-file")));
    }
    Some((files, missing))
}

/// Returns the missing data for a listing that may be incomplete or wrong, marked as optional. `why` is the reason.
pub(super) fn doubt(why: Message) -> MissingData {
    MissingData {
        table: TableKind::ArchiveListing,
        field: None,
        why: why.into(),
        request: Message::new("request-archive-listing").into(),
        advice: true,
    }
}

/// Returns the missing data as optional, so that the verdict is `review` instead of `unknown`.
pub(super) fn as_advice(missing: Vec<MissingData>) -> Vec<MissingData> {
    let as_advice = |missing| MissingData {
        advice: true,
        ..missing
    };
    missing.into_iter().map(as_advice).collect()
}
