//! What a run took from a configuration file.

/// A configuration file, and what was taken from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigurationUse {
    /// Name of the file, without its folder.
    pub file: String,
    /// The settings that the command line did not replace, in the order of the file: name and value.
    pub settings: Vec<(String, String)>,
}

impl ConfigurationUse {
    /// Returns a sentence: `Taken from analyze.toml: access = all, plans = 40`.
    pub fn sentence(&self) -> String {
        let settings = self.settings.iter();
        let settings: Vec<String> = settings
            .map(|(name, value)| format!("{name} = {value}"))
            .collect();
        match settings.as_slice() {
            [] => format!("Nothing was taken from {}", self.file),
            _ => format!("Taken from {}: {}", self.file, settings.join(", ")),
        }
    }
}
