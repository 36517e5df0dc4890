//! Limits on archives and mails: the unpacked size, the number of files, and the nesting depth.
//!
//! The size is checked during unpacking. The sizes that an archive states are not trusted, because they may be false: a
//! small archive can unpack to gigabytes.

use std::io::Read;

use super::not_exports::LeftOut;
use super::refusal::Refusal;
use crate::locale::Message;

/// Maximum number of files in one archive or mail, including files in nested archives and mails.
const MAX_MEMBERS: u32 = 1000;
/// Maximum number of bytes that one run unpacks into memory.
const MAX_BYTES: u64 = 2 << 30;
/// The compression ratio is limited only if the unpacked size is more than this many bytes.
const SMALL_BYTES: u64 = 50 << 20;
/// Maximum compression ratio. Text exports usually shrink to a tenth, and very repetitive exports to a fiftieth.
const MAX_RATIO: u64 = 200;
/// A file can be in at most this many nested archives, and also in at most this many nested mails.
const MAX_DEPTH: u8 = 2;

/// How many members and how many bytes may still be unpacked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Allowance {
    members: u32,
    file_bytes: u64,
    run_bytes: u64,
}

impl Allowance {
    /// Returns the allowance for a run.
    pub(super) fn new() -> Self {
        Self {
            members: MAX_MEMBERS,
            file_bytes: SMALL_BYTES,
            run_bytes: MAX_BYTES,
        }
    }

    /// Returns the allowance for the next input file, which has `stored` bytes. The limit on memory applies to the
    /// whole run and is not reset.
    pub(super) fn reset_for_file(self, stored: u64) -> Self {
        Self {
            members: MAX_MEMBERS,
            file_bytes: by_ratio(stored),
            ..self
        }
    }

    /// Counts a member. Refuses the archive if it has too many members.
    pub(super) fn count_member(&mut self) -> Result<(), Refusal> {
        self.members = self.members.checked_sub(1).ok_or_else(|| {
            Refusal::new(
                Message::new("refused-too-many-members").with("files", MAX_MEMBERS.to_string()),
            )
        })?;
        Ok(())
    }

    /// Reads a member to the end, or returns an error if the member exceeds a limit or is damaged. `stored` is the
    /// compressed size of the member.
    pub(super) fn read(
        &mut self,
        member: impl Read,
        stored: u64,
    ) -> Result<MemberContent, UnpackError> {
        let limit = by_ratio(stored).min(self.file_bytes).min(self.run_bytes);
        let mut bytes = Vec::new();
        let read = member
            .take(limit + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| {
                let refusal = Refusal::new(Message::new("refused-member-damaged"));
                UnpackError::Member(refusal.technical(
                    Message::new("refused-member-damaged.cause").with("cause", error.to_string()),
                ))
            })? as u64;
        if read > limit {
            return Err(self.exceeded(limit));
        }
        self.file_bytes -= read;
        self.run_bytes -= read;
        Ok(MemberContent::Bytes(bytes))
    }

    fn exceeded(self, limit: u64) -> UnpackError {
        let bomb = Refusal::new(Message::new("refused-bomb"));
        if limit == self.run_bytes {
            UnpackError::Archive(Refusal::new(Message::new("refused-archives-too-large")))
        } else if limit == self.file_bytes {
            UnpackError::Archive(bomb)
        } else {
            UnpackError::Member(bomb)
        }
    }
}

/// Returns the maximum unpacked size of `stored` compressed bytes.
fn by_ratio(stored: u64) -> u64 {
    SMALL_BYTES.max(stored.saturating_mul(MAX_RATIO))
}

/// An unpacking error that affects one member or the whole archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum UnpackError {
    /// One member cannot be read. The other members are not affected.
    Member(Refusal),
    /// The whole archive cannot be read.
    Archive(Refusal),
}

impl UnpackError {
    /// Converts an error that affects one member to a refused member. An error that affects the whole archive remains
    /// an error.
    pub(super) fn into_content(self) -> Result<MemberContent, Refusal> {
        match self {
            Self::Member(refusal) => Ok(MemberContent::Refused(refusal)),
            Self::Archive(refusal) => Err(refusal),
        }
    }
}

/// The nesting depth of a file in archives and mails.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Depth {
    archives: u8,
    mails: u8,
}

impl Depth {
    /// Returns the depth of the members of an archive that is at this depth, or a refusal if they are nested too
    /// deeply.
    pub(super) fn in_archive(self) -> Result<Self, Refusal> {
        let archives = deeper(self.archives, "refused-nested-archive")?;
        Ok(Self { archives, ..self })
    }

    /// Returns whether the file is part of a mail.
    pub(super) fn is_in_mail(self) -> bool {
        self.mails > 0
    }

    /// Returns the depth of the attachments of a mail that is at this depth, or a refusal if they are nested too
    /// deeply.
    pub(super) fn in_mail(self) -> Result<Self, Refusal> {
        let mails = deeper(self.mails, "refused-nested-mail")?;
        Ok(Self { mails, ..self })
    }
}

/// Returns the next depth. Returns a refusal with the message `id` if the next depth exceeds [`MAX_DEPTH`].
fn deeper(depth: u8, id: &'static str) -> Result<u8, Refusal> {
    if depth >= MAX_DEPTH {
        return Err(Refusal::new(Message::new(id)));
    }
    Ok(depth + 1)
}

/// One file in an archive or a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ArchiveMember {
    /// The sanitised name, with `/` as separator. It is never used as a path on disk.
    pub(super) name: String,
    /// Whether the original name points outside the folder into which the archive would be unpacked.
    pub(super) escapes_folder: bool,
    /// The bytes, or the reason why they are not read.
    pub(super) content: MemberContent,
}

/// The content of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum MemberContent {
    /// The bytes of the file.
    Bytes(Vec<u8>),
    /// The member is not read, because of its name, kind or content.
    Ignored(LeftOut),
    /// The member cannot be read.
    Refused(Refusal),
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[test]
    fn only_the_member_beyond_the_ratio_is_refused() {
        let mut allowance = Allowance::new().reset_for_file(1 << 20);
        let endless = io::repeat(0);
        assert!(matches!(
            allowance.read(endless, 1000),
            Err(UnpackError::Member(_))
        ));
        assert_eq!(
            allowance.read(&b"abc"[..], 3),
            Ok(MemberContent::Bytes(b"abc".to_vec()))
        );
    }

    #[test]
    fn the_ratio_is_limited_for_all_members_together() {
        let mut allowance = Allowance::new().reset_for_file(40_000);
        let mut member = || allowance.read(io::repeat(0).take(40 << 20), 300_000);
        assert!(member().is_ok());
        assert!(matches!(member(), Err(UnpackError::Archive(_))));
    }

    #[test]
    fn the_memory_limit_applies_to_all_archives_of_a_run() {
        let mut allowance = Allowance {
            run_bytes: 10,
            ..Allowance::new()
        };
        assert!(allowance.read(&b"12345678"[..], 8).is_ok());
        assert!(matches!(
            allowance.reset_for_file(3).read(&b"123"[..], 3),
            Err(UnpackError::Archive(_))
        ));
    }

    #[test]
    fn members_and_depth_are_limited() {
        let mut allowance = Allowance::new();
        let taken = (0..2000).take_while(|_| allowance.count_member().is_ok());
        assert_eq!(taken.count(), MAX_MEMBERS as usize);

        let second = Depth::default().in_archive().unwrap().in_archive().unwrap();
        assert!(second.in_archive().is_err());
        assert!(second.in_mail().is_ok());
    }
}
