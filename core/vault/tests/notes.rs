//! Keeping notes: what is saved comes back, and nothing is kept longer than it should.

mod support;

use support::{Device, FIRST, START, draft, save, text, titles};
use waymark_vault::format::CONTENT_MOST;
use waymark_vault::{DAYS_MOST, Link, NoteDraft, NoteId, VaultError};

const DAY: i64 = 86_400;

#[test]
fn a_note_comes_back_as_it_was_written() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let written = NoteDraft {
        title: text("Заголовок"),
        body: text("line one\nline two \u{202b}نص"),
        label: text("Lantern"),
        tags: vec![text("night"), text("")],
        links: vec![Link {
            kind: text("hotline"),
            id: text("ua-527"),
        }],
        expires_in_days: Some(30),
        id: None,
    };
    let id = vault.save(&written).unwrap();
    let vault = device.opened(FIRST);
    let note = vault.read(id).unwrap();
    assert!(
        note.title == written.title && note.body == written.body && note.label == written.label
    );
    assert!(note.tags == written.tags && note.links == written.links);
    assert_eq!(note.id, id);
    assert_eq!(note.created.as_second(), START);
    assert_eq!(note.changed.as_second(), START);
    assert_eq!(note.expires.as_second(), START + 30 * DAY);
    assert!(note.consents.is_empty());
}

#[test]
fn a_changed_note_keeps_its_name_its_beginning_and_its_end() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let id = save(&vault, "one");
    device.clock.pass_days(2);
    let changed = NoteDraft {
        id: Some(id),
        ..draft("two")
    };
    assert_eq!(vault.save(&changed), Ok(id));
    let note = vault.read(id).unwrap();
    assert_eq!(note.title.as_str(), "two");
    assert_eq!(note.created.as_second(), START);
    assert_eq!(note.changed.as_second(), START + 2 * DAY);
    assert_eq!(note.expires.as_second(), START + 7 * DAY);
    let longer = NoteDraft {
        id: Some(id),
        expires_in_days: Some(10),
        ..draft("two")
    };
    vault.save(&longer).unwrap();
    assert_eq!(
        vault.read(id).unwrap().expires.as_second(),
        START + 12 * DAY
    );
    assert_eq!(titles(&vault), ["two"]);
}

#[test]
fn the_newest_note_comes_first() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let oldest = save(&vault, "oldest");
    for title in ["second", "third"] {
        device.clock.pass(60);
        save(&vault, title);
    }
    device.clock.pass(60);
    vault
        .save(&NoteDraft {
            id: Some(oldest),
            ..draft("touched")
        })
        .unwrap();
    let listing = vault.list().unwrap();
    let order: Vec<&str> = listing
        .notes
        .iter()
        .map(|note| note.title.as_str())
        .collect();
    assert_eq!(order, ["touched", "third", "second"]);
}

#[test]
fn a_deleted_note_is_gone_and_so_are_its_bytes() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let before = device.data();
    let id = save(&vault, "one");
    let with = device.data();
    let cell = (8192..with.len())
        .step_by(4080)
        .find(|at| with[*at..at + 4080] != before[*at..at + 4080])
        .unwrap();
    vault.delete(id).unwrap();
    assert!(device.data()[cell..cell + 4080] != with[cell..cell + 4080]);
    assert_eq!(vault.read(id).err(), Some(VaultError::NotFound));
    assert_eq!(vault.delete(id), Err(VaultError::NotFound));
    assert_eq!(
        vault.save(&NoteDraft {
            id: Some(id),
            ..draft("again")
        }),
        Err(VaultError::NotFound)
    );
    assert_eq!(
        vault.read(NoteId([7; 16])).err(),
        Some(VaultError::NotFound)
    );
    assert_eq!(titles(&vault), [""; 0]);
}

#[test]
fn a_full_vault_says_so_and_still_changes_and_deletes() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let ids: Vec<NoteId> = (0..8)
        .map(|number| save(&vault, &number.to_string()))
        .collect();
    assert_eq!(vault.save(&draft("ninth")), Err(VaultError::Full));
    vault
        .save(&NoteDraft {
            id: Some(ids[3]),
            ..draft("changed")
        })
        .unwrap();
    vault.delete(ids[0]).unwrap();
    save(&vault, "ninth");
    assert_eq!(
        titles(&vault),
        ["1", "2", "4", "5", "6", "7", "changed", "ninth"]
    );
}

#[test]
fn a_note_may_fill_its_place_to_the_last_byte_and_no_further() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let sized = |length: usize| NoteDraft {
        body: text(&"x".repeat(length)),
        ..NoteDraft::default()
    };
    let too_long = VaultError::TooLong { most: CONTENT_MOST };
    let most = (3800..CONTENT_MOST)
        .rev()
        .find(|length| vault.save(&sized(*length)).is_ok())
        .unwrap();
    assert_eq!(vault.save(&sized(most + 1)), Err(too_long));
    assert_eq!(vault.save(&sized(100_000)), Err(too_long));
    let listing = vault.list().unwrap();
    assert_eq!(vault.read(listing.notes[0].id).unwrap().body.len(), most);
    assert!(most > 3900);
}

#[test]
fn a_refused_note_changes_nothing() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let id = save(&vault, "one");
    let before = device.data();
    let long = NoteDraft {
        id: Some(id),
        body: text(&"x".repeat(5000)),
        ..draft("x")
    };
    assert!(vault.save(&long).is_err());
    for days in [0, DAYS_MOST + 1, u32::MAX] {
        let draft = NoteDraft {
            expires_in_days: Some(days),
            ..draft("x")
        };
        assert_eq!(vault.save(&draft), Err(VaultError::ExpiryTooFar));
    }
    assert!(device.data() == before);
}

#[test]
fn a_note_is_kept_for_seven_days_unless_somebody_says_otherwise() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "week");
    vault
        .save(&NoteDraft {
            expires_in_days: Some(90),
            ..draft("quarter")
        })
        .unwrap();
    device.clock.pass_days(6);
    assert_eq!(titles(&vault), ["quarter", "week"]);
    device.clock.pass_days(1);
    assert_eq!(titles(&vault), ["quarter"]);
    device.clock.pass_days(83);
    assert_eq!(titles(&vault), [""; 0]);
}

#[test]
fn an_expired_note_is_deleted_for_good_at_the_next_look() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let id = save(&vault, "one");
    device.clock.pass_days(8);
    let before = device.data();
    assert_eq!(vault.read(id).err(), Some(VaultError::NotFound));
    assert_eq!(titles(&vault), [""; 0]);
    let after = device.data();
    let changed = (8192..after.len())
        .step_by(4080)
        .filter(|at| after[*at..at + 4080] != before[*at..at + 4080]);
    assert_eq!(changed.count(), 1);
    device.clock.set_now(START);
    assert_eq!(vault.read(id).err(), Some(VaultError::NotFound));
}

#[test]
fn setting_the_clock_back_brings_no_expired_note_back() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let id = save(&vault, "one");
    device.clock.pass_days(6);
    // A mere look is enough for the vault to know how late it is.
    assert_eq!(titles(&vault), ["one"]);
    device.clock.set_now(START);
    vault.save(&draft("two")).unwrap();
    assert_eq!(vault.read(id).unwrap().expires.as_second(), START + 7 * DAY);
    let listing = vault.list().unwrap();
    assert!(
        listing
            .notes
            .iter()
            .any(|note| note.expires.as_second() == START + 13 * DAY)
    );
    device.clock.set_now(START + 8 * DAY);
    assert_eq!(titles(&vault), ["two"]);
    device.clock.set_now(START);
    assert_eq!(titles(&vault), ["two"]);
    assert_eq!(vault.read(id).err(), Some(VaultError::NotFound));
}

#[test]
fn a_clock_at_the_ends_of_time_blocks_nothing() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    for now in [0, i64::from(i32::MAX), 4_102_444_800, 253_402_200_000] {
        device.clock.set_now(now);
        let vault_again = device.opened(FIRST);
        vault_again.list().unwrap();
        save(&vault, "one");
    }
}

#[test]
fn a_listing_writes_nothing_where_nothing_has_happened() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "one");
    let before = device.data();
    device.clock.pass(600);
    vault.list().unwrap();
    vault.find(&mut |_| false).unwrap();
    assert!(device.data() == before);
}

#[test]
fn titles_texts_labels_and_tags_are_searched() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let mut drafts = [(); 4].map(|()| NoteDraft::default());
    drafts[0].title = text("alpha");
    drafts[1].body = text("beta");
    drafts[2].label = text("gamma");
    drafts[3].tags = vec![text("x"), text("delta")];
    for draft in &drafts {
        vault.save(draft).unwrap();
    }
    let found = |wanted: &str| vault.find(&mut |text| text.contains(wanted)).unwrap();
    for wanted in ["alpha", "beta", "gamma", "delta"] {
        assert_eq!(found(wanted).notes.len(), 1, "{wanted}");
    }
    assert_eq!(found("epsilon").notes.len(), 0);
}
