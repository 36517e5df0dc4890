//! Names of files as they are shown: relative, with `/`, without anything that could mislead.
//!
//! A member of an archive can have any name, so its name is only ever shown and never joined to a
//! path on disk.

/// The upper half of code page 850, which Windows in Western Europe uses in zip archives and
/// which shares all letters of the Nordic languages but `ø` and `Ø` with the older page 437.
const CODE_PAGE_850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
                             └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// Returns the name of an archive member in letters.
///
/// Names without the mark for UTF-8 are UTF-8 all the same when they are valid as such: macOS and
/// many programs leave the mark out.
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
            .expect("the upper half has 128 letters"),
    }
}

/// Returns a name without its way out: no root, drive or `..`, no control or direction marks.
pub(super) fn harmless(name: &str) -> String {
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

/// Returns whether a name would lead out of the folder that it is unpacked into.
pub(super) fn leads_out(name: &str) -> bool {
    let mut parts = name.split(['/', '\\']);
    name.starts_with(['/', '\\']) || parts.any(|part| part == ".." || is_drive(part))
}

fn is_drive(part: &str) -> bool {
    matches!(part.as_bytes(), [letter, b':'] if letter.is_ascii_alphabetic())
}

/// Returns text with every character that shows as nothing, or as something else, made `\u{FFFD}`.
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

/// Returns why a file or folder of that name is no export, if the name says so.
pub(super) fn ignored_because(name: &str) -> Option<&'static str> {
    let lower = name.to_ascii_lowercase();
    if lower == "__macosx" || name.starts_with("._") {
        Some("macOS keeps its own notes in it")
    } else if name.starts_with("~$") || name.starts_with(".~lock") {
        Some("an open workbook's lock file; close the workbook if its last changes matter")
    } else if matches!(lower.as_str(), "thumbs.db" | "desktop.ini" | ".ds_store") {
        Some("the file browser keeps its own notes in it")
    } else if lower == "queries.log" {
        Some("the statements that the script of `analyze queries` ran")
    } else if name.starts_with('.') {
        Some("hidden")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_utf8_if_they_can_be_and_code_page_850_otherwise() {
        assert_eq!(CODE_PAGE_850.chars().count(), 128);
        assert_eq!(decode("användare.csv".as_bytes()), "användare.csv");
        assert_eq!(decode(b"anv\x84ndare.csv"), "användare.csv");
        assert_eq!(decode(b"\x8Fke\x9B\x9D\xFF"), "Åkeø\u{D8}\u{a0}");
    }

    #[test]
    fn no_name_leads_out_or_hides_its_letters() {
        for (name, shown) in [
            ("../../evil.csv", "evil.csv"),
            ("C:\\temp\\evil2.csv", "temp/evil2.csv"),
            ("/etc/evil3.csv", "etc/evil3.csv"),
            ("a/./b//c.csv", "a/b/c.csv"),
            ("..", "unnamed"),
            ("gpj\u{202E}vsc.x", "gpj\u{FFFD}vsc.x"),
            ("a\u{1B}[31m.csv", "a\u{FFFD}[31m.csv"),
        ] {
            assert_eq!(harmless(name), shown);
            assert_eq!(leads_out(name), name.starts_with(['.', 'C', '/']), "{name}");
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
            assert!(ignored_because(name).is_some(), "{name}");
        }
        for name in ["a.csv", "~a.csv", "$a.csv", "thumbs.db.csv", "a.", "log"] {
            assert_eq!(ignored_because(name), None, "{name}");
        }
    }
}
