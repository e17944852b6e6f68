//! Support places and border crossings by id and country.

use waymark_base::geo::{Path, Point};
use waymark_base::{CountryCode, Id};

use crate::cells::{Cells, Columns};
use crate::records::{Crossing, CrossingState, Site, SiteStatus};
use crate::{Pack, PackError};

macro_rules! site_columns {
    () => {
        "number, id, kind, name, names, country, place, district, address, lat, lon, precision, coordinate_source, crossing, hours, timezone, phone, e164, languages, offers, sensitive, successor, note, notes, sources, verified_on"
    };
}
macro_rules! crossing_columns {
    () => {
        "number, id, name, names, countries, lat, lon, precision, coordinate_source, note, notes, sources"
    };
}
const SITE: Columns = Columns {
    table: "site",
    names: site_columns!(),
};
const STATUS: Columns = Columns {
    table: "site_status",
    names: "state, as_of, source, note",
};
const CROSSING: Columns = Columns {
    table: "crossing",
    names: crossing_columns!(),
};
const STATE: Columns = Columns {
    table: "crossing_state",
    names: "says, says_in, as_of, source",
};

impl Pack {
    /// The sites of a country, by id: those without a point and the past ones too.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn sites_in(&self, country: CountryCode) -> Result<Vec<Site>, PackError> {
        let sql = concat!(
            "SELECT ",
            site_columns!(),
            " FROM site WHERE country = ?1 ORDER BY id"
        );
        let found = self.ask(SITE, sql)?.all([country.as_str()], read_site)?;
        found
            .into_iter()
            .map(|numbered| self.with_history(numbered))
            .collect()
    }

    /// Every site of the pack, by id.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn sites(&self) -> Result<Vec<Site>, PackError> {
        let sql = concat!("SELECT ", site_columns!(), " FROM site ORDER BY id");
        let found = self.ask(SITE, sql)?.all([], read_site)?;
        found
            .into_iter()
            .map(|numbered| self.with_history(numbered))
            .collect()
    }

    /// One site.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn site(&self, id: &Id) -> Result<Option<Site>, PackError> {
        let sql = concat!("SELECT ", site_columns!(), " FROM site WHERE id = ?1");
        let found = self.ask(SITE, sql)?.first([id.as_str()], read_site)?;
        found
            .map(|numbered| self.with_history(numbered))
            .transpose()
    }

    /// The site of a leaf of the tree.
    pub(crate) fn site_numbered(&self, number: u32) -> Result<Site, PackError> {
        let sql = concat!("SELECT ", site_columns!(), " FROM site WHERE number = ?1");
        let found = self.ask(SITE, sql)?.first([number], read_site)?;
        let lost = PackError::Damaged {
            table: "near_node",
            column: "entries",
        };
        self.with_history(found.ok_or(lost)?)
    }

    fn with_history(&self, (number, mut site): (i64, Site)) -> Result<Site, PackError> {
        let sql =
            "SELECT state, as_of, source, note FROM site_status WHERE site = ?1 ORDER BY position";
        site.history = self.ask(STATUS, sql)?.all([number], read_status)?;
        Ok(site)
    }

    /// One crossing.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn crossing(&self, id: &Id) -> Result<Option<Crossing>, PackError> {
        let sql = concat!(
            "SELECT ",
            crossing_columns!(),
            " FROM crossing WHERE id = ?1"
        );
        let found = self
            .ask(CROSSING, sql)?
            .first([id.as_str()], read_crossing)?;
        found.map(|numbered| self.with_states(numbered)).transpose()
    }

    /// Every crossing, by id.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn crossings(&self) -> Result<Vec<Crossing>, PackError> {
        let sql = concat!("SELECT ", crossing_columns!(), " FROM crossing ORDER BY id");
        let found = self.ask(CROSSING, sql)?.all([], read_crossing)?;
        found
            .into_iter()
            .map(|numbered| self.with_states(numbered))
            .collect()
    }

    /// The crossing nearest to a point, if one lies within `within_m` metres.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn nearest_crossing(
        &self,
        from: Point,
        within_m: f64,
    ) -> Result<Option<(Crossing, Path)>, PackError> {
        // A few dozen crossings: measuring each is cheaper than an index.
        let sql = concat!("SELECT ", crossing_columns!(), " FROM crossing ORDER BY id");
        let found = self.ask(CROSSING, sql)?.all([], read_crossing)?;
        let mut nearest: Option<((i64, Crossing), Path)> = None;
        for crossing in found {
            let Some(point) = crossing.1.point else {
                continue;
            };
            let path = from.path_to(&point);
            let best = nearest
                .as_ref()
                .map_or(within_m, |(_, best)| best.distance_m);
            if path.distance_m < best || (nearest.is_none() && path.distance_m <= within_m) {
                nearest = Some((crossing, path));
            }
        }
        let read = |(crossing, path)| Ok((self.with_states(crossing)?, path));
        nearest.map(read).transpose()
    }

    fn with_states(&self, (number, mut crossing): (i64, Crossing)) -> Result<Crossing, PackError> {
        let sql = "SELECT says, says_in, as_of, source FROM crossing_state WHERE crossing = ?1 ORDER BY position";
        crossing.states = self.ask(STATE, sql)?.all([number], read_state)?;
        Ok(crossing)
    }
}

fn read_site(cells: &mut Cells<'_>) -> Result<(i64, Site), PackError> {
    let number = cells.value()?;
    let site = Site {
        id: cells.parsed()?,
        kind: cells.parsed()?,
        name: cells.owned()?,
        names: cells.translations()?,
        country: cells.parsed()?,
        place: cells.owned()?,
        district: cells.owned_if_known()?,
        address: cells.owned_if_known()?,
        point: cells.point()?,
        precision: cells.parsed_if_known()?,
        coordinate_source: cells.parsed_if_known()?,
        crossing: cells.parsed_if_known()?,
        hours: cells.owned_if_known()?,
        timezone: cells.owned_if_known()?,
        phone: cells.owned_if_known()?,
        e164: cells.owned_if_known()?,
        languages: cells.list()?,
        offers: cells.list()?,
        sensitive: cells.value()?,
        successor: cells.parsed_if_known()?,
        note: cells.owned_if_known()?,
        notes: cells.translations()?,
        sources: cells.list()?,
        history: Vec::new(),
        verified_on: cells.parsed_if_known()?,
    };
    Ok((number, site))
}

fn read_status(cells: &mut Cells<'_>) -> Result<SiteStatus, PackError> {
    Ok(SiteStatus {
        state: cells.parsed()?,
        as_of: cells.parsed_if_known()?,
        source: cells.parsed()?,
        note: cells.owned_if_known()?,
    })
}

fn read_crossing(cells: &mut Cells<'_>) -> Result<(i64, Crossing), PackError> {
    let number = cells.value()?;
    let crossing = Crossing {
        id: cells.parsed()?,
        name: cells.owned()?,
        names: cells.translations()?,
        countries: {
            let pair = cells.list::<CountryCode>()?;
            pair.try_into().map_err(|_| cells.wrong())?
        },
        point: cells.point()?,
        precision: cells.parsed_if_known()?,
        coordinate_source: cells.parsed_if_known()?,
        note: cells.owned_if_known()?,
        notes: cells.translations()?,
        sources: cells.list()?,
        states: Vec::new(),
    };
    Ok((number, crossing))
}

fn read_state(cells: &mut Cells<'_>) -> Result<CrossingState, PackError> {
    Ok(CrossingState {
        says: cells.owned()?,
        says_in: cells.translations()?,
        as_of: cells.parsed_if_known()?,
        source: cells.parsed()?,
    })
}
