//! The stable ids of findings and groups.

use sha2::{Digest, Sha256};

/// Returns an id that consists of the letter `k` and twelve hexadecimal digits. The id depends only on `parts`.
pub fn stable_id(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        // The lengths make the ids of ("ab", "c") and ("a", "bc") different.
        hasher.update(part.len().to_le_bytes());
        hasher.update(part.as_bytes());
    }
    let digest = hasher.finalize();
    // The id starts with a letter, because spreadsheets read `1084966446e2` as a number.
    let mut id = String::from("k");
    for byte in digest.iter().take(6) {
        let digits = [byte >> 4, byte & 0xF].map(u32::from);
        id.extend(
            digits
                .into_iter()
                .filter_map(|digit| char::from_digit(digit, 16)),
        );
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_depend_on_the_borders_of_the_parts() {
        assert_ne!(stable_id(&["ab", "c"]), stable_id(&["a", "bc"]));
        assert!(stable_id(&["a"]).starts_with('k'));
    }
}
