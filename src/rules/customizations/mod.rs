//! Requirement `customizations`: customizations and integrations are known, so that a decision can be made about each
//! of them.

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
mod script_calls;
mod service_database;
mod service_screen;
mod service_trigger;
mod soap_caller;
mod webhook;

use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "customizations",
    must: false,
    docs: "Customizations and integrations may not work in Online. The database does not say which ones do: ask the suppliers. \
           The rules list everything that was found. Decide for each customization whether to keep, replace or drop it, and \
           record the decision. All tables are optional; if none was sent, nothing is known.",
    beyond: "Whether a customization works in Online; its supplier knows. NetServer scripts, VBScript and JScript, and DLLs are \
             files on servers and PCs: the letter of `analyze queries` asks for them.",
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
