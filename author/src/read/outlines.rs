use waymark_base::Id;
use waymark_pack::records::Outline;

use super::Parsed;
use super::document::Document;
use super::tsv::lines;
use crate::located::Located;

/// Reads a file of `outlines/`: a line `source ID`, then a line for each piece of a coast
/// or border. Lines that begin with `#` are remarks.
pub fn parse_outlines(file: &str, text: &str) -> Parsed<Option<Located<Vec<Outline>>>> {
    let document = Document::new(file, text);
    let mut source: Option<Id> = None;
    let mut record = Vec::new();
    for (start, line) in lines(text) {
        let line = line.trim_end();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let read = match (line.strip_prefix("source "), &source) {
            (Some(id), None) => id.trim().parse().map_err(|_| NO_SOURCE).map(|id| {
                document.note_field("source".to_owned(), start);
                source = Some(id);
            }),
            (Some(_), Some(_)) => Err(("the source is named twice", "make a file for each")),
            (None, None) => Err(NO_SOURCE),
            (None, Some(source)) => outline(source, line).map(|outline| record.push(outline)),
        };
        if let Err((message, help)) = read {
            document.error(start, message, Some(help.to_owned()));
            if source.is_none() {
                break;
            }
        }
    }
    let origin = document.take_origin(0);
    Parsed {
        value: source.map(|_| Located { record, origin }),
        findings: document.into_findings(),
    }
}

type Complaint = (&'static str, &'static str);

const NO_SOURCE: Complaint = (
    "the source of the outlines is missing",
    "begin with a line `source ID`, with the id of a source",
);
const NO_NUMBERS: Complaint = (
    "this line is no row of whole numbers in pairs",
    "write latitude and longitude, then the steps, in ten-thousandths of a degree",
);
const NO_OUTLINE: Complaint = (
    "this line has one point only, or one that is not on the Earth",
    "make the file anew with tools/outlines.py",
);

/// Where a piece begins, then its steps.
fn outline(source: &Id, line: &str) -> Result<Outline, Complaint> {
    let numbers: Result<Vec<i32>, _> = line.split_whitespace().map(str::parse).collect();
    let numbers = numbers.map_err(|_| NO_NUMBERS)?;
    let (steps, []) = numbers.as_chunks::<2>() else {
        return Err(NO_NUMBERS);
    };
    let mut points: Vec<[i32; 2]> = Vec::with_capacity(steps.len());
    for [north, east] in steps {
        let [lat, lon] = points.last().copied().unwrap_or_default();
        let point = lat.checked_add(*north).zip(lon.checked_add(*east));
        let (lat, lon) = point.ok_or(NO_OUTLINE)?;
        points.push([lat, lon]);
    }
    let outline = Outline {
        source: source.clone(),
        points,
    };
    if outline.is_possible() {
        Ok(outline)
    } else {
        Err(NO_OUTLINE)
    }
}
