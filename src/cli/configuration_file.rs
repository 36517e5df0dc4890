//! Reads the configuration file, which contains the options that are the same in every run for a customer.
//!
//! The program reads `analyze.toml` in the current folder, or the file that `--config` names. It never reads a
//! configuration file among the exports, because the sender of the exports must not influence how they are assessed. An
//! invalid line is an error, because ignoring a setting could change verdicts.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use super::error::UsageError;
use super::value_parsers::parse_language;
use crate::locale::Language;
use crate::model::similar_names::most_similar;
use crate::paths::is_inside;
use crate::report::ConfigurationUse;

/// The name of the default configuration file.
const FILE: &str = "analyze.toml";

/// The names of all settings.
const SETTINGS: [&str; 7] = [
    "plans",
    "onsite_version",
    "access",
    "schema",
    "tables",
    "layouts",
    "language",
];

/// One setting. The values have the form in which they are typed on the command line.
#[derive(Debug, Clone)]
struct Setting {
    name: &'static str,
    line: usize,
    values: Vec<String>,
}

/// The settings of a configuration file.
#[derive(Debug, Default)]
pub(super) struct Configuration {
    path: PathBuf,
    settings: Vec<Setting>,
    /// The names of the settings that the run uses.
    taken: Vec<&'static str>,
}

impl Configuration {
    /// Reads the file that the user named or, if the user named none, the default file in the current folder. Returns
    /// `None` if the default file does not exist or is among the inputs.
    ///
    /// # Errors
    /// Returns [`UsageError`] if the named file is inside an input, or if the file cannot be read or contains an
    /// invalid line.
    pub(super) fn find(
        named: Option<&Path>,
        inputs: &[PathBuf],
    ) -> Result<Option<Self>, UsageError> {
        let path = named.unwrap_or(Path::new(FILE));
        let among = inputs.iter().find(|input| is_inside(path, input));
        match (named, among) {
            (None, Some(_)) => return Ok(None),
            (None, None) if !path.is_file() => return Ok(None),
            (Some(_), Some(input)) => {
                return Err(UsageError::Invalid(format!(
                    "{} is inside the input {}; move it out of the folder with the exports",
                    path.display(),
                    input.display()
                )));
            }
            _ => {}
        }
        Self::parse(path, &read(path)?).map(Some)
    }

    fn parse(path: &Path, text: &str) -> Result<Self, UsageError> {
        let wrong = |at: usize, reason: String| {
            let line = text[..at.min(text.len())].matches('\n').count() + 1;
            UsageError::Invalid(format!("{} line {line}: {reason}", path.display()))
        };
        let table = DeTable::parse(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            wrong(start, error.message().to_owned())
        })?;
        let mut entries: Vec<_> = table.get_ref().iter().collect();
        entries.sort_by_key(|(name, _)| name.span().start);
        let mut settings = Vec::new();
        for (name, value) in entries {
            let start = name.span().start;
            let known = SETTINGS.iter().find(|known| **known == name.get_ref());
            let known = known.ok_or_else(|| wrong(start, unknown(name.get_ref())))?;
            let values = values(known, value.get_ref()).map_err(|reason| wrong(start, reason))?;
            settings.push(Setting {
                name: known,
                line: text[..start].matches('\n').count() + 1,
                values,
            });
        }
        Ok(Self {
            path: path.to_owned(),
            settings,
            taken: Vec::new(),
        })
    }

    /// Returns the values from the command line. If there are none, returns the values of the setting.
    pub(super) fn values(&mut self, name: &'static str, typed: Vec<String>) -> Vec<String> {
        let setting = self.settings.iter().find(|setting| setting.name == name);
        match setting {
            Some(setting) if typed.is_empty() => {
                self.taken.push(name);
                setting.values.clone()
            }
            _ => typed,
        }
    }

    /// Returns the value from the command line. If there is none, returns the value of the setting, or `None` if the
    /// file does not contain the setting.
    pub(super) fn value(&mut self, name: &'static str, typed: Option<String>) -> Option<String> {
        self.values(name, typed.into_iter().collect()).pop()
    }

    /// Returns the value of `access`, like [`value`](Self::value). A file name in the configuration file is relative to
    /// the folder of the configuration file.
    pub(super) fn access(&mut self, typed: Option<String>) -> Option<String> {
        let was_typed = typed.is_some();
        let value = self.value("access", typed)?;
        let is_word = ["ask", "all", "licensed"].contains(&value.as_str());
        if was_typed || is_word {
            return Some(value);
        }
        let file = self.path.parent().unwrap_or(Path::new("")).join(value);
        Some(file.to_string_lossy().into_owned())
    }

    /// Returns the language of the report or of the instructions.
    pub(super) fn language(&mut self, typed: Option<String>) -> Result<Language, UsageError> {
        let value = self.value("language", typed);
        parse_language(value.as_deref()).map_err(|error| self.explain("language", error))
    }

    /// Adds the file and the line of a setting to an error about its value, if the value comes from the configuration
    /// file.
    pub(super) fn explain(&self, name: &str, error: UsageError) -> UsageError {
        let setting = self.settings.iter().find(|setting| setting.name == name);
        match setting.filter(|_| self.taken.contains(&name)) {
            Some(setting) => UsageError::Invalid(format!(
                "{} line {}: {error}",
                self.path.display(),
                setting.line
            )),
            None => error,
        }
    }

    /// Returns the name of the file and the settings that the run uses, for the report. Returns `None` if no file was
    /// read.
    pub(super) fn usage(&self) -> Option<ConfigurationUse> {
        let file = self.path.file_name()?.to_string_lossy().into_owned();
        let taken = self
            .settings
            .iter()
            .filter(|setting| self.taken.contains(&setting.name));
        let settings = taken.map(|setting| (setting.name.to_owned(), setting.values.join(", ")));
        Some(ConfigurationUse {
            file,
            settings: settings.collect(),
        })
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "the configuration file is the user's"
)]
fn read(path: &Path) -> Result<String, UsageError> {
    let mut text = String::new();
    std::fs::File::open(path)
        .and_then(|mut file| file.read_to_string(&mut text))
        .map_err(|source| UsageError::Read {
            path: path.to_owned(),
            source,
        })?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

fn unknown(name: &str) -> String {
    let known = SETTINGS.join(", ");
    match most_similar(&name.replace('-', "_"), SETTINGS) {
        Some(similar) => format!("unknown setting `{name}`; did you mean `{similar}`?"),
        None => format!("unknown setting `{name}`; known settings are {known}"),
    }
}

/// Returns the values of a setting in the form in which they are typed on the command line.
///
/// # Errors
/// Returns a message that describes the accepted values.
fn values(name: &str, value: &DeValue<'_>) -> Result<Vec<String>, String> {
    let example = match name {
        "plans" => "`40`, or `{ \"Sales Premium\" = 12 }`",
        "onsite_version" => "`\"8.5\"`",
        "access" => "`\"ask\"`, `\"all\"`, `\"licensed\"` or the name of a file",
        "schema" => "`\"crm7\"`",
        "language" => "`\"en\"`",
        _ => "`[\"associate=users.csv\"]`",
    };
    let values = match (name, value) {
        ("plans", DeValue::Table(plans)) => plans
            .iter()
            .map(|(plan, number)| {
                Some(format!(
                    "{}={}",
                    plan.get_ref(),
                    number_text(number.get_ref())?
                ))
            })
            .collect(),
        ("plans", value) => number_text(value).map(|number| vec![number]),
        ("tables" | "layouts", DeValue::Array(items)) => items
            .iter()
            .map(|item| item.get_ref().as_str().map(str::to_owned))
            .collect(),
        ("tables" | "layouts", _) => None,
        ("onsite_version", DeValue::Float(number)) => Some(vec![number.as_str().to_owned()]),
        (_, value) => value.as_str().map(|text| vec![text.to_owned()]),
    };
    match values {
        Some(values) => Ok(values),
        None => Err(format!("`{name}` takes {example}")),
    }
}

fn number_text(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::Integer(number) => Some(number.as_str().to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Configuration, UsageError> {
        Configuration::parse(Path::new("analyze.toml"), text)
    }

    #[test]
    fn settings_are_read_as_options_are_typed() {
        let mut file = parse(
            "# customer\nplans = { Core = 3, \"Sales Premium\" = 12 }\nonsite_version = \"8.5\"\naccess = \"all\"\n\
             tables = [\"associate=users.csv\"]\nlanguage = \"en\"\n",
        )
        .expect("a valid file");
        assert_eq!(
            file.values("plans", Vec::new()),
            ["Core=3", "Sales Premium=12"]
        );
        assert_eq!(file.value("onsite_version", None).as_deref(), Some("8.5"));
        assert_eq!(file.access(None).as_deref(), Some("all"));
        assert_eq!(file.values("tables", Vec::new()), ["associate=users.csv"]);
        let usage = file.usage().expect("a file");
        assert_eq!(
            usage.message().in_language(Language::English),
            "Taken from analyze.toml: plans = Core=3, Sales Premium=12, onsite_version = 8.5, access = all, tables = \
             associate=users.csv."
        );
    }

    #[test]
    fn the_command_line_has_priority() {
        let mut file = parse("plans = 40\naccess = \"who.txt\"\n").expect("a valid file");
        assert_eq!(file.values("plans", vec!["7".to_owned()]), ["7"]);
        assert_eq!(file.access(Some("all".to_owned())).as_deref(), Some("all"));
        assert!(file.usage().expect("a file").settings.is_empty());
    }

    #[test]
    fn a_wrong_line_is_named() {
        for (text, expected) in [
            (
                "plans = 40\nacess = \"all\"\n",
                "analyze.toml line 2: unknown setting `acess`; did you mean `access`?",
            ),
            (
                "onsite-version = \"8.5\"\n",
                "analyze.toml line 1: unknown setting `onsite-version`; did you mean `onsite_version`?",
            ),
            (
                "\nplans = \"many\"\n",
                "analyze.toml line 2: `plans` takes `40`, or `{ \"Sales Premium\" = 12 }`",
            ),
            (
                "language = 1\n",
                "analyze.toml line 1: `language` takes `\"en\"`",
            ),
            (
                "colour = 1\n",
                "analyze.toml line 1: unknown setting `colour`; known settings are plans, onsite_version, access, schema, tables, layouts, language",
            ),
        ] {
            assert_eq!(parse(text).expect_err(text).to_string(), expected);
        }
        let error = parse("plans = 40\nplans 3\n")
            .expect_err("not TOML")
            .to_string();
        assert!(error.starts_with("analyze.toml line 2: "), "{error}");
    }
}
