//! Describes which settings a run used from a configuration file.

use crate::locale::Message;

/// A configuration file, and the settings that the run used from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigurationUse {
    /// Name of the file, without its folder.
    pub file: String,
    /// The names and values of the settings that the command line did not override, in the order of the file.
    pub settings: Vec<(String, String)>,
}

impl ConfigurationUse {
    /// Returns a sentence about the settings: `Taken from analyze.toml: access = all, plans = 40.`
    pub fn message(&self) -> Message {
        let settings = self.settings.iter();
        let settings: Vec<String> = settings
            .map(|(name, value)| format!("{name} = {value}"))
            .collect();
        match settings.as_slice() {
            [] => Message::new("configuration-unused").with("file", &self.file),
            _ => Message::new("configuration-used")
                .with("file", &self.file)
                .with("settings", settings.join(", ")),
        }
    }
}
