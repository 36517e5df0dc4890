//! Colours and formats of a workbook. Colour only repeats what the words say.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use super::super::cell::CellText;
use crate::model::verdict::{Overall, Verdict};

/// The background of a row: members of a group have the same, neighbours another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Band {
    /// Of no group.
    Plain,
    /// Of a group.
    Light,
    /// Of the group after that.
    Dark,
}

/// All formats, made once.
pub(super) struct Look {
    /// Names of columns.
    pub(super) header: Format,
    /// The overall verdict.
    pub(super) title: Format,
    /// Above a part of the summary.
    pub(super) heading: Format,
    /// Text over the whole width, or a line in italics where a list is empty.
    pub(super) paragraph: Format,
    /// A statement to copy.
    pub(super) statement: Format,
    /// A cell of a row that is of no group, as of its whole column.
    pub(super) plain: Format,
    light: Format,
    dark: Format,
}

impl Look {
    pub(super) fn new() -> Self {
        // A text that begins with `=` stays a text even when somebody edits the cell.
        let cell = Format::new()
            .set_align(FormatAlign::Top)
            .set_align(FormatAlign::Left)
            .set_text_wrap()
            .set_quote_prefix();
        let band = |colour: u32| {
            cell.clone()
                .set_background_color(Color::RGB(colour))
                .set_border(FormatBorder::Hair)
                .set_border_color(Color::RGB(0x00A6_A6A6))
        };
        Self {
            header: Format::new()
                .set_bold()
                .set_align(FormatAlign::Top)
                .set_background_color(Color::RGB(0x0026_3B4D))
                .set_font_color(Color::White),
            title: cell.clone().set_bold().set_font_size(16),
            heading: cell.clone().set_bold().set_font_size(12),
            paragraph: cell.clone(),
            statement: cell.clone().set_font_name("Consolas").set_font_size(9),
            light: band(0x00EA_F2F8),
            dark: band(0x00FB_F3DF),
            plain: cell,
        }
    }

    /// Returns the format of a cell in a row of this background, where it is not its column's.
    pub(super) fn band(&self, band: Band) -> Option<&Format> {
        match band {
            Band::Plain => None,
            Band::Light => Some(&self.light),
            Band::Dark => Some(&self.dark),
        }
    }

    /// Returns the format of the word for a verdict.
    pub(super) fn verdict(&self, verdict: Verdict) -> Format {
        let cell = self.plain.clone().set_bold();
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

/// Returns the colour that repeats a verdict, on the tab of its sheet too.
pub(super) fn colour(verdict: Verdict) -> Color {
    Color::RGB(match verdict {
        Verdict::Fail => 0x00B3_261E,
        Verdict::Unknown => 0x006A_1B9A,
        Verdict::Review => 0x008A_5A00,
        Verdict::Pass => 0x001B_6E3C,
        Verdict::NotApplicable => 0x0060_6060,
    })
}

/// Gives neighbouring groups different backgrounds.
#[derive(Debug, Default)]
pub(super) struct Bands {
    last: Option<String>,
    dark: bool,
}

impl Bands {
    /// Returns the background of the next row, of this group.
    pub(super) fn next(&mut self, group: Option<&CellText<'_>>) -> Band {
        let Some(CellText::Text(group)) = group else {
            self.last = None;
            return Band::Plain;
        };
        if self.last.as_deref() != Some(group) {
            self.dark = !self.dark;
            self.last = Some(group.clone().into_owned());
        }
        if self.dark { Band::Dark } else { Band::Light }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_groups_have_different_backgrounds() {
        let mut bands = Bands::default();
        let mut next = |group: &str| bands.next(Some(&CellText::from(group.to_owned())));
        let shown = ["a", "a", "b", "", "c", "c"].map(&mut next);
        assert_eq!(shown[0], shown[1]);
        assert_ne!(shown[1], shown[2]);
        assert_eq!(shown[3], Band::Plain);
        assert_ne!(shown[4], Band::Plain);
        assert_eq!(shown[4], shown[5]);
    }
}
