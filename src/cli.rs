//! The command line: what may be typed, and what it means as [`Options`].

mod addresses;

use std::io::Read as _;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::customer::{AccessList, AccessWish, Stated};
use crate::error::Error;
use crate::options::{Colour, LayoutWord, Options, TableWord};
use crate::queries::{Database, Queries};
use crate::rules::{REQUIREMENTS, Selection};
use crate::schema::{Dictionary, Release};

/// Checks exports of a SuperOffice database for the move to SuperOffice CRM Online.
///
/// Reads every export below the folders and files named, judges each requirement of the migration,
/// and prints verdicts and fix lists. It never touches the live database and sends nothing anywhere.
#[derive(Debug, Parser)]
#[command(
    name = "analyze",
    version,
    long_version = crate::lists::VERSION.as_str(),
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
        /// Prints the letter to the customer instead: what to run, what the exports hold, how to send them
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
    /// Folders and files with exports: CSV, text, XLSX, XLSB, XLS, ODS, ZIP, GZ, EML
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
    /// Writes CSV as a Nordic or German Excel opens it by double click
    #[arg(long)]
    excel: bool,
    /// Says which table a file or sheet holds: KIND=FILE or KIND=FILE#SHEET
    #[arg(long, value_name = "KIND=FILE")]
    table: Vec<String>,
    /// Says that a file or sheet has no header: KIND=FILE, KIND=FILE#SHEET, either with :COLUMN,COLUMN
    #[arg(long, value_name = "KIND=FILE")]
    layout: Vec<String>,
    /// Adds spellings of headers and table names
    #[arg(long, value_name = "FILE")]
    aliases: Option<PathBuf>,
    /// Says in which encoding a text file is: FILE=cp850
    #[arg(long, value_name = "FILE=NAME")]
    encoding: Vec<String>,
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
    /// Ends with exit code 1 for reviews and unknowns too
    #[arg(long)]
    strict: bool,
    /// When to colour
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = When::Auto)]
    color: When,
    /// Prints no notes
    #[arg(short, long)]
    quiet: bool,
    /// Prints what was recognised and why
    #[arg(short, long, conflicts_with = "quiet")]
    verbose: bool,
    /// Shows no progress
    #[arg(long)]
    no_progress: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum When {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum DatabaseName {
    Sqlserver,
    Oracle,
    Sqlanywhere,
}

impl From<When> for Colour {
    fn from(when: When) -> Self {
        match when {
            When::Auto => Self::Auto,
            When::Always => Self::Always,
            When::Never => Self::Never,
        }
    }
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
    /// Print the letter that goes with it.
    Letter(Queries),
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
                    Task::Letter(queries)
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
        Ok(Options {
            format: self.format,
            outputs: self.output,
            selection: Selection::of(self.only).map_err(|name| unknown_name(&name))?,
            stated: Stated {
                onsite_version: onsite_version.transpose().map_err(Error::Usage)?,
                plans,
                plans_by_name,
                access: access(&self.access)?,
                earlier_identity: None,
            },
            tables: self
                .table
                .iter()
                .map(|word| table_word(word))
                .collect::<Result<_, _>>()?,
            layouts: self
                .layout
                .iter()
                .map(|word| layout_word(word))
                .collect::<Result<_, _>>()?,
            aliases: self.aliases,
            encodings: self
                .encoding
                .iter()
                .map(|word| encoding_word(word))
                .collect::<Result<_, _>>()?,
            decisions: self.decisions,
            baseline: self.baseline,
            today: self.today,
            redact: self.redact,
            each: self.each,
            strict: self.strict,
            info: self.info,
            excel: self.excel,
            colour: self.color.into(),
            quiet: self.quiet,
            verbose: self.verbose,
            progress: !self.no_progress && !self.quiet,
            inputs: self.inputs,
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

fn encoding_word(word: &str) -> Result<(String, String), Error> {
    let (file, name) = word
        .rsplit_once('=')
        .filter(|(file, name)| !file.is_empty() && !name.is_empty())
        .ok_or_else(|| Error::Usage(format!("--encoding takes FILE=NAME, not `{word}`")))?;
    if crate::ingest::is_encoding(name) {
        return Ok((file.replace('\\', "/"), name.to_owned()));
    }
    Err(Error::Usage(format!(
        "there is no encoding `{name}`; known are utf-8, utf-16le, windows-1252, cp850, cp865, cp437, macintosh and \
         those of browsers"
    )))
}

fn table_word(word: &str) -> Result<TableWord, Error> {
    grid_word(word, || {
        Error::Usage(format!(
            "--table takes KIND=FILE or KIND=FILE#SHEET, not `{word}`"
        ))
    })
}

/// The columns follow the last colon, unless a path does.
fn layout_word(word: &str) -> Result<LayoutWord, Error> {
    let named = word
        .rsplit_once(':')
        .filter(|(_, columns)| !columns.contains(['/', '\\', '.', '#', '=']));
    let columns = named.map(|(_, columns)| {
        let split = columns.split(',').map(|column| column.trim().to_owned());
        split.collect::<Vec<_>>()
    });
    let usage = || {
        Error::Usage(format!(
            "--layout takes KIND=FILE or KIND=FILE#SHEET, and after it :COLUMN,COLUMN if the columns stand in another \
             order than in the statement for the table; not `{word}`"
        ))
    };
    if columns.iter().flatten().any(String::is_empty) {
        return Err(usage());
    }
    Ok(LayoutWord {
        grid: grid_word(named.map_or(word, |(grid, _)| grid), usage)?,
        columns,
    })
}

/// `KIND=FILE` or `KIND=FILE#SHEET`.
fn grid_word(word: &str, usage: impl Fn() -> Error) -> Result<TableWord, Error> {
    let (kind, file) = word.split_once('=').ok_or_else(&usage)?;
    let kind = Dictionary::built_in().find(kind).ok_or_else(|| {
        let known: Vec<&str> = crate::table::TableKind::ALL
            .iter()
            .map(|kind| kind.name())
            .collect();
        Error::Usage(format!(
            "there is no table `{kind}`; known are {}",
            known.join(", ")
        ))
    })?;
    let (file, sheet) = match file.rsplit_once('#') {
        Some((file, sheet)) => (file, Some(sheet.to_owned())),
        None => (file, None),
    };
    if file.is_empty() {
        return Err(usage());
    }
    Ok(TableWord {
        kind,
        file: file.to_owned(),
        sheet,
    })
}

type Plans = (Option<u64>, Vec<(String, u64)>);

fn plans(words: &[String]) -> Result<Plans, Error> {
    let mut total = None;
    let mut by_name = Vec::new();
    for word in words {
        let (name, number) = word.rsplit_once('=').unwrap_or(("", word));
        let number = number.trim().parse().map_err(|_| {
            Error::Usage(format!(
                "--plans takes a number, or NAME=N for one plan, not `{word}`"
            ))
        })?;
        if name.trim().is_empty() && word.contains('=') {
            return Err(Error::Usage(format!("--plans `{word}` names no plan")));
        }
        if name.trim().is_empty() {
            total = Some(number);
        } else {
            by_name.push((name.trim().to_owned(), number));
        }
    }
    Ok((total, by_name))
}

fn access(word: &str) -> Result<AccessWish, Error> {
    match word {
        "ask" => return Ok(AccessWish::Ask),
        "all" => return Ok(AccessWish::All),
        "licensed" => return Ok(AccessWish::Licensed),
        _ => {}
    }
    let path = PathBuf::from(word);
    let mut bytes = Vec::new();
    open(&path)
        .and_then(|mut file| file.read_to_end(&mut bytes))
        .map_err(|source| Error::Read { path, source })?;
    let entries = access_entries(&bytes)?;
    if entries.is_empty() {
        return Err(Error::Usage(format!(
            "{word} names nobody; write one user id, login or e-mail address a line"
        )));
    }
    Ok(AccessWish::Listed(AccessList { entries }))
}

#[allow(
    clippy::disallowed_methods,
    reason = "the access list is named by the user"
)]
fn open(path: &PathBuf) -> std::io::Result<std::fs::File> {
    std::fs::File::open(path)
}

/// One entry a line; of a CSV file, its first column. A first line that is a header is passed over.
fn access_entries(bytes: &[u8]) -> Result<Vec<String>, Error> {
    const HEADERS: [&str; 9] = [
        "userid",
        "associateid",
        "id",
        "login",
        "name",
        "username",
        "email",
        "emailaddress",
        "user",
    ];
    let (text, _, malformed) = encoding_rs::UTF_8.decode(bytes);
    if malformed {
        return Err(Error::Usage(
            "the access list is not UTF-8; save it as CSV UTF-8".to_owned(),
        ));
    }
    let mut entries: Vec<String> = text
        .lines()
        .map(|line| line.split([';', ',', '\t']).next().unwrap_or(line))
        .map(|entry| entry.trim().trim_matches('"').trim().to_owned())
        .filter(|entry| !entry.is_empty() && !entry.starts_with('#'))
        .collect();
    if entries
        .first()
        .is_some_and(|first| HEADERS.contains(&crate::schema::fold(first).as_str()))
    {
        entries.remove(0);
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }

    #[test]
    fn an_access_list_may_be_a_csv_with_a_header() {
        let list = "\u{feff}user_id;why\n12;boss\n\n# left out\nola@firma.no;\n\"KARI\";x\n";
        assert_eq!(
            access_entries(list.as_bytes()).expect("a good list"),
            ["12", "ola@firma.no", "KARI"]
        );
        assert!(access_entries(b"\xe5se").is_err());
    }

    #[test]
    fn plans_are_a_number_or_named() {
        let words = ["40".to_owned(), "Sales Premium=12".to_owned()];
        let (total, by_name) = plans(&words).expect("sound");
        assert_eq!(total, Some(40));
        assert_eq!(by_name, vec![("Sales Premium".to_owned(), 12)]);
        assert!(plans(&["many".to_owned()]).is_err());
    }

    #[test]
    fn a_table_word_names_kind_file_and_sheet() {
        let word = table_word("ownercontactlink=a b.xlsx#Sheet 1").expect("sound");
        assert_eq!(word.kind, crate::table::TableKind::OwnerContactLink);
        assert_eq!(
            (word.file.as_str(), word.sheet.as_deref()),
            ("a b.xlsx", Some("Sheet 1"))
        );
        assert!(table_word("license=x.csv").is_err());
        assert!(table_word("contact").is_err());
    }
    #[test]
    fn a_layout_word_may_name_the_columns() {
        let word = layout_word("Email=C:\\out\\mail.csv").expect("sound");
        assert_eq!(
            (word.grid.file.as_str(), word.columns),
            ("C:\\out\\mail.csv", None)
        );
        let word = layout_word("email=b.xlsx#Sheet 1:person_id, -,email_address").expect("sound");
        assert_eq!(word.grid.sheet.as_deref(), Some("Sheet 1"));
        let columns = word.columns.expect("named");
        assert_eq!(columns, ["person_id", "-", "email_address"]);
        assert!(layout_word("Email=mail.csv:").is_err());
        assert!(layout_word("Email=mail.csv:person_id,,type").is_err());
        assert!(layout_word("mail.csv").is_err());
    }
}
