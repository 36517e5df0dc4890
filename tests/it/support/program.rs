//! Runs the program as a separate process.

use assert_cmd::Command;

/// Returns a command that runs the program with an empty environment except for a fixed terminal width.
pub(crate) fn analyze() -> Command {
    let mut command = Command::cargo_bin("analyze").expect("the program is built");
    command.env_clear().env("COLUMNS", "100");
    // On Windows, random numbers and temporary files require these variables.
    for name in ["SystemRoot", "TEMP", "TMP"] {
        if let Some(value) = std::env::var_os(name).filter(|_| cfg!(windows)) {
            command.env(name, value);
        }
    }
    command
}

/// The result of a run: exit code and streams.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs the program to the end.
pub(crate) fn run(command: &mut Command) -> Ran {
    let output = command.output().expect("it starts");
    Ran {
        code: output.status.code().expect("it ends by itself"),
        out: String::from_utf8(output.stdout).expect("text"),
        err: String::from_utf8(output.stderr).expect("text"),
    }
}
