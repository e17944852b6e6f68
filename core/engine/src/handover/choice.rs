//! What is given: what was chosen by id, or the best numbers of a country.

use std::cell::LazyCell;
use std::collections::HashSet;

use waymark_base::LanguageTag;
use waymark_pack::records::{Contact, Hotline, Site};

use super::given;
use crate::EngineError;
use crate::desk::{Room, id};
use crate::rooms::leave_out_low;
use crate::rules::order::{Candidate, Wish, compare};
use crate::rules::selection::select;
use crate::views::OpenNow;

/// A contact with its hotline, or a site.
pub(super) enum Chosen {
    Contact(Box<(Hotline, Contact)>),
    Site(Box<Site>),
}

impl Chosen {
    pub(super) fn id(&self) -> String {
        match self {
            Self::Contact(found) => found.1.id.to_string(),
            Self::Site(site) => site.id.to_string(),
        }
    }
}

impl Room<'_> {
    /// The contacts and sites of some ids, in this order, each once. A doubtful number is
    /// among them where somebody chose it.
    ///
    /// # Errors
    /// [`EngineError::NothingChosen`] without any, [`EngineError::NotFound`].
    pub(super) fn chosen(
        &self,
        contacts: &[String],
        sites: &[String],
    ) -> Result<Vec<Chosen>, EngineError> {
        if contacts.is_empty() && sites.is_empty() {
            return Err(EngineError::NothingChosen);
        }
        let mut chosen = Vec::with_capacity(contacts.len() + sites.len());
        for text in each_once(contacts) {
            let found = self.pack().contact(&id(text)?)?;
            chosen.push(Chosen::Contact(Box::new(
                found.ok_or(EngineError::NotFound)?,
            )));
        }
        for text in each_once(sites) {
            let found = self.pack().site(&id(text)?)?;
            chosen.push(Chosen::Site(Box::new(found.ok_or(EngineError::NotFound)?)));
        }
        Ok(chosen)
    }

    /// The best numbers of a country, at most `most`, in the order of a list of hotlines
    /// ([`compare`], and [`select`] where there is no room for all), with two differences:
    /// what cannot be given does not count, and who answers at this moment does not either,
    /// because a card is read on another day. Doubtful numbers are left out and counted.
    pub(super) fn best_of(
        &self,
        country: &str,
        language: &LanguageTag,
        most: usize,
    ) -> Result<(Vec<Chosen>, u32), EngineError> {
        let country = self.country_named(country)?;
        let mut hotlines = self.pack().hotlines(&[country])?;
        let doubtful = leave_out_low(&mut hotlines, false);
        for hotline in &mut hotlines {
            hotline.contacts.retain(given::has_a_number);
        }
        let wish = Wish {
            topic: None,
            countries: vec![country],
            languages: vec![language.clone()],
        };
        let mut candidates = self.candidates(&hotlines, None)?;
        for candidate in &mut candidates {
            candidate.open = LazyCell::new(Box::new(|| OpenNow::Open));
        }
        candidates.sort_by(|a, b| compare(a, b, &wish));
        let best = select(&candidates, &wish.countries, most);
        let owned = |best: &Candidate<'_>| {
            Chosen::Contact(Box::new((best.hotline.clone(), best.contact.clone())))
        };
        Ok((best.into_iter().map(owned).collect(), doubtful))
    }
}

fn each_once(texts: &[String]) -> impl Iterator<Item = &str> {
    let mut seen = HashSet::new();
    texts
        .iter()
        .map(String::as_str)
        .filter(move |text| seen.insert(*text))
}
