//! The tables and fields that rules read, and one loaded table.
//!
//! A [`Table`] is a polars data frame with one typed column for each [`Field`] that was exported, and with the
//! location of every row. Columns are accessed by [`Field`], never by a string.

mod dataset;
mod record;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use polars::prelude::{BooleanChunked, Column, DataFrame, Int64Chunked, StringChunked};

pub use dataset::{Dataset, SeenTable};
pub use record::{Record, SharedRecord};

use crate::model::id_set::IdSet;
use crate::model::location::{Location, Origin};

/// Declares an enum in which each variant has a canonical name.
macro_rules! named {
    ($(#[$doc:meta])* $enum:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the name next to each variant is its documentation")]
        pub enum $enum { $($variant),+ }

        impl $enum {
            /// Every variant, in declaration order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the canonical name.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// Returns the variant with this canonical name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|each| each.name() == name)
            }
        }

        impl std::fmt::Display for $enum {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }
    };
}

named! {
    /// A table, by its name in SuperOffice; a list of the administration client that can replace some tables; or the
    /// manifest that the script of `analyze queries` writes.
    TableKind {
        Associate = "associate",
        Person = "person",
        Email = "Email",
        EjUser = "ejuser",
        ModuleLicense = "ModuleLicense",
        LicenseAssocLink = "LicenseAssocLink",
        LicenseSatlLink = "LicenseSatlLink",
        Role = "Role",
        UserRoleLink = "UserRoleLink",
        FunctionRight = "FunctionRight",
        FunctionRightRoleLink = "FunctionRightRoleLink",
        Traveller = "traveller",
        TravelCurrent = "travelcurrent",
        TravelIdMapping = "travelidmapping",
        Satellite = "satellite",
        Area = "area",
        OwnerContactLink = "OwnerContactLink",
        Contact = "contact",
        Company = "company",
        UserPreference = "UserPreference",
        SchemaColumns = "INFORMATION_SCHEMA.COLUMNS",
        SchemaTables = "INFORMATION_SCHEMA.TABLES",
        Sequence = "sequence",
        SystemEvent = "SystemEvent",
        ServiceConfig = "config",
        Document = "document",
        Appointment = "appointment",
        DocumentFiles = "document_files",
        DocumentArchives = "document_archives",
        ArchiveListing = "archive_listing",
        Attachment = "attachment",
        Project = "active_projects",
        Credentials = "Credentials",
        ExtApp = "ExtApp",
        EjScript = "ejscript",
        ScreenChooser = "screen_chooser",
        AccessScript = "access_script",
        SystemScript = "system_script",
        ScheduledTask = "scheduled_task",
        Schedule = "schedule",
        ScreenDefinition = "screen_definition",
        ExtraMenus = "extra_menus",
        ExtraTables = "extra_tables",
        ExtraFields = "extra_fields",
        EjPackage = "ejpackage",
        Webhook = "Webhook",
        ForeignApp = "foreignapp",
        ForeignDevice = "foreigndevice",
        ErpConnector = "ErpConnector",
        ErpConnection = "ErpConnection",
        QuoteConnection = "QuoteConnection",
        DbiAgent = "dbi_agent",
        ExtDataSource = "ext_datasource",
        SoapAccess = "soap_access",
        ModuleOwner = "ModuleOwner",
        DocTmpl = "DocTmpl",
        MailInFilter = "mail_in_filter",
        MailAlias = "mail_alias",
        EjCategory = "ej_category",
        OrphanPerson = "orphan_person",
        Shipment = "s_shipment",
        AssociateHistory = "AssociateHistory",
        Sizes = "sizes",
        UsersList = "Users list",
        CompaniesList = "Our companies list",
        Manifest = "manifest",
    }
}

named! {
    /// A field that a rule reads, by its name in SuperOffice.
    Field {
        AccessTableName = "access_table_name",
        Active = "Active",
        ActiveProjects = "active_projects",
        ActiveSatellite = "active_satellite",
        Address = "address",
        AddressFrom = "address_from",
        AddressTo = "address_to",
        AdminMail = "admin_mail",
        AdminRole = "role",
        Alias = "alias",
        AppType = "appType",
        AppointmentId = "appointment_id",
        AreaId = "area_id",
        ArchiveProvider = "archiveProvider",
        AssocId = "assocId",
        AssociateHistoryId = "associatehistory_id",
        AssociateId = "associate_id",
        AttachmentSize = "att_size",
        AutoEventId = "autoevent_id",
        BounceCount = "bounceCount",
        Bytes = "bytes",
        CanLogIn = "can_log_in",
        ColumnName = "COLUMN_NAME",
        CompanyId = "company_id",
        CompanyName = "company_name",
        ConnectorName = "ConnectorName",
        ContactId = "contact_id",
        CredentialType = "credentialType",
        CredentialsId = "Credentials_id",
        CurrentId = "current_id",
        DbContactId = "dbContactId",
        DbContactName = "dbContactName",
        DefaultMail = "default_mail",
        Deleted = "deleted",
        DeletedDate = "DeletedDate",
        Department = "department",
        Description = "description",
        Disabled = "disabled",
        DisplayName = "DisplayName",
        DocTmplId = "DocTmpl_id",
        DocumentId = "document_id",
        Domain = "domain",
        Dsn = "DSN",
        EjUserId = "ejuserId",
        Email = "email",
        EmailAddress = "email_address",
        EmailId = "email_id",
        Enabled = "enabled",
        ErpConnectionId = "erpconnection_id",
        ErpConnectorId = "erpconnector_id",
        ErpName = "ERPName",
        EventKey = "eventkey",
        EventMessage = "eventmess",
        ExecuteOnEvent = "executeOnEvent",
        Expiration = "expiration",
        ExtAppId = "ExtApp_id",
        ExtraFlags = "extraFlags",
        FieldName = "field_name",
        File = "file",
        FileName = "filename",
        FilterId = "filter_id",
        FirstName = "firstname",
        ForeignAppId = "foreignapp_id",
        ForeignDeviceId = "foreigndevice_id",
        FormerEmployee = "former_employee",
        FromAddr = "from_addr",
        FullName = "full_name",
        FunctionRightId = "FunctionRight_id",
        FunctionRightRef = "functionRightId",
        GeneratedTime = "generatedtime",
        GraceTo = "graceTo",
        HostName = "hostname",
        Id = "id",
        Inbound = "isActive",
        IncludeId = "include_id",
        IsBuiltIn = "isBuiltIn",
        Label = "label",
        LoadTemplateFromPlugin = "loadTemplateFromPlugin",
        LastAccess = "last_access",
        LastExecHttp = "last_exec_http",
        LastExecution = "last_execution",
        LastLogin = "lastlogin",
        LastName = "lastname",
        LastPlaybackTime = "last_playbacktime",
        LastSuccess = "last_success",
        LastSynced = "lastsynced",
        LastUsedDate = "lastUsedDate",
        LicenseAssocLinkId = "LicenseAssocLink_id",
        LicenseNumber = "licenseNumber",
        LicenseSatlLinkId = "LicenseSatlLink_id",
        LoginName = "loginname",
        MiddleName = "middleName",
        ModuleDescription = "moduleDescription",
        ModuleLicenseId = "ModuleLicense_id",
        ModuleLicenseRef = "moduleLicenseId",
        ModuleName = "moduleName",
        ModuleOwnerId = "ModuleOwner_id",
        ModuleVersion = "moduleVersion",
        Name = "name",
        NextId = "next_id",
        NotificationEmail = "notification_email",
        OwnerContactId = "ownerContactId",
        OwnerContactLinkId = "OwnerContactLink_id",
        OwnerContactName = "ownerContactName",
        OwnerName = "ownerName",
        OwningCompany = "owning_company",
        PackageVersion = "package_version",
        Path = "path",
        PersonId = "person_id",
        Pieces = "pieces",
        PopServer = "pop_server",
        PrefKey = "prefkey",
        PrefSection = "prefsection",
        PrefValue = "prefvalue",
        Protocol = "protocol",
        QuoteConnectionId = "quoteconnection_id",
        Rank = "rank",
        Retired = "retired",
        RoleId = "Role_id",
        RoleLink = "role_id",
        RoleRef = "roleId",
        RoleType = "roleType",
        Rows = "rows",
        SatelliteId = "satellite_id",
        SatelliteRef = "satelliteId",
        ScheduleId = "schedule_id",
        ScreenType = "screen_type",
        ScriptId = "script_id",
        SerialNo = "serialNo",
        ServerType = "server_type",
        ShipmentStart = "start_date",
        State = "state",
        Status = "status",
        SystemEventId = "SystemEvent_id",
        SystemLevel = "systemlevel",
        TableName = "TABLE_NAME",
        TableNumber = "TableNumber",
        TargetUrl = "target_url",
        TravelCurrentId = "travelcurrent_id",
        TravelId = "travel_id",
        TravelIdMappingId = "travelidmapping_id",
        TravellerId = "traveller_id",
        Type = "type",
        Unrestricted = "unrestricted",
        Url = "url",
        Url1 = "url1",
        UserName = "userName",
        UserPlan = "user_plan",
        UserPreferenceId = "userpreference_id",
        UserRoleLinkId = "UserRoleLink_id",
        UsesAddHaving = "uses_addHaving",
        UsesAddJoinCriteria = "uses_addJoinCriteria",
        UsesBulkUpdate = "uses_BulkUpdate",
        UsesBypassNetServer = "uses_bypassNetServer",
        UsesExecuteSqlQuery = "uses_executeSQLQuery",
        UsesFile = "uses_File",
        UsesGetCookie = "uses_getCookie",
        UsesGetEnvVariable = "uses_getEnvVariable",
        UsesOdbc = "uses_ODBC",
        UsesRunProgram = "uses_runProgram",
        UsesSetCookie = "uses_setCookie",
        UsesSetGroup = "uses_setGroup",
        UsesSetSql = "uses_setSql",
        Version = "version",
        WebhookId = "Webhook_id",
        What = "what",
    }
}

/// The type of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldType {
    /// An integer: a key, a reference, a count, an enum value or a bit set.
    Int,
    /// A Boolean.
    Flag,
    /// A date and time in local time; `None` represents SuperOffice's empty date 1760-01-01.
    Date,
    /// A text, unchanged.
    Text,
    /// Whether the cell contains text. The text itself is not stored, so that a large table needs little memory.
    Filled,
}

/// One table: typed columns by field, and the location of each row.
#[derive(Debug, Clone)]
pub struct Table {
    /// The kind of the table.
    pub kind: TableKind,
    frame: DataFrame,
    /// The index of the column of each field, in the order of [`Field::ALL`].
    columns: Box<[Option<u16>]>,
    /// Indices of [`ORIGIN_COLUMN`] and [`ROW_COLUMN`].
    location: Option<[usize; 2]>,
    origins: Vec<Arc<Origin>>,
    /// Rows that were set aside for a reason that loses data.
    pub lost_rows: Vec<Location>,
    /// Cells whose text is not a value of the field's type, by field. Their value in the frame is null.
    pub unreadable: BTreeMap<Field, Vec<Location>>,
    /// E-mail addresses to which cells link and which differ from the text of the cell.
    pub links: BTreeMap<(Field, Location), String>,
    /// Reasons why the table may be incomplete.
    pub doubts: Vec<String>,
    /// Date columns in which every date is a number of seconds since 1970.
    pub number_dates: BTreeSet<Field>,
    /// Whether a manifest, or each file itself, confirms the number of rows. References to missing rows are then
    /// orphans in the database; the export did not lose the rows.
    pub row_count_confirmed: bool,
    /// Keys of valid rows that are not in the frame, because the table is too large to keep.
    pub valid_keys: IdSet,
    /// Files and sheets whose exporter preserves non-ASCII characters.
    pub non_ascii_origins: BTreeSet<Arc<Origin>>,
}

/// Name of the column that contains the index into the origins of the table.
pub const ORIGIN_COLUMN: &str = "_origin";
/// Name of the column that contains the row number.
pub const ROW_COLUMN: &str = "_row";

impl Table {
    /// Returns a table with this frame. The columns must be named by [`Field::name`]; [`ORIGIN_COLUMN`] and
    /// [`ROW_COLUMN`] must contain 64-bit integers.
    pub fn new(kind: TableKind, frame: DataFrame, origins: Vec<Arc<Origin>>) -> Self {
        let mut columns = vec![None; Field::ALL.len()].into_boxed_slice();
        for (index, column) in frame.columns().iter().enumerate() {
            if let Some(field) = Field::from_name(column.name()) {
                let index = u16::try_from(index).expect("one column for each field");
                columns[field as usize] = Some(index);
            }
        }
        let index_of = |name: &str| frame.get_column_index(name);
        let location = index_of(ORIGIN_COLUMN).zip(index_of(ROW_COLUMN));
        Self {
            kind,
            frame,
            columns,
            location: location.map(|(origin, row)| [origin, row]),
            origins,
            lost_rows: Vec::new(),
            unreadable: BTreeMap::new(),
            links: BTreeMap::new(),
            doubts: Vec::new(),
            number_dates: BTreeSet::new(),
            row_count_confirmed: false,
            valid_keys: IdSet::default(),
            non_ascii_origins: BTreeSet::new(),
        }
    }

    /// Returns whether nothing indicates that rows are missing. A row that is not in such a table does not exist in the
    /// database.
    pub fn is_complete(&self) -> bool {
        self.lost_rows.is_empty() && self.doubts.is_empty()
    }

    /// Returns the number of rows.
    pub fn len(&self) -> usize {
        self.frame.height()
    }

    /// Returns whether the table has no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns whether the table has a column for the field.
    pub fn has(&self, field: Field) -> bool {
        self.columns[field as usize].is_some()
    }

    /// Returns whether the field has a column, but the column is empty in every row.
    pub fn is_empty_column(&self, field: Field) -> bool {
        // The row filter drops rows that may have values.
        let are_rows_kept = !self.is_empty() && self.valid_keys.is_empty();
        are_rows_kept
            && self
                .column(field)
                .is_some_and(|column| column.null_count() == self.len())
    }

    /// Returns the fields that have a column, in the order of the enum.
    pub fn fields(&self) -> Vec<Field> {
        let fields = Field::ALL.iter().copied();
        fields.filter(|field| self.has(*field)).collect()
    }

    /// Returns the data frame, for operations on whole columns.
    pub fn frame(&self) -> &DataFrame {
        &self.frame
    }

    /// Returns the files and sheets from which the rows were read.
    pub fn origins(&self) -> &[Arc<Origin>] {
        &self.origins
    }

    /// Returns the rows in order.
    pub fn records(&self) -> impl ExactSizeIterator<Item = Record<'_>> {
        (0..self.len()).map(|index| self.record(index))
    }

    /// Returns the row with this index.
    pub fn record(&self, index: usize) -> Record<'_> {
        Record::new(self, index)
    }

    fn column(&self, field: Field) -> Option<&Column> {
        let index = self.columns[field as usize]?;
        Some(&self.frame.columns()[usize::from(index)])
    }

    /// Returns a column of numbers, or of dates in seconds since 1970.
    pub fn ints(&self, field: Field) -> Option<&Int64Chunked> {
        self.column(field)?.i64().ok()
    }

    /// Returns a column of texts.
    pub fn texts(&self, field: Field) -> Option<&StringChunked> {
        self.column(field)?.str().ok()
    }

    /// Returns a column of flags.
    pub fn flags(&self, field: Field) -> Option<&BooleanChunked> {
        self.column(field)?.bool().ok()
    }
}
