//! Customizations by the customer or a partner, the tables that contain them, and the rules that report them.

/// A customization by the customer or a partner.
#[derive(Debug, Clone, Copy)]
pub(super) struct Customization {
    pub(super) kind: Kind,
    pub(super) nature: Nature,
}

impl Customization {
    /// Returns the sender domain of the template with this number. Returns `None` if the customization is not a
    /// template or does not have [`Nature::Public`].
    pub(super) fn sender_domain(self, number: usize) -> Option<String> {
        let sends = self.kind == Kind::Template && self.nature == Nature::Public;
        sends.then(|| format!("maler{number}.example.no"))
    }
}

/// The location of the host to which a customization connects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nature {
    /// A host that exists only on the customer's network.
    Internal,
    /// A host on the Internet.
    Public,
}

/// The kind of a customization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Script,
    Trigger,
    AccessScript,
    SystemScript,
    Task,
    Console,
    Menu,
    ExtraTable,
    ExtraField,
    Package,
    Webhook,
    Integration,
    Connector,
    Connection,
    Quotes,
    Agent,
    DataSource,
    Caller,
    Template,
}

impl Kind {
    /// All kinds of customizations.
    pub(super) const ALL: [Self; 19] = [
        Self::Script,
        Self::Trigger,
        Self::AccessScript,
        Self::SystemScript,
        Self::Task,
        Self::Console,
        Self::Menu,
        Self::ExtraTable,
        Self::ExtraField,
        Self::Package,
        Self::Webhook,
        Self::Integration,
        Self::Connector,
        Self::Connection,
        Self::Quotes,
        Self::Agent,
        Self::DataSource,
        Self::Caller,
        Self::Template,
    ];

    /// Returns the table that contains customizations of this kind.
    pub(super) fn table(self) -> &'static str {
        self.reported_by().1
    }

    /// Returns the rule that must report customizations of this kind.
    pub(super) fn rule(self) -> &'static str {
        self.reported_by().0
    }

    fn reported_by(self) -> (&'static str, &'static str) {
        match self {
            Self::Script => ("crmscript", "ejscript"),
            Self::Trigger => ("service-trigger", "screen_chooser"),
            Self::AccessScript => ("service-trigger", "access_script"),
            Self::SystemScript => ("service-trigger", "system_script"),
            Self::Task => ("scheduled-script", "scheduled_task"),
            Self::Console => ("service-screen", "screen_definition"),
            Self::Menu => ("service-screen", "extra_menus"),
            Self::ExtraTable => ("extra-table", "extra_tables"),
            Self::ExtraField => ("extra-table", "extra_fields"),
            Self::Package => ("installed-package", "ejpackage"),
            Self::Webhook => ("webhook", "Webhook"),
            Self::Integration => ("integration", "foreignapp"),
            Self::Connector => ("erp-connection", "ErpConnector"),
            Self::Connection => ("erp-connection", "ErpConnection"),
            Self::Quotes => ("erp-connection", "QuoteConnection"),
            Self::Agent => ("service-database", "dbi_agent"),
            Self::DataSource => ("service-database", "ext_datasource"),
            Self::Caller => ("soap-caller", "soap_access"),
            Self::Template => ("document-template", "DocTmpl"),
        }
    }

    /// Returns whether the table was introduced after release 6.x.
    pub(super) fn came_later(self) -> bool {
        matches!(
            self,
            Self::Webhook | Self::Connector | Self::Connection | Self::Quotes
        )
    }

    /// Returns the columns of the table.
    pub(super) fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Script => &[
                "id",
                "description",
                "include_id",
                "uses_runProgram",
                "uses_setGroup",
            ],
            Self::Trigger => &["id", "screen_type", "description", "enabled"],
            Self::AccessScript => &["id", "access_table_name", "uses_runProgram"],
            Self::SystemScript => &["id", "script_id"],
            Self::Task => &["id", "script_id", "schedule_id", "description"],
            Self::Console | Self::Agent => &["id", "name"],
            Self::Menu => &["id", "label", "url"],
            Self::ExtraTable => &["id", "table_name", "name"],
            Self::ExtraField => &["id", "domain", "field_name", "name"],
            Self::Package => &["id", "name", "package_version"],
            Self::Webhook => &["Webhook_id", "name", "target_url", "type", "state"],
            Self::Integration => &["foreignapp_id", "name"],
            Self::Connector => &["erpconnector_id", "DisplayName", "Url", "Deleted"],
            Self::Connection => &["erpconnection_id", "DisplayName", "Active", "Deleted"],
            Self::Quotes => &[
                "quoteconnection_id",
                "DisplayName",
                "ConnectorName",
                "ERPName",
                "Deleted",
            ],
            Self::DataSource => &["id", "name", "hostname"],
            Self::Caller => &["id", "address_from", "address_to"],
            Self::Template => &[
                "DocTmpl_id",
                "name",
                "filename",
                "autoevent_id",
                "loadTemplateFromPlugin",
                "deleted",
                "senderEmailAddress",
            ],
        }
    }

    /// Returns the key of the finding about a customization, which has this kind and this number.
    pub(super) fn key(self, number: usize) -> String {
        format!("{} {number}", self.table())
    }
}
