//! The page: texts, codes and cut marks as a PDF. Nothing in the file says who made it, when
//! or what for, and the same cards make the same bytes.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::{Document, SerializeSettings};
use waymark_engine::views::{CardsView, CutMark, QrBox, TextAlign, TextBox};

use super::fonts::Fonts;
use super::text::{POINTS, fitted};

/// Light modules on each side of a code, which its box includes.
const MARGIN: f64 = 4.0;
/// How far the foot of the letters lies below the top of a line, as a share of their size.
const FOOT: f64 = 0.92;
/// Width of a cut mark in millimetres.
const MARK: f64 = 0.15;

/// The cards as a PDF of one page.
pub(super) fn pdf(view: &CardsView) -> Result<Vec<u8>, String> {
    let broken = || "the page cannot be made; this is a fault of the program".to_owned();
    let fonts = Fonts::new().ok_or_else(broken)?;
    let mut document = Document::new_with(SerializeSettings {
        xmp_metadata: false,
        ..SerializeSettings::default()
    });
    let settings = PageSettings::from_wh(points(view.page_width_mm), points(view.page_height_mm));
    let mut page = document.start_page_with(settings.ok_or_else(broken)?);
    let mut surface = page.surface();
    for mark in &view.cut_marks {
        cut_mark(&mut surface, mark);
    }
    for card in &view.cards {
        for text in &card.texts {
            write(&mut surface, &fonts, text, view.line_spacing)?;
        }
        for code in &card.qr {
            draw_code(&mut surface, code);
        }
    }
    surface.finish();
    page.finish();
    document.finish().map_err(|_| broken())
}

fn write(
    surface: &mut Surface<'_>,
    fonts: &Fonts,
    text: &TextBox,
    spacing: f64,
) -> Result<(), String> {
    let fitted = fitted(fonts, text, spacing)?;
    surface.set_fill(Some(black()));
    let mut foot = text.y_mm * POINTS + fitted.size_pt * FOOT;
    for line in &fitted.lines {
        let left = match text.align {
            TextAlign::Left => text.x_mm * POINTS,
            TextAlign::Right => {
                (text.x_mm + text.width_mm) * POINTS - line.width_em * fitted.size_pt
            }
        };
        for run in &line.runs {
            let x = left + run.x_em * fitted.size_pt;
            surface.draw_glyphs(
                Point::from_xy(single(x), single(foot)),
                &run.shaped.glyphs,
                run.face.font.clone(),
                &run.text,
                single(fitted.size_pt),
                false,
            );
        }
        foot += fitted.size_pt * spacing;
    }
    Ok(())
}

/// All modules in one path, so that no printer leaves a hair between two of them.
fn draw_code(surface: &mut Surface<'_>, code: &QrBox) {
    let module = code.side_mm / (f64::from(code.modules) + 2.0 * MARGIN);
    let mut path = PathBuilder::new();
    let mut top = code.y_mm + MARGIN * module;
    for row in &code.rows {
        let mut left = code.x_mm + MARGIN * module;
        for run in runs(row) {
            let width = f64::from(run.length) * module;
            if run.dark {
                let area =
                    Rect::from_xywh(points(left), points(top), points(width), points(module));
                area.into_iter().for_each(|area| path.push_rect(area));
            }
            left += width;
        }
        top += module;
    }
    fill(surface, path.finish());
}

fn fill(surface: &mut Surface<'_>, path: Option<Path>) {
    surface.set_stroke(None);
    surface.set_fill(Some(black()));
    path.iter().for_each(|path| surface.draw_path(path));
}

fn cut_mark(surface: &mut Surface<'_>, mark: &CutMark) {
    let mut path = PathBuilder::new();
    path.move_to(points(mark.x1_mm), points(mark.y1_mm));
    path.line_to(points(mark.x2_mm), points(mark.y2_mm));
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: rgb::Color::new(120, 120, 120).into(),
        width: points(MARK),
        ..Stroke::default()
    }));
    path.finish()
        .iter()
        .for_each(|path| surface.draw_path(path));
    surface.set_stroke(None);
}

fn black() -> Fill {
    Fill {
        paint: rgb::Color::black().into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

/// Modules of one colour beside each other.
struct Modules {
    dark: bool,
    length: u32,
}

fn runs(row: &str) -> Vec<Modules> {
    let mut runs: Vec<Modules> = Vec::new();
    for sign in row.chars() {
        let dark = sign == '1';
        match runs.last_mut() {
            Some(run) if run.dark == dark => run.length += 1,
            _ => runs.push(Modules { dark, length: 1 }),
        }
    }
    runs
}

fn points(mm: f64) -> f32 {
    single(mm * POINTS)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a page has some hundred points, and a printer sees no thousandth of one"
)]
fn single(number: f64) -> f32 {
    number as f32
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
