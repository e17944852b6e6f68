//! A text in its box: in which size it fits, where its lines break, and in which order its
//! runs stand where two directions meet.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};
use waymark_engine::views::TextBox;

use super::fonts::{Face, Fonts, Shaped};

/// Steps in which letters are made smaller, in points.
const STEP_PT: f64 = 0.25;
/// Points of a millimetre.
pub(super) const POINTS: f64 = 72.0 / 25.4;

/// A text that fits into its box.
pub(super) struct Fitted<'f> {
    pub(super) size_pt: f64,
    pub(super) lines: Vec<Line<'f>>,
}

/// One line: its runs in the order in which they are read.
pub(super) struct Line<'f> {
    pub(super) runs: Vec<Run<'f>>,
    pub(super) width_em: f64,
}

/// Letters of one font and one direction.
pub(super) struct Run<'f> {
    pub(super) face: &'f Face,
    pub(super) text: String,
    pub(super) shaped: Shaped,
    /// How far from the left end of the line.
    pub(super) x_em: f64,
}

/// The largest size at which the text fits.
///
/// # Errors
/// Where it fits at no size that the box allows, or the fonts lack a letter: then nothing is
/// drawn at all, because half a number is worse than none.
pub(super) fn fitted<'f>(
    fonts: &'f Fonts,
    text: &TextBox,
    spacing: f64,
) -> Result<Fitted<'f>, &'static str> {
    let faces = fonts.of(text.weight);
    let level = if text.right_to_left {
        Level::rtl()
    } else {
        Level::ltr()
    };
    let bidi = BidiInfo::new(&text.text, Some(level));
    let words = words(faces, &text.text);
    let space = width_em(faces, " ");
    let mut size_pt = text.size_pt;
    while size_pt > text.min_size_pt - STEP_PT / 2.0 {
        let width = text.width_mm * POINTS / size_pt;
        let most = (text.height_mm * POINTS / (size_pt * spacing) + 0.01).floor();
        let most = most.min(f64::from(text.most_lines));
        if let Some(lines) = broken(&words, space, width)
            && f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX)) <= most
        {
            let lines: Vec<Line<'f>> = lines
                .into_iter()
                .map(|range| line(faces, &bidi, range))
                .collect();
            let complete = |line: &Line<'_>| line.runs.iter().all(|run| run.shaped.complete);
            return if lines.iter().all(complete) {
                Ok(Fitted { size_pt, lines })
            } else {
                Err("no font here has the letters of this card; choose another language")
            };
        }
        size_pt -= STEP_PT;
    }
    Err("a text is too long for the card; choose fewer contacts or places")
}

/// Where each word stands in the text, and how wide it is.
fn words(faces: &[Face], text: &str) -> Vec<(Range<usize>, f64)> {
    let mut words = Vec::new();
    let mut start = 0;
    for part in text.split(' ') {
        let range = start..start + part.len();
        start = range.end + 1;
        if !part.is_empty() {
            words.push((range, width_em(faces, part)));
        }
    }
    words
}

/// The ranges of the lines; `None` where a word is wider than a line.
fn broken(words: &[(Range<usize>, f64)], space: f64, width: f64) -> Option<Vec<Range<usize>>> {
    let mut lines: Vec<(Range<usize>, f64)> = Vec::new();
    for (range, word) in words {
        if *word > width {
            return None;
        }
        match lines.last_mut() {
            Some((line, used)) if *used + space + word <= width => {
                line.end = range.end;
                *used += space + word;
            }
            _ => lines.push((range.clone(), *word)),
        }
    }
    Some(lines.into_iter().map(|(line, _)| line).collect())
}

fn width_em(faces: &[Face], text: &str) -> f64 {
    let runs = by_face(faces, text);
    let widths = runs
        .iter()
        .map(|(face, text)| face.shape(text, false).width_em);
    widths.map(f64::from).sum()
}

/// A line in its runs: found in the order in which they are seen, kept in the order in which
/// they are read, so that what is copied out of the file reads right.
fn line<'f>(faces: &'f [Face], bidi: &BidiInfo<'_>, range: Range<usize>) -> Line<'f> {
    let mut seen: Vec<(usize, Run<'f>)> = Vec::new();
    let mut x_em = 0.0;
    for paragraph in &bidi.paragraphs {
        let start = range.start.max(paragraph.range.start);
        let end = range.end.min(paragraph.range.end);
        if start >= end {
            continue;
        }
        let (levels, runs) = bidi.visual_runs(paragraph, start..end);
        for run in runs {
            let right_to_left = levels.get(run.start).is_some_and(Level::is_rtl);
            let text = bidi.text.get(run.clone()).unwrap_or_default();
            let mut parts = by_face(faces, text);
            if right_to_left {
                parts.reverse();
            }
            let count = parts.len();
            for (place, (face, text)) in parts.into_iter().enumerate() {
                let place = if right_to_left { count - place } else { place };
                let shaped = face.shape(&text, right_to_left);
                let width = f64::from(shaped.width_em);
                let run_of_text = Run {
                    face,
                    text,
                    shaped,
                    x_em,
                };
                seen.push((run.start * 1_000 + place, run_of_text));
                x_em += width;
            }
        }
    }
    seen.sort_by_key(|(place, _)| *place);
    Line {
        runs: seen.into_iter().map(|(_, run)| run).collect(),
        width_em: x_em,
    }
}

/// A text in pieces of one font each, without marks of direction. What several fonts have
/// (spaces, digits, points) stays with what stands before it.
fn by_face<'f>(faces: &'f [Face], text: &str) -> Vec<(&'f Face, String)> {
    let mut pieces: Vec<(usize, String)> = Vec::new();
    for letter in text.chars().filter(|letter| !is_mark(*letter)) {
        let last = pieces.last_mut();
        let having = |place: &usize| faces.get(*place).is_some_and(|face| face.has(letter));
        match last {
            Some((place, piece)) if having(place) || is_joined(letter) => piece.push(letter),
            _ => {
                let found = (0..faces.len()).find(having).unwrap_or(0);
                pieces.push((found, letter.to_string()));
            }
        }
    }
    let face = |(place, piece)| faces.get(place).map(|face| (face, piece));
    pieces.into_iter().filter_map(face).collect()
}

/// Marks that only say in which direction text runs.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Marks above and below letters, which stay with their letter.
fn is_joined(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use waymark_engine::views::{TextAlign, TextWeight};

    use super::*;

    fn in_box(text: &str, width_mm: f64, right_to_left: bool) -> TextBox {
        TextBox {
            x_mm: 0.0,
            y_mm: 0.0,
            width_mm,
            height_mm: 12.0,
            size_pt: 10.0,
            min_size_pt: 6.0,
            most_lines: 2,
            weight: TextWeight::Regular,
            align: TextAlign::Left,
            right_to_left,
            text: text.to_owned(),
        }
    }

    fn read(fonts: &Fonts, text: &TextBox) -> Vec<String> {
        let fitted = fitted(fonts, text, 1.2).unwrap();
        let lines = fitted.lines.iter();
        lines
            .map(|line| line.runs.iter().map(|run| run.text.as_str()).collect())
            .collect()
    }

    #[test]
    fn a_text_is_made_smaller_until_it_fits_and_never_cut() {
        let fonts = Fonts::new().unwrap();
        let text = "24 hours a day, 7 days a week; Polish, English";
        let sizes: Vec<f64> = [90.0, 40.0, 34.0]
            .iter()
            .map(|width| {
                fitted(&fonts, &in_box(text, *width, false), 1.2)
                    .unwrap()
                    .size_pt
            })
            .collect();
        assert!(
            sizes[0] == 10.0 && sizes.is_sorted_by(|one, other| one >= other),
            "{sizes:?}"
        );
        assert!(fitted(&fonts, &in_box(text, 20.0, false), 1.2).is_err());
        assert!(fitted(&fonts, &in_box("აბგ", 50.0, false), 1.2).is_err());
        assert_eq!(read(&fonts, &in_box(text, 40.0, false)).join(" "), text);
    }

    #[test]
    fn from_right_to_left_a_number_keeps_its_digits_and_stands_on_the_left_of_what_precedes_it() {
        let fonts = Fonts::new().unwrap();
        let text = in_box("الهاتف \u{2068}+48 22\u{2069} مجانا", 80.0, true);
        assert_eq!(read(&fonts, &text), ["الهاتف +48 22 مجانا"]);
        let fitted = fitted(&fonts, &text, 1.2).unwrap();
        let line = &fitted.lines[0];
        let at = |part: &str| {
            let run = line.runs.iter().find(|run| run.text.contains(part));
            run.map(|run| run.x_em).unwrap()
        };
        assert!(at("مجانا") < at("48") && at("48") < at("الهاتف"));
    }

    #[test]
    fn marks_of_direction_are_obeyed_and_not_written() {
        let fonts = Fonts::new().unwrap();
        let text = in_box("\u{202e}free\u{202c}", 80.0, true);
        let fitted = fitted(&fonts, &text, 1.2).unwrap();
        let run = &fitted.lines[0].runs[0];
        assert_eq!(run.text, "free");
        // Written backwards: the first glyph on the left is that of the last letter.
        let first = krilla::text::Glyph::text_range(&run.shaped.glyphs[0]);
        assert_eq!(first, 3..4);
    }
}
