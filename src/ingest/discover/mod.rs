//! Paths named on the command line -> the inputs to read, in one order whatever the file system's.
//!
//! Folders are searched, archives and mails unpacked in memory. Everything found ends in exactly
//! one list: an input, ignored by its name, or refused with the reason and the remedy. What an
//! input is shows in its content, never in its name; whether it holds a table is decided later.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;

use super::byte_progress::ByteProgress;
use super::content::Content;
use super::file_kind::{FileKind, identify, unreadable};
use super::file_scan::Inspection;
use super::limits::{Allowance, Body, Depth, Member};
use super::refusal::Refusal;
use super::text::EncodingEvidence;
use super::walk::{self, What};
use super::{archive, mail, outlook};
use crate::model::location::{Note, Origin};

pub use super::walk::DiscoverError;

#[cfg(test)]
mod tests;

/// A mail is held whole while its attachments are taken out.
const MAX_MAIL_BYTES: u64 = 512 << 20;

/// One file to read: a workbook or a text.
#[derive(Debug, Clone)]
pub struct Input {
    /// The name it is shown by: relative, with `/`, below its container if it was in one.
    pub path: String,
    /// What it is: always [`FileKind::Workbook`] or [`FileKind::Text`].
    pub kind: FileKind,
    /// Its bytes.
    pub content: Content,
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// Number of bytes.
    pub bytes: u64,
    /// The first input with the same bytes, if this is not it.
    pub copy_of: Option<String>,
    /// What its letters are, if it is a text.
    pub letters: Option<EncodingEvidence>,
    modified: Option<SystemTime>,
}

/// Something that is no export, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// The name it is shown by.
    pub path: String,
    /// Why it is none.
    pub why: &'static str,
}

/// Something that might be an export but cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The name it is shown by.
    pub path: String,
    /// Why, and what to do.
    pub refusal: Refusal,
}

/// Everything that was found, each list sorted by the bytes of the path.
#[derive(Debug, Default)]
pub struct Found {
    /// To be read.
    pub inputs: Vec<Input>,
    /// Left out by name.
    pub ignored: Vec<Ignored>,
    /// Not readable: data may be missing.
    pub refused: Vec<Refused>,
    /// What was done to names and the like.
    pub notes: Vec<Note>,
}

/// Finds everything under the named paths.
///
/// Neither the order of the paths nor that of the file system matters. `watch` is told how far it is.
///
/// # Errors
///
/// Fails only if something named is not there or cannot be read at all; any other fault is in
/// [`Found::refused`].
pub fn discover(paths: &[PathBuf], watch: &ByteProgress) -> Result<Found, DiscoverError> {
    let mut search = Search::new(watch);
    for file in walk::walk(paths)? {
        match file.what {
            What::File => {
                let content = Content::File(file.path);
                // A file whose size cannot be told cannot be read either, which is said below.
                search.allowance = search.allowance.renew(content.size().unwrap_or_default());
                search.take(file.shown, content, Depth::default());
            }
            What::Ignored(why) => search.ignore(file.shown, why),
            What::Refused(refusal) => search.refuse(file.shown, refusal),
        }
    }
    Ok(search.finish())
}

impl Input {
    /// Returns whether the file on disk still has the size and time of change it was found with,
    /// so that a report never rests on half of one state and half of another.
    pub fn is_unchanged(&self) -> bool {
        match &self.content {
            Content::Memory(_) => true,
            Content::File(path) => {
                stamp(path).is_ok_and(|stamp| stamp == (self.bytes, self.modified))
            }
        }
    }
}

/// A workbook or a text by its first bytes.
struct Pending {
    path: String,
    kind: FileKind,
    content: Content,
}

struct Search<'a> {
    watch: &'a ByteProgress,
    found: Found,
    /// What is to be read, and not looked through yet.
    pending: Vec<Pending>,
    allowance: Allowance,
}

impl<'a> Search<'a> {
    fn new(watch: &'a ByteProgress) -> Self {
        Self {
            watch,
            found: Found::default(),
            pending: Vec::new(),
            allowance: Allowance::new(),
        }
    }

    fn take(&mut self, path: String, content: Content, depth: Depth) {
        if let Err(refusal) = self.try_take(&path, content, depth) {
            self.refuse(path, refusal);
        }
    }

    fn try_take(&mut self, path: &str, content: Content, depth: Depth) -> Result<(), Refusal> {
        let opened = || content.open().map_err(|error| unreadable(&error));
        match identify(&content)? {
            kind @ (FileKind::Workbook(_) | FileKind::Text) => {
                let path = path.to_owned();
                self.pending.push(Pending {
                    path,
                    kind,
                    content,
                });
            }
            FileKind::Zip => {
                let depth = depth.in_archive()?;
                let members = archive::unzip(opened()?, &mut self.allowance)?;
                self.take_members(path, members, depth);
            }
            FileKind::Gzip => {
                let depth = depth.in_archive()?;
                let name = path.rsplit('/').next().unwrap_or(path);
                let stored = content.size().map_err(|error| unreadable(&error))?;
                let member = archive::gunzip(opened()?, stored, name, &mut self.allowance)?;
                self.take_members(path, vec![member], depth);
            }
            FileKind::Mail => {
                let depth = depth.in_mail()?;
                let raw = content.head(MAX_MAIL_BYTES + 1);
                let raw = raw.map_err(|error| unreadable(&error))?;
                if raw.len() as u64 > MAX_MAIL_BYTES {
                    return Err(Refusal::new(
                        "a mail of over 512 MB; save its attachments into the folder",
                    ));
                }
                let members = mail::attachments(&raw, &mut self.allowance)?;
                self.take_members(path, members, depth);
            }
            FileKind::OutlookMessage => {
                let depth = depth.in_mail()?;
                let members = outlook::attachments(opened()?, depth, &mut self.allowance)?;
                self.take_members(path, members, depth);
            }
        }
        Ok(())
    }

    fn take_members(&mut self, container: &str, members: Vec<Member>, depth: Depth) {
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        for member in members {
            let count = seen.entry(member.name.clone()).or_default();
            *count += 1;
            let path = match count {
                1 => format!("{container}/{}", member.name),
                _ => format!("{container}/{} ({count})", member.name),
            };
            if *count > 1 {
                self.warn(&path, "its archive holds another file of the same name");
            }
            if member.leads_out {
                self.warn(
                    &path,
                    "its name leads out of the archive and is shown without that",
                );
            }
            match member.body {
                Body::Bytes(bytes) => self.take(path, Content::Memory(bytes.into()), depth),
                Body::Ignored(why) => self.ignore(path, why),
                Body::Refused(refusal) => self.refuse(path, refusal),
            }
        }
    }

    fn warn(&mut self, path: &str, text: &str) {
        let origin = Arc::new(Origin::file(path));
        self.found.notes.push(Note::warning(Some(origin), text));
    }

    fn ignore(&mut self, path: String, why: &'static str) {
        self.found.ignored.push(Ignored { path, why });
    }

    fn refuse(&mut self, path: String, refusal: Refusal) {
        self.found.refused.push(Refused { path, refusal });
    }

    /// Reads all bytes of what is pending, several files at a time.
    fn inspect(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        let sizes = pending.iter().filter_map(|each| each.content.size().ok());
        self.watch.expect(sizes.sum());
        let watch = self.watch;
        let inputs: Vec<_> = pending
            .into_par_iter()
            .map(|each| (each.path.clone(), Input::new(each, watch)))
            .collect();
        for (path, input) in inputs {
            match input {
                Ok(input) => {
                    self.found.notes.extend(misnamed(&path, input.kind));
                    self.found.inputs.push(input);
                }
                Err(refusal) => self.refuse(path, refusal),
            }
        }
    }

    fn finish(mut self) -> Found {
        self.inspect();
        let mut found = self.found;
        found.inputs.sort_by(|a, b| a.path.cmp(&b.path));
        found.ignored.sort_by(|a, b| a.path.cmp(&b.path));
        found.refused.sort_by(|a, b| a.path.cmp(&b.path));
        found.notes.sort();
        let mut first: HashMap<String, String> = HashMap::new();
        for input in &mut found.inputs {
            match first.get(&input.sha256) {
                Some(path) => input.copy_of = Some(path.clone()),
                None => {
                    first.insert(input.sha256.clone(), input.path.clone());
                }
            }
        }
        found
    }
}

impl Input {
    fn new(pending: Pending, watch: &ByteProgress) -> Result<Self, Refusal> {
        let Pending {
            path,
            kind,
            content,
        } = pending;
        let modified = match &content {
            Content::File(path) => stamp(path).map_err(|error| unreadable(&error))?.1,
            Content::Memory(_) => None,
        };
        let Inspection {
            sha256,
            bytes,
            letters,
        } = Inspection::of(&content, kind, watch).map_err(|error| unreadable(&error))?;
        let input = Self {
            path,
            kind,
            content,
            sha256,
            bytes,
            copy_of: None,
            letters,
            modified,
        };
        if input.is_unchanged() {
            Ok(input)
        } else {
            Err(Refusal::new(
                "changes while it is read; wait until it is written and run again",
            ))
        }
    }
}

/// Returns a note if a name promises something else than the content is.
fn misnamed(path: &str, kind: FileKind) -> Option<Note> {
    let ending = path.rsplit_once('.')?.1.to_ascii_lowercase();
    let text = match (kind, ending.as_str()) {
        (FileKind::Text, "xlsx" | "xlsm" | "xlsb" | "xls" | "ods") => {
            "no workbook, although its name says so; it is read as text"
        }
        (FileKind::Workbook(_), "csv" | "tsv" | "txt") => {
            "a workbook, although its name says otherwise; it is read as one"
        }
        _ => return None,
    };
    Some(Note::info(Some(Arc::new(Origin::file(path))), text))
}

fn stamp(path: &Path) -> io::Result<(u64, Option<SystemTime>)> {
    let metadata = path.metadata()?;
    // Not every file system keeps the time; then the size alone has to do.
    Ok((metadata.len(), metadata.modified().ok()))
}
