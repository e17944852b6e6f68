//! The shelf: a phone that has verified version 2 on some day meets any clock.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use tempfile::TempDir;
use waymark_base::FixedClock;
use waymark_pack::Pack;
use waymark_update::age::{Age, age};
use waymark_update::{Outcome, Role, Shelf, UpdateError};

use super::{Part, days, moment, moments};
use crate::kept;
use crate::phone::{DATE, bring, shelf};
use crate::proofs::install_kills::{Scene, Step, act, now};
use crate::random::Random;
use crate::spread::spread;
use crate::world::{copy, scratch};

/// A phone that has version 2, verified at [`now`].
struct Phone {
    scene: Scene,
    home: TempDir,
    /// When the publisher's word runs out.
    expires: Timestamp,
}

impl Phone {
    fn settled() -> Result<Self, String> {
        let scene = Scene::set()?;
        let home = scratch()?;
        for step in [Step::Start, Step::Bring("2"), Step::Answered] {
            act(&scene.scenery, home.path(), step).map_err(told)?;
        }
        let expires = now().checked_add(days(30)).map_err(told)?;
        Ok(Self {
            scene,
            home,
            expires,
        })
    }

    fn copied(&self) -> Result<TempDir, String> {
        let place = scratch()?;
        copy(self.home.path(), place.path()).map_err(told)?;
        Ok(place)
    }

    fn shelf(&self, folder: &Path) -> Result<Shelf, String> {
        shelf(folder, &self.scene.scenery.floor()).map_err(told)
    }
}

fn told(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}

/// What docs/updates.md says of a pack whose word runs out at `expires`.
fn wanted_age(expires: Timestamp, at: Timestamp) -> Age {
    let seconds = at.as_second() - expires.as_second();
    match seconds {
        seconds if seconds > 90 * 86_400 => Age::Red,
        seconds if seconds > 30 * 86_400 => Age::Amber,
        _ => Age::Fresh,
    }
}

/// Every moment, each on a phone of its own.
pub fn at_every_moment(step: i64, _: u64) -> Result<Part, String> {
    let phone = Phone::settled()?;
    let built_in = moment(&format!("{DATE}T00:00:00Z"))?;
    let ages = [0, 30, 90].map(|more| phone.expires.checked_add(days(more)));
    let built_in_ages = [0, 90, 120, 180].map(|more| built_in.checked_add(days(more)));
    let interest: Result<Vec<_>, _> = ages.into_iter().chain(built_in_ages).collect();
    let mut interest = interest.map_err(told)?;
    interest.push(now());
    let moments = moments(step, &interest)?;
    let mut part = Part {
        moments: moments.len(),
        ..Part::default()
    };
    let looked = spread(&moments, |at| {
        let mut one = Part::default();
        look(&phone, *at, &mut one)?;
        floor(&phone, *at, built_in, &mut one)?;
        Ok::<Part, String>(one)
    });
    for one in looked {
        part.findings.extend(one?.findings);
    }
    Ok(part)
}

fn look(phone: &Phone, clock: Timestamp, part: &mut Part) -> Result<(), String> {
    // A clock before the last that was verified is wrong.
    let at = clock.max(now());
    let place = phone.copied()?;
    let shelf = phone.shelf(place.path())?;
    part.unless(shelf.moment(&FixedClock(clock)) == at, || {
        format!("{clock}: the moment")
    });
    let expires = shelf.expires().map_err(told)?;
    let shown = age(expires, shelf.moment(&FixedClock(clock)));
    let wanted = wanted_age(phone.expires, at);
    part.unless(shown == wanted, || {
        format!("{clock}: {shown:?} in place of {wanted:?}")
    });
    part.unless(reads(&shelf, 2), || {
        format!("{clock}: version 2 cannot be read")
    });
    let in_date = at < phone.expires;
    for (site, version) in [("2", 2), ("3", 3), ("3-whole", 3)] {
        let before = kept::files(place.path());
        let answer = bring(&shelf, &phone.scene.scenery.site(site), clock, false);
        let wanted = match (in_date, site) {
            (true, "2") => matches!(answer, Ok(Outcome::NothingNew)),
            (true, "3") => matches!(answer, Ok(Outcome::Installed(_))),
            (true, _) => answer.is_ok(),
            // All are past their date at once, and the root is looked at first.
            (false, _) => answer == Err(UpdateError::Expired(Role::Root)),
        };
        part.unless(wanted, || format!("{clock}: site {site}: {answer:?}"));
        let version = if in_date { version } else { 2 };
        part.unless(reads(&shelf, version), || {
            format!("{clock}: version {version} is gone")
        });
        let same = in_date || without_roots(kept::files(place.path())) == without_roots(before);
        part.unless(same, || {
            format!("{clock}: refused, and something has changed")
        });
    }
    Ok(())
}

/// A newer root that was verified stays, also where it is past its date: that is how the
/// specification wants it.
fn without_roots(mut files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    files.retain(|name, _| !name.ends_with("root.json"));
    files
}

/// A phone that has never updated: the pack that came with the app.
fn floor(
    phone: &Phone,
    clock: Timestamp,
    built_in: Timestamp,
    part: &mut Part,
) -> Result<(), String> {
    let place = scratch()?;
    let shelf = phone.shelf(place.path())?;
    let expires = built_in.checked_add(days(90)).map_err(told)?;
    let shown = age(
        shelf.expires().map_err(told)?,
        shelf.moment(&FixedClock(clock)),
    );
    let wanted = wanted_age(expires, clock.max(built_in));
    part.unless(shown == wanted, || {
        format!("{clock}, built in: {shown:?} in place of {wanted:?}")
    });
    part.unless(reads(&shelf, 1), || {
        format!("{clock}: the built-in pack cannot be read")
    });
    Ok(())
}

/// Whether the pack in use is of this version and answers.
fn reads(shelf: &Shelf, version: u32) -> bool {
    let Ok(present) = shelf.present() else {
        return false;
    };
    let path = match &present {
        Some(present) => shelf.path_of(present),
        None => match &shelf.floor().source {
            waymark_update::FloorSource::File(path) => path.clone(),
            waymark_update::FloorSource::BuiltIn(_) => return false,
        },
    };
    Pack::open(&path).is_ok_and(|pack| {
        pack.info().version == version && pack.sources().is_ok_and(|sources| sources.len() == 1)
    })
}

/// Jumps for one phone in a row.
const JUMPS: usize = 200;

/// One phone, and a clock that goes anywhere, forth and back. The age that is shown never
/// goes below the one that belongs to the last moment verified.
pub fn jumping(step: i64, seed: u64) -> Result<Part, String> {
    let phone = Phone::settled()?;
    let walks = if step == 1 { 100 } else { 10 };
    let mut part = Part::default();
    let mut random = Random::new(seed);
    for walk in 0..walks {
        let place = phone.copied()?;
        let mut verified = now();
        for _ in 0..JUMPS {
            part.moments += 1;
            let clock = anywhere(&mut random)?;
            let shelf = phone.shelf(place.path())?;
            let at = clock.max(verified);
            let answer = bring(&shelf, &phone.scene.scenery.site("2"), clock, false);
            let taken = answer == Ok(Outcome::NothingNew);
            part.unless(taken == (at < phone.expires), || {
                format!("walk {walk}: {clock} after {verified}: {answer:?}")
            });
            if taken {
                verified = at;
            }
            let right = shelf.moment(&FixedClock(clock)) == clock.max(verified);
            part.unless(right, || {
                format!("walk {walk}: the moment at {clock} after {verified}")
            });
            part.unless(reads(&shelf, 2), || {
                format!("walk {walk}: nothing to read at {clock}")
            });
        }
    }
    Ok(part)
}

/// Mostly somewhere near the days that matter, sometimes anywhere.
fn anywhere(random: &mut Random) -> Result<Timestamp, String> {
    let near = random.coin();
    let second = if near {
        let within = i64::try_from(random.below(40 * 86_400)).unwrap_or(0);
        now().as_second() - 5 * 86_400 + within
    } else {
        i64::try_from(random.below(4_102_444_800)).unwrap_or(0)
    };
    Timestamp::from_second(second).map_err(told)
}
