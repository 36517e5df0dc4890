//! File names for display: relative, with `/` as separator, and without misleading characters.
//!
//! A member of an archive can have any name, so its name is only displayed and never used as a path on disk.

use super::not_exports::LeftOut;

/// The characters of the bytes 0x80 to 0xFF in code page 850, which Windows in Western Europe uses in zip archives.
/// Names in the older code page 437 are decoded with this table too. Its Nordic letters have the same bytes, except `ø`
/// and `Ø`, which it does not contain.
const CODE_PAGE_850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
                             └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// Decodes the name of an archive member.
///
/// A name that is valid UTF-8 is decoded as UTF-8 even without the UTF-8 flag, because macOS and many programs do not
/// set the flag.
pub(super) fn decode(raw: &[u8]) -> String {
    match str::from_utf8(raw) {
        Ok(name) => name.to_owned(),
        Err(_) => raw.iter().map(|byte| letter(*byte)).collect(),
    }
}

fn letter(byte: u8) -> char {
    match byte.checked_sub(0x80) {
        None => char::from(byte),
        Some(index) => CODE_PAGE_850
            .chars()
            .nth(index.into())
            .expect("the upper half has 128 characters"),
    }
}

/// Removes root, drive and `..` from a name, and replaces invisible or misleading characters.
pub(super) fn sanitise(name: &str) -> String {
    let parts: Vec<String> = name
        .split(['/', '\\'])
        .map(str::trim)
        .filter(|part| !matches!(*part, "" | "." | "..") && !is_drive(part))
        .map(visible)
        .collect();
    if parts.is_empty() {
        return "unnamed".to_owned();
    }
    parts.join("/")
}

/// Returns whether a name points outside the folder into which the archive is unpacked.
pub(super) fn escapes_folder(name: &str) -> bool {
    let mut parts = name.split(['/', '\\']);
    name.starts_with(['/', '\\']) || parts.any(|part| part == ".." || is_drive(part))
}

fn is_drive(part: &str) -> bool {
    matches!(part.as_bytes(), [letter, b':'] if letter.is_ascii_alphabetic())
}

/// Replaces every invisible or misleading character by `\u{FFFD}`.
pub(super) fn visible(text: &str) -> String {
    let misleading = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    text.chars()
        .map(|letter| {
            if misleading(letter) {
                char::REPLACEMENT_CHARACTER
            } else {
                letter
            }
        })
        .collect()
}

/// Returns the reason for not reading a file or folder with a name such as `Thumbs.db` or `.git`, or `None` for other
/// names.
pub(super) fn left_out(name: &str) -> Option<LeftOut> {
    let side_file = |why| Some(LeftOut::not_an_export(why));
    let lower = name.to_ascii_lowercase();
    if lower == "__macosx" || name.starts_with("._") {
        side_file("left-out-macos")
    } else if name.starts_with("~$") || name.starts_with(".~lock") {
        side_file("left-out-lock")
    } else if matches!(lower.as_str(), "thumbs.db" | "desktop.ini" | ".ds_store") {
        side_file("left-out-browser")
    } else if lower == "queries.log" {
        side_file("left-out-query-log").map(|log| log.technical("left-out-query-log.command"))
    } else if name.starts_with('.') {
        Some(LeftOut::by_rule("left-out-hidden"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_utf8_or_else_code_page_850() {
        assert_eq!(CODE_PAGE_850.chars().count(), 128);
        assert_eq!(decode("användare.csv".as_bytes()), "användare.csv");
        assert_eq!(decode(b"anv\x84ndare.csv"), "användare.csv");
        assert_eq!(decode(b"\x8Fke\x9B\x9D\xFF"), "Åkeø\u{D8}\u{a0}");
    }

    #[test]
    fn names_are_sanitised() {
        for (name, shown) in [
            ("../../evil.csv", "evil.csv"),
            ("C:\\temp\\evil2.csv", "temp/evil2.csv"),
            ("/etc/evil3.csv", "etc/evil3.csv"),
            ("a/./b//c.csv", "a/b/c.csv"),
            ("..", "unnamed"),
            ("gpj\u{202E}vsc.x", "gpj\u{FFFD}vsc.x"),
            ("a\u{1B}[31m.csv", "a\u{FFFD}[31m.csv"),
        ] {
            assert_eq!(sanitise(name), shown);
            assert_eq!(
                escapes_folder(name),
                name.starts_with(['.', 'C', '/']),
                "{name}"
            );
        }
    }

    #[test]
    fn only_names_that_no_export_has_are_ignored() {
        for name in [
            "~$licences.xlsx",
            ".~lock.a.ods#",
            "Thumbs.db",
            "desktop.ini",
            ".DS_Store",
            "__MACOSX",
            "._a.csv",
            "queries.log",
            ".git",
        ] {
            assert!(left_out(name).is_some(), "{name}");
        }
        assert!(left_out(".Email.csv").is_some_and(|file| file.may_be_export));
        assert!(left_out("._Email.csv").is_some_and(|file| !file.may_be_export));
        for name in ["a.csv", "~a.csv", "$a.csv", "thumbs.db.csv", "a.", "log"] {
            assert_eq!(left_out(name), None, "{name}");
        }
    }
}
