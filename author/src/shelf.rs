//! Reading a pack back, as far as its readers can ask for everything in it.

use waymark_base::{CountryCode, Id};
use waymark_pack::records::{Block, Crossing, Hotline, Instrument, PackInfo, Phrase, Site, Source};
use waymark_pack::{Pack, PackError, SheetSummary};

/// What stands in a pack. Towns and the library can only be asked for by name,
/// so they are not in here.
pub(crate) struct Shelf {
    pub(crate) info: PackInfo,
    pub(crate) sources: Vec<Source>,
    pub(crate) hotlines: Vec<Hotline>,
    pub(crate) sites: Vec<Site>,
    pub(crate) crossings: Vec<Crossing>,
    pub(crate) sheets: Vec<(SheetSummary, Vec<Block>)>,
    pub(crate) instruments: Vec<Instrument>,
    pub(crate) phrases: Vec<Phrase>,
}

impl Shelf {
    pub(crate) fn of(pack: &Pack) -> Result<Self, PackError> {
        let info = pack.info().clone();
        let mut sites = Vec::new();
        for country in every_country() {
            sites.extend(pack.sites_in(country)?);
        }
        sites.sort_by(|a, b| a.id.cmp(&b.id));
        let mut hotlines = pack.hotlines(&[])?;
        hotlines.sort_by(|a, b| a.id.cmp(&b.id));
        let sheets = sheets(pack, &info)?;
        let (sources, crossings) = (pack.sources()?, pack.crossings()?);
        let phrases = pack.phrases(&pack.phrase_languages()?)?;
        Ok(Self {
            info,
            sources,
            hotlines,
            sites,
            crossings,
            sheets,
            instruments: pack.instruments()?,
            phrases,
        })
    }
}

fn sheets(pack: &Pack, info: &PackInfo) -> Result<Vec<(SheetSummary, Vec<Block>)>, PackError> {
    let mut sheets = Vec::new();
    for language in &info.languages {
        let only = std::slice::from_ref(language);
        let ids: Vec<Id> = pack
            .sheets(only)?
            .into_iter()
            .map(|sheet| sheet.id)
            .collect();
        for id in ids {
            let sheet = pack.sheet(&id, only)?;
            sheets.extend(sheet.map(|sheet| {
                (
                    sheet.summary,
                    sheet.blocks.into_iter().map(|block| block.block).collect(),
                )
            }));
        }
    }
    Ok(sheets)
}

/// Every code a country can have: a pack is asked country by country.
fn every_country() -> impl Iterator<Item = CountryCode> {
    let letters = || 'A'..='Z';
    let codes = letters().flat_map(move |a| letters().map(move |b| format!("{a}{b}")));
    codes
        .filter_map(|code| code.parse().ok())
        .chain([CountryCode::INTERNATIONAL])
}
