//! A hundred dots, so that "of 100 people about 4" can be seen.

use std::fmt::Write;

/// Room for one dot, in units of the picture.
const STEP: u32 = 10;
/// Radius of a dot.
const RADIUS: u32 = 4;

/// Ten rows of ten dots as an SVG picture, the first `filled` of them full. It has no text,
/// and takes the colour of what stands around it; full and empty differ in shape too.
pub(crate) fn hundred_dots(filled: u32) -> String {
    let side = STEP * 10;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" \
         fill=\"none\" stroke=\"currentColor\">"
    );
    for number in 0..100 {
        let (x, y) = (number % 10 * STEP + STEP / 2, number / 10 * STEP + STEP / 2);
        let fill = if number < filled {
            " fill=\"currentColor\""
        } else {
            ""
        };
        // Writing into a text cannot fail.
        let _ = write!(svg, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{RADIUS}\"{fill}/>");
    }
    svg.push_str("</svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_dots_are_full_as_people_are_concerned() {
        for filled in [0, 4, 28, 100] {
            let svg = hundred_dots(filled);
            assert_eq!(svg.matches("<circle").count(), 100);
            let full = svg.matches("r=\"4\" fill=\"currentColor\"").count();
            assert_eq!(u32::try_from(full), Ok(filled));
        }
    }
}
