//! Maps each requirement to a page of SuperOffice's documentation.

/// A page of the documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WebPage {
    pub(super) title: &'static str,
    /// The path relative to [`SITE`].
    path: &'static str,
}

impl WebPage {
    /// Returns the URL of the page.
    pub(super) fn url(self) -> String {
        format!("{SITE}{}", self.path)
    }
}

/// The base URL of all pages.
pub(super) const SITE: &str = "https://docs.superoffice.com/en/";

const MIGRATION: WebPage = WebPage {
    title: "Migrate to SuperOffice CRM Online",
    path: "online/migrate/index.html",
};
const TROUBLESHOOTING: WebPage = WebPage {
    title: "Migration: troubleshooting",
    path: "online/migrate/troubleshooting.html",
};
const DOCUMENTS: WebPage = WebPage {
    title: "Migration: documents",
    path: "online/migrate/documents-migration.html",
};
const USERS: WebPage = WebPage {
    title: "User management",
    path: "admin/user-management/index.html",
};
const ROLES: WebPage = WebPage {
    title: "Roles and rights",
    path: "admin/user-management/role/index.html",
};
const LICENCES: WebPage = WebPage {
    title: "Licences",
    path: "admin/license/index.html",
};
const TRAVEL: WebPage = WebPage {
    title: "Travel and satellites",
    path: "onsite/travel/index.html",
};
const SIGN_IN: WebPage = WebPage {
    title: "SuperOffice ID",
    path: "online/identity/superid/index.html",
};
const MAILBOXES: WebPage = WebPage {
    title: "Migration: Service mailboxes",
    path: "online/mail-services/curl/migrate.html",
};

/// Returns the page about a requirement.
pub(super) fn of_requirement(id: &str) -> WebPage {
    match id {
        "administrator" => ROLES,
        "duplicate-email" | "valid-email" => USERS,
        "licence" => LICENCES,
        "travel" | "satellite" => TRAVEL,
        "database-model" => TROUBLESHOOTING,
        "documents" => DOCUMENTS,
        "customer-service" => MAILBOXES,
        "sign-in-domains" => SIGN_IN,
        _ => MIGRATION,
    }
}
