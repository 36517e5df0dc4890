//! Everything known of one customer, as rules see it: the tables, the users with their licences,
//! rights and addresses, and what the consultant stated on the command line.
//!
//! Built once from the bound tables; rules only read it.

mod access;
mod address_index;
mod addresses;
mod admin_rights;
mod census;
mod equal_groups;
mod licences;
mod missing_data;
mod multilang;
mod referential_checks;
mod service_version;
#[cfg(test)]
mod test_customer;
mod users;
mod version_range;

pub use access::{Access, AccessList, AccessPolicy};
pub use address_index::{AddressIndex, AddressRef, by_keep_order, keep_reason, one_per_user};
pub use addresses::{AddressField, UserAddress};
pub use admin_rights::{Administrator, Rights};
pub use licences::{Generation, Licence, Licences};
pub use multilang::plain_text;
pub use service_version::ServiceVersion;
#[cfg(test)]
pub(crate) use test_customer::TestCustomer;
pub use users::{User, UserStatus};
pub use version_range::Releases;

use crate::email::{Address, Examiner};
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::identity::Identity;
use crate::model::location::Note;
use crate::model::table::{Dataset, TableKind};
use crate::schema::{Dictionary, Release};

/// What no export holds: the consultant's word.
#[derive(Debug, Clone, Default)]
pub struct ConsultantInput {
    /// The installed version.
    pub onsite_version: Option<Release>,
    /// Online plans bought in all.
    pub plans: Option<u64>,
    /// Online plans bought by name of the plan.
    pub plans_by_name: Vec<(String, u64)>,
    /// Who shall have access.
    pub access: AccessPolicy,
    /// Whose database it was in an earlier report.
    pub earlier_identity: Option<Identity>,
}

/// One customer.
#[derive(Debug)]
pub struct Customer {
    /// The tables.
    pub data: Dataset,
    /// The spelling of tables, for words about what is lacking.
    pub dictionary: Dictionary,
    /// The consultant's word.
    pub input: ConsultantInput,
    /// All users, counted or not, in the order of their ids.
    pub users: Vec<User>,
    /// Licences bought, and who has which.
    pub licences: Licences,
    /// Who may administer.
    pub rights: Rights,
    /// Which address is held by whom.
    pub address_index: AddressIndex,
    /// Between which releases the installed one lies.
    pub releases: Releases,
    /// Entries of the access list that fit no user.
    pub unmatched_access: Vec<String>,
    /// What was assumed on the way.
    pub notes: Vec<Note>,
    examiner: Examiner,
}

impl Customer {
    /// Returns the customer that these tables describe.
    pub fn new(
        mut data: Dataset,
        dictionary: Dictionary,
        input: ConsultantInput,
        examiner: Examiner,
    ) -> Self {
        let mut notes = Vec::new();
        referential_checks::cross_check(&mut data);
        let releases = Releases::of(&data, input.onsite_version);
        let licences = Licences::of(&data);
        let rights = Rights::of(&data);
        let mut users = users::users(&data, &licences, &rights, &mut notes);
        addresses::collect(&mut users, &data, &examiner);
        let unmatched_access = access::grant(&mut users, &input.access, licences.known());
        let address_index = AddressIndex::of(&users);
        Self {
            data,
            dictionary,
            input,
            users,
            licences,
            rights,
            address_index,
            releases,
            unmatched_access,
            notes,
            examiner,
        }
    }

    /// Returns the users who shall or may have access.
    pub fn in_scope(&self) -> impl Iterator<Item = &User> {
        self.users
            .iter()
            .filter(|user| user.access != Access::Excluded)
    }

    /// Returns the users who can log in today, whoever shall have access.
    pub fn login_users(&self) -> Vec<&User> {
        let users = self.users.iter();
        users
            .filter(|user| user.status == UserStatus::Login)
            .collect()
    }

    /// Returns what an address is.
    pub fn examine(&self, address: &str) -> Address {
        self.examiner.examine(address)
    }

    /// Returns what is lacking of a need. A table that the installed release does not have yet cannot be
    /// lacking.
    pub fn missing(&self, need: &DataNeed) -> Vec<MissingData> {
        let mut lacks = missing_data::of(need, &self.data, &self.dictionary);
        lacks.retain(|lack| !self.came_later(lack.table));
        lacks
    }

    /// Returns whether a table came with a later release than the installed one, and was not sent.
    pub fn came_later(&self, kind: TableKind) -> bool {
        let since = self.dictionary.table(kind).since;
        self.data.get(kind).is_none() && since.is_some_and(|since| self.releases.is_before(since))
    }
}
