//! Which countries lie around a point, as far as the gazetteer tells.

use std::collections::BTreeMap;

use waymark_base::CountryCode;
use waymark_base::geo::Point;

use crate::cells::{Cells, Columns};
use crate::{Pack, PackError};

const TOWN: Columns = Columns {
    table: "town",
    names: "country, lat, lon",
};
/// No degree of latitude is shorter, in metres (WGS84, at the equator; rounded down).
const DEGREE_M: f64 = 110_500.0;

impl Pack {
    /// The countries with a town within `within_m` metres of a point, that of the
    /// nearest town first; of equally distant ones the first by its code.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn countries_around(
        &self,
        from: Point,
        within_m: f64,
    ) -> Result<Vec<CountryCode>, PackError> {
        // A band round the Earth: neither the antimeridian nor a pole is an edge.
        let sql = "SELECT country, lat, lon FROM town WHERE lat BETWEEN ?1 AND ?2";
        let band = within_m / DEGREE_M;
        let edges = [from.lat() - band, from.lat() + band];
        let mut nearest: BTreeMap<CountryCode, f64> = BTreeMap::new();
        for (country, town) in self.ask(TOWN, sql)?.all(edges, read_town)? {
            // The great circle is at most 0.6 % wrong and spares most the exact way.
            if from.great_circle_m(&town) > within_m * 1.01 {
                continue;
            }
            let metres = from.path_to(&town).distance_m;
            if metres <= within_m {
                let best = nearest.entry(country).or_insert(metres);
                *best = best.min(metres);
            }
        }
        let mut countries: Vec<(CountryCode, f64)> = nearest.into_iter().collect();
        countries.sort_by(|(_, a), (_, b)| a.total_cmp(b));
        Ok(countries.into_iter().map(|(country, _)| country).collect())
    }
}

fn read_town(cells: &mut Cells<'_>) -> Result<(CountryCode, Point), PackError> {
    let country = cells.parsed()?;
    let point = cells.point()?.ok_or_else(|| cells.wrong())?;
    Ok((country, point))
}
