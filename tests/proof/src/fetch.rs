//! Our client over a real connection, in a process of its own, so that its memory can be
//! measured and its surroundings chosen. Started by the proof `network`.

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use jiff::Timestamp;
use waymark_base::FixedClock;
use waymark_store::Folder;
use waymark_update::http::{Addresses, Cancel, HttpFetcher, Patience};
use waymark_update::{Client, FetchError, Limits, UpdateError, start_of_update};

/// Folder of the trusted metadata, below the reader's own.
pub const TRUSTED: &str = "m";
/// Folder of the pack.
pub const PACKS: &str = "t";
/// Name of the pack in it.
pub const PACK: &str = "pack";

/// What a child is asked for.
struct Wish<'a> {
    /// Address of the repository.
    site: &'a str,
    /// The reader's folder.
    home: &'a str,
    /// Path of the pack in the repository.
    pack: &'a str,
    /// Milliseconds without a byte, and for a whole file.
    patience: [&'a str; 2],
    /// `socks5h://…`, or a file with the certificate of an authority, or nothing.
    through: Option<&'a str>,
}

/// `fetch SITE HOME PACK SILENCE FILE [socks5h://… | authority.der]`. Says how it went, and by how
/// many KiB the process has grown at most.
pub fn run(words: &[&str]) -> ExitCode {
    let before = memory("VmRSS:");
    let [site, home, pack, silence, file, rest @ ..] = words else {
        eprintln!("fetch: five arguments are needed");
        return ExitCode::from(2);
    };
    let wish = Wish {
        site,
        home,
        pack,
        patience: [silence, file],
        through: rest.first().copied(),
    };
    match act(&wish) {
        Ok(()) => println!("answer taken"),
        Err(error) => println!("answer {error:?}"),
    }
    println!("grew {}", memory("VmHWM:").saturating_sub(before));
    ExitCode::SUCCESS
}

fn act(wish: &Wish<'_>) -> Result<(), UpdateError> {
    let home = Path::new(wish.home);
    let trusted = Folder::open(&home.join(TRUSTED))?;
    let packs = Folder::open(&home.join(PACKS))?;
    let fetcher = fetcher(wish)?;
    let start = start_of_update(&FixedClock(Timestamp::now()), &[]);
    let client = Client::new(&fetcher, &trusted, Limits::default(), start);
    let now = client.refresh()?;
    let target = client.find(&now, wish.pack)?;
    client.download(&now, wish.pack, &target, &packs, PACK)?;
    Ok(())
}

fn fetcher(wish: &Wish<'_>) -> Result<HttpFetcher, FetchError> {
    let [silence, file] = wish.patience.map(|text| text.parse().unwrap_or(1_000));
    let patience = Patience {
        connect: Duration::from_secs(10),
        silence: Duration::from_millis(silence),
        file: Duration::from_millis(file),
    };
    let metadata = format!("{}/metadata", wish.site);
    let targets = format!("{}/targets", wish.site);
    let addresses = Addresses::local_too(&metadata, Some(&targets))?;
    let cancel = Cancel::default();
    match wish.through {
        Some(authority) if authority.ends_with(".der") => {
            let bytes = std::fs::read(authority).map_err(|_| FetchError::Refused)?;
            HttpFetcher::believing(&bytes, addresses, patience, cancel)
        }
        proxy => HttpFetcher::new(addresses, patience, proxy, cancel),
    }
}

/// A line of what Linux says of this process, in KiB.
fn memory(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let found = status.lines().find_map(|text| text.strip_prefix(line));
    let number = found.and_then(|rest| rest.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}
