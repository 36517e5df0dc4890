//! E-mail cells of an export → addresses: what is wrong, what works, what each is equal to.
//!
//! Reads the cell as people fill it, judges it as a name to sign in with, offline. Two answers for
//! every cell: is it a Mailbox by the letter of the RFCs, and can it serve. Repairs only what
//! cannot change the mailbox, and never proposes one of two equally likely readings.

mod address;
mod atom;
mod cell;
mod census;
mod character;
mod column;
mod data;
mod defect;
mod defect_set;
mod digest;
mod domain;
mod examiner;
mod findings;
mod hash;
mod keys;
mod local;
mod mailbox;
mod name;
mod ordinary;
mod plain;
mod policy;
mod relation;
mod skeleton;
mod step;
mod text;

pub use address::{Address, Verdict};
pub use census::{Near, is_telling, near_common};
pub use column::examine_all;
pub use data::{SOURCES, Source};
pub use defect::{Defect, Level, Place, Position};
pub use defect_set::DefectSet;
pub use digest::{Digest, Digester, KeyHashes};
pub use domain::is_public_domain;
pub use examiner::Examiner;
pub use keys::{DeviationKey, ExactKey, Keys, LoginKey, MailboxKey, SkeletonKey};
pub use name::DefectName;
pub use policy::Policy;
pub use relation::{Relation, relation};
pub use step::Step;

#[cfg(test)]
mod tests;
