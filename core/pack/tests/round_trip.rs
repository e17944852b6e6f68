//! What goes into a pack comes out of it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::{contact, full, full_site, id, pack_of, parsed, texts};
use waymark_base::geo::Point;
use waymark_pack::records::Sheet;
use waymark_pack::vocabulary::SiteState;
use waymark_pack::{Pack, PackDigest, PackError, build};

fn tags(tags: &[&str]) -> Vec<waymark_base::LanguageTag> {
    tags.iter().map(|tag| parsed(tag)).collect()
}

#[test]
fn facts_come_back_as_they_were_written() {
    let content = full();
    let pack = pack_of(&content);
    assert_eq!(*pack.info(), content.info);
    assert_eq!(
        pack.source(&id("geonames")).unwrap().as_ref(),
        content.sources.get(1)
    );
    assert_eq!(pack.sources().unwrap().len(), 2);
    assert_eq!(pack.source(&id("unheard-of")).unwrap(), None);
    assert_eq!(pack.crossings().unwrap(), content.crossings);
    assert_eq!(
        pack.crossing(&id("ua-ro-nowhere")).unwrap().as_ref(),
        content.crossings.get(1)
    );
    assert_eq!(pack.resources().unwrap(), content.resources);
    assert_eq!(
        pack.resource(&id("iom-caring")).unwrap().as_ref(),
        content.resources.first()
    );
    assert_eq!(pack.site(&id("pl-krakow")).unwrap(), Some(full_site()));
    assert_eq!(pack.sites_in(parsed("PL")).unwrap().len(), 3);
    assert_eq!(pack.sites_in(parsed("RO")).unwrap(), []);
}

#[test]
fn instruments_and_phrases_come_back_in_their_order() {
    let content = full();
    let pack = pack_of(&content);
    let [second, first] = content.instruments.as_slice() else {
        panic!()
    };
    assert_eq!(pack.instruments().unwrap(), [first.clone(), second.clone()]);
    assert_eq!(
        pack.instrument(&id("second")).unwrap().as_ref(),
        Some(second)
    );
    assert_eq!(pack.instrument(&id("third")).unwrap(), None);
    let phrases = pack.phrases(&tags(&["uk", "en"])).unwrap();
    let ids: Vec<&str> = phrases.iter().map(|phrase| phrase.id.as_str()).collect();
    assert_eq!(ids, ["again", "hello", "yes"]);
    assert_eq!(phrases.last(), content.phrases.first());
    let only = pack.phrases(&tags(&["uk"])).unwrap();
    assert!(only.iter().all(|phrase| phrase.texts.len() == 1));
    assert_eq!(pack.phrases(&tags(&["pl"])).unwrap(), []);
    assert_eq!(pack.phrase_languages().unwrap(), tags(&["en", "uk"]));
}

#[test]
fn outlines_come_back_where_they_are_near() {
    let content = full();
    let pack = pack_of(&content);
    let [border, west, east] = content.outlines.as_slice() else {
        panic!()
    };
    let around = |lat, lon, km: f64| {
        let from = Point::new(lat, lon).unwrap();
        pack.outlines_around(from, km * 1000.0).unwrap()
    };
    assert_eq!(around(49.8, 22.9, 10.0), std::slice::from_ref(border));
    assert_eq!(around(49.8, 23.5, 30.0), []);
    assert_eq!(around(52.0, 22.9, 100.0), []);
    // Over the antimeridian, from both sides.
    let both = [east.clone(), west.clone()];
    assert_eq!(around(-17.1, 179.9, 50.0), both);
    assert_eq!(around(-17.1, -179.9, 50.0), both);
    assert_eq!(around(90.0, 0.0, 20_100.0).len(), 3);
}

#[test]
fn an_outline_off_the_earth_or_of_one_point_makes_no_pack() {
    for points in [vec![], vec![[0, 0]], vec![[0, 0], [900_001, 0]]] {
        let mut content = full();
        content.outlines[0].points = points;
        let written = build::write(&content);
        assert!(matches!(written, Err(build::BuildError::NotAnOutline)));
    }
}

#[test]
fn hotlines_come_with_contacts_and_evidence() {
    let content = full();
    let pack = pack_of(&content);
    let [pl, de] = content.hotlines.as_slice() else {
        panic!()
    };
    let all = pack.hotlines(&[]).unwrap();
    assert_eq!(all, [de.clone(), pl.clone()]);
    let each = all
        .iter()
        .map(|one| pack.hotline(&one.id).unwrap().unwrap());
    assert_eq!(each.collect::<Vec<_>>(), all);
    let polish = pack.hotlines(&[parsed("PL"), parsed("PL")]).unwrap();
    assert_eq!(polish.iter().collect::<Vec<_>>(), [pl]);
    assert_eq!(pack.hotlines(&[parsed("RO")]).unwrap(), []);
    assert_eq!(pack.hotline(&id("pl-kcik")).unwrap().as_ref(), Some(pl));
    let countries: Vec<String> = pack
        .hotline_countries()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(countries, ["DE", "PL"]);
    let (hotline, chat) = pack.contact(&id("pl-kcik-chat")).unwrap().unwrap();
    assert_eq!(chat, contact("pl-kcik-chat"));
    assert_eq!(hotline.contacts, []);
}

#[test]
fn a_sheet_falls_back_block_by_block() {
    let content = full();
    let pack = pack_of(&content);
    let english = pack.sheet(&id("talk"), &tags(&["en"])).unwrap().unwrap();
    let blocks: Vec<_> = english
        .blocks
        .into_iter()
        .map(|block| block.block)
        .collect();
    assert_eq!(blocks, content.sheets[0].blocks);

    let mixed = pack
        .sheet(&id("talk"), &tags(&["ro", "uk", "en"]))
        .unwrap()
        .unwrap();
    assert_eq!(mixed.summary.language.as_str(), "uk");
    let blocks: Vec<_> = mixed
        .blocks
        .iter()
        .map(|block| (block.language.as_str(), block.block.anchor.as_str()))
        .collect();
    assert_eq!(blocks, [("en", "before"), ("uk", "then")]);
    assert_eq!(pack.sheet(&id("talk"), &tags(&["ro"])).unwrap(), None);
}

#[test]
fn the_list_of_sheets_has_each_once_in_the_readers_order() {
    let pack = pack_of(&full());
    let list = |chain: &[&str]| -> Vec<(String, String)> {
        let sheets = pack.sheets(&tags(chain)).unwrap();
        sheets
            .into_iter()
            .map(|sheet| (sheet.id.to_string(), sheet.language.to_string()))
            .collect()
    };
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(
        list(&["uk", "en"]),
        [pair("first", "en"), pair("talk", "uk")]
    );
    assert_eq!(list(&["uk"]), [pair("talk", "uk")]);
}

#[test]
fn a_sheets_digest_changes_with_each_of_its_texts_and_with_no_other_sheets() {
    let digests = |content| pack_of(&content).sheet_digests().unwrap();
    let before = digests(full());
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        [&id("first"), &id("talk")]
    );
    let mut more = full();
    more.info.version += 1;
    more.info.languages.push(parsed("ro"));
    assert_eq!(digests(more), before);
    let changes: [fn(&mut Sheet); 5] = [
        |sheet| sheet.title.push('!'),
        |sheet| sheet.summary.push('!'),
        |sheet| sheet.blocks[0].heading.push('!'),
        |sheet| sheet.blocks[0].sources.clear(),
        |sheet| drop(sheet.blocks.pop()),
    ];
    for change in changes {
        for number in 0..full().sheets.len() {
            let mut content = full();
            change(&mut content.sheets[number]);
            let changed = content.sheets[number].id.clone();
            let after = digests(content);
            let differing = |(id, digest): (&_, &_)| (after[id] != *digest).then(|| id.clone());
            let differs: Vec<_> = before.iter().filter_map(differing).collect();
            assert_eq!(differs, [changed]);
        }
    }
}

#[test]
fn names_of_countries_and_languages_come_in_the_first_language_that_has_them() {
    let pack = pack_of(&full());
    let country = pack
        .country_name(parsed("PL"), &tags(&["ro", "uk", "en"]))
        .unwrap();
    assert_eq!(country.as_deref(), Some("Польща"));
    let dari = pack
        .language_name(&parsed("fa-AF"), &tags(&["uk", "en"]))
        .unwrap();
    assert_eq!(dari.as_deref(), Some("Persian"));
    assert_eq!(
        pack.country_name(parsed("RO"), &tags(&["en"])).unwrap(),
        None
    );
}

#[test]
fn the_same_content_gives_the_same_bytes_in_any_order() {
    let content = full();
    let mut shuffled = content.clone();
    shuffled.hotlines.reverse();
    shuffled.sites.reverse();
    shuffled.crossings.reverse();
    shuffled.places.reverse();
    shuffled.sheets.reverse();
    shuffled.sources.reverse();
    let bytes = build::write(&content).unwrap();
    assert!(bytes == build::write(&content).unwrap());
    assert!(bytes == build::write(&shuffled).unwrap());
}

#[test]
fn a_file_opens_as_the_same_pack_despite_its_trailer_and_a_strange_path() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Пакет 100%?#.waymark");
    std::fs::write(&path, build::write(&full()).unwrap()).unwrap();
    let pack = Pack::open(&path).unwrap();
    assert_eq!(pack.info(), &full().info);
    assert_eq!(pack.hotlines(&[]).unwrap().len(), 2);
    assert_eq!(pack.search("victim", &[], 5).unwrap().len(), 1);
}

#[test]
fn what_is_no_pack_is_refused_by_its_kind() {
    let folder = tempfile::tempdir().unwrap();
    let open = |bytes: &[u8]| {
        let path = folder.path().join("file");
        std::fs::write(&path, bytes).unwrap();
        Pack::open(&path).unwrap_err()
    };
    let good = build::write(&full()).unwrap();
    let with = |at: usize, value: u8| {
        let mut bytes = good.clone();
        bytes[at] = value;
        bytes
    };
    assert_eq!(
        Pack::open(&folder.path().join("none")).unwrap_err(),
        PackError::CannotOpen
    );
    assert_eq!(
        Pack::open(folder.path()).unwrap_err(),
        PackError::CannotOpen
    );
    assert_eq!(open(b""), PackError::NotAPack);
    assert_eq!(
        open(b"PK\x03\x04 something else entirely"),
        PackError::NotAPack
    );
    assert_eq!(open(&with(68, 0)), PackError::NotAPack);
    assert_eq!(
        open(&with(63, 9)),
        PackError::FutureFormat {
            found: 9,
            supported: 1
        }
    );
    assert_eq!(open(&good[..good.len() / 2]), PackError::Truncated);
    let leaked: &'static [u8] = good[..good.len() - 1].to_vec().leak();
    assert_eq!(Pack::from_static(leaked).unwrap_err(), PackError::Truncated);
    assert_eq!(
        Pack::from_static(b"short").unwrap_err(),
        PackError::NotAPack
    );
}

#[test]
fn the_digest_finds_every_change() {
    let good = build::write(&full()).unwrap();
    let check = |bytes: &[u8], chunk: usize| {
        let mut digest = PackDigest::new();
        bytes.chunks(chunk).for_each(|chunk| digest.feed(chunk));
        digest.finish()
    };
    for chunk in [1, 7, 55, 56, 57, 4096, good.len()] {
        assert_eq!(check(&good, chunk), Ok(()), "{chunk}");
    }
    for at in (0..good.len())
        .step_by(good.len() / 97)
        .chain(good.len() - 60..good.len())
    {
        let mut bad = good.clone();
        bad[at] ^= 1;
        assert!(check(&bad, 4096).is_err(), "{at}");
    }
    for length in [0, 10, 55, 56, good.len() - 1] {
        assert!(check(&good[..length], 4096).is_err(), "{length}");
    }
    let mut longer = good.clone();
    longer.push(0);
    assert!(check(&longer, 4096).is_err());
}

#[test]
fn content_that_could_not_be_read_back_is_refused() {
    let mut twice = full();
    twice.sites.push(full_site());
    assert!(matches!(
        build::write(&twice),
        Err(build::BuildError::Duplicate { kind: "site", .. })
    ));
    let mut control = full();
    control.hotlines[0].names = texts(&[("uk", "a\u{1e}b")]);
    assert!(matches!(
        build::write(&control),
        Err(build::BuildError::ControlCharacter { .. })
    ));
    let mut exposed = full();
    exposed.sites[1].point = Some(Point::new(1.0, 2.0).unwrap());
    assert!(matches!(
        build::write(&exposed),
        Err(build::BuildError::Exposed { .. })
    ));
}

#[test]
fn a_pack_moves_between_threads_and_a_running_question_can_be_cancelled() {
    let pack = pack_of(&full());
    let handle = pack.interrupt_handle();
    std::thread::spawn(move || pack.sources().unwrap().len())
        .join()
        .unwrap();
    handle.interrupt();
}

#[test]
fn past_sites_are_near_only_when_asked_for_and_pointless_ones_never() {
    let pack = pack_of(&full());
    let from = Point::new(50.1, 19.9).unwrap();
    let near = |past| -> Vec<String> {
        let near = pack.nearest_sites(from, 10, past).unwrap();
        near.into_iter()
            .map(|near| near.site.id.to_string())
            .collect()
    };
    assert_eq!(near(false), ["pl-krakow"]);
    assert_eq!(near(true), ["gone", "pl-krakow"]);
    let gone = pack.site(&id("gone")).unwrap().unwrap();
    assert_eq!(gone.history.last().unwrap().state, SiteState::Closed);
}

#[test]
fn the_nearest_crossing_lies_within_the_limit_or_is_none() {
    let pack = pack_of(&full());
    let from = Point::new(49.81, 22.94).unwrap();
    let (crossing, path) = pack.nearest_crossing(from, 5000.0).unwrap().unwrap();
    assert_eq!(crossing.id, id("ua-pl-medyka-shehyni"));
    assert!(
        (path.distance_m - 1112.2).abs() < 1.0,
        "{}",
        path.distance_m
    );
    assert!(pack.nearest_crossing(from, 1000.0).unwrap().is_none());
}
