//! A publisher's desk: from a pack to the files that a web server hands out.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::fs;

use support::publisher::{Publisher, START, copy_all, files};

#[test]
fn a_first_publication_needs_two_signatures_of_three() {
    let publisher = Publisher::founded();
    let online = "publish desk site --online-key online --at 2026-12-01T08:00:00Z";
    publisher.refused(online, 1, "no pack to publish");
    publisher.build("1.wmk");
    let added = publisher.add("1.wmk");
    assert!(added.contains("Readers have no pack yet"), "{added}");
    publisher.refused(online, 1, "root file has 0 of 2");
    publisher.sign(&["a"]);
    publisher.refused(online, 1, "root file has 1 of 2");
    publisher.sign(&["a"]);
    publisher.refused(online, 1, "root file has 1 of 2");
    publisher.sign(&["b"]);
    assert!(!publisher.path("site").exists());
    publisher.publish(START);
    assert_eq!(publisher.versions("site"), [1, 1, 1, 1]);
    assert_eq!(
        files(&publisher.path("site")),
        files(&publisher.path("desk/public"))
    );
    let names: Vec<String> = files(&publisher.path("site"))
        .iter()
        .map(|(name, _)| name.display().to_string())
        .collect();
    assert_eq!(names.len(), 5, "{names:?}");
    assert!(names[4].starts_with("targets/packs/"), "{names:?}");
    assert!(names[4].ends_with(".7.wmk.zst"), "{names:?}");
    assert!(!publisher.path("desk/draft").exists());
}

#[test]
fn the_next_pack_comes_with_a_patch_from_the_one_before() {
    let mut publisher = Publisher::published();
    publisher.change();
    publisher.build("2.wmk");
    let added = publisher.add("2.wmk");
    assert!(added.contains("changed number pl-support-phone"), "{added}");
    assert!(added.contains("Seen on 8 occasions."), "{added}");
    publisher.sign(&["b", "c"]);
    publisher.publish(START);
    let status = publisher.status("site");
    let pack = &status["pack"];
    assert_eq!(pack["version"], 8);
    assert_eq!(pack["patches"][0]["from"], 7);
    let share = pack["patches"][0]["share"].as_f64().unwrap();
    assert!(share < 0.2, "{share}");
    assert_eq!(publisher.versions("site"), [1, 2, 2, 2]);
}

#[test]
fn a_pack_that_is_not_newer_or_not_whole_is_not_drafted() {
    let publisher = Publisher::published();
    publisher.refused("add desk 1.wmk", 1, "version 7 is not above 7");
    let mut bytes = fs::read(publisher.path("1.wmk")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(publisher.path("bad.wmk"), bytes).unwrap();
    publisher.refused("add desk bad.wmk", 1, "bad.wmk");
    assert!(!publisher.path("desk/draft").exists());
}

#[test]
fn a_lost_emergency_number_is_not_drafted_without_a_yes() {
    let mut publisher = Publisher::published();
    fs::remove_file(publisher.content.join("hotlines/UA.toml")).unwrap();
    publisher.change();
    publisher.build("2.wmk");
    let run = publisher.run("add desk 2.wmk");
    assert_eq!(run.code(), 1);
    assert!(run.stderr.contains("--yes"), "{}", run.stderr);
    assert!(
        run.stdout.contains("removed number ua-emergency-112"),
        "{}",
        run.stdout
    );
    assert!(!publisher.path("desk/draft").exists());
    assert!(
        publisher
            .done("add desk 2.wmk --yes")
            .contains("drafted: pack 8")
    );
}

#[test]
fn nobody_signs_a_draft_whose_files_are_not_the_ones_it_names() {
    let mut publisher = Publisher::published();
    publisher.change();
    publisher.build("2.wmk");
    publisher.add("2.wmk");
    let targets = publisher.path("desk/draft/targets");
    for (name, bytes) in files(&targets) {
        let place = targets.join(&name);
        let mut wrong = bytes.clone();
        let last = wrong.len() - 1;
        wrong[last] ^= 1;
        fs::write(&place, &wrong).unwrap();
        publisher.refused("sign desk --key a", 1, "sign nothing");
        fs::write(&place, bytes).unwrap();
    }
    publisher.sign(&["a"]);
}

#[test]
fn a_rehearsal_writes_nothing() {
    let mut publisher = Publisher::published();
    publisher.change();
    publisher.build("2.wmk");
    publisher.add("2.wmk");
    publisher.sign(&["a", "c"]);
    let before = (
        files(&publisher.path("desk")),
        files(&publisher.path("site")),
    );
    let line = "publish desk site --online-key online --dry-run --at 2026-12-01T08:00:00Z";
    let said = publisher.done(line);
    assert!(said.contains("nothing was written"), "{said}");
    assert!(said.contains("8 of 2026-02-01"), "{said}");
    let after = (
        files(&publisher.path("desk")),
        files(&publisher.path("site")),
    );
    assert!(before == after);
}

#[test]
fn a_machine_without_a_desk_renews_the_dates_and_the_desk_goes_on_above_it() {
    let mut publisher = Publisher::published();
    for day in 2..5 {
        let at = format!("2026-12-0{day}T08:00:00Z");
        let line = format!("publish site --refresh --online-key online --at {at}");
        assert!(publisher.done(&line).contains("A phone was played"));
    }
    assert_eq!(publisher.versions("site"), [1, 1, 4, 4]);
    assert_eq!(publisher.versions("desk"), [1, 1, 1, 1]);
    publisher.next();
    assert_eq!(publisher.versions("site"), [1, 2, 5, 5]);
    assert_eq!(
        files(&publisher.path("site/targets")),
        files(&publisher.path("desk/public/targets"))
    );
}

#[test]
fn only_the_last_two_generations_stay_and_every_root() {
    let mut publisher = Publisher::published();
    for _ in 0..3 {
        publisher.next();
    }
    let names = |folder: &str| -> Vec<String> {
        let files = files(&publisher.path(folder));
        files
            .iter()
            .map(|(name, _)| name.display().to_string())
            .collect()
    };
    let metadata = [
        "1.root.json",
        "3.snapshot.json",
        "3.targets.json",
        "4.snapshot.json",
        "4.targets.json",
        "timestamp.json",
    ];
    assert_eq!(names("site/metadata"), metadata);
    // Packs 9 and 10; patches from 7 and 8 to 9, and from 7, 8 and 9 to 10.
    assert_eq!(names("site/targets/packs").len(), 2);
    assert_eq!(names("site/targets/patches").len(), 5);
    assert_eq!(names("desk/packs"), ["10.wmk", "7.wmk", "8.wmk", "9.wmk"]);
}

#[test]
fn a_run_that_was_interrupted_is_simply_run_again() {
    let mut publisher = Publisher::published();
    publisher.change();
    publisher.build("2.wmk");
    publisher.add("2.wmk");
    publisher.sign(&["a", "b"]);
    copy_all(&publisher.path("desk"), &publisher.path("kept"));
    publisher.publish(START);
    // As a stop leaves it: published here, but the draft still stands and the site is old.
    copy_all(&publisher.path("kept/draft"), &publisher.path("desk/draft"));
    fs::remove_dir_all(publisher.path("site")).unwrap();
    fs::remove_file(publisher.path("desk/packs/8.wmk")).unwrap();
    publisher.publish(START);
    assert_eq!(publisher.versions("site"), [1, 2, 3, 3]);
    assert!(publisher.path("desk/packs/8.wmk").is_file());
    assert!(!publisher.path("desk/draft").exists());
}

#[test]
fn a_desk_that_is_behind_what_is_published_publishes_nothing() {
    let mut publisher = Publisher::published();
    copy_all(&publisher.path("desk"), &publisher.path("old-desk"));
    publisher.next();
    let line = "publish old-desk site --online-key online --at 2026-12-01T08:00:00Z";
    let before = files(&publisher.path("site"));
    publisher.refused(line, 1, "newer targets file");
    assert!(before == files(&publisher.path("site")));
}

#[test]
fn what_is_past_its_date_is_not_published_and_is_warned_about_before() {
    let publisher = Publisher::published();
    let warned = publisher.done("status desk --at 2027-02-20");
    assert!(
        warned.contains("targets counts for 9 more days"),
        "{warned}"
    );
    assert!(warned.contains("timestamp is past its date"), "{warned}");
    let late = "publish desk site --refresh --online-key online --at 2027-03-02T08:00:00Z";
    publisher.refused(late, 1, "targets file is past its date");
    publisher.done("renew desk --role targets --at 2027-03-02");
    publisher.sign(&["a", "b"]);
    publisher.publish("2027-03-02T08:00:00Z");
    publisher.done("renew desk --role root --at 2027-11-20");
    publisher.done("renew desk --role targets --at 2027-11-20");
    publisher.sign(&["b", "c"]);
    publisher.publish("2027-11-20T08:00:00Z");
    assert_eq!(publisher.versions("site"), [2, 3, 3, 3]);
}

#[test]
fn one_drafted_file_is_published_while_the_other_waits() {
    let mut publisher = Publisher::published();
    publisher.done("renew desk --role root --at 2026-12-02");
    publisher.change();
    publisher.build("2.wmk");
    publisher.add("2.wmk");
    publisher.done("sign desk --key a --role targets");
    publisher.done("sign desk --key b --role targets");
    let line = "publish desk site --online-key online --role targets --at 2026-12-02T08:00:00Z";
    publisher.done(line);
    assert_eq!(publisher.versions("site"), [1, 2, 2, 2]);
    let status = publisher.status("desk");
    assert_eq!(status["drafts"][0]["role"], "root");
    publisher.sign(&["b", "c"]);
    publisher.publish("2026-12-02T08:00:00Z");
    assert_eq!(publisher.versions("site"), [2, 2, 3, 3]);
}

#[test]
fn what_is_no_desk_is_one_clear_line() {
    let publisher = Publisher::new();
    fs::create_dir(publisher.path("empty")).unwrap();
    for line in [
        "status empty",
        "status nowhere",
        "add empty 1.wmk",
        "renew empty --role root",
    ] {
        publisher.refused(line, 1, "no repository in");
    }
    publisher.refused("sign empty", 1, "nothing waits");
    publisher.refused("publish empty", 2, "OUT");
}
