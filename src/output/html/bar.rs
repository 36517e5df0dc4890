//! Draws bars as SVG shapes, because the page's content security policy forbids style attributes.

use std::fmt::Write as _;

use super::super::cell::markup;
use crate::locale::Catalogue;

/// Length of the longest bar, in SVG units.
const LENGTH: usize = 400;
/// Minimum length of a segment that can be seen, in SVG units.
const SEEN: usize = 4;

/// One part of a bar: a CSS class (which sets the colour and the pattern), a name and a number.
pub(super) struct BarSegment<'a> {
    pub(super) class: &'static str,
    pub(super) name: &'a str,
    pub(super) number: usize,
}

/// Returns a bar whose full length represents `whole`, or an empty string if all numbers are zero. A segment whose
/// number is not zero is at least [`SEEN`] units wide. Screen readers skip the bar, because the text next to it has the
/// same numbers.
pub(super) fn bar(segments: &[BarSegment<'_>], whole: usize) -> String {
    let shown: Vec<&BarSegment<'_>> = segments
        .iter()
        .filter(|segment| segment.number > 0)
        .collect();
    if shown.is_empty() {
        return String::new();
    }
    let mut svg = format!(
        "<svg class=\"bar\" viewBox=\"0 0 {LENGTH} 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <rect class=\"ground\" width=\"{LENGTH}\" height=\"12\"/>"
    );
    let (mut start, mut sum) = (0, 0);
    for (index, segment) in shown.iter().enumerate() {
        sum += segment.number;
        // The end position of each segment is rounded, not its length, so that the segments together fill the bar. Each
        // of the later segments needs room too.
        let later = shown.len() - index - 1;
        let last_end = LENGTH.saturating_sub(later * SEEN).max(start + SEEN);
        let end = (sum.saturating_mul(LENGTH) / whole.max(1)).clamp(start + SEEN, last_end);
        svg.push_str(&format!(
            "<rect class=\"{}\" x=\"{start}\" width=\"{}\" height=\"12\"/>",
            segment.class,
            end - start
        ));
        start = end;
    }
    svg.push_str("</svg>");
    svg
}

/// Returns a bar with a heading and a legend that lists the number of each segment.
pub(super) fn stacked(heading: &str, segments: &[BarSegment<'_>], catalogue: &Catalogue) -> String {
    let whole = segments.iter().map(|segment| segment.number).sum();
    let mut figure = format!(
        "<figure class=\"stack\"><figcaption>{}</figcaption>{}<ul class=\"legend\">",
        markup(heading),
        bar(segments, whole)
    );
    for segment in segments.iter().filter(|segment| segment.number > 0) {
        write!(
            figure,
            "<li><span class=\"key {}\" aria-hidden=\"true\"></span><b>{}</b> {}</li>",
            segment.class,
            catalogue.number(segment.number as u64),
            markup(segment.name)
        )
        .expect("writing to a string cannot fail");
    }
    figure.push_str("</ul></figure>\n");
    figure
}

/// Returns a table with a name, a number and a bar in each row.
pub(super) fn chart(
    caption: &str,
    names: &str,
    shares: &[(&str, usize)],
    catalogue: &Catalogue,
) -> String {
    let most = shares.iter().map(|(_, number)| *number).max();
    let mut table = format!(
        "<table class=\"chart\"><caption>{}</caption>\n<thead><tr><th scope=\"col\">{}</th>\
         <th scope=\"col\" class=\"number\">{}</th><td></td></tr></thead>\n<tbody>\n",
        markup(caption),
        markup(names),
        markup(&catalogue.fixed("column-users")),
    );
    for (name, number) in shares {
        let segment = BarSegment {
            class: "some",
            name,
            number: *number,
        };
        writeln!(
            table,
            "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td><td>{}</td></tr>",
            markup(name),
            catalogue.number(*number as u64),
            bar(&[segment], most.unwrap_or_default())
        )
        .expect("writing to a string cannot fail");
    }
    table.push_str("</tbody></table>\n");
    table
}

#[cfg(test)]
mod tests {
    use super::{BarSegment, bar};

    /// Returns the start and the width of each segment.
    fn segments(numbers: &[usize]) -> Vec<(usize, usize)> {
        let segments: Vec<BarSegment<'_>> = numbers
            .iter()
            .map(|number| BarSegment {
                class: "some",
                name: "",
                number: *number,
            })
            .collect();
        let svg = bar(&segments, numbers.iter().sum());
        let attribute = |rectangle: &str, name: &str| -> usize {
            let (_, rest) = rectangle.split_once(name).expect("an attribute");
            let (value, _) = rest.split_once('"').expect("a quotation mark");
            value.parse().expect("a number")
        };
        svg.split("class=\"some\"")
            .skip(1)
            .map(|each| (attribute(each, "x=\""), attribute(each, "width=\"")))
            .collect()
    }

    #[test]
    fn segments_fill_the_bar_and_small_ones_stay_inside() {
        assert_eq!(segments(&[1, 3]), [(0, 100), (100, 300)]);
        assert_eq!(segments(&[0, 5, 0]), [(0, 400)]);
        let small = [(0, 388), (388, 4), (392, 4), (396, 4)];
        assert_eq!(segments(&[1_000_000, 1, 1, 1]), small);
        assert_eq!(segments(&[0, 0]), []);
    }
}
