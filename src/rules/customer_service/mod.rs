//! Requirement `customer-service`.

mod mailbox_to_move;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "customer-service",
    title: "mailboxes of Service are prepared",
    must: false,
    docs: "Online has mail addresses of its own for Service. The old ones are forwarded, and their domains allow Online to send.",
    beyond: "your name in the new addresses, and how SPF and DKIM are set today",
    reads: &[
        TableKind::ServiceConfig,
        TableKind::EjCategory,
        TableKind::ModuleLicense,
    ],
    rules: &[&mailbox_to_move::RULE],
};
