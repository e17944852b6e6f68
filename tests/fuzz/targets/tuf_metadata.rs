//! Whatever a server gives as metadata is taken or named, never a panic: the first byte says
//! whose file it is (two bits) and whether the right key has signed it (the third), so that
//! what is behind the signature is reached too.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark_fuzz::repository::{PACK, ROLES, Repository, Trusted};
use waymark_update::{Catalogue, Client, Limits, Value};

/// A target of another name, for the roles to which it may be delegated.
const OTHER: &str = "packs/a/b.db";

fuzz_target!(|input: &[u8]| {
    let Some((kind, said)) = input.split_first() else { return };
    if let Ok(value) = Value::read(said)
        && let Ok(again) = Value::read(&value.canonical())
    {
        assert_eq!(again, value, "the signed form says the same");
    }
    let mut repository = Repository::new();
    let store = Trusted::default();
    let first = repository.files["1.root.json"].clone();
    Client::install_root(&store, &first).expect("the honest root is taken");
    let role = ROLES[usize::from(kind & 3)];
    let version = if role == "root" { 2 } else { 1 };
    if kind & 4 == 0 {
        repository.says(role, version, said);
    } else {
        let name = if role == "timestamp" { "timestamp.json".into() } else { format!("{version}.{role}.json") };
        repository.files.insert(name, said.to_vec());
    }
    let now = "2026-11-21T12:00:00Z".parse().expect("a moment");
    let client = Client::new(&repository, &store, Limits::default(), now);
    let Ok(trusted) = client.refresh() else { return };
    for path in [PACK, OTHER, "..", ""] {
        let _ = client.find(&trusted, path);
    }
    if let Ok(catalogue) = Catalogue::read(&trusted.targets) {
        let _ = catalogue.pack.check_engine("0.1.0");
        let _ = catalogue.patch_for(1, &catalogue.pack.sha256, 9);
    }
    assert_eq!(client.refresh().as_ref(), Ok(&trusted), "what was trusted stays");
});
