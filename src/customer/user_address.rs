//! An address of a user, and the field that contains it.

use crate::email::{Address, AddressKeys, AddressVerdict, Defect, DefectName, Step};
use crate::model::encoding_damage::Damage;
use crate::model::finding::RecordKey;
use crate::model::location::Location;
use crate::model::table::{Field, SharedRecord, TableKind};

/// The field that contains an address. Online would use the fields in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressField {
    /// `associate.userName`.
    UserName,
    /// A row of `Email`.
    Email,
    /// The E-mail column of the Users list.
    List,
    /// `ejuser.email`.
    Service,
}

impl AddressField {
    /// Returns the table and the field, as written in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::UserName => "associate.userName",
            Self::Email => "Email.email_address",
            Self::List => "Users list.E-mail",
            Self::Service => "ejuser.email",
        }
    }

    /// Returns the table and the field.
    pub fn source(self) -> (TableKind, Field) {
        match self {
            Self::UserName => (TableKind::Associate, Field::UserName),
            Self::Email => (TableKind::Email, Field::EmailAddress),
            Self::List => (TableKind::UsersList, Field::Email),
            Self::Service => (TableKind::EjUser, Field::Email),
        }
    }
}

/// An address of a user.
///
/// The value is not copied from the table. The complete result of the examination is stored only if the address has a
/// defect, a normalisation step or a suggestion. Otherwise, only the keys are stored.
#[derive(Debug, Clone)]
pub struct UserAddress {
    /// The field that contains the address.
    pub field: AddressField,
    /// The damage that the export did to the address. If there is damage, the real address is not known.
    pub damage: Option<Damage>,
    row: SharedRecord,
    result: Examined,
}

/// The result of the examination of an address.
#[derive(Debug, Clone)]
enum Examined {
    /// An address without any defect, normalisation step or suggestion.
    Plain(AddressKeys),
    /// An address with a defect, a normalisation step or a suggestion.
    Other(Box<Address>),
}

impl UserAddress {
    pub(super) fn new(
        field: AddressField,
        row: SharedRecord,
        damage: Option<Damage>,
        examined: Address,
    ) -> Self {
        Self {
            field,
            damage,
            row,
            result: Examined::of(examined),
        }
    }

    /// Returns the value, unchanged.
    pub fn value(&self) -> &str {
        let (_, field) = self.field.source();
        self.row.get().text(field).unwrap_or_default()
    }

    /// Returns the keys by which the address is compared, or `None` if no address could be parsed with certainty.
    pub fn keys(&self) -> Option<&AddressKeys> {
        match &self.result {
            Examined::Plain(keys) => Some(keys),
            Examined::Other(address) => address.keys.as_ref(),
        }
    }

    /// Returns the result of the examination, or `None` if the address is plain: valid, unchanged and without a defect.
    pub fn examined(&self) -> Option<&Address> {
        match &self.result {
            Examined::Plain(_) => None,
            Examined::Other(address) => Some(address),
        }
    }

    /// Returns the defects, in the order in which they were found.
    pub fn defects(&self) -> &[Defect] {
        self.examined().map_or(&[], |address| &address.defects)
    }

    /// Returns the verdict on whether the address can be used to sign in.
    pub fn verdict(&self) -> AddressVerdict {
        let examined = self.examined();
        examined.map_or(AddressVerdict::Ok, |address| address.verdict)
    }

    /// Returns the normalisation steps between the stored value and its keys, in order.
    pub fn steps(&self) -> impl Iterator<Item = Step> {
        self.examined()
            .into_iter()
            .flat_map(|address| address.steps.iter())
    }

    /// Returns a text that identifies the record, such as `Email 55`. This text becomes part of the id of a finding.
    pub fn record(&self) -> String {
        let row = self.row.get();
        match self.field {
            AddressField::UserName => "userName".to_owned(),
            AddressField::Email => match row.int(Field::EmailId) {
                Some(id) => format!("Email {id}"),
                None => "Email".to_owned(),
            },
            AddressField::List => "list".to_owned(),
            AddressField::Service => format!("ejuser {}", row.int(Field::Id).unwrap_or_default()),
        }
    }

    /// Returns whether both addresses are stored in the same record.
    pub fn is_of_same_record(&self, other: &Self) -> bool {
        let id = |address: &Self| match address.field {
            AddressField::UserName | AddressField::List => None,
            AddressField::Email => address.row.get().int(Field::EmailId),
            AddressField::Service => address.row.get().int(Field::Id),
        };
        self.field == other.field && id(self) == id(other)
    }

    /// Returns whether the value counts as one of the user's own addresses. The address of the Service account does not
    /// count, because it is used only as a suggestion. Placeholders such as `-` do not count either.
    pub fn is_own(&self) -> bool {
        let is_filler = |defect: &Defect| defect.name == DefectName::CellEmpty;
        self.field != AddressField::Service && !self.defects().iter().any(is_filler)
    }

    /// Returns the key of the record, or `None` if the record, like every row of the Users list, does not have a key.
    pub fn record_key(&self) -> Option<RecordKey> {
        let (table, column) = match self.field {
            AddressField::UserName => (TableKind::Associate, Field::AssociateId),
            AddressField::Email => (TableKind::Email, Field::EmailId),
            AddressField::Service => (TableKind::EjUser, Field::Id),
            AddressField::List => return None,
        };
        Some(RecordKey {
            table: table.name(),
            column: column.name(),
            id: self.row.get().int(column)?,
        })
    }

    /// Returns the address in the link of the cell. Returns `None` if the cell has no link, or if the link contains the
    /// same address as the text of the cell.
    pub fn linked(&self) -> Option<&str> {
        let (_, field) = self.field.source();
        match self.field {
            AddressField::UserName => None,
            AddressField::Email | AddressField::List | AddressField::Service => {
                self.row.get().link(field)
            }
        }
    }

    /// Returns the number of bounced messages, or `None` if it is not known. Only `Email` contains this number.
    pub fn bounces(&self) -> Option<i64> {
        match self.field {
            AddressField::Email => self.row.get().int(Field::BounceCount),
            AddressField::UserName | AddressField::List | AddressField::Service => None,
        }
    }

    /// Returns the row of the address.
    pub fn location(&self) -> Location {
        self.row.get().location()
    }
}

impl Examined {
    fn of(address: Address) -> Self {
        let is_plain = address.verdict == AddressVerdict::Ok
            && address.defects.is_empty()
            && address.repaired.is_none()
            && address.suggestions.is_empty()
            && address.parts.is_empty()
            && address.steps.iter().next().is_none();
        match address.keys {
            Some(keys) if is_plain => Self::Plain(keys),
            _ => Self::Other(Box::new(address)),
        }
    }
}
