//! What a `Questionnaire` says of itself as a whole.

use std::str::FromStr;

use serde::de::DeserializeOwned;
use waymark_base::Id;
use waymark_pack::records::{MOST_GATES, Structure};

use super::json::At;
use super::read::Reader;
use super::words;
use crate::exchange::forms::{empty_structure, slug};

impl Reader<'_> {
    /// The id: ours, or one made of what stands in its place.
    pub(super) fn id(&mut self, top: &At<'_>) -> Id {
        let mut name = None;
        for one in top.list("identifier", self.report) {
            if one.text("system", self.report) == Some(words::IDENTIFIER) {
                name = one.text("value", self.report);
            }
        }
        let last = |url: &'_ str| url.rsplit(['/', ':']).next().map(str::to_owned);
        let name = name
            .or_else(|| top.text("id", self.report))
            .or_else(|| top.text("name", self.report))
            .map(str::to_owned);
        let name = name.or_else(|| top.text("url", self.report).and_then(last));
        let slug = slug(&name.unwrap_or_default(), "instrument");
        slug.parse().expect("a slug is an id")
    }

    /// Everything but the items, and whether the file is an export of ours.
    pub(super) fn structure(&mut self, top: &At<'_>) -> (Structure, bool) {
        for field in ["modifierExtension", "implicitRules"] {
            if let Some(at) = top.field(field) {
                let help = "ask whoever made it for an export without it";
                let message = "this changes what everything else means, in a way not known here";
                self.report.error(&at.path, message, help);
            }
        }
        if top.text("status", self.report) == Some("retired") {
            let help = "look for the one that replaces it";
            self.report
                .warning("status", "whoever made this has withdrawn it", help);
        }
        let mut structure = empty_structure();
        structure.version = self.version(top);
        let ours = top.extension(words::INSTRUMENT, self.report);
        if let Some(ours) = &ours {
            self.ours(&mut structure, ours);
        }
        for one in top.extensions(&[words::LANGUAGE], self.report) {
            let tag = self.values(&one, "tag", "valueCode").into_iter().next();
            let state = self.values(&one, "state", "valueCode").into_iter().next();
            if let (Some(tag), Some(state)) = (tag, state) {
                self.texts.state(&tag, state);
            }
        }
        (structure, ours.is_some())
    }

    fn version(&mut self, top: &At<'_>) -> u32 {
        let version = top.text("version", self.report);
        match version.map(str::parse) {
            Some(Ok(version)) => version,
            Some(Err(_)) => {
                let help = "count its versions in whole numbers from here on";
                self.report
                    .warning("version", "is no whole number; 1 stands for it", help);
                1
            }
            None => 1,
        }
    }

    fn ours(&mut self, structure: &mut Structure, at: &At<'_>) {
        if let Some(kind) = self.values(at, "kind", "valueCode").pop() {
            structure.kind = kind;
        }
        if let Some(wording) = self.values(at, "wording", "valueCode").pop() {
            structure.wording = wording;
        }
        if let Some(order) = self.number(at, "order") {
            structure.order = order;
        }
        structure.audience = self.values(at, "audience", "valueCode");
        structure.tested_in = self.values(at, "tested-in", "valueCode");
        structure.sources = self.values(at, "source", "valueCode");
        structure.adult_when = self.records(at, "adult-when").pop();
        structure.gate = self.records(at, "gate");
        structure.rules = self.records(at, "rule");
        structure.outcomes = self.records(at, "outcome");
        structure.figures = self.records(at, "figure");
        if structure.gate.len() > MOST_GATES {
            let message =
                format!("there are more than {MOST_GATES} conditions before the first item");
            self.report
                .error(&at.path, &message, "keep those that matter most");
        }
    }

    /// Words of one kind, ids or tags.
    pub(super) fn values<T: FromStr>(&mut self, at: &At<'_>, url: &str, key: &str) -> Vec<T> {
        let mut values = Vec::new();
        for one in at.extensions(&[url], self.report) {
            match one.text(key, self.report).map(str::parse) {
                Some(Ok(value)) => values.push(value),
                _ => {
                    let message = format!("this is nothing that `{url}` can be");
                    self.report
                        .error(&one.path, &message, "write a word of docs/screening.md");
                }
            }
        }
        values
    }

    pub(super) fn number(&mut self, at: &At<'_>, url: &str) -> Option<u16> {
        let one = at.extension(url, self.report)?;
        let number = one
            .field("valueInteger")
            .and_then(|value| value.value.as_u64());
        let number = number.and_then(|number| number.try_into().ok());
        if number.is_none() {
            let help = "write valueInteger, from 0 to 65535";
            self.report.error(&one.path, "this is no such number", help);
        }
        number
    }

    /// Records of ours, written as JSON inside a text.
    fn records<T: DeserializeOwned>(&mut self, at: &At<'_>, url: &str) -> Vec<T> {
        let mut records = Vec::new();
        for one in at.extensions(&[url], self.report) {
            let text = one.text("valueString", self.report).unwrap_or_default();
            match serde_json::from_str(text) {
                Ok(record) => records.push(record),
                Err(error) => {
                    let message = format!("this `{url}` cannot be read: {error}");
                    let help = "write it as an export does, or delete it and add it by hand";
                    self.report.error(&one.path, &message, help);
                }
            }
        }
        records
    }

    pub(super) fn head_texts(&mut self, top: &At<'_>) {
        let named = self.text(top, "title", "name");
        if !named {
            self.report
                .error("title", "the questionnaire has no title", "write one");
        }
        self.text(top, "description", "about");
        self.text(top, "copyright", "licence");
        self.own_texts(top);
    }
}
