//! Sources, and the pack itself.

use jiff::Unit;
use waymark_base::CountryCode;
use waymark_language::{Case, Key};
use waymark_pack::records::Source;

use super::hotlines::count;
use crate::EngineError;
use crate::desk::{Room, id};
use crate::present::texts;
use crate::views::{AboutView, SourceView, SourcesView};

/// Up to this age content is counted in days.
const DAYS_COUNTED: u64 = 60;
/// Length of a month, where content is counted in months.
const DAYS_A_MONTH: u64 = 30;

impl Room<'_> {
    pub(crate) fn source(&self, text: &str) -> Result<SourceView, EngineError> {
        let source = self
            .sources()?
            .get(&id(text)?)
            .ok_or(EngineError::NotFound)?;
        Ok(self.source_view(source))
    }

    pub(crate) fn all_sources(&self) -> Result<SourcesView, EngineError> {
        let mut sources: Vec<&Source> = self.sources()?.values().collect();
        sources.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        let views = sources.into_iter().map(|source| self.source_view(source));
        Ok(SourcesView {
            sources: views.collect(),
        })
    }

    pub(crate) fn source_view(&self, source: &Source) -> SourceView {
        let year = source.date.map(|date| date.year().to_string());
        let parts = [Some(source.title.clone()), source.publisher.clone(), year];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        SourceView {
            id: source.id.to_string(),
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            date: source.date.map(|date| date.to_string()),
            url: source.url.clone(),
            licence: source.licence.clone(),
            used_for: source.used_for.clone(),
            text: self.reader.text.list(&parts),
        }
    }

    pub(crate) fn about(&self) -> Result<AboutView, EngineError> {
        let info = self.pack().info();
        let mut countries = self.pack().hotline_countries()?;
        countries.retain(|country| *country != CountryCode::INTERNATIONAL);
        Ok(AboutView {
            title: info.title.clone(),
            version: info.version,
            date: info.date.to_string(),
            languages: texts(&info.languages),
            languages_text: self.languages(&info.languages)?,
            licence: info.licence.clone(),
            countries: count(countries.len()),
            sheets: count(self.sheet_list()?.len()),
            sources: count(self.sources()?.len()),
            age_text: self.age_text(),
            confirm_text: self.confirm_text(),
        })
    }

    /// How old the content is: in days at first, then in months. A phone whose
    /// clock is behind the content gets "today's".
    fn age_text(&self) -> String {
        let date = self.pack().info().date;
        let age = date.earliest().until((Unit::Day, self.today));
        let days = age.map_or(0, |age| u64::try_from(age.get_days()).unwrap_or(0));
        let date = self.reader.text.date(date, Case::Alone);
        let (key, count) = if days < DAYS_COUNTED {
            (Key::AgeDays, days)
        } else {
            (Key::AgeMonths, days / DAYS_A_MONTH)
        };
        self.format(key, &[("date", (&date).into()), ("count", count.into())])
    }
}
