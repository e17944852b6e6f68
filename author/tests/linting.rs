//! The lint: each rule once, on a fixture that is right apart from it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use common::{Workshop, today};

/// What the lint says beyond what it says of the untouched fixture.
fn says(change: impl Fn(&Workshop)) -> Vec<String> {
    let before = Workshop::new().lint();
    let workshop = Workshop::new();
    change(&workshop);
    workshop
        .lint()
        .into_iter()
        .filter(|line| !before.contains(line))
        .collect()
}

fn edited(file: &'static str, old: &'static str, new: &'static str) -> Vec<String> {
    says(|workshop| {
        workshop.edit(file, old, new);
    })
}

#[track_caller]
fn has(lines: &[String], part: &str) {
    assert!(
        lines.iter().any(|line| line.contains(part)),
        "no `{part}` in {lines:#?}"
    );
}

#[test]
fn the_fixture_has_no_errors() {
    let lines = Workshop::new().lint();
    assert!(
        lines.iter().all(|line| !line.contains(": error: ")),
        "{lines:#?}"
    );
}

#[test]
fn what_the_lint_prints() {
    let workshop = Workshop::new();
    workshop
        .edit("hotlines/PL.toml", "e164 = \"+48226280120\"", "e164 = \"+48226289999\"")
        .edit("hotlines/PL.toml", "hours = \"Mo-Fr 09:00-17:00; Sa 10:00-14:00\"", "hours = \"9am-5pm\"")
        .edit("hotlines/UA.toml", "as_of = \"2024-05\"", "as_of = \"2027\"")
        .edit("hotlines/UA.toml", "sources = [\"list-2019\"]", "sources = [\"list-2018\"]")
        .edit("sites.toml", "sensitive = true ", "sensitive = true\nlat = 50.06\nlon = 19.93\nprecision = \"exact\"\naddress = \"ul. Pawia 5\" ")
        .edit("sites.toml", "crossing = \"ua-pl-medyka\"", "crossing = \"ua-pl-medika\"")
        .edit("crossings.toml", "lat = 49.8\nlon = 22.94", "lat = 22.94\nlon = 49.8")
        .edit("pack.toml", "Field directory for tests", "Trafficking directory")
        .edit("sheets/uk/talk-alone.md", "{#steps .steps}", "{#step .steps}")
        .edit("sheets/en/talk-alone.md", "1. Look around.", "1. Look whether she is a victim.");
    insta::assert_snapshot!(workshop.lint().join("\n"));
}

#[test]
fn a_fact_without_a_source_is_an_error() {
    has(
        &edited("library.toml", "sources = [\"list-2019\"]", "sources = []"),
        "error: `guide-2009` has no source",
    );
    let block = edited("sheets/en/talk-alone.md", "{sources: police-2025}\n", "");
    has(&block, "error: the block `steps` has no source");
}

#[test]
fn a_source_that_nothing_rests_on_is_a_warning() {
    let unused = "[[source]]\nid = \"unused\"\ntitle = \"x\"\nkind = \"ngo\"\n";
    let lines = says(|workshop| workshop.write("sources.more.part.toml", unused));
    has(&lines, "warning: nothing rests on the source `unused`");
}

#[test]
fn numbers_are_checked_against_the_numbering_plans() {
    let short = edited(
        "hotlines/PL.toml",
        "e164 = \"+48500100200\"",
        "e164 = \"+485001002\"",
    );
    has(&short, "fits no numbering plan");
    let form = edited(
        "hotlines/PL.toml",
        "e164 = \"+48500100200\"",
        "e164 = \"0048500100200\"",
    );
    has(&form, "is not in international form");
    let missing = edited("hotlines/PL.toml", "  e164 = \"+48226280120\"\n", "");
    has(&missing, "add e164 = \"+48226280120\"");
    let code = edited(
        "hotlines/PL.toml",
        "number = \"112\"\n",
        "number = \"112\"\n  e164 = \"+48112\"\n",
    );
    has(&code, "a short code has no international form");
}

#[test]
fn a_real_lifeline_that_no_list_knows_is_only_a_warning() {
    let lines = Workshop::new().lint();
    has(&lines, "warning: the short code `7333` is in no list of UA");
}

#[test]
fn the_same_number_twice_in_a_country_is_an_error() {
    let lines = says(|workshop| {
        let text = workshop.read("hotlines/UA.toml");
        let copy = text
            .split_once("[[hotline]]")
            .unwrap()
            .1
            .replace("ua-lifeline", "ua-other");
        workshop.write("hotlines/UA.toml", &format!("{text}\n[[hotline]]{copy}"));
    });
    has(
        &lines,
        "error: `ua-other-7333` and `ua-lifeline-7333` are the same number",
    );
}

#[test]
fn ids_stand_once_and_begin_with_their_country() {
    let twice = edited("sites.toml", "id = \"pl-old-dot\"", "id = \"pl-house\"");
    has(&twice, "error: the id `pl-house` stands twice");
    let foreign = edited(
        "hotlines/UA.toml",
        "id = \"ua-lifeline\"",
        "id = \"pl-lifeline\"",
    );
    has(
        &foreign,
        "error: `pl-lifeline` does not begin with its country",
    );
}

#[test]
fn coordinates_that_cannot_be_are_found() {
    has(
        &edited(
            "crossings.toml",
            "lat = 49.8\nlon = 22.94",
            "lat = 0\nlon = 0",
        ),
        "a mistake of some software",
    );
    has(
        &edited(
            "crossings.toml",
            "lat = 49.8\nlon = 22.94",
            "lat = 22.94\nlon = 49.8",
        ),
        "lat and lon are swapped",
    );
    let far = edited(
        "sites.toml",
        "lat = 49.8\nlon = 22.93",
        "lat = 40.0\nlon = 2.0",
    );
    has(&far, "warning: 40, 2 lies outside PL");
    let other = edited(
        "sites.toml",
        "precision = \"town\"",
        "precision = \"town\"\nplace_geonames = 756135",
    );
    has(&other, "the coordinates are not those of Warsaw");
}

#[test]
fn a_sensitive_site_may_carry_nothing_that_leads_there() {
    for (field, line) in [
        ("lat", "lat = 50.06\nlon = 19.93"),
        ("address", "address = \"ul. Pawia 5\""),
        ("crossing", "crossing = \"ua-pl-medyka\""),
    ] {
        let lines = says(|workshop| {
            workshop.edit(
                "sites.toml",
                "sensitive = true ",
                &format!("sensitive = true\n{line} "),
            );
        });
        has(
            &lines,
            &format!("error: `pl-house` is sensitive and its `{field}` leads there"),
        );
    }
    let note = edited(
        "sites.toml",
        "district = \"Nowa Huta\"",
        "district = \"ul. Pawia 5\"",
    );
    has(&note, "looks like an address");
}

#[test]
fn an_open_site_needs_a_date() {
    let lines = edited(
        "sites.toml",
        "as_of = \"2025-08\"             # soon too old\n",
        "",
    );
    has(&lines, "error: open without a date");
}

#[test]
fn hours_need_a_time_zone_that_exists() {
    let zone = edited(
        "sites.toml",
        "timezone = \"Europe/Warsaw\"",
        "timezone = \"Europe/Warszawa\"",
    );
    has(&zone, "there is no time zone `Europe/Warszawa`");
    has(
        &edited("sites.toml", "timezone = \"Europe/Warsaw\"\n", ""),
        "these hours have no time zone",
    );
}

#[test]
fn unknown_languages_and_countries_are_errors() {
    let language = edited(
        "sites.toml",
        "languages = [\"uk\", \"pl\"]",
        "languages = [\"uk\", \"xx\"]",
    );
    has(&language, "error: the language `xx` has no name");
    let country = edited("names/countries.tsv", "UA\tUkraine\tУкраїна\n", "");
    has(&country, "error: there is no country `UA`");
}

#[test]
fn what_works_in_one_country_cannot_belong_to_several() {
    let lines = says(|workshop| {
        let text = workshop
            .read("hotlines/UA.toml")
            .replace("ua-", "int-")
            .replace("\"UA\"", "\"INT\"");
        workshop.write("hotlines/INT.toml", &text);
    });
    has(&lines, "error: a short code works in one country only");
}

#[test]
fn half_an_emergency_number_is_an_error() {
    let lines = edited(
        "hotlines/PL.toml",
        "service = \"all\"",
        "name = \"Emergency\"",
    );
    has(&lines, "error: half an emergency number");
}

#[test]
fn high_confidence_needs_an_official_source() {
    let lines = edited(
        "hotlines/UA.toml",
        "confidence = \"medium\"",
        "confidence = \"high\"",
    );
    has(
        &lines,
        "warning: `ua-lifeline-7333` is high and no official source",
    );
}

#[test]
fn a_check_of_something_unknown_or_of_tomorrow_is_an_error() {
    let unknown = edited(
        "checks.csv",
        "pl-emergency-112,2026-05-01",
        "pl-emergency-113,2026-05-01",
    );
    has(
        &unknown,
        "checks.csv:4:1: error: there is no contact or site `pl-emergency-113` | did you mean `pl-emergency-112`?",
    );
    has(
        &edited("checks.csv", "2026-05-01", "2026-12-01"),
        "2026-12-01 lies in the future",
    );
}

#[test]
fn a_translation_has_the_blocks_and_sources_of_its_original() {
    let sources = edited(
        "sheets/uk/talk-alone.md",
        "police-2025, waymark-editors",
        "police-2025",
    );
    has(&sources, "warning: the block `before` has other sources");
    let class = edited("sheets/uk/talk-alone.md", "{#before .warning}", "{#before}");
    has(
        &class,
        "error: the block `before` is `warning` in the original",
    );
    let missing = says(|workshop| {
        std::fs::remove_file(workshop.dir().join("sheets/uk/talk-alone.md")).unwrap();
    });
    has(&missing, "warning: `talk-alone` is not there in `uk`");
}

#[test]
fn verdicts_are_found_and_quoted_or_denied_ones_are_not() {
    let said = edited(
        "sheets/en/talk-alone.md",
        "1. Look around.",
        "1. She is a victim now.",
    );
    has(&said, "warning: \"is a victim\" sounds like a verdict");
    let denied = edited(
        "sheets/en/talk-alone.md",
        "1. Look around.",
        "1. Not everybody is a victim.",
    );
    assert_eq!(denied, Vec::<String>::new());
}

#[test]
fn the_same_content_is_judged_the_same_again() {
    let loaded = waymark_author::load(&common::fixture()).unwrap();
    assert_eq!(
        waymark_author::lint(&loaded, today()),
        waymark_author::lint(&loaded, today())
    );
}

#[test]
fn a_sheet_that_names_a_missing_sheet_is_a_warning() {
    let lines = edited(
        "sheets/en/talk-alone.md",
        "1. Look around.",
        "1. See \"Talk to a person alone\".",
    );
    has(
        &lines,
        "no sheet is called \"Talk to a person alone\" | did you mean `Talk to the person alone`?",
    );
}

#[test]
fn a_check_younger_than_the_pack_is_an_error() {
    has(
        &edited("checks.csv", "2026-05-01", "2026-11-20"),
        "2026-11-20 is younger than the pack",
    );
}

#[test]
fn the_neutral_labels_of_others_can_be_checked_too() {
    let loaded = waymark_author::load(&common::fixture()).unwrap();
    let find = |label: &str, language: &str| {
        let language = language.parse().unwrap();
        waymark_author::giveaway::find(&loaded.giveaway_words, label, &language).len()
    };
    assert_eq!(
        (
            find("Numbers and hours", "en"),
            find("For victims", "en"),
            find("Для жертв", "uk")
        ),
        (0, 1, 1)
    );
}

#[test]
fn an_address_that_says_what_a_place_is_for_is_refused_because_it_is_handed_over() {
    has(
        &edited(
            "sites.toml",
            "By the road 28",
            "Centre for victims, by the road 28",
        ),
        "the `address` is handed over, and `victims` in it says about whom",
    );
    assert!(edited("sites.toml", "By the road 28", "Above the bakery").is_empty());
}
