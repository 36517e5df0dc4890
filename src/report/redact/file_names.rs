//! Replaces names of files, folders and sheets by numbers. Names of tables remain, because they do not identify
//! anybody.

use std::collections::BTreeMap;

use super::name_pseudonyms::{Segment, replace_all};
use crate::model::location::Origin;
use crate::schema::{Dictionary, fold, stem};

/// The replacement of each name that is not the name of a table.
#[derive(Debug, Default)]
pub(super) struct FileNames {
    paths: BTreeMap<String, String>,
    sheets: BTreeMap<String, String>,
    /// Names and replacements as they occur in sentences. Longer names come first, because they may contain shorter
    /// names.
    in_texts: Vec<(String, String)>,
}

impl FileNames {
    /// Assigns numbers to the names of the given inputs and of other files, in alphabetical order.
    pub(super) fn of<'a>(
        origins: impl Iterator<Item = &'a Origin>,
        others: &[String],
        dictionary: &Dictionary,
    ) -> Self {
        let mut files = Self::default();
        let is_table = |name: &str| is_table(name, dictionary);
        let (mut components, mut sheets, mut folders) = (others.to_vec(), Vec::new(), Vec::new());
        for origin in origins {
            let parts: Vec<String> = origin.file.split('/').map(str::to_owned).collect();
            folders.extend(parts.iter().take(parts.len().saturating_sub(1)).cloned());
            components.extend(parts);
            sheets.extend(origin.sheet.clone());
        }
        for names in [&mut components, &mut sheets] {
            names.retain(|name| !name.is_empty() && !is_table(name));
            names.sort();
            names.dedup();
        }
        for (number, name) in (1..).zip(components) {
            let ending = match name.rsplit_once('.') {
                Some((_, ending)) if is_ending(ending) => format!(".{ending}"),
                _ => String::new(),
            };
            files.paths.insert(name, format!("file-{number}{ending}"));
        }
        for (number, name) in (1..).zip(sheets) {
            files.sheets.insert(name, format!("sheet-{number}"));
        }
        // The name of a folder or sheet may be a common word, so in sentences it is replaced only together with the
        // punctuation that marks it as a folder or sheet.
        let is_folder = |name: &String| folders.contains(name);
        let paths = files.paths.iter().map(|(old, new)| {
            let slash = if is_folder(old) { "/" } else { "" };
            (format!("{old}{slash}"), format!("{new}{slash}"))
        });
        let sheets = files.sheets.iter().flat_map(|(old, new)| {
            let brackets = [("[", "]"), ("#", "'")];
            brackets
                .map(|(begin, end)| (format!("{begin}{old}{end}"), format!("{begin}{new}{end}")))
        });
        files.in_texts = paths.chain(sheets).collect();
        files
            .in_texts
            .sort_by_key(|(old, _)| std::cmp::Reverse(old.len()));
        files
    }

    /// Returns the origin with its names replaced.
    pub(super) fn origin(&self, origin: &Origin) -> Origin {
        let new = |names: &BTreeMap<String, String>, name: &str| {
            names.get(name).cloned().unwrap_or_else(|| name.to_owned())
        };
        let parts: Vec<String> = origin
            .file
            .split('/')
            .map(|part| new(&self.paths, part))
            .collect();
        Origin {
            file: parts.join("/"),
            sheet: origin.sheet.as_ref().map(|sheet| new(&self.sheets, sheet)),
        }
    }

    /// Replaces the names in a sentence.
    pub(super) fn scrub(&self, mut segments: Vec<Segment>) -> Vec<Segment> {
        for (old, new) in &self.in_texts {
            segments = replace_all(segments, old, new);
        }
        segments
    }
}

/// Returns whether a name is the name of a table, with or without a schema.
fn is_table(name: &str, dictionary: &Dictionary) -> bool {
    let stem = stem(name);
    let is_schema = |text: &str| {
        let text = fold(text);
        text == "dbo"
            || text
                .strip_prefix("crm")
                .is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()))
    };
    let bare = stem
        .split_once(['.', '_'])
        .filter(|(schema, _)| is_schema(schema))
        .map_or(stem, |(_, bare)| bare);
    dictionary
        .find(stem)
        .or_else(|| dictionary.find(bare))
        .is_some()
}

/// Returns whether the text after a dot is a file extension: one to five ASCII letters or digits. Longer text may be
/// part of a name.
fn is_ending(text: &str) -> bool {
    !text.is_empty() && text.len() <= 5 && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
