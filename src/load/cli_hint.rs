//! Writes the command-line options that messages recommend, quoted so that the user can copy them into any shell.

use crate::locale::{Argument, Message};
use crate::model::location::Origin;
use crate::model::table::TableKind;
use crate::schema::Layout;

/// Returns the option that chooses the table of a file or sheet.
pub(super) fn table(kind: TableKind, origin: &Origin) -> String {
    format!("--table {}", quoted(&grid(kind, origin)))
}

/// Returns the option that sets the layout (the order of the columns) of a file or sheet.
pub(super) fn layout(layout: &Layout, origin: &Origin) -> String {
    let names = layout.names.join(",");
    let value = format!("{}:{names}", grid(layout.kind, origin));
    format!("--layout {}", quoted(&value))
}

/// Joins alternative options into a phrase. The user needs only one of them.
pub(super) fn either(options: impl IntoIterator<Item = String>) -> Argument {
    let options = options.into_iter().map(Argument::from);
    let either = |first, second| {
        let either = Message::new("either-option")
            .with("first", first)
            .with("second", second);
        either.into()
    };
    options.reduce(either).unwrap_or_else(|| Argument::from(""))
}

fn grid(kind: TableKind, origin: &Origin) -> String {
    match &origin.sheet {
        Some(sheet) => format!("{kind}={}#{sheet}", origin.file),
        None => format!("{kind}={}", origin.file),
    }
}

/// Quotes an argument if necessary. Double quotes work in `cmd`, PowerShell and Unix shells. In PowerShell and Unix
/// shells, they do not protect some characters, so arguments with such characters get single quotes.
fn quoted(argument: &str) -> String {
    let bare = |c: char| c.is_alphanumeric() || "._-/=#:".contains(c);
    if argument.chars().all(bare) {
        argument.to_owned()
    } else if argument.contains(['"', '$', '`', '\\', '!']) {
        format!("'{}'", argument.replace('\'', "'\\''"))
    } else {
        format!("\"{argument}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_quoted_for_a_shell() {
        let origin = Origin::file("exports/mail.csv");
        assert_eq!(
            table(TableKind::Email, &origin),
            "--table Email=exports/mail.csv"
        );
        let origin = Origin::sheet("all of it.xlsx", "Sheet 1");
        assert_eq!(
            table(TableKind::UsersList, &origin),
            "--table \"Users list=all of it.xlsx#Sheet 1\""
        );
        let origin = Origin::file("it's $1.csv");
        assert_eq!(
            table(TableKind::Email, &origin),
            "--table 'Email=it'\\''s $1.csv'"
        );
    }
}
