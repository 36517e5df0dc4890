//! Finds the inputs below the paths on the command line. The order of the inputs does not depend on the file system.
//!
//! Folders are searched; archives and mails are unpacked in memory. Every file is in exactly one of three lists:
//! inputs, ignored files (usually not exports), and refused files (each with a reason and a remedy). The format of a
//! file is identified by its content, not by its name.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;

use super::byte_progress::ByteProgress;
use super::content::Content;
use super::file_kind::{FileKind, identify, unreadable};
use super::file_scan::FileScan;
use super::mail::{outlook, tnef};
use super::not_exports::{self, LeftOut};
use super::refusal::Refusal;
use super::text::EncodingEvidence;
use super::unpack_limits::{Allowance, ArchiveMember, Depth, MemberContent};
use super::walk::{self, FileStatus};
use super::{archive, mail, unsupported};
use crate::locale::Message;
use crate::model::location::{Note, Origin};

pub use super::walk::DiscoverError;

#[cfg(test)]
mod tests;

/// Maximum size in bytes of a mail. The whole mail is in memory while its attachments are read.
const MAX_MAIL_BYTES: u64 = 512 << 20;

/// One file to read: a workbook or a text file.
#[derive(Debug, Clone)]
pub struct Input {
    /// The display name: a relative path with `/` as separator. For a file in an archive or a mail, it begins with the
    /// name of that archive or mail.
    pub path: String,
    /// The format: [`FileKind::Workbook`] or [`FileKind::Text`].
    pub kind: FileKind,
    /// The bytes of the file.
    pub content: Content,
    /// SHA-256 of the bytes, in hexadecimal digits.
    pub sha256: String,
    /// Number of bytes.
    pub bytes: u64,
    /// The name of an earlier input with the same bytes, if there is one.
    pub copy_of: Option<String>,
    /// Evidence of the encoding, if the input is a text file.
    pub letters: Option<EncodingEvidence>,
    modified: Option<SystemTime>,
}

/// A file that is not read because of its name, kind or content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IgnoredFile {
    /// The display name.
    pub path: String,
    /// The reason why the file is not read.
    pub reason: LeftOut,
}

/// A file that may be an export but cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedFile {
    /// The display name.
    pub path: String,
    /// The reason and the remedy.
    pub refusal: Refusal,
}

/// All files that were found. Each list is sorted by the bytes of the display names.
#[derive(Debug, Default)]
pub struct DiscoveredFiles {
    /// The files to read.
    pub inputs: Vec<Input>,
    /// Files that are not read because of their names, kinds or contents.
    pub ignored: Vec<IgnoredFile>,
    /// Files that cannot be read, so data may be missing.
    pub refused: Vec<RefusedFile>,
    /// Notes on file names.
    pub notes: Vec<Note>,
}

/// Finds all files below the paths, and scans the inputs: reads all bytes of each input once to compute its hash and to
/// collect evidence of its encoding. `progress` counts the scanned bytes.
///
/// The result does not depend on the order of the paths or of the file system.
///
/// # Errors
///
/// Returns [`DiscoverError`] if a path does not exist or cannot be searched. Other problems are listed in
/// [`DiscoveredFiles::refused`].
pub fn discover(
    paths: &[PathBuf],
    progress: &ByteProgress,
) -> Result<DiscoveredFiles, DiscoverError> {
    let mut search = Discovery::new(progress);
    for file in walk::walk(paths)? {
        match file.status {
            FileStatus::Readable => {
                let content = Content::File(file.path);
                // If the size of a file cannot be determined, the file cannot be read either, and is refused below.
                search.allowance = search
                    .allowance
                    .reset_for_file(content.size().unwrap_or_default());
                search.add(file.name, content, Depth::default());
            }
            FileStatus::Ignored(reason) => search.ignore(file.name, reason),
            FileStatus::Refused(refusal) => search.refuse(file.name, refusal),
        }
    }
    Ok(search.finish())
}

impl Input {
    /// Returns whether the file on disk still has its original size and modification time. If the file changed during
    /// the run, the report could mix two versions of it.
    pub fn is_unchanged(&self) -> bool {
        match &self.content {
            Content::Memory(_) => true,
            Content::File(path) => size_and_time(path)
                .is_ok_and(|size_and_time| size_and_time == (self.bytes, self.modified)),
        }
    }
}

/// A workbook or a text file that is not scanned yet.
struct PendingInput {
    path: String,
    kind: FileKind,
    content: Content,
}

struct Discovery<'a> {
    progress: &'a ByteProgress,
    found: DiscoveredFiles,
    /// Inputs that are not scanned yet.
    pending: Vec<PendingInput>,
    allowance: Allowance,
}

impl<'a> Discovery<'a> {
    fn new(progress: &'a ByteProgress) -> Self {
        Self {
            progress,
            found: DiscoveredFiles::default(),
            pending: Vec::new(),
            allowance: Allowance::new(),
        }
    }

    fn add(&mut self, path: String, content: Content, depth: Depth) {
        if let Err(refusal) = self.try_add(&path, content, depth) {
            self.refuse(path, refusal);
        }
    }

    fn try_add(&mut self, path: &str, content: Content, depth: Depth) -> Result<(), Refusal> {
        let opened = || content.open().map_err(|error| unreadable(&error));
        if let Some(refusal) = unsupported::split_archive(path) {
            return Err(refusal);
        }
        if let Some(reason) =
            not_exports::recognise(&content).map_err(|error| unreadable(&error))?
        {
            self.ignore(path.to_owned(), reason);
            return Ok(());
        }
        match identify(&content)? {
            kind @ (FileKind::Workbook(_) | FileKind::Text) => {
                let path = path.to_owned();
                self.pending.push(PendingInput {
                    path,
                    kind,
                    content,
                });
            }
            FileKind::Zip => {
                let depth = depth.in_archive()?;
                let members = archive::unzip(opened()?, &mut self.allowance)?;
                self.add_members(path, members, depth);
            }
            FileKind::Gzip => {
                let depth = depth.in_archive()?;
                let name = path.rsplit('/').next().unwrap_or(path);
                let stored = content.size().map_err(|error| unreadable(&error))?;
                let member = archive::gunzip(opened()?, stored, name, &mut self.allowance)?;
                self.add_members(path, vec![member], depth);
            }
            FileKind::Mail => {
                let members = mail::attachments(&mail_bytes(&content)?, &mut self.allowance)?;
                if members.is_empty() {
                    return self.ignore_mail_without_attachments(path, depth);
                }
                self.add_members(path, members, depth.in_mail()?);
            }
            FileKind::WinmailDat => {
                let members = tnef::attachments(&mail_bytes(&content)?, &mut self.allowance)?;
                if members.is_empty() {
                    let why = "left-out-winmail";
                    self.ignore(path.to_owned(), LeftOut::not_an_export(why));
                }
                self.add_members(path, members, depth.in_mail()?);
            }
            FileKind::OutlookMessage => {
                let depth = depth.in_mail()?;
                let members = outlook::attachments(opened()?, depth, &mut self.allowance)?;
                if members.is_empty() {
                    let why = "left-out-outlook-item";
                    self.ignore(path.to_owned(), LeftOut::not_an_export(why));
                }
                self.add_members(path, members, depth);
            }
        }
        Ok(())
    }

    /// Ignores a forwarded mail without attachments. Refuses any other mail without attachments, because it may contain
    /// a link to the exports.
    fn ignore_mail_without_attachments(&mut self, path: &str, depth: Depth) -> Result<(), Refusal> {
        if !depth.is_in_mail() {
            return Err(Refusal::new(Message::new("refused-mail-no-attachments")));
        }
        let why = "left-out-forwarded-mail";
        self.ignore(path.to_owned(), LeftOut::not_an_export(why));
        Ok(())
    }

    fn add_members(&mut self, container: &str, members: Vec<ArchiveMember>, depth: Depth) {
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        for member in members {
            let count = seen.entry(member.name.clone()).or_default();
            *count += 1;
            let path = match count {
                1 => format!("{container}/{}", member.name),
                _ => format!("{container}/{} ({count})", member.name),
            };
            if *count > 1 {
                self.warn(&path, "note-same-name-in-archive");
            }
            if member.escapes_folder {
                self.warn(&path, "note-outside-archive");
            }
            match member.content {
                MemberContent::Bytes(bytes) => self.add(path, Content::Memory(bytes.into()), depth),
                MemberContent::Ignored(reason) => self.ignore(path, reason),
                MemberContent::Refused(refusal) => self.refuse(path, refusal),
            }
        }
    }

    /// Adds a warning about the file `path`. `id` is the id of the message that contains the warning.
    fn warn(&mut self, path: &str, id: &'static str) {
        let origin = Arc::new(Origin::file(path));
        let note = Note::warning(Some(origin), Message::new(id));
        self.found.notes.push(note);
    }

    fn ignore(&mut self, path: String, reason: LeftOut) {
        self.found.ignored.push(IgnoredFile { path, reason });
    }

    fn refuse(&mut self, path: String, refusal: Refusal) {
        self.found.refused.push(RefusedFile { path, refusal });
    }

    /// Scans the pending inputs in parallel.
    fn scan(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        let sizes = pending.iter().filter_map(|each| each.content.size().ok());
        self.progress.add_total(sizes.sum());
        let progress = self.progress;
        let inputs: Vec<_> = pending
            .into_par_iter()
            .map(|each| (each.path.clone(), Input::new(each, progress)))
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

    fn finish(mut self) -> DiscoveredFiles {
        self.scan();
        let mut found = self.found;
        found.inputs.sort_by(|a, b| a.path.cmp(&b.path));
        found.ignored.sort_by(|a, b| a.path.cmp(&b.path));
        found.refused.sort_by(|a, b| a.path.cmp(&b.path));
        Note::sort(&mut found.notes);
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
    fn new(pending: PendingInput, progress: &ByteProgress) -> Result<Self, Refusal> {
        let PendingInput {
            path,
            kind,
            content,
        } = pending;
        let modified = match &content {
            Content::File(path) => size_and_time(path).map_err(|error| unreadable(&error))?.1,
            Content::Memory(_) => None,
        };
        let FileScan {
            sha256,
            bytes,
            letters,
        } = FileScan::of(&content, kind, progress).map_err(|error| unreadable(&error))?;
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
            Err(Refusal::new(Message::new("refused-changed")))
        }
    }
}

/// Returns a note if the extension of a file does not match its format.
fn misnamed(path: &str, kind: FileKind) -> Option<Note> {
    let extension = path.rsplit_once('.')?.1.to_ascii_lowercase();
    let id = match (kind, extension.as_str()) {
        (FileKind::Text, "xlsx" | "xlsm" | "xlsb" | "xls" | "ods") => "note-read-as-text",
        (FileKind::Workbook(_), "csv" | "tsv" | "txt") => "note-read-as-workbook",
        _ => return None,
    };
    let origin = Arc::new(Origin::file(path));
    Some(Note::info(Some(origin), Message::new(id)))
}

/// Returns all bytes of a mail.
fn mail_bytes(content: &Content) -> Result<Vec<u8>, Refusal> {
    let raw = content.head(MAX_MAIL_BYTES + 1);
    let raw = raw.map_err(|error| unreadable(&error))?;
    if raw.len() as u64 > MAX_MAIL_BYTES {
        return Err(Refusal::new(Message::new("refused-mail-too-large")));
    }
    Ok(raw)
}

fn size_and_time(path: &Path) -> io::Result<(u64, Option<SystemTime>)> {
    let metadata = path.metadata()?;
    // If the modification time is not available, only the size is compared.
    Ok((metadata.len(), metadata.modified().ok()))
}
