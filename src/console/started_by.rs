//! Detects whether a shell or Explorer started the program.
//!
//! Windows opens a console window for a program that Explorer starts, and closes the window when the program ends. A
//! program started in a shell uses the window of the shell. The name of the parent process distinguishes the two cases.
//! It is not enough to check whether other programs use the window: a scheduled task also has its own window, but must
//! never wait for a key.

use std::io::{self, IsTerminal as _, Write as _};

/// How the program was started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Launch {
    /// By a shell, a script or another program.
    Shell,
    /// By Explorer, in a console window that closes when the program ends.
    Explorer,
}

impl Launch {
    /// Returns how this process was started. The result is always [`Self::Shell`] outside Windows, and if standard
    /// input or standard output is not a terminal.
    pub fn detect() -> Self {
        let is_interactive = io::stdin().is_terminal() && io::stdout().is_terminal();
        if cfg!(windows) && is_interactive {
            Self::by(parent_name().as_deref())
        } else {
            Self::Shell
        }
    }

    fn by(parent: Option<&str>) -> Self {
        if parent.is_some_and(|name| name.eq_ignore_ascii_case("explorer.exe")) {
            Self::Explorer
        } else {
            Self::Shell
        }
    }

    /// Waits for the Enter key if the console window would otherwise close before the user has read the output.
    pub fn keep_window_open(self) {
        if self == Self::Shell {
            return;
        }
        // If the window is already closed, the message cannot be shown.
        let _ = writeln!(io::stderr(), "\nPress Enter to close this window.");
        let _ = io::stdin().read_line(&mut String::new());
    }
}

/// Returns the name of the program that started this program, or `None` if it cannot be found.
#[cfg(windows)]
fn parent_name() -> Option<String> {
    let (parent, _) = process(std::process::id())?;
    process(parent).map(|(_, name)| name)
}

/// Returns the id of a process's parent, and the name of the process itself. Returns `None` if the process is not
/// found.
#[cfg(windows)]
fn process(id: u32) -> Option<(u32, String)> {
    use winsafe::{HPROCESSLIST, co};
    let mut snapshot =
        HPROCESSLIST::CreateToolhelp32Snapshot(co::TH32CS::SNAPPROCESS, None).ok()?;
    let mut processes = snapshot.iter_processes().filter_map(Result::ok);
    let found = processes.find(|process| process.th32ProcessID == id)?;
    Some((found.th32ParentProcessID, found.szExeFile()))
}

#[cfg(not(windows))]
fn parent_name() -> Option<String> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_explorer_opens_a_window_that_closes_at_the_end() {
        assert_eq!(Launch::by(Some("explorer.exe")), Launch::Explorer);
        assert_eq!(Launch::by(Some("Explorer.EXE")), Launch::Explorer);
        for shell in [
            "cmd.exe",
            "powershell.exe",
            "WindowsTerminal.exe",
            "svchost.exe",
        ] {
            assert_eq!(Launch::by(Some(shell)), Launch::Shell, "{shell}");
        }
        assert_eq!(Launch::by(None), Launch::Shell);
    }

    #[cfg(windows)]
    #[test]
    fn a_process_has_a_name_and_a_parent() {
        use std::process::{Command, Stdio, id};
        let own = std::env::current_exe().unwrap();
        let own = own.file_name().unwrap().to_string_lossy();
        assert_eq!(process(id()).unwrap().1, own);
        // The child process waits for input until the test closes the pipe.
        let mut command = Command::new("cmd");
        command
            .args(["/c", "pause"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null());
        let mut child = command.spawn().unwrap();
        let (parent, name) = process(child.id()).unwrap();
        assert_eq!((parent, name.as_str()), (id(), "cmd.exe"));
        drop(child.stdin.take());
        child.wait().unwrap();
    }
}
