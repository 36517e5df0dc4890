//! Numbers → bars, drawn with shapes, for the page's policy allows no styles inside tags.

use std::fmt::Write as _;

use super::super::cell::markup;

/// Length of the longest bar.
const LENGTH: usize = 200;

/// One part of a bar: the class that colours it, and its number.
pub(super) type Part = (&'static str, usize);

/// Returns a bar of these parts, of which `whole` fills the length. A part that is there at all is
/// seen. The words beside a bar say the same, so a reader of the page passes over it.
pub(super) fn bar(parts: &[Part], whole: usize) -> String {
    let mut svg = format!(
        "<svg class=\"bar\" viewBox=\"0 0 {LENGTH} 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <rect class=\"ground\" width=\"{LENGTH}\" height=\"12\"/>"
    );
    let mut start = 0;
    for &(class, number) in parts.iter().filter(|(_, number)| *number > 0) {
        let length = (number.saturating_mul(LENGTH) / whole.max(1)).clamp(2, LENGTH);
        svg.push_str(&format!(
            "<rect class=\"{class}\" x=\"{start}\" width=\"{length}\" height=\"12\"/>"
        ));
        start += length;
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
        .expect("a string takes all text");
    }
    table.push_str("</tbody></table>\n");
    table
}
