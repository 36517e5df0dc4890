//! Words of options that have a shape of their own: what is typed → what it means.

use std::io::Read as _;
use std::path::PathBuf;

use crate::customer::{AccessList, AccessPolicy};
use crate::error::Error;
use crate::load::{LayoutOverride, TableOverride};
use crate::schema::Dictionary;

/// `FILE=NAME`.
pub(super) fn encoding_word(word: &str) -> Result<(String, String), Error> {
    let (file, name) = word
        .rsplit_once('=')
        .filter(|(file, name)| !file.is_empty() && !name.is_empty())
        .ok_or_else(|| Error::Usage(format!("--encoding takes FILE=NAME, not `{word}`")))?;
    if crate::ingest::is_encoding(name) {
        return Ok((file.replace('\\', "/"), name.to_owned()));
    }
    Err(Error::Usage(format!(
        "there is no encoding `{name}`; known are utf-8, utf-16le, windows-1252, cp850, cp865, cp437, macintosh and \
         those of browsers"
    )))
}

/// `KIND=FILE` or `KIND=FILE#SHEET`.
pub(super) fn table_word(word: &str) -> Result<TableOverride, Error> {
    grid_word(word, || {
        Error::Usage(format!(
            "--table takes KIND=FILE or KIND=FILE#SHEET, not `{word}`"
        ))
    })
}

/// The columns follow the last colon, unless a path does.
pub(super) fn layout_word(word: &str) -> Result<LayoutOverride, Error> {
    let named = word
        .rsplit_once(':')
        .filter(|(_, columns)| !columns.contains(['/', '\\', '.', '#', '=']));
    let columns = named.map(|(_, columns)| {
        let split = columns.split(',').map(|column| column.trim().to_owned());
        split.collect::<Vec<_>>()
    });
    let usage = || {
        Error::Usage(format!(
            "--layout takes KIND=FILE or KIND=FILE#SHEET, and after it :COLUMN,COLUMN if the columns stand in another \
             order than in the statement for the table; not `{word}`"
        ))
    };
    if columns.iter().flatten().any(String::is_empty) {
        return Err(usage());
    }
    Ok(LayoutOverride {
        grid: grid_word(named.map_or(word, |(grid, _)| grid), usage)?,
        columns,
    })
}

/// `KIND=FILE` or `KIND=FILE#SHEET`.
fn grid_word(word: &str, usage: impl Fn() -> Error) -> Result<TableOverride, Error> {
    let (kind, file) = word.split_once('=').ok_or_else(&usage)?;
    let kind = Dictionary::built_in().find(kind).ok_or_else(|| {
        let known: Vec<&str> = crate::model::table::TableKind::ALL
            .iter()
            .map(|kind| kind.name())
            .collect();
        Error::Usage(format!(
            "there is no table `{kind}`; known are {}",
            known.join(", ")
        ))
    })?;
    let (file, sheet) = match file.rsplit_once('#') {
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

/// Plans in all, and by name.
type Plans = (Option<u64>, Vec<(String, u64)>);

/// A number, or `NAME=N`.
pub(super) fn plans(words: &[String]) -> Result<Plans, Error> {
    let mut total = None;
    let mut by_name = Vec::new();
    for word in words {
        let (name, number) = word.rsplit_once('=').unwrap_or(("", word));
        let number = number.trim().parse().map_err(|_| {
            Error::Usage(format!(
                "--plans takes a number, or NAME=N for one plan, not `{word}`"
            ))
        })?;
        if name.trim().is_empty() && word.contains('=') {
            return Err(Error::Usage(format!("--plans `{word}` names no plan")));
        }
        if name.trim().is_empty() {
            total = Some(number);
        } else {
            by_name.push((name.trim().to_owned(), number));
        }
    }
    Ok((total, by_name))
}

/// `ask`, `all`, `licensed` or a file.
pub(super) fn access(word: &str) -> Result<AccessPolicy, Error> {
    match word {
        "ask" => return Ok(AccessPolicy::Ask),
        "all" => return Ok(AccessPolicy::All),
        "licensed" => return Ok(AccessPolicy::Licensed),
        _ => {}
    }
    let path = PathBuf::from(word);
    let mut bytes = Vec::new();
    open(&path)
        .and_then(|mut file| file.read_to_end(&mut bytes))
        .map_err(|source| Error::Read { path, source })?;
    let entries = access_entries(&bytes)?;
    if entries.is_empty() {
        return Err(Error::Usage(format!(
            "{word} names nobody; write one user id, login or e-mail address a line"
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

/// One entry a line; of a CSV file, its first column. A first line that is a header is passed over.
fn access_entries(bytes: &[u8]) -> Result<Vec<String>, Error> {
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
        return Err(Error::Usage(
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
            access_entries(list.as_bytes()).expect("a good list"),
            ["12", "ola@firma.no", "KARI"]
        );
        assert!(access_entries(b"\xe5se").is_err());
    }

    #[test]
    fn plans_are_a_number_or_named() {
        let words = ["40".to_owned(), "Sales Premium=12".to_owned()];
        let (total, by_name) = plans(&words).expect("sound");
        assert_eq!(total, Some(40));
        assert_eq!(by_name, vec![("Sales Premium".to_owned(), 12)]);
        assert!(plans(&["many".to_owned()]).is_err());
    }

    #[test]
    fn a_table_word_names_kind_file_and_sheet() {
        let word = table_word("ownercontactlink=a b.xlsx#Sheet 1").expect("sound");
        assert_eq!(word.kind, crate::model::table::TableKind::OwnerContactLink);
        assert_eq!(
            (word.file.as_str(), word.sheet.as_deref()),
            ("a b.xlsx", Some("Sheet 1"))
        );
        assert!(table_word("license=x.csv").is_err());
        assert!(table_word("contact").is_err());
    }
    #[test]
    fn a_layout_word_may_name_the_columns() {
        let word = layout_word("Email=C:\\out\\mail.csv").expect("sound");
        assert_eq!(
            (word.grid.file.as_str(), word.columns),
            ("C:\\out\\mail.csv", None)
        );
        let word = layout_word("email=b.xlsx#Sheet 1:person_id, -,email_address").expect("sound");
        assert_eq!(word.grid.sheet.as_deref(), Some("Sheet 1"));
        let columns = word.columns.expect("named");
        assert_eq!(columns, ["person_id", "-", "email_address"]);
        assert!(layout_word("Email=mail.csv:").is_err());
        assert!(layout_word("Email=mail.csv:person_id,,type").is_err());
        assert!(layout_word("mail.csv").is_err());
    }
}
