//! Describes which settings a run used from a configuration file.

/// A configuration file, and the settings that the run used from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigurationUse {
    /// Name of the file, without its folder.
    pub file: String,
    /// The names and values of the settings that the command line did not replace, in the order of the file.
    pub settings: Vec<(String, String)>,
}

impl ConfigurationUse {
    /// Returns a sentence about the settings: `Taken from analyze.toml: access = all, plans = 40`.
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
