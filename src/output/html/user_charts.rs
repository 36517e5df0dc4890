//! Writes two charts of the users: by scope, and by the domain of their addresses.

use std::io::Write;

use super::super::WriteError;
use super::super::labels::grouped;
use super::bar::chart;
use crate::model::user_stats::Share;
use crate::report::Report;

/// Number of domains with a bar of their own; all other domains share one bar.
const MOST_DOMAINS: usize = 15;

/// Writes the section, unless no user is known.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let stats = &report.user_stats;
    if stats.kinds.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section class=\"charts detail\" id=\"users\">\n<h2>Users</h2>"
    )?;
    let kinds: Vec<(&str, usize)> = stats.kinds.iter().map(pair).collect();
    out.write_all(chart("Users in scope", "users who", &kinds).as_bytes())?;
    let (shown, more) = stats
        .domains
        .split_at(stats.domains.len().min(MOST_DOMAINS));
    let mut domains: Vec<(&str, usize)> = shown.iter().map(pair).collect();
    let rest = format!("{} more domains", grouped(more.len()));
    if !more.is_empty() {
        domains.push((&rest, more.iter().map(|share| share.users).sum()));
    }
    if stats.without_address > 0 {
        domains.push(("no readable address", stats.without_address));
    }
    let caption = "Domains of users in scope, by their first address";
    out.write_all(chart(caption, "domain", &domains).as_bytes())?;
    writeln!(out, "</section>")?;
    Ok(())
}

fn pair(share: &Share) -> (&str, usize) {
    (&share.what, share.users)
}
