//! Parses option values with a special syntax, such as `FILE=NAME`.

use std::io::Read as _;
use std::path::PathBuf;

use super::error::UsageError;
use crate::customer::{AccessList, AccessPolicy};
use crate::load::{LayoutOverride, TableOverride};
use crate::locale::{Language, UnknownLanguage};
use crate::model::similar_names::most_similar;
use crate::schema::Dictionary;

/// Parses `FILE=NAME`.
pub(super) fn parse_encoding(value: &str) -> Result<(String, String), UsageError> {
    let (file, name) = value
        .rsplit_once('=')
        .filter(|(file, name)| !file.is_empty() && !name.is_empty())
        .ok_or_else(|| UsageError::Invalid(format!("--encoding takes FILE=NAME, not `{value}`")))?;
    if crate::ingest::is_encoding(name) {
        return Ok((file.to_owned(), name.to_owned()));
    }
    Err(UsageError::Invalid(format!(
        "unknown encoding `{name}`; use utf-8, utf-16le, windows-1252, cp850, cp865, cp437, macintosh or another \
         encoding that browsers know"
    )))
}

/// Parses a language code. The default is English, whatever the system language, so that equal inputs give equal
/// reports.
pub(super) fn parse_language(value: Option<&str>) -> Result<Language, UsageError> {
    let Some(value) = value else {
        return Ok(Language::default());
    };
    let wanted: Language = value
        .parse()
        .map_err(|error: UnknownLanguage| UsageError::Invalid(error.to_string()))?;
    if Language::COMPLETE.contains(&wanted) {
        return Ok(wanted);
    }
    let complete: Vec<&str> = Language::COMPLETE.iter().map(|each| each.code()).collect();
    Err(UsageError::Invalid(format!(
        "reports in {} are not complete yet; complete languages: {}",
        wanted.own_name(),
        complete.join(", ")
    )))
}

/// Parses `KIND=FILE` or `KIND=FILE#SHEET`.
pub(super) fn parse_table(value: &str) -> Result<TableOverride, UsageError> {
    parse_grid(value, || {
        UsageError::Invalid(format!(
            "--table takes KIND=FILE or KIND=FILE#SHEET, not `{value}`"
        ))
    })
}

/// Parses `KIND=FILE` or `KIND=FILE#SHEET`, with or without `:COLUMN,COLUMN`. A colon in the path itself does not begin
/// the columns.
pub(super) fn parse_layout(value: &str) -> Result<LayoutOverride, UsageError> {
    let named = value
        .rsplit_once(':')
        .filter(|(_, columns)| !columns.contains(['/', '\\', '.', '#', '=']));
    let columns = named.map(|(_, columns)| {
        let split = columns.split(',').map(|column| column.trim().to_owned());
        split.collect::<Vec<_>>()
    });
    let usage = || {
        UsageError::Invalid(format!(
            "--layout takes KIND=FILE or KIND=FILE#SHEET, with :COLUMN,COLUMN after it if the order of the columns \
             differs from the query for the table; not `{value}`"
        ))
    };
    if columns.iter().flatten().any(String::is_empty) {
        return Err(usage());
    }
    Ok(LayoutOverride {
        table: parse_grid(named.map_or(value, |(grid, _)| grid), usage)?,
        columns,
    })
}

/// Parses `KIND=FILE` or `KIND=FILE#SHEET`. `usage` returns the error for any other text.
fn parse_grid(value: &str, usage: impl Fn() -> UsageError) -> Result<TableOverride, UsageError> {
    let (kind, file) = value.split_once('=').ok_or_else(&usage)?;
    let kind = Dictionary::built_in().find(kind).ok_or_else(|| {
        let known: Vec<&str> = crate::model::table::TableKind::ALL
            .iter()
            .map(|kind| kind.name())
            .collect();
        UsageError::Invalid(format!(
            "unknown table `{kind}`; known tables are {}",
            known.join(", ")
        ))
    })?;
    // Text after `#` is a sheet only if it contains no path separator, because the name of a folder can contain `#`
    // too, as in `C#\a.csv`.
    let sheet = file.rsplit_once('#');
    let (file, sheet) = match sheet.filter(|(_, sheet)| !sheet.contains(['/', '\\'])) {
        Some((file, sheet)) => (file, Some(sheet.to_owned())),
        None => (file, None),
    };
    if file.is_empty() {
        return Err(usage());
    }
    Ok(TableOverride {
        kind,
        file: file.to_owned(),
        sheet,
    })
}

/// The total number of plans, if the user gave it, and the number of plans for each name that the user gave.
type Plans = (Option<u64>, Vec<(String, u64)>);

/// Parses values that are `N` or `NAME=N`.
pub(super) fn parse_plans(values: &[String]) -> Result<Plans, UsageError> {
    let mut total = None;
    let mut by_name = Vec::new();
    for value in values {
        let (name, number) = value.rsplit_once('=').unwrap_or(("", value));
        let number = number.trim().parse().map_err(|_| {
            UsageError::Invalid(format!(
                "--plans takes a number, or NAME=N for one plan, not `{value}`"
            ))
        })?;
        if name.trim().is_empty() && value.contains('=') {
            return Err(UsageError::Invalid(format!(
                "--plans {value}: the name of the plan is missing"
            )));
        }
        if name.trim().is_empty() {
            total = Some(number);
        } else {
            let name = name.trim().to_owned();
            let is_same = |(other, _): &(String, u64)| other.to_lowercase() == name.to_lowercase();
            if by_name.iter().any(is_same) {
                return Err(UsageError::Invalid(format!(
                    "--plans has `{name}` twice; enter the sum"
                )));
            }
            by_name.push((name, number));
        }
    }
    Ok((total, by_name))
}

/// Parses `ask`, `all` or `licensed`. Any other value is the name of a file, which is read as an access list.
pub(super) fn parse_access(value: &str) -> Result<AccessPolicy, UsageError> {
    match value {
        "ask" => return Ok(AccessPolicy::Ask),
        "all" => return Ok(AccessPolicy::All),
        "licensed" => return Ok(AccessPolicy::Licensed),
        _ => {}
    }
    let path = PathBuf::from(value);
    if let Some(meant) = most_similar(value, ["ask", "all", "licensed"]).filter(|_| !path.exists())
    {
        return Err(UsageError::Invalid(format!(
            "--access {value}: not a file; did you mean `{meant}`?"
        )));
    }
    let mut bytes = Vec::new();
    open(&path)
        .and_then(|mut file| file.read_to_end(&mut bytes))
        .map_err(|source| UsageError::Read { path, source })?;
    let entries = access_entries(&bytes)?;
    if entries.is_empty() {
        return Err(UsageError::Invalid(format!(
            "{value} is empty; write one user id, login or e-mail address per line"
        )));
    }
    Ok(AccessPolicy::Listed(AccessList { entries }))
}

#[allow(
    clippy::disallowed_methods,
    reason = "the access list is named by the user"
)]
fn open(path: &PathBuf) -> std::io::Result<std::fs::File> {
    std::fs::File::open(path)
}

/// Returns the entries of an access list: the lines of a text file, or the first column of a CSV file. A header in the
/// first line is skipped.
fn access_entries(bytes: &[u8]) -> Result<Vec<String>, UsageError> {
    const HEADERS: [&str; 9] = [
        "userid",
        "associateid",
        "id",
        "login",
        "name",
        "username",
        "email",
        "emailaddress",
        "user",
    ];
    let (text, _, malformed) = encoding_rs::UTF_8.decode(bytes);
    if malformed {
        return Err(UsageError::Invalid(
            "the access list is not UTF-8; save it as CSV UTF-8".to_owned(),
        ));
    }
    let mut entries: Vec<String> = text
        .lines()
        .map(|line| line.split([';', ',', '\t']).next().unwrap_or(line))
        .map(|entry| entry.trim().trim_matches('"').trim().to_owned())
        .filter(|entry| !entry.is_empty() && !entry.starts_with('#'))
        .collect();
    if entries
        .first()
        .is_some_and(|first| HEADERS.contains(&crate::schema::fold(first).as_str()))
    {
        entries.remove(0);
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_access_list_may_be_a_csv_with_a_header() {
        let list = "\u{feff}user_id;why\n12;boss\n\n# left out\nola@firma.no;\n\"KARI\";x\n";
        assert_eq!(
            access_entries(list.as_bytes()).expect("a valid list"),
            ["12", "ola@firma.no", "KARI"]
        );
        assert!(access_entries(b"\xe5se").is_err());
    }

    #[test]
    fn plans_are_a_number_or_have_a_name() {
        let values = ["40".to_owned(), "Sales Premium=12".to_owned()];
        let (total, by_name) = parse_plans(&values).expect("a valid value");
        assert_eq!(total, Some(40));
        assert_eq!(by_name, vec![("Sales Premium".to_owned(), 12)]);
        assert!(parse_plans(&["many".to_owned()]).is_err());
        assert!(parse_plans(&["Core=2".to_owned(), "core=3".to_owned()]).is_err());
        let (_, free) = parse_plans(&["Sales & Service (new)=3".to_owned()]).expect("any name");
        assert_eq!(free, vec![("Sales & Service (new)".to_owned(), 3)]);
    }

    #[test]
    fn a_table_value_names_kind_file_and_sheet() {
        let value = parse_table("ownercontactlink=a b.xlsx#Sheet 1").expect("a valid value");
        assert_eq!(value.kind, crate::model::table::TableKind::OwnerContactLink);
        assert_eq!(
            (value.file.as_str(), value.sheet.as_deref()),
            ("a b.xlsx", Some("Sheet 1"))
        );
        let value = parse_table("contact=C:\\C#\\a.csv").expect("a valid value");
        assert_eq!((value.file.as_str(), value.sheet), ("C:\\C#\\a.csv", None));
        let value = parse_table("contact=C:\\C#\\a.xlsx#Ark1").expect("a valid value");
        assert_eq!(
            (value.file.as_str(), value.sheet.as_deref()),
            ("C:\\C#\\a.xlsx", Some("Ark1"))
        );
        assert!(parse_table("license=x.csv").is_err());
        assert!(parse_table("contact").is_err());
    }
    #[test]
    fn a_layout_value_may_name_the_columns() {
        let value = parse_layout("Email=C:\\out\\mail.csv").expect("a valid value");
        assert_eq!(
            (value.table.file.as_str(), value.columns),
            ("C:\\out\\mail.csv", None)
        );
        let value =
            parse_layout("email=b.xlsx#Sheet 1:person_id, -,email_address").expect("a valid value");
        assert_eq!(value.table.sheet.as_deref(), Some("Sheet 1"));
        let columns = value.columns.expect("named");
        assert_eq!(columns, ["person_id", "-", "email_address"]);
        assert!(parse_layout("Email=mail.csv:").is_err());
        assert!(parse_layout("Email=mail.csv:person_id,,type").is_err());
        assert!(parse_layout("mail.csv").is_err());
    }
}
