//! Coasts and borders.

use rusqlite::Connection;

use super::BuildError;
use super::rows::number;
use crate::records::Outline;
use crate::steps;

/// Pieces in the order of their points, so that neighbours stand beside each other.
pub(super) fn write(connection: &Connection, outlines: &[Outline]) -> Result<(), BuildError> {
    let mut insert =
        connection.prepare("INSERT INTO outline VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?;
    let mut sorted: Vec<&Outline> = outlines.iter().collect();
    sorted.sort_by_key(|outline| (&outline.points, &outline.source));
    for (index, outline) in sorted.into_iter().enumerate() {
        if !outline.is_possible() {
            return Err(BuildError::NotAnOutline);
        }
        let ([south, north], [west, east]) = (range(outline, 0), range(outline, 1));
        insert.execute((
            number(index)?,
            outline.source.as_str(),
            south,
            west,
            north,
            east,
            steps::write(&outline.points),
        ))?;
    }
    Ok(())
}

/// Smallest and largest of one coordinate.
fn range(outline: &Outline, coordinate: usize) -> [i32; 2] {
    let of = |point: &[i32; 2]| point.get(coordinate).copied();
    let values = || outline.points.iter().filter_map(of);
    [values().min(), values().max()].map(Option::unwrap_or_default)
}
