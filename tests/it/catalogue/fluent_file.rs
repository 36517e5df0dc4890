//! Reads the messages of a Fluent file and the variables that each message uses.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

/// Returns the variables of each message, by message id. An attribute has the id `message.attribute`.
///
/// Terms are not included, because the source code cannot use them. Panics if an id is repeated, because Fluent would
/// use only one of the messages with this id.
pub(super) fn variables(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parser::parse(file).expect("a valid Fluent file");
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        if let Some(value) = &message.value {
            let earlier = messages.insert(id.to_owned(), of_pattern(value));
            assert!(earlier.is_none(), "repeated: {id}");
        }
        for attribute in &message.attributes {
            let id = format!("{id}.{}", attribute.id.name);
            let earlier = messages.insert(id, of_pattern(&attribute.value));
            assert!(earlier.is_none(), "repeated: {}", message.id.name);
        }
    }
    messages
}

/// Returns the text of each term in a file, by the name of the term without the leading hyphen. The terms are captions
/// of SuperOffice.
pub(super) fn terms(file: &str) -> BTreeMap<String, String> {
    let resource = parser::parse(file).expect("a valid Fluent file");
    let terms = resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some((term.id.name.to_owned(), fixed_text(&term.value))),
        _ => None,
    });
    terms.collect()
}

/// Returns the text of a pattern, which must not contain variables.
fn fixed_text(pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { .. } => panic!("a caption has no variables"),
    });
    elements.collect()
}

/// Returns the terms that a Fluent file uses but does not define.
pub(super) fn undefined_terms(file: &str) -> BTreeSet<String> {
    let defined = terms(file);
    // Terms are used as `{ -settings }` or `{ -settings(case: "dative") }`.
    let uses = file.split("{ -").skip(1);
    uses.map(|rest| rest.split([' ', '(', '}']).next().unwrap_or_default())
        .filter(|term| !defined.contains_key(*term))
        .map(str::to_owned)
        .collect()
}

fn of_pattern(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    add_pattern(pattern, &mut found);
    found
}

fn add_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            add_expression(expression, found);
        }
    }
}

fn add_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => add_inline(inline, found),
        Expression::Select { selector, variants } => {
            add_inline(selector, found);
            for variant in variants {
                add_pattern(&variant.value, found);
            }
        }
    }
}

fn add_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => add_arguments(arguments, found),
        InlineExpression::Placeable { expression } => add_expression(expression, found),
        _ => {}
    }
}

fn add_arguments(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    for positional in &arguments.positional {
        add_inline(positional, found);
    }
    for named in &arguments.named {
        add_inline(&named.value, found);
    }
}
