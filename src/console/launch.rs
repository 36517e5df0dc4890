//! Detects whether a shell or Explorer started the program.
//!
//! Windows opens a console window for a program that Explorer starts, and closes the window when the program ends. A
//! program started in a shell uses the window of the shell. The name of the parent process distinguishes the cases, as
//! in other command-line programs: a window that only this program uses can also belong to a scheduled task, which must
//! never wait for a key.

use std::io::{self, IsTerminal as _, Write as _};

/// The way in which the program was started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Launch {
    /// By a shell, a script or another program.
    Shell,
    /// By Explorer, in a console window that closes when the program ends.
    Explorer,
}

impl Launch {
    /// Returns the way in which this process was started.
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

    /// Waits for the Enter key if the console window would close before the user has read it.
    pub fn keep_window_open(self) {
        if self == Self::Shell {
            return;
        }
        // If the window is already closed, the message cannot be shown.
        let _ = writeln!(io::stderr(), "\nPress Enter to close this window.");
        let _ = io::stdin().read_line(&mut String::new());
    }
}

/// Returns the name of the program that started this one.
#[cfg(windows)]
fn parent_name() -> Option<String> {
    use sysinfo::{Pid, ProcessRefreshKind, ProcessesToUpdate, System};
    let mut system = System::new();
    let mut find = |pid: Pid| {
        let which = ProcessesToUpdate::Some(&[pid]);
        system.refresh_processes_specifics(which, false, ProcessRefreshKind::nothing());
        let process = system.process(pid)?;
        Some((
            process.parent(),
            process.name().to_string_lossy().into_owned(),
        ))
    };
    let (parent, _) = find(sysinfo::get_current_pid().ok()?)?;
    find(parent?).map(|(_, name)| name)
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
    fn the_parent_of_a_process_has_a_name() {
        assert!(parent_name().is_some());
    }
}
