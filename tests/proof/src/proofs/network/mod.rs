//! A real web server (nginx) behind a proxy of our own that is slow, loses connections, cuts
//! off, drips, or gives something else. Whatever fails leaves everything as it was, costs
//! little memory, and is gone on with where it stopped; and every reader asks in the same
//! bytes.

mod harms;
mod nginx;
mod proxy;
mod reader;
mod requests;
mod shape;
mod site;
mod slow;
mod socks;
mod tls;

use nginx::{Listen, Nginx, free_port};
use proxy::Proxy;
use reader::{MOST_GROWTH, Reader, Said, Wish};
use site::{BEFORE, FIRST_PACK, Site};

use super::{Options, Verdict};
use crate::world::scratch;

/// Bytes of the newer pack: at 1 KB/s in a short run, and as large as P3 asks in a long one.
const SHORT: usize = 20 * 1024;
const LONG: usize = 64 * 1024;

/// A web server with everything on it, and where the newer pack's bytes are known.
struct Scene {
    site: Site,
    port: u16,
    seed: u64,
    long: bool,
    _nginx: Nginx,
}

/// What a part of the proof has found, and the most by which a process grew in it.
#[derive(Default)]
struct Part {
    told: String,
    findings: Vec<String>,
    grew: u64,
}

impl Part {
    fn heard(&mut self, said: &Said) {
        self.grew = self.grew.max(said.grew);
    }

    /// Notes what should not be.
    fn unless(&mut self, holds: bool, finding: impl FnOnce() -> String) {
        if !holds {
            self.findings.push(finding());
        }
    }
}

impl Scene {
    fn proxy(&self) -> Result<Proxy, String> {
        Proxy::before(self.port, self.seed)
    }

    /// A reader who has what there was before.
    fn settled(&self) -> Result<Reader, String> {
        let reader = Reader::new(&self.site.root)?;
        let said = reader.updates(&Wish::at(self.port, BEFORE, FIRST_PACK))?;
        match said.answer.as_str() {
            "taken" => Ok(reader),
            other => Err(format!("in peace: {other}")),
        }
    }
}

pub fn run(options: Options) -> Result<Verdict, String> {
    let place = scratch()?;
    let length = if options.long { LONG } else { SHORT };
    let site = Site::written(place.path(), length, options.seed)?;
    let port = free_port()?;
    let plain = Listen {
        port,
        kind: "",
        lines: String::new(),
    };
    let scene = Scene {
        site,
        port,
        seed: options.seed,
        long: options.long,
        _nginx: Nginx::serving(place.path(), &[plain])?,
    };
    let parts = parts(&scene, place.path())?;
    for part in &parts {
        println!("{}", part.told);
        part.findings
            .iter()
            .for_each(|one| println!("  WRONG: {one}"));
    }
    let wrong: usize = parts.iter().map(|part| part.findings.len()).sum();
    let grew = parts.iter().map(|part| part.grew).max().unwrap_or(0);
    Ok(Verdict {
        figure: format!("memory +{grew} KiB at most of {MOST_GROWTH}, wrong {wrong}"),
        holds: wrong == 0 && grew <= MOST_GROWTH && grew > 0,
    })
}

/// The slow ones wait most of the time, so the others run beside them.
fn parts(scene: &Scene, www: &std::path::Path) -> Result<Vec<Part>, String> {
    std::thread::scope(|scope| {
        let slow = slow::ALL.map(|part| scope.spawn(move || part(scene)));
        let mut parts = vec![
            requests::counted(scene)?,
            requests::the_same_from_everybody(scene)?,
            harms::refused(scene)?,
            tls::handshakes(scene, www)?,
            socks::through(scene)?,
        ];
        for one in slow {
            let part = one.join().map_err(|_| "a part of the proof panicked")?;
            parts.push(part?);
        }
        Ok(parts)
    })
}
