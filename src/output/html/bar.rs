//! Bars, drawn as SVG shapes because the page's policy allows no styles inside tags.

use std::fmt::Write as _;

use super::super::cell::markup;

/// Length of the longest bar.
const LENGTH: usize = 200;

/// One part of a bar: its CSS class, which sets the colour, and its number.
pub(super) type BarSegment = (&'static str, usize);

/// Returns a bar in which the number `whole` fills the length, or an empty string if all numbers are zero. Every
/// segment with a number is visible. Screen readers skip the bar, because the text next to it says the same.
pub(super) fn bar(segments: &[BarSegment], whole: usize) -> String {
    if segments.iter().all(|(_, number)| *number == 0) {
        return String::new();
    }
    let mut svg = format!(
        "<svg class=\"bar\" viewBox=\"0 0 {LENGTH} 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <rect class=\"ground\" width=\"{LENGTH}\" height=\"12\"/>"
    );
    let (mut start, mut sum) = (0, 0);
    for &(class, number) in segments.iter().filter(|(_, number)| *number > 0) {
        sum += number;
        // The end of a segment is rounded, not its length, so that all segments together fill the bar.
        let end =
            (sum.saturating_mul(LENGTH) / whole.max(1)).clamp(start + 2, LENGTH.max(start + 2));
        svg.push_str(&format!(
            "<rect class=\"{class}\" x=\"{start}\" width=\"{}\" height=\"12\"/>",
            end - start
        ));
        start = end;
    }
    svg.push_str("</svg>");
    svg
}

/// Returns a table of names, numbers and bars.
pub(super) fn chart(caption: &str, names: &str, shares: &[(&str, usize)]) -> String {
    let most = shares.iter().map(|(_, number)| *number).max();
    let mut table = format!(
        "<table class=\"chart\"><caption>{}</caption>\n<thead><tr><th scope=\"col\">{names}</th>\
         <th scope=\"col\" class=\"number\">users</th><td></td></tr></thead>\n<tbody>\n",
        markup(caption)
    );
    for (name, number) in shares {
        writeln!(
            table,
            "<tr><th scope=\"row\">{}</th><td class=\"number\">{number}</td><td>{}</td></tr>",
            markup(name),
            bar(&[("some", *number)], most.unwrap_or_default())
        )
        .expect("writing to a string cannot fail");
    }
    table.push_str("</tbody></table>\n");
    table
}
