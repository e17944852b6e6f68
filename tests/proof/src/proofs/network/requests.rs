//! What is asked, how often, and whether it could tell one reader from another (N1).

use std::collections::{BTreeMap, BTreeSet};

use super::proxy::Exchange;
use super::reader::{Reader, Wish};
use super::site::{BEFORE, FIRST_PACK, NOW, SECOND_PACK};
use super::{Part, Scene};

/// Requests of a first update: the next root, three files, the pack.
const FIRST: usize = 5;
/// Where nothing is new: the next root, the timestamp.
const NOTHING_NEW: usize = 2;
/// Where there is a new root and a new pack.
const NEW: usize = 6;

/// How many requests an update makes.
pub fn counted(scene: &Scene) -> Result<Part, String> {
    let mut part = Part::default();
    let proxy = scene.proxy()?;
    let reader = Reader::new(&scene.site.root)?;
    let mut counts = Vec::new();
    for (site, pack, wanted) in [
        (BEFORE, FIRST_PACK, FIRST),
        (BEFORE, FIRST_PACK, NOTHING_NEW),
        (NOW, SECOND_PACK, NEW),
        (NOW, SECOND_PACK, NOTHING_NEW),
    ] {
        let said = reader.updates(&Wish::at(proxy.port, site, pack))?;
        part.heard(&said);
        part.unless(said.answer == "taken", || {
            format!("in peace: {}", said.answer)
        });
        let passed = proxy.passed();
        part.unless(passed.len() == wanted, || {
            let asked: Vec<String> = passed.iter().map(Exchange::path).collect();
            format!("{} requests in place of {wanted}: {asked:?}", passed.len())
        });
        counts.push(passed.len());
    }
    part.told = format!(
        "requests of a first update, of one without news, of a new pack, and again without news: {counts:?}"
    );
    Ok(part)
}

/// Installations whose requests are compared.
const INSTALLS: usize = 100;
const LANGUAGES: [&str; 5] = ["uk_UA.UTF-8", "ar_SY.UTF-8", "en_GB.UTF-8", "C", "vi_VN"];
const ZONES: [&str; 4] = ["Europe/Kyiv", "Asia/Damascus", "UTC", "America/Bogota"];

/// Whether a hundred readers, each with its own surroundings and past, ask in the same bytes.
pub fn the_same_from_everybody(scene: &Scene) -> Result<Part, String> {
    let mut part = Part::default();
    let proxy = scene.proxy()?;
    let settled = scene.settled()?;
    // By path: one and the same file is asked for in the same bytes whoever asks.
    let mut by_path: BTreeMap<String, BTreeSet<Vec<u8>>> = BTreeMap::new();
    let mut by_past: [BTreeSet<Vec<Vec<u8>>>; 2] = Default::default();
    for install in 0..INSTALLS {
        let past = install % 2;
        let reader = match past {
            0 => Reader::new(&scene.site.root)?,
            _ => settled.again()?,
        };
        let language = LANGUAGES[install % LANGUAGES.len()];
        let around = [
            ("LANG", language),
            ("LC_ALL", language),
            ("LANGUAGE", language),
            ("TZ", ZONES[install % ZONES.len()]),
            ("USER", if install % 3 == 0 { "anna" } else { "samir" }),
            // Another program's proxy is none of ours.
            ("http_proxy", "http://127.0.0.1:9/"),
            ("ALL_PROXY", "http://127.0.0.1:9/"),
        ];
        let said = reader.updates_as(&Wish::at(proxy.port, NOW, SECOND_PACK), &around)?;
        part.heard(&said);
        part.unless(said.answer == "taken", || {
            format!("install {install}: {}", said.answer)
        });
        let passed = proxy.passed();
        for one in &passed {
            by_path
                .entry(one.path())
                .or_default()
                .insert(one.request.clone());
        }
        by_past[past].insert(passed.into_iter().map(|one| one.request).collect());
    }
    for (path, requests) in &by_path {
        part.unless(requests.len() == 1, || {
            format!("{path} is asked for in {} ways", requests.len())
        });
    }
    for requests in &by_past {
        part.unless(requests.len() == 1, || {
            format!("{} orders of requests", requests.len())
        });
    }
    let headers = by_path
        .values()
        .flatten()
        .flat_map(|request| headers(request));
    let headers: BTreeSet<String> = headers.collect();
    part.unless(headers.iter().eq(["accept", "host"]), || {
        format!("headers {headers:?}")
    });
    part.told = format!(
        "{INSTALLS} installs in {} languages and {} zones: {} files asked for, each in one and the same bytes; headers {headers:?}",
        LANGUAGES.len(),
        ZONES.len(),
        by_path.len(),
    );
    Ok(part)
}

fn headers(request: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let lines = text.lines().skip(1);
    lines
        .filter_map(|line| Some(line.split_once(':')?.0.to_owned()))
        .collect()
}
