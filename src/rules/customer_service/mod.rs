//! Requirement `customer-service`: the Service mailboxes are prepared for new addresses.

mod address;
mod mailbox_to_move;
mod mailing_sender;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "customer-service",
    must: false,
    docs: "In Online, Service mailboxes get new addresses. Mail to an old address must be forwarded, and its domain should allow \
           Online to send mail. Mailings of Marketing are sent by the same mail service.",
    beyond: "Your company's name in the new addresses, and how SPF and DKIM are set up today.",
    reads: &[
        TableKind::ServiceConfig,
        TableKind::EjCategory,
        TableKind::ModuleLicense,
        TableKind::Shipment,
    ],
    rules: &[&mailbox_to_move::RULE, &mailing_sender::RULE],
};
