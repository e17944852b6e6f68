//! Whether a text fits into a box, without a font: by widths that no ordinary font exceeds.
//! What fits by this reckoning fits with every font that an app is likely to have; how well
//! it fills the box is left to the font.

/// Millimetres of a point.
const POINT_MM: f64 = 25.4 / 72.0;
/// How far lines stand apart, as a share of the size of the letters.
pub(super) const LINE_SPACING: f64 = 1.2;

/// Height of one line.
pub(super) fn line_mm(size_pt: f64) -> f64 {
    size_pt * POINT_MM * LINE_SPACING
}

/// Lines that fit into a height.
pub(super) fn lines_in(height_mm: f64, size_pt: f64) -> u32 {
    // A hair more, so that a height of exactly so many lines holds them.
    let lines = (height_mm / line_mm(size_pt) + 1e-6).floor();
    (0..u32::from(u8::MAX))
        .take_while(|count| f64::from(*count) < lines)
        .count()
        .try_into()
        .unwrap_or(u32::MAX)
}

/// Most lines that a text takes in a width; `None` where a word is wider.
pub(super) fn lines_of(text: &str, width_mm: f64, size_pt: f64) -> Option<u32> {
    let em = size_pt * POINT_MM;
    let (mut lines, mut used) = (1, 0.0);
    for word in text.split_whitespace() {
        let width: f64 = word.chars().map(width_em).sum::<f64>() * em;
        let space = if used > 0.0 { width_em(' ') * em } else { 0.0 };
        if width > width_mm {
            return None;
        }
        if used + space + width > width_mm {
            lines += 1;
            used = width;
        } else {
            used += space + width;
        }
    }
    Some(lines)
}

/// Whether a text fits into a box at a size.
pub(super) fn fits(text: &str, (width_mm, height_mm): (f64, f64), size_pt: f64) -> bool {
    lines_of(text, width_mm, size_pt).is_some_and(|lines| lines <= lines_in(height_mm, size_pt))
}

/// Width of a letter as a share of the size of the letters, in bold.
fn width_em(letter: char) -> f64 {
    match letter {
        // Marks of direction, and marks above letters.
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => 0.0,
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' => 0.0,
        ' ' | '\u{a0}' | '.' | ',' | ';' | ':' | '\'' | '’' | 'i' | 'l' | 'j' | 'і' | 'ї' => {
            0.36
        }
        'W' | 'M' | 'm' | 'w' | 'Ш' | 'Щ' | 'Ю' | 'Ж' | 'М' | 'Ф' | 'ш' | 'щ' | 'ю' | 'ж' | 'ы' => {
            1.0
        }
        '0'..='9' | '+' => 0.6,
        letter if letter.is_uppercase() => 0.8,
        letter if u32::from(letter) < 0x1200 => 0.68,
        // Ethiopic, Chinese, signs.
        _ => 1.1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fill_lines_and_a_word_that_is_too_wide_fits_nowhere() {
        // At 10 pt a digit is 2.1 mm wide, a space 1.3 mm.
        for (text, width, expected) in [
            ("", 10.0, Some(1)),
            ("1111 1111", 20.0, Some(1)),
            ("1111 1111", 17.0, Some(2)),
            ("1111 1111 1111", 9.0, Some(3)),
            ("11111", 10.0, None),
        ] {
            assert_eq!(lines_of(text, width, 10.0), expected, "{text} {width}");
        }
    }

    #[test]
    fn a_height_of_so_many_lines_holds_them() {
        for (size, lines) in [(7.0, 3_u8), (6.0, 5), (13.0, 1)] {
            let height = line_mm(size) * f64::from(lines);
            assert_eq!(lines_in(height, size), u32::from(lines));
            assert_eq!(lines_in(height - 0.1, size), u32::from(lines) - 1);
        }
        assert_eq!(lines_in(-1.0, 7.0), 0);
    }

    #[test]
    fn marks_of_direction_take_no_room() {
        assert_eq!(
            lines_of("\u{2068}1111\u{2069}", 8.6, 10.0),
            lines_of("1111", 8.6, 10.0)
        );
    }
}
