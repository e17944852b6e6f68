//! What a reader can ask. Everything that is not set means "no wish".

/// How many entries a list shows unless somebody asks for another number.
pub const DEFAULT_LIMIT: u32 = 10;

/// How many sites `near` shows unless somebody asks for another number: a tired
/// reader goes to the first or calls.
pub const DEFAULT_SITE_LIMIT: u32 = 5;

/// How many contacts `near` shows unless somebody asks for another number.
pub const DEFAULT_CONTACT_LIMIT: u32 = 8;

/// What stands near a place?
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearRequest {
    /// The name of a place, a crossing or a site, or its coordinates: `49.8, 22.94`,
    /// `49,8; 22,94`, `N 49.8 E 22.94`. Used for this answer and never kept.
    pub place: String,
    /// Most sites to show.
    pub limit: u32,
    /// Most contacts to show.
    pub contact_limit: u32,
    /// Whether closed and historic sites are shown too.
    pub include_past: bool,
    /// Whether doubtful numbers are shown too.
    pub include_low: bool,
    /// What the numbers should be for: they come first, the others follow.
    pub topic: Option<String>,
    /// A language (its code or name) that somebody should answer in.
    pub language_wanted: Option<String>,
}

impl Default for NearRequest {
    fn default() -> Self {
        Self {
            place: String::new(),
            limit: DEFAULT_SITE_LIMIT,
            contact_limit: DEFAULT_CONTACT_LIMIT,
            include_past: false,
            include_low: false,
            topic: None,
            language_wanted: None,
        }
    }
}

/// A sketch of what lies around a place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SketchRequest {
    /// As in [`NearRequest`]. Used for this answer and never kept.
    pub place: String,
    /// Ids of the sites to show; the square is as wide as they need.
    pub sites: Vec<String>,
}

/// What kind of entry an id belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// A way to reach a service.
    Contact,
    /// A support site.
    Site,
}

/// Which numbers?
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HotlineFilter {
    /// Only this country: its code, or its name in any language of the pack.
    pub country: Option<String>,
    /// Only the numbers of this service: the id of a hotline.
    pub hotline: Option<String>,
    /// Languages (codes or names) that somebody should answer in: those contacts
    /// come first, the others follow.
    pub languages: Vec<String>,
    /// Only this topic.
    pub topic: Option<String>,
    /// Leaves out what is known to be closed then: `22:00` (today, where the
    /// contact is), `2026-11-21T22:00` (where the contact is) or with an offset.
    pub open_at: Option<String>,
    /// Whether doubtful numbers are shown too.
    pub include_low: bool,
    /// Most contacts to show.
    pub limit: u32,
}

impl Default for HotlineFilter {
    fn default() -> Self {
        Self {
            country: None,
            hotline: None,
            languages: Vec::new(),
            topic: None,
            open_at: None,
            include_low: false,
            limit: DEFAULT_LIMIT,
        }
    }
}
