//! Help text about output formats, derived from [`FORMATS`].

use crate::output::{FORMATS, Format};

/// Returns the help text of `--format` for the formats that the filter accepts.
pub(super) fn format_option(filter: impl Fn(&Format) -> bool) -> String {
    let names = or_list(&names(filter));
    format!(
        "Set the format of standard output: {names} [default: table on a terminal, otherwise csv]"
    )
}

/// Returns the help text of `--output` of the main command.
pub(super) fn output_option() -> String {
    let endings = or_list(&endings(|_| true));
    format!(
        "Also write a file; its extension sets the format: {endings}. A name that ends in / is a folder of CSV files"
    )
}

/// Returns the help text of `--output` of `analyze addresses`.
pub(super) fn address_output_option() -> String {
    let endings = or_list(&endings(|format| format.streams));
    format!("Also write a file; its extension sets the format: {endings}")
}

/// Returns the names of the formats that the filter accepts.
pub(super) fn names(filter: impl Fn(&Format) -> bool) -> Vec<String> {
    let formats = FORMATS.iter().filter(|format| filter(format));
    formats.map(|format| format.name.to_owned()).collect()
}

/// Returns the file extensions of the formats that the filter accepts, with the dot.
pub(super) fn endings(filter: impl Fn(&Format) -> bool) -> Vec<String> {
    let formats = FORMATS.iter().filter(|format| filter(format));
    formats
        .map(|format| format!(".{}", format.extension))
        .collect()
}

/// Joins items with commas and a final "or".
fn or_list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::or_list;

    #[test]
    fn the_last_item_follows_an_or() {
        let list = |items: &[&str]| {
            let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
            or_list(&items)
        };
        assert_eq!(list(&["csv"]), "csv");
        assert_eq!(list(&["table", "csv", "json"]), "table, csv or json");
    }
}
