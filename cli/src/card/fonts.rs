//! The letters that a PDF is written in: Noto Sans, and Noto Sans Arabic for what that lacks.
//! Compiled in, so that a page looks the same on every machine and leaves no gap where a
//! machine has no Arabic font. `cli/fonts/README.md` says where they come from.

use std::ops::Range;

use harfrust::{Direction, FontRef, ShapeOptions, Shaper, ShaperData, UnicodeBuffer};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use waymark_engine::views::TextWeight;

static REGULAR: [&[u8]; 2] = [
    include_bytes!("../../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansArabic-Regular.ttf"),
];
static BOLD: [&[u8]; 2] = [
    include_bytes!("../../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansArabic-Bold.ttf"),
];

/// The fonts of both weights.
pub(super) struct Fonts {
    regular: Vec<Face>,
    bold: Vec<Face>,
}

/// One font.
pub(super) struct Face {
    /// As the PDF takes it.
    pub(super) font: Font,
    shaping: FontRef<'static>,
    data: ShaperData,
}

/// A row of letters of one font and one direction.
pub(super) struct Shaped {
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// Width as a share of the size of the letters.
    pub(super) width_em: f32,
    /// Whether the font has all of the letters.
    pub(super) complete: bool,
}

impl Fonts {
    /// Reads them.
    pub(super) fn new() -> Option<Self> {
        let faces = |data: &[&'static [u8]]| -> Option<Vec<Face>> {
            data.iter().map(|data| Face::new(data)).collect()
        };
        Some(Self {
            regular: faces(&REGULAR)?,
            bold: faces(&BOLD)?,
        })
    }

    pub(super) fn of(&self, weight: TextWeight) -> &[Face] {
        match weight {
            TextWeight::Regular => &self.regular,
            TextWeight::Bold => &self.bold,
        }
    }
}

impl Face {
    fn new(data: &'static [u8]) -> Option<Self> {
        let shaping = FontRef::from_index(data, 0).ok()?;
        Some(Self {
            font: Font::new(data.into(), 0)?,
            data: ShaperData::new(&shaping),
            shaping,
        })
    }

    fn shaper(&self) -> Shaper<'_> {
        self.data.shaper(&self.shaping).build()
    }

    /// Whether the font has a letter.
    pub(super) fn has(&self, letter: char) -> bool {
        self.shape(letter.encode_utf8(&mut [0; 4]), false).complete
    }

    /// Joins and places the letters of a text that runs in one direction.
    pub(super) fn shape(&self, text: &str, right_to_left: bool) -> Shaped {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if right_to_left {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        });
        buffer.guess_segment_properties();
        let shaped = self.shaper().shape(buffer, ShapeOptions::default());
        let infos = shaped.glyph_infos();
        let starts: Vec<usize> = infos.iter().map(|info| index(info.cluster)).collect();
        let em = self.font.units_per_em();
        let share = |units: i32| f32_of(units) / em;
        let glyphs: Vec<KrillaGlyph> = infos
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(info, at)| {
                KrillaGlyph::new(
                    GlyphId::new(info.glyph_id),
                    share(at.x_advance),
                    share(at.x_offset),
                    share(at.y_offset),
                    share(at.y_advance),
                    letters_from(index(info.cluster), &starts, text.len()),
                    None,
                )
            })
            .collect();
        Shaped {
            width_em: shaped
                .glyph_positions()
                .iter()
                .map(|at| share(at.x_advance))
                .sum(),
            complete: infos.iter().all(|info| info.glyph_id != 0),
            glyphs,
        }
    }
}

/// The letters that a glyph stands for: up to where the next one begins.
fn letters_from(start: usize, starts: &[usize], end: usize) -> Range<usize> {
    let next = starts.iter().copied().filter(|other| *other > start).min();
    start..next.unwrap_or(end)
}

fn index(cluster: u32) -> usize {
    usize::try_from(cluster).unwrap_or(usize::MAX)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "units of a font are some thousands, and exact"
)]
fn f32_of(units: i32) -> f32 {
    units as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_have_the_letters_of_those_who_may_get_a_card() {
        let fonts = Fonts::new().unwrap();
        let letters = "Przemyśl Žilina Iași Huși Košice București Győr Çeşme İstanbul \
                       Їжак вʼєтнамська ґрунт Ёлка Чїпшэ Αθήνα 22 628 01 20 +48 – ’ « » \
                       العربية فارسی پښتو کوردی ٠١٢ ۱۲۳ ، ؛ ؟ đường";
        for weight in [TextWeight::Regular, TextWeight::Bold] {
            for letter in letters.chars() {
                let has = fonts.of(weight).iter().any(|face| face.has(letter));
                assert!(has, "{letter}");
            }
        }
        assert!(!fonts.of(TextWeight::Bold).iter().any(|face| face.has('ა')));
    }

    #[test]
    fn arabic_letters_are_joined() {
        let fonts = Fonts::new().unwrap();
        let arabic = &fonts.of(TextWeight::Regular)[1];
        let ids = |text: &str| -> Vec<u32> {
            let shaped = arabic.shape(text, true);
            shaped
                .glyphs
                .iter()
                .map(|glyph| krilla::text::Glyph::glyph_id(glyph).to_u32())
                .collect()
        };
        let alone: Vec<u32> = ["ع", "م", "ل"]
            .iter()
            .flat_map(|letter| ids(letter))
            .collect();
        let mut joined = ids("عمل");
        joined.reverse();
        assert_eq!(joined.len(), 3);
        assert!(joined.iter().zip(&alone).all(|(one, other)| one != other));
    }

    #[test]
    fn every_letter_of_a_text_belongs_to_a_glyph() {
        let fonts = Fonts::new().unwrap();
        let face = &fonts.of(TextWeight::Regular)[0];
        let text = "Їжак 112";
        let shaped = face.shape(text, false);
        let covered: usize = shaped
            .glyphs
            .iter()
            .map(|glyph| krilla::text::Glyph::text_range(glyph).len())
            .sum();
        assert_eq!(covered, text.len());
    }
}
