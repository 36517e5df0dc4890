//! Writes two charts: all users by kind, and the users in scope by the domain of their first address.

use std::io::Write;

use super::super::WriteError;
use super::super::cell::markup;
use super::bar::chart;
use crate::locale::Message;
use crate::model::user_stats::Share;
use crate::report::Report;

/// Maximum number of domains with their own bar. All other domains share one bar.
const MAX_DOMAINS: usize = 15;

/// Writes the section if any user is known.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let stats = &report.user_stats;
    if stats.kinds.is_empty() {
        return Ok(());
    }
    let catalogue = report.catalogue();
    writeln!(
        out,
        "<section class=\"charts detail\" id=\"users\">\n<h2>{}</h2>",
        markup(&catalogue.fixed("page-users"))
    )?;
    let phrases = stats.kinds.iter().map(|kind| catalogue.message(&kind.what));
    let phrases: Vec<String> = phrases.collect();
    let numbers = stats.kinds.iter().map(|kind| kind.users);
    let kinds: Vec<(&str, usize)> = phrases.iter().map(String::as_str).zip(numbers).collect();
    let caption = catalogue.fixed("page-users-scope");
    let names = catalogue.fixed("page-users-who");
    out.write_all(chart(&caption, &names, &kinds, catalogue).as_bytes())?;
    let (shown, more) = stats.domains.split_at(stats.domains.len().min(MAX_DOMAINS));
    let mut domains: Vec<(&str, usize)> = shown.iter().map(pair).collect();
    let rest = Message::new("page-more-domains").with("number", more.len());
    let rest = catalogue.message(&rest);
    let without = catalogue.fixed("page-no-address");
    if !more.is_empty() {
        domains.push((&rest, more.iter().map(|share| share.users).sum()));
    }
    if stats.without_address > 0 {
        domains.push((&without, stats.without_address));
    }
    let caption = catalogue.fixed("page-users-domains");
    let names = catalogue.fixed("page-domain");
    out.write_all(chart(&caption, &names, &domains, catalogue).as_bytes())?;
    writeln!(out, "</section>")?;
    Ok(())
}

fn pair(share: &Share<String>) -> (&str, usize) {
    (&share.what, share.users)
}
