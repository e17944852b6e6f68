//! Search as one types and ranked words, against bare FTS5 with the same ranking
//! on the same file, both ending with the texts of twenty hits.

use std::path::Path;

use rusqlite::Connection;
use waymark_engine::Engine;
use waymark_pack::Pack;

use crate::random::Random;
use crate::sample::{compare, measure, row, shown};
use crate::synthetic::word;

const HITS: u32 = 20;
const QUESTIONS: usize = 60;

/// FTS5 with the ranking of the pack (the reader's language first, then bm25),
/// then the texts of the hits.
fn bare(connection: &Connection, expression: &str) -> usize {
    let mut ranked = connection
        .prepare_cached(
            "SELECT rowid FROM passage_text WHERE passage_text MATCH ?1
             ORDER BY rowid NOT BETWEEN (SELECT first FROM passage_range WHERE language = 'en')
                 AND (SELECT last FROM passage_range WHERE language = 'en'),
             bm25(passage_text, 4.0, 3.0, 1.0) LIMIT 20",
        )
        .expect("a table of the schema");
    let mut text = connection
        .prepare_cached(
            "SELECT b.heading, b.body, s.title FROM block b JOIN sheet s ON s.number = b.sheet
             WHERE b.number = ?1",
        )
        .expect("tables of the schema");
    let hits: Vec<i64> = ranked
        .query_map([expression], |row| row.get(0))
        .expect("one parameter")
        .flatten()
        .collect();
    hits.iter()
        .map(|hit| {
            text.query_row([hit], |row| {
                Ok(row.get_ref(0)?.as_str()?.len() + row.get_ref(1)?.as_str()?.len())
            })
            .unwrap_or(0)
        })
        .sum()
}

/// Words as frequent as those of the text: some common, most rare.
fn words() -> Vec<String> {
    let mut random = Random(23);
    (0..QUESTIONS)
        .map(|number| {
            word(
                number % 3,
                (2_000f64.powf(random.unit()) - 1.0) as usize + 30,
            )
        })
        .collect()
}

fn beginnings(letters: usize) -> Vec<String> {
    words()
        .iter()
        .map(|word| word.chars().take(letters).collect())
        .collect()
}

/// Words and beginnings on a synthetic pack.
pub(crate) fn run(label: &str, engine: &Engine, path: &Path) {
    let connection = crate::hotlines::open(path);
    let asked = words();
    let pack = Pack::open(path).expect("an intact pack");
    let expressions: Vec<String> = asked
        .iter()
        .map(|word| {
            let expression = pack.match_expression(word).expect("an intact pack");
            expression.unwrap_or_else(|| format!("\"{word}\""))
        })
        .collect();
    let pair = compare(
        300,
        |run| {
            std::hint::black_box(
                engine
                    .search(&asked[run % QUESTIONS], HITS)
                    .expect("an answer"),
            );
        },
        |run| {
            std::hint::black_box(bare(&connection, &expressions[run % QUESTIONS]));
        },
    );
    row(
        &format!("ranked word, {label}: engine / bare FTS5, same ranking"),
        &pair,
    );
    for letters in [2, 3] {
        let asked = beginnings(letters);
        let pair = compare(
            120,
            |run| {
                let text = &asked[run % QUESTIONS];
                std::hint::black_box(engine.search(text, HITS).expect("an answer"));
            },
            |run| {
                let expression = format!("\"{}\" *", asked[run % QUESTIONS]);
                std::hint::black_box(bare(&connection, &expression));
            },
        );
        row(
            &format!("as you type, {letters} letters, {label}: engine / bare FTS5, ranked"),
            &pair,
        );
    }
}

/// Every kind of question on the real pack: what a reader would type.
pub(crate) fn run_real(engine: &Engine) {
    for text in [
        "sa",
        "interp",
        "interpreter",
        "talk alone",
        "перекладач",
        "дитина сама",
        "intrepreter",
        "xyzzy",
    ] {
        let figures = measure(200, |_| {
            std::hint::black_box(engine.search(text, HITS).expect("an answer"));
        });
        println!(
            "| search on the real pack: `{text}` | {} | {} | | |",
            shown(figures.median),
            shown(figures.p95)
        );
    }
}
