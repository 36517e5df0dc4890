//! How the users spread → two charts.

use std::io::Write;

use super::super::WriteError;
use super::super::labels::grouped;
use super::bar::chart;
use crate::model::user_stats::Share;
use crate::report::Report;

/// How many domains have a bar of their own; the rest shares one.
const MOST_DOMAINS: usize = 15;

/// Writes the section; nothing if no user is known.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let census = &report.census;
    if census.kinds.is_empty() {
        return Ok(());
    }
    writeln!(out, "<section class=\"charts\">\n<h2>Users</h2>")?;
    let kinds: Vec<(&str, usize)> = census.kinds.iter().map(pair).collect();
    out.write_all(chart("Who counts", "users who", &kinds).as_bytes())?;
    let (shown, more) = census
        .domains
        .split_at(census.domains.len().min(MOST_DOMAINS));
    let mut domains: Vec<(&str, usize)> = shown.iter().map(pair).collect();
    let rest = format!("{} more domains", grouped(more.len()));
    if !more.is_empty() {
        domains.push((&rest, more.iter().map(|share| share.users).sum()));
    }
    if census.without_address > 0 {
        domains.push((
            "no address, or none that can be read",
            census.without_address,
        ));
    }
    let caption = "Domains of those who shall or may have access, by their first address";
    out.write_all(chart(caption, "domain", &domains).as_bytes())?;
    writeln!(out, "</section>")?;
    Ok(())
}

fn pair(share: &Share) -> (&str, usize) {
    (&share.what, share.users)
}
