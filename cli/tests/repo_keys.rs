//! A publisher's desk: who signs, apart or together, and with which keys.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::fs;

use support::publisher::{Publisher, START, WORDS, copy_all};
use support::{run_in, run_in_with_input};

#[test]
fn signers_apart_work_on_copies_of_the_draft_and_nothing_else() {
    let publisher = Publisher::founded();
    publisher.build("1.wmk");
    publisher.add("1.wmk");
    for who in ["b", "c"] {
        copy_all(
            &publisher.path("desk/draft"),
            &publisher.path(&format!("of-{who}")),
        );
        let said = publisher.done(&format!("sign of-{who} --key {who}"));
        assert!(said.contains("pack 7 of 2026-02-01"), "{said}");
        assert!(said.contains("signed: root, targets"), "{said}");
    }
    publisher.refused("sign desk --take site", 1, "nothing waits");
    let taken = publisher.done("sign desk --take of-b --take of-c");
    assert!(taken.contains("of-b: root signed by b"), "{taken}");
    assert!(
        taken.contains("root 1 is signed and can be published"),
        "{taken}"
    );
    assert!(
        taken.contains("targets 1 is signed and can be published"),
        "{taken}"
    );
    publisher.publish(START);
}

#[test]
fn a_copy_of_another_draft_and_a_strangers_signature_are_not_taken() {
    let mut publisher = Publisher::founded();
    publisher.build("1.wmk");
    publisher.add("1.wmk");
    copy_all(&publisher.path("desk/draft"), &publisher.path("old"));
    publisher.done("sign old --key b");
    publisher.change();
    publisher.build("2.wmk");
    publisher.add("2.wmk");
    publisher.refused("sign desk --take old", 1, "not a copy of the same draft");
    publisher.new_key("stranger");
    publisher.refused("sign desk --key stranger", 1, "signs nothing that waits");
    // A signature that somebody only claims is not counted either.
    copy_all(&publisher.path("desk/draft"), &publisher.path("claimed"));
    let file = publisher.path("claimed/targets.json");
    publisher.done("sign claimed --key b --role targets");
    let text = fs::read_to_string(&file).unwrap();
    let at = text.find("\"sig\":\"").unwrap() + 7;
    let digit = if &text[at..=at] == "0" { "1" } else { "0" };
    fs::write(&file, format!("{}{digit}{}", &text[..at], &text[at + 1..])).unwrap();
    let said = publisher.done("sign desk --take claimed");
    assert!(
        said.contains("claimed: nothing new is signed there"),
        "{said}"
    );
}

#[test]
fn a_replaced_key_needs_the_old_signers_and_the_new_ones_and_then_counts_no_more() {
    let mut publisher = Publisher::published();
    publisher.new_key("d");
    let said = publisher.done("key replace desk c d.pub --at 2026-12-02T08:00:00Z");
    assert!(said.contains("d, NEW"), "{said}");
    assert!(said.contains("c, NO LONGER COUNTS"), "{said}");
    // The same files wait again, for the new keys of the targets role.
    assert!(said.contains("the same files as before"), "{said}");
    publisher.sign(&["c", "d"]);
    let online = "publish desk site --online-key online --at 2026-12-02T08:00:00Z";
    publisher.refused(online, 1, "root file has 1 of 2");
    publisher.sign(&["a"]);
    publisher.publish("2026-12-02T08:00:00Z");
    assert_eq!(publisher.versions("site"), [2, 2, 2, 2]);
    publisher.change();
    publisher.build("2.wmk");
    publisher.add("2.wmk");
    publisher.refused("sign desk --key c", 1, "signs nothing that waits");
    publisher.sign(&["a", "d"]);
    publisher.publish(START);
}

#[test]
fn the_holders_before_must_agree_to_the_holders_after() {
    let publisher = Publisher::published();
    for (old, new) in [("a", "x"), ("b", "y"), ("c", "z")] {
        publisher.new_key(new);
        publisher.done(&format!("key replace desk {old} {new}.pub"));
    }
    publisher.sign(&["x", "y", "z"]);
    let online = "publish desk site --online-key online --at 2026-12-02T08:00:00Z";
    publisher.refused(online, 1, "0 of 2 signatures of the keys before");
    publisher.sign(&["a"]);
    publisher.refused(online, 1, "1 of 2 signatures of the keys before");
    publisher.sign(&["b"]);
    publisher.publish("2026-12-02T08:00:00Z");
}

#[test]
fn too_few_keys_one_key_for_both_and_no_change_are_wrong_usage() {
    let publisher = Publisher::published();
    publisher.done("key revoke desk c");
    publisher.refused("key revoke desk b", 2, "at least 2 different keys");
    publisher.refused("key add desk a.pub --role root", 2, "has this key already");
    publisher.refused(
        "key add desk online.pub --role root",
        2,
        "must not lie online",
    );
    publisher.refused("key revoke desk nobody", 1, "no key is called nobody");
    publisher.refused("renew desk --role timestamp", 2, "nothing would change");
    let line = "init other --root-key a.pub --targets-key a.pub b.pub --snapshot-key online.pub \
        --timestamp-key online.pub";
    publisher.refused(line, 2, "root role needs at least 2");
    publisher.refused(&line.replace("other", "desk"), 1, "there already");
    assert!(!publisher.path("other").exists());
}

#[test]
fn the_online_keys_of_others_are_refused() {
    let publisher = Publisher::founded();
    publisher.build("1.wmk");
    publisher.add("1.wmk");
    publisher.sign(&["a", "b"]);
    let line = "publish desk site --online-key a --at 2026-12-01T08:00:00Z";
    publisher.refused(line, 1, "snapshot role lacks its key");
}

#[test]
fn a_sealed_key_opens_with_its_passphrase_only() {
    let publisher = Publisher::new();
    let home = publisher.home.path();
    let new = ["repo", "key", "new", "s", "--label", "sealed"];
    let weak = run_in_with_input(home, &new, "too short\n");
    assert_eq!(weak.code(), 2, "{}", weak.stderr);
    assert!(!publisher.path("s").exists());
    let made = run_in_with_input(home, &new, &format!("{WORDS}\n"));
    assert_eq!(made.code(), 0, "{}", made.stderr);
    let bytes = fs::read(publisher.path("s")).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(publisher.path("s"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    publisher.done(
        "init desk --threshold 1 --root-key s.pub --targets-key s.pub \
         --snapshot-key online.pub --timestamp-key online.pub",
    );
    let sign = ["repo", "sign", "desk", "--key", "s"];
    let wrong = run_in_with_input(home, &sign, "seven small lamps behind the old mall\n");
    assert_eq!(wrong.code(), 1);
    assert!(
        wrong.stderr.contains("passphrase does not open"),
        "{}",
        wrong.stderr
    );
    fs::write(
        publisher.path("words"),
        format!("{WORDS}\nand a second line\n"),
    )
    .unwrap();
    publisher.done("sign desk --key s --passphrase-file words");
    let again = run_in_with_input(home, &new, &format!("{WORDS}\n"));
    assert!(
        again.stderr.contains("is there already"),
        "{}",
        again.stderr
    );
    assert_eq!(bytes, fs::read(publisher.path("s")).unwrap());
}

#[test]
fn a_label_that_could_steer_a_terminal_is_wrong_usage() {
    let publisher = Publisher::new();
    let long = "x".repeat(41);
    for label in ["", " a", "a\u{1b}[31m", "a\"b", "a\nb", &long] {
        let words = [
            "repo",
            "key",
            "new",
            "k",
            "--no-passphrase",
            "--label",
            label,
        ];
        let run = run_in(publisher.home.path(), words);
        assert_eq!(run.code(), 2, "{label:?}: {}", run.stderr);
        assert!(!publisher.path("k").exists());
    }
}
