//! Shell completions and the manual page, generated from the definition of the command line.

use clap::CommandFactory as _;

use crate::cli::Cli;

/// Returns the completions for a shell.
pub(super) fn completions(shell: clap_complete::Shell) -> String {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "analyze", &mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Returns the manual page in roff, which `man` reads.
pub(super) fn manual() -> String {
    let mut bytes = Vec::new();
    let page = clap_mangen::Man::new(Cli::command());
    // Writing to memory cannot fail.
    let _ = page.render(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}
