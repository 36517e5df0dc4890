//! Finds files and tables in the text of a mail.
//!
//! Old mail programs put attachments into the text with uuencode. Some senders paste a table or a PGP-encrypted message
//! into the text.

use super::uuencode;
use crate::ingest::refusal::Refusal;
use crate::ingest::unpack_limits::{Allowance, ArchiveMember, MemberContent, UnpackError};
use crate::ingest::{display_names, smime_pgp};
use crate::locale::Message;

/// Minimum number of lines of a table: a header and a row.
const MIN_LINES: usize = 2;
/// Cell separators, and the minimum number of occurrences of each in a line of a table. Commas need more occurrences,
/// because ordinary text also contains commas.
const SEPARATORS: [(u8, usize); 4] = [(b';', 2), (b'\t', 2), (b'|', 2), (b',', 3)];

/// Adds to `members` the files and the table that the text of a mail contains.
///
/// Returns an error if the files and the table exceed the unpacking limits.
pub(in crate::ingest) fn members(
    text: &[u8],
    members: &mut Vec<ArchiveMember>,
    allowance: &mut Allowance,
) -> Result<(), Refusal> {
    let (files, rest) = uuencode::split(text);
    for file in files {
        allowance.count_member()?;
        let content = match file.bytes {
            Some(bytes) => allowance
                .read(bytes.as_slice(), bytes.len() as u64)
                .or_else(UnpackError::into_content)?,
            None => {
                MemberContent::Refused(Refusal::new(Message::new("refused-attachment-uuencode")))
            }
        };
        members.push(ArchiveMember {
            name: display_names::sanitise(&file.name).replace('/', "_"),
            escapes_folder: false,
            content,
        });
    }
    if smime_pgp::recognise(&rest).is_some() || has_table(&rest) {
        allowance.count_member()?;
        members.push(ArchiveMember {
            name: "body.txt".to_owned(),
            escapes_folder: false,
            content: allowance
                .read(rest.as_slice(), rest.len() as u64)
                .or_else(UnpackError::into_content)?,
        });
    }
    Ok(())
}

/// Returns whether two successive lines contain the same separator equally often, and often enough for rows of a table.
/// Blank lines are ignored.
fn has_table(text: &[u8]) -> bool {
    let lines = text
        .split(|byte| *byte == b'\n')
        .map(<[u8]>::trim_ascii)
        .filter(|line| !line.is_empty());
    let lines: Vec<&[u8]> = lines.collect();
    SEPARATORS.iter().any(|(separator, least)| {
        let count = |line: &[u8]| memchr::memchr_iter(*separator, line).count();
        lines.windows(MIN_LINES).any(|window| {
            let first = count(window[0]);
            first >= *least && window.iter().all(|line| count(line) == first)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        members(text.as_bytes(), &mut found, &mut Allowance::new()).unwrap();
        found.into_iter().map(|member| member.name).collect()
    }

    #[test]
    fn files_and_tables_in_the_text_are_found() {
        let file = "Hi,\n\nbegin 644 a.csv\n#:60*\n`\nend\n\nKind regards\n";
        assert_eq!(names(file), ["a.csv"]);
        let separators = "begin 644 a.csv\n#;;;;\n#;;;;\n`\nend\n";
        assert_eq!(names(separators), ["a.csv"]);
        let table = "Hi,\n\nASSOCIATE_ID;NAME;TYPE\r\n1;OLA;0\r\n\r\nKind regards\n";
        assert_eq!(names(table), ["body.txt"]);
        assert_eq!(names("-----BEGIN PGP MESSAGE-----\n\nhQ\n"), ["body.txt"]);
    }

    #[test]
    fn prose_is_not_a_table() {
        for text in [
            "",
            "Hi,\nthe exports are attached, as agreed, for Monday.\nOla, Kari, and Per know.\n",
            "Ola Nordmann | Firma AS\nTel: 1 | www.firma.no | Oslo\n",
            "begin with the users, then 12 of the roles\nend\n",
        ] {
            assert!(names(text).is_empty(), "{text}");
        }
    }
}
