//! The e-mail engine: examines an e-mail cell of an export and returns its address, defects and keys. The engine uses
//! no network and knows nothing about SuperOffice.
//!
//! An address is assessed as a sign-in name, and separately checked against the Mailbox grammar of the RFCs. Only
//! repairs that cannot change the mailbox are made. If two readings are equally likely, neither of them is used.

mod address;
mod atext;
mod cell;
mod character;
mod data;
mod defect;
mod defect_kind;
mod defect_set;
mod defect_sink;
mod domain;
mod domain_facts;
mod domain_ids;
mod domain_table;
mod examiner;
mod fast_path;
mod hash;
mod keys;
mod level;
mod limits;
mod local;
mod login_reading;
mod mailbox_syntax;
mod normalisation_step;
mod plain;
mod policy;
mod rare_domains;
mod relation;
mod skeleton;
mod source_text;

pub use address::{Address, AddressVerdict};
pub use character::is_default_ignorable;
pub use data::{DataSource, SOURCES};
pub use defect::{Defect, DefectPlace, Position};
pub use defect_kind::DefectName;
pub use defect_set::DefectSet;
pub use domain::{is_mail_provider, is_public_domain, readable_domain};
pub use domain_table::DomainTable;
pub use examiner::Examiner;
pub use fast_path::{AddressHasher, HashedAddress, KeyHashes, NonAsciiHashes};
pub use keys::{AddressKeys, DeviationKey, ExactKey, LoginKey, MailboxKey, SkeletonKey};
pub use level::Level;
pub use login_reading::LoginReading;
pub use normalisation_step::{Step, Steps};
pub use policy::Policy;
pub use rare_domains::{RareDomain, is_established, is_rare_or_common, is_respelling, near_common};
pub use relation::AddressRelation;
pub use skeleton::plain_reading;

#[cfg(test)]
mod tests;
