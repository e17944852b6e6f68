//! What a reader can ask. The meaning of every field stands with the types in
//! `waymark_engine`; the defaults are the engine's (see the test below).

use waymark_engine::{HotlineFilter, NearRequest};

#[uniffi::remote(Record)]
pub struct NearRequest {
    pub place: String,
    #[uniffi(default = 5)]
    pub limit: u32,
    #[uniffi(default = 8)]
    pub contact_limit: u32,
    #[uniffi(default = false)]
    pub include_past: bool,
    #[uniffi(default = false)]
    pub include_low: bool,
    #[uniffi(default = None)]
    pub topic: Option<String>,
    #[uniffi(default = None)]
    pub language_wanted: Option<String>,
}

#[uniffi::remote(Record)]
pub struct HotlineFilter {
    #[uniffi(default = None)]
    pub country: Option<String>,
    #[uniffi(default = None)]
    pub hotline: Option<String>,
    #[uniffi(default = [])]
    pub languages: Vec<String>,
    #[uniffi(default = None)]
    pub topic: Option<String>,
    #[uniffi(default = None)]
    pub open_at: Option<String>,
    #[uniffi(default = false)]
    pub include_low: bool,
    #[uniffi(default = 10)]
    pub limit: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_written_above_are_the_engines() {
        let near = NearRequest::default();
        assert_eq!((near.limit, near.contact_limit), (5, 8));
        assert!(!near.include_past && !near.include_low);
        let filter = HotlineFilter::default();
        assert_eq!((filter.limit, filter.include_low), (10, false));
    }
}
