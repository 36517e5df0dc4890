//! Checks that the earlier report is about the same customer.

use super::Baseline;
use crate::locale::Message;
use crate::model::database_identity::Identity;
use crate::model::location::Note;

impl Baseline {
    /// Returns whether both the company and the serial number differ from the current ones. If so, the earlier report
    /// is about another customer.
    pub(super) fn is_of_another_customer(&self, now: &Identity) -> bool {
        let then = &self.report.customer;
        differ(then.company.as_deref(), now.company.as_deref())
            && differ(then.serial.as_deref(), now.serial.as_deref())
    }

    /// Returns a warning if the earlier report is about another customer. If only the company or only the serial
    /// number changed, the rules on the licence report the change instead.
    pub(super) fn other_customer_note(&self, now: &Identity) -> Option<Note> {
        self.is_of_another_customer(now)
            .then(|| Note::warning(None, Message::new("note-other-customer")))
    }
}

/// Returns whether both values are known and different.
fn differ(then: Option<&str>, now: Option<&str>) -> bool {
    then.zip(now)
        .is_some_and(|(then, now)| then.trim().to_lowercase() != now.trim().to_lowercase())
}
