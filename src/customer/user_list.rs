//! The list of all users of a customer, sorted by id.

use std::ops::Deref;

use super::user::User;
use crate::model::work;

/// The users, sorted by id. Users without an id come first.
#[derive(Debug, Clone, Default)]
pub struct UserList(Vec<User>);

/// An iterator over the users.
#[derive(Debug, Clone)]
pub struct UserIter<'a>(std::slice::Iter<'a, User>);

impl UserList {
    pub(super) fn new(users: Vec<User>) -> Self {
        debug_assert!(users.is_sorted_by_key(|user| user.id));
        Self(users)
    }

    /// Returns the first user with this id.
    pub fn with_id(&self, id: i64) -> Option<&User> {
        work::count();
        let at = self.0.partition_point(|user| user.id < Some(id));
        self.0.get(at).filter(|user| user.id == Some(id))
    }

    /// Returns an iterator over the users, sorted by id.
    pub fn iter(&self) -> UserIter<'_> {
        UserIter(self.0.iter())
    }
}

/// Makes the methods of slices available, such as access by index.
impl Deref for UserList {
    type Target = [User];

    fn deref(&self) -> &[User] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a UserList {
    type Item = &'a User;
    type IntoIter = UserIter<'a>;

    fn into_iter(self) -> UserIter<'a> {
        self.iter()
    }
}

impl<'a> Iterator for UserIter<'a> {
    type Item = &'a User;

    fn next(&mut self) -> Option<&'a User> {
        work::count();
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}
