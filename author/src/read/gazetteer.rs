use waymark_base::geo::Point;
use waymark_pack::records::Place;

use super::Parsed;
use super::document::Document;
use super::tsv::{Row, rows};

const COLUMNS: [&str; 8] = [
    "geonames_id",
    "name",
    "country",
    "lat",
    "lon",
    "population",
    "capital",
    "names",
];

/// Reads `gazetteer.tsv`.
pub fn parse_gazetteer(file: &str, text: &str) -> Parsed<Vec<Place>> {
    let document = Document::new(file, text);
    let rows = rows(&document, text, &COLUMNS);
    let mut value = Vec::with_capacity(rows.len());
    for row in rows {
        match place(&row) {
            Ok(place) => value.push(place),
            Err((message, help)) => document.error(row.start, message, Some(help.to_owned())),
        }
    }
    Parsed {
        value,
        findings: document.into_findings(),
    }
}

fn place(row: &Row<'_>) -> Result<Place, (String, &'static str)> {
    let [id, name, country, lat, lon, population, capital, names] = row.cells.as_slice() else {
        return Err((
            "this row has another number of cells".to_owned(),
            "separate them by tabs",
        ));
    };
    let wrong = |column: &str, cell: &str| format!("`{column}` cannot be `{cell}`");
    let number = "write a whole number";
    let degrees = "write degrees with a decimal point, latitude before longitude";
    if name.trim().is_empty() {
        return Err(("`name` is empty".to_owned(), "every place has a name"));
    }
    let lat_number: f64 = lat.parse().map_err(|_| (wrong("lat", lat), degrees))?;
    let lon_number: f64 = lon.parse().map_err(|_| (wrong("lon", lon), degrees))?;
    Ok(Place {
        geonames_id: id.parse().map_err(|_| (wrong("geonames_id", id), number))?,
        name: (*name).to_owned(),
        country: country
            .parse()
            .map_err(|_| (wrong("country", country), "write two letters of ISO 3166-1"))?,
        point: Point::new(lat_number, lon_number)
            .map_err(|_| (format!("{lat}, {lon} is no place on the Earth"), degrees))?,
        population: population
            .parse()
            .map_err(|_| (wrong("population", population), number))?,
        capital: match *capital {
            "1" => true,
            "" => false,
            other => return Err((wrong("capital", other), "write 1, or leave the cell empty")),
        },
        names: names
            .split('|')
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
    })
}
