//! What to do about a user whose address belongs to another user.

use crate::customer::{Customer, User};
use crate::locale::{Message, Text};
use crate::rules::menu_path;

/// Returns what to do about a user whose address belongs to `keeper`: enter a different address at `place`, or take the
/// user out of use. If both users have the same name, the text asks whether they are one person, and gives an
/// instruction for each answer. `reason` is a sentence about the address.
pub(in crate::rules) fn action(
    customer: &Customer,
    user: &User,
    keeper: &User,
    place: Message,
    reason: Message,
) -> Text {
    if user.has_name_of(keeper) {
        let question = Message::new("same-address.ask-one-person")
            .with("user", user.argument())
            .with("other", keeper.argument())
            .with("name", user.name());
        return two_branches(customer, user, keeper, question, place).then(reason);
    }
    Message::new("different-address")
        .with("user", user.argument())
        .with("place", place)
        .then(reason)
        .then(menu_path::retire(customer, user))
}

/// Returns a sentence saying that [`action`] also resolves the user's finding of the rule `rule`.
pub(in crate::rules) fn settles(rule: &'static str, user: &User) -> Message {
    Message::new("settles-finding")
        .with("finding", Message::new(rule))
        .with("user", user.argument())
}

/// Returns `question`, followed by an instruction for each answer. The question is whether `user` and `keeper` are one
/// person.
pub(in crate::rules) fn two_branches(
    customer: &Customer,
    user: &User,
    keeper: &User,
    question: Message,
    place: Message,
) -> Text {
    let two_people = Message::new("different-address-two-people")
        .with("user", user.argument())
        .with("place", place);
    question
        .then(menu_path::retire_one_person(customer, user, keeper))
        .then(two_people)
}
