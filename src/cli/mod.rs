//! The command line: parses arguments into a [`Task`](crate::cli::Task) with its
//! [`Options`](crate::cli::options::Options).

mod addresses;
mod common_args;
mod configuration_file;
mod error;
mod format_help;
pub mod options;
mod value_parsers;
mod windows_args;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::cli::options::Options;
use crate::customer::ConsultantInput;
use crate::locale::Language;
use crate::model::similar_names::most_similar;
use crate::output::OutputOptions;
use crate::queries::{Database, Queries};
use crate::rules::{REQUIREMENTS, Selection};
use crate::schema::Release;
use addresses::AddressArgs;
use common_args::CommonArgs;
use configuration_file::Configuration;
pub use error::UsageError;
use value_parsers::{parse_access, parse_layout, parse_plans, parse_table};
pub use windows_args::corrected;

/// Check exports of a SuperOffice database before its migration to SuperOffice CRM Online
///
/// Reads every export in the given folders and files, judges each requirement of the migration, and prints the
/// verdicts and the fix lists. It never connects to a database and sends nothing anywhere.
#[derive(Debug, Parser)]
#[command(
    name = "analyze",
    version,
    long_version = crate::report::data_age::VERSION.as_str(),
    args_conflicts_with_subcommands = true,
    arg_required_else_help = true,
    max_term_width = 100,
    after_help = "Exit codes: 0 ready, 1 a requirement failed, 2 could not run, 3 nothing failed but something could \
                  not be decided.\nTo analyse a folder that has the name of a command, type ./explain"
)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    analyze: AnalyzeArgs,
}

/// The default name of the schema that owns SuperOffice's tables.
const SCHEMA: &str = "crm7";
/// The default value of `--access`.
const ACCESS: &str = "ask";
const ACCESS_HELP: &str = "Set who needs access: ask, all, licensed, or a file with user ids, logins or addresses [default: ask]";

/// The help text of the option that sets the language.
const LANGUAGE_HELP: &str =
    "Set the language of the report: en, nb, sv, da, de or nl [default: en]";

#[derive(Debug, Subcommand)]
enum Command {
    /// Explain a requirement, a rule, or how to export with a tool
    Explain {
        /// A requirement, a rule, an export tool, or `exporters` for the list of tools [default: list all]
        name: Option<String>,
        /// Write to a file instead of standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Print the script that a customer runs to export the tables
    Queries {
        /// Choose the database system that the customer uses
        #[arg(long, value_name = "NAME", value_enum, default_value_t = DatabaseName::Sqlserver)]
        database: DatabaseName,
        /// Set the schema that owns SuperOffice's tables [default: crm7]
        #[arg(long, value_name = "NAME")]
        schema: Option<String>,
        /// Export only these tables, or the tables that these requirements and rules need
        #[arg(long, value_name = "NAME", value_delimiter = ',')]
        only: Vec<String>,
        /// Print instructions for the customer instead of the script: what to run, what the exports contain and how to
        /// send them
        #[arg(long)]
        instructions: bool,
        /// Set the language of the instructions: en, nb, sv, da, de or nl [default: en]
        #[arg(long, value_name = "CODE")]
        language: Option<String>,
        /// Write to a file instead of standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Read defaults from a TOML file [default: analyze.toml in the current folder]
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
    },
    /// Check every e-mail address of any list or export
    Addresses(AddressArgs),
    /// Print the manual page, for man(1)
    Manual {
        /// Write to a file instead of standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Print shell completions
    Completions {
        /// The shell
        shell: clap_complete::Shell,
        /// Write to a file instead of standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is an independent switch"
)]
struct AnalyzeArgs {
    /// Folders and files with exports: CSV, text, XLSX, XLSB, XLS, ODS, ZIP, GZ, EML, MSG
    #[arg(value_name = "PATH")]
    inputs: Vec<PathBuf>,
    #[arg(short, long, value_name = "FORMAT", help = format_help::format_option(|format| format.text))]
    format: Option<String>,
    #[arg(short, long, value_name = "FILE", help = format_help::output_option())]
    output: Vec<PathBuf>,
    /// Report only these requirements or rules
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    only: Vec<String>,
    /// Set the table that a file or sheet contains: KIND=FILE or KIND=FILE#SHEET
    #[arg(long, value_name = "KIND=FILE")]
    table: Vec<String>,
    /// State that a file or sheet has no header: KIND=FILE or KIND=FILE#SHEET, optionally with :COLUMN,COLUMN
    #[arg(long, value_name = "KIND=FILE")]
    layout: Vec<String>,
    /// Set the installed version, if the exports do not prove it
    #[arg(long, value_name = "VERSION")]
    onsite_version: Option<String>,
    /// Set how many Online plans were bought: N in total, or NAME=N for each kind of plan
    #[arg(long, value_name = "N", value_delimiter = ',')]
    plans: Vec<String>,
    #[arg(long, value_name = "WHO", help = ACCESS_HELP)]
    access: Option<String>,
    /// Apply decisions: a fix list with the columns `decision` and `decision_reason` filled in, or a table with
    /// `finding_id` (or `rule` and `user_id`), `decision`, `reason`, `by` and `expires`
    #[arg(long, value_name = "FILE")]
    decisions: Option<PathBuf>,
    /// Compare with an earlier JSON report: findings become new, open or fixed
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Set the day on which decisions are applied [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", requires = "decisions")]
    today: Option<jiff::civil::Date>,
    #[arg(long, value_name = "CODE", help = LANGUAGE_HELP)]
    language: Option<String>,
    /// Replace names, logins and the part of an address before the @ by pseudonyms, so that the report can be shared
    #[arg(long)]
    redact: bool,
    /// Analyse each folder or file (or each subfolder of a single folder) as a separate customer, and print one line
    /// for each customer
    #[arg(long, conflicts_with_all = ["decisions", "baseline", "table"])]
    each: bool,
    /// Include info findings in CSV and TSV
    #[arg(long)]
    info: bool,
    /// Also write a CSV file with the changes that are safe or confirmed, for a script that applies them
    #[arg(long, value_name = "FILE", conflicts_with_all = ["each", "redact"])]
    corrections: Option<PathBuf>,
    /// Read defaults from a TOML file [default: analyze.toml in the current folder]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(flatten)]
    common: CommonArgs,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum DatabaseName {
    Sqlserver,
    Oracle,
    Sqlanywhere,
}

/// The command to run, with its options.
#[derive(Debug)]
pub enum Task {
    /// Analyse exports, which is the main command.
    Analyze(Box<Options>),
    /// Check every address. The strings are the headers that the user passed with `--column`.
    Addresses(Box<Options>, Vec<String>),
    /// Explain a requirement, a rule or an export tool, or list all requirements and rules. The second value is the
    /// file to write instead of standard output.
    Explain(Option<String>, Option<PathBuf>),
    /// Print the script that a customer runs, or write it to a file.
    Script(Queries, Option<PathBuf>),
    /// Print the instructions that the customer needs for the script, or write them to a file.
    Instructions(Queries, Language, Option<PathBuf>),
    /// Print the manual page, or write it to a file.
    Manual(Option<PathBuf>),
    /// Print completions for a shell, or write them to a file.
    Completions(clap_complete::Shell, Option<PathBuf>),
    /// Explain the program to a user who double-clicked it in Explorer.
    Welcome,
    /// Analyse the files that were dropped onto the program in Explorer.
    Dropped(Vec<PathBuf>),
}

/// Returns the task of a program that Explorer started: [`Task::Welcome`] after a double click, which passes no
/// arguments, and [`Task::Dropped`] after a drop, which passes absolute paths of existing files. Returns `None` for
/// other arguments, which the user typed. `arguments` begins with the name of the program.
pub fn explorer_task(arguments: &[OsString]) -> Option<Task> {
    let dropped = arguments.get(1..).unwrap_or_default();
    if dropped.is_empty() {
        return Some(Task::Welcome);
    }
    let is_dropped = |argument: &OsString| {
        let path = Path::new(argument);
        path.is_absolute() && path.exists()
    };
    let paths = || dropped.iter().map(PathBuf::from).collect();
    dropped
        .iter()
        .all(is_dropped)
        .then(|| Task::Dropped(paths()))
}

impl Cli {
    /// Returns the task that the arguments describe.
    ///
    /// # Errors
    /// Returns [`UsageError`] if a value is invalid or the inputs are missing, or if the configuration file or the
    /// access list cannot be read.
    pub fn task(self) -> Result<Task, UsageError> {
        Ok(match self.command {
            Some(Command::Explain { name, output }) => Task::Explain(name, output),
            Some(Command::Queries {
                database,
                schema,
                only,
                instructions,
                language,
                output,
                config,
            }) => {
                let mut file = Configuration::find(config.as_deref(), &[])?.unwrap_or_default();
                let schema = file.value("schema", schema);
                let schema = schema.as_deref().unwrap_or(SCHEMA);
                let language = file.language(language)?;
                let database = match database {
                    DatabaseName::Sqlserver => Database::SqlServer,
                    DatabaseName::Oracle => Database::Oracle,
                    DatabaseName::Sqlanywhere => Database::SqlAnywhere,
                };
                let queries = Queries::new(database, schema, &only).map_err(UsageError::Invalid)?;
                if instructions {
                    Task::Instructions(queries, language, output)
                } else {
                    Task::Script(queries, output)
                }
            }
            Some(Command::Addresses(args)) => {
                let (options, columns) = args.options()?;
                Task::Addresses(Box::new(options), columns)
            }
            Some(Command::Manual { output }) => Task::Manual(output),
            Some(Command::Completions { shell, output }) => Task::Completions(shell, output),
            None => Task::Analyze(Box::new(self.analyze.options()?)),
        })
    }
}

impl AnalyzeArgs {
    fn options(self) -> Result<Options, UsageError> {
        if self.inputs.is_empty() {
            return Err(UsageError::invalid("name a folder or file with exports"));
        }
        check_command(&self.inputs)?;
        let inputs = windows_args::expanded(self.inputs)?;
        let found = Configuration::find(self.config.as_deref(), &inputs)?;
        let is_configured = found.is_some();
        let mut file = found.unwrap_or_default();
        let plans = file.values("plans", self.plans);
        let (plans, plans_by_name) =
            parse_plans(&plans).map_err(|error| file.explain("plans", error))?;
        let onsite_version = file.value("onsite_version", self.onsite_version);
        let onsite_version = onsite_version.as_deref().map(Release::parse).transpose();
        let onsite_version = onsite_version
            .map_err(|reason| file.explain("onsite_version", UsageError::Invalid(reason)))?;
        let access = file.access(self.access);
        let access = parse_access(access.as_deref().unwrap_or(ACCESS))
            .map_err(|error| file.explain("access", error))?;
        let tables = file.values("tables", self.table);
        let tables = tables.iter().map(|value| parse_table(value));
        let tables = tables.collect::<Result<_, _>>();
        let tables = tables.map_err(|error| file.explain("tables", error))?;
        let layouts = file.values("layouts", self.layout);
        let layouts = layouts.iter().map(|value| parse_layout(value));
        let layouts = layouts.collect::<Result<_, _>>();
        let layouts = layouts.map_err(|error| file.explain("layouts", error))?;
        let language = file.language(self.language)?;
        self.common.add_to(Options {
            inputs,
            language,
            selection: Selection::of(self.only).map_err(|name| unknown_name(&name))?,
            consultant: ConsultantInput {
                onsite_version,
                plans,
                plans_by_name,
                access,
                earlier_identity: None,
            },
            tables,
            layouts,
            decisions: self.decisions,
            baseline: self.baseline,
            today: self.today,
            redact: self.redact,
            each: self.each,
            corrections: self.corrections,
            configuration: file.usage().filter(|_| is_configured),
            output: OutputOptions {
                format: self.format,
                paths: self.output,
                info: self.info,
                ..OutputOptions::default()
            },
            ..Options::default()
        })
    }
}

fn unknown_name(name: &str) -> UsageError {
    let known: Vec<&str> = REQUIREMENTS
        .iter()
        .map(|requirement| requirement.id)
        .collect();
    let rules = REQUIREMENTS.iter().flat_map(|each| each.rules);
    let ids = known.iter().copied().chain(rules.map(|rule| rule.info.id));
    let known = known.join(", ");
    UsageError::Invalid(match most_similar(name, ids) {
        Some(similar) => format!("unknown requirement or rule `{name}`; did you mean `{similar}`?"),
        None => format!(
            "unknown requirement or rule `{name}`; requirements are {known}; `analyze explain` lists the rules"
        ),
    })
}

/// Returns an error if the first input does not exist and looks like a mistyped command.
fn check_command(inputs: &[PathBuf]) -> Result<(), UsageError> {
    let Some(first) = inputs.first().filter(|path| !path.exists()) else {
        return Ok(());
    };
    let typed = first.to_string_lossy();
    let command = <Cli as clap::CommandFactory>::command();
    let commands: Vec<&str> = command
        .get_subcommands()
        .map(clap::Command::get_name)
        .collect();
    match most_similar(&typed, commands) {
        Some(meant) => Err(UsageError::Invalid(format!(
            "{typed} is not a file or folder; did you mean the command `{meant}`?"
        ))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }

    #[test]
    fn explorer_passes_nothing_or_absolute_paths() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().as_os_str().to_owned();
        let task = |arguments: &[OsString]| {
            let program = OsString::from("analyze.exe");
            explorer_task(&[&[program], arguments].concat())
        };
        assert!(matches!(task(&[]), Some(Task::Welcome)));
        let dropped = task(std::slice::from_ref(&path));
        assert!(matches!(dropped, Some(Task::Dropped(paths)) if paths == [folder.path()]));
        assert!(task(&["src".into()]).is_none(), "typed");
        assert!(task(&[path, "--info".into()]).is_none(), "typed");
        let missing = folder.path().join("missing").into_os_string();
        assert!(task(&[missing]).is_none());
    }
}
