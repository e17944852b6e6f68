//! QR codes: modules, and pictures of them.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::views::{QrKind, QrView};

/// Light modules around a code, without which many cameras do not find it.
pub(super) const MARGIN: usize = 4;
/// Larger codes (117 modules) are lost on a small screen and on paper.
const LARGEST: u8 = 25;
/// Pixels along a module of the picture.
const PIXELS: usize = 8;

/// A code.
pub(crate) struct Code {
    payload: String,
    /// Row by row, dark or not.
    rows: Vec<Vec<bool>>,
}

impl Code {
    /// The code of a text; `None` where it is too long for one that can be read from a
    /// screen. It takes as much correction as fits into its size: cards get folded.
    pub(crate) fn of(payload: &str) -> Option<Self> {
        let segments = QrSegment::make_segments(payload);
        let encoded = |correction| {
            let (least, most) = (Version::MIN, Version::new(LARGEST));
            QrCode::encode_segments_advanced(&segments, correction, least, most, None, true)
        };
        let code = encoded(QrCodeEcc::Medium)
            .or_else(|_| encoded(QrCodeEcc::Low))
            .ok()?;
        let side = 0..code.size();
        let row = |y: i32| side.clone().map(|x| code.get_module(x, y)).collect();
        Some(Self {
            payload: payload.to_owned(),
            rows: side.clone().map(row).collect(),
        })
    }

    /// What is in it.
    pub(super) fn payload(&self) -> &str {
        &self.payload
    }

    /// Modules along one side.
    pub(super) fn modules(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// Rows of `1` and `0`.
    pub(super) fn rows(&self) -> Vec<String> {
        let sign = |dark: &bool| if *dark { '1' } else { '0' };
        let row = |row: &Vec<bool>| row.iter().map(sign).collect();
        self.rows.iter().map(row).collect()
    }

    /// The code with its pictures.
    pub(crate) fn view(&self, kind: QrKind, id: Option<String>, text: String) -> QrView {
        QrView {
            kind,
            id,
            text,
            payload: self.payload.clone(),
            modules: self.modules(),
            svg: self.svg(),
            png: self.png(),
        }
    }

    /// One path of dark runs on a light ground; nothing in it says what it is for.
    fn svg(&self) -> String {
        let side = self.rows.len() + 2 * MARGIN;
        let mut path = String::new();
        for (y, row) in self.rows.iter().enumerate() {
            for (x, length) in runs(row) {
                // A text takes every letter.
                let _ = write!(path, "M{},{}h{length}v1h-{length}z", x + MARGIN, y + MARGIN);
            }
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0,0h{side}v{side}h-{side}z\"/>\
             <path d=\"{path}\"/></svg>"
        )
    }

    /// One bit a pixel, and no other chunk than a picture needs.
    fn png(&self) -> Vec<u8> {
        let modules = self.rows.len() + 2 * MARGIN;
        let side = u32::try_from(modules * PIXELS).unwrap_or(u32::MAX);
        let mut picture = Vec::new();
        let mut encoder = png::Encoder::new(&mut picture, side, side);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let mut writer = encoder
            .write_header()
            .expect("a list of bytes takes every byte, and no side is zero");
        writer
            .write_image_data(&self.pixels(modules))
            .expect("there are as many bytes as the header has said");
        drop(writer);
        picture
    }

    /// A module is eight pixels wide, which is one byte of eight bits.
    fn pixels(&self, modules: usize) -> Vec<u8> {
        const { assert!(PIXELS == 8) }
        let light = vec![0xff; modules];
        let mut pixels = Vec::with_capacity(modules * modules * PIXELS);
        let margin = || std::iter::repeat_n(light.as_slice(), MARGIN * PIXELS);
        margin().for_each(|line| pixels.extend_from_slice(line));
        for row in &self.rows {
            let bytes = row.iter().map(|dark| if *dark { 0x00 } else { 0xff });
            let side = || std::iter::repeat_n(0xff, MARGIN);
            let line: Vec<u8> = side().chain(bytes).chain(side()).collect();
            (0..PIXELS).for_each(|_| pixels.extend_from_slice(&line));
        }
        margin().for_each(|line| pixels.extend_from_slice(line));
        pixels
    }
}

/// Where dark runs begin, and how long they are.
fn runs(row: &[bool]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (x, _) in row.iter().enumerate().filter(|(_, dark)| **dark) {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == x => *length += 1,
            _ => runs.push((x, 1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_makes_a_small_code_and_a_long_text_none() {
        assert_eq!(Code::of("tel:112").unwrap().modules(), 21);
        assert_eq!(Code::of("tel:+48226280120").unwrap().modules(), 25);
        assert!(Code::of(&"a".repeat(1273)).is_some());
        assert!(Code::of(&"a".repeat(1274)).is_none());
    }

    #[test]
    fn the_pictures_show_the_modules_with_a_margin_around_them() {
        let code = Code::of("tel:112").unwrap();
        let (rows, png) = (code.rows(), code.png());
        let mut reader = png::Decoder::new(std::io::Cursor::new(png))
            .read_info()
            .unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((frame.width, frame.height), (232, 232));
        for (y, line) in pixels.chunks(29).enumerate() {
            for (x, byte) in line.iter().enumerate() {
                let module = |at: usize| at.checked_sub(MARGIN).filter(|at| *at < 21);
                let dark = module(x)
                    .zip(module(y / PIXELS))
                    .is_some_and(|(x, y)| rows[y].as_bytes()[x] == b'1');
                assert_eq!(*byte, if dark { 0 } else { 0xff }, "{x} {y}");
            }
        }
        let dark = rows.concat().matches('1').count();
        let svg = code.svg();
        let runs = svg.split("v1h-").skip(1);
        let drawn: usize = runs
            .filter_map(|run| run.split_once('z')?.0.parse::<usize>().ok())
            .sum();
        assert_eq!(drawn, dark);
    }

    #[test]
    fn dark_modules_beside_each_other_are_one_run() {
        let row = [true, true, false, true];
        assert_eq!(runs(&row), [(0, 2), (3, 1)]);
        assert_eq!(runs(&[false]), []);
    }
}
