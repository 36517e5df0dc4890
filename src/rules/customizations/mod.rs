//! Requirement `customizations`.

mod crmscript;
mod customization;
mod document_template;
mod erp_connection;
mod external_application;
mod extra_table;
mod installed_package;
mod integration;
mod integration_user;
mod link_target;
mod partner_module;
mod retired_product;
mod scheduled_script;
mod service_database;
mod service_screen;
mod service_trigger;
mod soap_caller;
mod webhook;

use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "customizations",
    title: "customizations and integrations are known",
    must: false,
    docs: "What others have built on SuperOffice may not work in Online. No table says so: the makers know. Everything that \
           is found is listed with a signal. The tables are all advised; none was sent means that nothing is known.",
    beyond: "whether any of it works in Online: its makers know",
    reads: &[],
    rules: &[
        &external_application::RULE,
        &crmscript::RULE,
        &service_trigger::RULE,
        &scheduled_script::RULE,
        &service_screen::RULE,
        &extra_table::RULE,
        &installed_package::RULE,
        &webhook::RULE,
        &integration::RULE,
        &integration_user::RULE,
        &erp_connection::RULE,
        &service_database::RULE,
        &soap_caller::RULE,
        &partner_module::RULE,
        &document_template::RULE,
        &retired_product::RULE,
    ],
};
