//! Limits on what archives and mails unfold to, counted while they unfold.
//!
//! What an archive states about itself is never believed: a kilobyte can claim, and hold, any
//! number of gigabytes.

use std::io::Read;

use super::refusal::Refusal;

/// Files in one archive or mail, those nested in it included.
const MAX_MEMBERS: u32 = 1000;
/// Everything unpacked in one run, which is held in memory.
const MAX_BYTES: u64 = 2 << 30;
/// Files and members may only unfold past this within the ratio below.
const SMALL_BYTES: u64 = 50 << 20;
/// Exports of text shrink to a tenth, the dullest to a fiftieth.
const MAX_RATIO: u64 = 200;
/// Archives in archives, and mails in mails, that are opened.
const MAX_DEPTH: u8 = 2;

/// What may still be unpacked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Allowance {
    members: u32,
    file_bytes: u64,
    run_bytes: u64,
}

impl Allowance {
    /// Returns the allowance of a whole run, before its first file.
    pub(super) fn new() -> Self {
        Self {
            members: MAX_MEMBERS,
            file_bytes: SMALL_BYTES,
            run_bytes: MAX_BYTES,
        }
    }

    /// Returns the allowance for the next file that the customer sent, of `stored` bytes: all anew
    /// but the memory of the run.
    pub(super) fn renew(self, stored: u64) -> Self {
        Self {
            members: MAX_MEMBERS,
            file_bytes: by_ratio(stored),
            ..self
        }
    }

    /// Counts a member.
    pub(super) fn take_member(&mut self) -> Result<(), Refusal> {
        self.members = self.members.checked_sub(1).ok_or_else(|| {
            Refusal::new(format!(
                "it holds more than {MAX_MEMBERS} files; send the exports alone"
            ))
        })?;
        Ok(())
    }

    /// Reads a member to its end, of which `stored` bytes lie in the archive.
    pub(super) fn read(&mut self, member: impl Read, stored: u64) -> Result<Body, Fault> {
        let limit = by_ratio(stored).min(self.file_bytes).min(self.run_bytes);
        let mut bytes = Vec::new();
        let read = member
            .take(limit + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| {
                Fault::Member(Refusal::new(format!(
                    "a damaged or incomplete member of an archive ({error}); pack the archive again"
                )))
            })? as u64;
        if read > limit {
            return Err(self.exceeded(limit));
        }
        self.file_bytes -= read;
        self.run_bytes -= read;
        Ok(Body::Bytes(bytes))
    }

    fn exceeded(self, limit: u64) -> Fault {
        let bomb = Refusal::new(
            "unfolds to over 200 times its size, as no export does, so it is not read; send it \
             unpacked",
        );
        if limit == self.run_bytes {
            Fault::Archive(Refusal::new(
                "the archives unfold to over 2 GB in all; send the exports unpacked",
            ))
        } else if limit == self.file_bytes {
            Fault::Archive(bomb)
        } else {
            Fault::Member(bomb)
        }
    }
}

/// Returns what `stored` bytes may unfold to.
fn by_ratio(stored: u64) -> u64 {
    SMALL_BYTES.max(stored.saturating_mul(MAX_RATIO))
}

/// How far a fault reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// The member is not read, the others are.
    Member(Refusal),
    /// Nothing of the archive is used.
    Archive(Refusal),
}

impl Fault {
    /// Returns a fault of a member as what is left of the member, any other as it is.
    pub(super) fn contain(self) -> Result<Body, Refusal> {
        match self {
            Self::Member(refusal) => Ok(Body::Refused(refusal)),
            Self::Archive(refusal) => Err(refusal),
        }
    }
}

/// How deep in archives and mails something lies.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Depth {
    archives: u8,
    mails: u8,
}

impl Depth {
    /// Returns the depth inside an archive at this depth.
    pub(super) fn in_archive(self) -> Result<Self, Refusal> {
        let archives = deeper(self.archives, "an archive in an archive in an archive")?;
        Ok(Self { archives, ..self })
    }

    /// Returns the depth inside a mail at this depth.
    pub(super) fn in_mail(self) -> Result<Self, Refusal> {
        let mails = deeper(self.mails, "a mail in a mail in a mail")?;
        Ok(Self { mails, ..self })
    }
}

fn deeper(depth: u8, what: &str) -> Result<u8, Refusal> {
    if depth >= MAX_DEPTH {
        return Err(Refusal::new(format!(
            "{what} is not opened; unpack it into the folder and run again"
        )));
    }
    Ok(depth + 1)
}

/// One file out of an archive or a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Member {
    /// Name, harmless and with `/`; never a path on disk.
    pub(super) name: String,
    /// Whether its name would lead out of the folder that it is unpacked into.
    pub(super) leads_out: bool,
    /// Its bytes, or why it has none.
    pub(super) body: Body,
}

/// What was got out of an archive under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Body {
    /// The whole file.
    Bytes(Vec<u8>),
    /// It is no export.
    Ignored(&'static str),
    /// It cannot be read.
    Refused(Refusal),
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[test]
    fn a_member_beyond_the_ratio_is_refused_alone_while_it_unfolds() {
        let mut allowance = Allowance::new().renew(1 << 20);
        let endless = io::repeat(0);
        assert!(matches!(
            allowance.read(endless, 1000),
            Err(Fault::Member(_))
        ));
        assert_eq!(
            allowance.read(&b"abc"[..], 3),
            Ok(Body::Bytes(b"abc".to_vec()))
        );
    }

    #[test]
    fn members_within_the_ratio_do_not_add_up_to_a_bomb() {
        let mut allowance = Allowance::new().renew(40_000);
        let mut member = || allowance.read(io::repeat(0).take(40 << 20), 300_000);
        assert!(member().is_ok());
        assert!(matches!(member(), Err(Fault::Archive(_))));
    }

    #[test]
    fn the_memory_of_a_run_ends_for_every_archive_in_it() {
        let mut allowance = Allowance {
            run_bytes: 10,
            ..Allowance::new()
        };
        assert!(allowance.read(&b"12345678"[..], 8).is_ok());
        assert!(matches!(
            allowance.renew(3).read(&b"123"[..], 3),
            Err(Fault::Archive(_))
        ));
    }

    #[test]
    fn members_and_depths_end_too() {
        let mut allowance = Allowance::new();
        let taken = (0..2000).take_while(|_| allowance.take_member().is_ok());
        assert_eq!(taken.count(), MAX_MEMBERS as usize);

        let second = Depth::default().in_archive().unwrap().in_archive().unwrap();
        assert!(second.in_archive().is_err());
        assert!(second.in_mail().is_ok());
    }
}
