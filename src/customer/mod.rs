//! The customer as the rules see it: the tables, the users with their licences, rights and addresses, and the
//! consultant's command-line input.
//!
//! The customer is built once from the tables. Rules only read it.

mod access_policy;
mod address_index;
mod addresses;
mod admin_rights;
mod email_checks;
mod employees;
mod equal_groups;
mod licences;
mod missing_data;
mod multilang;
mod preselected_users;
mod referential_checks;
mod service_version;
mod test_copy;
#[cfg(test)]
mod test_customer;
mod user;
mod user_address;
mod user_list;
mod user_stats;
mod users;
mod version_range;

pub use access_policy::{AccessList, AccessPolicy};
pub use address_index::{
    AddressIndex, AddressRef, by_keep_order, groups_by_key, keep_reason, keeps_before, one_per_user,
};
pub use admin_rights::{Administrator, Rights};
pub use licences::{Generation, Licence, Licences};
pub use multilang::plain_text;
pub use preselected_users::PreselectedUsers;
pub use service_version::ServiceVersion;
#[cfg(test)]
pub(crate) use test_customer::{TestCustomer, typed_table};
pub use user::{Access, User, UserStatus};
pub use user_address::{AddressField, UserAddress};
pub use user_list::{UserIter, UserList};
pub use version_range::Releases;

use crate::email::{Address, Examiner};
use crate::locale::Message;
use crate::model::database_identity::Identity;
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::location::Note;
use crate::model::table::{Dataset, TableKind};
use crate::schema::{Dictionary, Release};

/// Facts that the consultant entered, because exports do not contain them.
#[derive(Debug, Clone, Default)]
pub struct ConsultantInput {
    /// The installed version.
    pub onsite_version: Option<Release>,
    /// The total number of Online plans that were bought.
    pub plans: Option<u64>,
    /// The number of Online plans that were bought, by name of the plan.
    pub plans_by_name: Vec<(String, u64)>,
    /// The policy that decides which users need access.
    pub access: AccessPolicy,
    /// The company that, according to an earlier report, owns the database's licence.
    pub earlier_identity: Option<Identity>,
}

/// One customer.
#[derive(Debug)]
pub struct Customer {
    /// The tables.
    pub data: Dataset,
    /// The dictionary, which names the tables and describes how to export them.
    pub dictionary: Dictionary,
    /// The facts that the consultant entered.
    pub input: ConsultantInput,
    /// All users, in scope or not, sorted by id.
    pub users: UserList,
    /// The licences that were bought, and the users to whom they were assigned.
    pub licences: Licences,
    /// The roles and functional rights of users.
    pub rights: Rights,
    /// An index of the users by address.
    pub address_index: AddressIndex,
    /// Lists of users in scope, for rules that need only certain users.
    pub scope: PreselectedUsers,
    /// What is known about the installed release.
    pub releases: Releases,
    /// The test domain of the first address, or `None` if the export does not come from a test copy.
    pub test_copy: Option<&'static str>,
    /// Entries of the access list that do not match any user.
    pub unmatched_access: Vec<String>,
    /// Notes on assumptions about the users, and a warning if the export comes from a test copy.
    pub notes: Vec<Note>,
    examiner: Examiner,
}

impl Customer {
    /// Builds a customer from tables and the consultant's input.
    pub fn new(
        mut data: Dataset,
        dictionary: Dictionary,
        input: ConsultantInput,
        examiner: Examiner,
    ) -> Self {
        let mut notes = Vec::new();
        referential_checks::cross_check(&mut data);
        email_checks::doubt_columns(&mut data);
        let releases = Releases::of(&data, input.onsite_version);
        let licences = Licences::of(&data);
        let rights = Rights::of(&data);
        let sources = users::UserSources {
            licences: &licences,
            rights: &rights,
            addresses: addresses::AddressBook::of(&data, &examiner),
        };
        let mut users = users::users(&data, &sources, &mut notes);
        let unmatched_access =
            access_policy::decide(&mut users, &input.access, licences.known(), &examiner);
        let (address_index, scope) =
            rayon::join(|| AddressIndex::of(&users), || PreselectedUsers::of(&users));
        let test_copy = test_copy::domain(&users);
        if let Some(domain) = test_copy {
            let text = Message::new("note-test-copy").with("domain", domain);
            notes.push(Note::warning(None, text));
        }
        Self {
            data,
            dictionary,
            input,
            users: UserList::new(users),
            licences,
            rights,
            address_index,
            scope,
            releases,
            test_copy,
            unmatched_access,
            notes,
            examiner,
        }
    }

    /// Returns the users in scope: users who need access, and users for whom this is undecided.
    pub fn in_scope(&self) -> impl Iterator<Item = &User> {
        self.users
            .iter()
            .filter(|user| user.access != Access::Excluded)
    }

    /// Returns the users who can log in today, in scope or not.
    pub fn login_users(&self) -> Vec<&User> {
        let users = self.users.iter();
        users
            .filter(|user| user.status == UserStatus::Login)
            .collect()
    }

    /// Returns whether no user other than the user at the index `user` has an address with this login key.
    pub fn is_free(&self, login: &str, user: usize) -> bool {
        self.other_holder(login, user).is_none()
    }

    /// Returns the first user, other than the user at the index `user`, who has an address with this login key. Returns
    /// `None` if no other user has such an address.
    pub fn other_holder(&self, login: &str, user: usize) -> Option<&User> {
        let holder = self.address_index.other_user(&self.users, login, user)?;
        Some(&self.users[holder])
    }

    /// Examines an address.
    pub fn examine(&self, address: &str) -> Address {
        self.examiner.examine(address)
    }

    /// Returns the needed data that is missing. A table that was introduced after the installed release does not count
    /// as missing.
    pub fn missing(&self, need: &DataNeed) -> Vec<MissingData> {
        let mut missing = missing_data::of(need, &self.data, &self.dictionary);
        missing.retain(|entry| !self.came_later(entry.table));
        missing
    }

    /// Returns whether a table was not sent and was introduced after the installed release.
    pub fn came_later(&self, kind: TableKind) -> bool {
        let since = self.dictionary.table(kind).since;
        self.data.get(kind).is_none()
            && since.is_some_and(|since| self.releases.is_before(since.earliest()))
    }
}
