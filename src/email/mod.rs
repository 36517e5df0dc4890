//! E-mail cells of an export → addresses: what is wrong, what works, what each is equal to.
//!
//! Reads the cell as people fill it, judges it as a name to sign in with, offline. Two answers for
//! every cell: is it a Mailbox by the letter of the RFCs, and can it serve. Repairs only what
//! cannot change the mailbox, and never proposes one of two equally likely readings.

mod address;
mod atext;
mod cell;
mod character;
mod clean_domain_cache;
mod column;
mod data;
mod defect;
mod defect_kind;
mod defect_set;
mod defect_sink;
mod domain;
mod examiner;
mod fast_path;
mod hash;
mod keys;
mod local;
mod mailbox;
mod normalisation_step;
mod plain;
mod policy;
mod rare_domains;
mod relation;
mod skeleton;
mod source_text;

pub use address::{Address, AddressVerdict};
pub use column::examine_all;
pub use data::{DataSource, SOURCES};
pub use defect::{Defect, DefectPlace, Level, Position};
pub use defect_kind::DefectName;
pub use defect_set::DefectSet;
pub use domain::is_public_domain;
pub use examiner::Examiner;
pub use fast_path::{Digester, HashedAddress, KeyHashes};
pub use keys::{AddressKeys, DeviationKey, ExactKey, LoginKey, MailboxKey, SkeletonKey};
pub use normalisation_step::Step;
pub use policy::Policy;
pub use rare_domains::{RareDomain, is_telling, near_common};
pub use relation::{Relation, relation};

#[cfg(test)]
mod tests;
