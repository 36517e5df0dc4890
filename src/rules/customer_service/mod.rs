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
    docs: "In Online, Service mailboxes get new addresses. Each customer chooses: keep an old address and forward its mail, use \
           the new address, or send through an own SMTP server. If Online sends from an old address, its domain should \
           allow this. Mailings of Marketing are sent by the same mail service.",
    beyond: "Your company's name in the new addresses, and how SPF and DKIM are set up today.",
    reads: &[
        TableKind::ServiceConfig,
        TableKind::EjCategory,
        TableKind::ModuleLicense,
        TableKind::DocTmpl,
        TableKind::Shipment,
    ],
    rules: &[&mailbox_to_move::RULE, &mailing_sender::RULE],
};
