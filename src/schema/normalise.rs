//! Normalises headers, aliases, and names of files and sheets. Case, spaces, punctuation, Unicode form, byte order
//! marks, brackets and schema prefixes are ignored.

use unicode_normalization::UnicodeNormalization;

/// Returns the normalised form of a name: NFKC, in lower case, only letters and digits.
pub fn fold(name: &str) -> String {
    name.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// Returns the normalised form of a column header, without the table and schema that some tools add as a prefix
/// (`crm7.associate.name`, `[associate].[name]`).
pub fn fold_header(header: &str) -> String {
    let header = header.trim_matches(|c: char| c == '\u{feff}' || c.is_whitespace());
    let qualified = header.contains('.') && !header.contains(char::is_whitespace);
    let last = if qualified {
        header.rsplit('.').next().unwrap_or(header)
    } else {
        header
    };
    match fold(last) {
        folded if folded.is_empty() => fold(header),
        folded => folded,
    }
}

/// Returns every sequence of adjacent parts of a file or sheet name in normalised form, longest first. For example, the
/// results for `dbo_ASSOCIATE`, `crm7.associate` and `associate 2026-11-20` all contain `associate`.
pub fn name_candidates(name: &str) -> Vec<String> {
    let parts: Vec<String> = name
        .split(|c: char| !c.is_alphanumeric())
        .map(fold)
        .filter(|part| !part.is_empty())
        .collect();
    let mut candidates: Vec<String> = (0..parts.len())
        .flat_map(|start| (start + 1..=parts.len()).map(move |end| (start, end)))
        .map(|(start, end)| parts[start..end].concat())
        .collect();
    candidates.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    candidates.dedup();
    candidates
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_punctuation_and_prefixes_of_headers_do_not_matter() {
        for header in [
            "associate_id",
            "ASSOCIATE_ID",
            "\u{feff}associate_id ",
            "Associate Id",
            "crm7.associate.associate_id",
            "[associate].[associate_id]",
        ] {
            assert_eq!(fold_header(header), "associateid", "{header}");
        }
        assert_eq!(fold_header("Auth. type"), "authtype");
        assert_eq!(fold_header("Användar-ID"), "användarid");
        assert_eq!(fold_header("Anva\u{308}ndar-ID"), "användarid");
    }

    #[test]
    fn file_names_contain_the_name_of_the_table() {
        for name in [
            "[CRM].[USERPREFERENCE]",
            "dbo_USERPREFERENCE",
            "userpreference 2026-11",
        ] {
            assert!(
                name_candidates(name).contains(&"userpreference".to_owned()),
                "{name}"
            );
        }
        assert_eq!(name_candidates("mail_in_filter")[0], "mailinfilter");
    }
}
