//! `waymark sketch`: what lies around a place, as an SVG. The engine has decided what is
//! shown and where; this draws it.

use std::fmt::Write;

use waymark_engine::views::{SketchPoint, SketchPointKind, SketchView, Status};
use waymark_engine::{EngineError, NearRequest, SketchRequest};

use crate::answer::Desk;
use crate::arguments::SketchArguments;
use crate::failure::Failure;
use crate::output;

/// Side of the square, and margin around it.
const SIDE: f64 = 1000.0;
const MARGIN: f64 = 20.0;
/// Width of the names beside the square.
const NAMES: f64 = 560.0;
/// Height of a line of text, and about how wide a digit is.
const LINE: f64 = 26.0;
const DIGIT: f64 = 11.0;
/// From a point to its number.
const GAP: f64 = 13.0;

/// Runs the command.
pub(crate) fn sketch(arguments: &SketchArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let place = arguments.place.join(" ").trim().to_owned();
    let sites = match arguments.sites.as_slice() {
        [] => nearest(&desk, &place)?,
        chosen => chosen.to_vec(),
    };
    let view = desk.engine.sketch(&SketchRequest { place, sites });
    let view = view.map_err(|error| match error {
        EngineError::NotFound => {
            Failure::other("no support place has one of these ids; `waymark near` shows them")
        }
        error => error.into(),
    })?;
    if let Some(file) = &arguments.output {
        output::write_file(file, svg(&view).as_bytes())?;
    }
    match (desk.json, &arguments.output) {
        (true, _) => desk.answer(&view, |_, _| {}),
        (false, Some(_)) => Ok(()),
        (false, None) => output::print_bytes(svg(&view).as_bytes()),
    }
}

/// The support places that `waymark near` shows.
fn nearest(desk: &Desk, place: &str) -> Result<Vec<String>, Failure> {
    let near = desk.engine.near(&NearRequest {
        place: place.to_owned(),
        ..NearRequest::default()
    })?;
    Ok(near.places.into_iter().map(|site| site.id).collect())
}

/// The picture: the square, the names of its points by their numbers beside it, and what
/// is to be said of it below.
fn svg(view: &SketchView) -> String {
    let foot = lines_below(view)
        .iter()
        .fold(2.0 * LINE, |high, _| high + LINE);
    let (wide, high) = (SIDE + NAMES + 2.0 * MARGIN, SIDE + MARGIN + foot);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-{MARGIN} -{MARGIN} {wide} {high}\" \
         font-family=\"sans-serif\" font-size=\"18\">\n\
         <rect x=\"-{MARGIN}\" y=\"-{MARGIN}\" width=\"{wide}\" height=\"{high}\" fill=\"#fff\"/>\n\
         <rect width=\"{SIDE}\" height=\"{SIDE}\" fill=\"#f4f4f0\" stroke=\"#999\"/>\n",
    );
    for line in &view.lines {
        push(&mut svg, &polyline(&line.xy));
    }
    // What matters most is drawn last, on top.
    for point in view.points.iter().rev() {
        push(&mut svg, &mark(point, at(point.x), at(point.y)));
    }
    let mut numbers = Numbers::default();
    for (number, point) in (1..).zip(&view.points) {
        push(&mut svg, &numbers.beside(number, point));
        let (x, y) = (SIDE + 2.0 * MARGIN, f64::from(number) * LINE);
        push(&mut svg, &mark(point, x, y - LINE / 4.0));
        let name = format!("{number}  {}", point.label);
        push(&mut svg, &text(x + MARGIN, y, &name));
    }
    below(&mut svg, view);
    svg.push_str("</svg>\n");
    svg
}

fn polyline(xy: &[f32]) -> String {
    let (points, _) = xy.as_chunks::<2>();
    let points = points
        .iter()
        .map(|[x, y]| format!("{:.1},{:.1}", at(*x), at(*y)));
    let points: Vec<String> = points.collect();
    let points = points.join(" ");
    format!("<polyline points=\"{points}\" fill=\"none\" stroke=\"#666\" stroke-width=\"2\"/>")
}

fn text(x: f64, y: f64, text: &str) -> String {
    format!("<text x=\"{x:.1}\" y=\"{y:.1}\">{}</text>", escaped(text))
}

fn at(share: f32) -> f64 {
    f64::from(share) * SIDE
}

fn push(svg: &mut String, element: &str) {
    svg.push_str(element);
    svg.push('\n');
}

/// A cross for the reader, a square for a crossing, a circle for a site: filled where it is
/// known to be open.
fn mark(point: &SketchPoint, x: f64, y: f64) -> String {
    match point.kind {
        SketchPointKind::Standpoint => {
            let arms = format!("M{x:.1} {:.1}v24M{:.1} {y:.1}h24", y - 12.0, x - 12.0);
            format!("<path d=\"{arms}\" stroke=\"#000\" stroke-width=\"4\"/>")
        }
        SketchPointKind::Crossing => format!(
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"12\" height=\"12\" fill=\"#fff\" \
             stroke=\"#333\" stroke-width=\"2\"/>",
            x - 6.0,
            y - 6.0
        ),
        SketchPointKind::Site => {
            let open = point.status == Some(Status::Open);
            let fill = if open { "#1565c0" } else { "#fff" };
            format!(
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"8\" fill=\"{fill}\" stroke=\"#1565c0\" \
                 stroke-width=\"3\"/>"
            )
        }
    }
}

/// Where numbers stand already: left edge, right edge, line of writing.
#[derive(Default)]
struct Numbers(Vec<[f64; 3]>);

impl Numbers {
    /// The number of a point, moved down until it hides no other.
    fn beside(&mut self, number: u32, point: &SketchPoint) -> String {
        let number = number.to_string();
        let wide = DIGIT * if number.len() > 1 { 2.0 } else { 1.0 };
        let right = at(point.x) + GAP;
        let left = if right + wide > SIDE {
            at(point.x) - GAP - wide
        } else {
            right
        };
        let mut y = at(point.y) + LINE / 4.0;
        let hides = |y: f64| {
            let over = |[from, to, line]: &[f64; 3]| {
                left < *to && *from < left + wide && (y - line).abs() < LINE * 0.7
            };
            self.0.iter().any(over)
        };
        while hides(y) {
            y += LINE / 4.0;
        }
        self.0.push([left, left + wide, y]);
        text(left, y, &number)
    }
}

/// The scale, and a line for each thing to say.
fn below(svg: &mut String, view: &SketchView) {
    let (y, scale) = (SIDE + LINE / 2.0, at(view.scale_share));
    let bar = format!("M1 {y:.0}v10h{:.1}v-10", scale - 2.0);
    push(
        svg,
        &format!("<path d=\"{bar}\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\"/>"),
    );
    push(svg, &text(scale + GAP, y + 10.0, &view.scale_text));
    let mut y = y + 10.0;
    for line in lines_below(view) {
        y += LINE;
        push(svg, &text(0.0, y, line));
    }
}

fn lines_below(view: &SketchView) -> Vec<&str> {
    let first = [Some(&view.caution_text), view.left_out_text.as_ref()];
    let sources = view.sources.iter().map(|source| &source.text);
    let lines = first.into_iter().flatten().chain(sources);
    lines.map(String::as_str).collect()
}

/// A text as XML takes it.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' | '<' | '>' | '"' => {
                let _ = write!(escaped, "&#{};", u32::from(letter));
            }
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(label: &str, x: f32, y: f32) -> SketchPoint {
        SketchPoint {
            kind: SketchPointKind::Site,
            id: None,
            label: label.to_owned(),
            text: "Open".to_owned(),
            x,
            y,
            exact: true,
            status: Some(Status::Open),
        }
    }

    #[test]
    fn numbers_do_not_hide_each_other_and_stay_in_the_square() {
        let mut numbers = Numbers::default();
        let first = numbers.beside(1, &point("Medyka", 0.5, 0.5));
        let second = numbers.beside(2, &point("Medyka", 0.5, 0.5));
        assert!(first.contains("y=\"506.5\"") && second.contains("y=\"526.0\""));
        let right = numbers.beside(12, &point("Medyka", 0.99, 0.1));
        assert!(right.contains("x=\"955.0\""), "{right}");
    }

    #[test]
    fn no_name_breaks_out_of_the_picture() {
        assert_eq!(
            escaped("<a> & \"b\"\u{7}"),
            "&#60;a&#62; &#38; &#34;b&#34; "
        );
    }
}
