//! Texts about groups of findings: the number of members, and in what respect the members are equal.

use super::cell::CellText;
use crate::locale::{Catalogue, Listing, Message};
use crate::model::finding::Group;

/// Returns the normalisation steps that made the members of a group equal: `case+nbsp+idna`.
pub(super) fn matched_by(group: &Group) -> String {
    group.matched_by.join("+")
}

/// Returns in what respect the members of a group are equal: the normalisation steps for programs, and a phrase for the
/// workbook.
pub(super) fn matched_by_cell(group: &Group) -> CellText<'static> {
    let text = matched_by(group);
    let message = match text.as_str() {
        "exact" => Message::new("match-exact"),
        "person" => Message::new("match-person"),
        "look-alike" => Message::new("match-look-alike"),
        _ => {
            let steps = group.matched_by.iter();
            let differences: Option<Vec<Message>> = steps.map(|step| difference(step)).collect();
            match differences.filter(|differences| !differences.is_empty()) {
                Some(differences) => {
                    Message::new("match-except").with("differences", Listing::all(differences))
                }
                None => return text.into(),
            }
        }
    };
    CellText::Phrase { text, message }
}

/// Returns a description of the finding's group: `group 0123456789ab, 2 of 3, equal except capitals`.
pub(super) fn group(group: &Group, catalogue: &Catalogue) -> String {
    let steps = group.matched_by.iter();
    let differences: Vec<Message> = steps.filter_map(|step| difference(step)).collect();
    if differences.is_empty() {
        return catalogue.message(
            &Message::new("group-member")
                .with("group", &group.id)
                .with("member", group.member)
                .with("size", group.size),
        );
    }
    catalogue.message(
        &Message::new("group-equal-except")
            .with("group", &group.id)
            .with("member", group.member)
            .with("size", group.size)
            .with("differences", Listing::all(differences)),
    )
}

/// Returns the difference that a normalisation step removes, in words; `None` for a step that removes no difference.
fn difference(step: &str) -> Option<Message> {
    Some(Message::new(match step {
        "case" => "difference-case",
        "space" => "difference-space",
        "nbsp" => "difference-nbsp",
        "tab" => "difference-tab",
        "line-break" => "difference-line-break",
        "invisible" => "difference-invisible",
        "direction" => "difference-direction",
        "entity" => "difference-entity",
        "prefix" => "difference-prefix",
        "percent" => "difference-percent",
        "hyperlink" => "difference-hyperlink",
        "wrapper" => "difference-wrapper",
        "comment" => "difference-comment",
        "separator" => "difference-separator",
        "quotes" => "difference-quotes",
        "width" => "difference-width",
        "composition" => "difference-composition",
        "idna" => "difference-idna",
        "trailing-dot" => "difference-trailing-dot",
        "plus-tag" => "difference-plus-tag",
        "dots" => "difference-dots",
        "provider-twin" => "difference-provider-twin",
        "subdomain-user" => "difference-subdomain-user",
        _ => return None,
    }))
}
