//! Nearest ten: through the whole engine, against the bare queries that answer
//! the same question on the same rows, a scan of everything, and rstar.

use std::path::Path;

use rstar::RTree;
use rstar::primitives::GeomWithData;
use rusqlite::{Connection, OpenFlags, params};
use waymark_base::geo::Point;
use waymark_engine::{Engine, NearRequest};

use crate::packs::Measured;
use crate::random::Random;
use crate::sample::{Figures, Pair, compare, measure, row, shown};

const QUESTIONS: usize = 64;

/// A copy of the pack's tables with SQLite's own spatial index beside them: what
/// one would write without an engine.
fn with_rtree(pack: &Path, twin: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let uri = format!("file:{}?immutable=1", pack.display());
    let source = Connection::open_with_flags(uri, flags).expect("a pack of our own");
    source
        .execute("VACUUM INTO ?1", [twin.to_string_lossy()])
        .expect("room for a copy");
    let copy = Connection::open(twin).expect("just written");
    copy.execute_batch(
        "CREATE VIRTUAL TABLE site_box USING rtree(number, lat_min, lat_max, lon_min, lon_max);
         INSERT INTO site_box SELECT s.number, s.lat, s.lat, s.lon, s.lon FROM site s
         WHERE s.lat IS NOT NULL AND NOT EXISTS (SELECT 1 FROM site_status t
             WHERE t.site = s.number AND t.state IN ('closed', 'historic'));",
    )
    .expect("tables of our own schema");
    copy
}

/// Expanding boxes on the R*Tree, then the rows of the ten nearest and the
/// contacts of one country, as text.
fn bare(connection: &Connection, from: Point) -> usize {
    let mut candidates: Vec<(f64, i64)> = Vec::new();
    let mut half = 0.25;
    while half < 400.0 {
        candidates = in_box(connection, from, half);
        if candidates.len() >= 10 && candidates[9].0 < half * 111_000.0 * 0.6 {
            break;
        }
        half *= 2.0;
    }
    let mut statement = connection
        .prepare_cached("SELECT * FROM site WHERE number = ?1")
        .expect("a table of the schema");
    let mut statuses = connection
        .prepare_cached("SELECT * FROM site_status WHERE site = ?1")
        .expect("a table of the schema");
    let mut read = 0;
    for (_, number) in candidates.iter().take(10) {
        read += columns(&mut statement, *number) + columns(&mut statuses, *number);
    }
    read + contacts(connection)
}

fn contacts(connection: &Connection) -> usize {
    let mut statement = connection
        .prepare_cached(
            "SELECT * FROM hotline h JOIN contact c ON c.hotline = h.number WHERE h.country = ?1",
        )
        .expect("tables of the schema");
    let mut rows = statement.query(["AC"]).expect("one parameter");
    let mut read = 0;
    while let Some(row) = rows.next().expect("an intact pack") {
        read += texts(row);
    }
    read
}

fn columns(statement: &mut rusqlite::CachedStatement<'_>, number: i64) -> usize {
    let mut rows = statement.query([number]).expect("one parameter");
    let mut read = 0;
    while let Some(row) = rows.next().expect("an intact pack") {
        read += texts(row);
    }
    read
}

fn texts(row: &rusqlite::Row<'_>) -> usize {
    (0..row.as_ref().column_count())
        .map(|column| {
            row.get_ref(column)
                .map_or(0, |value| value.as_str().map_or(1, str::len))
        })
        .sum()
}

fn in_box(connection: &Connection, from: Point, half: f64) -> Vec<(f64, i64)> {
    let mut statement = connection
        .prepare_cached(
            "SELECT number, lat_min, lon_min FROM site_box
             WHERE lat_min >= ?1 AND lat_max <= ?2 AND lon_min >= ?3 AND lon_max <= ?4",
        )
        .expect("a table of the twin");
    let bounds = params![
        from.lat() - half,
        from.lat() + half,
        from.lon() - half,
        from.lon() + half
    ];
    let mut found: Vec<(f64, i64)> = statement
        .query_map(bounds, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .expect("four parameters")
        .flatten()
        .map(|(number, lat, lon): (i64, f64, f64)| {
            let point = Point::new(lat, lon).expect("coordinates of the pack");
            (from.great_circle_m(&point), number)
        })
        .collect();
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found
}

type Vector = GeomWithData<[f64; 3], usize>;

fn vector(point: Point) -> [f64; 3] {
    let (lat, lon) = (point.lat().to_radians(), point.lon().to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

fn scan(points: &[Point], from: Point) -> Vec<(f64, usize)> {
    let mut all: Vec<(f64, usize)> = points
        .iter()
        .enumerate()
        .map(|(number, p)| (from.great_circle_m(p), number))
        .collect();
    if all.len() > 10 {
        all.select_nth_unstable_by(9, |a, b| a.0.total_cmp(&b.0));
        all.truncate(10);
    }
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    all
}

/// Where the questions are asked: beside random sites.
fn questions(points: &[Point]) -> Vec<Point> {
    let mut random = Random(11);
    (0..QUESTIONS)
        .map(|_| {
            let near = points[random.below(points.len())];
            Point::new((near.lat() + 0.05).clamp(-90.0, 90.0), near.lon()).expect("clamped")
        })
        .collect()
}

/// The median through the engine, for the growth from size to size.
pub(crate) fn run(pack: &Measured, engine: &Engine) -> Figures {
    let points = &pack.site_points;
    let asked = questions(points);
    let twin = pack.path.with_extension("twin");
    let connection = with_rtree(&pack.path, &twin);
    let tree = RTree::bulk_load(
        points
            .iter()
            .enumerate()
            .map(|(n, p)| Vector::new(vector(*p), n))
            .collect(),
    );
    let requests: Vec<NearRequest> = asked
        .iter()
        .map(|p| NearRequest {
            place: format!("{:.5}, {:.5}", p.lat(), p.lon()),
            ..Default::default()
        })
        .collect();
    let pair: Pair = compare(
        400,
        |run| {
            std::hint::black_box(engine.near(&requests[run % QUESTIONS]).expect("an answer"));
        },
        |run| {
            std::hint::black_box(bare(&connection, asked[run % QUESTIONS]));
        },
    );
    row(
        &format!(
            "near, {} sites: engine / bare SQLite with R*Tree",
            pack.label
        ),
        &pair,
    );
    let scanned = measure(40, |run| {
        std::hint::black_box(scan(points, asked[run % QUESTIONS]));
    });
    let in_memory = measure(400, |run| {
        let query = vector(asked[run % QUESTIONS]);
        std::hint::black_box(tree.nearest_neighbor_iter(query).take(10).count());
    });
    println!(
        "| … for comparison: scan of all points {}, rstar in memory {} | | | | |",
        shown(scanned.median),
        shown(in_memory.median)
    );
    drop(connection);
    std::fs::remove_file(twin).expect("our own temporary file");
    pair.ours
}

/// From a name to the whole view, on the real pack.
pub(crate) fn run_real(engine: &Engine) {
    for place in ["Medyka", "Київ", "49.8, 22.94"] {
        let request = NearRequest {
            place: place.to_owned(),
            ..Default::default()
        };
        let figures = measure(200, |_| {
            std::hint::black_box(engine.near(&request).expect("an answer"));
        });
        println!(
            "| near on the real pack: `{place}` | {} | {} | | |",
            shown(figures.median),
            shown(figures.p95)
        );
    }
}
