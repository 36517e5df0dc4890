//! Defines the colours and formats of a workbook. Colours only repeat what the text says.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use super::super::cell::CellText;
use crate::model::verdict::{Overall, Verdict};

/// The background of a row. All rows of a group have the same background, and neighbouring groups have different
/// backgrounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Band {
    /// For rows that are not in a group.
    Plain,
    /// For every second group.
    Light,
    /// For the other groups.
    Dark,
}

/// All formats of a workbook, each created once.
pub(super) struct Styles {
    /// For column titles.
    pub(super) header: Format,
    /// For the overall verdict.
    pub(super) title: Format,
    /// For the heading of a section of the summary.
    pub(super) heading: Format,
    /// For text over the whole width.
    pub(super) paragraph: Format,
    /// For cells of rows that are not in a group. This is also the default style of each column.
    pub(super) plain: Format,
    /// For the instructions above a list.
    pub(super) instructions: Format,
    /// For an id that only programs read.
    pub(super) faint: Format,
    light: Format,
    dark: Format,
    /// For the severity `fail`, on each background.
    fail: [Format; 3],
    /// For the severity `review`, on each background.
    review: [Format; 3],
    /// For the verdicts, in the order of [`VERDICTS`].
    verdicts: [Format; 4],
}

/// The names of verdicts and overall verdicts, grouped by colour.
const VERDICTS: [&[&str]; 4] = [
    &["fail", "not-ready", "could-not-run"],
    &["unknown", "undecided"],
    &["review", "ready-with-reviews"],
    &["pass", "ready"],
];

impl Styles {
    pub(super) fn new() -> Self {
        // With the quote prefix, text that starts with `=` remains text even if somebody edits the cell.
        let cell = Format::new()
            .set_align(FormatAlign::Top)
            .set_align(FormatAlign::Left)
            .set_text_wrap()
            .set_quote_prefix();
        let plain = cell
            .clone()
            .set_border(FormatBorder::Hair)
            .set_border_color(Color::RGB(0x00A6_A6A6));
        let band = |colour: u32| plain.clone().set_background_color(Color::RGB(colour));
        let (light, dark) = (band(0x00EA_F2F8), band(0x00FB_F3DF));
        let severity = |verdict: Verdict| {
            let on = |cell: &Format| cell.clone().set_bold().set_font_color(colour(verdict));
            [&plain, &light, &dark].map(on)
        };
        Self {
            header: Format::new()
                .set_bold()
                .set_align(FormatAlign::Top)
                .set_text_wrap()
                .set_background_color(Color::RGB(0x0026_3B4D))
                .set_font_color(Color::White),
            title: cell.clone().set_bold().set_font_size(16),
            heading: cell.clone().set_bold().set_font_size(12),
            paragraph: cell.clone(),
            instructions: cell
                .clone()
                .set_italic()
                .set_font_color(Color::RGB(0x0040_4040)),
            faint: Format::new()
                .set_align(FormatAlign::Top)
                .set_font_size(6)
                .set_font_color(Color::RGB(0x0080_8080)),
            verdicts: [
                Verdict::Fail,
                Verdict::Unknown,
                Verdict::Review,
                Verdict::Pass,
            ]
            .map(|verdict| {
                let cell = plain.clone().set_bold();
                cell.set_font_color(colour(verdict))
            }),
            fail: severity(Verdict::Fail),
            review: severity(Verdict::Review),
            light,
            dark,
            plain,
        }
    }

    /// Returns the format of a cell with this background, or `None` if the cell uses the style of its column.
    pub(super) fn band(&self, band: Band) -> Option<&Format> {
        match band {
            Band::Plain => None,
            Band::Light => Some(&self.light),
            Band::Dark => Some(&self.dark),
        }
    }

    /// Returns the format of a cell with this severity and this background, or `None` if the cell uses the style of its
    /// column.
    pub(super) fn severity(&self, severity: &str, band: Band) -> Option<&Format> {
        let row = match severity {
            "fail" => &self.fail,
            "review" => &self.review,
            _ => return self.band(band),
        };
        Some(&row[band as usize])
    }

    /// Returns the format of a cell that begins with a verdict, such as `fail: 6 fail, 8 review`. Returns `None` if
    /// [`VERDICTS`] does not contain the verdict.
    pub(super) fn verdict_cell(&self, text: &str) -> Option<&Format> {
        let verdict = text.split(':').next().unwrap_or(text);
        let index = VERDICTS.iter().position(|words| words.contains(&verdict));
        index.map(|index| &self.verdicts[index])
    }

    /// Returns the format of a verdict.
    pub(super) fn verdict(&self, verdict: Verdict) -> Format {
        let cell = self.paragraph.clone().set_bold();
        cell.set_font_color(colour(verdict))
    }

    /// Returns the format of the overall verdict.
    pub(super) fn overall(&self, overall: Overall) -> Format {
        let verdict = match overall {
            Overall::NotReady => Verdict::Fail,
            Overall::Undecided => Verdict::Unknown,
            Overall::ReadyWithReviews => Verdict::Review,
            Overall::Ready => Verdict::Pass,
        };
        self.title.clone().set_font_color(colour(verdict))
    }
}

/// Returns the colour of a verdict, which is also the colour of the tab of the requirement's sheet.
pub(super) fn colour(verdict: Verdict) -> Color {
    Color::RGB(match verdict {
        Verdict::Fail => 0x00B3_261E,
        Verdict::Unknown => 0x006A_1B9A,
        Verdict::Review => 0x008A_5A00,
        Verdict::Pass => 0x001B_6E3C,
        Verdict::NotApplicable => 0x0060_6060,
    })
}

/// Chooses the backgrounds of rows so that neighbouring groups differ.
#[derive(Debug, Default)]
pub(super) struct GroupBands {
    last_group: Option<String>,
    dark: bool,
}

impl GroupBands {
    /// Returns the background of the next row, given the values that identify its group. A row without such values is
    /// not in a group.
    pub(super) fn next<'a>(&mut self, group: impl Iterator<Item = &'a CellText<'a>>) -> Band {
        let mut name = String::new();
        for cell in group {
            if let CellText::Text(text) = cell {
                name.push_str(text);
                name.push('\n');
            }
        }
        if name.is_empty() {
            self.last_group = None;
            return Band::Plain;
        }
        if self.last_group.as_ref() != Some(&name) {
            self.dark = !self.dark;
            self.last_group = Some(name);
        }
        if self.dark { Band::Dark } else { Band::Light }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_groups_have_different_backgrounds() {
        let mut bands = GroupBands::default();
        let mut next = |group: &str| bands.next([CellText::from(group.to_owned())].iter());
        let shown = ["a", "a", "b", "", "c", "c"].map(&mut next);
        assert_eq!(shown[0], shown[1]);
        assert_ne!(shown[1], shown[2]);
        assert_eq!(shown[3], Band::Plain);
        assert_ne!(shown[4], Band::Plain);
        assert_eq!(shown[4], shown[5]);
    }
}
