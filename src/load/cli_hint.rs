//! What the user may type to settle what a grid holds, ready to be copied into any shell.

use crate::model::location::Origin;
use crate::model::table::TableKind;
use crate::schema::Layout;

/// Returns the option that says which table the grid holds.
pub(super) fn table(kind: TableKind, origin: &Origin) -> String {
    format!("--table {}", quoted(&grid(kind, origin)))
}

/// Returns the option that accepts the layout for the grid.
pub(super) fn layout(layout: &Layout, origin: &Origin) -> String {
    let names = layout.names.join(",");
    let word = format!("{}:{names}", grid(layout.kind, origin));
    format!("--layout {}", quoted(&word))
}

/// Returns options of which one has to be chosen.
pub(super) fn either(options: &[String]) -> String {
    options.join(", or ")
}

fn grid(kind: TableKind, origin: &Origin) -> String {
    match &origin.sheet {
        Some(sheet) => format!("{kind}={}#{sheet}", origin.file),
        None => format!("{kind}={}", origin.file),
    }
}

/// Double quotes do in `cmd`, PowerShell and Unix shells alike, but for the few characters that a Unix
/// shell or PowerShell looks at even there.
fn quoted(word: &str) -> String {
    let bare = |c: char| c.is_alphanumeric() || "._-/=#:".contains(c);
    if word.chars().all(bare) {
        word.to_owned()
    } else if word.contains(['"', '$', '`', '\\', '!']) {
        format!("'{}'", word.replace('\'', "'\\''"))
    } else {
        format!("\"{word}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_takes_the_option_for_one_word() {
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
