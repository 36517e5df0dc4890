//! The command line: what may be typed, and what it means as [`Options`].

mod addresses;
mod common_args;
pub mod explain;
pub mod options;
mod value_parsers;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::cli::options::Options;
use crate::customer::ConsultantInput;
use crate::error::Error;
use crate::queries::{Database, Queries};
use crate::rules::{REQUIREMENTS, Selection};
use crate::schema::Release;
use common_args::CommonArgs;
use value_parsers::{access, layout_word, plans, table_word};

/// Checks exports of a SuperOffice database for the move to SuperOffice CRM Online.
///
/// Reads every export below the folders and files named, judges each requirement of the migration,
/// and prints verdicts and fix lists. It never touches the live database and sends nothing anywhere.
#[derive(Debug, Parser)]
#[command(
    name = "analyze",
    version,
    long_version = crate::report::data_age::VERSION.as_str(),
    args_conflicts_with_subcommands = true,
    arg_required_else_help = true,
    max_term_width = 100,
    after_help = "Exit codes: 0 ready, 1 a requirement failed, 2 could not run, 3 nothing failed but something could \
                  not be decided.\nA folder that is called like a command is written ./explain"
)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    run: Run,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Tells what a requirement or rule checks, why it matters and how to fix it; or how a tool exports right
    Explain {
        /// A requirement, a rule, `exporters`, or one of those; without one, the list
        name: Option<String>,
    },
    /// Prints the script that a customer runs to produce the exports
    Queries {
        /// The customer's database
        #[arg(long, value_name = "NAME", value_enum, default_value_t = DatabaseName::Sqlserver)]
        database: DatabaseName,
        /// The owner of SuperOffice's tables
        #[arg(long, value_name = "NAME", default_value = "crm7")]
        schema: String,
        /// Just these tables, or what these requirements and rules need
        #[arg(long, value_name = "NAME", value_delimiter = ',')]
        only: Vec<String>,
        /// Print the instructions for the customer instead: what to run, what the exports contain, how to send them
        #[arg(long)]
        instructions: bool,
    },
    /// Checks every e-mail address of an export, not only those of users
    Addresses(addresses::AddressRun),
    /// Prints the manual page, for man(1)
    Manual,
    /// Prints shell completions
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a switch that is typed or not"
)]
struct Run {
    /// Folders and files with exports: CSV, text, XLSX, XLSB, XLS, ODS, ZIP, GZ, EML, MSG
    #[arg(value_name = "PATH")]
    inputs: Vec<PathBuf>,
    /// Form of standard output: table, csv, tsv, json, markdown or html [default: table on a terminal, else csv]
    #[arg(short, long, value_name = "FORM")]
    format: Option<String>,
    /// Writes a file too; its ending decides the form (.xlsx .html .md .csv .tsv .json), and a name that ends in / is
    /// a folder of CSV files
    #[arg(short, long, value_name = "FILE")]
    output: Vec<PathBuf>,
    /// Reports just these requirements or rules
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    only: Vec<String>,
    /// Says which table a file or sheet holds: KIND=FILE or KIND=FILE#SHEET
    #[arg(long, value_name = "KIND=FILE")]
    table: Vec<String>,
    /// Says that a file or sheet has no header: KIND=FILE, KIND=FILE#SHEET, either with :COLUMN,COLUMN
    #[arg(long, value_name = "KIND=FILE")]
    layout: Vec<String>,
    /// States the installed version, which no export holds
    #[arg(long, value_name = "VERSION")]
    onsite_version: Option<String>,
    /// States the Online plans bought: a number, or NAME=N for one plan
    #[arg(long, value_name = "N", value_delimiter = ',')]
    plans: Vec<String>,
    /// Who shall have access: ask, all, licensed, or a file with user ids, logins or addresses
    #[arg(long, value_name = "WHO", default_value = "ask")]
    access: String,
    /// What was decided on findings: a fix list with its columns `decision` and `decision_reason` filled in, or a table
    /// with `finding_id` (or `rule` and `user_id`), `decision`, `reason`, `by` and `expires`
    #[arg(long, value_name = "FILE")]
    decisions: Option<PathBuf>,
    /// Compares with an earlier JSON report: findings become new, open or fixed
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// The day by which decisions expire, instead of today
    #[arg(long, value_name = "YYYY-MM-DD", requires = "decisions")]
    today: Option<jiff::civil::Date>,
    /// Puts pseudonyms instead of names, logins and local parts, so that a report can be shared
    #[arg(long)]
    redact: bool,
    /// Takes each folder or file for a customer of its own, and prints one line for each
    #[arg(long, conflicts_with_all = ["decisions", "baseline", "table"])]
    each: bool,
    /// Puts informing findings into CSV and TSV
    #[arg(long)]
    info: bool,
    #[command(flatten)]
    manner: CommonArgs,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum DatabaseName {
    Sqlserver,
    Oracle,
    Sqlanywhere,
}

/// What to do.
#[derive(Debug)]
pub enum Task {
    /// The main job.
    Analyze(Box<Options>),
    /// Check every address; with the headers of columns that hold addresses.
    Addresses(Box<Options>, Vec<String>),
    /// Print what is checked.
    Explain(Option<String>),
    /// Print the script for a customer.
    Script(Queries),
    /// Print the instructions for the customer.
    Instructions(Queries),
    /// Print the manual page.
    Manual,
    /// Print completions for a shell.
    Completions(clap_complete::Shell),
}

impl Cli {
    /// Returns what the typed words mean.
    ///
    /// # Errors
    /// [`Error::Usage`] for a value that makes no sense, [`Error::Read`] for an access list that cannot be
    /// read.
    pub fn task(self) -> Result<Task, Error> {
        Ok(match self.command {
            Some(Command::Explain { name }) => Task::Explain(name),
            Some(Command::Queries {
                database,
                schema,
                only,
                instructions,
            }) => {
                let database = match database {
                    DatabaseName::Sqlserver => Database::SqlServer,
                    DatabaseName::Oracle => Database::Oracle,
                    DatabaseName::Sqlanywhere => Database::SqlAnywhere,
                };
                let queries = Queries::new(database, &schema, &only).map_err(Error::Usage)?;
                if instructions {
                    Task::Instructions(queries)
                } else {
                    Task::Script(queries)
                }
            }
            Some(Command::Addresses(run)) => {
                let (options, columns) = run.options()?;
                Task::Addresses(Box::new(options), columns)
            }
            Some(Command::Manual) => Task::Manual,
            Some(Command::Completions { shell }) => Task::Completions(shell),
            None => Task::Analyze(Box::new(self.run.options()?)),
        })
    }
}

impl Run {
    fn options(self) -> Result<Options, Error> {
        if self.inputs.is_empty() {
            return Err(Error::Usage(
                "name a folder or file with exports".to_owned(),
            ));
        }
        let (plans, plans_by_name) = plans(&self.plans)?;
        let onsite_version = self.onsite_version.as_deref().map(Release::parse);
        let tables = self.table.iter().map(|word| table_word(word));
        let layouts = self.layout.iter().map(|word| layout_word(word));
        self.manner.on(Options {
            inputs: self.inputs,
            format: self.format,
            outputs: self.output,
            selection: Selection::of(self.only).map_err(|name| unknown_name(&name))?,
            stated: ConsultantInput {
                onsite_version: onsite_version.transpose().map_err(Error::Usage)?,
                plans,
                plans_by_name,
                access: access(&self.access)?,
                earlier_identity: None,
            },
            tables: tables.collect::<Result<_, _>>()?,
            layouts: layouts.collect::<Result<_, _>>()?,
            decisions: self.decisions,
            baseline: self.baseline,
            today: self.today,
            redact: self.redact,
            each: self.each,
            info: self.info,
            ..Options::default()
        })
    }
}

fn unknown_name(name: &str) -> Error {
    let known: Vec<&str> = REQUIREMENTS
        .iter()
        .map(|requirement| requirement.id)
        .collect();
    Error::Usage(format!(
        "there is no requirement or rule `{name}`; requirements are {}; `analyze explain` lists the rules",
        known.join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }
}
